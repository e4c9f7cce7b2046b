"""The window is moved to a screen of another factor, or all text made larger, while it is used."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import PLACES, settled
from tests.ui.nothing_cut import what_stays_cut

CHANGES = (QEvent.Type.DevicePixelRatioChange, QEvent.Type.ScreenChangeInternal)


def visit(window, qtbot, place):
    key, _, what = place.partition("/")
    window.go(key, what or None)
    settled(window, qtbot)


def test_every_page_lives_through_a_change_of_screen(busy_window, qtbot):  # noqa: F811
    """What Qt tells each widget when a window is dragged to another screen; a trace-back in a slot fails the test."""
    window = busy_window
    for place in PLACES:
        visit(window, qtbot, place)
        for change in CHANGES:
            for widget in QApplication.allWidgets():
                QApplication.sendEvent(widget, QEvent(change))
        assert not window.grab().isNull()
        settled(window, qtbot)


def test_pages_that_are_there_cut_nothing_when_text_is_made_larger(busy_window, look, qtbot):  # noqa: F811
    window = busy_window
    window.resize(1920, 1080)
    for place in PLACES:
        visit(window, qtbot, place)
    found: dict[str, str] = {}  # what, and the first place where it was seen
    for scale in (1.5, 2.0):
        look.set_scale(scale)
        for place in PLACES:
            visit(window, qtbot, place)
            for fault in what_stays_cut(window, qtbot):
                found.setdefault(fault, f"{place} at {scale}")
    assert not found, "\n" + "\n".join(f"{place} | {fault}" for fault, place in found.items())
