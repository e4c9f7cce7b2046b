"""Allocations: when they may be, how much, for whom, and what undoing one gives back."""

import pytest

from ar_desktop.errors import Refused
from ar_desktop.ledger.allocating import MoreThanOpen, OtherCurrency, OtherFamily
from tests.ledger.desk import day


def test_an_allocation_counts_from_the_later_of_the_two_ledger_dates(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(400, "03-20")
    desk.apply(receipt, invoice, 400)
    assert desk.open(invoice, receipt) == [600, 0]
    assert desk.item(receipt).closed_on == day("03-20")
    assert desk.totals() == (600, 0)


def test_an_invoice_is_closed_on_the_day_its_last_part_was_settled(desk):
    invoice, early, late = desk.invoice(1000, "03-05"), desk.receipt(400, "03-20"), desk.receipt(600, "04-02", "R-2")
    desk.apply(late, invoice, 600)
    desk.apply(early, invoice, 400)
    assert desk.item(invoice).closed_on == day("04-02")


def test_money_applies_to_an_invoice_dated_after_it_from_the_invoice_on(desk):
    receipt, invoice = desk.receipt(1000, "03-01"), desk.invoice(1000, "03-05")
    desk.apply(receipt, invoice, 1000)
    assert desk.item(receipt).closed_on == day("03-05")


def test_nothing_is_applied_before_both_are_in_the_books(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(400, "03-20")
    with pytest.raises(Refused, match="before"):
        desk.apply(receipt, invoice, 400, "03-19")


def test_no_more_is_applied_than_either_side_has_open(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(400, "03-20")
    with pytest.raises(MoreThanOpen, match=r"R-1 has only 4\.00 USD"):
        desk.apply(receipt, invoice, 500)
    big = desk.receipt(5000, "03-20", "R-2")
    with pytest.raises(MoreThanOpen, match=r"INV-1 has only 10\.00 USD"):
        desk.apply(big, invoice, 1001)


def test_what_a_later_allocation_takes_is_not_free_today(desk):
    """An allocation dated next month is there already: applying the same money today would cross zero then."""
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(1000, "03-06")
    other = desk.invoice(1000, "03-05", "INV-2")
    desk.apply(receipt, invoice, 700, "06-30")
    with pytest.raises(MoreThanOpen):
        desk.apply(receipt, other, 400, "04-01")
    desk.apply(receipt, other, 300, "04-01")
    assert desk.open(invoice, other, receipt) == [300, 700, 0]
    assert desk.item(receipt).closed_on == day("06-30")


def test_what_a_later_reversal_gives_back_is_not_free_before_it(desk):
    invoice, receipt, other = desk.invoice(1000, "03-05"), desk.receipt(1000, "03-06"), desk.invoice(900, "03-05", "I2")
    desk.apply(receipt, invoice, 1000)
    desk.unapply(receipt, "05-01")
    assert desk.open(receipt) == [-1000]
    with pytest.raises(MoreThanOpen):
        desk.apply(receipt, other, 900, "04-30")
    desk.apply(receipt, other, 900, "05-01")
    assert desk.item(other).closed_on == day("05-01")
    assert desk.item(receipt).closed_on is None


def test_an_item_reopened_and_closed_again_was_closed_on_the_second_day(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(1000, "03-06")
    desk.apply(receipt, invoice, 1000)
    desk.unapply(invoice, "04-01")
    desk.apply(receipt, invoice, 1000, "05-01")
    assert desk.item(invoice).closed_on == day("05-01")


def test_undone_and_done_again_on_one_day_leaves_the_item_closed_since_the_first(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(1000, "03-06")
    desk.apply(receipt, invoice, 1000)
    desk.unapply(invoice, "04-01")
    desk.apply(receipt, invoice, 1000, "04-01")
    assert desk.item(invoice).closed_on == day("03-06")


def test_an_allocation_is_undone_only_from_its_own_day_on(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(400, "03-20")
    desk.apply(receipt, invoice, 400)
    with pytest.raises(Refused, match="only be undone"):
        desk.unapply(receipt, "03-19")
    desk.unapply(receipt, "03-20")
    assert desk.open(invoice, receipt) == [1000, -400]


def test_credits_pay_for_the_family_and_nobody_else(desk):
    receipt = desk.receipt(1000, "03-06")
    daughter, stranger = desk.invoice(400, "03-05", customer=2), desk.invoice(400, "03-05", "INV-2", customer=3)
    desk.apply(receipt, daughter, 400)
    with pytest.raises(OtherFamily):
        desk.apply(receipt, stranger, 400)
    assert [desk.totals(1), desk.totals(2), desk.totals(3)] == [(-600, -600), (0, 0), (400, 0)]


def test_credits_pay_in_their_own_currency_only(desk):
    receipt = desk.receipt(1000, "03-06")
    invoice = desk.invoice(1000, "03-05", currency="EUR", base=1100)
    with pytest.raises(OtherCurrency, match="turn the money into EUR"):
        desk.apply(receipt, invoice, 1000)


@pytest.mark.parametrize("amount", [0, -5])
def test_only_more_than_nothing_is_applied(desk, amount):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(400, "03-20")
    with pytest.raises(Refused, match="more than zero"):
        desk.apply(receipt, invoice, amount)


def test_a_debit_is_not_applied_to_a_debit(desk):
    one, other = desk.invoice(1000, "03-05"), desk.invoice(400, "03-20", "INV-2")
    with pytest.raises(Refused, match="cannot be applied"):
        desk.apply(one, other, 400)


def test_undoing_a_payment_undoes_the_discount_that_came_with_it(desk):
    invoice, receipt = desk.invoice(100000, "03-05"), desk.receipt(98000, "03-10")
    group = desk.apply(receipt, invoice, 98000)
    discount = desk.companion("discount", receipt, invoice, 2000, "03-10", group)
    assert desk.open(invoice, receipt, discount) == [0, 0, 0]
    assert desk.account("discounts") == 2000
    desk.undo(group, "04-09")
    assert desk.open(invoice, receipt, discount) == [100000, -98000, 0]
    assert [desk.account("discounts", "04-08"), desk.account("discounts", "04-09")] == [2000, 0]
    assert [desk.control("04-08"), desk.control("04-09")] == [0, 2000]
