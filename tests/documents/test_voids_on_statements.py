"""Voids and returns: a void is hidden beside what it voids, and named where the statement before showed the invoice."""

from datetime import date

import pytest

from ar_desktop.company import FixedClock, open_company
from ar_desktop.documents.statement_plan import plan_statements
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.receipts.returned_payments import return_payment
from tests.cli.conftest import desk, templates  # noqa: F401

END = date(2026, 3, 31)


@pytest.fixture
def billed(desk):  # noqa: F811
    """50.00 and 25.00 of 5 March."""
    desk.imports("customers", "code,name\nA,Alpha\n")
    desk.imports("invoices", "number,customer,date,amount\nI1,A,2026-03-05,50\nI2,A,2026-03-05,25\n")
    return desk


def void(desk, number):  # noqa: F811
    with open_company(desk.file, clock=FixedClock(date(2026, 3, 20))) as company:
        void_document(company, number, date(2026, 3, 20))


def rows(desk):  # noqa: F811
    with open_company(desk.file, read_only=True) as company, company.reading() as read:
        (planned,) = plan_statements(company, read, END, kind="balance-forward").wanted()
    return [(row.kind, row.number, row.details, row.amount) for row in planned.paper().rows]


def test_both_sides_within_the_statement_are_hidden(billed):
    void(billed, "I1")
    assert rows(billed) == [("Invoice", "I2", "", 2500)]


def test_the_statement_after_the_one_that_showed_the_invoice_shows_its_void(billed):
    billed.done("statements", "--as-of", "2026-03-10", "-o", billed.folder)
    void(billed, "I1")
    assert rows(billed) == [("Invoice, void", "I1", "", -5000)]


def test_a_payment_names_what_it_paid_that_day_and_not_its_own_return(billed):
    billed.imports("receipts", "number,customer,date,amount,invoice\nR1,A,2026-03-12,50,I1\n")
    assert rows(billed)[2:] == [("Payment", "R1", "for I1", -5000)]
    with open_company(billed.file, clock=FixedClock(END)) as company:
        return_payment(company, "R1", day=date(2026, 3, 15))
    assert rows(billed)[2:] == [("Payment", "R1", "", -5000), ("Returned payment", "R1", "", 5000)]
