from datetime import date

import pytest

from ar_desktop.collections.dispute_queries import ended_disputes
from ar_desktop.collections.disputes import (
    MoreThanOpen,
    NewDispute,
    assign_dispute,
    end_dispute,
    open_dispute,
    reopen_dispute,
)
from ar_desktop.errors import Refused
from ar_desktop.ledger.aging import Question, aging_by_customer
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.receipts.application import Application
from ar_desktop.values.buckets import Buckets
from tests.receipts.ground import customer, invoice, money


@pytest.fixture
def late(books):
    return invoice(books, 1_000_00, date(2026, 9, 1))


def flagged(books, item):
    with books.reading() as read:
        return read.value("SELECT disputed FROM open_item WHERE id = :i", i=item)


def aging(books):
    with books.reading() as read:
        (row,) = aging_by_customer(read, Question(AsOf(books.today), Buckets()))
    return row.total, row.disputed


def test_a_disputed_amount_stays_in_the_aging_flagged(books, late):
    open_dispute(books, NewDispute(1, ((late.item_id, 300_00),), "price", "agreed 70 each", owner="Tom"))
    assert aging(books) == (1_000_00, 300_00)


def test_without_an_amount_all_that_is_open_is_disputed(books, late):
    money(books, 400_00, books.today, Application(late.item_id))
    open_dispute(books, NewDispute(1, ((late.item_id, None),), "damaged"))
    assert flagged(books, late.item_id) == 600_00


def test_two_disputes_on_one_invoice_cannot_be_for_more_than_is_open(books, late):
    first = open_dispute(books, NewDispute(1, ((late.item_id, 700_00),), "quantity"))
    with pytest.raises(MoreThanOpen):
        open_dispute(books, NewDispute(1, ((late.item_id, 300_01),), "price"))
    open_dispute(books, NewDispute(1, ((late.item_id, 300_00),), "price"))
    assert flagged(books, late.item_id) == 1_000_00
    end_dispute(books, first.dispute_id, "withdrawn")
    assert flagged(books, late.item_id) == 300_00


def test_what_was_paid_since_is_no_longer_disputed_in_any_figure(books, late):
    open_dispute(books, NewDispute(1, ((late.item_id, 300_00),), "price"))
    money(books, 900_00, books.today, Application(late.item_id))
    assert aging(books) == (100_00, 100_00)


def test_an_ended_dispute_can_be_reopened_and_its_end_taken_back(books, late):
    opened = open_dispute(books, NewDispute(1, ((late.item_id, None),), "price"))
    done = end_dispute(books, opened.dispute_id, "paid", "will pay with the next run")
    assert flagged(books, late.item_id) == 0
    with pytest.raises(Refused):
        end_dispute(books, opened.dispute_id, "paid")
    done.reversal.call(books)
    assert flagged(books, late.item_id) == 1_000_00
    with pytest.raises(Refused):
        reopen_dispute(books, opened.dispute_id)


def test_a_dispute_logged_by_mistake_leaves_no_flag(books, late):
    opened = open_dispute(books, NewDispute(1, ((late.item_id, None),), "price"))
    again = opened.reversal.call(books)
    assert flagged(books, late.item_id) == 0
    with books.reading() as read:
        assert ended_disputes(read, books.today, books.today) == []  # it never was
    again.reversal.call(books)
    assert flagged(books, late.item_id) == 1_000_00


def test_somebody_owns_it_until_a_day(books, late):
    opened = open_dispute(books, NewDispute(1, ((late.item_id, None),), "price"))
    done = assign_dispute(books, opened.dispute_id, owner="Tom", answer_by=date(2026, 11, 25), root_cause="price list")
    with books.reading() as read:
        assert read.row("SELECT owner, answer_by, root_cause FROM dispute") == ("Tom", "2026-11-25", "price list")
    done.reversal.call(books)
    with books.reading() as read:
        assert read.row("SELECT owner, answer_by, root_cause FROM dispute") == ("", None, "")


def test_only_what_this_customer_owes_can_be_disputed(books, late):
    customer(books, "C2")
    other = invoice(books, 100, date(2026, 9, 1), code="C2")
    credit = money(books, 100, books.today)
    for items in (((other.item_id, 50),), ((credit.item_id, None),), (), ((late.item_id, 0),)):
        with pytest.raises((Refused, MoreThanOpen)):
            open_dispute(books, NewDispute(1, items, "price"))
    with pytest.raises(Refused):
        open_dispute(books, NewDispute(1, ((late.item_id, 100), (late.item_id, 100)), "price"))
    with pytest.raises(Refused):
        open_dispute(books, NewDispute(1, ((late.item_id, 100),), "because"))
    assert flagged(books, late.item_id) == 0
