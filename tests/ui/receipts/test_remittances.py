"""The remittance beside the payment: it says who pays and what, and is kept with the receipt."""

from __future__ import annotations

import threading
from datetime import date

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from ar_desktop.collections.disputes import NewDispute, open_dispute
from ar_desktop.company import FixedClock
from ar_desktop.customers.attachments import attachments_of, content_of
from ar_desktop.receipts.one_receipt import receipt_detail
from ar_desktop.receipts.post_dated import post_due_cheques
from ar_desktop.receipts.unidentified import identify, unidentify
from ui.receipts import remittance_pane
from ui.receipts.remittance_file import RemittanceFile

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "We pay today\nINV-2026-00002  5,120.00\nINV-2026-00003  4,860.00\nTotal 9,980.00"


def pays(page):
    return {row.owed.payable.number: row.entry.pay for row in page.board.model._rows if row.owed and row.entry.settled}


def test_a_pasted_e_mail_finds_the_customer_and_fills_the_lines(page, settled, qtbot, office, keys):
    QApplication.clipboard().setText(TEXT)
    page.remittances.paste()
    qtbot.waitUntil(lambda: page.board.state.payer is not None)
    settled()
    assert page.board.state.payer.code == "LUN"
    assert pays(page) == {"INV-2026-00002": 5_120_00, "INV-2026-00003": 4_860_00}
    assert page.form.amount.value == 9_980_00
    assert page.board.strip.text().startswith("Proposed from the remittance: INV-2026-00002, INV-2026-00003")
    page.head.post_next.setFocus()
    keys.press((Key.Key_Return, CTRL))
    qtbot.waitUntil(lambda: page.board.state.payer is None)
    settled()
    assert page.board.remittance.isHidden()
    with office.reading() as read:
        number, who = read.row("SELECT number, customer_id FROM receipt ORDER BY id DESC LIMIT 1")
        (kept,) = attachments_of(read, who)
        assert (kept.kind, kept.number) == ("remittance", number)
        assert content_of(read, kept.id) == TEXT.encode()
        assert [one.name for one in receipt_detail(read, number).papers] == [kept.name]


def test_the_amount_that_came_is_held_against_it(page, payer, keys, settled, qtbot):
    payer("lund")
    keys.type("9965")
    keys.press(Key.Key_Return)
    settled()
    page.board.remittance.show_file(RemittanceFile("mail.txt", TEXT.encode(), TEXT))
    settled()
    assert pays(page)["INV-2026-00003"] == 4_860_00
    assert "15.00 less came" in page.board.difference._why.text()
    assert not page.head.post_next.isEnabled()


def test_a_click_on_an_amount_puts_it_on_the_item_of_its_line(page, payer, settled):
    payer("lund")
    page.board.remittance.show_file(RemittanceFile("mail.txt", TEXT.encode(), TEXT))
    page.board.clear()
    marks = page.board.remittance.text.marks()
    amount = next(mark for mark in marks if mark.kind == "amount")
    page.board.remittance.text.taken.emit(amount)
    settled()
    assert pays(page) == {"INV-2026-00002": 5_120_00}


def test_the_pages_of_a_pdf_are_read(page, settled, qtbot, tmp_path, office_desk):
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "advice.pdf"
    canvas = Canvas(str(path))
    for at, line in enumerate(TEXT.split("\n")):
        canvas.drawString(72, 700 - 20 * at, line)
    canvas.save()
    page.board.remittance.take_file(path)
    qtbot.waitUntil(lambda: page.board.state.payer is not None, timeout=20000)
    settled()
    assert pays(page) == {"INV-2026-00002": 5_120_00, "INV-2026-00003": 4_860_00}
    assert page.board.remittance.file.is_pdf
    page.board.remittance.clear()
    settled()
    office_desk.jobs.workers.stop()


def test_what_is_no_paper_is_refused_in_words(page, settled, qtbot, tmp_path):
    path = tmp_path / "tool.bin"
    path.write_bytes(b"\0\1\2" * 100)
    page.board.remittance.take_file(path)
    qtbot.waitUntil(lambda: page._messages.count() == 1)
    assert "neither a PDF nor a text nor a picture" in page._messages.itemAt(0).widget().accessibleName()
    settled()


def test_a_deduction_on_an_item_in_dispute_takes_reason_and_owner_from_it(
    page, payer, keys, settled, qtbot, office, office_desk
):
    with office.reading() as read:
        item, who = read.row("SELECT id, customer_id FROM open_item WHERE number = 'INV-2026-00001'")
    opened = open_dispute(office, NewDispute(who, ((item, 1_140_00),), "quantity", "2 cartons", owner="Jonas"))
    payer("lund")
    keys.type("5170")
    keys.press(Key.Key_Return)
    page.board.grid.setFocus()
    keys.press(Key.Key_F8)
    settled()
    assert page.board.reason.dispute.isVisible()
    asked = []
    office_desk.asked_for.connect(lambda *what: asked.append(what))
    page.board.reason.dispute.click()
    assert asked == [("collections", ("dispute", opened.dispute_id))]
    page.board.reason.words.setFocus()
    keys.press(Key.Key_Return)
    assert QApplication.focusWidget() is page.board.reason.owner
    keys.press((Key.Key_Return, CTRL))
    qtbot.waitUntil(lambda: page.board.state.payer is None)
    settled()
    with office.reading() as read:
        assert read.row("SELECT reason, owner FROM deduction") == ("Other: Quantity: 2 cartons", "Jonas")


def test_a_payment_put_aside_comes_back_with_its_remittance(page, payer, keys, settled, qtbot):
    payer("lund")
    page.board.remittance.show_file(RemittanceFile("mail.txt", TEXT.encode(), TEXT))
    settled()
    page.aside.put_aside()
    settled()
    assert page.board.remittance.isHidden()
    qtbot.waitUntil(lambda: len(page.head.waiting()) == 1)
    page.head._menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.remittance.isVisible())
    settled()
    assert page.board.remittance.file.content == TEXT.encode()
    assert pays(page) == {"INV-2026-00002": 5_120_00, "INV-2026-00003": 4_860_00}


def test_a_file_is_dropped_anywhere_on_the_page(page, settled, qtbot, tmp_path):
    path = tmp_path / "mail.txt"
    path.write_text(TEXT)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    button, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, button, plain)
    QApplication.sendEvent(page, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, button, plain))
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.state.payer.code == "LUN")
    settled()
    assert page.board.remittance.file.name == "mail.txt"


SCAN = RemittanceFile("scan.png", b"\x89PNG" + bytes(600_000))


def papers(office, code):
    with office.reading() as read:
        who = read.value("SELECT id FROM customer WHERE code = :c", c=code)
        return [(one.kind, one.name, one.number) for one in attachments_of(read, who)]


def test_the_remittance_of_unidentified_money_waits_for_its_customer(page, keys, settled, qtbot, office):
    page.board.remittance.show_file(SCAN)
    page.form.amount.setFocus()
    keys.type("300")
    keys.press(Key.Key_Return)
    settled()
    keys.press((Key.Key_Return, CTRL))
    qtbot.waitUntil(lambda: page.board.remittance.isHidden())
    settled()
    assert page._messages.itemAt(0).widget().accessibleName() == (
        "The remittance is kept until it is known whose money it is."
    )
    with office.reading() as read:
        number = read.value("SELECT number FROM receipt ORDER BY id DESC LIMIT 1")
    wrong = identify(office, number, "LUN")
    unidentify(office, wrong.item_id)
    identify(office, number, "QUI")
    assert papers(office, "LUN") == []
    assert papers(office, "QUI") == [("remittance", "scan.png", number)]


def test_the_remittance_of_a_cheque_that_is_held_is_filed_with_its_receipt_on_its_day(
    page, payer, keys, settled, qtbot, office
):
    payer("quinn")
    page.board.remittance.show_file(SCAN)
    keys.type("300")
    keys.press(Key.Key_Return)
    page.form.method.choose("cheque")
    page.form.date.set_value(date(2026, 12, 1))
    page.board.do(lambda state: state.date(date(2026, 12, 1)))
    settled()
    page._messages.itemAt(0).widget().findChildren(type(page.head.post_next))[0].click()
    qtbot.waitUntil(lambda: page.board.state.payer is None)
    settled()
    assert papers(office, "QUI") == []
    office.clock = FixedClock(date(2026, 12, 1))
    (posted,) = post_due_cheques(office).posted
    assert papers(office, "QUI") == [("remittance", "scan.png", posted.number)]


def test_the_remittance_of_a_held_cheque_of_nobody_is_filed_when_its_customer_is_known(
    page, keys, settled, qtbot, office
):
    page.board.remittance.show_file(SCAN)
    page.form.amount.setFocus()
    keys.type("300")
    keys.press(Key.Key_Return)
    page.form.method.choose("cheque")
    page.form.date.set_value(date(2026, 12, 1))
    page.board.do(lambda state: state.date(date(2026, 12, 1)))
    settled()
    page._messages.itemAt(0).widget().findChildren(type(page.head.post_next))[0].click()
    qtbot.waitUntil(lambda: page.board.remittance.isHidden())
    settled()
    office.clock = FixedClock(date(2026, 12, 1))
    (posted,) = post_due_cheques(office).posted
    identify(office, posted.number, "QUI")
    assert papers(office, "QUI") == [("remittance", "scan.png", posted.number)]


def test_a_scan_waits_with_its_payment(page, payer, settled, qtbot):
    payer("lund")
    page.board.remittance.show_file(SCAN)
    settled()
    page.aside.put_aside()
    qtbot.waitUntil(lambda: len(page.head.waiting()) == 1)
    page.head._menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: page.board.remittance.isVisible())
    settled()
    assert page.board.remittance.file == SCAN


def test_a_file_that_is_still_read_when_the_payment_is_put_aside_is_not_the_next_ones(
    page, payer, settled, tmp_path, monkeypatch
):
    go = threading.Event()

    def slow(_path, _workers):
        go.wait(20)
        return SCAN

    monkeypatch.setattr(remittance_pane, "open_remittance", slow)
    payer("lund")
    page.board.remittance.take_file(tmp_path / "scan.png")
    page.aside.put_aside()
    go.set()
    settled()
    assert page.board.remittance.file is None
