"""Customers who are exempt from tax: by a certificate while it holds, by their word where nobody asks for one."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.customers.certificates import CertificateData, add_certificate, withdraw_certificate
from ar_desktop.documents.invoice_paper import invoice_paper
from ar_desktop.invoicing.items import ItemData, create_item
from ar_desktop.ledger.tax_codes import set_tax_rate
from tests.invoicing.office import day, line

HELD = CertificateData("ST-120 4711", day("01-01"), day("06-30"), "NY", "resale")


@pytest.fixture
def office(us):
    """Sales tax of 8 %; C1 of New York is exempt."""
    with us.company.writing("rate") as write:
        set_tax_rate(write, "TAX", "Sales tax", Decimal(8), date(2020, 1, 1))
    us.change("C1", tax_exempt=True, region="NY")
    return us


def certify(office, held=HELD):
    return add_certificate(office.company, 1, held)


def sold(office, when, *lines, **more):
    """Tax codes, tax and warnings of an invoice."""
    posted = office.post(when, *(lines or (line(100_00),)), **more)
    view = office.view(posted.number)
    return [one.tax_code for one in view.lines], view.tax, list(posted.warnings)


def test_without_a_register_an_exempt_customer_stays_exempt(office):
    assert sold(office, "03-05") == (["EXEMPT"], 0, [])


def test_unless_the_company_asks_for_certificates(office):
    office.setting("certificates_required", "yes")
    assert sold(office, "03-05") == (
        ["TAX"], 8_00, ["There is no exemption certificate of C1; tax is charged."]
    )  # fmt: skip
    certify(office)
    assert sold(office, "03-06") == (["EXEMPT"], 0, [])


def test_a_certificate_holds_through_its_last_day(office):
    certify(office)
    assert sold(office, "06-30") == (["EXEMPT"], 0, [])
    expired = "Exemption certificate ST-120 4711 (NY) of C1 expired on Jun 30, 2026; tax is charged."
    assert sold(office, "07-01") == (["TAX"], 8_00, [expired])


def test_the_day_of_the_supply_counts_not_that_of_the_invoice(office):
    certify(office)
    assert sold(office, "07-01", supply_date=day("06-29"))[0] == ["EXEMPT"]
    assert sold(office, "07-02", supply_date=day("2025-12-31")) == (
        ["TAX"], 8_00, ["Exemption certificate ST-120 4711 (NY) of C1 is valid from Jan 1, 2026 only; tax is charged."]
    )  # fmt: skip


def test_a_new_certificate_goes_on_where_the_old_one_ended(office):
    certify(office)
    certify(office, CertificateData("ST-120 4712", day("07-01")))
    assert sold(office, "07-01") == (["EXEMPT"], 0, [])
    assert office.view("INV-2026-00001").exemption == "ST-120 4712"


def test_one_for_another_state_does_not_help(office):
    office.change("C1", region="NJ")
    certify(office)
    assert sold(office, "03-05") == (
        ["TAX"], 8_00, ["No exemption certificate of C1 is for NJ; tax is charged."]
    )  # fmt: skip


def test_withdrawn_is_as_never_given(office):
    withdraw_certificate(office.company, certify(office).id)
    certify(office, CertificateData("old", day("2025-01-01"), day("2025-12-31")))
    assert sold(office, "03-05")[0] == ["TAX"]


def test_a_customer_whose_code_is_the_exemption_is_held_to_it_too(office):
    office.change("C3", tax_code="EXEMPT")
    assert sold(office, "03-05", customer="C3") == (["EXEMPT"], 0, [])
    add_certificate(office.company, 3, HELD)
    assert sold(office, "07-01", customer="C3")[:2] == (["TAX"], 8_00)


def test_goods_without_tax_stay_so_and_nothing_is_remarked(office):
    create_item(office.company, ItemData("BREAD", "Bread", Decimal(5), tax_code="EXEMPT"))
    certify(office)
    assert sold(office, "07-01", line(item="BREAD")) == (["EXEMPT"], 0, [])
    codes, tax, warnings = sold(office, "07-02", line(item="BREAD"), line(100_00))
    assert (codes, tax, len(warnings)) == (["EXEMPT", "TAX"], 8_00, 1)


def test_what_a_line_says_stands(office):
    certify(office)
    assert sold(office, "07-01", line(100_00, "EXEMPT")) == (["EXEMPT"], 0, [])


def test_a_credit_note_is_exempt_as_the_invoice_was(office):
    certify(office)
    sold(office, "06-30")
    note = office.post("07-05", line(40_00), kind="credit_note", reference="INV-2026-00001")
    assert (office.view(note.number).tax, note.warnings) == (0, ())
    assert office.view(office.credit("INV-2026-00001", "07-06").number).tax == 0


def notes_of(office, number):
    with office.company.reading() as read:
        return invoice_paper(read, office.company.settings(), number).exemptions


def test_the_paper_names_the_certificate_for_ever(office):
    held = certify(office)
    sold(office, "03-05")
    sold(office, "07-01")
    withdraw_certificate(office.company, held.id)
    assert notes_of(office, "INV-2026-00001") == ("Exempt from tax by certificate ST-120 4711 (NY).",)
    assert notes_of(office, "INV-2026-00002") == ()
    assert notes_of(office, office.credit("INV-2026-00001", "07-06").number) == notes_of(office, "INV-2026-00001")
