"""Voids: dated, in an open month, never before what happened to the item; the past stays as it was."""

import pytest

from ar_desktop.errors import Refused
from ar_desktop.ledger.periods import PeriodClosed, close_period
from ar_desktop.values.dates import Month
from tests.ledger.desk import TODAY, day


def test_a_void_is_dated_on_the_ledger_date_where_nothing_forbids_it(desk):
    invoice = desk.invoice(1000, "03-05")
    (reversing,) = desk.void(invoice)
    assert desk.item(reversing).ledger_date == day("03-05")
    assert desk.item(reversing).amount == -1000
    assert desk.open(invoice, reversing) == [0, 0]
    assert [desk.control("03-05"), desk.account("revenue"), desk.totals()] == [0, 0, (0, 0)]


def test_before_the_void_everything_stays_as_it_was(desk):
    invoice = desk.invoice(1000, "03-05")
    desk.void(invoice, "05-09")
    assert [desk.control("05-08"), desk.control("05-09")] == [1000, 0]
    assert desk.item(invoice).closed_on == day("05-09")


def test_a_void_frees_the_money_that_was_applied(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(400, "03-20")
    desk.apply(receipt, invoice, 400)
    desk.void(invoice, "04-01")
    assert desk.open(invoice, receipt) == [0, -400]
    assert [desk.control("03-20"), desk.control("04-01")] == [600, -400]


def test_an_item_that_was_paid_is_voided_today_unless_told(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(400, "03-20")
    desk.apply(receipt, invoice, 400)
    (reversing,) = desk.void(invoice)
    assert desk.item(reversing).ledger_date == TODAY


def test_a_void_is_never_before_an_allocation_that_stands(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(400, "03-20")
    desk.apply(receipt, invoice, 400)
    with pytest.raises(Refused, match="at the earliest"):
        desk.void(invoice, "03-19")
    desk.unapply(invoice, "03-25")
    desk.void(invoice, "03-25")
    assert desk.open(invoice, receipt) == [0, -400]


def test_a_void_in_a_closed_month_is_refused_and_by_default_dated_today(desk):
    invoice = desk.invoice(1000, "03-05")
    close_period(desk.company, Month.parse("2026-03"))
    with pytest.raises(PeriodClosed):
        desk.void(invoice, "03-31")
    (reversing,) = desk.void(invoice)
    assert desk.item(reversing).ledger_date == TODAY


def test_nothing_is_voided_twice(desk):
    invoice = desk.invoice(1000, "03-05")
    desk.void(invoice)
    with pytest.raises(Refused, match="reversed already"):
        desk.void(invoice)


def test_a_zero_document_can_be_voided(desk):
    invoice = desk.invoice(0, "03-05")
    (reversing,) = desk.void(invoice, "03-07")
    assert desk.open(invoice, reversing) == [0, 0]


def test_voiding_a_receipt_takes_its_discount_with_it(desk):
    invoice, receipt = desk.invoice(100000, "03-05"), desk.receipt(98000, "03-10")
    group = desk.apply(receipt, invoice, 98000)
    desk.companion("discount", receipt, invoice, 2000, "03-10", group)
    desk.void(receipt, "03-31")
    assert desk.open(invoice, receipt) == [100000, 0]
    assert [desk.account("discounts"), desk.account("undeposited")] == [0, 0]


def test_an_invoice_written_off_and_voided_gives_the_loss_back(desk):
    invoice = desk.invoice(1000, "03-05")
    write_off = desk.post("write_off", "WO-1", -1000, "06-01")
    desk.apply(write_off, invoice, 1000)
    desk.void(invoice, "06-30")
    assert desk.open(invoice, write_off) == [0, 0]
    assert [desk.account("bad_debts", "06-01"), desk.account("bad_debts")] == [1000, 0]
    assert desk.control("06-30") == 0


def test_what_closes_a_voided_item_is_not_undone(desk):
    invoice = desk.invoice(1000, "03-05")
    desk.void(invoice)
    with pytest.raises(Refused, match="is reversed"):
        desk.unapply(invoice, "04-01")
