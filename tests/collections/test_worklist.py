from datetime import date, timedelta
from decimal import Decimal

import pytest

from ar_desktop.collections.call_log import Heard
from ar_desktop.collections.disputes import NewDispute, open_dispute
from ar_desktop.collections.events import NewEvent
from ar_desktop.collections.follow_ups import finish, follow_up
from ar_desktop.collections.outcomes import log_call, log_entry
from ar_desktop.collections.promises import make_promise
from ar_desktop.collections.promising import NewPromise
from ar_desktop.collections.worklist import worklist
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.deductions import deduct
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.words import ENGLISH
from tests.receipts.ground import customer, invoice, money, rate


def nov(day):
    return date(2026, 11, day)


def owes(books, code, amount, days_late):
    """A customer with one invoice that is so many days late."""
    id_ = customer(books, code).id
    due = books.today - timedelta(days=days_late)
    return id_, invoice(books, amount, due, code=code, terms="due")


def names(books):
    with books.reading() as read:
        return [row.code for row in worklist(read, books.today).rows]


def reasons(books):
    with books.reading() as read:
        return [row.reason.sentence(ENGLISH, "USD") for row in worklist(read, books.today).rows]


def rows(books):
    with books.reading() as read:
        return worklist(read, books.today).rows


def test_the_order_is_by_what_a_call_is_worth_amount_and_age_together(books):
    owes(books, "FRESH", 1_000_00, 10)  # 200.00 slips without a call
    owes(books, "OLD", 500_00, 100)  # 400.00
    owes(books, "MIDDLE", 600_00, 45)  # 240.00
    owes(books, "NOT-DUE", 9_000_00, -10)
    assert names(books) == ["OLD", "MIDDLE", "FRESH"]
    assert [row.worth for row in rows(books)] == [400_00, 240_00, 200_00]


def test_each_row_says_why_it_is_there(books, turn):
    owes(books, "OLD", 500_00, 100)
    fresh, _ = owes(books, "FRESH", 1_000_00, 12)
    assert reasons(books) == ["Never contacted; 500.00 past 90 days", "Never contacted; oldest 12 days late"]
    log_entry(books, NewEvent(fresh, "email", title="Reminder"))
    assert names(books) == ["OLD"]  # who was written to today is not called today
    turn(20)
    assert reasons(books)[1] == "Last contact yesterday"
    turn(25)
    assert reasons(books)[1] == "No contact for 6 days"


def test_broken_promises_come_first_then_follow_ups_that_are_due_then_the_rest(books, turn):
    owes(books, "BIG", 90_000_00, 100)
    called, _ = owes(books, "CALLED", 100_00, 5)
    broke, item = owes(books, "BROKE", 50_00, 5)
    log_call(books, called, Heard("no_answer"))
    make_promise(books, NewPromise(broke, 50_00, nov(19), (item.item_id,)))
    assert names(books) == ["BIG"]
    turn(24)
    assert names(books) == ["BROKE", "CALLED", "BIG"]
    assert reasons(books)[:2] == ["Promise of 50.00 broken 5 days ago", "No answer; try again (4 days late)"]


def test_a_broken_promise_that_was_spoken_about_waits_for_its_follow_up(books, turn):
    broke, item = owes(books, "BROKE", 50_00, 5)
    make_promise(books, NewPromise(broke, 50_00, nov(19), (item.item_id,)))
    turn(24)
    done = log_call(books, broke, Heard("reached", "has no money before Christmas", again=date(2026, 12, 1)))
    assert names(books) == []
    turn(date(2026, 12, 1))
    assert names(books) == ["BROKE"]
    turn(24)
    done.reversal.call(books)
    assert names(books) == ["BROKE"]


def test_whoever_did_not_answer_about_a_broken_promise_comes_back_tomorrow(books, turn):
    id_, _ = owes(books, "LATE", 50_00, 30)
    make_promise(books, NewPromise(id_, 50_00, books.today))
    turn(24)
    assert [row.kind for row in rows(books)] == ["broken"]
    log_call(books, id_, Heard("no_answer"))
    assert rows(books) == []
    turn(25)
    assert [row.kind for row in rows(books)] == ["broken"]


def test_a_broken_promise_whose_item_was_settled_since_needs_nobody(books, turn):
    broke, item = owes(books, "BROKE", 50_00, 5)
    make_promise(books, NewPromise(broke, 50_00, nov(19), (item.item_id,)))
    turn(30)
    money(books, 50_00, nov(30), Application(item.item_id), code="BROKE")
    assert names(books) == []


def test_promised_money_is_not_asked_for_again_until_its_day(books, turn):
    promised, item = owes(books, "P", 50_00, 5)
    make_promise(books, NewPromise(promised, 50_00, nov(20), (item.item_id,)))
    turn(20)
    assert reasons(books) == ["Promised 50.00 for today"]
    turn(23)
    assert reasons(books) == ["Promised 50.00, in its grace"]
    money(books, 50_00, nov(23), code="P")
    assert reasons(books) == ["Promised 50.00; it came and waits to be applied"]


def test_money_promised_for_today_is_looked_for_though_nothing_is_late(books, turn):
    for code in ("EARLY", "PAID"):
        id_ = customer(books, code).id
        other = invoice(books, 50_00, nov(10), code=code, terms="net 30")
        make_promise(books, NewPromise(id_, 50_00, nov(20), (other.item_id,)))
    turn(20)
    money(books, 50_00, nov(20), Application(other.item_id), code="PAID")
    (row,) = rows(books)
    assert (row.code, row.kind, row.overdue, row.chase) == ("EARLY", "overdue", 0, 0)


def test_disputed_amounts_and_money_on_account_are_not_chased(books, turn):
    disputing, item = owes(books, "DISPUTES", 1_000_00, 30)
    open_dispute(books, NewDispute(disputing, ((item.item_id, 400_00),), "price"))
    owes(books, "PAID", 300_00, 30)
    money(books, 300_00, nov(10), code="PAID")
    owes(books, "PARTLY", 300_00, 30)
    money(books, 200_00, nov(10), code="PARTLY")
    turn(20)
    found = rows(books)
    assert [(row.code, row.chase) for row in found] == [("DISPUTES", 600_00), ("PARTLY", 100_00)]
    assert reasons(books)[1] == "200.00 on account; ask what it is for"


def test_a_deduction_is_not_chased_while_it_is_looked_into(books):
    customer(books, "SHORT")
    item = invoice(books, 1_000_00, nov(1), code="SHORT", terms="due")
    money(
        books, 900_00, nov(10), Application(item.item_id, amount=900_00, deduction=100_00, reason="freight"),
        code="SHORT",
    )  # fmt: skip
    assert names(books) == []


def test_the_sentence_names_no_more_than_is_chased(books):
    customer(books, "SHORT")
    old = books.today - timedelta(days=120)
    item = invoice(books, 176_91, old, code="SHORT", terms="due")
    given = Application(item.item_id, amount=35_00, deduction=141_91, reason="freight")
    got = money(books, 35_00, old, given, code="SHORT")
    return_payment(books, got.number, books.today - timedelta(days=100))
    deduct(books, item.item_id, 141_91, reason="freight")
    assert [row.chase for row in rows(books)] == [35_00]
    assert reasons(books) == ["Never contacted; 35.00 past 90 days"]


def test_what_is_disputed_of_an_old_invoice_is_not_said_to_be_past_90_days(books, turn):
    id_, old = owes(books, "OLD", 500_00, 100)
    invoice(books, 80_00, books.today - timedelta(days=12), code="OLD", terms="due")
    open_dispute(books, NewDispute(id_, ((old.item_id, None),), "price"))
    turn(20)
    assert [row.chase for row in rows(books)] == [80_00]
    assert reasons(books) == ["Last contact yesterday"]


def test_a_dispute_of_what_is_not_due_yet_takes_nothing_off_what_is_late(books, turn):
    id_, _ = owes(books, "LATE", 500_00, 12)
    ahead = invoice(books, 900_00, books.today, code="LATE", terms="net30")
    open_dispute(books, NewDispute(id_, ((ahead.item_id, None),), "price"))
    turn(20)
    assert [row.chase for row in rows(books)] == [500_00]


def test_a_dispute_of_an_item_in_instalments_lies_on_those_that_were_due_first(books, turn):
    id_ = customer(books, "PARTS").id
    start = books.today - timedelta(days=100)
    item = invoice(books, 900_00, start, code="PARTS", terms="50%@0+rest@200")
    open_dispute(books, NewDispute(id_, ((item.item_id, 400_00),), "price"))
    turn(20)
    (row,) = rows(books)
    assert (row.overdue, row.chase) == (450_00, 50_00)
    assert reasons(books) == ["Last contact yesterday; 50.00 past 90"]
    turn(start + timedelta(days=201))
    (row,) = rows(books)
    assert (row.overdue, row.chase) == (900_00, 500_00)


def test_a_follow_up_ahead_takes_a_customer_off_the_list_and_finishing_it_brings_them_back(books):
    late, _ = owes(books, "LATE", 100_00, 5)
    reminder = follow_up(books, late, nov(30), "wait for the new owner")
    assert names(books) == []
    finish(books, reminder.id)
    assert names(books) == ["LATE"]


def test_a_follow_up_comes_even_where_nothing_is_overdue(books, turn):
    other = customer(books, "NEW").id
    follow_up(books, other, nov(19), "ask for the W-9", at="14:00")
    assert reasons(books) == ["14:00: ask for the W-9"]


def test_the_first_rows_carry_the_count_of_all(books):
    for at in range(5):
        owes(books, f"L{at}", 100_00, 5)
    with books.reading() as read:
        found = worklist(read, books.today, limit=2)
    assert (len(found.rows), found.count, found.overdue) == (2, 5, 500_00)


@pytest.mark.parametrize("language", ["de", "en"])
def test_nobody_owes_anything_and_nobody_is_called(books, language):
    assert names(books) == []


def test_what_came_of_a_promise_is_no_longer_taken_off_what_is_left_to_chase(books, turn):
    promised, item = owes(books, "P", 1_000_00, 5)
    make_promise(books, NewPromise(promised, 600_00, nov(25), (item.item_id,)))
    turn(20)
    assert [row.chase for row in rows(books)] == [400_00]
    money(books, 200_00, nov(20), Application(item.item_id, amount=200_00), code="P")
    assert [row.chase for row in rows(books)] == [400_00]
    money(books, 400_00, nov(20), code="P")
    assert [row.chase for row in rows(books)] == [400_00]


def test_a_promise_in_another_currency_says_which(books, turn):
    rate(books, "EUR", date(2026, 8, 1), Decimal("1.10"))
    hartmann = customer(books, "HAR", currency="EUR").id
    late = invoice(books, 2_074_75, date(2026, 9, 2), code="HAR", currency="EUR")
    turn(10)
    make_promise(books, NewPromise(hartmann, 2_074_75, nov(12), (late.item_id,)))
    turn(12)
    assert reasons(books) == ["Promised EUR 2,074.75 for today"]
