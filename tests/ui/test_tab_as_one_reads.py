"""Tab reaches all there is, leaves everything, and goes as one reads."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui.reading_order import in_lines, reading_order
from ui.widgets.entry_grid import EntryGrid

SEEN = (
    "today", "customers", "invoices", "invoices/new", "receive", "deposits", "collections", "collections:disputes",
    "reports", "statements", "closing", "care",
)  # fmt: skip


def said(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()}"


def stops(window: Any) -> list[QWidget]:
    return [
        one for one in window.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not handed_on(one)
    ]  # fmt: skip


def handed_on(one: QWidget) -> bool:
    """It leads to what is in it, or is part of what it leads to."""
    return isinstance(one, EntryGrid) or isinstance(one.parentWidget(), QAbstractSpinBox | QComboBox)


def way_round(window: Any) -> list[QWidget]:
    """Where Tab goes until it comes back to where it was."""
    way: list[QWidget] = []
    while (at := QApplication.focusWidget()) not in way:
        assert at is not None
        way.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        QApplication.processEvents()
    return way


def test_tab_reaches_every_control_of_every_page_and_is_caught_nowhere(busy_window, qtbot):  # noqa: F811
    missed = {}
    for place in SEEN:
        key, _, what = place.partition("/")
        busy_window.go(key, what or None)
        settled(busy_window, qtbot)
        if QApplication.focusWidget() is None:
            busy_window.side.findChild(QWidget).setFocus()
        before = set(stops(busy_window))
        way = way_round(busy_window)
        lost = [said(one) for one in before & set(stops(busy_window)) - set(way)]  # others came or went meanwhile
        if lost:
            missed[place] = lost
    assert not missed


def test_the_side_bar_comes_before_the_page_and_heads_before_lists(busy_window, qtbot):  # noqa: F811
    def place_of(name: str) -> int:
        return next(at for at, one in enumerate(names) if name in one)

    busy_window.go("invoices")
    settled(busy_window, qtbot)
    names = [said(one) for one in reading_order(busy_window)]
    order = ["Find anything", "Pages", "Number, customer", "New invoice", "Documents by state", "Columns", "TickedView"]
    assert sorted(order, key=place_of) == order


def test_columns_are_read_one_after_the_other(qapp):
    rects = {
        "title": QRect(0, 0, 100, 10), "left 2": QRect(0, 40, 45, 20), "left 1": QRect(0, 12, 45, 20),
        "right": QRect(50, 12, 50, 60), "foot": QRect(0, 80, 100, 10),
    }  # fmt: skip
    widgets = {name: QWidget() for name in rects}
    placed = [(widgets[name], rect) for name, rect in rects.items()]
    assert in_lines(placed) == [widgets[name] for name in ("title", "left 1", "left 2", "right", "foot")]
