"""Small differences, bank fees and over-payments."""

from datetime import date

import pytest

from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import unapply_item
from ar_desktop.receipts.differences import BeyondTolerance
from tests.receipts.ground import change_of, invoice, items, money, open_of

MAR_5, APR_2 = date(2026, 3, 5), date(2026, 4, 2)


def test_a_short_payment_within_tolerance_is_given_up(books):
    first = invoice(books, 500_00, MAR_5)
    _, moved = change_of(
        books, lambda: money(books, 499_20, APR_2, Application(first.item_id, amount=499_20, difference=80))
    )
    assert moved == {"undeposited": 499_20, "differences": 80, "ar_control": -500_00}
    assert open_of(books, first.item_id) == 0


def test_tolerance_is_the_smaller_of_amount_and_percent(books):
    large, small = invoice(books, 500_00, MAR_5), invoice(books, 50_00, MAR_5)
    with pytest.raises(BeyondTolerance):
        money(books, 498_99, APR_2, Application(large.item_id, amount=498_99, difference=1_01))
    with pytest.raises(BeyondTolerance):
        money(books, 49_49, APR_2, Application(small.item_id, amount=49_49, difference=51))
    money(books, 49_50, APR_2, Application(small.item_id, amount=49_50, difference=50))
    assert open_of(books, small.item_id) == 0


def test_a_fee_that_banks_kept_back_is_ours(books):
    first = invoice(books, 500_00, MAR_5)
    pays = Application(first.item_id, amount=485_00, bank_fee=15_00)
    _, moved = change_of(books, lambda: money(books, 485_00, APR_2, pays, method="wire"))
    assert moved == {"bank": 485_00, "bank_fees": 15_00, "ar_control": -500_00}


def test_a_small_over_payment_may_be_kept_a_larger_one_stays_the_customers(books):
    first = invoice(books, 500_00, MAR_5)
    with pytest.raises(BeyondTolerance):
        money(books, 505_00, APR_2, Application(first.item_id), to_income=5_00)
    got, moved = change_of(books, lambda: money(books, 500_70, APR_2, Application(first.item_id), to_income=70))
    assert moved == {"undeposited": 500_70, "differences": -70, "ar_control": -500_00}
    assert open_of(books, got.item_id) == 0
    got.reversal.call(books)
    assert open_of(books, got.item_id) == 0
    assert [open_of(books, one) for one in items(books, "over_payment")] == [0]


def test_what_came_with_a_payment_goes_with_it(books):
    first = invoice(books, 500_00, MAR_5)
    pays = Application(first.item_id, amount=484_50, bank_fee=15_00, difference=50)
    _, moved = change_of(books, lambda: (money(books, 484_50, APR_2, pays), unapply_item(books, first.item_id)))
    assert moved == {"undeposited": 484_50, "ar_control": -484_50}
    assert open_of(books, first.item_id) == 500_00
