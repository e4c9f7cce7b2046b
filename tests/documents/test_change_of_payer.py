"""A customer who gets another payer between two statements: both papers still add up to what is open."""

from datetime import date

import pytest

from ar_desktop.company import open_company
from ar_desktop.documents.statement_plan import plan_statements
from ar_desktop.documents.statement_run import run_statements
from tests.cli.conftest import desk, templates  # noqa: F401

FIRST, SECOND = date(2026, 3, 10), date(2026, 3, 31)


@pytest.fixture
def told(desk):  # noqa: F811
    """A owes 50.00 and B 70.00, and both were told so on 10 March."""
    desk.imports("customers", "code,name,payer\nA,Alpha,\nB,Beta,\n")
    desk.imports("invoices", "number,customer,date,amount\nI1,A,2026-03-05,50\nI2,B,2026-03-06,70\n")
    desk.done("statements", "--as-of", FIRST, "--kind", "balance-forward", "-o", desk.folder)
    return desk


def papers(desk):  # noqa: F811
    with open_company(desk.file, read_only=True) as company, company.reading() as read:
        plan = plan_statements(company, read, SECOND, kind="balance-forward")
    return {one.customer: one.paper() for one in plan.wanted()}


def moves(paper):
    return [(row.kind, row.amount, row.earlier) for row in paper.rows]


def test_what_is_taken_over_comes_first_under_earlier_dates(told):
    told.imports("customers", "code,name,payer\nB,Beta,A\n")
    (paper,) = papers(told).values()
    assert (paper.opening, paper.closing) == (5000, 12000)
    assert moves(paper) == [("Change of payer", 7000, True)]
    told.done("statements", "--as-of", SECOND, "--kind", "balance-forward", "-o", told.folder)
    assert sum(bucket.amount for bucket in paper.buckets) + paper.unapplied == paper.closing


def test_movements_of_others_say_whose_they_are(told):
    told.imports("customers", "code,name,payer\nB,Beta,A\n")
    told.imports("invoices", "number,customer,date,amount,po\nI3,B,2026-03-20,5,PO 9\nI4,A,2026-03-21,6,\n")
    told.imports("receipts", "customer,date,amount,invoice\nB,2026-03-22,5,I3\n")
    rows = [(row.number, row.details) for row in papers(told)["A"].rows[1:]]
    assert [details for _, details in rows] == ["B, PO 9", "", "B, for I3"]


def test_statements_made_again_of_a_day_are_said_to_be(told):
    with open_company(told.file) as company:
        again = run_statements(company, FIRST, told.folder, kind="balance-forward")
        other = run_statements(company, FIRST, told.folder)
    assert again.done.warnings == (
        "2 of these customers had a statement of this date already; each has another number now.",
    )
    assert other.done.warnings == ()


def test_nothing_is_taken_over_where_no_payer_changed(told):
    told.imports("invoices", "number,customer,date,amount\nI3,A,2026-03-07,5\n")
    assert moves(papers(told)["A"]) == [("Invoice", 500, True)]


def test_who_is_named_gets_the_statement_of_the_payer_with_what_both_owe(told):
    told.imports("customers", "code,name,payer\nB,Beta,A\n")
    run = told.done("statements", "--as-of", SECOND, "--customer", "B", "-o", told.folder)
    assert [(one["customer"], one["balance"]) for one in run["files"]] == [("A", "120.00")]
