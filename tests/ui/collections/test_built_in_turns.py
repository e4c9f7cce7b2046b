"""The worklist is there at once; promises and disputes follow by themselves, their commands stand where they did."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tests.ui.every_page import settled


def test_promises_and_disputes_follow_in_turns_of_their_own(qtbot, busy_window):
    busy_window.go("collections")
    page = busy_window.page("collections")
    assert page._promises is None
    assert page._disputes is None
    qtbot.waitUntil(lambda: page._disputes is not None)
    assert page._promises is not None
    settled(busy_window, qtbot)
    assert page.promises.table.rows().rowCount() > 0


def test_the_commands_of_what_came_later_stand_in_the_order_of_the_page(qtbot, busy_window):
    busy_window.go("collections")
    page, menu = busy_window.page("collections"), busy_window.menus.collections
    assert page.disputes is not None  # asked for before its turn, and before the promises
    qtbot.waitUntil(lambda: page._promises is not None)
    in_menu = [action for action in menu.actions() if action in page.commands()]
    assert in_menu == page.commands()
    settled(busy_window, qtbot)


def test_the_page_may_go_before_they_come(qtbot, busy_window):
    busy_window.go("collections")
    busy_window.close_company()
    QCoreApplication.processEvents()
    assert busy_window.company is None
