"""Payments that come back."""

from datetime import date

import pytest

from ar_desktop.errors import Refused
from ar_desktop.ledger.periods import PeriodClosed, close_period
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.returned_payments import return_payment, take_back_return
from ar_desktop.values.dates import Month
from tests.receipts.ground import balances, change_of, invoice, items, money, open_at, open_of, owed

MAR_5, APR_2, APR_9 = date(2026, 3, 5), date(2026, 4, 2), date(2026, 4, 9)


@pytest.mark.parametrize(("method", "account"), [("cheque", "undeposited"), ("ach", "bank"), ("card", "clearing")])
def test_any_method_comes_back_out_of_where_it_went(books, method, account):
    first = invoice(books, 100_00, MAR_5)
    got = money(books, 100_00, APR_2, Application(first.item_id), method=method)
    _, moved = change_of(books, lambda: return_payment(books, got.number, APR_9))
    assert moved == {"ar_control": 100_00, account: -100_00}
    assert open_of(books, first.item_id) == 100_00
    assert open_at(books, first.item_id, APR_2) == 0
    assert open_of(books, got.item_id) == 0


def test_the_banks_charge_is_ours_and_the_fee_is_the_customers(books):
    got = money(books, 100_00, APR_2)
    _, moved = change_of(books, lambda: return_payment(books, got.number, APR_9, fee=25_00, bank_charge=12_00))
    assert moved == {
        "ar_control": 125_00, "undeposited": -100_00, "bank": -12_00, "bank_fees": 12_00, "fee_income": -25_00,
    }  # fmt: skip
    (fee,) = items(books, "fee")
    assert open_of(books, fee) == 25_00


def test_discount_difference_and_deduction_go_with_it(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/30net30")
    pays = Application(first.item_id, amount=882_00, discount=18_00, deduction=100_00, reason="damaged")
    before = balances(books)
    got = money(books, 882_00, APR_2, pays)
    return_payment(books, got.number, APR_9)
    assert open_of(books, first.item_id) == 1000_00
    assert [open_of(books, one) for one in items(books, "deduction")] == [0]
    assert balances(books) == before


def test_it_comes_back_once_and_not_before_it_came(books):
    got = money(books, 100_00, APR_2)
    with pytest.raises(Refused):
        return_payment(books, got.number, MAR_5)
    return_payment(books, got.number, APR_9)
    with pytest.raises(Refused):
        return_payment(books, got.number, APR_9)


def test_not_into_a_closed_month(books):
    got = money(books, 100_00, APR_2)
    close_period(books, Month(2026, 4))
    with pytest.raises(PeriodClosed):
        return_payment(books, got.number, APR_9)


def test_a_return_entered_by_mistake_is_taken_back_with_its_fee(books):
    first = invoice(books, 100_00, MAR_5)
    got = money(books, 100_00, APR_2, Application(first.item_id))
    done = return_payment(books, got.number, APR_9, fee=25_00, bank_charge=5_00)
    done.reversal.call(books)
    assert owed(books) == 0
    assert open_of(books, got.item_id) == -100_00
    assert [open_of(books, one) for one in items(books, "fee")] == [0]
    with pytest.raises(Refused):
        take_back_return(books, got.number)
    return_payment(books, got.number, date(2026, 11, 19))
    assert owed(books) == 100_00
