"""The Collections tab: who is to be called, what they owe and said, and what comes of a call."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog

from ar_desktop.collections.dispute_queries import running_disputes
from ar_desktop.collections.follow_ups import follow_ups_of
from ar_desktop.collections.promise_states import promises
from ar_desktop.collections.timeline import timeline
from ar_desktop.collections.worklist import worklist

TODAY = date(2026, 11, 19)


@pytest.fixture
def window(busy_window, qtbot):
    with qtbot.waitActive(busy_window):
        busy_window.activateWindow()
    busy_window.go("collections")
    qtbot.waitUntil(lambda: busy_window.page("collections").work.account.account is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not busy_window.jobs.busy and not busy_window.page("collections").work._follow.isActive())
    return busy_window


@pytest.fixture
def work(window):
    return window.page("collections").work


def asked(window, query):
    with window.company.reading() as read:
        return query(read)


def settled(window, qtbot):
    work = window.page("collections").work
    qtbot.waitUntil(lambda: not window.jobs.busy and not work._follow.isActive() and not window.pages.refreshing)


def names(work):
    return [row.name for row in work.list.model.rows()]


def test_the_worklist_is_the_engines_in_its_order(window, work):
    wanted = asked(window, lambda read: worklist(read, TODAY))
    assert names(work) == [row.name for row in wanted.rows]
    assert window.side.model.count("collections") == str(wanted.count)
    QAbstractItemModelTester(work.list.model)
    QAbstractItemModelTester(work.account.talk.model)


def test_the_customer_stood_on_is_at_the_right_with_what_is_overdue(window, work):
    row = work.list.model.row_at(0)
    account = work.account.account
    assert (account.id, account.figures.overdue) == (row.customer_id, row.overdue)
    assert sum(line.base_open for line in work.account.items.model.rows()) == row.overdue
    assert sum(account.buckets) + account.figures.unapplied == account.figures.balance
    stream = asked(window, lambda read: timeline(read, row.customer_id, TODAY, limit=60))
    assert [entry.key for entry in stream] == [work.account.talk.model.row_at(at).key for at in range(len(stream))]


def test_j_and_k_move_through_the_list(window, work, qtbot):
    work.list.table.setFocus()
    qtbot.keyClick(work.list.table, Qt.Key.Key_J)
    settled(window, qtbot)
    assert work.account.customer == work.list.model.row_at(1).customer_id
    qtbot.keyClick(work.list.table, Qt.Key.Key_K)
    settled(window, qtbot)
    assert work.account.customer == work.list.model.row_at(0).customer_id


def test_one_letter_logs_and_the_next_customer_is_selected(window, work, qtbot):
    at = next(at for at, row in enumerate(work.list.model.rows()) if row.kind == "overdue")
    first, second = work.list.model.row_at(at), work.list.model.row_at(at + 1)
    work.list.table.select_row(at)
    settled(window, qtbot)
    work.list.table.setFocus()
    qtbot.keyClick(work.list.table, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: first.name not in names(work), timeout=10_000)
    settled(window, qtbot)
    assert work.account.customer == second.customer_id
    found = asked(window, lambda read: follow_ups_of(read, first.customer_id))
    assert [(one.due, one.why) for one in found] == [(date(2026, 11, 20), "call_again")]
    window.messages.undo_last()
    qtbot.waitUntil(lambda: first.name in names(work), timeout=10_000)


def test_a_promise_typed_in_one_line_is_said_back_and_made(window, work, qtbot):
    row = work.list.model.row_at(0)
    quick = work.account.quick
    qtbot.keyClick(work.list.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert quick.field.hasFocus()
    qtbot.keyClicks(quick.field, "spoke to Luis, pays 84 on fri")
    assert "promise 84.00 for Fri, Nov 20" in quick.field.said
    assert "next: " in quick._next.text()
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not quick.field.text(), timeout=10_000)
    made = asked(window, lambda read: promises(read, TODAY, customers=[row.customer_id]))
    assert [(one.amount, one.date) for one in made if one.state == "ahead"] == [(8400, date(2026, 11, 20))]
    assert work.list.table.hasFocus()


def test_letters_are_typing_in_the_line(window, work, qtbot):
    before = names(work)
    work.account.quick.field.setFocus()
    qtbot.keyClicks(work.account.quick.field, "rnjk")
    assert work.account.quick.field.text() == "rnjk"
    assert names(work) == before
    qtbot.keyClick(work.account.quick.field, Qt.Key.Key_Escape)
    assert work.list.table.hasFocus()


def test_a_line_half_typed_stays_with_its_customer(window, work, qtbot):
    quick = work.account.quick
    first, second = work.list.model.row_at(0), work.list.model.row_at(1)
    quick.field.setFocus()
    qtbot.keyClicks(quick.field, "spoke to Ann about")
    qtbot.keyClick(quick.field, Qt.Key.Key_Escape)
    assert quick.field.text() == "spoke to Ann about"
    work.list.choose(second.customer_id)
    qtbot.waitUntil(lambda: work.account.customer == second.customer_id)
    assert not quick.field.text()
    work.list.choose(first.customer_id)
    qtbot.waitUntil(lambda: quick.field.text() == "spoke to Ann about")


def test_words_that_a_letter_began_go_with_esc(window, work, qtbot):
    qtbot.keyClick(work.list.table, Qt.Key.Key_P)
    qtbot.keyClick(work.account.quick.field, Qt.Key.Key_Escape)
    assert not work.account.quick.field.text()


def test_a_promise_by_letter_asks_for_amount_and_day_in_the_line(window, work, qtbot):
    work.list.table.setFocus()
    qtbot.keyClick(work.list.table, Qt.Key.Key_P)
    quick = work.account.quick
    assert quick.field.hasFocus()
    assert quick.field.text() == "promises "
    qtbot.keyClicks(quick.field, "40 tomorrow")
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not quick.field.text(), timeout=10_000)


def test_what_the_books_refuse_stays_typed_and_is_said_beneath(window, work, qtbot):
    quick = work.account.quick
    quick.field.setFocus()
    qtbot.keyClicks(quick.field, "promises 84")
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "by when" in quick._next.text().lower() or "promised" in quick._next.text())
    assert quick.field.text() == "promises 84"


def test_f9_dials_the_number(window, work, qtbot, monkeypatch):
    dialled = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: dialled.append(url.toString()))
    work.list.table.setFocus()
    qtbot.keyClick(work.list.table, Qt.Key.Key_F9)
    assert dialled == ["tel:" + "".join(sign for sign in work.account.card.phone.number if sign in "+0123456789")]


def test_the_conversation_is_filtered_and_comes_in_pages(window, work, qtbot):
    talk = work.account.talk
    talk.filters["money"].click()
    settled(window, qtbot)
    rows = [talk.model.row_at(at) for at in range(talk.model.rowCount())]
    assert {row.group for row in rows} <= {"money"}
    talk.filters["all"].click()
    settled(window, qtbot)
    busiest = asked(window, lambda read: read.value(
        "SELECT customer_id FROM open_item GROUP BY customer_id ORDER BY count(*) DESC LIMIT 1"))  # fmt: skip
    talk.show_customer(busiest)
    settled(window, qtbot)
    if talk.model.canFetchMore():
        before = talk.model.rowCount()
        talk.model.fetchMore()
        qtbot.waitUntil(lambda: talk.model.rowCount() > before)


def test_today_leads_to_the_very_customer(window, qtbot):
    window.go("today")
    page = window.page("today")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    row = next(row for row in page.body.model.rows() if row.key.startswith("promises_broken:"))
    page.open(row)
    work = window.page("collections").work
    assert window.stack.currentWidget() is window.page("collections")
    qtbot.waitUntil(lambda: work.account.customer == row.customer_id)


def test_who_is_not_on_the_list_can_be_called_too(window, work, qtbot):
    on_list = {row.customer_id for row in work.list.model.rows()}
    everybody = asked(window, lambda read: [row[0] for row in read.rows("SELECT id FROM customer ORDER BY id")])
    other = next(id_ for id_ in everybody if id_ not in on_list)
    window.go("collections", ("customer", other))
    qtbot.waitUntil(lambda: work.account.account is not None and work.account.account.id == other)
    settled(window, qtbot)
    assert work.account.customer == other


def test_promises_stand_in_groups_and_lead_to_the_call(window, qtbot):
    page = window.page("collections")
    window.go("collections:promises")
    cases = page.promises
    heads = [one.head.title for one in cases.model.rows() if one.head is not None]
    assert heads == [head for head in ("Broken", "Due today", "To apply", "Ahead", "Kept") if head in heads]
    QAbstractItemModelTester(cases.model)
    row = cases.row()
    qtbot.keyClick(cases.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.work.isVisible() and page.work.account.customer == row.customer_id)


def test_a_promise_is_extended(window, qtbot):
    window.go("collections:promises")
    cases = window.page("collections").promises
    row = cases.row()
    qtbot.keyClick(cases.table, Qt.Key.Key_E)
    dialog = cases.findChild(QDialog)
    dialog.day.setText("+7")
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # without leaving the field
    qtbot.waitUntil(
        lambda: any(one.date == date(2026, 11, 26) and one.customer_id == row.customer_id
                    for one in asked(window, lambda read: promises(read, TODAY))),
        timeout=10_000,
    )  # fmt: skip
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in cases.findChildren(QDialog)))
    assert cases.row() is not None


def test_overruling_the_receipts_wants_a_reason(window, qtbot):
    window.go("collections:promises")
    cases = window.page("collections").promises
    row = next(one.row for one in cases.model.rows() if one.row is not None and one.row.state == "broken")
    cases.choose(row.id)
    qtbot.keyClick(cases.table, Qt.Key.Key_Y)
    dialog = cases.findChild(QDialog)
    dialog._post()
    qtbot.waitUntil(lambda: "why" in dialog._wrong.text().lower(), timeout=10_000)
    assert dialog.isVisible()
    dialog.reason.setText("Paid to the wrong account")
    dialog._post()
    qtbot.waitUntil(lambda: all(one.row is None or one.row.id != row.id or one.row.state == "kept"
                                for one in cases.model.rows()), timeout=10_000)  # fmt: skip


def test_a_dispute_is_given_to_somebody_and_ended(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    row = cases.row()
    assert row is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(cases.table, Qt.Key.Key_A)
    fields = cases.pane.fields
    assert fields.owner.hasFocus()
    qtbot.keyClicks(fields.owner, "Warehouse")
    qtbot.keyClick(fields.owner, Qt.Key.Key_Tab)
    qtbot.keyClicks(fields.day, "+3")
    qtbot.keyClick(fields.day, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cases.row() is not None and cases.row().owner == "Warehouse", timeout=10_000)
    qtbot.waitUntil(lambda: cases.row().answer_by == TODAY + timedelta(3), timeout=10_000)
    cases.table.setFocus()
    qtbot.keyClick(cases.table, Qt.Key.Key_P)
    assert window.focusWidget() is cases.pane.reason
    qtbot.keyClick(cases.pane.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: asked(window, lambda read: running_disputes(read, TODAY)) == [], timeout=10_000)
    settled(window, qtbot)
    window.messages.undo_last()
    qtbot.waitUntil(lambda: len(asked(window, lambda read: running_disputes(read, TODAY))) == 1, timeout=10_000)


def test_in_a_narrow_window_items_and_conversation_are_tabs(window, work, qtbot):
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: work.account.tabs.isVisible())
    assert work.account.talk.isVisible()
    assert not work.account.items.isVisible()
    work.list.table.setFocus()
    qtbot.keyClick(work.list.table, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert work.account.items.isVisible()


def test_everything_that_takes_the_focus_has_a_name(window):
    from tests.ui.test_main_window import focusable

    for what in ("worklist", "promises", "disputes"):
        window.go("collections", what)
        nameless = [
            f"{type(child).__name__} {child.objectName()}"
            for child in focusable(window.stack.currentWidget())
            if not child.accessibleName() and not child.objectName().startswith(("qt_", "QScrollArea"))
        ]
        assert nameless == []


def test_the_worklist_shows_what_is_due_today_alone(window, work, qtbot):
    everybody = [row.customer_id for row in work.list.model.rows()]
    work.list.show_chip._take("today")
    shown = work.list.model.rows()
    assert 0 < len(shown) < len(everybody)
    assert all(row.kind != "overdue" for row in shown)
    left_out = next(customer for customer in everybody if work.list.model.row_of(customer) < 0)
    work.list.choose(left_out)  # asked for by name: the filter gives way
    assert work.list.show_chip.value == ""
    assert work.list.table.currentIndex().row() == work.list.model.row_of(left_out)
