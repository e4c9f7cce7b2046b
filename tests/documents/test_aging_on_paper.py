"""The aging on paper: by salesperson with sums that add up, bars, shares, and pages that keep a group together."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from ar_desktop.company import open_company
from ar_desktop.documents.report_lines import lines_of_report, starts_of_pages
from ar_desktop.documents.report_pdf import House, render_report
from ar_desktop.reports.catalogue import run
from ar_desktop.reports.parameters import Parameters
from ar_desktop.words import ENGLISH, Words
from tests.cli.conftest import desk, templates  # noqa: F401

END = date(2026, 3, 31)


@pytest.fixture
def billed(desk):  # noqa: F811
    desk.imports("customers", "code,name,salesperson\nC1,Alpha,Tom\nC2,Beta,Maya\nC3,Gamma,Tom\nC4,Delta,\n")
    desk.imports(
        "invoices",
        "number,customer,date,due,amount\nI1,C1,2026-01-05,2026-02-04,300\nI2,C1,2026-03-25,2026-04-24,100\n"
        "I3,C2,2026-03-25,2026-04-24,50\nI4,C3,2026-03-01,2026-03-21,25\nI5,C4,2026-03-25,2026-04-24,25\n",
    )
    desk.imports("receipts", "customer,date,amount\nC3,2026-03-30,5\n")
    return desk


def aging(billed, **asked):
    with open_company(billed.file, read_only=True) as company:
        return run(company, "aging", Parameters(as_of=END, **asked)), House.of(company)


def test_customers_stand_below_their_salesperson_with_sums_that_add_up(billed):
    table, _house = aging(billed)
    lines = lines_of_report(table, ENGLISH)
    assert [line.label or line.row[1] for line in lines.lines] == [
        "Maya", "Beta", "Maya, 1 customer",
        "Tom", "Alpha", "Gamma", "Tom, 2 customers",
        "No salesperson", "Delta", "No salesperson, 1 customer",
    ]  # fmt: skip
    at = [column.key for column in lines.table.columns].index("total")
    sums = [line.row[at] for line in lines.lines if line.kind == "sum"]
    assert sum(sums) == lines.table.total[at] == table.total[table.at("total")]
    assert [line.row[-1] for line in lines.lines if line.kind == "row"] == [0, 75, 100, 0]  # per cent past due
    assert lines.shares["31-60"] == "60.6%"
    assert lines.shares["unapplied"] == "(1.0%)"
    assert lines.bar == table.total[2:7]


def test_without_salespeople_and_by_other_groups_there_are_none(desk):  # noqa: F811
    desk.imports("customers", "code,name\nC1,Alpha\n")
    desk.imports("invoices", "number,customer,date,amount\nI1,C1,2026-01-05,300\n")
    for by in ("customer", "salesperson"):
        table, house = aging(desk, by=by)
        assert [line.kind for line in lines_of_report(table, ENGLISH).lines] == ["row"]
        assert "300.00" in text_of(render_report(table, house, ENGLISH))


@pytest.mark.parametrize("basis", ["due", "document", "month"])
def test_every_figure_of_the_table_is_on_the_paper(billed, basis):
    table, house = aging(billed, basis=basis)
    text = text_of(render_report(table, house, Words("en_US")))
    for told in ("Share of total", "All customers, 4", "Tom, 2 customers", "difference 0.00", "300.00", "(5.00)"):
        assert told in text, told


def text_of(pdf):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def test_a_head_never_ends_a_page_and_a_sum_never_begins_one():
    kinds = (["head"] + ["row"] * 7 + ["sum"]) * 40
    stays = [kind == "head" or after == "sum" for kind, after in zip(kinds, [*kinds[1:], "row"], strict=True)]
    starts = starts_of_pages([10.0] * len(kinds), stays, 170.0, 200.0, 40.0)
    assert len(starts) > 10
    assert all(kinds[at] != "sum" and (at == 0 or kinds[at - 1] != "head") for at in starts)
    ends = [*starts[1:], len(kinds)]
    assert all((end - start) * 10 <= 200 for start, end in zip(starts, ends, strict=True))


def test_a_group_that_goes_over_the_page_names_itself_again(desk):  # noqa: F811
    customers = "".join(f"C{n:03},Customer {n:03},{'Tom' if n < 80 else 'Zoe'}\n" for n in range(90))
    desk.imports("customers", "code,name,salesperson\n" + customers)
    invoices = "".join(f"I{n:03},C{n:03},2026-01-05,2026-02-04,300\n" for n in range(90))
    desk.imports("invoices", "number,customer,date,due,amount\n" + invoices)
    table, house = aging(desk)
    first, *others = [page.extract_text() for page in PdfReader(BytesIO(render_report(table, house, ENGLISH))).pages]
    assert len(others) >= 2
    assert "(continued)" not in first
    assert others[0].count("Tom (continued)") == 1
    assert "Zoe (continued)" not in others[-1]  # begins and ends there


def test_a_page_that_repeats_a_head_has_less_room_for_rows():
    heights, stays = [10.0] * 30, [False] * 30
    assert starts_of_pages(heights, stays, 100.0, 100.0, 0.0) == [0, 10, 20]
    assert starts_of_pages(heights, stays, 100.0, 100.0, 0.0, [15.0] * 30) == [0, 10, 18, 26]


def test_who_has_no_salesperson_is_called_the_same_on_every_paper(billed):
    table, house = aging(billed, by="salesperson")
    text = text_of(render_report(table, house, ENGLISH))
    assert "No salesperson" in text
    assert "(none)" not in text
