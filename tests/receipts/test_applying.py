"""Money on account is applied by hand or oldest first, and comes back to the cent."""

from datetime import date

import pytest

from ar_desktop.collections.write_offs import write_off
from ar_desktop.errors import Refused
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.ledger.allocating import MoreThanOpen
from ar_desktop.ledger.periods import PeriodClosed, PeriodSoftClosed, close_period
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit, apply_oldest, unapply, unapply_item
from ar_desktop.receipts.netting import net
from ar_desktop.receipts.refunds import refund
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.values.dates import Month
from tests.receipts.ground import balances, customer, invoice, items, money, open_at, open_of

JAN_5, MAR_5, APR_2, TODAY = date(2026, 1, 5), date(2026, 3, 5), date(2026, 4, 2), date(2026, 11, 19)


def test_by_hand_it_counts_from_today(books):
    first, got = invoice(books, 100_00, MAR_5), money(books, 60_00, APR_2)
    apply_credit(books, got.item_id, [Application(first.item_id, amount=45_00)])
    assert open_of(books, first.item_id) == 55_00
    assert open_of(books, got.item_id) == -15_00
    assert open_at(books, first.item_id, date(2026, 11, 18)) == 100_00
    assert open_at(books, first.item_id, TODAY) == 55_00


def test_oldest_first_goes_by_due_date_through_the_family(books):
    customer(books, "C2", payer="C1")
    late = invoice(books, 50_00, JAN_5, terms="net90")
    early = invoice(books, 40_00, MAR_5, terms="due", code="C2")
    got = money(books, 60_00, APR_2)
    apply_oldest(books, got.item_id)
    assert open_of(books, early.item_id) == 0
    assert open_of(books, late.item_id) == 30_00


def test_oldest_first_pays_instalments_where_they_fall_due(books):
    parts = invoice(books, 100_00, JAN_5, terms="50@0+50@120")
    other = invoice(books, 30_00, MAR_5, terms="due")
    got = money(books, 90_00, APR_2)
    apply_oldest(books, got.item_id)
    assert open_of(books, other.item_id) == 0
    assert open_of(books, parts.item_id) == 40_00


def test_unapplying_gives_both_sides_back_with_the_discount(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/30net30")
    before = balances(books)
    got = money(books, 980_00, APR_2, Application(number=first.number, amount=980_00, discount=20_00))
    done = unapply_item(books, first.item_id)
    assert open_of(books, first.item_id) == 1000_00
    assert open_of(books, got.item_id) == -980_00
    assert {**before, "undeposited": 980_00, "ar_control": 20_00} == balances(books)
    done.reversal.call(books)
    assert open_of(books, first.item_id) == 0


def test_undo_of_applying_is_unapplying(books):
    first, got = invoice(books, 100_00, MAR_5), money(books, 60_00, APR_2)
    done = apply_credit(books, got.item_id, [Application(first.item_id)])
    done.reversal.call(books)
    assert (open_of(books, first.item_id), open_of(books, got.item_id)) == (100_00, -60_00)


def test_what_is_no_longer_applied_cannot_be_undone(books):
    first = invoice(books, 100_00, MAR_5)
    money(books, 60_00, APR_2, Application(first.item_id))
    unapply(books, [1], number="R")
    with pytest.raises(Refused):
        unapply(books, [1], number="R")


def test_a_credit_note_is_applied_like_money(books):
    first = invoice(books, 100_00, MAR_5)
    credit = invoice(books, 30_00, APR_2, kind="credit_note")
    apply_credit(books, credit.item_id, [Application(first.item_id)], day=APR_2)
    assert (open_of(books, first.item_id), open_of(books, credit.item_id)) == (70_00, 0)


def test_no_open_amount_crosses_zero_at_any_date_not_only_today(books):
    first = invoice(books, 100_00, MAR_5)
    later = money(books, 100_00, date(2026, 6, 1), Application(first.item_id))
    got = money(books, 50_00, APR_2)
    with pytest.raises(MoreThanOpen):
        apply_credit(books, got.item_id, [Application(first.item_id, amount=10_00)], day=APR_2)
    unapply_item(books, later.item_id)
    with pytest.raises(MoreThanOpen):
        apply_credit(books, got.item_id, [Application(first.item_id, amount=10_00)], day=APR_2)
    apply_credit(books, got.item_id, [Application(first.item_id, amount=10_00)])
    assert open_of(books, first.item_id) == 90_00


def test_nothing_is_applied_into_a_closed_month_but_money_of_now_pays_last_years_invoice(books):
    first, got = invoice(books, 100_00, MAR_5), money(books, 50_00, APR_2)
    close_period(books, Month(2026, 5))
    with pytest.raises(PeriodClosed):
        apply_credit(books, got.item_id, [Application(first.item_id)], day=date(2026, 5, 10))
    with pytest.raises(PeriodClosed):
        money(books, 1_00, APR_2)
    apply_credit(books, got.item_id, [Application(first.item_id)])
    assert open_of(books, first.item_id) == 50_00


def test_undoing_is_never_before_what_it_undoes(books):
    first = invoice(books, 100_00, MAR_5)
    money(books, 50_00, date(2026, 6, 1), Application(first.item_id))
    with pytest.raises(Refused):
        unapply(books, [1], number="R", day=APR_2)


def test_nothing_to_pay_is_said(books):
    got = money(books, 50_00, APR_2)
    with pytest.raises(Refused):
        apply_oldest(books, got.item_id)
    assert items(books, "invoice") == []


def test_a_soft_closed_month_asks_for_a_reason(books):
    first, got = invoice(books, 100_00, MAR_5), money(books, 50_00, APR_2)
    close_period(books, Month(2026, 5), soft=True)
    day = date(2026, 5, 10)
    with pytest.raises(PeriodSoftClosed):
        apply_credit(books, got.item_id, [Application(first.item_id)], day=day)
    apply_credit(books, got.item_id, [Application(first.item_id)], day=day, reason="found in the post")
    with pytest.raises(PeriodSoftClosed):
        unapply_item(books, got.item_id, day=day)
    unapply_item(books, got.item_id, day=day, reason="wrong one")
    assert open_of(books, first.item_id) == 100_00


def test_what_is_no_application_is_not_unapplied(books):
    first, other = invoice(books, 100_00, MAR_5), invoice(books, 40_00, MAR_5)
    got = money(books, 60_00, APR_2, Application(first.item_id, amount=30_00))
    refund(books, got.item_id, amount=10_00)
    write_off(books, [(first.item_id, 20_00)], reason="settled")
    net(books, [(other.item_id, None)])
    unapply_item(books, got.item_id)
    assert (open_of(books, first.item_id), open_of(books, got.item_id)) == (80_00, -50_00)
    for item in (got.item_id, first.item_id, other.item_id):
        with pytest.raises(Refused):
            unapply_item(books, item)


def test_a_returned_payment_stays_returned(books):
    first = invoice(books, 100_00, MAR_5)
    got = money(books, 60_00, APR_2, Application(first.item_id))
    return_payment(books, got.number, TODAY)
    with pytest.raises(Refused):
        unapply_item(books, got.item_id)
    void_document(books, first.number)
    with pytest.raises(Refused):
        unapply_item(books, first.item_id)
