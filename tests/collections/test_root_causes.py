"""What is disputed and held back is told by what it came from."""

from datetime import date, timedelta

from ar_desktop.collections.disputes import NewDispute, assign_dispute, end_dispute, open_dispute
from ar_desktop.collections.root_causes import Cause, root_causes
from ar_desktop.receipts.deductions import deduct
from ar_desktop.words import Words
from tests.receipts.ground import invoice


def told(books, days=365):
    with books.reading() as read:
        return root_causes(read, books.today - timedelta(days), Words("en", "en_US"))


def test_disputes_and_deductions_stand_under_one_cause_largest_first(books):
    first = invoice(books, 1_000_00, date(2026, 9, 1))
    second = invoice(books, 500_00, date(2026, 9, 2))
    open_dispute(books, NewDispute(1, ((first.item_id, 300_00), (second.item_id, 100_00)), "price"))
    deduct(books, second.item_id, 50_00, reason="Price")
    deduct(books, first.item_id, 20_00, reason="Short shipped")
    assert told(books) == [Cause("Price", 2, 450_00), Cause("Short shipped", 1, 20_00)]


def test_what_was_found_out_counts_and_not_what_the_customer_said(books):
    item = invoice(books, 1_000_00, date(2026, 9, 1))
    case = open_dispute(books, NewDispute(1, ((item.item_id, 300_00),), "price"))
    assign_dispute(books, case.dispute_id, owner="Tom", answer_by=None, root_cause="Old price list")
    assert told(books) == [Cause("Old price list", 1, 300_00)]


def test_what_is_older_than_asked_is_left_out(books):
    item = invoice(books, 1_000_00, date(2026, 9, 1))
    deduct(books, item.item_id, 20_00, reason="Short shipped", day=date(2026, 9, 3))
    assert told(books, days=5) == []


def test_what_was_taken_back_never_was(books):
    item = invoice(books, 1_000_00, date(2026, 9, 1))
    deduct(books, item.item_id, 20_00, reason="Short shipped").reversal.call(books)
    open_dispute(books, NewDispute(1, ((item.item_id, 300_00),), "price")).reversal.call(books)
    assert told(books) == []
    deduct(books, item.item_id, 20_00, reason="Short shipped")
    again = open_dispute(books, NewDispute(1, ((item.item_id, 300_00),), "price"))
    end_dispute(books, again.dispute_id, "withdrawn")
    assert told(books) == [Cause("Price", 1, 300_00), Cause("Short shipped", 1, 20_00)]
