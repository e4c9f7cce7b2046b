from dataclasses import replace
from datetime import date, timedelta

import pytest

from ar_desktop.closing.verify import findings
from ar_desktop.customers.attachments import attachments_of, content_of
from ar_desktop.customers.certificates import (
    CertificateData,
    add_certificate,
    certificates_of,
    expiring,
    scans_of,
    withdraw_certificate,
)
from ar_desktop.customers.data import read_customer
from ar_desktop.customers.master import change_customer
from ar_desktop.errors import Refused

TODAY = date(2026, 11, 19)
RESALE = CertificateData("ST-120 4711", date(2024, 1, 1), date(2026, 12, 31), "NY", "resale")


def change(company, **fields):
    with company.reading() as read:
        _, data = read_customer(read, "HAL")
    change_customer(company, "HAL", replace(data, **fields))


@pytest.fixture
def exempt(company, customer):
    """The id of a customer in New York who counts as exempt."""
    change(company, tax_exempt=True, region="NY")
    return customer


def numbers(company, customer, **how):
    with company.reading() as read:
        return [one.data.number for one in certificates_of(read, customer, **how)]


def alerts(company, **how):
    with company.reading() as read:
        return [(one.customer, one.certificate, one.days_left) for one in expiring(read, TODAY, **how)]


def test_a_certificate_is_kept_until_it_is_withdrawn_and_can_come_back(company, exempt):
    added = add_certificate(company, exempt, RESALE)
    assert added.warnings == ()
    assert numbers(company, exempt) == ["ST-120 4711"]
    done = withdraw_certificate(company, added.id, reason="revoked")
    assert done.warnings == ("HAL stays exempt from tax, now without a certificate.",)
    assert (numbers(company, exempt), numbers(company, exempt, withdrawn=True)) == ([], ["ST-120 4711"])
    with pytest.raises(Refused):
        withdraw_certificate(company, added.id)
    done.reversal.call(company)
    assert numbers(company, exempt) == ["ST-120 4711"]
    added.reversal.call(company)
    assert numbers(company, exempt) == []
    assert findings(company) == []


def test_it_is_in_the_audit_trail_with_the_reason_for_withdrawing_it(company, exempt):
    added = add_certificate(company, exempt, RESALE)
    withdraw_certificate(company, added.id, reason="revoked")
    with company.reading() as read:
        rows = read.rows("SELECT subject, before, after, reason FROM audit WHERE what = 'certificate' ORDER BY number")
    (subject, _, after, _), (_, before, gone, reason) = rows
    assert (subject, gone, reason) == (f"certificate {added.id}", None, "revoked")
    assert after == before
    assert "ST-120 4711" in after


@pytest.mark.parametrize(
    "wrong",
    [replace(RESALE, number="  "), replace(RESALE, valid_to=date(2023, 12, 31))],
)
def test_one_without_a_number_or_that_ends_before_it_begins_is_refused(company, exempt, wrong):
    with pytest.raises(Refused):
        add_certificate(company, exempt, wrong)


def test_one_that_will_not_be_used_is_remarked(company, customer):
    assert add_certificate(company, customer, RESALE).warnings == ("HAL is not marked as exempt from tax.",)
    change(company, tax_code="EXEMPT", region="NJ")
    (warning,) = add_certificate(company, customer, RESALE).warnings
    assert warning == "ST-120 4711 is for NY, and HAL is in NJ; it will not be used."
    assert add_certificate(company, customer, replace(RESALE, jurisdiction="NY, nj")).warnings == ()


def test_those_that_end_within_sixty_days_or_have_ended_are_told(company, exempt):
    for number, last in (("A", 61), ("B", 60), ("C", 0), ("D", -1)):
        add_certificate(company, exempt, CertificateData(number, date(2024, 1, 1), TODAY + timedelta(days=last), "NY"))
    assert alerts(company) == []  # the longest follows all others
    assert alerts(company, days=61) == [("HAL", "A (NY)", 61)]


def test_not_where_another_goes_on_for_the_same_place(company, exempt):
    end = TODAY + timedelta(days=10)
    add_certificate(company, exempt, CertificateData("A", date(2024, 1, 1), end, "NY"))
    assert alerts(company) == [("HAL", "A (NY)", 10)]
    add_certificate(company, exempt, CertificateData("B", end + timedelta(days=2), None, "NY"))
    add_certificate(company, exempt, CertificateData("C", end, None, "NJ"))
    assert alerts(company) == [("HAL", "A (NY)", 10)]  # a day is missing, and New Jersey is another place
    add_certificate(company, exempt, CertificateData("D", end + timedelta(days=1), None))
    assert alerts(company) == []


def test_nor_of_customers_who_are_not_exempt_any_more(company, exempt):
    add_certificate(company, exempt, RESALE)
    assert alerts(company) == [("HAL", "ST-120 4711 (NY)", 42)]
    change(company, tax_exempt=False)
    assert alerts(company) == []


def test_a_scan_goes_into_the_files_and_is_found_by_its_certificate(company, exempt, tmp_path):
    scan = tmp_path / "ST-120.pdf"
    scan.write_bytes(b"signed")
    add_certificate(company, exempt, RESALE, scan=scan)
    with company.reading() as read:
        (file,) = attachments_of(read, exempt)
        assert (file.name, file.kind, file.note) == ("ST-120.pdf", "certificate", "ST-120 4711")
        assert scans_of(read, exempt) == {"ST-120 4711": file.id}
        assert content_of(read, file.id) == b"signed"
    with pytest.raises(Refused):
        add_certificate(company, exempt, RESALE, scan=tmp_path / "gone.pdf")
    assert numbers(company, exempt) == ["ST-120 4711"]
    assert findings(company) == []
