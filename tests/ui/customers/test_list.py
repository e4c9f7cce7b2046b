"""What stands beside a name in the list."""

from __future__ import annotations

from datetime import timedelta

from ar_desktop.collections.customer_marks import marks_of
from ui.customers.list_columns import last_contact, mark_of


def test_promises_disputes_and_the_last_contact_are_marked(customers, busy_window):
    rows = [customers.list.model.row_at(at) for at in range(customers.list.model.rowCount())]
    today = busy_window.company.today
    with busy_window.company.reading() as read:
        known = marks_of(read, [row.id for row in rows], today)
    says = {row.id: mark.says for row in rows if (mark := mark_of(row, busy_window.desk.figures))}
    assert any(text.startswith("Promised for") for text in says.values())
    assert "Disputed" in says.values()
    for row in rows:
        days = last_contact(row, busy_window.desk.figures)
        assert known[row.id].last_contact == (None if days is None else today - timedelta(days))


def test_the_next_promise_stands_in_the_head(qtbot, customers, busy_window, settled):
    promise = customers.detail.head._promise
    rows = [customers.list.model.row_at(at) for at in range(customers.list.model.rowCount())]
    one = next(row for row in rows if row.marks.promised_for == busy_window.company.today)
    customers.show_what(one.id)
    qtbot.waitUntil(lambda: customers.detail.customer == one.id)
    settled(busy_window)
    assert promise._line.text() == "due today"
    nobody = next(row for row in rows if row.marks.promised_for is None)
    customers.show_what(nobody.id)
    qtbot.waitUntil(lambda: customers.detail.customer == nobody.id)
    settled(busy_window)
    assert not promise.isVisible()


def test_what_the_ledger_says_leaves_with_it(qtbot, customers, busy_window, settled):
    settled(busy_window)
    said = busy_window.status._left.text
    whole = said()
    customers.detail.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "entries" in said())
    customers.detail.tabs.setCurrentIndex(3)
    assert said() == whole
    customers.detail.tabs.setCurrentIndex(1)
    assert "entries" in said(), "asked for once, said again"
    customers.begin_form(None)
    assert said() == whole
