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


@pytest.mark.parametrize(("minor", "said"), [
    (0, "0"), (999_99, "999"), (50_000_00, "50k"), (66_352_84, "66.4k"), (1_500_000_00, "1.5M"),
    (254_326_950_000_00, "254.3bn"), (-2_000_00, "-2k"),
])  # fmt: skip
def test_a_figure_beside_a_chart_is_short_however_large_it_is(minor, said):
    assert Figures(Words("en", "en_US"), "USD", date(2026, 11, 19)).short(minor).replace("−", "-") == said
