"""What waits for an answer is counted whole, whatever part of it a list shows."""

from datetime import date

from ar_desktop.collections.dispute_queries import running_disputes
from ar_desktop.collections.disputes import NewDispute, open_dispute
from ar_desktop.collections.waiting_cases import WaitingCases, still_open, waiting_cases
from ar_desktop.receipts.deductions import charge_back, deduct
from ar_desktop.receipts.outstanding import open_deductions
from tests.receipts.ground import invoice, items


def waiting(books):
    with books.reading() as read:
        return waiting_cases(read, books.today, running_disputes(read, books.today))


def test_nothing_waits_in_new_books(books):
    assert waiting(books) == WaitingCases(0, 0, 0, None)


def test_the_average_age_is_of_all_that_nobody_decided_yet(books, turn):
    older, newer = (invoice(books, 1_000_00, day) for day in (date(2026, 10, 22), date(2026, 11, 11)))
    for item in (older, newer, newer):
        deduct(books, item.item_id, 20_00, reason="Short shipped")
    charge_back(books, items(books, "deduction")[-1])  # decided
    open_dispute(books, NewDispute(1, ((older.item_id, 100_00),), "price"))
    turn(21)
    assert waiting(books) == WaitingCases(4, 160_00, 3, (30 + 10 + 2) // 3)


def test_what_a_list_shows_comes_to_what_is_still_open_of_it(books):
    first = invoice(books, 1_000_00, date(2026, 9, 1))
    deduct(books, first.item_id, 20_00, reason="Short shipped")
    open_dispute(books, NewDispute(1, ((first.item_id, 100_00),), "price"))
    with books.reading() as read:
        assert still_open(running_disputes(read, books.today), open_deductions(read)) == 120_00
