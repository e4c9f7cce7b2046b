"""Whoever can't see the window hears what each control is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import every_place


def spoken(widget: QWidget) -> str:
    """Its name, else the text that it carries."""
    said = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or (said.text(QAccessible.Text.Name) if said is not None else "")


def family(widget: QWidget | None) -> str:
    names = []
    while widget is not None and len(names) < 4:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " in ".join(names)


def test_every_control_that_takes_the_focus_has_a_name(busy_window, qtbot):  # noqa: F811
    nameless = set()
    for place in every_place(busy_window, qtbot):
        for widget in busy_window.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not spoken(widget).strip():
                nameless.add((place, family(widget)))
    assert not nameless
