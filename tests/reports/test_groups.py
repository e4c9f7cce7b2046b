"""Reports by salesperson, region, segment and product line, over documents with lines and tax."""

import shutil

import pytest

from ar_desktop.company import FixedClock, open_company
from ar_desktop.customers.master import save_customers
from ar_desktop.ledger.new_company import create_company
from ar_desktop.progress import Silent
from ar_desktop.reports.aging import lines_of
from ar_desktop.reports.catalogue import run
from ar_desktop.reports.parameters import Parameters, inquiry
from tests.invoicing.office import TODAY, Office, day, line

PEOPLE = (("C1", "north", "Ada", "retail"), ("C2", "south", "Bo", "retail"), ("C3", "south", "Bo", "trade"))


@pytest.fixture(scope="session")
def german(tmp_path_factory):
    """A German company: 19 % tax; C1 in the north, C2 and C3 in the south."""
    path = tmp_path_factory.mktemp("german") / "Erle.arbook"
    company = create_company(path, name="Erle", currency="EUR", country="DE", user="Dana", clock=FixedClock(TODAY))
    with company, company.writing("customers") as write:
        rows = [
            {"code": code, "name": f"Customer {code}", "region": region, "salesperson": person, "segment": segment}
            for code, region, person, segment in PEOPLE
        ]
        save_customers(write, rows)
    return path


@pytest.fixture
def office(german, tmp_path):
    path = tmp_path / "Erle.arbook"
    shutil.copy(german, path)
    with open_company(path, user="Dana", clock=FixedClock(TODAY)) as company:
        office = Office(company)
        yield office
        office.check()


def aged(office, by, **asked):
    table = run(office.company, "aging", Parameters(by=by, **asked))
    assert table.proof.difference == 0
    return {row[0]: row[-3] for row in table.rows}


def test_salesperson_region_and_segment(office):
    office.post("11-01", line(10000, "S19"))
    office.post("11-02", line(20000, "S19"), customer="C2")
    office.post("11-03", line(30000, "S19"), customer="C3", salesperson="Ada")
    assert aged(office, "salesperson") == {"Ada": 47600, "Bo": 23800}
    assert aged(office, "region") == {"north": 11900, "south": 59500}
    assert aged(office, "segment") == {"retail": 35700, "trade": 35700}


def test_salesperson_is_as_it_was_at_posting_and_segment_as_today(office):
    office.post("11-01", line(10000, "S19"))
    office.change("C1", salesperson="Bo", segment="trade")
    assert aged(office, "salesperson") == {"Ada": 11900}
    assert aged(office, "segment") == {"trade": 11900}


def test_an_item_is_split_over_product_lines_in_proportion_to_its_lines(office):
    office.post("11-01", line(10000, "S19", product_line="rope"), line(5000, "S19", product_line="sail"))
    office.post("11-02", line(1000, "S19"))
    assert aged(office, "product-line") == {"": 1190, "rope": 11900, "sail": 5950}


def test_a_rebate_among_the_lines_stays_in_the_invoices_bucket(office):
    office.post("11-01", line(10000, "Z", product_line="rope"), line(-1000, "Z", product_line="rebate"))
    table = run(office.company, "aging", Parameters(by="product-line"))
    assert [(row[0], row[2], row[6], row[7], row[8]) for row in table.rows] == [
        ("rebate", -1000, 0, -1000, -1000), ("rope", 10000, 0, 10000, 10000),
    ]  # fmt: skip


@pytest.mark.parametrize("way", ["own", "aged", "netted"])
def test_a_cent_too_few_to_split_is_not_lost(office, way):
    for at in range(3):
        office.post(f"11-0{at + 1}", *(line(1, "Z", product_line=name) for name in "abc"), customer="C1")
        office.post(f"11-0{at + 4}", *(line(1, "Z", product_line=name) for name in "ab"), kind="credit_note")
    assert sum(aged(office, "product-line", credits=way).values()) == 3


def test_the_lines_behind_a_row(office):
    office.post("11-01", line(10000, "S19", product_line="rope"), line(5000, "S19", product_line="sail"))
    office.post("11-02", line(20000, "S19"), customer="C2")
    with office.company.reading() as read:
        asked = inquiry(office.company, read, Parameters(), Silent())
        behind = {
            (by, key): [line.base_open for line in lines_of(asked, by, key)]
            for by, key in (("product-line", "rope"), ("customer", "C2"), ("region", "north"), ("segment", "trade"))
        }
    assert behind == {
        ("product-line", "rope"): [11900], ("customer", "C2"): [23800], ("region", "north"): [17850],
        ("segment", "trade"): [],
    }  # fmt: skip


def test_sales_with_and_without_tax(office):
    first = office.post("11-01", line(10000, "S19"), line(10000, "S7"))
    office.post("11-02", line(1000, "S19"), kind="credit_note")
    office.void(first.number, "11-20")
    office.post("11-20", line(5000, "S19"), customer="C2")
    november = run(office.company, "sales", Parameters(first=day("11-01"), last=day("11-19")))
    assert november.rows == [("C1", "Customer C1", 2, 22600, 0, -1190, 21410, 2410, 19000)]
    later = run(office.company, "sales", Parameters(first=day("11-20"), last=day("11-30")))
    assert later.rows == [
        ("C1", "Customer C1", 0, -22600, 0, 0, -22600, -2600, -20000),
        ("C2", "Customer C2", 1, 5950, 0, 0, 5950, 950, 5000),
    ]
    assert later.total == (None, None, 1, -16650, 0, 0, -16650, -1650, -15000)


@pytest.mark.parametrize("by", ["salesperson", "region", "segment", "product-line", "currency"])
def test_sales_by_every_grouping_have_one_total(office, by):
    office.post("11-01", line(10001, "S19", product_line="rope"), line(5002, "S7", product_line="sail"))
    office.post("11-02", line(777, "S19"), customer="C3", kind="debit_note")
    table = run(office.company, "sales", Parameters(first=day("11-01"), last=day("11-30"), by=by))
    assert table.total[-3:] == (11901 + 5352 + 925, 1900 + 350 + 148, 15780)


def test_sales_in_one_currency(office):
    office.rate("USD", "11-01", "0.9")
    office.post("11-01", line(10000, "S19"), currency="USD")
    asked = Parameters(first=day("11-01"), last=day("11-30"))
    assert run(office.company, "sales", asked).total[-3:] == (10710, 1710, 9000)
    asked = Parameters(first=day("11-01"), last=day("11-30"), currency="USD")
    table = run(office.company, "sales", asked)
    assert (table.currency, table.total[-3:]) == ("USD", (11900, 1900, 10000))
