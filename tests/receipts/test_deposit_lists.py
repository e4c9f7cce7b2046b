"""What screens show of the drawer and of deposits, and a deposit while it is put together."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.errors import Refused
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.deposit_batch import Batch
from ar_desktop.receipts.deposit_queries import Pays, deposit_detail, deposit_ids, deposit_rows, drawer
from ar_desktop.receipts.deposits import deposit, undeposit
from ar_desktop.receipts.outstanding import waiting_counts
from ar_desktop.receipts.post_dated import hold_cheque
from ar_desktop.receipts.receiving import NewReceipt
from ar_desktop.receipts.returned_payments import return_payment
from tests.receipts.ground import customer, invoice, money, rate

APR_2, APR_3, DEC_1 = date(2026, 4, 2), date(2026, 4, 3), date(2026, 12, 1)


def look(company, day=APR_3):
    with company.reading() as read:
        return drawer(read, day)


def rows(company):
    with company.reading() as read:
        return deposit_rows(read, deposit_ids(read))


def test_the_drawer_says_what_each_receipt_pays_and_what_its_account_holds(books):
    whole, part = invoice(books, 50_00, APR_2), invoice(books, 80_00, APR_2)
    paid = Application(whole.item_id, amount=50_00), Application(part.item_id, amount=30_00)
    cheque = money(books, 80_00, APR_2, *paid, reference="20871")
    money(books, 7_00, APR_2, method="ach")
    hold_cheque(books, NewReceipt("C1", "cheque", DEC_1, 11_00, reference="2207"))
    found = look(books)
    assert [one.number for one in found.receipts] == [cheque.number]
    assert found.pays[cheque.id] == (Pays(whole.number, False), Pays(part.number, True))
    assert (found.balance, found.account) == (80_00, ("1090", "Undeposited funds"))
    assert [(one.reference, one.amount, one.customer) for one in found.held] == [("2207", 11_00, "Customer C1")]


def test_cheques_of_other_currencies_add_up_in_ours(books):
    customer(books, "EU", currency="EUR")
    rate(books, "EUR", APR_2, Decimal("1.5"))
    hold_cheque(books, NewReceipt("C1", "cheque", DEC_1, 11_00))
    hold_cheque(books, NewReceipt("EU", "cheque", DEC_1, 20_00))
    assert look(books).held_amount == 41_00


def test_deposits_say_how_they_stand(books):
    first, second = money(books, 50_00, APR_2), money(books, 30_00, APR_2, method="cash")
    made = deposit(books, [first.number, second.number], day=APR_3)
    (row,) = rows(books)
    assert (row.items, row.cheques, row.base_amount, row.undone, row.returned) == (2, 1, 80_00, False, 0)
    return_payment(books, first.number, APR_3)
    assert rows(books)[0].returned == 1
    with books.reading() as read:
        detail = deposit_detail(read, made.number)
    assert [line.amount for line in detail.journal] == [80_00, -80_00]
    assert (detail.account, detail.user) == (("1000", "Bank"), "Dana")


def test_a_deposit_taken_back_still_stands_in_the_list(books):
    made = deposit(books, [money(books, 50_00, APR_2).number], day=APR_3)
    undeposit(books, made.number)
    assert [row.undone for row in rows(books)] == [True]
    assert len(look(books).receipts) == 1


def test_a_number_that_no_deposit_has_is_refused(books):
    with books.reading() as read, pytest.raises(Refused):
        deposit_detail(read, "D-9")


def test_counts_of_what_waits(books):
    money(books, 50_00, APR_2)
    money(books, 20_00, APR_2, code="", method="ach")
    with books.reading() as read:
        assert tuple(waiting_counts(read)) == (2, 1)


def test_tape_and_list_agree_in_count_and_sum_and_the_cash_is_there(books):
    money(books, 50_00, APR_2)
    money(books, 30_00, APR_2, method="cash")
    chosen = look(books).receipts
    assert not Batch(chosen).agrees
    assert not Batch(chosen, 2, 80_01).agrees
    assert (Batch(chosen, 3, 80_01).missing_items, Batch(chosen, 3, 80_01).difference) == (1, 1)
    assert Batch(chosen, 2, 80_00).agrees
    assert not Batch(chosen, 2, 80_00, ((1, 20_00),)).agrees
    assert Batch(chosen, 2, 80_00, ((1, 20_00),), coin=10_00).agrees
    assert not Batch((), 0, 0).agrees


def test_a_full_drawer_shows_its_oldest_and_counts_the_others(books):
    for day in (5, 6, 7):
        money(books, 10_00 + day, date(2026, 11, day))
    with books.reading() as read:
        found = drawer(read, date(2026, 11, 19), 2)
    assert ([one.base_amount for one in found.receipts], found.others) == ([10_05, 10_06], 1)


def test_deposits_are_put_in_another_order(books):
    small, large = money(books, 50_00, APR_2), money(books, 80_00, APR_2)
    first = deposit(books, [large.number], day=APR_2)
    second = deposit(books, [small.number], day=APR_3)

    def made(*how, **more):
        with books.reading() as read:
            return [row.number for row in deposit_rows(read, deposit_ids(read, None, *how, **more))]

    assert made() == [second.number, first.number]
    assert made("amount") == [first.number, second.number]
    assert made("number", descending=False) == [first.number, second.number]
