"""What happened with a customer, and a call logged in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ar_desktop.collections.timeline import timeline


def turn(customers, busy_window, settled, keys):
    next(action for action in customers.commands() if action.shortcut().toString() == keys).trigger()
    settled(busy_window)


def test_the_timeline_shows_what_happened_and_the_tab_how_much(customers, busy_window, settled):
    turn(customers, busy_window, settled, "Alt+3")
    view = customers.detail.more.timeline.view
    with busy_window.company.reading() as read:
        known = timeline(read, customers.detail.customer, today=busy_window.company.today, limit=500)
    assert view.model.rowCount() > 0
    assert customers.detail.tabs._counts[2] == str(len(known))


def test_a_call_is_logged_in_one_line_from_any_tab(qtbot, customers, busy_window, settled):
    turn(customers, busy_window, settled, "Ctrl+L")
    quick = customers.detail.more.quick
    qtbot.keyClicks(quick.field, "spoke to Grace, asks for a copy")
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    settled(busy_window)
    assert quick.field.text() == ""
    turn(customers, busy_window, settled, "Alt+3")
    with busy_window.company.reading() as read:
        latest = timeline(read, customers.detail.customer, today=busy_window.company.today, limit=5)
    assert any("asks for a copy" in str(entry) for entry in latest)


def test_words_are_found_in_it(qtbot, customers, busy_window, settled):
    turn(customers, busy_window, settled, "Alt+3")
    pane = customers.detail.more.timeline
    before = pane.view.model.rowCount()
    pane.search.setText("no such thing anywhere")
    qtbot.waitUntil(lambda: pane.view.model.rowCount() == 0)
    pane.search.clear()
    qtbot.waitUntil(lambda: pane.view.model.rowCount() == before)
