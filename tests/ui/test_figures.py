"""How the window writes figures of its own: shares."""

from __future__ import annotations

from datetime import date

import pytest

from ar_desktop.values.dates import typed_date
from ar_desktop.words import Words
from ui.figures import HAIR, Figures
from ui.widgets.fields import day_first


@pytest.mark.parametrize(("part", "whole", "brackets", "said"), [
    (682, 1000, True, "68.2 %"), (-732_62, 244_206_00, True, "(0.3 %)"), (-732_62, 244_206_00, False, "-0.3 %"),
    (-3, -10, True, "30.0 %"), (-1, 100_000, True, "0.0 %"), (5, 0, True, ""),
])  # fmt: skip
def test_a_share_below_zero_is_written_as_money_is(part, whole, brackets, said):
    figures = Figures(Words("en", "en_US"), "USD", date(2026, 11, 19), brackets=brackets)
    assert figures.share(part, whole).replace(HAIR, " ") == said


@pytest.mark.parametrize(("minor", "said"), [
    (0, "0"), (-40, "0"), (-99, "-1"), (-1_40, "-1"), (999_40, "999"), (999_99, "1k"), (999_999_99, "1M"),
    (50_000_00, "50k"), (66_352_84, "66.4k"), (1_500_000_00, "1.5M"),
    (254_326_950_000_00, "254.3bn"), (-2_000_00, "-2k"),
])  # fmt: skip
def test_a_figure_beside_a_chart_is_short_however_large_it_is(minor, said):
    assert Figures(Words("en", "en_US"), "USD", date(2026, 11, 19)).short(minor).replace("−", "-") == said


@pytest.mark.parametrize("tag", [
    "en_US", "en_GB", "en_CA", "en_ZA", "en_IN", "de_DE", "de_CH", "fr_CA", "sv_SE", "hu_HU", "ja_JP", "nl_NL",
])  # fmt: skip
def test_a_day_as_a_field_shows_it_can_be_typed(tag):
    figures = Figures(Words("en", tag), "USD", date(2026, 11, 19))
    shown = figures.words.date(date(2026, 4, 3), "short")
    assert typed_date(shown, figures.today, day_first(figures)) == date(2026, 4, 3)
