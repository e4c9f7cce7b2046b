"""The tax report: what was taxed, by which cause, and that the tax accounts moved by just that."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.collections.recoveries import recover
from ar_desktop.collections.write_offs import claim_tax_relief, write_off
from ar_desktop.company import FixedClock
from ar_desktop.invoicing.credit_notes import CreditPart, credit_document
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.tax_codes import set_tax_rate
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import unapply_item
from ar_desktop.receipts.deductions import deduct
from ar_desktop.receipts.receiving import NewReceipt
from ar_desktop.receipts.refunds import refund
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.reports.catalogue import run
from ar_desktop.reports.parameters import Parameters
from ar_desktop.values.dates import Month
from tests.receipts.ground import customer, invoice, items, money, on, rate, sound
from tests.stories.tax_agreement import check_taxable_adds_up

MAR_5, MAR_15, APR_2, MAY_7, JUN_1 = (date(2026, *day) for day in ((3, 5), (3, 15), (4, 2), (5, 7), (6, 1)))
MONTHS = [(Month(2026, month).first, Month(2026, month).last) for month in range(1, 13)]
YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def new(tmp_path):
    """Makes companies with a customer C1; the tax report is proved at the end, by the month and as known ever since."""
    made = []

    def company(country, currency, **settings):
        path = tmp_path / f"{country}.arbook"
        company = create_company(
            path, name="Karoo", currency=currency, country=country, clock=FixedClock(date(2026, 11, 19)),
            settings=settings,
        )  # fmt: skip
        made.append(company)
        customer(company)
        return company

    yield company
    for company in made:
        for span in [*MONTHS, YEAR]:
            assert not proof(company, *span)
        with company.reading() as read:
            moments = [row[0] for row in read.rows("SELECT moment FROM change")]
            check_taxable_adds_up(read, [(Month(2026, month).first, Month(2026, month).last) for month in range(1, 13)])
        for moment in moments[::3]:
            assert not proof(company, *YEAR, known_at=moment)
        sound(company)
        company.close()


@pytest.fixture
def vat(new):
    """15 % VAT, due with the invoice."""
    return new("ZA", "ZAR")


@pytest.fixture
def cash(new):
    """15 % VAT, due with the money."""
    return new("ZA", "ZAR", tax_basis="cash")


def report(company, first=YEAR[0], last=YEAR[1], **asked):
    return run(company, "sales-tax", Parameters(first=first, last=last, **asked))


def proof(company, first, last, **asked):
    table = report(company, first, last, **asked)
    assert table.total[table.at("tax")] == table.proof.sub_ledger
    return table.proof.difference or [note for note, _ in table.notes if note.startswith("Tax not yet due")]


def row(company, code, first=YEAR[0], last=YEAR[1], component=None):
    """The amounts of a tax code that are not zero, by column."""
    table = report(company, first, last)
    keys = [column.key for column in table.columns]
    (found,) = [one for one in table.rows if one[0] == code and component in (None, one[2])]
    return {key: value for key, value in zip(keys[5:], found[5:], strict=True) if value}


def march(company, code="S15"):
    return row(company, code, date(2026, 3, 1), date(2026, 3, 31))


def document(company, *lines, day=MAR_5, **more):
    return post_document(company, NewDocument("C1", day, lines, **more))


def test_invoices_credit_notes_and_voids(vat):
    first = invoice(vat, 1000_00, MAR_5)
    invoice(vat, 500_00, MAR_5, kind="debit_note")
    credit_document(vat, first.number, day=MAR_15, parts=[CreditPart(1, amount=100_00)])
    void_document(vat, invoice(vat, 40_00, MAR_5).number, APR_2)
    assert march(vat) == {"taxable": 1440_00, "tax": 216_00, "documents": 231_00, "credit_notes": -15_00}
    assert row(vat, "S15", APR_2, APR_2) == {"taxable": -40_00, "tax": -6_00, "documents": -6_00}


def test_codes_without_tax_show_what_was_sold_under_them(vat):
    document(vat, NewLine("Book", amount=200_00, tax_code="Z"), NewLine("Pen", amount=10_00))
    credit_document(vat, "INV-2026-00001", day=MAR_15, parts=[CreditPart(1, amount=50_00)])
    assert (march(vat, "Z"), march(vat)) == ({"taxable": 150_00}, {"taxable": 10_00, "tax": 1_50, "documents": 1_50})
    table = report(vat)
    assert [one[:5] for one in table.rows] == [
        ("S15", "VAT 15%", "VAT", "S", Decimal(15)), ("Z", "Zero rated", "", "Z", Decimal(0)),
    ]  # fmt: skip
    assert table.total[table.at("taxable")] == 160_00


def test_a_discount_takes_its_share_of_tax_and_of_what_is_taxed(vat):
    first = invoice(vat, 1000_00, MAR_5, terms="2/10net30")
    got = money(vat, 1127_00, MAR_15, Application(first.item_id, amount=1127_00, discount=23_00))
    assert march(vat) == {"taxable": 980_00, "tax": 147_00, "documents": 150_00, "discounts": -3_00}
    return_payment(vat, got.number, APR_2)
    assert row(vat, "S15", APR_2, APR_2) == {"taxable": 20_00, "tax": 3_00, "discounts": 3_00}


def test_relief_on_write_offs_and_what_is_paid_back_of_it(vat):
    first = invoice(vat, 1000_00, MAR_5)
    given_up = write_off(vat, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    claim_tax_relief(vat, given_up.item_id, day=MAY_7)
    recover(vat, given_up.item_id, NewReceipt("C1", "ach", JUN_1, 230_00))
    assert row(vat, "S15", MAY_7, MAY_7) == {"taxable": -1000_00, "tax": -150_00, "write_offs": -150_00}
    assert row(vat, "S15", JUN_1, JUN_1) == {"taxable": 200_00, "tax": 30_00, "recoveries": 30_00}


def test_voiding_what_was_written_off_leaves_nothing(vat):
    first = invoice(vat, 1000_00, MAR_5)
    given_up = write_off(vat, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    claim_tax_relief(vat, given_up.item_id, day=MAY_7)
    void_document(vat, first.number, JUN_1)
    assert row(vat, "S15", MAY_7, JUN_1) == {"taxable": -1000_00, "tax": -150_00, "documents": -150_00}
    assert report(vat).total[6] == 0


def test_components_levied_on_one_amount_count_it_once_in_the_total(new):
    canada = new("CA", "CAD")
    document(canada, NewLine("Rope", amount=100_00, tax_code="GSTPST7"))
    assert row(canada, "GSTPST7", component="GST") == {"taxable": 100_00, "tax": 5_00, "documents": 5_00}
    assert row(canada, "GSTPST7", component="PST") == {"taxable": 100_00, "tax": 7_00, "documents": 7_00}
    table = report(canada)
    assert table.total[5:7] == (100_00, 12_00)


def test_each_rate_of_a_code_has_its_row_and_lines_without_code_theirs(new):
    us = new("US", "USD")
    with us.writing("rates") as write:
        set_tax_rate(write, "TAX", "Sales tax", Decimal("8.875"), date(2020, 1, 1))
        set_tax_rate(write, "TAX", "Sales tax", Decimal(9), date(2026, 4, 1))
    for day in (MAR_5, APR_2):
        invoice(us, 100_00, day, tax_code="TAX")
    invoice(us, 70_00, MAR_5)
    table = report(us)
    assert [(one[0], one[4], *one[5:7]) for one in table.rows] == [
        ("", None, 70_00, 0), ("TAX", Decimal("8.875"), 100_00, 8_88), ("TAX", 9, 100_00, 9_00),
    ]  # fmt: skip
    assert table.total[5:7] == (270_00, 17_88)


def test_foreign_documents_count_in_base_currency(vat):
    rate(vat, "EUR", date(2026, 1, 1), Decimal("20.5"))
    invoice(vat, 100_01, MAR_5, currency="EUR", tax_code="S15")
    invoice(vat, 10_00, MAR_5, currency="EUR", tax_code="G")
    assert march(vat) == {"taxable": 2050_21, "tax": 307_50, "documents": 307_50}
    assert march(vat, "G") == {"taxable": 205_00}


def test_documents_of_another_period_are_named(vat):
    late = post_document(
        vat, NewDocument("C1", date(2026, 2, 27), (NewLine("Work", amount=100_00),), ledger_date=MAR_5)
    )
    voided = invoice(vat, 40_00, date(2026, 2, 2))
    invoice(vat, 1_00, MAR_5)
    void_document(vat, voided.number, MAR_15)
    said = report(vat, date(2026, 3, 1), date(2026, 3, 31)).to_json()["findings"]
    assert said == [
        f"{late.number} of Feb 27, 2026 counts here, by its ledger date Mar 5, 2026: tax 15.00 ZAR.",
        f"{voided.number} of Feb 2, 2026 was voided here, on Mar 15, 2026: tax -6.00 ZAR.",
    ]
    assert report(vat).notes == ()


def test_on_the_cash_basis_tax_is_due_with_the_money(cash):
    first = invoice(cash, 1000_00, MAR_5)
    money(cash, 383_33, APR_2, Application(first.item_id, amount=383_33))
    money(cash, 766_67, MAY_7, Application(first.item_id))
    assert march(cash) == {"not_due_added": 150_00}
    assert row(cash, "S15", APR_2, APR_2) == {
        "taxable": 333_33, "tax": 50_00, "payments": 50_00, "not_due_released": -50_00,
    }  # fmt: skip
    assert row(cash, "S15", MAY_7, MAY_7) == {
        "taxable": 666_67, "tax": 100_00, "payments": 100_00, "not_due_released": -100_00,
    }  # fmt: skip


def test_what_bears_no_tax_counts_with_the_money_too(cash):
    posted = document(cash, NewLine("Book", amount=200_00, tax_code="Z"))
    money(cash, 50_00, APR_2, Application(posted.item_id, amount=50_00))
    assert report(cash, *MONTHS[2]).rows == []
    assert row(cash, "Z") == {"taxable": 50_00}


def test_money_that_goes_back_takes_its_tax_with_it(cash):
    first, second = invoice(cash, 1000_00, MAR_5), invoice(cash, 100_00, MAR_5)
    got = money(cash, 1150_00, APR_2, Application(first.item_id))
    money(cash, 115_00, APR_2, Application(second.item_id))
    return_payment(cash, got.number, MAY_7)
    unapply_item(cash, second.item_id, day=JUN_1)
    assert row(cash, "S15", MAY_7, MAY_7) == {
        "taxable": -1000_00, "tax": -150_00, "returns": -150_00, "not_due_released": 150_00,
    }  # fmt: skip
    assert row(cash, "S15", JUN_1, JUN_1)["taxable"] == -100_00
    assert row(cash, "S15") == {"payments": 165_00, "returns": -165_00, "not_due_added": 165_00}


def test_credit_notes_discounts_and_write_offs_lower_what_is_not_yet_due(cash):
    first = invoice(cash, 1000_00, MAR_5, terms="2/10net30")
    note = credit_document(cash, first.number, day=MAR_5, parts=[CreditPart(1, amount=100_00)], apply=True)
    assert note.amount == 115_00
    money(cash, 507_15, MAR_15, Application(first.item_id, amount=507_15, discount=10_35))
    write_off(cash, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    assert on(cash, "tax_not_due") == 0
    found = row(cash, "S15")
    assert found == {
        "taxable": 441_00, "tax": 66_15, "payments": 66_15, "not_due_added": 66_15, "not_due_released": -66_15,
    }  # fmt: skip
    assert -on(cash, "tax_payable") == found["tax"]


def test_a_credit_note_that_is_paid_back_lowers_what_is_due(cash):
    first = invoice(cash, 1000_00, MAR_5)
    money(cash, 1150_00, MAR_15, Application(first.item_id))
    note = credit_document(cash, first.number, day=APR_2, parts=[CreditPart(1, amount=100_00)])
    refund(cash, note.item_id, day=MAY_7)
    assert row(cash, "S15", MAY_7, MAY_7) == {
        "taxable": -100_00, "tax": -15_00, "credit_notes": -15_00, "not_due_added": 15_00,
    }  # fmt: skip


def test_what_is_held_back_becomes_due_when_it_is_paid_after_all(cash):
    first = invoice(cash, 1000_00, MAR_5)
    deduct(cash, first.item_id, 115_00, reason="short", day=MAR_15)
    (deduction,) = items(cash, "deduction")
    money(cash, 1150_00, APR_2, Application(first.item_id), Application(deduction))
    assert row(cash, "S15", APR_2, APR_2)["taxable"] == 1000_00
    assert row(cash, "S15")["tax"] == 150_00


def test_recovered_money_is_taxed_on_the_cash_basis(cash):
    first = invoice(cash, 1000_00, MAR_5)
    given_up = write_off(cash, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    recover(cash, given_up.item_id, NewReceipt("C1", "ach", MAY_7, 115_00))
    assert row(cash, "S15", MAY_7, MAY_7) == {"taxable": 100_00, "tax": 15_00, "recoveries": 15_00}


def test_the_json_has_what_scripts_read(vat):
    invoice(vat, 1000_00, MAR_5)
    shown = report(vat).to_json()
    assert (shown["name"], shown["from"], shown["to"]) == ("sales-tax", "2026-01-01", "2026-12-31")
    assert shown["proof"] == {"sub_ledger": "150.00", "control": "150.00", "difference": "0.00", "account": "2200"}
    assert shown["columns"][:7] == ["tax_code", "name", "component", "category", "rate", "taxable", "tax"]
    assert shown["rows"][0][:7] == ["S15", "VAT 15%", "VAT", "S", "15", "1000.00", "150.00"]
    assert shown["total"][:7] == [None, None, None, None, None, "1000.00", "150.00"]
