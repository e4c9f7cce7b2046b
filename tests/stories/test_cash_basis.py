"""Tax on the cash basis, through the verbs: what money, discount, credit note, return and write-off do to it."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.closing.verify import findings
from ar_desktop.collections.write_offs import write_off
from ar_desktop.invoicing.credit_notes import credit_document
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit
from ar_desktop.receipts.deductions import deduct
from ar_desktop.receipts.refunds import refund
from ar_desktop.receipts.returned_payments import return_payment
from tests.stories.till import Till, minor

MAY = date(2026, 5, 4)
JUNE = date(2026, 6, 1)


class CashTill(Till):
    def tax(self):
        """Not yet due, and payable, as what we owe."""
        return [str(-Decimal(self.account(role))) for role in ("tax_not_due", "tax_payable")]


@pytest.fixture
def till(tmp_path):
    settings = {"tax_basis": "cash", "discount_with_tax": "yes"}
    with CashTill(tmp_path, base="GBP", country="GB", settings=settings) as till:
        yield till
        assert findings(till.company) == []


@pytest.fixture
def invoice(till):
    """120.00, 20.00 of it tax."""
    return till.post("100.00", MAY, number="I1", terms="2/40net60", tax_code="S20")


def test_the_tax_waits_for_the_money(till, invoice):
    assert till.tax() == ["20.00", "0.00"]
    till.receive("60.00", JUNE, (invoice, "60.00"))
    assert till.tax() == ["10.00", "10.00"]


def test_a_discount_takes_its_share_out_of_it(till, invoice):
    till.receive("117.60", JUNE, (invoice, "117.60"), discount="2.40")
    assert till.tax() == ["0.00", "19.60"]
    assert till.account("discounts") == "2.00"


def test_a_returned_payment_puts_everything_back(till, invoice):
    till.receive("117.60", JUNE, (invoice, "117.60"), discount="2.40")
    return_payment(till.company, "R-2026-00001", date(2026, 6, 9))
    assert till.tax() == ["20.00", "0.00"]
    assert till.account("discounts") == "0.00"


def test_a_credit_note_takes_its_own(till, invoice):
    credit_document(till.company, "I1", day=JUNE, apply=True)
    assert till.tax() == ["0.00", "0.00"]
    assert till.open(JUNE) == {}


def test_a_credit_note_of_a_paid_invoice_lowers_what_is_due_once_it_is_refunded(till, invoice):
    till.receive("120.00", JUNE, (invoice, "120.00"))
    posted = credit_document(till.company, "I1", day=JUNE)
    assert till.tax() == ["-20.00", "20.00"]
    refund(till.company, posted.item_id, day=JUNE)
    assert till.tax() == ["0.00", "0.00"]


def test_a_write_off_takes_the_tax_with_it(till, invoice):
    till.receive("60.00", JUNE, (invoice, "60.00"))
    write_off(till.company, [(invoice, None)], reason="gone", day=JUNE)
    assert till.tax() == ["0.00", "10.00"]
    assert till.account("bad_debts") == "50.00"


def test_a_deduction_takes_its_tax_along_until_it_is_credited(till, invoice):
    deduct(till.company, invoice, minor("24.00"), reason="short", day=JUNE)
    till.receive("96.00", JUNE, (invoice, "96.00"))
    assert till.tax() == ["4.00", "16.00"]
    credit = till.post("20.00", JUNE, kind="credit_note", number="CN1", reference="I1", tax_code="S20")
    with till.company.reading() as read:
        deduction = read.value("SELECT id FROM open_item WHERE kind = 'deduction'")
    apply_credit(till.company, credit, [Application(deduction)], day=JUNE)
    assert till.tax() == ["0.00", "16.00"]
    assert till.open(JUNE) == {}


def test_a_void_takes_all_of_it_back(till, invoice):
    till.receive("60.00", JUNE, (invoice, "60.00"))
    void_document(till.company, "I1", date(2026, 6, 20))
    assert till.tax() == ["0.00", "0.00"]
