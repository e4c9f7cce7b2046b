"""Printed reports stay on the page: condensed, closer together, at last smaller; figures are never cut."""

import pytest

from ar_desktop.documents.report_columns import Columns

WIDTH = 700.0


def columns(figures, texts=2, name="Presque Isle Charter Fleet LP"):
    figure = [False] * texts + [True] * figures
    rows = [[name] * texts + ["(12,345,678.90)"] * figures, ["x"] * texts + ["0.05"] * figures]
    return Columns([["Head"]] * len(figure), rows, figure)


@pytest.mark.parametrize("figures", [1, 5, 8, 9])
def test_what_fits_ends_at_the_margin_and_holds_every_figure(figures):
    fitted = columns(figures).fit(45, WIDTH)
    assert fitted is not None
    assert fitted.right <= 45 + WIDTH + 0.01
    widest = fitted.cell.heavier("semibold").width("(12,345,678.90)")
    assert all(width >= widest - 0.01 for width in fitted.widths[2:])


def test_what_cannot_fit_says_so_and_can_be_squeezed():
    many = columns(18)
    assert many.fit(45, WIDTH) is None
    squeezed = many.squeezed(45, WIDTH)
    assert squeezed.right == pytest.approx(45 + WIDTH, abs=1.0)


def test_long_names_give_way_to_figures():
    long = "A very long name of a company that nobody would ever want to read in one line"
    fitted = columns(7, name=long).fit(45, WIDTH)
    assert fitted is not None
    assert 40 < fitted.widths[0] < 190
