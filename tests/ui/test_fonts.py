"""Figures stand under each other, and words keep their hyphens."""

import pytest

from ui.fonts import Fonts, install_inter, is_inter


@pytest.fixture
def fonts(qapp):
    install_inter()
    made = Fonts()
    assert is_inter(made.get())
    return made


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_every_digit_is_as_wide_as_the_next(fonts, weight):
    widths = {fonts.metrics(13, weight).horizontalAdvance(digit * 10) for digit in "0123456789"}
    assert len(widths) == 1


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_a_hyphen_is_not_as_wide_as_a_digit(fonts, weight):
    """Month-end must not come out as Month - end, nor a document number fall apart."""
    metrics = fonts.metrics(13, weight)
    assert metrics.horizontalAdvance("-" * 10) < metrics.horizontalAdvance("0" * 10) * 0.8
