"""How promises were kept so far, and what an amount alone is for."""

from datetime import date, timedelta

from ar_desktop.collections.promise_states import promises
from ar_desktop.collections.promise_track import TRACKED, promised, track_of
from ar_desktop.collections.promises import judge_promise, make_promise
from ar_desktop.collections.promising import NewPromise, items_of_sum
from ar_desktop.receipts.entering import Owed, payer
from ar_desktop.receipts.proposals import Payable
from tests.receipts.ground import customer, invoice

SEP = date(2026, 9, 1)


def test_kept_and_broken_are_counted_by_customer_and_what_is_ahead_is_not(books):
    customer(books, "C2")
    invoice(books, 1_000_00, SEP)
    invoice(books, 500_00, SEP, code="C2")
    for who, verdict in ((1, "kept"), (1, "broken"), (2, "kept")):
        made = make_promise(books, NewPromise(who, 100_00, books.today))
        judge_promise(books, made.promise_id, verdict, reason="seen")
    make_promise(books, NewPromise(2, 100_00, books.today + timedelta(10)))
    with books.reading() as read:
        found = promises(read, books.today, since=books.today - TRACKED)
    track = track_of(found)
    assert (track.of(1), track.of(2), track.of(9)) == ((1, 2), (1, 1), (0, 0))
    assert (track.kept, track.decided, track.kept_amount, track.decided_amount) == (2, 3, 200_00, 300_00)
    assert promised(found) == 400_00


def test_an_amount_is_for_the_item_or_the_first_items_that_have_just_that(books):
    def owed(id_, open_):
        return Owed(Payable(id_, f"INV-{id_}", SEP, SEP, open_, open_), "invoice", "", "", 0, 0)

    items = (owed(1, 100_00), owed(2, 250_00), owed(3, 50_00))
    assert items_of_sum(items, 250_00) == (2,)
    assert items_of_sum(items, 350_00) == (1, 2)
    assert items_of_sum(items, 300_00) == ()


def test_the_payer_says_what_is_owed(books):
    invoice(books, 1_000_00, SEP)
    with books.reading() as read:
        assert items_of_sum(payer(books, read, 1).owed, 1_000_00)
