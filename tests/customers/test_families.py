"""Families: who pays for whom, and what makes that impossible."""

from dataclasses import replace

import pytest

from ar_desktop.customers.data import CustomerData, read_customer
from ar_desktop.customers.families import family_of, payer_of
from ar_desktop.customers.master import change_customer, create_customer
from ar_desktop.errors import Refused


@pytest.fixture
def family(company):
    """HEAD pays for NORTH and SOUTH; ALONE is of no family."""
    for code, payer in (("HEAD", ""), ("SOUTH", "HEAD"), ("NORTH", "HEAD"), ("ALONE", "")):
        create_customer(company, CustomerData(code, f"{code.title()} Mills", payer=payer))
    return company


def changed(company, code, **fields):
    with company.reading() as read:
        _, data = read_customer(read, code)
    return change_customer(company, code, replace(data, **fields))


def test_a_family_is_the_payer_and_all_who_name_it(family):
    with family.reading() as read:
        assert family_of(read, 2) == [1, 3, 2]
        assert [payer_of(read, id_) for id_ in (1, 2, 4)] == [1, 1, 4]


def test_a_payer_has_no_payer(family):
    with pytest.raises(Refused, match="somebody else pays for SOUTH"):
        changed(family, "ALONE", payer="SOUTH")
    with pytest.raises(Refused, match="somebody else pays for HEAD"):
        changed(family, "HEAD", payer="ALONE")


def test_a_family_has_one_currency(family):
    with pytest.raises(Refused, match="same currency"):
        changed(family, "HEAD", currency="EUR")
    with pytest.raises(Refused, match="same currency"):
        create_customer(family, CustomerData("EAST", "East Mills", payer="HEAD", currency="EUR"))


def test_a_customer_can_leave_the_family(family):
    changed(family, "SOUTH", payer="")
    with family.reading() as read:
        assert family_of(read, 1) == [1, 3]
