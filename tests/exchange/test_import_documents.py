"""Invoices, notes and open items from files: every rule for rows, each refusal naming its line."""

import pytest

HEAD = "number,customer,date,quantity,unit_price\n"
CUSTOMERS = "code,name,terms,currency,tax_exempt\nC1,One,net30,,\nC2,Two,2/10net30,EUR,\nC3,Free,,,yes\n"


@pytest.fixture
def desk(desk):
    desk.imports("customers", CUSTOMERS)
    return desk


def counts(result):
    return result["read"], result["created"], result["updated"], result["skipped"]


def test_consecutive_rows_of_one_number_are_one_document(desk):
    text = HEAD.strip() + ",description,total\nI1,C1,2026-03-05,2,10.005,Bolts,40.01\nI1,C1,2026-03-05,1,20,Nuts,\n"
    assert counts(desk.imports("invoices", text)) == (2, 1, 0, 0)
    assert desk.rows("SELECT number, kind, due_date, net, tax, gross, imported FROM document") == [
        ("I1", "invoice", "2026-04-04", 4001, 0, 4001, 1)
    ]
    assert desk.rows("SELECT description, quantity, unit_price, net FROM document_line ORDER BY id") == [
        ("Bolts", 2_000_000, 10_005_000, 2001), ("Nuts", 1_000_000, 20_000_000, 2000),
    ]  # fmt: skip
    assert desk.verified()


def test_the_same_file_again_changes_nothing_however_it_is_written(desk):
    desk.imports("invoices", HEAD + "I1,C1,2026-03-05,2,10\nI2,C1,2026-03-06,1,5.5\n")
    before = desk.file_content()
    again = "date;number;customer;unit_price;quantity\n05.03.2026;I1;C1;10,00;2\n06.03.2026;I2;C1;5,50;1,0\n"
    assert counts(desk.imports("invoices", again, "--decimal", ",", "--date-format", "%d.%m.%Y")) == (2, 0, 0, 2)
    assert desk.file_content() == before


def test_new_documents_beside_known_ones_are_posted(desk):
    desk.imports("invoices", HEAD + "I1,C1,2026-03-05,2,10\n")
    assert counts(desk.imports("invoices", HEAD + "I1,C1,2026-03-05,2,10\nI2,C1,2026-03-05,2,10\n")) == (2, 1, 0, 1)


@pytest.mark.parametrize("row", ["I1,C1,2026-03-05,2,11", "I1,C1,2026-03-06,2,10", "I1,C3,2026-03-05,2,10"])
def test_a_known_number_with_other_content_refuses_the_file(desk, row):
    desk.imports("invoices", HEAD + "I1,C1,2026-03-05,2,10\n")
    error = desk.import_refused("invoices", f"{HEAD}I0,C1,2026-03-05,1,1\n{row}\n")
    assert (error["line"], error["message"]) == (3, "I1 is in the books already, with other content.")


BAD_ROWS = [
    ("I1,C1,2026-02-30,1,1", "not a date"),
    ("I1,C1,05/03/2026,1,1", "not a date"),
    ("I1,C1,0206-03-05,1,1", "not a date"),
    ("I1,XX,2026-03-05,1,1", "no customer XX"),
    ("I1,c1,2026-03-05,1,1", "no customer c1"),
    (",C1,2026-03-05,1,1", "column number is empty"),
    ("I1,C1,2026-03-05,,1", "column quantity is empty"),
    ("I1,C1,2026-03-05,one,1", "not a number"),
    ("I1,C1,2026-03-05,1,1.1234567", "up to 6 decimals"),
    ("I1,C1,2026-03-05,-1,1", "negative"),
]


@pytest.mark.parametrize(("row", "sentence"), BAD_ROWS)
def test_a_wrong_row_refuses_the_whole_file_and_names_its_line(desk, row, sentence):
    error = desk.import_refused("invoices", f"{HEAD}I0,C1,2026-03-05,1,1\n{row}\n")
    assert (error["file"], error["line"]) == ("rows.csv", 3)
    assert sentence in error["message"]
    assert desk.rows("SELECT count(*) FROM document") == [(0,)]


WIDE = (
    "number,customer,date,quantity,unit_price,discount_pct,amount,kind,total,due,terms,currency,tax_code,account,item\n"
)
BAD_WIDE_ROWS = [
    ("I1,C1,2026-03-05,3,3.333,,10.01,,,,,,,,", "but quantity times price less discount is 10.00"),
    ("I1,C1,2026-03-05,,,,10.005,,,,,,,,", "more decimals"),
    ("I1,C1,2026-03-05,1,10,,,,10.01,,,,,,", "total says 10.01"),
    ("I1,C1,2026-03-05,1,10,,,bill,,,,,,,", "not a kind of document"),
    ("I1,C1,2026-03-05,1,10,,,,,2026-13-01,,,,,", "not a date"),
    ("I1,C1,2026-03-05,1,10,,,,,,soon,,,,", "not payment terms"),
    ("I1,C1,2026-03-05,1,10,,,,,,,XXQ,,,", "not a currency"),
    ("I1,C1,2026-03-05,1,10,,,,,,,EUR,,,", "no exchange rate for EUR"),
    ("I1,C1,2026-03-05,1,10,,,,,,,,S19,,", "no tax code S19"),
    ("I1,C1,2026-03-05,1,10,,,,,,,,,9999,", "no account 9999"),
    ("I1,C1,2026-03-05,1,10,,,,,,,,,,Bolt", "no item Bolt"),
    ("I1,C1,2026-03-05,1,10,100.01,,,,,,,,,", "100.01% is more than the whole"),
    ("I1,C1,2026-03-05,999999999999,99999999.99,,,,,,,,,,", "too large for the books"),
    ("I1,C1,2026-03-05,1,999999999999,,,,,,,JPY,,,", "no exchange rate for JPY"),
    ("I1,C1,2026-03-05,,,,99999999999999,,,,,,,,", "too large for the books"),
    ("I1,C1,2026-03-05,9999999999999,0,,,,,,,,,,", "not a number"),
]


@pytest.mark.parametrize(("row", "sentence"), BAD_WIDE_ROWS)
def test_a_wrong_cell_refuses_the_whole_file_and_names_its_line(desk, row, sentence):
    error = desk.import_refused("invoices", f"{WIDE}I0,C1,2026-03-05,1,1,,,,,,,,,,\n{row}\n")
    assert error["line"] == 3
    assert sentence in error["message"]


def test_decimals_that_are_zeros_and_thousands_separators_are_fine(desk):
    text = 'number,customer,date,amount,total\nI1,C1,2026-03-05,"1,234.5000","$1,234.50"\n'
    desk.imports("invoices", text)
    assert desk.rows("SELECT gross FROM document") == [(123450,)]


def test_amount_stands_in_for_quantity_and_price_or_agrees_with_them(desk):
    text = (
        "number,customer,date,quantity,unit_price,discount_pct,amount\n"
        "I1,C1,2026-03-05,,,,99.99\nI2,C1,2026-03-05,4,,,10\nI3,C1,2026-03-05,3,3.335,10,9.00\n"
    )
    desk.imports("invoices", text)
    assert desk.rows("SELECT quantity, unit_price, net FROM document_line ORDER BY id") == [
        (1_000_000, 99_990_000, 9999), (4_000_000, 2_500_000, 1000), (3_000_000, 3_335_000, 900),
    ]  # fmt: skip


def test_the_total_is_with_tax_and_must_agree(german_desk):
    desk = german_desk
    desk.imports("customers", "code,name\nC1,Eins\n")
    text = "number,customer,date,amount,tax_code,total\nI1,C1,2026-03-05,100,S19,126.00\nI1,C1,2026-03-05,100,S7,\n"
    error = desk.import_refused("invoices", text)
    assert "total says 126.00, but the lines and their tax make 226.00" in error["message"]
    desk.imports("invoices", text.replace("126.00", "226"))
    assert desk.rows("SELECT net, tax, gross FROM document") == [(20000, 2600, 22600)]


def test_no_tax_code_means_the_items_the_customers_or_the_standard_rate(german_desk):
    desk = german_desk
    desk.imports("customers", "code,name,tax_exempt\nC1,Eins,\nC3,Frei,yes\n")
    desk.imports("items", "code,description,tax_code\nB1,Buch,S7\n")
    text = (
        "number,customer,date,amount,item\nI1,C1,2026-03-05,100,\nI2,C1,2026-03-05,100,B1\n"
        "I3,C3,2026-03-05,100,\n"
    )
    desk.imports("invoices", text)
    assert desk.rows("SELECT number, tax FROM document ORDER BY number") == [("I1", 1900), ("I2", 700), ("I3", 0)]


def test_printed_tax_is_kept_and_warned_about_when_it_is_more_than_a_cent_off(german_desk):
    desk = german_desk
    desk.imports("customers", "code,name\nC1,Eins\n")
    text = (
        "number,customer,date,amount,tax_code,tax_amount\n"
        "I1,C1,2026-03-05,55.55,S19,10.56\nI2,C1,2026-03-05,55.55,S19,10.58\n"
    )
    warned = desk.warnings("invoices", text)
    assert [line for line, _ in warned] == [3]
    assert "10.58 is kept as printed; S19 gives 10.55" in warned[0][1]
    assert desk.rows("SELECT tax FROM document ORDER BY number") == [(1056,), (1058,)]
    assert desk.verified()


def test_a_later_row_may_leave_the_head_empty_but_not_contradict_it(desk):
    text = "number,customer,date,amount,po\nI1,C1,2026-03-05,1,PO7\nI1,C1,2026-03-05,2,\n"
    desk.imports("invoices", text)
    assert desk.rows("SELECT po, gross FROM document") == [("PO7", 300)]
    error = desk.import_refused("invoices", text.replace("I1", "I2").replace("2,\n", "2,PO8\n"))
    assert error["line"] == 3
    assert error["message"] == "I2 has po “PO8” here, but “PO7” in its first row."


def test_a_number_that_comes_back_further_down_is_refused(desk):
    text = "number,customer,date,amount\nI1,C1,2026-03-05,1\nI2,C1,2026-03-05,1\nI1,C1,2026-03-05,1\n"
    error = desk.import_refused("invoices", text)
    assert (error["line"], "further up" in error["message"]) == (4, True)


def test_unknown_customers_are_made_from_their_code_where_that_is_wanted(desk):
    text = "number,customer,date,amount\nI1,N1,2026-03-05,1\nI2,N2,2026-03-05,1\nI3,N1,2026-03-05,1\n"
    assert counts(desk.imports("invoices", text, "--create-customers")) == (3, 3, 0, 0)
    made = desk.rows("SELECT code, name FROM customer WHERE code LIKE 'N%' ORDER BY code")
    assert made == [("N1", "N1"), ("N2", "N2")]


def test_currency_and_rate_come_from_the_row_the_customer_the_option_or_the_company(desk):
    desk.imports("rates", "date,currency,rate\n2026-03-01,EUR,1.10\n")
    text = (
        "number,customer,date,amount,currency,fx_rate\nI1,C2,2026-03-05,100,,\nI2,C2,2026-03-05,100,EUR,1.25\n"
        "I3,C1,2026-03-05,100,JPY,\nI4,C2,2026-03-05,100,USD,1\n"
    )
    desk.imports("invoices", text, "--rate", "JPY=0.0065")
    assert desk.rows("SELECT number, currency, amount, base_amount FROM open_item ORDER BY number") == [
        ("I1", "EUR", 10000, 11000), ("I2", "EUR", 10000, 12500), ("I3", "JPY", 100, 65), ("I4", "USD", 10000, 10000),
    ]  # fmt: skip
    assert desk.verified()
    error = desk.import_refused("invoices", text.replace("I", "J").replace("USD,1", "USD,2"), "--rate", "JPY=1")
    assert "base currency" in error["message"]


def test_terms_make_due_lines_and_a_due_date_wins(desk):
    text = (
        "number,customer,date,amount,terms,due\nI1,C1,2026-01-15,100,net30eom,\nI2,C1,2026-01-15,100,50@0+50@30,\n"
        "I3,C1,2026-01-15,100,50@0+50@30,2026-02-01\nI4,C2,2026-01-15,100,,\n"
    )
    desk.imports("invoices", text, "--rate", "EUR=1")
    assert desk.rows("SELECT number, due_date, split FROM open_item ORDER BY number") == [
        ("I1", "2026-03-02", 0), ("I2", "2026-02-14", 1), ("I3", "2026-02-01", 0), ("I4", "2026-02-14", 0),
    ]  # fmt: skip


def test_a_credit_note_is_written_positive_and_stays_open_unless_told(desk):
    text = (
        "number,customer,date,amount,kind,reference\nI1,C1,2026-03-05,100,invoice,\n"
        "N1,C1,2026-03-20,30,credit_note,I1\nD1,C1,2026-03-21,5,debit note,\n"
    )
    desk.imports("invoices", text)
    assert desk.rows("SELECT number, kind, amount, open FROM open_item ORDER BY number") == [
        ("D1", "debit_note", 500, 500), ("I1", "invoice", 10000, 10000), ("N1", "credit_note", -3000, -3000),
    ]  # fmt: skip


def test_credit_notes_are_applied_as_far_as_both_are_open_where_that_is_wanted(desk):
    text = (
        "number,customer,date,amount,kind,reference\nN1,C1,2026-03-20,70,credit_note,I1\n"
        "I1,C1,2026-03-05,100,invoice,\nN2,C1,2026-03-25,70,credit_note,I1\nN3,C1,2026-03-25,5,credit_note,ZZ\n"
    )
    warned = desk.warnings("invoices", text, "--apply-credits")
    assert warned == [(5, "N3 refers to ZZ, which is not in the books.")]
    assert desk.rows("SELECT number, open FROM open_item ORDER BY number") == [
        ("I1", 0), ("N1", 0), ("N2", -4000), ("N3", -500),
    ]  # fmt: skip
    assert desk.rows("SELECT date, amount FROM allocation ORDER BY id") == [("2026-03-20", 7000), ("2026-03-25", 3000)]
    assert desk.verified()


def test_partial_credit_notes_of_one_file_never_exceed_the_invoices_tax(german_desk):
    desk = german_desk
    desk.imports("customers", "code,name\nC1,Eins\n")
    notes = "".join(f"N{n},C1,2026-03-2{n},33.33,S19,credit_note,I1\n" for n in (1, 2))
    text = f"number,customer,date,amount,tax_code,kind,reference\nI1,C1,2026-03-05,99.99,S19,invoice,\n{notes}"
    desk.imports("invoices", text + "N3,C1,2026-03-25,33.33,S19,credit_note,I1\n")
    taxes = desk.rows("SELECT kind, sum(tax) FROM document GROUP BY kind ORDER BY kind")
    assert taxes == [("credit_note", 1900), ("invoice", 1900)]


def test_a_closed_month_takes_no_document(desk):
    desk.done("close", "2026-03")
    error = desk.import_refused("invoices", HEAD + "I0,C1,2026-04-01,1,1\nI1,C1,2026-03-31,1,1\n")
    assert (error["line"], error["code"]) == (3, "AR301")


def test_a_trial_run_checks_everything_and_keeps_nothing(desk):
    before = desk.file_content()
    result = desk.imports("invoices", HEAD + "I1,N1,2026-03-05,1,1\n", "--create-customers", "--dry-run")
    assert counts(result) == (1, 1, 0, 0)
    assert desk.file_content() == before
    error = desk.import_refused("invoices", HEAD + "I1,N1,2026-03-05,1,1\n", "--dry-run")
    assert error["line"] == 2


def test_opening_items_of_an_invoice_file_bear_no_tax_and_no_revenue(german_desk):
    desk = german_desk
    desk.imports("customers", "code,name\nC1,Eins\n")
    desk.imports("invoices", "number,customer,date,amount,kind,account\nO1,C1,2026-03-05,100,opening,4000\n")
    lines = desk.rows(
        "SELECT a.role, l.amount FROM entry_line l JOIN account a ON a.id = l.account_id ORDER BY l.amount"
    )
    assert lines == [("opening", -10000), ("ar_control", 10000)]


OPEN = "number,customer,date,amount,kind,due,original\n"


def test_open_items_keep_their_dates_and_credits_are_negative(desk):
    text = (
        OPEN + "O1,C1,2025-11-05,80.00,,2025-12-05,100.00\nO2,C1,2025-12-01,-20,credit_note,,\nO3,C1,2025-12-02,-5,"
        "receipt,,\nO4,C1,2025-12-03,7,invoice,,\n"
    )
    assert counts(desk.imports("opening", text)) == (4, 4, 0, 0)
    assert counts(desk.imports("opening", text)) == (4, 0, 0, 4)
    assert desk.rows("SELECT number, kind, amount, due_date, ledger_date FROM open_item ORDER BY number") == [
        ("O1", "opening", 8000, "2025-12-05", "2025-11-05"),
        ("O2", "opening_credit", -2000, "2025-12-01", "2025-12-01"),
        ("O3", "opening_credit", -500, "2025-12-02", "2025-12-02"),
        ("O4", "opening", 700, "2026-01-02", "2025-12-03"),
    ]
    assert desk.rows("SELECT original FROM document WHERE number = 'O1'") == [(10000,)]
    assert desk.verified()


def test_open_items_count_from_the_companys_opening_date_and_age_from_their_own(desk):
    desk.done("settings", "opening_date=2026-01-01")
    desk.imports("opening", OPEN + "O1,C1,2025-09-05,80.00,,2025-10-05,\n")
    assert desk.aging_total("--as-of", "2025-12-31")["total"] == "0.00"
    assert desk.aging_total("--as-of", "2026-01-01")["buckets"] == ["0.00", "0.00", "0.00", "80.00", "0.00"]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("O1,C1,2025-11-05,-80,invoice,,", "other way round"),
        ("O1,C1,2025-11-05,80,credit_note,,", "other way round"),
        ("O1,C1,2025-11-05,80,draft,,", "not a kind of open item"),
        ("O1,C1,2025-11-05,80.005,,,", "more decimals"),
        ("O0,C1,2025-11-05,8,,,", "further up"),
        ("O1,C9,2025-11-05,8,,,", "no customer C9"),
    ],
)
def test_an_open_item_that_is_wrong_is_named(desk, row, sentence):
    error = desk.import_refused("opening", f"{OPEN}O0,C1,2025-11-05,1,,,\n{row}\n")
    assert error["line"] == 3
    assert sentence in error["message"]


def test_a_number_of_our_own_series_pushes_the_series_on(desk):
    desk.imports("invoices", "number,customer,date,amount\nINV-2026-00041,C1,2026-03-05,1\n")
    assert desk.rows("SELECT series, year, last FROM number_series") == [("invoice", "2026", 41)]


def test_all_problems_of_a_file_are_listed_at_once_where_the_window_asks(desk):
    from ar_desktop.company import open_company
    from ar_desktop.exchange.importing import import_file
    from ar_desktop.exchange.result import Options

    rows = "I0,C1,2026-03-05,1,1\n" + "".join(f"{row}\n" for row, _ in BAD_ROWS)
    path = desk.csv(HEAD + rows.replace("I1,", "I1x,", 1))
    with open_company(desk.file) as company:
        result = import_file(company, "invoices", path, Options(all_problems=True))
    assert len({problem.line for problem in result.problems}) >= len(BAD_ROWS) - 1
    assert desk.rows("SELECT count(*) FROM document") == [(0,)]
