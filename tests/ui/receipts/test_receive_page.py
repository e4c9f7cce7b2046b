"""Receiving payments at the keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QScrollArea

from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.receipts.deposit_queries import held
from ar_desktop.receipts.queries import ReceiptQuestion, receipt_ids, receipt_rows
from ar_desktop.receipts.trial import Trial
from tests.receipts import ground
from ui.receipts.receive_page import ReceivePage
from ui.receipts.tasks import Apply, Identify

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
POST_AND_NEXT = (Key.Key_Return, CTRL)


def pays(page):
    return {row.owed.payable.number: row.entry.pay for row in page.board.model._rows if row.owed and row.entry.settled}


def posted(company):
    with company.reading() as read:
        return receipt_rows(read, receipt_ids(read, ReceiptQuestion(sort="number", descending=False)))


def test_a_bookkeeper_receives_three_payments_without_the_mouse(page, office, office_desk, keys, qtbot, settled):
    said = []
    office_desk.written.connect(lambda what, _reversal: said.append(what))

    keys.type("lund")  # the exact amount of one invoice: proposed, and posted as it stands
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.form.amount)
    keys.type("5120")
    keys.press(Key.Key_Return)
    settled()
    assert page.board.strip.text().startswith("Proposed from the amount: INV-2026-00002")
    keys.press(POST_AND_NEXT)
    qtbot.waitUntil(lambda: len(said) == 1 and QApplication.focusWidget() is page.form.payer)

    keys.type("merid")  # less the discount
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.form.amount)
    keys.type("=2*490")
    keys.press(Key.Key_Return)
    settled()
    assert page.board.sheet.totals().discount == 20_00
    keys.press(POST_AND_NEXT)
    qtbot.waitUntil(lambda: len(said) == 2 and QApplication.focusWidget() is page.form.payer)

    keys.type("INV-2026-00006")  # by the number that stands on the cheque, and short by a bank fee
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.form.amount)
    keys.type("292.50")
    keys.press(Key.Key_Return, Key.Key_Return, Key.Key_Return)  # the day and the method stay
    keys.type("3402")
    keys.press(Key.Key_Return, Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.board.grid)
    keys.press(Key.Key_F7, Key.Key_F7)
    settled()
    assert page.board.model._rows[1].note == "Bank fee"
    keys.press(POST_AND_NEXT)
    qtbot.waitUntil(lambda: len(said) == 3)
    settled()

    assert [text.split(" posted: ")[1] for text in said] == [
        "5,120.00 from Lundgren Hotels",
        "980.00 from Meridian Logistics",
        "292.50 from Quinn Mechanical",
    ]
    assert [(row.customer, row.amount, row.reference) for row in posted(office)[1:]] == [
        ("LUN", 5_120_00, ""),
        ("MER", 980_00, ""),
        ("QUI", 292_50, "3402"),
    ]
    assert ground.owed(office) == 6_310_00 + 4_860_00 + 5_650_00 - 2_500_00
    assert office_desk.undo.top().sentence().startswith("Void receipt R-2026-")


def test_what_a_field_could_not_read_is_said_until_it_is_mended(page, payer, keys, settled):
    payer("lund")
    for typed, strips in (("1.234,50", 1), ("1234.50", 0)):
        page.form.amount.setFocus()
        page.form.amount.selectAll()
        keys.type(typed)
        keys.press(Key.Key_Return)
        assert page._messages.count() == strips
    assert page.form.amount.value == 1_234_50


def test_the_invoice_whose_number_was_typed_is_paid_first(page, payer, keys, settled):
    payer("INV-2026-00003")
    keys.type("4859")
    keys.press(Key.Key_Return)
    assert pays(page) == {"INV-2026-00003": 4_859_00}
    assert page.board.strip.text().startswith("Proposed from the number: INV-2026-00003;")
    page.form.payer.selectAll()
    payer("lund")  # by name: nothing is known but the amount
    assert pays(page) == {"INV-2026-00001": 4_859_00}


def test_a_write_off_over_the_limit_is_said_at_once_and_f8_makes_it_a_deduction(page, payer, keys, settled):
    payer("lund")
    keys.type("6000")
    keys.press(Key.Key_Return)
    page.board.grid.setFocus()
    keys.press(Key.Key_F7)
    panel = page.board.difference
    assert panel._pill.accessibleName() == "Over the limit"
    assert panel._hurdle.text().startswith("310.00 is more than may be written off here on INV-2026-00001; the limit")
    assert not page.head.post.isEnabled()
    keys.press(Key.Key_F8)
    assert panel._pill.accessibleName() == "Balanced"
    assert panel._hurdle.isHidden()
    assert page.board.sheet.totals().deduction == 310_00


def test_invoices_first_what_is_ticked_is_the_amount(page, payer, keys, settled):
    payer("lund")
    page.board.grid.setFocus()
    keys.press(Key.Key_Space, Key.Key_Down, Key.Key_Space)
    assert page.form.amount.value == 11_430_00
    keys.press(Key.Key_Space)
    assert page.form.amount.value == 6_310_00


def test_the_rest_goes_to_this_line_and_typing_there_is_understood(page, payer, keys, settled):
    payer("lund")
    keys.type("10000")
    keys.press(Key.Key_Return)
    page.board.clear()
    page.board.grid.setFocus()
    keys.type("1000")
    keys.press(Key.Key_Return)
    keys.type("=")
    keys.press(Key.Key_Return)
    assert pays(page) == {"INV-2026-00001": 1_000_00, "INV-2026-00002": 5_120_00}
    keys.type("=40*100")
    keys.press(Key.Key_Return)
    assert pays(page)["INV-2026-00003"] == 4_000_00
    assert page.board.difference._pill.accessibleName() == "Missing"


def test_what_was_typed_wrong_stays_and_says_so(page, payer, keys, settled):
    payer("lund")
    page.board.grid.setFocus()
    keys.type("1,2,3.4.5")
    keys.press(Key.Key_Return)
    assert page._messages.count() == 1
    assert page.board.grid._editor.text() == "1,2,3.4.5"
    keys.press(Key.Key_Escape)
    assert pays(page) == {}


def test_ctrl_z_in_the_grid_takes_back_the_last_key(page, payer, keys, settled):
    payer("lund")
    page.board.grid.setFocus()
    keys.press(Key.Key_Space, Key.Key_Down, Key.Key_Space, (Key.Key_Z, CTRL))
    assert pays(page) == {"INV-2026-00001": 6_310_00}


def test_money_that_is_not_there_can_not_be_posted(page, payer, keys, settled, office):
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return)
    page.board.grid.setFocus()
    keys.press(Key.Key_Space, Key.Key_Space)
    settled()
    assert not page.head.post_next.isEnabled()
    page.post(go_on=True)
    assert page._messages.itemAt(0).widget().accessibleName().startswith("5,310.00 more is put down")
    assert len(posted(office)) == 1


def test_a_deduction_asks_why_and_says_what_it_posts(page, payer, keys, qtbot, settled, office):
    payer("lund")
    keys.type("5170")
    keys.press(Key.Key_Return)
    page.board.grid.setFocus()
    assert not page.board.reason.isVisible()
    keys.press(Key.Key_F8)
    assert QApplication.focusWidget() is page.board.reason.reason
    page.board.reason.words.setFocus()
    keys.type("2 of 14 cartons")
    settled()
    journal = page.board.difference._journal
    assert [line.figure for line in journal.lines()] == ["Dr 1000 · Cr 1100"]
    named = journal.toolTip()
    assert "Dr 1000 Bank" in named
    assert "Cr 1100 Accounts Receivable" in named
    keys.press(POST_AND_NEXT)
    qtbot.waitUntil(lambda: len(posted(office)) == 2)
    with office.reading() as read:
        assert read.value("SELECT reason FROM deduction") == "Short delivery: 2 of 14 cartons"


def test_a_credit_on_account_pays_with_the_money(page, payer, keys, settled):
    payer("lund")
    page.board.grid.setFocus()
    page.board.grid.go_to(next(row.id for row in page.board.model._rows if row.credit))
    keys.press(Key.Key_Space)
    page.board.grid.begin()
    keys.press(Key.Key_Space)
    settled()
    assert page.form.amount.value == 3_810_00
    assert page.board.sheet.totals().fits


def test_what_the_books_refuse_is_said_before_posting(page, payer, keys, settled):
    payer("lund")
    keys.type("6305")
    keys.press(Key.Key_Return)
    sheet = page.board.sheet
    page.board.put(sheet.type(sheet.owed[0].item_id, "discount", 5_00))
    settled()
    assert "discount" in page._messages.itemAt(0).widget().accessibleName()


def test_without_a_customer_the_money_is_unidentified(page, keys, settled, office, qtbot):
    page.form.amount.setFocus()
    keys.type("75")
    keys.press(Key.Key_Return)
    settled()
    assert "unidentified" in page.board.strip.text()
    keys.press(POST_AND_NEXT)
    qtbot.waitUntil(lambda: len(posted(office)) == 2)
    assert posted(office)[-1].status == "unidentified"


def test_whose_it_is_can_be_said_later(page, payer, keys, settled, office, qtbot):
    number = ground.money(office, 300_00, date(2026, 11, 18), code="").number
    page.show_what(Identify(number, 300_00, "USD", date(2026, 11, 18)))
    assert page.form.amount.isReadOnly()
    assert not page.head.post_next.isEnabled()
    payer("quinn")
    assert pays(page) == {"INV-2026-00006": 300_00}
    keys.press(POST_AND_NEXT)
    qtbot.waitUntil(lambda: posted(office)[-1].status == "")
    settled()


def test_a_credit_is_applied_by_hand(page, settled, office, keys, qtbot, office_desk):
    credit = page.desk.company
    with credit.reading() as read:
        item, who = read.row("SELECT id, customer_id FROM open_item WHERE open < 0")
    page.show_what(Apply(item, "R-2026-00001", who, 2_500_00, "USD", date(2026, 11, 13)))
    qtbot.waitUntil(lambda: bool(page.board.model.count()))
    assert page.form.payer.isReadOnly()
    page.board.clear()
    page.board.grid.setFocus()
    keys.press(Key.Key_Down)
    keys.type("=")
    keys.press(Key.Key_Return)
    settled()
    keys.press(POST_AND_NEXT)
    qtbot.waitUntil(lambda: ground.open_of(office, item) == 0)
    settled()
    assert office_desk.undo.top().sentence() == "Undo the application of R-2026-00001"


def test_a_cheque_of_a_day_to_come_is_held(page, payer, keys, settled, office, qtbot):
    payer("quinn")
    keys.type("300")
    keys.press(Key.Key_Return)
    page.form.method.choose("cheque")
    page.form.date.set_value(date(2026, 12, 1))
    page.board.do(lambda state: state.date(date(2026, 12, 1)))
    settled()
    strip = page._messages.itemAt(0).widget()
    assert "hold it until then" in strip.accessibleName()
    hold = strip.findChildren(type(page.head.post_next))[0]
    hold.click()
    hold.click()  # a double click is one cheque
    qtbot.waitUntil(lambda: page.board.state.payer is None)
    settled()
    with office.reading() as read:
        assert [one.amount for one in held(read)] == [300_00]


def test_after_a_change_of_the_books_what_was_put_down_stays(page, payer, keys, settled, office, qtbot):
    payer("lund")
    page.board.grid.setFocus()
    keys.press(Key.Key_Space)
    ground.invoice(office, 10_00, date(2026, 11, 18), code="LUN")
    page.refresh()
    qtbot.waitUntil(lambda: len(page.board.sheet.owed) == 5)
    assert pays(page) == {"INV-2026-00001": 6_310_00}


def test_the_models_keep_to_the_rules_of_models(page, payer, settled):
    tester = QAbstractItemModelTester(page.board.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    payer("lund")
    page.board.grid.begin()
    page.board.put(page.board.sheet.tick(page.board.grid.current().id))
    assert len(pays(page)) == 1
    assert tester.model() is page.board.model


def test_everything_that_takes_the_focus_has_a_name(page, payer):
    payer("lund")
    wanted = [w for w in page.findChildren(object) if hasattr(w, "focusPolicy")]
    nameless = [
        w for w in wanted if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible() and not w.accessibleName()
    ]
    assert nameless == []


@pytest.fixture
def kept(qtbot, page, office_desk):
    def wait():
        page.keeper.keep()
        qtbot.waitUntil(lambda: not office_desk.jobs.busy)

    return wait


def another_window(qtbot, office_desk):
    page = ReceivePage(office_desk)
    qtbot.addWidget(page)
    page.resize(1250, 800)
    page.first_shown()
    page.show()
    qtbot.waitUntil(lambda: not page.keeper._looking and not office_desk.jobs.busy)
    return page


def test_what_is_being_entered_is_there_when_the_window_is_opened_again(page, payer, keys, kept, qtbot, office_desk):
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return)
    page.board.grid.setFocus()
    page.board.clear()
    keys.press(Key.Key_Down)
    keys.type("700")
    keys.press(Key.Key_Return)
    page.form.reference.setText("EPAY 55120")
    kept()
    assert page.head._draft.isVisible()
    again = another_window(qtbot, office_desk)
    qtbot.waitUntil(lambda: pays(again) == {"INV-2026-00002": 700_00})
    assert (again.form.amount.value, again.form.reference.text()) == (1_000_00, "EPAY 55120")
    qtbot.waitUntil(lambda: not office_desk.jobs.busy and not again.posting.trial.isActive())


def test_what_was_posted_does_not_come_back(page, payer, keys, kept, settled, qtbot, office, office_desk):
    payer("quinn")
    keys.type("300")
    keys.press(Key.Key_Return)
    kept()
    keys.press(POST_AND_NEXT)
    qtbot.waitUntil(lambda: len(posted(office)) == 2)
    settled()
    assert not page.head._draft.isVisible()
    assert another_window(qtbot, office_desk).board.state.payer is None


def test_applying_from_the_list_puts_the_payment_aside_and_brings_it_back(
    page, payer, keys, settled, qtbot, office, office_desk
):
    number = ground.money(office, 300_00, date(2026, 11, 18), code="").number
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return)
    page.show_what(Identify(number, 300_00, "USD", date(2026, 11, 18)))
    payer("quinn")
    keys.press(POST_AND_NEXT)
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.state.payer.code == "LUN")
    settled()
    assert page.form.amount.value == 1_000_00


def test_esc_leaves_with_nothing_lost(page, payer, keys, settled, qtbot, office, office_desk):
    wanted = []
    office_desk.asked_for.connect(lambda key, _what: wanted.append(key))
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return, Key.Key_Escape)
    settled()
    assert wanted == ["receipts"]
    assert page.form.amount.value == 1_000_00
    number = ground.money(office, 300_00, date(2026, 11, 18), code="").number
    page.show_what(Identify(number, 300_00, "USD", date(2026, 11, 18)))
    keys.press(Key.Key_Escape)
    qtbot.waitUntil(lambda: page.board.state.payer is not None)
    settled()
    assert wanted == ["receipts", "unapplied"]
    assert page.form.amount.value == 1_000_00


def test_what_is_used_of_the_limit_stands_as_a_bar(page, payer, keys, settled):
    payer("merid")
    keys.type("400")
    keys.press(Key.Key_Return)
    settled()
    panel, who = page.board.difference, page.board.state.payer
    assert panel.limit.isHidden()  # they have no limit
    panel.show_trial(replace(who, credit_limit=2_000_00), Trial((), 500_00, 100_00, ()))
    assert panel.limit.shares() == (0.25, 0.05)
    panel.show_trial(replace(who, credit_limit=400_00), Trial((), 500_00, 0, ()))
    assert panel.limit.shares() == (1.0, 0.0)


def test_a_long_name_and_large_money_push_no_figure_out_of_the_panel(page, office, keys, settled, qtbot, look):
    name = "Consolidated Intercontinental Shipbuilding and Drydock Company"
    create_customer(office, CustomerData(code="CIS", name=name))
    ground.invoice(office, 46_858_835_000_00, date(2026, 10, 5), code="CIS")
    keys.type("CIS")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.form.amount)
    keys.type("5011800000.25")
    keys.press(Key.Key_Return)
    settled()
    panel = page.board.difference
    area = panel.findChild(QScrollArea)
    assert area.widget().width() == area.viewport().width()
    figure = panel._figure
    assert figure.fontMetrics().horizontalAdvance(figure.text()) <= figure.width()
    field = page.form.amount
    assert field.fontMetrics().horizontalAdvance(field.text()) + look.px(20) <= field.width()


def test_where_columns_give_way_the_grid_still_fills_its_width(page, payer):
    payer("LUN")
    grid = page.board.grid
    for width in (1250, 900, 760):
        page.resize(width, 800)
        assert grid.head.length() >= grid.viewport().width()
