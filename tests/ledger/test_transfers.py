"""Transfer pairs: parts of a debt that become items of their own, other payers, money turned into another currency."""

from decimal import Decimal

import pytest

from ar_desktop.errors import Refused
from tests.ledger.desk import day


def test_a_deduction_lets_the_invoice_close_and_keeps_its_dates(desk):
    invoice, receipt = desk.invoice(1000, "03-05", due="04-04"), desk.receipt(900, "04-10")
    group = desk.apply(receipt, invoice, 900)
    closing, deduction = desk.move(invoice, 100, "04-10", group=group)
    assert desk.open(invoice, closing, deduction) == [0, 0, 100]
    moved = desk.item(deduction)
    assert (moved.document_date, moved.due_date, moved.ledger_date) == (day("03-05"), day("04-04"), day("04-10"))
    assert [desk.control("04-09"), desk.control("04-10")] == [1000, 100]
    assert desk.totals() == (100, 0)


def test_undoing_the_payment_undoes_the_deduction(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(900, "04-10")
    group = desk.apply(receipt, invoice, 900)
    closing, deduction = desk.move(invoice, 100, "04-10", group=group)
    desk.undo(group, "04-20")
    assert desk.open(invoice, receipt, closing, deduction) == [1000, -900, 0, 0]
    assert desk.control("04-20") == 100


def test_a_deduction_already_paid_gives_the_money_back_when_the_payment_is_undone(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(900, "04-10")
    group = desk.apply(receipt, invoice, 900)
    _, deduction = desk.move(invoice, 100, "04-10", group=group)
    credit = desk.credit_note(100, "04-15")
    desk.apply(credit, deduction, 100)
    desk.undo(group, "04-20")
    assert desk.open(invoice, receipt, deduction, credit) == [1000, -900, 0, -100]


def test_a_debt_moves_to_another_payer_with_its_dates(desk):
    invoice = desk.invoice(1000, "03-05", due="04-04")
    _, moved = desk.move(invoice, 1000, "05-01", kind="transfer_in", customer=3)
    assert desk.open(invoice, moved) == [0, 1000]
    assert desk.item(moved).due_date == day("04-04")
    assert [desk.totals(1), desk.totals(3)] == [(0, 0), (1000, 0)]
    assert desk.control("05-01") == 1000


def test_a_debt_moves_to_another_payer_with_new_terms_by_choice(desk):
    invoice = desk.invoice(1000, "03-05", due="04-04")
    _, moved = desk.move(invoice, 600, "05-01", kind="transfer_in", customer=3, due="05-31")
    assert desk.open(invoice, moved) == [400, 600]
    assert desk.item(moved).due_date == day("05-31")


def test_a_credit_moves_to_another_customer(desk):
    receipt, invoice = desk.receipt(1000, "03-05"), desk.invoice(300, "03-01", customer=3)
    closing, moved = desk.move(receipt, 300, "03-10", kind="transfer_out", customer=3)
    assert desk.open(receipt, closing, moved) == [-700, 0, -300]
    desk.apply(moved, invoice, 300)
    assert [desk.totals(1), desk.totals(3)] == [(-700, -700), (0, 0)]


def test_no_more_moves_than_is_open(desk):
    invoice = desk.invoice(1000, "03-05")
    with pytest.raises(Refused, match="does not have that much open"):
        desk.move(invoice, 1001, "05-01")


def test_a_transfer_pair_is_reversed_as_a_whole(desk):
    invoice = desk.invoice(1000, "03-05")
    closing, moved = desk.move(invoice, 400, "05-01", kind="transfer_in", customer=3)
    desk.void(moved, "05-02")
    assert desk.open(invoice, closing, moved) == [1000, 0, 0]
    assert [desk.totals(1), desk.totals(3)] == [(1000, 0), (0, 0)]
    assert desk.control("05-02") == 1000


def test_money_in_another_currency_is_turned_at_a_rate_before_it_pays(desk):
    invoice = desk.invoice(10000, "03-05", currency="EUR", base=11000)
    receipt = desk.receipt(12000, "03-20")
    closing, turned = desk.turn(receipt, 11700, "EUR", Decimal("1.17"), "03-20")
    assert desk.item(turned).amount == -10000
    assert desk.item(turned).base_amount == -11700
    desk.apply(turned, invoice, 10000)
    assert desk.open(invoice, receipt, closing, turned) == [0, -300, 0, 0]
    assert desk.account("fx_gain") == -700
    assert desk.control("03-20") == -300
