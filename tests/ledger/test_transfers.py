"""Transfer pairs: parts of a debt that become items of their own, other payers, money turned into another currency."""

from decimal import Decimal

import pytest

from ar_desktop.errors import Refused
from ar_desktop.ledger.open_at import AsOf, open_lines
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


LINES = (("04-04", 300), ("05-04", 300), ("06-03", 400))


def due(desk, when, customer=None):
    """Open amounts by due date, of everybody or of one customer."""
    with desk.company.reading() as read:
        lines = open_lines(read, AsOf(day(when)), customers=customer and [customer])
    return [(f"{line.due_date:%m-%d}", line.open) for line in sorted(lines, key=lambda line: line.due_date)]


def test_instalments_move_to_another_payer_with_their_due_lines(desk):
    invoice = desk.invoice(1000, "03-05", lines=LINES)
    desk.apply(desk.receipt(350, "04-04"), invoice, 350)
    before = due(desk, "05-01")
    _, moved = desk.move(invoice, 650, "05-01", kind="transfer_in", customer=3)
    assert due(desk, "05-01", 3) == due(desk, "05-01") == before == [("05-04", 250), ("06-03", 400)]
    desk.apply(desk.receipt(300, "05-02", "R-2", customer=3), moved, 300)
    assert due(desk, "05-02", 3) == [("06-03", 350)]


def test_of_a_part_that_moves_the_first_due_go_along(desk):
    invoice = desk.invoice(1000, "03-05", lines=LINES)
    before = due(desk, "05-01")
    _, moved = desk.move(invoice, 450, "05-01", kind="transfer_in", customer=3)
    assert due(desk, "05-01", 3) == [("04-04", 300), ("05-04", 150)]
    assert due(desk, "05-01", 1) == [("05-04", 150), ("06-03", 400)]
    assert sum(open_ for _, open_ in before) == sum(open_ for _, open_ in due(desk, "05-01"))
    desk.void(moved, "05-02")
    assert due(desk, "05-02") == before


def test_what_is_held_back_of_an_instalment_is_due_with_it(desk):
    invoice = desk.invoice(1000, "03-05", lines=LINES)
    _, deduction = desk.move(invoice, 100, "05-01")
    moved = desk.item(deduction)
    assert (moved.due_date, moved.split) == (day("04-04"), 0)


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
