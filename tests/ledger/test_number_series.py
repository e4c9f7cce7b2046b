"""Series of numbers can be looked at and raised, never lowered."""

from datetime import date

import pytest

from ar_desktop.errors import Refused
from ar_desktop.ledger.company_settings import change_settings
from ar_desktop.ledger.number_series import number_series, raise_next_number
from ar_desktop.ledger.posting import posting

DAY = date(2026, 11, 19)


def of(company, series):
    with company.reading() as read:
        return next(one for one in number_series(read, company.settings(), DAY) if one.series == series)


def test_a_series_shows_what_its_next_number_looks_like(company):
    assert of(company, "invoice").example == "INV-2026-00001"
    change_settings(company, [("numbering_invoice", "26/"), ("numbering_by_year", "no")])
    assert of(company, "invoice").example == "26/00001"


def test_the_next_number_can_be_raised_and_is_given(company):
    raise_next_number(company, "invoice", 500)
    assert of(company, "invoice").next == 500
    with posting(company, "test") as books:
        assert books.numbering.next("invoice", DAY) == ("INV-2026-00500", False)
    assert of(company, "invoice").next == 501


@pytest.mark.parametrize("number", [1, 400, 0, -3])
def test_it_can_only_go_up(company, number):
    raise_next_number(company, "invoice", 500)
    with pytest.raises(Refused):
        raise_next_number(company, "invoice", number)
    assert of(company, "invoice").next == 500


def test_a_raised_number_is_no_gap(company):
    from decimal import Decimal

    from ar_desktop.closing.verify import verify
    from ar_desktop.customers.data import CustomerData
    from ar_desktop.customers.master import create_customer
    from ar_desktop.invoicing.new_document import NewDocument, NewLine
    from ar_desktop.invoicing.posting import post_document

    create_customer(company, CustomerData("C1", "One"))
    raise_next_number(company, "invoice", 500)
    for _ in range(2):
        posted = post_document(company, NewDocument("C1", DAY, (NewLine("Bolt", Decimal(1), Decimal(5)),)))
    assert posted.number == "INV-2026-00501"
    assert [check.finding for check in verify(company) if not check.ok] == []
