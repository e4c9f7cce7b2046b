"""An import is tried as a whole first: every problem, the control totals, and no trace in the books."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from ar_desktop.company import open_company
from ar_desktop.exchange.importing import import_file
from ar_desktop.exchange.looking import look_into
from ar_desktop.exchange.problems import problem_groups
from ar_desktop.exchange.result import Options
from ar_desktop.exchange.trial import try_import
from ar_desktop.exchange.trouble import UnknownCustomer

CUSTOMERS = "code,name,currency\nC1,Alder Point Marina,\nC2,Brightwater Dairy,EUR\nC3,Covington Tool Rental,\n"
OPENING = (
    "Doc;Cust No;Dt;Bal;Type\n"
    "50913;C1;03/09/2026;1.846,20;I\n"
    "50921;C3;31/09/2026;618,40;I\n"
    "50944;C9;08/09/2026;772,15;I\n"
    "C-0418;C1;21/09/2026;-241,00;C\n"
    "50951;C3;31/09/2026;10,00;I\n"
    "50952;C2;25/09/2026;100,00;I\n"
)


@pytest.fixture
def desk(desk):
    desk.imports("customers", CUSTOMERS)
    return desk


def tried(desk, kind, text, **more):
    path = desk.csv(text)
    with open_company(desk.file) as company:
        look = look_into(path, kind, {"C1", "C2", "C3"})
        options = replace(look.options(), rates={"EUR": Decimal("1.1")}, **more)
        return look, try_import(company, kind, path, options)


def test_a_trial_names_every_problem_and_leaves_no_trace(desk):
    before = desk.file_content()
    look, trial = tried(desk, "opening", OPENING)
    assert (look.delimiter, look.decimal, look.date_format) == (";", ",", "DD/MM/YYYY")
    assert [(one.line, one.sentence()) for one in trial.problems] == [
        (3, "“31/09/2026” is not a date."), (4, "There is no customer C9."), (6, "“31/09/2026” is not a date."),
    ]  # fmt: skip
    assert trial.out == {3, 4, 6}
    assert trial.strangers == ("C9",)
    assert trial.complete
    assert desk.file_content() == before


def test_a_line_without_an_amount_shows_what_quantity_and_price_come_to(desk):
    text = (
        "number,customer,date,quantity,unit_price,amount,kind\n"
        "I1,C1,2026-03-05,3,10.50,,\nI1,C1,2026-03-05,1,,20,\nI2,C2,2026-03-05,2,5,,\n"
        "K1,C1,2026-03-05,1,4,,credit note\n"
    )
    _look, trial = tried(desk, "invoices", text)
    at = trial.fields.index("amount")
    assert [row.values[at] for row in trial.rows] == [3150, 2000, 1000, -400]
    assert trial.totals.file.sums == {"USD": 3150 + 2000 - 400, "EUR": 1000}


def test_the_control_totals_say_where_every_row_of_the_file_goes(desk):
    _look, trial = tried(desk, "opening", OPENING, leave_out=frozenset((2,)))
    totals = trial.totals
    assert totals.file.sums == {"USD": 184620 + 61840 + 77215 - 24100 + 1000, "EUR": 10000}
    assert (totals.wrong.rows, totals.wrong.sums) == (3, {"USD": 61840 + 77215 + 1000})
    assert (totals.left_out.rows, totals.left_out.sums) == (1, {"USD": 184620})
    assert (totals.imported.rows, totals.imported.sums) == (2, {"USD": -24100, "EUR": 10000})
    assert totals.missing(300000, "USD") == -575
    parts = (totals.wrong, totals.left_out, totals.known, totals.imported)
    assert sum(part.rows for part in parts) == totals.file.rows == 6


def test_one_fix_helps_every_row_with_the_same_problem(desk):
    _look, trial = tried(desk, "opening", OPENING)
    dates = problem_groups(trial)[0]
    assert (dates.field, dates.typed, dates.lines) == ("date", ("31/09/2026",), (3, 6))
    assert dates.sums == {"USD": 62840}
    read_as = {"date": {"31/09/2026": "30/09/2026"}, "customer": {"C9": "C1"}}
    _look, again = tried(desk, "opening", OPENING, read_as=read_as)
    assert again.problems == ()
    assert again.counts["fine"] == 6


def test_what_the_trial_promises_is_what_the_import_does(desk):
    look, trial = tried(desk, "opening", OPENING)
    options = replace(look.options(), rates={"EUR": Decimal("1.1")}, leave_out=trial.out)
    with open_company(desk.file) as company:
        done = import_file(company, "opening", desk.csv(OPENING), options)
    assert (done.created, done.problems) == (3, [])
    posted = desk.rows("SELECT currency, sum(amount) FROM open_item GROUP BY currency ORDER BY currency")
    assert dict(posted) == trial.totals.imported.sums
    _look, again = tried(desk, "opening", OPENING)
    assert (again.counts["known"], again.counts["wrong"]) == (3, 3)


def test_problems_in_the_middle_of_posting_are_all_found(desk):
    desk.imports("invoices", "number,customer,date,quantity,unit_price\nI1,C1,2026-03-05,1,10\nI2,C3,2026-03-05,1,10\n")
    text = (
        "customer,date,amount,invoice,applied\nC1,2026-03-06,50,I1,11\nC1,2026-03-06,7,I1,7\n"
        "C3,2026-03-06,50,I1,1\nC3,2026-03-06,9,I2,20\nC3,2026-03-07,3,,\n"
    )
    _look, trial = tried(desk, "receipts", text)
    assert [one.line for one in trial.problems] == [2, 4, 5]
    assert trial.counts["fine"] == 2


def test_a_document_stays_out_as_a_whole(desk):
    text = (
        "number,customer,date,quantity,unit_price\nI1,C1,2026-03-05,1,10\nI1,C1,2026-03-05,x,10\n"
        "I1,C1,2026-03-05,2,10\nI2,C1,2026-03-05,2,5\n"
    )
    _look, trial = tried(desk, "invoices", text)
    assert trial.out == {2, 3, 4}
    assert (trial.counts["wrong"], trial.counts["fine"]) == (3, 1)
    assert trial.totals.imported.sums == {"USD": 1000}


def test_customers_that_would_be_made_are_named(desk):
    _look, trial = tried(desk, "opening", OPENING, create_customers=True)
    assert trial.result.strangers == ["C9"]
    assert trial.counts["wrong"] == 2


HEADS = "Cust No,Name,Doc,Type,Dt,DueDt,Their Ref,Orig Amt,Bal,SLM,Terr,Notes 1\n"


def test_columns_are_guessed_by_their_heads_then_by_what_is_in_them(tmp_path):
    path = Path(tmp_path) / "kent-open-invoices.csv"
    path.write_text(HEADS + "C1,Alder Point Marina,50913,I,03/09/2026,03/10/2026,PO 771-B,1846.20,1846.20,RS,Kent,x\n")
    look = look_into(path)
    assert look.kind == "opening"
    guessed = {one.head: (one.guess.field, one.guess.certainty) for one in look.columns}
    assert guessed["Cust No"] == ("customer", "sure")
    assert guessed["Bal"] == ("amount", "sure")
    assert guessed["Orig Amt"] == ("original", "sure")
    assert guessed["DueDt"] == ("due", "sure")
    assert guessed["Their Ref"] == ("po", "sure")
    assert guessed["Terr"] == ("", "out")
    path.write_text("Wer,Was,Wann,Wieviel\nC1,A-1,2026-03-05,17.50\nC2,A-2,2026-03-06,3.25\n")
    look = look_into(path, "opening", {"C1", "C2"})
    guessed = [(one.guess.field, one.guess.certainty) for one in look.columns]
    assert guessed == [("customer", "likely"), ("", "out"), ("date", "likely"), ("amount", "likely")]


def test_the_same_heads_are_the_same_source(tmp_path):
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.write_text("Cust No;Doc;Dt;Bal\nC1;1;2026-03-05;5\n")
    other.write_text("cust no,doc,dt,bal\nC2,2,2026-03-06,6\n")
    assert look_into(one).source == look_into(other).source


def test_options_know_how_text_is_written(desk):
    path = desk.csv("code|name\nC7|Grün\n".encode("cp1252"))
    with open_company(desk.file) as company:
        result = import_file(company, "customers", path, Options(delimiter="|", encoding="cp1252"))
    assert result.created == 1
    assert desk.rows("SELECT name FROM customer WHERE code = 'C7'") == [("Grün",)]


KINDS = [
    ("number,customer,date,due,amount,po", "opening"),
    ("number,customer,date,item,description,quantity,unit_price", "invoices"),
    ("Invoice No,Customer,Invoice Date,Due Date,Item(Product/Service),Qty,Rate,Amount", "invoices"),
    ("customer,date,amount,method,invoice", "receipts"),
    ("Payment No,Customer,Payment Date,Payment Amount,Invoice No,Payment Method", "receipts"),
    ("code,name,terms,email,city", "customers"),
    ("Customer,Company,Main Phone,Main Email,Terms", "customers"),
    ("SKU,Description,Sales Price,UoM", "items"),
    ("Kundennr,Rechnungsnr,Rechnungsdatum,Fällig am,Offen", "opening"),
]


@pytest.mark.parametrize(("heads", "kind"), KINDS)
def test_the_heads_say_what_a_file_holds(tmp_path, heads, kind):
    path = Path(tmp_path) / "file.csv"
    path.write_text(heads + "\n" + ",".join("x" for _ in heads.split(",")) + "\n")
    assert look_into(path).kind == kind


def test_a_hundred_receipts_that_are_too_much_are_found_in_one_go(desk):
    bills = "".join(f"I{n},C1,2026-03-05,1,10\n" for n in range(100))
    desk.imports("invoices", "number,customer,date,quantity,unit_price\n" + bills)
    paid = "".join(f"C1,2026-03-06,20,I{n},{10 + n % 2}\n" for n in range(100))
    _look, trial = tried(desk, "receipts", "customer,date,amount,invoice,applied\n" + paid)
    assert trial.complete
    assert (trial.counts["wrong"], trial.counts["fine"]) == (50, 50)
    assert {error.code for error in trial.problems} == {"AR310"}


def test_parts_of_an_invoice_paid_by_several_receipts_fit_together(desk):
    desk.imports("invoices", "number,customer,date,quantity,unit_price\nI1,C1,2026-03-05,1,100\n")
    paid = "C1,2026-03-20,60,I1,60\nC1,2026-03-06,40,I1,40\nC1,2026-03-07,5,I1,1\n"
    text = "customer,date,amount,invoice,applied\n" + paid
    _look, trial = tried(desk, "receipts", text)
    assert [error.line for error in trial.problems] == [4]


def test_receipts_of_several_batches_fit_what_the_batches_before_left(desk, monkeypatch):
    monkeypatch.setattr("ar_desktop.exchange.import_receipts._BATCH", 2)
    desk.imports("invoices", "number,customer,date,quantity,unit_price\nI1,C1,2026-03-05,1,100\n")
    paid = "".join(f"C1,2026-03-{day:02},25,I1,25\n" for day in range(6, 12))
    _look, trial = tried(desk, "receipts", "customer,date,amount,invoice,applied\n" + paid)
    assert [error.line for error in trial.problems] == [6, 7]


def test_an_unknown_customer_can_be_made_where_the_file_names_the_currency_too(desk):
    text = "Doc,Cust No,Dt,Bal,Currency\n7,C9,2026-09-03,10.00,USD\n8,C9,2026-09-03,5.00,EUR\n"
    _look, trial = tried(desk, "opening", text)
    assert trial.strangers == ("C9",)
    assert [type(one) for one in trial.problems] == [UnknownCustomer, UnknownCustomer]
    assert not tried(desk, "opening", text, create_customers=True)[1].problems
