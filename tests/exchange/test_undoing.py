"""A whole import is undone as one, or not at all where something came to depend on it."""

import pytest

from ar_desktop.company import open_company
from ar_desktop.errors import Refused
from ar_desktop.exchange.undoing import ImportInUse, undo_import

CUSTOMERS = "code,name,terms,credit_limit\nC1,One,net30,500\nC2,Two,net30,\n"
INVOICES = (
    "number,customer,date,quantity,unit_price\n"
    "I1,C1,2026-03-05,2,10\nI2,C1,2026-03-06,1,30\nI3,C2,2026-03-06,1,4\n"
)
RECEIPTS = (
    "number,customer,date,amount,invoice,discount\n"
    "R1,C1,2026-03-20,19,I1,1\nR2,C1,2026-03-21,10,I2,\n,C2,2026-03-21,3,,\n"
)


@pytest.fixture
def desk(desk):
    desk.imports("customers", CUSTOMERS)
    return desk


def last_change(desk):
    return desk.file_content()[0][0]


def undone(desk, change):
    with open_company(desk.file) as company:
        return undo_import(company, change)


def refused(desk, change):
    before = desk.file_content()
    with open_company(desk.file) as company, pytest.raises(ImportInUse) as caught:
        undo_import(company, change)
    assert desk.file_content() == before
    return caught.value.sentence()


def test_undoing_imported_invoices_voids_them_all_on_their_day(desk):
    desk.imports("invoices", INVOICES)
    done = undone(desk, last_change(desk))
    assert done.warnings == ()
    assert desk.aging_total("--as-of", "2026-03-31")["total"] == "0.00"
    assert desk.rows("SELECT sum(base_open), sum(base_amount) FROM open_item") == [(0, 0)]
    assert desk.rows("SELECT DISTINCT balance FROM customer_totals") == [(0,)]
    assert desk.verified()


def test_undoing_imported_receipts_opens_what_they_paid_and_takes_discounts_back(desk):
    desk.imports("invoices", INVOICES)
    before = desk.aging_total("--as-of", "2026-03-31")
    desk.imports("receipts", RECEIPTS)
    undone(desk, last_change(desk))
    assert desk.aging_total("--as-of", "2026-03-31") == before
    assert desk.verified()


def test_an_import_that_was_paid_since_says_by_what(desk):
    desk.imports("invoices", INVOICES)
    change = last_change(desk)
    desk.imports("receipts", RECEIPTS)
    sentence = refused(desk, change)
    assert "I1 is settled with R1" in sentence
    assert "and 1 more" not in sentence
    undone(desk, last_change(desk))
    undone(desk, change)
    assert desk.verified()


def test_a_credit_note_on_an_imported_invoice_keeps_it(desk):
    desk.imports("invoices", INVOICES)
    change = last_change(desk)
    desk.imports(
        "invoices", "number,customer,date,kind,reference,quantity,unit_price\nCN1,C1,2026-03-09,credit_note,I1,1,10\n"
    )
    assert "CN1 corrects I1" in refused(desk, change)


def test_what_was_voided_by_hand_is_left_as_it_is(desk):
    from ar_desktop.invoicing.voiding import void_document

    desk.imports("invoices", INVOICES)
    change = last_change(desk)
    with open_company(desk.file) as company:
        void_document(company, "I2")
    undone(desk, change)
    assert desk.rows("SELECT count(*) FROM open_item WHERE reverses_id IS NOT NULL") == [(3,)]
    assert desk.verified()


def test_an_import_is_undone_once(desk):
    desk.imports("invoices", INVOICES)
    change = last_change(desk)
    undone(desk, change)
    with open_company(desk.file) as company, pytest.raises(Refused, match="undone already"):
        undo_import(company, change)


def test_only_imports_can_be_undone_so(desk):
    with open_company(desk.file) as company, pytest.raises(Refused, match="not an import"):
        undo_import(company, 1)


def test_customers_made_by_an_import_go_when_nobody_uses_them(desk):
    change = last_change(desk)
    undone(desk, change)
    assert desk.rows("SELECT count(*) FROM customer") == [(0,)]
    assert desk.rows("SELECT count(*) FROM customer_search") == [(0,)]
    assert desk.verified()
    desk.imports("customers", CUSTOMERS)
    assert desk.verified()


def test_customers_in_use_are_set_inactive_and_told(desk):
    change = last_change(desk)
    desk.imports("invoices", "number,customer,date,quantity,unit_price\nI1,C1,2026-03-05,2,10\n")
    done = undone(desk, change)
    assert done.warnings == ("1 customers are in use and were set inactive instead.",)
    assert desk.rows("SELECT code, inactive FROM customer") == [("C1", 1)]
    assert desk.verified()


def test_customers_who_were_changed_get_back_what_they_were(desk):
    desk.imports("customers", "code,name,terms,credit_limit,phone\nC1,Uno,net60,900,555\nC9,Nine,,,\n")
    undone(desk, last_change(desk))
    assert desk.rows("SELECT code, name, terms, credit_limit FROM customer ORDER BY code") == [
        ("C1", "One", "net30", 50000), ("C2", "Two", "net30", None),
    ]  # fmt: skip
    assert desk.verified()


def test_a_change_made_by_hand_since_is_not_overwritten(desk):
    desk.imports("customers", "code,name,terms\nC1,Uno,net60\n")
    change = last_change(desk)
    desk.imports("customers", "code,name,terms\nC1,Uno,net14\n")
    undone(desk, change)
    assert desk.rows("SELECT name, terms FROM customer WHERE code = 'C1'") == [("Uno", "net14")]


def test_customers_made_for_invoices_go_with_them_or_stay_inactive(desk):
    desk.imports(
        "opening", "number,customer,date,amount\nO1,NEW,2026-03-05,20\n", "--create-customers"
    )
    done = undone(desk, last_change(desk))
    assert desk.rows("SELECT inactive FROM customer WHERE code = 'NEW'") == [(1,)]
    assert done.warnings
    assert desk.verified()


def test_items_and_rates_are_taken_back_too(desk):
    desk.imports("items", "code,description,unit_price\nA,Anvil,10.5\n")
    desk.imports("items", "code,description,unit_price,unit\nA,Amboss,12.5,pc\nB,Bolt,0.1,pc\n")
    undone(desk, last_change(desk))
    assert desk.rows("SELECT code, description, unit_price, unit FROM item") == [("A", "Anvil", 10_500_000, "")]
    desk.imports("rates", "date,currency,rate\n2026-01-01,EUR,1.1\n")
    desk.imports("rates", "date,currency,rate\n2026-01-01,EUR,1.2\n2026-02-01,EUR,1.3\n")
    undone(desk, last_change(desk))
    assert desk.rows("SELECT date, rate FROM exchange_rate") == [("2026-01-01", "1.1")]
    assert desk.verified()


def test_a_month_closed_since_is_not_touched(desk):
    desk.imports("invoices", INVOICES)
    change = last_change(desk)
    desk.done("close", "2026-03")
    undone(desk, change)
    march = desk.aging_total("--as-of", "2026-03-31")["total"]
    assert march == "54.00"
    assert desk.verified()


def test_past_imports_are_listed_with_what_became_of_them(desk):
    from ar_desktop.exchange.past_imports import past_imports

    desk.imports("invoices", INVOICES)
    undone(desk, last_change(desk))
    with open_company(desk.file) as company, company.reading() as read:
        found = past_imports(read)
    assert [(one.kind, one.records, one.undone) for one in found] == [("invoices", 3, True), ("customers", 2, False)]


def test_payments_without_number_can_be_imported_again_after_their_import_was_undone(desk):
    text = "customer,date,amount\nC1,2026-03-20,19\nC1,2026-03-20,19\nC2,2026-03-21,3\n"
    desk.imports("receipts", text)
    undone(desk, last_change(desk))
    again = desk.imports("receipts", text)
    assert (again["created"], again["skipped"]) == (3, 0)
    assert (desk.imports("receipts", text)["skipped"]) == 3
    assert desk.verified()
