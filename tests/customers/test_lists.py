"""The list of customers: orders, filters, what is overdue and how late."""

import pytest

from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.customers.queries import (
    customer_head,
    customer_ids,
    customer_names,
    customer_rows,
    customer_sums,
    groups_used,
    ids_by_code,
)
from ar_desktop.customers.similar import similar_customers
from tests.invoicing.office import Office, Template, day, line

TODAY = day("06-15")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """C1 owes 50.00 not yet due and 100.00 since 4 April; C2 is in credit; C3 owes 80.00, half of it due on 1 June."""
    with Template(tmp_path_factory.mktemp("made")).opened(tmp_path_factory.mktemp("list")) as company:
        office = Office(company)
        office.post("03-05", line(10000))
        office.post("06-01", line(5000))
        office.post("06-01", line(700), kind="credit_note", customer="C2")
        office.post("06-01", line(8000), customer="C3", terms="50@0+50@30")
        office.change("C1", credit_limit=10000)
        office.change("C3", name="Árbol Sur", credit_limit=100000, on_hold=True)
        yield office


def codes(office, **wanted):
    with office.company.reading() as read:
        return [row.code for row in customer_rows(read, customer_ids(read, TODAY, **wanted), TODAY)]


@pytest.mark.parametrize(
    ("sort", "order"),
    [("name", ["C3", "C1", "C2"]), ("code", ["C1", "C2", "C3"]), ("balance", ["C2", "C3", "C1"]),
     ("overdue", ["C3", "C1", "C2"]), ("late", ["C3", "C1", "C2"]), ("unapplied", ["C2", "C1", "C3"]),
     ("credit_used", ["C3", "C1", "C2"])],
)  # fmt: skip
def test_every_order(office, sort, order):
    assert codes(office, sort=sort) == order


def test_the_latest_and_the_largest_come_first_when_turned(office):
    assert codes(office, sort="late", descending=True) == ["C1", "C3", "C2"]
    assert codes(office, sort="balance", descending=True) == ["C1", "C3", "C2"]
    assert codes(office, sort="credit_used", descending=True) == ["C1", "C3", "C2"]


@pytest.mark.parametrize(
    ("who", "expected"),
    [("owing", ["C3", "C1"]), ("overdue", ["C3", "C1"]), ("over_limit", ["C1"]), ("in_credit", ["C2"]),
     ("on_hold", ["C3"]), ("inactive", [])],
)  # fmt: skip
def test_every_filter(office, who, expected):
    assert codes(office, who=who) == expected


def test_customers_of_a_salesperson_or_a_segment(office):
    office.change("C1", salesperson="Rosa Silva", segment="Retail")
    office.change("C3", salesperson="Rosa Silva", segment="Trade")
    assert codes(office, salesperson="Rosa Silva") == ["C3", "C1"]
    assert codes(office, salesperson="Rosa Silva", segment="Retail", who="overdue") == ["C1"]
    assert codes(office, segment="Other") == []
    with office.company.reading() as read:
        assert groups_used(read) == (("Rosa Silva",), ("Retail", "Trade"))


def test_names_are_found_without_accents(office):
    assert codes(office, text="arbol") == ["C3"]


def test_the_first_rows_are_those_of_the_whole_list(office):
    for sort in ("name", "overdue", "late"):
        assert codes(office, sort=sort, limit=2) == codes(office, sort=sort)[:2]


def test_only_the_part_that_is_past_due_counts_as_overdue(office):
    with office.company.reading() as read:
        c1, c2, c3 = customer_rows(read, [1, 2, 3], TODAY)
    assert (c1.balance, c1.overdue, c1.days_late, c1.credit_used) == (15000, 10000, 72, 150)
    assert (c2.balance, c2.unapplied, c2.overdue, c2.days_late) == (-700, -700, 0, None)
    assert (c3.balance, c3.overdue, c3.days_late) == (8000, 4000, 14)


def test_the_head_names_those_paid_for(office):
    with office.company.reading() as read:
        head = customer_head(read, "C1", TODAY)
    assert (head.data.code, head.row.balance, head.family) == ("C1", 15000, (("C2", "Customer C2"),))


def test_similar_names_are_found_whatever_the_order_of_words(office):
    with office.company.reading() as read:
        assert [one.code for one in similar_customers(read, "C2 customer", at_least=95)] == ["C2"]
        assert similar_customers(read, "Customer C2", but_not=2, at_least=95) == []


def test_a_legal_form_does_not_make_another_name(office):
    create_customer(office.company, CustomerData(code="CAN", name="Canyon Farms LLC"))
    with office.company.reading() as read:
        for name in ("Canyon Farm", "canyon farms", "Canyon Farms, Inc."):
            assert [one.code for one in similar_customers(read, name)] == ["CAN"], name
        assert similar_customers(read, "Canyon Homes LLC") == []
        assert similar_customers(read, "LLC") == []


def test_the_sums_under_a_list_are_those_of_its_rows(office):
    with office.company.reading() as read:
        for who in ("all", "overdue", "in_credit"):
            ids = customer_ids(read, TODAY, who=who)
            rows = customer_rows(read, ids, TODAY)
            sums = customer_sums(read, ids, TODAY)
            assert sums == (len(rows), sum(row.balance for row in rows), sum(row.overdue for row in rows))


def test_names_and_codes_are_found_for_one_and_for_a_thousand(office):
    with office.company.reading() as read:
        ids = ids_by_code(read)
        assert customer_names(read, [ids["C3"]]) == {ids["C3"]: "Árbol Sur"}
        assert customer_names(read, [*ids.values(), *range(10_000, 11_000)]).keys() == set(ids.values())
