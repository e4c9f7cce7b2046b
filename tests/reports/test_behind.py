"""Every figure of the aging is the sum of the items behind it."""

from datetime import date, timedelta

import pytest

from ar_desktop.company import open_company
from ar_desktop.errors import BrokenInvariant
from ar_desktop.reports.behind import FIGURES, behind_aging, behind_figure
from ar_desktop.reports.catalogue import run
from ar_desktop.reports.parameters import GROUPINGS, Parameters
from ar_desktop.sample.making import make_sample
from tests.cli.conftest import desk, templates  # noqa: F401

TODAY = date(2026, 11, 19)


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    with make_sample(tmp_path_factory.mktemp("behind") / "Northgate.arbook", invoices=150, today=TODAY) as company:
        yield company


def sums_behind(company, asked):
    """Each amount of the aging beside the sum of what is behind it; by row and for the total."""
    table = run(company, "aging", asked)
    first = 1 + (table.columns[1].key == "name")
    with company.reading() as read:
        for row, key in [*((row, row[0]) for row in table.rows), (table.total, None)]:
            for at, column in list(enumerate(table.columns))[first:-1]:
                behind = behind_aging(company, read, asked, key, column.key)
                yield row[at], sum(item.base_open for item in behind), (key, column.key)


@pytest.mark.parametrize("by", GROUPINGS)
@pytest.mark.parametrize("credits_", ["own", "aged", "netted"])
def test_the_items_behind_a_cell_add_up_to_it(company, by, credits_):
    for shown, behind, cell in sums_behind(company, Parameters(as_of=TODAY, by=by, credits=credits_)):
        assert shown == behind, cell


@pytest.mark.parametrize("basis", ["document", "month"])
def test_by_whichever_date_they_age_and_at_any_date(company, basis):
    for shown, behind, cell in sums_behind(company, Parameters(as_of=TODAY - timedelta(60), basis=basis)):
        assert shown == behind, cell


@pytest.mark.parametrize("by", ["salesperson", "product-line"])
def test_credits_are_netted_within_each_row_for_its_total_as_well(desk, by):  # noqa: F811
    """A payment on account has neither salesperson nor product line: it is not set against what has."""
    desk.imports("customers", "code,name\nA,Alpha\n")
    desk.imports(
        "invoices",
        "number,customer,date,quantity,unit_price,product_line,salesperson\nI1,A,2026-03-05,1,50,Ropes,Maya\n"
        "I2,A,2026-03-06,1,20,Paint,Tom\n",
    )
    desk.imports("receipts", "customer,date,amount\nA,2026-03-10,5\n")
    with open_company(desk.file, read_only=True) as company:
        for shown, behind, cell in sums_behind(company, Parameters(as_of=TODAY, by=by, credits="netted")):
            assert shown == behind, cell


def test_balances_among_the_figures_open_their_items(company):
    asked = Parameters(last=TODAY)
    table = run(company, "kpis", asked)
    figures = dict(zip((column.key for column in table.columns), table.rows[0], strict=True))
    with company.reading() as read:
        found = {key: sum(i.base_open for i in behind_figure(company, read, asked, key)) for key in FIGURES}
    for key in ("ar", "overdue", "current", "unapplied"):
        assert found[key] == figures[key]
    assert found["dso"] == figures["ar"]


def test_a_column_that_the_aging_does_not_have_is_our_mistake(company):
    with company.reading() as read, pytest.raises(BrokenInvariant):
        behind_aging(company, read, Parameters(as_of=TODAY), None, "1-29")
