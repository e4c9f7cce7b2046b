"""Money that nobody was found for at first."""

from datetime import date

import pytest

from ar_desktop.customers.attachments import attachments_of_receipt, content_of
from ar_desktop.errors import Refused
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.refunds import refund_unidentified
from ar_desktop.receipts.returned_payments import return_payment, take_back_return
from ar_desktop.receipts.trial import try_out
from ar_desktop.receipts.unidentified import identify, identify_within, unidentify
from ar_desktop.receipts.voiding import void_receipt
from ar_desktop.receipts.waiting_papers import Paper, keep_paper
from tests.receipts.ground import balances, change_of, customer, invoice, money, on, open_at, open_of, owed

MAR_5, APR_2, MAY_7 = date(2026, 3, 5), date(2026, 4, 2), date(2026, 5, 7)


def test_identified_later_it_counts_from_then_but_was_paid_on_the_day_it_came(books):
    first = invoice(books, 100_00, MAR_5, terms="2/30net30")
    got = money(books, 98_00, APR_2, code="", method="wire")
    pays = Application(first.item_id, amount=98_00, discount=2_00)
    found, moved = change_of(books, lambda: identify(books, got.number, "C1", day=MAY_7, applications=(pays,)))
    assert moved == {"unidentified": 98_00, "discounts": 2_00, "ar_control": -100_00}
    with books.reading() as read:
        dates = read.row("SELECT document_date, ledger_date FROM open_item WHERE id = :i", i=found.item_id)
    assert dates == ("2026-04-02", "2026-05-07")
    assert open_at(books, first.item_id, APR_2) == 100_00
    assert open_at(books, first.item_id, MAY_7) == 0
    assert on(books, "unidentified", APR_2) == -98_00


def test_in_parts_for_two_customers_and_the_rest_paid_back(books):
    customer(books, "C2")
    got = money(books, 100_00, APR_2, code="", method="wire")
    identify(books, got.number, "C1", amount=60_00)
    other = identify(books, got.number, "C2", amount=30_00)
    with pytest.raises(Refused):
        identify(books, got.number, "C1", amount=10_01)
    refund, moved = change_of(books, lambda: refund_unidentified(books, got.number))
    assert moved == {"unidentified": 10_00, "bank": -10_00}
    refund.reversal.call(books)
    with pytest.raises(Refused):
        refund.reversal.call(books)
    other.reversal.call(books)
    assert on(books, "unidentified") == -40_00


def test_somebody_elses_after_all(books):
    first = invoice(books, 100_00, MAR_5)
    got = money(books, 100_00, APR_2, code="")
    found = identify(books, got.number, "C1", day=APR_2, applications=(Application(first.item_id),))
    unidentify(books, found.item_id, day=MAY_7)
    assert open_of(books, first.item_id) == 100_00
    assert on(books, "unidentified") == -100_00
    with pytest.raises(Refused):
        identify(books, got.number, "C1", day=APR_2, amount=100_00)
    identify(books, got.number, "C1", day=MAY_7)
    assert owed(books) == 0


def test_returned_before_and_after_it_was_identified(books):
    got = money(books, 100_00, APR_2, code="", method="wire")
    identify(books, got.number, "C1", amount=60_00, day=APR_2)
    _, moved = change_of(books, lambda: return_payment(books, got.number, MAY_7, bank_charge=5_00))
    assert moved == {"ar_control": 60_00, "unidentified": 40_00, "bank": -105_00, "bank_fees": 5_00}
    take_back_return(books, got.number)
    assert on(books, "unidentified") == -40_00
    other = money(books, 10_00, APR_2, code="")
    return_payment(books, other.number, MAY_7)
    take_back_return(books, other.number)
    assert on(books, "unidentified") == -50_00


def test_void_with_parts_identified(books):
    got = money(books, 100_00, APR_2, code="")
    identify(books, got.number, "C1", amount=60_00, day=MAY_7)
    void_receipt(books, got.number, day=MAY_7)
    assert balances(books) == {}


def test_what_was_paid_back_cannot_be_voided(books):
    got = money(books, 100_00, APR_2, code="")
    refund_unidentified(books, got.number, amount=1_00)
    with pytest.raises(Refused):
        void_receipt(books, got.number)


def test_its_remittance_is_filed_with_each_customer_it_is_found_to_be_of_and_once(books):
    customer(books, "C2")
    got = money(books, 100_00, APR_2, code="", method="wire")
    keep_paper(books, got.id, Paper("advice.pdf", b"%PDF-1.7"))
    try_out(books, "C1", lambda trial: identify_within(trial, got.number, "C1"))
    with books.reading() as read:
        assert attachments_of_receipt(read, got.id) == []  # what is only tried leaves nothing
    for code in ("C1", "C1", "C2"):
        identify(books, got.number, code, amount=30_00)
    with books.reading() as read:
        papers = attachments_of_receipt(read, got.id)
        assert len({one.customer_id for one in papers}) == len(papers) == 2
        assert content_of(read, papers[0].id) == b"%PDF-1.7"


def test_a_remittance_leaves_the_documents_of_a_customer_whose_money_it_was_not(books):
    customer(books, "C2")
    got = money(books, 100_00, APR_2, code="", method="wire")
    keep_paper(books, got.id, Paper("advice.pdf", b"%PDF-1.7"))
    first, second = (identify(books, got.number, "C1", amount=30_00) for _ in range(2))
    unidentify(books, first.item_id)
    with books.reading() as read:
        assert len(attachments_of_receipt(read, got.id)) == 1  # the other part is still theirs
    unidentify(books, second.item_id)
    with books.reading() as read:
        assert attachments_of_receipt(read, got.id) == []
    identify(books, got.number, "C2")
    with books.reading() as read:
        (paper,) = attachments_of_receipt(read, got.id)
        assert paper.customer_id == read.value("SELECT id FROM customer WHERE code = 'C2'")
