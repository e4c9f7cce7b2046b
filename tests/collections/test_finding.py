from datetime import date

import pytest

from ar_desktop.collections.finding import find, find_receipts
from ar_desktop.collections.promises import make_promise
from ar_desktop.collections.promising import NewPromise
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.receiving import NewReceipt, receive
from tests.receipts.ground import invoice, items, money


@pytest.fixture
def desk(books):
    """C1 owes two invoices; a second customer owes another of the same amount."""
    create_customer(books, CustomerData(code="WES", name="Westlake Community College"))
    for amount, code in ((840000, "C1"), (120000, "C1"), (840000, "WES")):
        invoice(books, amount, date(2026, 10, 1), code=code)
    return books


def found(books, text, **how):
    with books.reading() as read:
        return find(read, text, "USD", **how)


def numbers(items):
    return [item.number for item in items]


def test_nothing_typed_finds_nothing(desk):
    assert found(desk, "  ") == ([], [], [], [], None)


@pytest.mark.parametrize("typed", ["w", "we", "wes", "community", "west coll"])
def test_a_customer_is_found_by_the_beginnings_of_words(desk, typed):
    assert [one.code for one in found(desk, typed).customers] == ["WES"]


def test_a_number_is_found_by_its_beginning_in_any_case(desk):
    assert numbers(found(desk, "inv-2026-0000").numbers) == ["INV-2026-00001", "INV-2026-00002", "INV-2026-00003"]


@pytest.mark.parametrize("typed", ["2", "00002", "26-2", "2026-2"])
def test_bare_digits_are_the_end_of_a_number_of_ours(desk, typed):
    assert numbers(found(desk, typed).numbers)[0] == "INV-2026-00002"


def test_a_receipt_is_found_by_its_number(desk):
    money(desk, 5000, date(2026, 11, 19), number="R-77")
    assert [(one.kind, one.number) for one in found(desk, "r-77").numbers] == [("receipt", "R-77")]


def test_money_of_nobody_known_is_found_too(desk):
    receive(desk, NewReceipt(None, "wire", date(2026, 11, 19), 4711, number="R-99", payer="ACME LTD"))
    (one,) = found(desk, "R-99").numbers
    assert (one.customer_id, one.customer, one.amount) == (None, "ACME LTD", -4711)


@pytest.mark.parametrize("typed", ["8400", "8,400.00", "8400.00"])
def test_an_exact_amount_finds_what_is_open_of_it(desk, typed):
    assert sorted(numbers(found(desk, typed).amounts)) == ["INV-2026-00001", "INV-2026-00003"]
    assert found(desk, typed).amount == 840000


def test_what_is_left_of_an_item_counts_as_well_as_the_whole(desk):
    money(desk, 640000, date(2026, 11, 19), Application(items(desk, "invoice")[0], 640000))
    assert numbers(found(desk, "2000").amounts) == ["INV-2026-00001"]
    assert "INV-2026-00001" in numbers(found(desk, "8400").amounts)


def test_a_promise_is_found_by_its_amount(desk):
    with desk.reading() as read:
        c1 = read.value("SELECT id FROM customer WHERE code = 'C1'")
    make_promise(desk, NewPromise(c1, 99900, date(2026, 11, 27)))
    assert [one.amount for one in found(desk, "999").promises] == [99900]


def test_one_part_alone_may_be_asked(desk):
    only = found(desk, "8400", parts=["customers"])
    assert (only.numbers, only.amounts, only.amount) == ([], [], None)


def test_a_german_desk_writes_amounts_with_a_comma(desk):
    assert found(desk, "8400,00", decimal=",").amount == 840000


@pytest.mark.parametrize("typed", ["'; DROP TABLE x", "%", "_", "\"", "(", "🙂", "INV-%", "a" * 400, "-", "1" * 40])
def test_odd_typing_finds_nothing_and_breaks_nothing(desk, typed):
    assert found(desk, typed).numbers == []


def came(books, text, **how):
    with books.reading() as read:
        return numbers(find_receipts(read, text, "USD", **how))


def test_a_receipt_is_found_by_its_amount_and_by_the_number_of_its_cheque(desk):
    money(desk, 625_14, date(2026, 11, 11), reference="Cheque 77472")
    money(desk, 625_14, date(2026, 11, 12), reference="100%_sure 8")
    assert came(desk, "625.14") == ["R-2026-00002", "R-2026-00001"]
    assert came(desk, "77472") == ["R-2026-00001"]
    assert came(desk, "100%_") == ["R-2026-00002"]
    assert came(desk, "Cheque") == []  # no number in it: a word that half of them hold
    assert came(desk, "62") == []


def test_money_of_nobody_known_is_found_by_its_amount(desk):
    receive(desk, NewReceipt(None, "wire", date(2026, 11, 19), 4711, number="R-99", payer="ACME LTD"))
    with desk.reading() as read:
        (one,) = find_receipts(read, "47.11", "USD")
    assert (one.customer_id, one.customer, one.number) == (None, "ACME LTD", "R-99")


def test_an_invoice_is_found_by_the_order_number_of_the_customer(desk):
    number = invoice(desk, 5000, date(2026, 11, 2), po="PO 59487").number
    assert numbers(found(desk, "59487").numbers) == [number]
    assert numbers(found(desk, "po 59487").numbers) == [number]


def test_what_is_settled_is_found_by_its_amount_behind_what_is_open(desk):
    settled = invoice(desk, 840000, date(2026, 9, 1))
    money(desk, 840000, date(2026, 9, 20), Application(settled.item_id))
    assert numbers(found(desk, "8400").amounts) == ["INV-2026-00001", "INV-2026-00003", settled.number]


def test_of_many_orders_that_hold_it_the_latest_are_found(desk):
    sent = [invoice(desk, 5000, date(2026, 11, 2), po=f"PO 594-{at:03}").number for at in range(62)]
    assert numbers(found(desk, "594").numbers) == sent[:-7:-1]
