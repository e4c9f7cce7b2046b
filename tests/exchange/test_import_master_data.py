"""Customers, items and rates from files: known by code, filled cells overwrite, the same again changes nothing."""

import pytest


def counts(result):
    return result["read"], result["created"], result["updated"], result["skipped"]


def test_customers_are_made_changed_and_left_alone(desk):
    text = "code,name,terms,credit_limit,tax_exempt\nA1,One,2/10net30,\"1,000.50\",yes\nA2,Two,,,\n"
    assert counts(desk.imports("customers", text)) == (2, 2, 0, 0)
    assert counts(desk.imports("customers", text)) == (2, 0, 0, 2)
    assert counts(desk.imports("customers", "code,name,city\nA1,Uno,\nA2,Two,Bonn\n")) == (2, 0, 2, 0)
    assert desk.rows("SELECT name, terms, credit_limit, tax_exempt, city FROM customer ORDER BY code") == [
        ("Uno", "2/10net30", 100050, 1, ""),
        ("Two", "net30", None, 0, "Bonn"),
    ]


def test_codes_are_compared_exactly_after_trimming(desk):
    desk.imports("customers", "code,name\n A  1 ,One\nA 1,Two\n")
    assert counts(desk.imports("customers", "code,name\nA  1,One\n  A 1,Two\n")) == (2, 0, 0, 2)
    rows = "I  1, A  1,2026-03-05,1,5\nI 1,A 1,2026-03-05,1,7\n"
    desk.imports("invoices", f"number,customer,date,quantity,unit_price\n{rows}")
    sql = "SELECT c.code, d.number, d.net FROM document d JOIN customer c ON c.id = d.customer_id ORDER BY d.id"
    assert desk.rows(sql) == [("A  1", "I  1", 500), ("A 1", "I 1", 700)]


def test_a_payer_may_stand_further_down(desk):
    desk.imports("customers", "code,name,payer\nA1,Branch,A2\nA2,Head office,\n")
    rows = desk.rows("SELECT c.code, p.code FROM customer c JOIN customer p ON p.id = c.payer_id")
    assert rows == [("A1", "A2")]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("A2,Two,never,,,", "not payment terms"),
        ("A2,Two,,10.005,,", "more decimals"),
        ("A2,Two,,,EURO,", "not a currency"),
        ("A2,Two,,,,maybe", "neither yes nor no"),
        (",Two,,,,", "column code is empty"),
    ],
)
def test_a_row_that_is_wrong_refuses_the_file_and_is_named(desk, row, sentence):
    text = f"code,name,terms,credit_limit,currency,tax_exempt\nA1,One,,,,\n{row}\n"
    error = desk.import_refused("customers", text)
    assert error["line"] == 3
    assert sentence in error["message"]
    assert desk.rows("SELECT count(*) FROM customer") == [(0,)]


def test_a_page_pasted_into_a_name_is_named_with_its_line(desk):
    error = desk.import_refused("customers", f"code,name\nA1,One\nA2,{'x' * 400}\n")
    assert (error["line"], error["message"]) == (3, "The name is 400 characters long; 200 are the most.")


def test_a_name_with_a_line_break_is_one_line(desk):
    desk.imports("customers", 'code,name\nA1,"Alder\nRope"\n')
    assert desk.rows("SELECT name FROM customer") == [("Alder Rope",)]


@pytest.mark.parametrize(("kind", "head"), [("customers", "code,name"), ("items", "code,description")])
def test_a_code_that_comes_twice_is_said(desk, kind, head):
    result = desk.imports(kind, f"{head}\nA1,One\nA2,Two\nA1,Uno\n")
    assert [(one["line"], one["message"]) for one in result["warnings"]] == [
        (4, "A1 stands in line 2 already; what this line says of it comes last.")
    ]
    assert desk.rows(f"SELECT {head.split(',')[1]} FROM {kind[:-1]} ORDER BY code")[0] == ("Uno",)


def test_an_unknown_payer_names_the_line(desk):
    error = desk.import_refused("customers", "code,name,payer\nA1,One,\nA2,Two,XX\n")
    assert (error["line"], "XX" in error["message"]) == (3, True)


def test_items_are_known_by_code(desk):
    text = "code,description,unit_price,tax_code,account,product_line\nB1,Bolt,1.250000,TAX,4000,Metal\nB2,Nut,,,,\n"
    assert counts(desk.imports("items", text)) == (2, 2, 0, 0)
    assert counts(desk.imports("items", text)) == (2, 0, 0, 2)
    assert counts(desk.imports("items", "code,description,unit_price\nB1,Bolt,2\n")) == (1, 0, 1, 0)
    assert desk.rows("SELECT unit_price, tax_code FROM item WHERE code = 'B1'") == [(2_000_000, "TAX")]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("B2,Nut,1.1234567,,", "6 decimals"),
        ("B2,Nut,1,S99,", "no tax code S99"),
        ("B2,Nut,1,,9999", "no account 9999"),
        ("B2,Nut,1,,1100", "control account"),
    ],
)
def test_an_item_that_is_wrong_is_named(desk, row, sentence):
    error = desk.import_refused("items", f"code,description,unit_price,tax_code,account\nB1,Bolt,1,,\n{row}\n")
    assert error["line"] == 3
    assert sentence in error["message"]


def test_rates_hold_until_the_next_date_and_are_known_by_date_and_currency(desk):
    text = "date,currency,rate\n2026-01-01,EUR,1.10\n2026-02-01,EUR,1.2\n"
    assert counts(desk.imports("rates", text)) == (2, 2, 0, 0)
    assert counts(desk.imports("rates", text.replace("1.2", "1.25"))) == (2, 0, 1, 1)
    desk.imports("invoices", "number,customer,date,amount,currency\nI1,A,2026-01-31,100,EUR\n", "--create-customers")
    assert desk.rows("SELECT rate FROM document") == [("1.1",)]


@pytest.mark.parametrize("row", ["2026-02-30,EUR,1", "2026-02-01,EUR,0", "2026-02-01,EUR,-1", "2026-02-01,USD,1"])
def test_a_rate_that_cannot_be_is_refused(desk, row):
    assert desk.import_refused("rates", f"date,currency,rate\n2026-01-01,EUR,1.1\n{row}\n")["line"] == 3
