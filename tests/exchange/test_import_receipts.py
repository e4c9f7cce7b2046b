"""Receipts from files: one over several invoices, discounts, known again by number or by what they say."""

import pytest

INVOICES = (
    "number,customer,date,amount,currency,terms\nI1,C1,2026-03-01,100,,2/10net30\nI2,C1,2026-03-02,50,,\n"
    "I3,C2,2026-03-03,70,,\nI4,C3,2026-03-04,90,,\nI5,C1,2026-03-05,40,EUR,\n"
)
HEAD = "number,customer,date,amount,invoice,applied,discount\n"


@pytest.fixture
def desk(desk):
    desk.imports("customers", "code,name,payer\nC1,One,\nC2,Branch of one,C1\nC3,Other,\n")
    desk.imports("rates", "date,currency,rate\n2026-01-01,EUR,1.1\n")
    desk.imports("invoices", INVOICES)
    return desk


def opens(desk, *numbers):
    found = dict(desk.rows("SELECT number, open FROM open_item WHERE kind <> 'discount'"))
    return [found[number] for number in numbers]


def test_a_receipt_pays_what_is_open_as_far_as_it_goes(desk):
    result = desk.imports("receipts", HEAD + "R1,C1,2026-03-10,130,I1,,\nR1,C1,2026-03-10,130,I2,,\n")
    assert (result["read"], result["created"]) == (2, 1)
    assert opens(desk, "I1", "I2", "R1") == [0, 2000, 0]
    assert desk.verified()


def test_applied_and_discount_are_the_rows_part_and_the_invoice_falls_by_both(desk):
    desk.imports("receipts", HEAD + "R1,C1,2026-03-10,150,I1,98,2.00\nR1,C1,2026-03-10,150,I2,10,\n")
    assert opens(desk, "I1", "I2", "R1") == [0, 4000, -4200]
    assert desk.rows("SELECT kind, number, amount FROM open_item WHERE kind = 'discount'") == [("discount", "R1", -200)]
    assert desk.verified()


def test_a_discount_leaves_less_to_pay(desk):
    desk.imports("receipts", HEAD + "R1,C1,2026-03-10,98,I1,,2\n")
    assert opens(desk, "I1", "R1") == [0, 0]


def test_history_is_taken_as_it_happened_even_a_discount_nobody_had_earned(desk):
    desk.imports("receipts", HEAD + "R1,C1,2026-05-10,45,I2,,5\n")
    assert opens(desk, "I2", "R1") == [0, 0]


def test_without_invoice_it_stays_on_account(desk):
    desk.imports("receipts", "customer,date,amount\nC1,2026-03-10,25\n")
    assert desk.rows("SELECT number, amount, open FROM open_item WHERE kind = 'receipt'") == [
        ("R-2026-00001", -2500, -2500)
    ]


def test_a_payment_before_its_invoice_is_applied_on_the_later_date(desk):
    desk.imports("receipts", HEAD + "R1,C1,2026-02-10,100,I1,,\n")
    assert desk.rows("SELECT date FROM allocation") == [("2026-03-01",)]
    assert desk.aging_total("--as-of", "2026-02-28")["unapplied"] == "-100.00"


def test_a_family_pays_for_its_members_and_nobody_else(desk):
    desk.imports("receipts", HEAD + "R1,C1,2026-03-10,70,I3,,\n")
    assert opens(desk, "I3") == [0]
    error = desk.import_refused("receipts", HEAD + "R2,C1,2026-03-10,90,I4,,\n")
    assert (error["line"], error["code"]) == (2, "AR311")


@pytest.mark.parametrize(
    ("rows", "line", "sentence"),
    [
        ("R1,C1,2026-03-10,200,I1,100.01,\n", 2, "has only 100.00 USD open"),
        ("R1,C1,2026-03-10,99,I1,99,2\n", 2, "has only 1.00 USD open"),
        ("R1,C1,2026-03-10,80,I1,80.01,\n", 2, "has only 80.00 USD open"),
        ("R1,C1,2026-03-10,80,,,\nR2,C1,2026-03-10,9,I9,,\n", 3, "no invoice I9"),
        ("R1,C1,2026-03-10,80,I1,,\nR1,C1,2026-03-10,80,I9,,\n", 3, "no invoice I9"),
        ("R1,C1,2026-03-10,0,I1,,\n", 2, "more than zero"),
        ("R1,C1,2026-03-10,-5,,,\n", 2, "more than zero"),
        ("R1,C1,2026-03-10,5,I1,-1,\n", 2, "must not be negative"),
        ("R1,C1,2026-03-10,5,,5,\n", 2, "no invoice is named"),
        ("R1,C9,2026-03-10,5,,,\n", 2, "no customer C9"),
        ("R1,C1,2026-03-10,5.005,,,\n", 2, "more decimals"),
        ("R1,C1,2026-03-10,5,,,\nR1,C1,2026-03-11,5,,,\n", 3, "has date “2026-03-11” here"),
        ("R1,C1,2026-03-10,5,,,\nR1,C1,2026-03-10,6,,,\n", 3, "has amount “6” here"),
        ("R1,C1,2026-03-10,5,,,\nR2,C1,2026-03-10,5,,,\nR1,C1,2026-03-10,5,,,\n", 4, "further up"),
        ("R1,C1,2026-03-10,150,I1,,\nR1,C1,2026-03-10,150,I5,,\n", 2, "several currencies"),
    ],
)
def test_what_cannot_be_refuses_the_file_and_names_the_line(desk, rows, line, sentence):
    error = desk.import_refused("receipts", HEAD + rows)
    assert error["line"] == line
    assert sentence in error["message"]
    assert desk.rows("SELECT count(*) FROM receipt") == [(0,)]


def test_a_payment_that_has_not_come_is_left_out_with_a_warning(desk):
    text = HEAD + "R1,C1,,100,I1,,\nR2,C1,2026-03-10,50,I2,,\n,C1,,,I3,,\n"
    result = desk.imports("receipts", text)
    assert (result["read"], result["created"]) == (3, 1)
    assert [one["line"] for one in result["warnings"]] == [2, 4]


def test_numbered_receipts_are_known_by_number(desk):
    text = HEAD + "R1,C1,2026-03-10,100,I1,60,\nR1,C1,2026-03-10,100,I2,40,\n"
    desk.imports("receipts", text)
    before = desk.file_content()
    assert desk.imports("receipts", text)["skipped"] == 1
    assert desk.file_content() == before
    otherwise = text.replace(",100,", ",100.00,").replace("2026-03-10", "10/03/2026")
    assert desk.imports("receipts", otherwise, "--date-format", "DD/MM/YYYY")["skipped"] == 1
    assert "other content" in desk.import_refused("receipts", text.replace("60", "59"))["message"]


def test_the_nth_row_without_number_is_the_nth_imported_before(desk):
    row = "C1,2026-03-10,5,cash\n"
    head = "customer,date,amount,method\n"
    assert desk.imports("receipts", head + row * 2)["created"] == 2
    result = desk.imports("receipts", head + row * 3 + "C1,2026-03-10,5,wire\n")
    assert (result["created"], result["skipped"]) == (2, 2)


def test_money_goes_where_its_method_says_or_where_the_import_is_told(desk):
    text = "customer,date,amount,method\n" + "".join(
        f"C1,2026-03-10,{at},{method}\n" for at, method in enumerate(("cash", "cheque", "ACH", "wire", "card", ""), 1)
    )
    desk.imports("receipts", text)
    roles = "SELECT r.amount / 100, a.role FROM receipt r JOIN account a ON a.id = r.account_id ORDER BY r.amount"
    assert [role for _, role in desk.rows(roles)] == [
        "undeposited", "undeposited", "bank", "bank", "clearing", "undeposited",
    ]  # fmt: skip
    assert desk.verified()


def test_history_is_booked_straight_to_the_bank_where_that_is_wanted(desk):
    desk.imports("receipts", "customer,date,amount,method\nC1,2026-03-10,1,cash\n", "--to-account", "1000")
    assert desk.rows("SELECT a.code FROM receipt r JOIN account a ON a.id = r.account_id") == [("1000",)]
    error = desk.import_refused("receipts", "customer,date,amount\nC1,2026-03-10,1\n", "--to-account", "1100")
    assert "control account" in error["message"]
    error = desk.import_refused("receipts", "customer,date,amount,method\nC1,2026-03-10,1,iou\n")
    assert "way of paying" in error["message"]


def test_a_receipt_has_the_currency_of_its_invoice_and_makes_the_exchange_difference(desk):
    text = "number,customer,date,amount,invoice,fx_rate\nR1,C1,2026-03-10,40,I5,1.2\n"
    desk.imports("receipts", text)
    assert desk.rows("SELECT currency, base_amount FROM receipt") == [("EUR", 4800)]
    gains = "SELECT sum(l.amount) FROM entry_line l JOIN account a ON a.id = l.account_id WHERE a.role = 'fx_gain'"
    fx = desk.rows(gains)
    assert fx == [(-400,)]
    assert desk.verified()


def test_a_closed_month_takes_no_receipt(desk):
    desk.done("close", "2026-03")
    assert desk.import_refused("receipts", HEAD + "R1,C1,2026-03-31,1,,,\n")["code"] == "AR301"
