from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.company import FixedClock, open_company
from ar_desktop.ledger.aging import Question, aging_by_customer, aging_totals, past_due_by_customer
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.reports.catalogue import run
from ar_desktop.reports.glance import glance, month_figures
from ar_desktop.reports.parameters import Parameters
from ar_desktop.sample.making import make_sample
from ar_desktop.values.buckets import Buckets

TODAY = date(2026, 11, 19)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("glance") / "sample.arbook"
    make_sample(path, invoices=400, today=TODAY).close()
    with open_company(path, clock=FixedClock(TODAY)) as company:
        yield company


def test_the_figures_at_a_glance_are_those_of_the_reports(sample):
    with sample.reading() as read:
        seen = glance(sample, read)
    table = run(sample, "kpis")
    values = dict(zip((column.key for column in table.columns), table.rows[0], strict=True))
    assert (seen.total, seen.overdue, seen.unapplied) == (values["ar"], values["overdue"], values["unapplied"])
    assert (seen.dso, seen.dso_best) == (values["dso"], values["dso_best"])
    assert seen.buckets[0] == values["current"]


def test_the_months_are_the_report_at_their_ends(sample):
    with sample.reading() as read:
        months = month_figures(sample, read, 4)
    assert [month.day for month in months] == [date(2026, 8, 31), date(2026, 9, 30), date(2026, 10, 31), TODAY]
    for month in months:
        table = run(sample, "kpis", Parameters(last=month.day))
        assert (month.dso, month.dso_best) == (table.rows[0][table.at("dso")], table.rows[0][table.at("dso_best")])


@pytest.mark.parametrize("how", ["own", "aged"])
@pytest.mark.parametrize("basis", ["due", "document", "month"])
@pytest.mark.parametrize("day", [TODAY, date(2026, 10, 31), date(2025, 12, 31), date(2020, 1, 1)])
def test_totals_are_what_the_customers_add_up_to(sample, day, basis, how):
    question = Question(AsOf(day), Buckets(basis=basis), how)
    with sample.reading() as read:
        totals, rows = aging_totals(read, question), aging_by_customer(read, question)
    assert totals.buckets == tuple(sum(row.buckets[at] for row in rows) for at in range(len(totals.buckets)))
    assert totals.unapplied == sum(row.unapplied for row in rows)
    assert totals.overdue == sum(row.overdue for row in rows)
    assert totals.total == sum(row.total for row in rows)


@pytest.mark.parametrize("day", [TODAY, date(2026, 10, 31), date(2025, 12, 31), date(2020, 1, 1)])
def test_what_is_past_due_is_what_the_aging_says_of_it(sample, day):
    question = Question(AsOf(day), Buckets())
    with sample.reading() as read:
        late, rows = past_due_by_customer(read, question), aging_by_customer(read, question)
    owing = {row.key: [*row.buckets[1:], row.unapplied, row.overdue] for row in rows if row.overdue or row.unapplied}
    assert late == owing


def test_an_empty_company_has_no_figures_and_no_months(tmp_path):
    company = create_company(tmp_path / "new.arbook", name="New", currency="USD", clock=FixedClock(TODAY))
    with company, company.reading() as read:
        seen = glance(company, read)
        assert (seen.total, seen.customers, seen.items, seen.oldest_credit) == (0, 0, 0, None)
        assert seen.dso in (None, Decimal(0))
        assert month_figures(company, read) == []
