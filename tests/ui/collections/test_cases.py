"""Promises, disputes and deductions: noted, decided and given to somebody in their lists."""

from __future__ import annotations

import threading
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from ar_desktop.collections import timeline
from ar_desktop.collections.dispute_queries import running_disputes
from ar_desktop.collections.follow_ups import follow_ups_of
from ar_desktop.collections.promise_states import promises
from tests.ui.collections.test_collections import TODAY, asked, settled, window, work
from ui.collections.case_list import CaseTable
from ui.models.columns import Column
from ui.widgets.grouped_cells import GroupHead
from ui.widgets.headed_cells import Headed, HeadedModel
from ui.widgets.message_strip import MessageStrip

__all__ = ["window", "work"]


def test_a_dispute_is_written_off_beside_the_list_and_undone(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    case = next(one.row for one in cases.model.rows() if one.row is not None and one.row.runs and one.row.dispute)
    cases.choose(case.id)
    pane = cases.pane
    qtbot.waitUntil(lambda: bool(pane._accounts[0]))
    cases.table.setFocus()
    qtbot.keyClick(cases.table, Qt.Key.Key_W)
    assert pane.cards["write_off"].isChecked()
    assert not pane.go.isEnabled()  # the reason is missing
    qtbot.keyClicks(pane.reason, "no proof of delivery")
    assert pane.go.text() == "Write it off"
    assert pane.go.isEnabled()
    qtbot.keyClick(pane.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: asked(window, lambda read: running_disputes(read, TODAY)) == [], timeout=10_000)
    settled(window, qtbot)
    window.messages.undo_last()
    qtbot.waitUntil(lambda: len(asked(window, lambda read: running_disputes(read, TODAY))) == 1, timeout=10_000)


def test_the_side_bar_counts_what_the_list_counts(window, qtbot):
    """Deductions too, and before and after the list was opened."""
    qtbot.waitUntil(lambda: bool(window.side.model.count("collections:disputes")), timeout=10_000)
    before = window.side.model.count("collections:disputes")
    window.go("collections:disputes")
    settled(window, qtbot)
    cases = window.page("collections").disputes
    assert cases._found.waiting.deductions
    assert before == window.side.model.count("collections:disputes") == str(cases._found.waiting.cases)


def test_a_decision_that_is_pressed_twice_is_taken_once(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    case = next(one.row for one in cases.model.rows() if one.row is not None and one.row.runs and one.row.dispute)
    cases.choose(case.id)
    cases.table.setFocus()
    qtbot.keyClick(cases.table, Qt.Key.Key_W)
    qtbot.keyClicks(cases.pane.reason, "no proof of delivery")
    for _ in range(2):  # before the books can answer
        cases.pane.decide()
    settled(window, qtbot)
    assert window.findChildren(MessageStrip) == []
    assert asked(window, lambda read: read.value("SELECT count(*) FROM open_item WHERE kind = 'write_off' AND "
                                                 "reference = 'no proof of delivery'")) == 1  # fmt: skip


def test_a_deduction_is_charged_back_and_given_to_somebody(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    qtbot.waitUntil(lambda: any(one.row is not None and one.row.deduction for one in cases.model.rows()))
    case = next(one.row for one in cases.model.rows() if one.row is not None and one.row.deduction)
    cases.choose(case.id)
    with qtbot.waitActive(window):
        window.activateWindow()
    cases.table.setFocus()
    assert not cases.pane.cards["credit"].isVisible()
    qtbot.keyClick(cases.table, Qt.Key.Key_A)
    assert cases.pane.fields.owner.hasFocus()
    qtbot.keyClicks(cases.pane.fields.owner, "Jonas")
    qtbot.keyClick(cases.pane.fields.owner, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cases.row() is not None and cases.row().owner == "Jonas", timeout=10_000)
    with qtbot.waitActive(window):
        window.activateWindow()
    cases.table.setFocus()
    qtbot.keyClick(cases.table, Qt.Key.Key_B)
    qtbot.keyClick(cases.pane.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: any(one.row is not None and one.row.id == case.id and not one.row.runs for one in cases.model.rows()),
        timeout=10_000,
    )


def test_a_promise_is_noted_with_p_and_its_item_found_by_the_amount(window, qtbot):
    window.go("collections:promises")
    cases = window.page("collections").promises
    cases.table.setFocus()
    qtbot.keyClick(cases.table, Qt.Key.Key_P)
    dialog = cases.findChild(QDialog)
    qtbot.waitUntil(lambda: dialog._payer is not None)
    owed = dialog._payer.owed[0]
    dialog.amount.set_value(owed.open)
    dialog.day.setText("+5")
    dialog.day.settle()
    assert dialog.items() == (owed.item_id,)
    dialog._post()
    number = owed.payable.number
    qtbot.waitUntil(
        lambda: any(
            one.numbers == (number,) and one.amount == owed.open
            for one in asked(window, lambda read: promises(read, TODAY, only_left=True))
        ),
        timeout=10_000,
    )
    qtbot.waitUntil(lambda: not window.jobs.busy)


def test_a_figure_above_the_promises_leads_to_its_group(window, qtbot):
    window.go("collections:promises")
    cases = window.page("collections").promises
    cases.strip.button("broken").click()
    assert cases.row().state == "broken"


def test_the_list_in_front_is_exported_without_its_heads(window, qtbot):
    window.go("collections:promises")
    cases = window.page("collections").promises
    cases.tools.copy()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Customer\t")
    assert len(lines) == 1 + sum(1 for one in cases.model.rows() if one.row is not None)


def test_z_reminds_of_the_customer_on_the_day_that_is_typed(window, work, qtbot):
    customer = work.account.customer
    work.list.table.setFocus()
    qtbot.keyClick(work.list.table, Qt.Key.Key_Z)
    dialog = work.findChild(QDialog)
    dialog.words.setText("Ask for the cheque number")
    dialog.day.setText("+6")
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # without leaving the field
    qtbot.waitUntil(
        lambda: any(
            one.text == "Ask for the cheque number" and one.due == date(2026, 11, 25)
            for one in asked(window, lambda read: follow_ups_of(read, customer))
        ),
        timeout=10_000,
    )
    settled(window, qtbot)
    assert not any(one.isVisible() for one in work.findChildren(QDialog))


def test_a_case_is_opened_for_an_item_that_came_in_by_letter(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    deduction = next(one.row for one in cases.model.rows() if one.row is not None and one.row.deduction)
    cases.choose(deduction.id)
    cases.table.setFocus()
    qtbot.keyClick(cases.table, Qt.Key.Key_N)
    dialog = cases.findChild(QDialog)
    qtbot.waitUntil(lambda: dialog._payer is not None, timeout=10_000)
    one = dialog._chosen()
    dialog.amount.set_value(min(10_00, one.open))
    dialog.reason.choose("price")
    dialog.owner.setText("Sales")
    dialog._post()
    qtbot.waitUntil(
        lambda: any(
            found.owner == "Sales" and found.numbers == (one.payable.number,)
            for found in asked(window, lambda read: running_disputes(read, TODAY))
        ),
        timeout=10_000,
    )
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in cases.findChildren(QDialog)))
    assert cases.model.row_of(deduction.id) >= 0
    settled(window, qtbot)


def test_a_promise_is_not_booked_on_the_customer_whose_name_was_typed_over(window, qtbot):
    window.go("collections:promises")
    cases = window.page("collections").promises
    cases.table.setFocus()
    qtbot.keyClick(cases.table, Qt.Key.Key_P)
    dialog = cases.findChild(QDialog)
    qtbot.waitUntil(lambda: dialog._payer is not None)
    before = asked(window, lambda read: promises(read, TODAY, only_left=True))
    dialog.amount.set_value(10_00)
    dialog.day.setText("+5")
    dialog.customer.selectAll()
    qtbot.keyClicks(dialog.customer, "Quinn")
    qtbot.mouseClick(dialog.words, Qt.MouseButton.LeftButton)
    assert dialog.items() == ()
    dialog._post()
    settled(window, qtbot)
    assert dialog.isVisible()
    assert dialog.customer.hasFocus()
    assert asked(window, lambda read: promises(read, TODAY, only_left=True)) == before
    dialog.reject()


def test_a_case_is_not_opened_for_the_customer_whose_name_was_typed_over(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    cases.table.setFocus()
    deduction = next(one.row for one in cases.model.rows() if one.row is not None and one.row.deduction)
    cases.choose(deduction.id)
    qtbot.keyClick(cases.table, Qt.Key.Key_N)
    dialog = cases.findChild(QDialog)
    qtbot.waitUntil(lambda: dialog._payer is not None, timeout=10_000)
    before = asked(window, lambda read: running_disputes(read, TODAY))
    dialog.customer.selectAll()
    qtbot.keyClicks(dialog.customer, "Quinn")
    qtbot.mouseClick(dialog.owner, Qt.MouseButton.LeftButton)
    assert dialog.item.count() == 0
    assert dialog.amount.value is None
    dialog._post()
    settled(window, qtbot)
    assert dialog.isVisible()
    assert asked(window, lambda read: running_disputes(read, TODAY)) == before
    dialog.reject()


def test_a_bar_of_the_root_causes_leaves_its_cases_in_the_list(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    qtbot.waitUntil(lambda: cases.causes.isVisible() and cases.row() is not None, timeout=10_000)
    cause = cases.causes.bars[0].cause
    cases.causes.bars[0].click()
    shown = [one.row for one in cases.model.rows() if one.row is not None]
    assert shown
    assert {one.cause for one in shown} == {cause}
    assert cases.filter.values() == {"cause": cause}
    cases.causes.bars[0].click()
    assert len([one for one in cases.model.rows() if one.row is not None]) >= len(shown)


def test_a_case_that_is_wanted_is_shown_whatever_is_filtered(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    qtbot.waitUntil(lambda: any(one.row is not None and one.row.deduction for one in cases.model.rows()))
    dispute = next(one.row for one in cases.model.rows() if one.row is not None and one.row.dispute)
    cases.filter.use({"show": "deductions"})
    assert cases.model.row_of(dispute.id) < 0
    window.page("collections").show_what(("dispute", dispute.id))
    assert cases.row().id == dispute.id


def test_j_and_k_step_over_the_heads_and_the_pane_follows(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    qtbot.waitUntil(lambda: cases.place()[1] > 1, timeout=10_000)
    cases.table.setFocus()
    for _ in range(cases.place()[1] - 1):
        qtbot.keyClick(cases.table, Qt.Key.Key_J)
    assert cases.place()[0] == cases.place()[1]
    assert cases.pane.head.name.text() == cases.row().name
    qtbot.keyClick(cases.table, Qt.Key.Key_K)
    assert cases.place()[0] == cases.place()[1] - 1


def test_what_it_came_from_is_kept_when_the_field_is_left_and_undone(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    case = next(one.row for one in cases.model.rows() if one.row is not None and one.row.runs and one.row.dispute)
    cases.choose(case.id)
    with qtbot.waitActive(window):
        window.activateWindow()
    cases.pane.fields.cause.setFocus()
    qtbot.keyClicks(cases.pane.fields.cause, "Packing, dock 2")
    cases.table.setFocus()
    qtbot.waitUntil(lambda: cases.row() is not None and cases.row().cause == "Packing, dock 2", timeout=10_000)
    settled(window, qtbot)
    window.messages.undo_last()
    qtbot.waitUntil(lambda: cases.row() is not None and cases.row().cause == case.cause, timeout=10_000)
    assert cases.pane.fields.cause.text() == ""


def test_the_history_of_the_case_before_never_stands_beside_the_next(window, qtbot, monkeypatch):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    case = next(one.row for one in cases.model.rows() if one.row is not None and one.row.runs and one.row.dispute)
    settled(window, qtbot)
    begun, go, read_all = threading.Event(), threading.Event(), timeline.timeline

    def slow(*args, **more):
        begun.set()
        go.wait(10)
        return read_all(*args, **more)

    history = cases.pane.history
    history.show_since(case.customer_id, date(2020, 1, 1))
    monkeypatch.setattr(timeline, "timeline", slow)
    qtbot.waitUntil(lambda: begun.is_set() and history._job is not None, timeout=10_000)
    history._pause.setInterval(60_000)  # the next customer is not asked for yet
    history.show_since(case.customer_id + 1, date(2020, 1, 1))
    go.set()
    settled(window, qtbot)
    assert history.model.count() == 0


def changes(window):
    return asked(window, lambda read: read.value("SELECT count(*) FROM audit"))


def test_a_day_that_is_stepped_to_is_kept_once_when_its_field_is_left(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    case = next(one.row for one in cases.model.rows() if one.row is not None and one.row.runs and one.row.dispute)
    cases.choose(case.id)
    day = cases.pane.fields.day
    with qtbot.waitActive(window):
        window.activateWindow()
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, "11/20/2026")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    settled(window, qtbot)
    before = changes(window)
    for _ in range(3):
        qtbot.keyClick(day, Qt.Key.Key_Up)
    settled(window, qtbot)
    assert changes(window) == before
    cases.table.setFocus()
    qtbot.waitUntil(lambda: cases.row() is not None and cases.row().answer_by == date(2026, 11, 23), timeout=10_000)
    settled(window, qtbot)
    assert changes(window) == before + 1
    assert window.desk.undo.top().sentence() == "Take back the change of the dispute"


def test_what_is_typed_for_a_case_is_kept_for_it_when_another_comes_up(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    qtbot.waitUntil(lambda: cases.place()[1] > 1, timeout=10_000)
    running = [one.row for one in cases.model.rows() if one.row is not None and one.row.runs]
    first, second = running[0], running[1]
    cases.choose(first.id)
    with qtbot.waitActive(window):
        window.activateWindow()
    fields = cases.pane.fields
    fields.owner.setFocus()
    fields.owner.selectAll()
    qtbot.keyClicks(fields.owner, "Miriam")
    cases.choose(second.id)  # as after a filter or a posting: the row changes, the field keeps the focus
    assert fields.owner.hasFocus()
    assert fields.owner.text() == second.owner
    settled(window, qtbot)
    owners = {one.row.id: one.row.owner for one in cases.model.rows() if one.row is not None}
    assert (owners[first.id], owners[second.id]) == ("Miriam", second.owner)


def test_what_it_came_from_is_written_once(window, qtbot):
    window.go("collections:disputes")
    cases = window.page("collections").disputes
    case = next(one.row for one in cases.model.rows() if one.row is not None and one.row.runs and one.row.dispute)
    cases.choose(case.id)
    kept = []
    fields = cases.pane.fields
    fields.assigned.connect(lambda one, _verb: kept.append(one.id))
    fields.cause.setText("Packing, dock 2")
    fields.keep()
    fields.keep()
    assert kept == [case.id]
    settled(window, qtbot)


def test_the_promise_that_is_marked_stands_beside_the_list_and_ctrl_r_takes_its_money(window, qtbot):
    window.go("collections:promises")
    page = window.page("collections")
    cases = page.promises
    qtbot.waitUntil(lambda: cases.row() is not None)
    assert cases.pane.name.text() == cases.row().name
    assert page.customer_in_view() == cases.row().customer_id
    cases.pane.pay.click()
    qtbot.waitUntil(lambda: window.page("receive") is not None, timeout=10_000)
    settled(window, qtbot)


def test_each_row_has_its_height_after_the_groups_moved(qtbot, look):
    """As many rows as before, but others of them are heads."""
    columns = [Column[Headed]("name", "Name", lambda one: one.row or "")]
    model: HeadedModel = HeadedModel(columns)
    table = CaseTable(look, None)
    qtbot.addWidget(table)
    table.setModel(model)
    for heads in ((0, 3), (0, 2), (0, 2, 4), (0, 5)):
        model.set_rows([Headed(GroupHead("Due"), None) if at in heads else Headed(None, "row") for at in range(6)])
        assert [table.rowHeight(at) for at in range(6)] == [look.px(28 if at in heads else 44) for at in range(6)]
