"""Reports and lists as other programs save them: titles above the heads, totals below, customers by name or above."""

from dataclasses import replace

import pytest
from openpyxl import Workbook

from ar_desktop.company import open_company
from ar_desktop.exchange.lent import lend, write
from ar_desktop.exchange.looking import look_into
from ar_desktop.exchange.problems import problem_groups
from ar_desktop.exchange.trial import try_import
from ar_desktop.progress import Silent
from tests.exchange.trying import tried

OPEN_ITEMS_DE = """Offene-Posten-Liste, Debitoren zum 30.11.2026
Mandant: Müller Handels GmbH

Debitor;Name;Belegnr.;Belegdatum;Fällig am;Soll;Haben;Saldo
10001;Bäckerei Groß KG;RE-2201;03.10.2026;02.11.2026;1.190,00;;1.190,00
10002;Jäger & Söhne;RE-2205;12.10.2026;11.11.2026;12.345,67;345,67;12.000,00
10002;Jäger & Söhne;GS-17;15.10.2026;15.10.2026;;119,00;-119,00
Summe;;;;;13.535,67;464,67;13.071,00
""".encode("cp1252")
CUSTOMER_ABOVE = """Harbor Supply,,,,,,,,
Open Invoices,,,,,,,,
,Type,Date,Num,P. O. #,Terms,Due Date,Aging,Open Balance
Alder Point Marina,,,,,,,,
,Invoice,10/02/2026,1044,PO-7,Net 30,11/01/2026,29,"1,250.00"
,Invoice,10/12/2026,1049,,Net 30,11/11/2026,19,305.50
Total Alder Point Marina,,,,,,,,"1,555.50"
Brightwater Dairy,,,,,,,,
,Credit Memo,10/20/2026,1052,,,10/20/2026,,-20.00
Total Brightwater Dairy,,,,,,,,-20.00
TOTAL,,,,,,,,"1,535.50"
"""


def test_titles_stand_above_the_head_and_totals_are_no_rows(desk):
    look, trial = tried(desk, OPEN_ITEMS_DE)
    assert (look.head_row, look.delimiter, look.decimal, look.date_format) == (4, ";", ",", "DD.MM.YYYY")
    assert trial.totals.file.sums == {"USD": 119000 + 1200000 - 11900}
    assert trial.counts["fine"] == 3
    assert [(one.line, one.sentence()) for one in trial.warnings] == [
        (8, "The line adds up others; it is not imported.")
    ]


def test_a_customer_who_stands_alone_above_rows_is_theirs(desk):
    desk.imports("customers", "code,name\nC1,Alder Point Marina\nC2,Brightwater Dairy\n")
    look, trial = tried(desk, CUSTOMER_ABOVE)
    assert [one.guess.field for one in look.columns][:4] == ["customer", "kind", "date", "number"]
    at = trial.fields.index("customer")
    assert [(row.typed[at], row.customer) for row in trial.rows] == [
        ("C1", "Alder Point Marina"), ("C1", "Alder Point Marina"), ("C2", "Brightwater Dairy"),
    ]  # fmt: skip
    assert trial.totals.imported.sums == {"USD": 125000 + 30550 - 2000}


def test_what_was_tried_by_name_is_imported_by_name(desk):
    desk.imports("customers", "code,name\nC1,Alder Point Marina\n")
    path = desk.csv("Num,Name,Date,Balance\n77,Alder Point Marina,2026-03-01,10.00\n")
    with open_company(desk.file) as company:
        look = look_into(path)
        assert write(lend(company), path, look.kind, look.options(), Silent()).created == 1
    assert desk.rows("SELECT c.code, i.amount FROM open_item i JOIN customer c ON c.id = i.customer_id") == [
        ("C1", 1000)
    ]


def test_customers_who_have_to_be_made_are_called_as_the_file_says(desk):
    path = desk.csv(OPEN_ITEMS_DE)
    with open_company(desk.file) as company:
        options = replace(look_into(path).options(), create_customers=True)
        assert write(lend(company), path, "opening", options, Silent()).created == 3
    assert desk.rows("SELECT code, name FROM customer ORDER BY code") == [
        ("10001", "Bäckerei Groß KG"), ("10002", "Jäger & Söhne"),
    ]  # fmt: skip


def test_two_customers_of_one_name_are_not_guessed_between(desk):
    desk.imports("customers", "code,name\nC1,Alder\nC2,Alder\n")
    _look, trial = tried(desk, "Num,Name,Date,Balance\n77,Alder,2026-03-01,10.00\n", kind="opening")
    assert trial.strangers == ()  # they would be made
    assert trial.result.strangers == ["Alder"]


def test_a_list_of_customers_without_codes_has_their_names_for_codes(desk):
    _look, trial = tried(desk, "Customer,Main Phone,Balance\nAlder Point,206 555,10\n", "customers")
    assert trial.counts["fine"] == 1
    desk.import_refused("customers", "name,phone\nAlder Point,206\n")  # a script says what it means


@pytest.mark.parametrize("wide", ["I2,C1,2026-03-05,1,000.00", "I2,C1,2026-03-05,1,0,0"])
def test_a_row_with_too_many_cells_is_a_problem_of_that_row(desk, wide):
    _look, trial = tried(desk, f"number,customer,date,amount\nI1,C1,2026-03-05,5\n{wide}\nI3,C1,2026-03-05,7\n")
    (group,) = problem_groups(trial)
    assert group.lines == (3,)
    assert "cells" in group.error.sentence()
    assert trial.totals.imported.rows == 2


def test_two_columns_of_one_name_are_told_apart(desk):
    look, trial = tried(desk, "Invoice No,Date,Customer,Amount,Amount\nI1,2026-03-05,C1,100.00,120.00\n")
    assert trial.totals.imported.sums == {"USD": 10000}
    other = {**look.options().columns, "amount": 4}
    _look, trial = tried(desk, "Invoice No,Date,Customer,Amount,Amount\nI1,2026-03-05,C1,100.00,120.00\n",
                         columns=other)  # fmt: skip
    assert trial.totals.imported.sums == {"USD": 12000}


def test_a_workbook_begins_below_its_titles_and_behind_its_cover(desk, tmp_path):
    book = Workbook()
    book.active.append(["Open receivables"])
    sheet = book.create_sheet("Items")
    sheet.append(["Harbor Supply Co."])
    sheet.merge_cells("A1:F1")
    sheet.append(["Customer", None, "Document", "Dates", None, "Open"])
    sheet.append(["Code", "Name", "No.", "Date", "Due", "Amount"])
    sheet.append(["C-01", "Alder Point Marina", 1044, "10/02/2026", "11/01/2026", 1250])
    sheet.append(["Total", None, None, None, None, 1250])
    book.save(tmp_path / "open.xlsx")
    with open_company(desk.file) as company:
        look = look_into(tmp_path / "open.xlsx", month_first=True)
        trial = try_import(
            company, look.kind, tmp_path / "open.xlsx", replace(look.options(), create_customers=True)
        )
    assert (look.head_row, look.date_format) == (3, "MM/DD/YYYY")
    assert trial.totals.imported.sums == {"USD": 125000}


@pytest.mark.parametrize(
    ("written", "format_"),
    [("03/04/2026", "MM/DD/YYYY"), ("20260304", "YYYYMMDD"), ("4-Mar-2026", "DD-MMM-YYYY"), ("Mar 4, 2026",
     "MMM DD, YYYY"), ("04.03.2026", "DD.MM.YYYY"), ("2026-03-04T00:00:00", "")],
)  # fmt: skip
def test_days_are_read_as_they_are_written(desk, written, format_):
    look, trial = tried(desk, f'Num,Customer,Date,Balance\n7,C1,"{written}",10.00 CR\n')
    assert look.date_format == format_
    assert str(trial.rows[0].values[trial.fields.index("date")]) == "2026-03-04"
    assert trial.totals.imported.sums == {"USD": -1000}


def test_what_a_spreadsheet_calls_unicode_text_is_read(desk):
    text = "Customer\tInvoice\tDate\tBalance\r\nC-01\t1044\t10/2/2026\t1,250.00\r\n"
    look, trial = tried(desk, text.encode("utf-16"))
    assert (look.encoding, look.delimiter) == ("utf-16", "\t")
    assert trial.totals.imported.sums == {"USD": 125000}


@pytest.mark.parametrize(
    ("kind", "heads", "wanted"),
    [
        ("customers", "Account Reference,Account Name,Street 1,Street 2,Town,County,Contact Name,Telephone Number",
         {"code": "Account Reference", "name": "Account Name", "address1": "Street 1", "contact": "Contact Name"}),
        ("invoices", "Type,Account Reference,Date,Reference,Details,Net Amount,Tax Code,Tax Amount",
         {"customer": "Account Reference", "number": "Reference", "amount": "Net Amount"}),
        ("opening", "InvoiceId,CustomerId,InvoiceDate,BillingCity,Total",
         {"number": "InvoiceId", "customer": "CustomerId", "amount": "Total"}),
    ],
)  # fmt: skip
def test_heads_of_other_programs(desk, kind, heads, wanted):
    look = look_into(desk.csv(heads + "\n"), kind if kind == "customers" else "")
    assert look.kind == kind
    assert {one.guess.field: one.head for one in look.columns}.items() >= wanted.items()
