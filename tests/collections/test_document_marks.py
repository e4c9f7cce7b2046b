"""A list of invoices says which were promised, and whether the word was kept."""

from datetime import date

from ar_desktop.collections.document_marks import with_promises
from ar_desktop.collections.promises import make_promise
from ar_desktop.collections.promising import NewPromise
from ar_desktop.invoicing.queries import Filter, document_ids, document_rows
from ar_desktop.receipts.application import Application
from tests.receipts.ground import invoice, money


def nov(day):
    return date(2026, 11, day)


def marks(books):
    with books.reading() as read:
        ids = document_ids(read, Filter(sort="number", descending=False), books.today)
        return [row.promise for row in with_promises(read, document_rows(read, ids, books.today), books.today)]


def test_only_the_invoice_that_was_named_carries_the_promise(books, turn):
    first = invoice(books, 8_400_00, date(2026, 9, 1))
    invoice(books, 100_00, date(2026, 9, 2))
    make_promise(books, NewPromise(1, 8_400_00, nov(20), (first.item_id,)))
    assert marks(books) == [(nov(20), "ahead"), None]
    turn(24)
    assert marks(books) == [(nov(20), "broken"), None]


def test_what_is_paid_carries_none(books, turn):
    first = invoice(books, 8_400_00, date(2026, 9, 1))
    make_promise(books, NewPromise(1, 8_400_00, nov(20), (first.item_id,)))
    turn(20)
    money(books, 8_400_00, nov(20), Application(first.item_id))
    assert marks(books) == [None]


def test_a_promise_for_whatever_is_owed_marks_no_single_invoice(books):
    invoice(books, 8_400_00, date(2026, 9, 1))
    make_promise(books, NewPromise(1, 500_00, nov(20)))
    assert marks(books) == [None]
