"""The same invoice at four dates, as the books tell it: through the verbs, and asked again afterwards."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.closing.verify import findings
from ar_desktop.invoicing.credit_applications import apply_credit_note
from ar_desktop.ledger.aging import Question, aging_by_customer
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.values.buckets import Buckets
from tests.stories.till import Till, minor


def march(day):
    return date(2026, 3, day)


def april(day):
    return date(2026, 4, day)


class Desk(Till):
    def aging(self, day, known=None):
        """Buckets and unapplied, in base currency."""
        with self.company.reading() as read:
            rows = aging_by_customer(read, Question(AsOf(day, known), Buckets((30, 60, 90))))
        return [*rows[0].buckets, rows[0].unapplied] if rows else [0] * 6


@pytest.fixture
def desk(tmp_path):
    with Desk(tmp_path, today=april(10)) as desk:
        yield desk
        assert findings(desk.company) == []


def known_now(desk):
    with desk.company.reading() as read:
        return read.value("SELECT max(number) FROM audit")


def test_the_same_invoice_at_four_dates(desk):
    invoice = desk.post("1000.00", march(5), number="INV-1", terms="2/30net30")
    credit = desk.post("100.00", march(20), kind="credit_note", number="CN-1", reference="INV-1")
    assert desk.open(march(20)) == {"INV-1": ["1000.00"], "CN-1": ["-100.00"]}
    assert desk.control(march(20)) == "900.00"
    assert desk.aging(march(20)) == [100000, 0, 0, 0, 0, -10000]

    apply_credit(desk.company, credit, [Application(invoice)], day=march(25))
    assert desk.open(march(24)) == {"INV-1": ["1000.00"], "CN-1": ["-100.00"]}
    assert desk.open(march(25)) == {"INV-1": ["900.00"]}
    assert desk.control(march(25)) == "900.00"
    assert desk.aging(march(25)) == [90000, 0, 0, 0, 0, 0]

    desk.receive("882.00", april(2), (invoice, "882.00"), discount="18.00")
    assert desk.open(april(2)) == {}
    assert desk.control(april(2)) == "0.00"
    assert desk.account("discounts", april(2)) == "18.00"
    before = known_now(desk)

    return_payment(desk.company, "R-2026-00001", april(9), fee=minor("25.00"))
    assert desk.open(april(9)) == {"INV-1": ["900.00"], "FEE-2026-00001": ["25.00"]}
    assert desk.control(april(9)) == "925.00"
    # the invoice is five days past due, the fee falls due with the day
    assert desk.aging(april(9)) == [2500, 90000, 0, 0, 0, 0]
    assert desk.account("discounts", april(9)) == "0.00"

    # asked on 10 April, the second of April still says what it said
    assert desk.open(april(2)) == {}
    assert desk.aging(april(2)) == [0] * 6
    # and the ninth, as known before the bank's letter came
    assert desk.aging(april(9), before) == [0] * 6


def test_a_credit_note_dated_later_does_not_exist_yet(desk):
    desk.post("1000.00", march(5), number="INV-1")
    desk.post("100.00", march(20), kind="credit_note", number="CN-1", reference="INV-1")
    assert desk.open(march(19)) == {"INV-1": ["1000.00"]}


def test_a_credit_note_offered_to_its_invoice_is_applied_at_the_later_ledger_date(desk):
    desk.post("1000.00", march(5), number="INV-1")
    desk.post("100.00", march(20), kind="credit_note", number="CN-1", reference="INV-1")
    apply_credit_note(desk.company, "CN-1")
    assert desk.open(march(20)) == {"INV-1": ["900.00"]}


def test_the_books_example_of_foreign_currency(desk):
    item = desk.post("100.00", march(5), number="INV-1", currency="EUR", rate="1.10")
    assert desk.control(march(5)) == "110.00"
    desk.receive("40.00", april(1), (item, "40.00"), currency="EUR", rate="1.17")
    assert [desk.account("fx_gain"), desk.control(april(1))] == ["-2.80", "66.00"]
    assert desk.open(april(1)) == {"INV-1": ["60.00"]}
    desk.receive("60.00", april(3), (item, "60.00"), currency="EUR", rate="1.05")
    assert [desk.account("fx_loss"), desk.control(april(3))] == ["3.00", "0.00"]


def test_money_of_another_currency_pays_at_an_explicit_rate(desk):
    item = desk.post("100.00", march(5), number="INV-1", currency="EUR", rate="1.10")
    one = Application(item, rate=Decimal("1.20"))
    receipt = desk.receive("120.00", april(1))
    apply_credit(desk.company, receipt, [one], day=april(2))
    assert desk.open(april(2)) == {}
    assert [desk.account("fx_gain"), desk.control(april(2))] == ["-10.00", "0.00"]
