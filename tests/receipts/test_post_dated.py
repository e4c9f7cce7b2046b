"""Post-dated cheques wait for their date."""

from datetime import date

import pytest

from ar_desktop.company import FixedClock
from ar_desktop.customers.attachments import attachments_of, attachments_of_receipt
from ar_desktop.errors import Refused
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.post_dated import give_back, hold_cheque, post_due_cheques
from ar_desktop.receipts.receiving import NewReceipt
from ar_desktop.receipts.unidentified import identify
from ar_desktop.receipts.waiting_papers import Paper
from ar_desktop.receipts.with_credits import CreditUsed
from tests.receipts.ground import balances, invoice, items, money, open_of

MAR_5, DEC_24 = date(2026, 3, 5), date(2026, 12, 24)


def test_a_held_cheque_posts_on_its_date_with_what_it_was_for(books):
    first = invoice(books, 100_00, MAR_5)
    cheque = NewReceipt("C1", "cheque", DEC_24, 100_00, applications=(Application(number=first.number),))
    before = balances(books)
    hold_cheque(books, cheque)
    assert post_due_cheques(books).posted == ()
    assert balances(books) == before
    books.clock = FixedClock(date(2026, 12, 28))
    (posted,) = post_due_cheques(books).posted
    assert open_of(books, first.item_id) == 0
    assert posted.number == "R-2026-00001"
    assert post_due_cheques(books).posted == ()


def test_one_that_no_longer_fits_stays_in_the_drawer_and_says_why(books):
    first = invoice(books, 100_00, MAR_5)
    held = hold_cheque(
        books, NewReceipt("C1", "cheque", DEC_24, 200_00, applications=(Application(first.item_id, amount=101_00),))
    )
    hold_cheque(books, NewReceipt("C1", "cheque", DEC_24, 5_00))
    books.clock = FixedClock(DEC_24)
    result = post_due_cheques(books)
    assert len(result.posted) == 1
    assert [draft for draft, _ in result.refused] == [held.draft_id]
    give_back(books, held.draft_id)
    assert post_due_cheques(books).refused == ()


def test_only_cheques_to_come_are_held(books):
    for new in (NewReceipt("C1", "cash", DEC_24, 5_00), NewReceipt("C1", "cheque", MAR_5, 5_00)):
        with pytest.raises(Refused):
            hold_cheque(books, new)
    assert items(books, "receipt") == []


def test_credits_that_go_with_a_held_cheque_are_used_when_it_posts(books):
    first = invoice(books, 100_00, MAR_5)
    on_account = money(books, 40_00, MAR_5)
    cheque = NewReceipt("C1", "cheque", DEC_24, 60_00, applications=(Application(first.item_id, amount=100_00),))
    hold_cheque(books, cheque, [CreditUsed(on_account.item_id, 40_00)])
    books.clock = FixedClock(DEC_24)
    assert post_due_cheques(books).refused == ()
    assert (open_of(books, first.item_id), open_of(books, on_account.item_id)) == (0, 0)


def test_the_remittance_of_a_held_cheque_of_nobody_waits_with_it_and_then_with_the_money(books):
    held = hold_cheque(books, NewReceipt("", "cheque", DEC_24, 5_00), paper=Paper("scan.png", b"png"))
    give_back(books, held.draft_id).reversal.call(books)
    books.clock = FixedClock(DEC_24)
    (posted,) = post_due_cheques(books).posted
    identify(books, posted.number, "C1")
    with books.reading() as read:
        assert [one.name for one in attachments_of_receipt(read, posted.id)] == ["scan.png"]


def test_a_cheque_that_was_given_back_is_held_again_with_all_that_it_was_for(books):
    first = invoice(books, 100_00, MAR_5)
    on_account = money(books, 40_00, MAR_5)
    cheque = NewReceipt("C1", "cheque", DEC_24, 60_00, applications=(Application(first.item_id, amount=100_00),))
    held = hold_cheque(books, cheque, [CreditUsed(on_account.item_id, 40_00)])
    give_back(books, held.draft_id).reversal.call(books)
    books.clock = FixedClock(DEC_24)
    (posted,) = post_due_cheques(books).posted
    assert open_of(books, first.item_id) == 0
    posted.reversal.call(books)
    assert (open_of(books, first.item_id), open_of(books, on_account.item_id)) == (100_00, -40_00)


def test_the_remittance_of_a_held_cheque_is_filed_with_its_receipt_when_it_posts(books):
    hold_cheque(books, NewReceipt("C1", "cheque", DEC_24, 5_00), paper=Paper("scan.png", b"png"))
    books.clock = FixedClock(DEC_24)
    (posted,) = post_due_cheques(books).posted
    with books.reading() as read:
        assert [one.name for one in attachments_of_receipt(read, posted.id)] == ["scan.png"]
        assert [(one.name, one.kind) for one in attachments_of(read, 1)] == [("scan.png", "remittance")]


def test_a_held_cheque_that_is_given_back_leaves_no_paper_and_brings_it_again(books):
    held = hold_cheque(books, NewReceipt("C1", "cheque", DEC_24, 5_00), paper=Paper("scan.png", b"png"))
    back = give_back(books, held.draft_id)
    with books.reading() as read:
        assert attachments_of(read, 1) == []
    back.reversal.call(books)
    books.clock = FixedClock(DEC_24)
    post_due_cheques(books)
    with books.reading() as read:
        assert [one.name for one in attachments_of(read, 1)] == ["scan.png"]
