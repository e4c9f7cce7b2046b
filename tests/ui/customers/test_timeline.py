"""What happened with a customer, and a call logged in one line."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from ar_desktop.collections.call_log import Heard
from ar_desktop.collections.events import NewEvent
from ar_desktop.collections.outcomes import log_call, log_entry
from ar_desktop.collections.timeline import counts, timeline
from ar_desktop.documents.example_paper import example_invoice
from ar_desktop.documents.render import render_many
from tests.ui.busy_company import TODAY


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
    assert pane.view._nothing.isVisible()
    pane.search.clear()
    qtbot.waitUntil(lambda: pane.view.model.rowCount() == before)


@pytest.fixture
def pane(customers, busy_window, settled):
    busy_window.resize(1700, 900)
    turn(customers, busy_window, settled, "Alt+3")
    return customers.detail.more.timeline


def rows(view):
    return [view.model.row_at(at) for at in range(view.model.count())]


def known(window, customer_id, **how):
    with window.company.reading() as read:
        return timeline(read, customer_id, today=window.company.today, limit=1000, **how)


def test_entries_stand_under_their_week_and_month_which_say_how_many(qtbot, pane, customers, busy_window, settled):
    QAbstractItemModelTester(pane.view.model)
    who, note = customers.detail.customer, Heard("note", "Their gate is closed on Fridays")
    busy_window.desk.write(lambda company: log_call(company, who, note), "Noted")
    settled(busy_window)
    qtbot.waitUntil(lambda: any(row.head and row.head.title == "This week" for row in rows(pane.view)), timeout=30_000)
    heads = [row.head for row in rows(pane.view) if row.head is not None]
    entries = known(busy_window, customers.detail.customer)
    october = [entry for entry in entries if date(2026, 10, 1) <= entry.day <= date(2026, 10, 31)]
    assert heads[0].title == "This week"
    assert ("October", str(len(october))) in [(head.title, head.note) for head in heads]
    shown = [row.row for row in rows(pane.view) if row.head is None]
    assert shown == entries[: len(shown)]


def test_down_steps_over_heads(qtbot, pane):
    view = pane.view
    view.stand_on(None)
    view.table.setFocus()
    before = view.current()
    seen = []
    for _ in range(4):
        qtbot.keyClick(view.table, Qt.Key.Key_Down)
        seen.append(view.current())
    assert None not in seen
    assert len({entry.key for entry in (before, *seen)}) == 5


def test_it_comes_in_pages_and_heads_are_not_repeated(qtbot, pane, customers, busy_window, settled):
    total = len(known(busy_window, customers.detail.customer))
    for _ in range(10):
        if pane.view.model.canFetchMore():
            pane.view.model.fetchMore()
            settled(busy_window)
    heads = [row.head.title for row in rows(pane.view) if row.head is not None]
    assert len(heads) == len(set(heads))
    assert len(rows(pane.view)) - len(heads) == total


def test_each_filter_says_how_many_it_leaves(pane, customers, busy_window, settled):
    with busy_window.company.reading() as read:
        found = counts(read, customers.detail.customer)
    assert pane.view.filters["money"].text() == f"Money  {found['money']}"
    assert pane.view.filters["all"].text() == f"All  {sum(found.values())}"
    pane.view.filters["promises"].click()
    settled(busy_window)
    assert {row.row.kind for row in rows(pane.view) if row.head is None} == {"promise"}


def test_beside_it_stands_the_entry_and_what_it_led_to(pane, busy_window, settled):
    settled_ones = [e for e in known(busy_window, pane._customer) if e.kind == "receipt"]
    pane.stand_on(settled_ones[0])
    settled(busy_window)
    assert pane.entry.title.text().startswith("Payment")
    assert any(line.label.startswith("Invoice INV") for line in pane.entry.result.lines())
    promise = next(e for e in known(busy_window, pane._customer) if e.kind == "promise")
    pane.stand_on(promise)
    settled(busy_window)
    assert [line.label for line in pane.entry.result.lines()] == ["Came in time", "Missing"]


def test_a_letter_is_shown_as_it_was_sent(qtbot, pane, busy_window, settled):
    pdf = render_many([example_invoice(busy_window.company.settings(), TODAY)])
    sent = NewEvent(pane._customer, "letter", "Please pay.", title="First reminder", paper=pdf)
    busy_window.do(lambda company: log_entry(company, sent), "sent")
    settled(busy_window)
    letter = next(e for e in known(busy_window, pane._customer) if e.kind == "letter")
    pane.stand_on(letter)
    qtbot.waitUntil(lambda: pane.entry.paper.pdf == pdf)
    assert pane.entry.text.text() == "Please pay."


def test_what_is_filtered_is_copied_whole_with_heads(qtbot, pane, customers, busy_window, settled):
    pane.view.filters["money"].click()
    settled(busy_window)
    pane.tools.copy()
    settled(busy_window)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Date\tWhat happened\tDetails\tBy"
    assert len(lines) - 1 == len(known(busy_window, customers.detail.customer, groups=("money",)))


def test_ctrl_p_prints_it_as_it_is_filtered(qtbot, pane, customers, busy_window, settled, monkeypatch):
    pane.view.filters["promises"].click()
    settled(busy_window)
    printed = []
    monkeypatch.setattr("ui.printing.print_pdf", lambda _desk, pdf, _title, _parent: printed.append(pdf))
    turn(customers, busy_window, settled, "Ctrl+P")
    qtbot.waitUntil(lambda: bool(printed), timeout=20_000)
    with pypdfium2.PdfDocument(printed[0]) as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert f"Timeline: {customers.detail.head._name.text()}" in text.replace("\r\n", " ")
    assert "Promises" in text


def test_enter_on_a_promise_goes_to_the_call(qtbot, pane, busy_window, settled):
    promise = next(e for e in known(busy_window, pane._customer) if e.kind == "promise")
    pane.stand_on(promise)
    with qtbot.waitSignal(busy_window.desk.asked_for) as asked:
        qtbot.keyClick(pane.view.table, Qt.Key.Key_Return)
    assert asked.args == ["collections", ("customer", pane._customer)]


def test_a_filter_that_would_leave_nothing_is_not_there(pane, customers, busy_window):
    with busy_window.company.reading() as read:
        found = counts(read, customers.detail.customer)
    shown = {key for key, button in pane.view.filters.items() if button.isVisible()}
    some = {key for key in ("written", "promises", "disputes", "money", "documents", "changes") if found.get(key)}
    assert some < shown
    assert shown - some <= {"all", "calls"}
