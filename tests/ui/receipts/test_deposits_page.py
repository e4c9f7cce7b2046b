"""Taking cheques and cash to the bank."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from ar_desktop.receipts.deposit_queries import held
from ar_desktop.receipts.post_dated import hold_cheque
from ar_desktop.receipts.receiving import NewReceipt
from tests.receipts import ground
from ui.receipts.deposits_page import DepositsPage
from ui.widgets.labels import Label

Key = Qt.Key
POST = (Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
NOV_18 = date(2026, 11, 18)


@pytest.fixture
def page(qtbot, office, office_desk):
    for amount, code, method, reference in (
        (1_280_40, "LUN", "cheque", "20871"), (620_00, "MER", "cheque", "4410"), (318_00, "QUI", "cash", ""),
    ):  # fmt: skip
        ground.money(office, amount, NOV_18, code=code, method=method, reference=reference)
    hold_cheque(office, NewReceipt("QUI", "cheque", date(2026, 11, 27), 1_190_00, reference="2207"))
    page = DepositsPage(office_desk)
    qtbot.addWidget(page)
    page.resize(1250, 800)
    page.first_shown()
    page.show()
    qtbot.waitActive(page)
    qtbot.waitUntil(lambda: page.now.drawer is not None and not office_desk.jobs.busy, timeout=30_000)
    page.enter()
    return page


def tape(page, keys, count, total):
    page.now.form.count.setFocus()
    keys.type(count)
    keys.press(Key.Key_Return)
    keys.type(total)
    keys.press(Key.Key_Return)


def test_what_lies_in_the_drawer_stands_in_groups(page):
    rows = page.now.model._rows
    assert [row.head.title for row in rows if row.head] == ["Cheques", "Cash", "Not yet money"]
    assert page.now.batch().total == 2_218_40
    assert rows[-1].held.reference == "2207"


def test_it_is_posted_only_when_tape_and_list_agree(page, keys, qtbot, office, office_desk):
    assert not page.post_button.isEnabled()
    tape(page, keys, "3", "2218.04")
    assert page.now.form._verdict.text() == "0.36 less on the tape"
    assert not page.post_button.isEnabled()
    page.now.form.sum.setFocus()
    page.now.form.sum.selectAll()
    keys.type("2218.40")
    keys.press(Key.Key_Return)
    assert page.now.form._verdict.text() == "Tape and list agree, 0.00"
    assert QApplication.focusWidget() is page.now.view
    with qtbot.waitSignal(office_desk.written) as told:
        keys.press(POST)
    assert told.args[:1] == ["D-2026-00001 posted: 2,218.40 to the bank"]
    assert ground.on(office, "undeposited") == 0
    assert office_desk.undo.top().sentence() == "Take back deposit D-2026-00001"


def test_what_the_tape_still_lacks_is_said_and_has_the_focus(page, keys, office_desk):
    page.now.put_none()
    keys.press(Key.Key_Space)
    form = page.now.form
    assert form._verdict.text().startswith("Type what the tape says: the list has 1 item, ")
    keys.type("=")
    assert QApplication.focusWidget() is form.sum
    keys.type(office_desk.figures.plain(page.now.batch().total).replace(",", ""))
    keys.press(Key.Key_Return)
    assert form._verdict.text() == "Type the count on the tape: the list has 1 item."
    keys.press(POST)
    assert QApplication.focusWidget() is form.count
    keys.type("1")
    keys.press(Key.Key_Return)
    assert form._verdict.text() == "Tape and list agree, 0.00"


def test_space_takes_a_receipt_out_and_what_comes_later_is_in(page, keys, qtbot, office, office_desk):
    keys.press(Key.Key_Space)
    assert page.now.batch().total == 938_00
    ground.money(office, 10_00, NOV_18, code="QUI")
    page.refresh()
    qtbot.waitUntil(lambda: page.now.batch().total == 948_00 and not office_desk.jobs.busy, timeout=30_000)
    page.now.put_all()
    assert page.now.batch().count == 4
    keys.press(Key.Key_N)
    assert page.now.batch().count == 0


def test_cash_that_was_counted_must_be_the_cash_there_is(page, keys):
    tape(page, keys, "3", "2218.40")
    page.now.cash.notes[0].setFocus()
    keys.type("3")
    keys.press(Key.Key_Return)
    assert page.now.form._verdict.text() == "18.00 of the cash is missing"
    assert not page.post_button.isEnabled()
    page.now.cash.notes[5].setFocus()
    keys.type("18")
    keys.press(Key.Key_Return)
    assert page.post_button.isEnabled()
    assert page.now.slip()().counted == ((3, 100_00), (18, 1_00))


def test_cash_kept_back_is_typed_shown_and_posted(page, keys, qtbot, office, office_desk):
    before = ground.on(office, "bank")
    tape(page, keys, "3", "2218.40")
    page.now.cash.back.setFocus()
    keys.type("3000")
    keys.press(Key.Key_Return)
    assert page.now.form._verdict.text() == "Cash back must lie between zero and 2,218.40."
    assert not page.post_button.isEnabled()
    page.now.cash.back.setFocus()
    page.now.cash.back.selectAll()
    keys.type("=2*50")
    keys.press(Key.Key_Return)
    assert [line.figure for line in page.now.after_posting()][-2:] == ["+ 2,118.40", "+ 100.00"]
    assert page.now.slip()().to_bank == 2_118_40
    with qtbot.waitSignal(office_desk.written) as told:
        keys.press(POST)
    assert told.args[:1] == ["D-2026-00001 posted: 2,118.40 to the bank"]
    assert (ground.on(office, "bank") - before, ground.on(office, "petty_cash")) == (2_118_40, 100_00)
    assert page.now.batch().cash_back == 0


def test_cash_that_cannot_be_read_is_said_and_nothing_is_posted(page, keys):
    tape(page, keys, "3", "2218.40")
    page.now.cash.back.setFocus()
    keys.type("1.234,50")
    keys.press(POST)
    assert page.now.form._verdict.text() == "“1.234,50” is not an amount in USD. Write it like 1,234.50."
    assert not page._posting


def test_cheques_alone_have_no_cash_to_count_but_cash_back(page, keys):
    for receipt in page.now.drawer.receipts:
        if receipt.method == "cash":
            page.now._ticked.discard(receipt.id)
    page.now._show()
    assert not page.now.cash.notes[0].isVisible()
    assert page.now.cash.back.isVisible()


def test_a_cheque_of_a_day_to_come_can_not_be_ticked(page, keys):
    before = page.now.batch().count
    page.now.view.select_row(page.now.model.count() - 1)
    page.now.view.setFocus()
    keys.press(Key.Key_Space)
    assert page.now.batch().count == before


def test_the_slip_is_drawn_and_says_what_the_accounts_will_say(page, qtbot):
    qtbot.waitUntil(lambda: page.slip.pane.pdf.startswith(b"%PDF"), timeout=20_000)
    assert [line.figure for line in page.now.after_posting()] == ["2,218.40", "(2,218.40)", "0.00", "+ 2,218.40"]


def test_a_deposit_is_taken_back(page, keys, qtbot, office, office_desk):
    tape(page, keys, "3", "2218.40")
    with qtbot.waitSignal(office_desk.written):
        keys.press(POST)
    page.refresh()
    qtbot.waitUntil(lambda: page.model.count() == 1 and not office_desk.jobs.busy, timeout=30_000)
    page.made.table.setFocus()
    page.made.table.select_row(0)
    with qtbot.waitSignal(office_desk.written) as told:
        keys.press(Key.Key_U)
    assert told.args[:1] == ["D-2026-00001 taken back"]
    page.refresh()
    qtbot.waitUntil(lambda: page.now.batch().total == 2_218_40 and not office_desk.jobs.busy, timeout=30_000)


def test_the_models_keep_to_the_rules_of_models(page):
    for model in (page.now.model, page.model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    every = page.now.batch().total
    page.now.put_none()
    assert page.now.batch().total == 0
    page.now.put_all()
    assert page.now.batch().total == every > 0


def test_a_held_cheque_is_given_back_with_one_key_and_held_again_by_undo(page, keys, qtbot, office, office_desk):
    def held_now():
        with office.reading() as read:
            return [one.amount for one in held(read)]

    rows = page.now.model
    at = next(at for at in range(rows.rowCount()) if rows.row_at(at) is not None and rows.row_at(at).held is not None)
    page.now.view.setFocus()
    page.now.view.select_row(at)
    with qtbot.waitSignal(office_desk.written) as told:
        keys.press(Key.Key_G)
    assert told.args[0] == "Cheque of Quinn Mechanical given back"
    assert held_now() == []
    office_desk.undo.top().call(office)
    assert held_now() == [1_190_00]


def test_cash_back_stands_beside_its_field_though_no_cash_is_counted(page, keys):
    page.now.put_none()
    cheque = next(row for row in page.now.model._rows if row.receipt is not None)
    page.now.view.ticked.emit(cheque)
    cash = page.now.cash
    QApplication.processEvents()
    name = next(one for one in cash.findChildren(Label) if one.text() == "Cash back")
    assert not cash._counting.isVisible()
    assert cash.back.x() - name.geometry().right() < 20


def test_more_cash_back_than_there_is_has_the_focus_and_is_no_gain(page, keys):
    tape(page, keys, "3", "2218.40")
    page.now.cash.back.setFocus()
    keys.type("2300")
    keys.press(Key.Key_Return)
    keys.press(POST)
    assert QApplication.focusWidget() is page.now.cash.back
    bank = page.now.after_posting()[-2]
    assert (bank.figure, bank.role) == ("(81.60)", "red")


def test_after_the_last_cheque_one_stands_on_the_deposits(qtbot, office, office_desk, keys):
    ground.money(office, 620_00, NOV_18, code="MER", method="cheque", reference="4410")
    page = DepositsPage(office_desk)
    qtbot.addWidget(page)
    page.resize(1250, 800)
    page.first_shown()
    page.show()
    qtbot.waitActive(page)
    qtbot.waitUntil(lambda: page.now.drawer is not None and not office_desk.jobs.busy, timeout=30_000)
    for field in (page.now.form.sum, page.now.cash.back):
        tape(page, keys, "1", "620")
        field.setFocus()
        with qtbot.waitSignal(office_desk.written):
            keys.press(POST)
        page.refresh()
        qtbot.waitUntil(lambda: page.now.panel._empty is not None and page.model.count() and not office_desk.jobs.busy)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page.made.table)
        with qtbot.waitSignal(office_desk.written) as told:
            keys.press(Key.Key_U)
        assert told.args[0].endswith("taken back")
        page.refresh()
        qtbot.waitUntil(lambda: page.now.batch().count == 1 and not office_desk.jobs.busy)
