"""How the window writes figures of its own: shares."""

from __future__ import annotations

from datetime import date

import pytest

from ar_desktop.words import Words
from ui.figures import HAIR, Figures


@pytest.mark.parametrize(("part", "whole", "brackets", "said"), [
    (682, 1000, True, "68.2 %"), (-732_62, 244_206_00, True, "(0.3 %)"), (-732_62, 244_206_00, False, "-0.3 %"),
    (-3, -10, True, "30.0 %"), (-1, 100_000, True, "0.0 %"), (5, 0, True, ""),
])  # fmt: skip
def test_a_share_below_zero_is_written_as_money_is(part, whole, brackets, said):
    figures = Figures(Words("en", "en_US"), "USD", date(2026, 11, 19), brackets=brackets)
    assert figures.share(part, whole).replace(HAIR, " ") == said
