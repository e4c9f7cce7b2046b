"""A payment that is half typed waits while another one is entered."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from ar_desktop.errors import Refused
from ar_desktop.receipts.entry_drafts import EntryDraft, keep_entry, kept_entries
from ar_desktop.receipts.paying_documents import documents_paid
from ui.receipts.receive_page import ReceivePage
from ui.receipts.tasks import Receive

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def customer(office, code):
    with office.reading() as read:
        return read.value("SELECT id FROM customer WHERE code = :c", c=code)


def test_receiving_from_a_customer_puts_what_is_typed_aside(page, payer, keys, settled, qtbot, office):
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return)
    settled()
    page.show_what(customer(office, "QUI"))
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.state.payer.code == "QUI")
    settled()
    assert page._messages.itemAt(0).widget().accessibleName() == (
        "1,000.00 of Lundgren Hotels waits; Alt+K brings it back."
    )
    qtbot.waitUntil(lambda: len(page.head.waiting()) == 1)
    assert page.head.waiting()[0].startswith("Lundgren Hotels · 1,000.00")

    keys.type("300")
    keys.press(Key.Key_Return)
    settled()
    keys.press((Key.Key_Return, CTRL))
    qtbot.waitUntil(lambda: page.board.state.payer is None)
    settled()
    with office.reading() as read:
        assert [one.name for one in kept_entries(read)] == ["Lundgren Hotels"]

    page.head._menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.state.payer.code == "LUN")
    settled()
    assert page.form.amount.value == 1_000_00
    assert page.head.aside.isHidden()


def test_documents_that_were_ticked_in_their_list_are_ticked_and_summed(page, settled, qtbot, office):
    with office.reading() as read:
        ids = [
            row[0]
            for row in read.rows(
                "SELECT d.id FROM document d JOIN customer c ON c.id = d.customer_id "
                "WHERE c.code = 'LUN' ORDER BY d.document_date, d.id LIMIT 2"
            )
        ]
        what = documents_paid(read, ids)
    page.show_what(what)
    qtbot.waitUntil(lambda: page.board.state.payer is not None and bool(page.board.sheet.entries))
    settled()
    assert page.form.amount.text() == "11,430.00"
    assert sorted(page.board.sheet.entries) == sorted(what.items)
    assert page.board.grid.hasFocus()


def test_the_one_that_is_brought_back_changes_places_with_the_one_that_is_there(
    page, payer, keys, settled, qtbot, office
):
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return)
    settled()
    page.aside.put_aside()
    payer("merid")
    keys.type("980")
    keys.press(Key.Key_Return)
    settled()
    qtbot.waitUntil(lambda: len(page.head.waiting()) == 1)
    page.head._menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.state.payer.code == "LUN")
    qtbot.waitUntil(lambda: any(text.startswith("Meridian") for text in page.head.waiting()))
    settled()
    with office.reading() as read:
        assert [one.name for one in kept_entries(read)] == ["Lundgren Hotels", "Meridian Logistics"]


def test_an_empty_page_has_nothing_to_put_aside(page, settled, office, qtbot):
    page.aside.put_aside()
    settled()
    assert page.head.aside.isHidden()
    with office.reading() as read:
        assert kept_entries(read) == []


def test_the_same_customer_again_leaves_the_page_as_it_is(page, payer, keys, settled, office):
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return)
    page.show_what(customer(office, "LUN"))
    settled()
    assert page.form.amount.value == 1_000_00


@pytest.fixture
def first_page(qtbot, office, office_desk):
    """As it is made in a session whose company keeps a payment of Lundgren's; nothing was looked up yet."""
    yesterday = EntryDraft(customer(office, "LUN"), "USD", 1_234_56, reference="YESTERDAY")
    keep_entry(office, yesterday)
    page = ReceivePage(office_desk)
    qtbot.addWidget(page)
    page.first_shown()
    page.show()
    return page


def kept(office):
    with office.reading() as read:
        return [(one.name, one.draft.received, one.draft.reference) for one in kept_entries(read)]


YESTERDAYS = ("Lundgren Hotels", 1_234_56, "YESTERDAY")


def test_what_was_kept_is_not_mixed_into_the_customer_for_whom_the_page_was_made(
    first_page, office, office_desk, qtbot, keys
):
    first_page.show_what(customer(office, "QUI"))
    qtbot.waitUntil(lambda: not office_desk.jobs.busy)
    who, form = first_page.board.state.payer, first_page.form
    assert (who.code, form.amount.value, form.reference.text()) == ("QUI", None, "")
    assert [text.split(" · ")[0] for text in first_page.head.waiting()] == ["Lundgren Hotels"]
    form.reference.setText("CHQ 7")
    first_page.keeper.keep()
    qtbot.waitUntil(lambda: not office_desk.jobs.busy)
    assert kept(office) == [YESTERDAYS, ("Quinn Mechanical", None, "CHQ 7")]


def test_what_is_typed_before_the_kept_one_is_found_does_not_take_its_place(first_page, office, office_desk, qtbot):
    first_page.form.reference.setText("NEW")
    qtbot.waitUntil(lambda: not office_desk.jobs.busy)
    first_page.keeper.keep()
    qtbot.waitUntil(lambda: not office_desk.jobs.busy)
    assert kept(office) == [YESTERDAYS, ("", None, "NEW")]
    assert [text.split(" · ")[0] for text in first_page.head.waiting()] == ["Lundgren Hotels"]


def test_one_that_was_kept_comes_back_onto_the_empty_page_and_is_kept_in_its_place(
    first_page, office, office_desk, qtbot
):
    qtbot.waitUntil(lambda: first_page.board.state.payer is not None and not office_desk.jobs.busy)
    assert first_page.form.amount.value == 1_234_56
    assert first_page.head.aside.isHidden()
    first_page.form.reference.setText("TODAY")
    first_page.keeper.keep()
    qtbot.waitUntil(lambda: not office_desk.jobs.busy)
    assert kept(office) == [("Lundgren Hotels", 1_234_56, "TODAY")]


@pytest.fixture
def slow_writer(office_desk):
    """What is to be written waits until `set`."""
    go = threading.Event()
    office_desk.jobs.write(lambda _progress: go.wait(20), lambda _done: None)
    yield go
    go.set()


def test_a_payment_that_is_kept_again_before_it_was_written_is_one(page, settled, office, slow_writer):
    for reference in ("A", "AB", "ABC"):
        page.form.reference.setText(reference)
        page.keeper.keep()
    slow_writer.set()
    settled()
    assert kept(office) == [("", None, "ABC")]
    assert page.head.aside.isHidden()


def test_a_payment_that_was_emptied_before_it_was_written_is_not_kept(page, settled, office, slow_writer):
    page.form.reference.setText("A")
    page.keeper.keep()
    page.form.reference.setText("")
    page.keeper.keep()
    slow_writer.set()
    settled()
    assert kept(office) == []


def test_who_paid_does_not_come_back_onto_an_empty_page(page, payer, keys, settled, qtbot):
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return)
    settled()
    page.refresh()
    page.aside.put_aside()
    settled()
    assert page.board.state.payer is None
    assert page.form.payer.text() == ""


def test_who_pays_now_is_not_replaced_by_who_paid_before(page, payer, settled, office):
    payer("lund")
    page.refresh()
    page.show_payer(None)
    settled()
    assert page.board.state.payer is None


def test_another_payment_begun_while_one_is_posting_begins_when_it_is_posted(
    page, keys, settled, qtbot, office, office_desk, slow_writer
):
    gone = []
    office_desk.asked_for.connect(lambda *where: gone.append(where))
    page.ask_payer(customer(office, "LUN"))
    qtbot.waitUntil(lambda: page.board.state.payer is not None)
    page.form.amount.setFocus()
    keys.type("1000")
    keys.press(Key.Key_Return)
    page.post()
    page.show_what(customer(office, "QUI"))
    assert page.form.amount.value == 1_000_00  # what is being posted stays in view
    assert page.board.state.payer.code == "LUN"
    slow_writer.set()
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.state.payer.code == "QUI")
    settled()
    assert page.form.amount.value is None
    assert kept(office) == []
    assert gone == []
    with office.reading() as read:
        assert read.value("SELECT amount FROM receipt ORDER BY id DESC LIMIT 1") == 1_000_00


def test_a_payment_that_is_refused_stays_although_another_was_begun(
    page, keys, settled, qtbot, office, slow_writer, monkeypatch
):
    def refuse(_company):
        raise Refused("The month is closed.")

    monkeypatch.setattr(Receive, "verb", lambda _task, _filled: refuse)
    page.ask_payer(customer(office, "LUN"))
    qtbot.waitUntil(lambda: page.board.state.payer is not None)
    page.form.amount.setFocus()
    keys.type("1000")
    keys.press(Key.Key_Return)
    page.post()
    page.show_what(customer(office, "QUI"))
    slow_writer.set()
    settled()
    assert page.board.state.payer.code == "LUN"
    assert page.form.amount.value == 1_000_00
