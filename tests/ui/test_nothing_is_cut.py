"""Every page at the sizes people have: whatever is there can be read."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import every_place, settled
from tests.ui.nothing_cut import what_stays_cut
from ui.widgets.scrolled import ScrolledPages
from ui.widgets.table_view import TableView

SIZES = {"1440": (1440, 900, 1.0), "1280": (1280, 800, 1.0), "200 %": (1920, 1080, 2.0)}


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(busy_window, look, qtbot, size):  # noqa: F811
    width, height, scale = SIZES[size]
    look.set_scale(scale)
    busy_window.resize(width, height)
    found: dict[str, str] = {}  # what, and the first place where it was seen
    for place in every_place(busy_window, qtbot):
        for fault in what_stays_cut(busy_window, qtbot):
            found.setdefault(fault, place)
        if scrolls(busy_window):
            found.setdefault("the page has to be scrolled", place)
        if (now := (busy_window.width(), busy_window.height())) != (width, height):
            found.setdefault(f"the window became {now}", place)
            busy_window.resize(width, height)
    assert not found, "\n" + "\n".join(f"{place} | {fault}" for fault, place in found.items())


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1.5), (1280, 800, 2.0), (960, 540, 1.0)])
def test_the_window_stays_on_a_small_screen(busy_window, look, qtbot, width, height, scale):  # noqa: F811
    """However large its text is: pages may have to be scrolled down, never sideways."""
    look.set_scale(scale)
    busy_window.resize(width, height)
    found: dict[str, str] = {}
    for place in every_place(busy_window, qtbot):
        for fault in what_stays_cut(busy_window, qtbot):
            found.setdefault(fault, place)
        if scrolls_sideways(busy_window):
            found.setdefault("the page has to be scrolled sideways", place)
        if (now := (busy_window.width(), busy_window.height())) != (width, height):
            found.setdefault(f"the window became {now}", place)
            busy_window.resize(width, height)
    assert not found, "\n" + "\n".join(f"{place} | {fault}" for fault, place in found.items())


def test_what_takes_the_focus_is_scrolled_into_view(busy_window, look, qtbot):  # noqa: F811
    look.set_scale(2.0)
    busy_window.resize(1280, 800)
    busy_window.go("closing")
    qtbot.waitUntil(lambda: not busy_window.jobs.busy)
    page = busy_window.stack.currentWidget()
    farthest = max(
        (child for child in page.findChildren(QPushButton) if child.isVisible() and child.isEnabled()),
        key=lambda child: child.mapTo(page, child.rect().topRight()).x(),
    )
    farthest.setFocus()
    qtbot.waitUntil(lambda: farthest.visibleRegion().boundingRect() == farthest.rect())
    assert farthest.hasFocus()


def scrolls(window) -> bool:
    return scrolls_sideways(window) or _stays(window.findChild(ScrolledPages).verticalScrollBar())


def scrolls_sideways(window) -> bool:
    return _stays(window.findChild(ScrolledPages).horizontalScrollBar())


def _stays(bar) -> bool:
    """A moment later as well: panes that have just come have yet to find their room."""
    for _ in range(10):
        if not bar.maximum():
            return False
        QTest.qWait(100)
    return True


@pytest.mark.parametrize(
    ("place", "width", "height", "column"),
    [("invoices", 1280, 800, "Customer"), ("items", 960, 540, "Description")],
)
def test_names_are_whole_before_what_can_be_looked_up(busy_window, qtbot, place, width, height, column):  # noqa: F811
    busy_window.resize(width, height)
    busy_window.go(place)
    settled(busy_window, qtbot)
    table = next(one for one in busy_window.stack.currentWidget().findChildren(TableView) if one.isVisible())
    at = next(at for at, one in enumerate(table.rows().columns()) if one.title == column)
    texts = {table.rows().columns()[at].text(row) for row in map(table.rows().row_at, range(20)) if row is not None}
    room = table.head.sectionSize(at) - 2 * table.cells.pad
    assert not [text for text in texts if table.cells.advance(text, 400) > room]
