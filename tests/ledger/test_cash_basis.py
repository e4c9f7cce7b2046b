"""Tax on the cash basis: not yet due with the invoice, due as money is applied, the last part takes the rest."""

import pytest

from tests.ledger.desk import day


@pytest.fixture
def component(cash_desk):
    with cash_desk.company.reading() as read:
        code = "SELECT id FROM tax_code WHERE code = 'S20'"
        return read.value(f"SELECT id FROM tax_component WHERE tax_code_id = ({code})")


@pytest.fixture
def invoice(cash_desk, component):
    """120.00 with 20.00 of tax."""
    return cash_desk.invoice(12000, "03-05", tax=[(component, 2000)])


def tax(desk, when="12-31"):
    """Tax not yet due, and tax payable, as credits."""
    return -desk.account("tax_not_due", when), -desk.account("tax_payable", when)


def test_with_the_invoice_tax_is_not_yet_due(cash_desk, invoice):
    assert tax(cash_desk) == (2000, 0)


def test_a_part_payment_makes_its_share_due_and_the_last_the_rest(cash_desk, invoice):
    cash_desk.apply(cash_desk.receipt(4001, "04-01"), invoice, 4001)
    assert tax(cash_desk) == (1333, 667)
    cash_desk.apply(cash_desk.receipt(7999, "05-01", "R-2"), invoice, 7999)
    assert [tax(cash_desk, "04-30"), tax(cash_desk)] == [(1333, 667), (0, 2000)]


def test_the_date_is_the_allocations_not_the_receipts(cash_desk, invoice):
    receipt = cash_desk.receipt(12000, "04-01")
    assert tax(cash_desk) == (2000, 0)
    cash_desk.apply(receipt, invoice, 12000, "06-01")
    assert [tax(cash_desk, "05-31"), tax(cash_desk, "06-01")] == [(2000, 0), (0, 2000)]


def test_money_taken_back_makes_the_tax_not_yet_due_again(cash_desk, invoice):
    receipt = cash_desk.receipt(12000, "04-01")
    cash_desk.apply(receipt, invoice, 12000)
    cash_desk.unapply(receipt, "04-09")
    assert [tax(cash_desk, "04-08"), tax(cash_desk, "04-09")] == [(0, 2000), (2000, 0)]


def test_a_returned_payment_puts_its_share_back(cash_desk, invoice):
    receipt = cash_desk.receipt(6000, "04-01")
    cash_desk.apply(receipt, invoice, 6000)
    cash_desk.unapply(receipt, "04-09")
    returned = cash_desk.post("returned_payment", "R-1", 6000, "04-09")
    cash_desk.apply(receipt, returned, 6000)
    assert [tax(cash_desk, "04-08"), tax(cash_desk, "04-09")] == [(1000, 1000), (2000, 0)]
    assert cash_desk.open(invoice, receipt, returned) == [12000, 0, 0]


def test_a_credit_note_takes_its_share_out_of_what_is_not_yet_due(cash_desk, component, invoice):
    credit = cash_desk.credit_note(2400, "03-10", tax=[(component, -400)])
    assert tax(cash_desk) == (1600, 0)
    cash_desk.apply(credit, invoice, 2400)
    cash_desk.apply(cash_desk.receipt(9600, "04-01"), invoice, 9600)
    assert tax(cash_desk) == (0, 1600)


def test_a_void_takes_the_tax_with_it(cash_desk, invoice):
    receipt = cash_desk.receipt(6000, "04-01")
    cash_desk.apply(receipt, invoice, 6000)
    cash_desk.void(invoice, "04-20")
    assert [tax(cash_desk, "04-19"), tax(cash_desk, "04-20")] == [(1000, 1000), (0, 0)]
    assert cash_desk.item(invoice).closed_on == day("04-20")


def test_a_credit_note_paid_back_lowers_the_tax_that_is_due(cash_desk, component, invoice):
    cash_desk.apply(cash_desk.receipt(12000, "04-01"), invoice, 12000)
    credit = cash_desk.credit_note(2400, "04-10", tax=[(component, -400)])
    assert tax(cash_desk) == (-400, 2000)
    refund = cash_desk.post("refund", "RF-1", 800, "04-20")
    cash_desk.apply(credit, refund, 800)
    assert tax(cash_desk) == (-267, 1867)
    cash_desk.apply(credit, cash_desk.post("refund", "RF-2", 1600, "04-21"), 1600)
    assert tax(cash_desk) == (0, 1600)
    cash_desk.unapply(credit, "04-30")
    assert tax(cash_desk) == (-267, 1867)
