"""A report as text, CSV, workbook and PDF says the same, each in its own way."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from ar_desktop.company import open_company
from ar_desktop.documents.report_text import heading
from ar_desktop.exchange.table_csv import local_csv, table_csv
from ar_desktop.exchange.table_text import table_text, text_width
from ar_desktop.exchange.table_xlsx import table_xlsx
from ar_desktop.reports.catalogue import REPORTS, run
from ar_desktop.reports.parameters import Parameters
from ar_desktop.reports.table import Column, Proof, ReportTable
from ar_desktop.words import ENGLISH, Words

COLUMNS = (
    Column("customer", "Customer"),
    Column("kind", "Kind", "code"),
    Column("due", "Due", "date"),
    Column("days", "Days", "days"),
    Column("open", "Open", "money", currency="currency"),
    Column("currency", "Currency"),
    Column("base_open", "Open in base currency", "money"),
)
ROWS = (
    ("C1 Grüß", "credit_note", date(2026, 3, 5), -3, -123456, "USD", -123456),
    ("C2", "invoice", date(2026, 12, 31), 1234, 5, "JPY", 0),
    ("松本", "invoice", None, None, None, "KWD", 7),
)
TOTAL = (None, None, None, None, None, None, -123449)


@pytest.fixture
def table():
    proof = Proof(-123449, -123449)
    asked = {"as_of": date(2026, 3, 31), "basis": "due", "credits": "own"}
    return ReportTable("test", "Test & trial", asked, COLUMNS, ROWS, TOTAL, "USD", "USD", proof)


@pytest.fixture
def desk(desk):
    desk.imports("customers", "code,name,salesperson\nC1,Müller & Söhne,Ann\nC2,Two,Bob\n")
    text = (
        "number,customer,date,amount,kind,currency\nI1,C1,2026-01-05,1000,,\nI2,C2,2026-02-10,50.50,,EUR\n"
        "N1,C1,2026-02-11,20,credit_note,\nI3,C1,2026-03-25,7,,\n"
    )
    desk.imports("invoices", text, "--rate", "EUR=1.1")
    desk.imports("receipts", "number,customer,date,amount,invoice\nR1,C1,2026-03-01,400,I1\n")
    return desk


def test_text_is_aligned_with_its_total_and_proof(table):
    lines = table_text(table, ENGLISH)
    assert lines[:3] == [
        "Test & trial",
        "As of Mar 31, 2026",
        "by days past the due date · credits not yet used in their own column · amounts in USD",
    ]
    rows = lines[4:-2]
    assert {text_width(line) for line in rows} == {text_width(rows[1])}
    assert rows[2].split()[2:] == ["Credit", "note", "Mar", "5,", "2026", "-3", "-1,234.56", "USD", "-1,234.56"]
    assert rows[-1].split() == ["Total", "-1,234.49"]
    assert lines[-1].endswith("difference 0.00.")


def test_text_speaks_the_readers_language_of_numbers(table):
    assert "-1.234,56" in "\n".join(table_text(table, Words("de_DE")))


def test_csv_has_keys_and_plain_values(desk, table):
    out = desk.run("report", "open-items", "--as-of", "2026-03-31", "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(out)))
    (row,) = (row for row in rows if row["customer"] == "C2")
    assert (row["number"], row["open"], row["currency"], row["base_open"]) == ("I2", "50.50", "EUR", "55.55")


def test_csv_for_people_is_what_their_spreadsheet_opens(table):
    german = local_csv(table, Words("de_DE")).decode("utf-8")
    assert german.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(german.removeprefix("\ufeff")), delimiter=";"))
    assert rows[1][2:] == ["2026-03-05", "-3", "-1234,56", "USD", "-1234,56"]
    assert rows[3] == ["松本", rows[2][1], "", "", "", "KWD", "0,07"]
    american = list(csv.reader(io.StringIO(local_csv(table, Words("en_US")).decode("utf-8-sig"))))
    assert american[0] == ["Customer", "Kind", "Due", "Days", "Open", "Currency", "Open in base currency"]
    assert american[1] == ["C1 Grüß", "Credit note", "2026-03-05", "-3", "-1234.56", "USD", "-1234.56"]


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r"])
def test_no_text_is_a_formula_in_somebodys_spreadsheet(table, begins):
    name = f'{begins}HYPERLINK("http://example.com","pay here")'
    evil = replace(table, rows=[(name, "invoice", None, -3, -500, "USD", -500)])
    read = csv.reader(io.StringIO(local_csv(evil, Words("en_US")).decode("utf-8-sig"), newline=""))
    assert list(read)[1] == ["'" + name, "Invoice", "", "-3", "-5.00", "USD", "-5.00"]
    script = csv.reader(io.StringIO(table_csv(evil).decode(), newline=""))
    assert list(script)[1][0] == name


def test_a_workbook_says_what_it_is_on_a_sheet_of_its_own(table):
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(table_xlsx(table, ENGLISH)))
    sheet, about = book.worksheets
    assert sheet["A5"].value == "Total"
    told = [row[0] for row in about.iter_rows(values_only=True)]
    assert told[:3] == ["Test & trial", "As of Mar 31, 2026", "by days past the due date"]
    assert told[-1].endswith("difference 0.00.")


def test_numbers_of_entries_and_days_are_numbers_in_a_workbook(desk, tmp_path):
    from openpyxl import load_workbook

    desk.done("report", "journal", "--from", "2026-01-01", "--to", "2026-03-31", "-o", tmp_path / "journal.xlsx")
    sheet = load_workbook(tmp_path / "journal.xlsx").active
    at = next(place for place, cell in enumerate(sheet[1]) if cell.value == "Entry")
    assert all(isinstance(row[at], int) for row in sheet.iter_rows(min_row=2, max_row=5, values_only=True))


@pytest.mark.parametrize(
    ("report", "asked", "said"),
    [
        ("journal", Parameters(account="1100"), "account 1100"),
        ("aging", Parameters(currency="EUR"), "only items in EUR"),
        ("aging", Parameters(currency="USD"), "only items in USD"),
        ("aging", Parameters(), "amounts in USD"),
        ("customer-ledger", Parameters(customer="C1"), "customer C1 Müller & Söhne"),
        ("kpis", Parameters(first=date(2026, 1, 1), last=date(2026, 3, 31)), "Jan 1, 2026 to Mar 31, 2026"),
    ],
)
def test_the_heading_says_all_that_was_asked(desk, report, asked, said):
    with open_company(desk.file, read_only=True) as company:
        title, when, how = heading(run(company, report, asked), ENGLISH)
    assert said in (title, when, *how)


def test_a_workbook_has_numbers_and_dates_not_text(desk, tmp_path):
    from openpyxl import load_workbook

    desk.done("report", "open-items", "--as-of", "2026-03-31", "-o", tmp_path / "open.xlsx")
    sheet = load_workbook(tmp_path / "open.xlsx").active
    heads = [cell.value for cell in sheet[1]]
    at = {head: place for place, head in enumerate(heads)}
    euro = next(row for row in sheet.iter_rows(min_row=2) if row[at["Number"]].value == "I2")
    assert euro[at["Open"]].value == 50.5
    assert euro[at["Open"]].number_format == "#,##0.00"
    assert euro[at["Date"]].value.date() == date(2026, 2, 10)
    assert sheet.freeze_panes == "A2"


def pdf_text(path):
    from pypdf import PdfReader

    reader = PdfReader(path)
    return [page.extract_text() for page in reader.pages]


def test_a_pdf_carries_company_title_date_what_was_asked_proof_and_page_numbers(desk, tmp_path):
    desk.done("report", "aging", "--as-of", "2026-03-31", "-o", tmp_path / "aging.pdf")
    (page,) = pdf_text(tmp_path / "aging.pdf")
    for text in ("Alder", "Aging by customer", "As of Mar 31, 2026", "Müller & Söhne", "difference 0.00"):
        assert text in page, text
    assert "Page 1 of 1" in page
    assert "(20.00)" in page


def test_a_long_report_repeats_its_head_and_counts_its_pages(desk, tmp_path):
    rows = "".join(f"L{at:03},C2,2026-01-{at % 28 + 1:02},{at}.25\n" for at in range(1, 150))
    desk.imports("invoices", f"number,customer,date,amount\n{rows}")
    desk.done("report", "open-items", "--as-of", "2026-03-31", "-o", tmp_path / "open.pdf")
    pages = pdf_text(tmp_path / "open.pdf")
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Number" in page
    assert sum(page.count("L1") for page in pages) == 50
    assert "Total" in pages[-1]


@pytest.mark.parametrize("report", [report.name for report in REPORTS])
def test_every_report_comes_in_every_form(desk, tmp_path, report):
    words = ["--from", "2026-01-01", "--to", "2026-03-31"]
    if next(one for one in REPORTS if one.name == report).needs_customer:
        words += ["--customer", "C1"]
    document = desk.done("report", report, *words)
    assert document
    if "columns" in document:
        assert document["name"] == report
        assert all(len(row) == len(document["columns"]) for row in document["rows"])
        assert document["total"] is None or len(document["total"]) == len(document["columns"])
    for ending in ("csv", "xlsx", "pdf"):
        desk.done("report", report, *words, "-o", tmp_path / f"report.{ending}")
        assert (tmp_path / f"report.{ending}").stat().st_size
    said = desk.run("report", report, *words)
    assert (said.code, said.err) == (0, "")
    assert said.out


def test_an_unknown_report_is_refused_with_those_there_are(desk):
    assert "aging, aging-detail" in desk.refused("report", "agings")["message"]
    assert desk.done("report", "list")["rows"][0][0] == "aging"
