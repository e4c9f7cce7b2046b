"""All receipts, and one of them with what became of it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.receipts.applying import apply_oldest
from ar_desktop.receipts.voiding import void_receipt
from tests.receipts import ground
from ui.receipts.dialogs import ReturnedDialog, VoidDialog
from ui.receipts.receipts_page import ReceiptsPage
from ui.widgets.selection import selection_of

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, office, office_desk):
    paid = ground.money(office, 300_00, date(2026, 11, 18), code="QUI")
    apply_oldest(office, paid.item_id)
    page = ReceiptsPage(office_desk)
    qtbot.addWidget(page)
    page.resize(1250, 800)
    page.first_shown()
    page.show()
    qtbot.waitActive(page)
    qtbot.waitUntil(lambda: page.model.count() == 2 and not office_desk.jobs.busy)
    page.enter()
    qtbot.waitUntil(lambda: page.pane.detail is not None)
    return page


@pytest.fixture
def done(qtbot, page, office_desk):
    """Refreshes as the window does, and waits."""

    def wait():
        qtbot.waitUntil(lambda: not office_desk.jobs.busy)
        page.refresh()
        qtbot.waitUntil(lambda: not office_desk.jobs.busy)

    return wait


def dialog(kind):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def offered(page):
    return {key for key in page.pane.buttons if page.pane.can(key)}


def test_the_latest_is_on_top_and_shown_beside(page):
    detail = page.pane.detail
    assert detail.head.number == "R-2026-00002"
    assert [(paid.number, paid.amount) for paid in detail.paid] == [("INV-2026-00006", 300_00)]
    journal = [line.label for line in page.pane._journal.lines()]
    assert journal == ["Dr 1090 Undeposited funds", "Cr 1100 Accounts Receivable"]
    assert page.panel.totals.rows()[0].texts == {"number": "2 receipts", "amount": "2,800.00"}


def test_only_what_a_receipt_allows_is_offered(page, qtbot, keys):
    assert offered(page) == {"unapply", "returned", "void"}
    keys.press(Key.Key_Down)
    qtbot.waitUntil(lambda: page.pane.detail.head.number == "R-2026-00001")
    assert offered(page) == {"apply", "refund", "returned", "void"}


def test_un_applied_with_one_key_and_applied_again_by_undo(page, keys, qtbot, office, office_desk, done):
    with qtbot.waitSignal(office_desk.written) as told:
        keys.press(Key.Key_U)
    assert told.args[:1] == ["R-2026-00002 un-applied"]
    done()
    assert page.pane.detail.unapplied == 300_00
    assert office_desk.undo.top().sentence() == "Apply R-2026-00002 again"
    office_desk.undo.top().call(office)
    done()
    assert page.pane.detail.unapplied == 0


def test_a_payment_that_came_back_asks_for_day_fee_and_charge(page, keys, qtbot, office, office_desk, done):
    keys.press(Key.Key_R)
    asks = dialog(ReturnedDialog)
    qtbot.keyClicks(asks.fee, "25")
    qtbot.keyClicks(asks.charge, "7.50")
    qtbot.keyClicks(asks.reason, "no funds")
    with qtbot.waitSignal(office_desk.written) as told:
        qtbot.keyClick(asks.reason, Key.Key_Return, CTRL)
    assert told.args[:1] == ["R-2026-00002 returned"]
    done()
    assert page.pane.detail.ending.kind == "returned"
    assert offered(page) == set()
    assert ground.on(office, "bank_fees") == 7_50
    assert office_desk.undo.top().sentence().startswith("Take back the return of R-2026-00002")


def test_voiding_asks_once_and_esc_is_the_harmless_way(page, keys, qtbot, office, office_desk, done):
    keys.press(Key.Key_V)
    asks = dialog(VoidDialog)
    qtbot.keyClick(asks, Key.Key_Escape)
    qtbot.waitUntil(lambda: not asks.isVisible())
    keys.press(Key.Key_V)
    asks = dialog(VoidDialog)
    assert asks.go.text() == "Void R-2026-00002"
    with qtbot.waitSignal(office_desk.written):
        asks.go.click()
    done()
    assert page.pane.detail.ending.kind == "void"


def test_typing_finds_by_customer_and_by_number(page, qtbot):
    page.search.setText("lund")
    qtbot.waitUntil(lambda: page.model.count() == 1)
    page.search.setText("R-2026-00002")
    qtbot.waitUntil(lambda: page.model.count() == 1 and page.model.row_at(0).customer == "QUI")
    page.search.setText("nobody")
    qtbot.waitUntil(lambda: page.model.count() == 0)
    page._clear_filter()
    qtbot.waitUntil(lambda: page.model.count() == 2)
    assert page.search.text() == ""


def test_another_page_leads_here_by_number(page, qtbot):
    page.show_what("R-2026-00001")
    qtbot.waitUntil(lambda: page.pane.detail.head.number == "R-2026-00001")
    assert page.model.row_at(page.table.currentIndex().row()).number == "R-2026-00001"
    page.refresh()
    qtbot.wait(200)
    qtbot.waitUntil(lambda: not page.desk.jobs.busy)
    assert page.pane.detail.head.number == "R-2026-00001"


def test_a_page_that_is_opened_for_a_receipt_shows_that_one(qtbot, office, office_desk):
    ground.money(office, 300_00, date(2026, 11, 18), code="QUI")
    page = ReceiptsPage(office_desk)
    qtbot.addWidget(page)
    page.first_shown()
    page.show()
    page.show_what("R-2026-00001")
    page.enter()
    qtbot.waitUntil(lambda: page.model.count() == 2 and page.table.currentIndex().isValid())
    qtbot.waitUntil(lambda: page.model.row_at(page.table.currentIndex().row()).number == "R-2026-00001")
    qtbot.waitUntil(lambda: not page._later.isActive() and not office_desk.jobs.busy)
    assert page.pane.detail.head.number == "R-2026-00001"


def test_a_filter_is_kept_in_words_and_used_again(page, qtbot, office_desk):
    page.show_chip.choose("unapplied")
    page._ask(show="unapplied", text="lund")
    assert page._filter() == {"text": "lund", "show": "unapplied"}
    page._clear_filter()
    page._use_filter({"text": "lund", "show": "unapplied"})
    qtbot.waitUntil(lambda: not office_desk.jobs.busy)
    assert page.asker.question.show == "unapplied"
    assert page._in_words() == "Unapplied, “lund”"


def test_a_large_amount_is_whole_in_the_head(page, qtbot, office, office_desk):
    ground.invoice(office, 9_295_910_000_00, date(2026, 10, 5), code="QUI")
    ground.money(office, 9_295_910_000_00, date(2026, 11, 19), code="QUI")
    page.refresh()
    qtbot.waitUntil(lambda: page.model.count() == 3 and not office_desk.jobs.busy)
    page.table.select_row(0)
    amount = page.pane._amount
    qtbot.waitUntil(lambda: amount.text() == "9,295,910,000.00")
    qtbot.waitUntil(lambda: amount.width() >= amount.fontMetrics().horizontalAdvance(amount.text()))
    assert page.pane.rect().contains(amount.geometry())


def test_a_long_name_does_not_widen_the_pane(page, qtbot, office, office_desk):
    name = "Consolidated Intercontinental Shipbuilding and Drydock Company"
    create_customer(office, CustomerData(code="CIS", name=name))
    before = page.pane.width()
    ground.money(office, 10_00, date(2026, 11, 19), code="CIS")
    page.refresh()
    qtbot.waitUntil(lambda: page.model.count() == 3 and not office_desk.jobs.busy)
    page.table.select_row(0)
    link = page.pane._customer
    qtbot.waitUntil(lambda: link.toolTip() == name)
    assert link.accessibleName() == name
    qtbot.wait(50)
    assert page.pane.width() == before
    assert link.geometry().right() < page.pane.width()


def test_a_void_receipt_stays_in_the_list_and_out_of_the_sums(page, qtbot, office, office_desk, done):
    void_receipt(office, "R-2026-00002")
    done()
    assert page.panel.totals.rows()[0].texts == {"number": "2 receipts", "amount": "2,500.00"}
    assert page.model.row_at(0).status == "void"
    rows = [range(page.model.count())]
    assert selection_of(page.model, rows, everything=False).sums["amount"] == {"": 2_500_00}
    page._ask_detail()
    qtbot.waitUntil(lambda: page.pane.detail.ending is not None)
    assert page.model.row_at(0).amount == 300_00
    assert page.pane._ending_title.text() == "What its void posted"
    journal = [line.label for line in page.pane._ending_journal.lines()]
    assert journal == ["Dr 1100 Accounts Receivable", "Cr 1090 Undeposited funds"]
