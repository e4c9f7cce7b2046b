"""The side bar is the tab bar: to hands, keys and whatever reads the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from ui.places import nav_lines
from ui.side_bar import SideBar

ROLE, NAME = QAccessible.Role, QAccessible.Text.Name
PLACES = [line for line in nav_lines() if line.alone or not line.is_head]


@pytest.fixture
def side(look, qtbot):
    """In a window that shows each page it is asked for, and counts how often it is."""
    side = SideBar(look, nav_lines())
    qtbot.addWidget(side)
    side.asked = []
    side.chosen.connect(side.asked.append)
    side.chosen.connect(side.set_chosen)
    side.resize(192, 900)
    side.show()
    qtbot.waitActive(side)
    side.set_chosen("today")
    side._tabs.setFocus()
    return side


def tabs(side):
    """As they are heard; an object of Python's own must outlive what it hands out."""
    bar = QAccessible.queryAccessibleInterface(side._tabs)
    return [bar.child(row) for row in range(len(side.model))]


def tab(side, name):
    return next(one for one in tabs(side) if one.text(NAME) == name)


def selected(side):
    return [one.text(NAME) for one in tabs(side) if one.state().selected]


def line_at(side, row):
    return side._tabs.tabRect(row).center()


def press(side, key):
    QTest.mouseClick(side._tabs, Qt.MouseButton.LeftButton, pos=line_at(side, side.model.row_of(key)))


def type_in(side, *keys):
    for key in keys:
        QTest.keyClick(side._tabs, key)


def test_it_is_heard_as_a_list_of_tabs_with_their_counts(side):
    side.model.set_count("invoices:overdue", "60")
    assert QAccessible.queryAccessibleInterface(side._tabs).role() == ROLE.PageTabList
    assert {one.role() for one in tabs(side)} == {ROLE.PageTab}
    names = [one.text(NAME) for one in tabs(side)]
    assert names[:3] == ["Today", "Customers", "All customers"]
    assert "Overdue, 60" in names
    side.model.forget_counts()
    assert tab(side, "Overdue")


def test_the_page_in_view_is_the_selected_tab_and_none_is_for_a_page_without_a_line(side):
    side.set_chosen("invoices:drafts")
    assert selected(side) == ["Drafts"]
    side.set_chosen("settings")
    assert selected(side) == []
    assert QAccessible.queryAccessibleInterface(side._tabs).text(NAME) == "Pages"
    assert side.asked == []


def test_a_tab_pressed_by_a_screen_reader_opens_its_page_once(side):
    for name, wanted in (("Overdue", "invoices:overdue"), ("Customers", "customers")):
        action = tab(side, name).actionInterface()
        action.doAction(action.pressAction())
        assert side.asked.pop() == wanted
        assert side.asked == []
    assert selected(side) == ["All customers"]
    side.set_chosen("settings")
    action = tab(side, "All customers").actionInterface()
    action.doAction(action.pressAction())
    assert side.asked == ["customers"]


def test_a_click_opens_a_page_once_and_goes_there_again(side):
    press(side, "receipts")
    assert side.asked == ["receipts"]
    press(side, "receipts")  # to its beginning
    assert side.asked == ["receipts"] * 2
    side.set_chosen("settings")
    press(side, "receipts")
    assert side.asked == ["receipts"] * 3
    QTest.mouseClick(side._tabs, Qt.MouseButton.RightButton, pos=line_at(side, 0))
    assert len(side.asked) == 3


def test_a_click_on_a_head_opens_its_first_page(side):
    head = side.model.head_of(side.model.row_of("statements"))
    QTest.mouseClick(side._tabs, Qt.MouseButton.LeftButton, pos=line_at(side, head))
    assert side.asked == ["collections"]
    assert selected(side) == ["Worklist"]


def test_arrows_go_from_page_to_page_past_the_heads_both_ways(side):
    keys = [line.key for line in PLACES]
    type_in(side, *[Qt.Key.Key_Down] * len(keys))
    assert side.asked == keys[1:]
    side.asked.clear()
    type_in(side, *[Qt.Key.Key_Up] * len(keys))
    assert side.asked == keys[-2::-1]
    side.asked.clear()
    type_in(side, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert side.asked == ["closing", "today", "today"]


def test_what_is_typed_goes_to_the_line_that_begins_so(side):
    QTest.keyClicks(side._tabs, "un")
    assert side.asked == ["unapplied"]
    side._tabs._typed_at = 0.0  # a pause
    QTest.keyClicks(side._tabs, "dd")
    assert side.asked[1:] == ["deposits", "collections:disputes"]
    QTest.keyClicks(side._tabs, "q")
    assert len(side.asked) == 3


def test_folded_its_tabs_are_the_six_heads(side):
    side.set_chosen("invoices:overdue")
    side.fold(True)
    seen = [side._tabs.tabText(row) for row in range(side._tabs.count()) if side._tabs.isTabVisible(row)]
    assert seen == ["Today", "Customers", "Invoices", "Receipts", "Collections", "Reports"]
    assert selected(side) == ["Invoices"]
    assert side.asked == []
    type_in(side, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert side.asked == ["receive", "collections", "receive"]
    assert side._tabs.tabToolTip(side._tabs.currentIndex()) == "Receipts"
    side.fold(False)
    assert selected(side) == ["Receive payment"]
    assert len(side.asked) == 3


def test_counts_another_scale_and_another_theme_open_nothing(side, look):
    side.set_chosen("receipts")
    side.model.set_count("receipts", "7")
    look.set_scale(2.0)
    look.theme.set_mode("dark")
    look.theme.set_mode("light")
    assert side._tabs.tabRect(0).height() == look.px(30)
    look.set_scale(1.0)
    assert side._tabs.tabRect(0).height() == look.px(30)
    assert (side.asked, selected(side)) == ([], ["All receipts, 7"])


def test_where_there_is_no_room_the_page_in_view_is_scrolled_to_and_the_wheel_opens_nothing(side, qtbot):
    side.resize(192, 400)
    qtbot.waitUntil(lambda: side._rest.verticalScrollBar().maximum() > 0)
    side.set_chosen("closing")
    last = side._tabs.mapTo(side._rest.viewport(), line_at(side, side.model.row_of("closing")))
    assert side._rest.viewport().rect().contains(QPoint(last.x(), last.y()))
    before = side._rest.verticalScrollBar().value()
    at = side._tabs.mapTo(side, line_at(side, side.model.row_of("statements")))
    QTest.wheelEvent(side.windowHandle(), at, QPoint(0, 120))
    assert side._rest.verticalScrollBar().value() < before
    assert side.asked == []
