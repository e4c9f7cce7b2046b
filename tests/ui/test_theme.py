"""Colours can be told from each other by everybody: contrast after WCAG 2."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from ui.theme import COLOURS, Theme
from ui.widgets.call_field import CallField
from ui.widgets.cell_delegate import paint_check

TEXT, CONTROL = 4.5, 3.0
PILLS = ("red", "amber", "green", "violet", "grey", "blue")
INKS = ("text", "text2", "muted", "accentText", *PILLS)
GROUNDS = ("base", "win", "side", "raised", "sunken", "sel", "selDim", "hover", "accentSoft")
PAIRS = [
    *[(ink, ground, TEXT) for ink in INKS for ground in GROUNDS],  # a row is hovered, selected, or both
    *[(ink, f"{tone}Soft", TEXT) for tone in PILLS for ink in ("text", "text2", "muted", tone)],
    ("onAccent", "accent", TEXT),
    *[("accent", ground, CONTROL) for ground in GROUNDS],  # the ring around what has the focus
    ("field", "base", CONTROL),
]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_what_must_be_read_can_be_read(ink, ground, least, dark):
    assert contrast(COLOURS[ink][dark], COLOURS[ground][dark]) >= least


def test_the_aging_ramp_gets_darker_with_age(qapp):
    for dark in (0, 1):
        shades = [luminance(COLOURS[f"age{at}"][dark]) for at in range(1, 5)]
        assert shades == sorted(shades, reverse=True)


def test_light_and_dark_are_chosen_and_told(qtbot):
    theme = Theme("light")
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.dark
    assert theme.color("base").name() == "#202328"
    assert theme.palette().color(QPalette.ColorRole.Base).name() == "#202328"
    theme.set_mode("light")
    assert theme.hex("base") == "#FFFFFF"


def test_buckets_beyond_the_ramp_share_the_oldest_colour():
    assert [Theme.age(at) for at in (0, 4, 9)] == ["age0", "age4", "age4"]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_box_to_tick_and_a_line_to_type_in_are_seen_by_their_border(look, qtbot, mode):
    look.theme.set_mode(mode)
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(look.color("base"))
    painter = QPainter(image)
    paint_check(painter, look, QRect(2, 2, 16, 16), on=False)
    painter.end()
    assert contrast(image.pixelColor(2, 10).name(), look.theme.hex("base")) >= CONTROL
    window = QWidget()
    qtbot.addWidget(window)
    look.dress_window(window)
    field = CallField(look, "What was said?", window)
    field.resize(200, 32)
    border = field.grab().toImage().pixelColor(0, 16).name()
    look.theme.set_mode("light")
    assert contrast(border, COLOURS["base"][mode == "dark"]) >= CONTROL
