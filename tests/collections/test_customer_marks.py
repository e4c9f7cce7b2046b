from datetime import date

from ar_desktop.collections.call_log import Heard
from ar_desktop.collections.customer_marks import Marks, marks_of, next_promise
from ar_desktop.collections.disputes import NewDispute, open_dispute
from ar_desktop.collections.outcomes import log_call
from ar_desktop.collections.promises import make_promise
from ar_desktop.collections.promising import NewPromise
from ar_desktop.receipts.application import Application
from tests.receipts.ground import customer, invoice, money


def nov(day):
    return date(2026, 11, day)


def marks(books, *ids):
    with books.reading() as read:
        return marks_of(read, ids, books.today)


def test_the_list_of_customers_knows_last_contact_promise_dispute_and_follow_up(books, turn):
    late = invoice(books, 900_00, date(2026, 9, 1))
    quiet = customer(books, "QUIET").id
    log_call(books, 1, Heard("no_answer"))
    make_promise(books, NewPromise(1, 300_00, nov(20), (late.item_id,), channel=""))
    open_dispute(books, NewDispute(1, ((late.item_id, 100_00),), "price", channel="email"))
    assert marks(books, 1, quiet) == {
        1: Marks(nov(19), True, nov(20), False, nov(20)),
        quiet: Marks(None, False, None, False, None),
    }
    turn(24)
    assert marks(books, 1)[1].broken
    assert marks(books) == {}


def test_the_next_promise_is_the_first_that_is_not_kept(books, turn):
    late = invoice(books, 900_00, date(2026, 9, 1))
    for day in (20, 27):
        make_promise(books, NewPromise(1, 300_00, nov(day), (late.item_id,)))
    turn(20)
    money(books, 300_00, nov(20), Application(late.item_id, amount=300_00))
    with books.reading() as read:
        first = next_promise(read, 1, books.today)
    assert first.date == nov(27)
