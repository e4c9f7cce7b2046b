"""What is done can be undone and done again, or says in one sentence why not."""

from datetime import date

import pytest

from ar_desktop.collections.events import NewEvent
from ar_desktop.collections.joining import join_customers
from ar_desktop.collections.outcomes import log_entry
from ar_desktop.errors import Refused
from ar_desktop.invoicing.drafts import DraftDocument, save_document_draft
from ar_desktop.invoicing.item_list import ItemQuestion, item_count
from ar_desktop.invoicing.items import ItemData, create_item
from ar_desktop.invoicing.many_drafts import drop_drafts
from ar_desktop.invoicing.voiding import mark_sent, void_document
from ar_desktop.ledger.number_series import number_series, raise_next_number
from ar_desktop.ledger.periods import Periods, close_period, reopen_period
from ar_desktop.receipts.deductions import deduct, take_back
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.receipts.unidentified import identify
from ar_desktop.receipts.voiding import void_receipt
from ar_desktop.values.dates import Month
from tests.receipts.ground import balances, customer, invoice, money, open_of, owed, sound

NOV_2 = date(2026, 11, 2)


@pytest.fixture
def books(company):
    customer(company)
    yield company
    sound(company)


def to_and_fro(books, done, state):
    """Undone it is as before, done again as after, and so once more."""
    after = state()
    undone = done.reversal.call(books)
    before = state()
    assert before != after
    again = undone.reversal.call(books)
    assert state() == after
    again.reversal.call(books)
    assert state() == before


def test_marking_as_sent(books):
    item = invoice(books, 100_00, NOV_2)

    def sent():
        with books.reading() as read:
            return read.value("SELECT sent_on FROM document WHERE number = :n", n=item.number)

    done = mark_sent(books, [item.number], NOV_2)
    assert done.reversal.sentence() == f"Mark {item.number} as not sent"
    to_and_fro(books, done, sent)
    assert mark_sent(books, []).reversal is None


def test_a_number_series_that_was_raised_as_long_as_no_number_was_given(books):
    def following():
        with books.reading() as read:
            rows = number_series(read, {"numbering_by_year": "yes"}, books.today)
            return next(row.example for row in rows if row.series == "invoice")

    done = raise_next_number(books, "invoice", 500)
    to_and_fro(books, done, following)
    done = raise_next_number(books, "invoice", 700)
    assert invoice(books, 1_00, NOV_2).number.endswith("700")
    with pytest.raises(Refused, match="A number of this series was given since"):
        done.reversal.call(books)


def test_opening_a_month_again(books):
    def states():
        with books.reading() as read:
            return [Periods(read).state(month) for month in ("2026-08", "2026-09", "2026-10")]

    closed = close_period(books, Month.parse("2026-09"))
    assert closed.reversal is None
    assert str(closed.stays).startswith("September 2026 is closed for good")
    close_period(books, Month.parse("2026-10"), soft=True)
    to_and_fro(books, reopen_period(books, Month.parse("2026-09"), "a late bill"), states)


def test_saying_whose_money_it_is(books):
    item = invoice(books, 100_00, NOV_2)
    got = money(books, 100_00, NOV_2, code="")
    to_and_fro(books, identify(books, got.number, "C1"), lambda: (owed(books), balances(books)))
    assert open_of(books, item.item_id) == 100_00


def test_a_payment_that_came_back_with_its_fee(books):
    invoice(books, 100_00, NOV_2)
    got = money(books, 100_00, NOV_2)
    done = return_payment(books, got.number, NOV_2, fee=15_00, bank_charge=5_00)
    to_and_fro(books, done, lambda: balances(books))


def test_a_deduction_that_went_back_into_its_invoice(books):
    item = invoice(books, 100_00, NOV_2)
    deduct(books, item.item_id, 20_00, reason="freight")
    with books.reading() as read:
        moved = read.value("SELECT item_id FROM deduction")
    to_and_fro(books, take_back(books, moved), lambda: open_of(books, item.item_id))


def test_joining_two_customers(books):
    customer(books, "TWICE")
    invoice(books, 70_00, NOV_2, code="TWICE")

    def owing():
        with books.reading() as read:
            return read.rows(
                "SELECT c.code, c.inactive, sum(i.open) FROM open_item i JOIN customer c ON c.id = i.customer_id "
                "GROUP BY c.code ORDER BY c.code"
            )

    to_and_fro(books, join_customers(books, "TWICE", "C1"), owing)


def test_an_entry_of_the_timeline(books):
    def standing():
        with books.reading() as read:
            return read.value("SELECT count(*) - 2 * count(withdraws_id) FROM event")

    id_ = customer(books, "SPOKEN").id
    to_and_fro(books, log_entry(books, NewEvent(id_, "email", title="Reminder")), standing)


def test_deleting_several_drafts(books):
    def drafts():
        with books.reading() as read:
            return read.value("SELECT count(*) FROM draft")

    ids = [save_document_draft(books, DraftDocument(customer="C1")).id for _ in range(2)]
    to_and_fro(books, drop_drafts(books, ids), drafts)


def test_what_stays_says_why_in_one_sentence(books):
    item = invoice(books, 100_00, NOV_2)
    got = money(books, 100_00, NOV_2)
    void = void_document(books, item.number)
    assert (void.reversal, str(void.stays)) == (
        None, f"{item.number} stays void, its number is used up. Write it again: it gets a new one."
    )  # fmt: skip
    assert str(void_receipt(books, got.number).stays).startswith(f"{got.number} stays void.")
    assert str(customer(books, "NEW").stays).startswith("NEW stays: customers are not deleted.")
    assert str(create_item(books, ItemData("BOLT", "Bolt")).stays).startswith("BOLT stays: items are not deleted.")
    with books.reading() as read:
        assert item_count(read, ItemQuestion()) == 1


def test_a_posting_that_was_undone_says_why_it_is_not_done_again(books):
    posted = invoice(books, 100_00, NOV_2)
    undone = posted.reversal.call(books)
    assert undone.reversal is None
    assert posted.number in undone.stays
