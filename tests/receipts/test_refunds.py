"""Money paid back, netted, and moved between payers."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.errors import Refused
from ar_desktop.ledger.allocating import MoreThanOpen
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit, unapply_item
from ar_desktop.receipts.moving import move_back, move_item
from ar_desktop.receipts.netting import net
from ar_desktop.receipts.refunds import refund
from ar_desktop.receipts.returned_payments import return_payment
from tests.receipts.ground import base_open_of, change_of, customer, invoice, items, money, on, open_at, open_of, owed

MAR_5, APR_2, MAY_7 = date(2026, 3, 5), date(2026, 4, 2), date(2026, 5, 7)


def test_a_credit_is_paid_back_from_the_bank_and_closed(books):
    credit = invoice(books, 60_00, MAR_5, kind="credit_note")
    done, moved = change_of(books, lambda: refund(books, credit.item_id, day=APR_2))
    assert moved == {"ar_control": 60_00, "bank": -60_00}
    assert (open_of(books, credit.item_id), open_at(books, credit.item_id, MAR_5)) == (0, -60_00)
    done.reversal.call(books)
    assert open_of(books, credit.item_id) == -60_00
    with pytest.raises(Refused):
        done.reversal.call(books)


def test_not_more_than_is_open_of_it_and_no_debit(books):
    got, first = money(books, 60_00, MAR_5), invoice(books, 10_00, MAR_5)
    refund(books, got.item_id, amount=50_00, day=APR_2)
    with pytest.raises(MoreThanOpen):
        refund(books, got.item_id, amount=10_01)
    with pytest.raises(Refused):
        refund(books, first.item_id)


def test_a_refund_in_another_currency_gains_or_loses(books):
    customer(books, "C2", currency="EUR")
    got = money(books, 100_00, MAR_5, code="C2", currency="EUR", rate=Decimal("1.10"))
    _, moved = change_of(books, lambda: refund(books, got.item_id, day=APR_2, rate=Decimal("1.15")))
    assert moved == {"ar_control": 110_00, "bank": -115_00, "fx_loss": 5_00}
    assert base_open_of(books, got.item_id) == 0


def test_a_bounced_receipt_that_was_paid_back_leaves_the_refund_owed(books):
    got = money(books, 60_00, MAR_5, method="ach")
    refund(books, got.item_id, day=APR_2)
    return_payment(books, got.number, MAY_7)
    assert [open_of(books, one) for one in items(books, "refund")] == [60_00]
    assert owed(books) == 60_00


def test_netting_closes_what_they_owe_against_what_we_owe(books):
    first, second = invoice(books, 60_00, MAR_5), invoice(books, 50_00, MAR_5)
    done, moved = change_of(books, lambda: net(books, [(first.item_id, None), (second.item_id, 20_00)], day=APR_2))
    assert moved == {"payables_contra": 80_00, "ar_control": -80_00}
    assert (open_of(books, first.item_id), open_of(books, second.item_id)) == (0, 30_00)
    done.reversal.call(books)
    assert (open_of(books, first.item_id), open_of(books, second.item_id)) == (60_00, 50_00)
    with pytest.raises(Refused):
        done.reversal.call(books)


def test_netting_is_for_one_customer(books):
    customer(books, "C2")
    first, second = invoice(books, 60_00, MAR_5), invoice(books, 50_00, MAR_5, code="C2")
    with pytest.raises(Refused):
        net(books, [(first.item_id, None), (second.item_id, None)])


def test_an_item_moved_to_another_payer_keeps_its_dates_unless_told(books):
    customer(books, "C2")
    first = invoice(books, 100_00, MAR_5)
    kept, moved = change_of(books, lambda: move_item(books, first.item_id, "C2", amount=60_00, day=APR_2))
    assert moved == {}
    anew = move_item(books, first.item_id, "C2", day=APR_2, terms="net10")
    with books.reading() as read:
        rows = read.rows(
            "SELECT document_date, due_date, amount FROM open_item WHERE id IN (:a, :b) ORDER BY id",
            a=kept.item_id,
            b=anew.item_id,
        )
    assert rows == [("2026-03-05", "2026-04-04", 60_00), ("2026-03-05", "2026-04-12", 40_00)]
    assert open_of(books, first.item_id) == 0
    kept.reversal.call(books)
    assert open_of(books, first.item_id) == 60_00


def test_what_was_paid_on_the_new_side_is_not_moved_back(books):
    customer(books, "C2")
    first = invoice(books, 100_00, MAR_5)
    moved = move_item(books, first.item_id, "C2", day=APR_2)
    money(books, 10_00, MAY_7, Application(moved.item_id), code="C2")
    with pytest.raises(Refused):
        move_back(books, moved.item_id)


def test_a_credit_moved_to_another_payer_stays_there_when_what_it_paid_is_undone(books):
    customer(books, "C2")
    first, got = invoice(books, 100_00, MAR_5, code="C2"), money(books, 100_00, APR_2)
    moved = move_item(books, got.item_id, "C2", day=APR_2)
    apply_credit(books, moved.item_id, [Application(first.item_id)])
    assert open_of(books, first.item_id) == 0
    unapply_item(books, first.item_id)
    assert (open_of(books, moved.item_id), open_of(books, got.item_id)) == (-100_00, 0)
    return_payment(books, got.number, date(2026, 11, 19))
    assert open_of(books, moved.item_id) == 0
    assert owed(books) == 100_00
    assert on(books, "undeposited") == 0


def test_it_moves_to_somebody_else_who_is_there(books):
    first = invoice(books, 100_00, MAR_5)
    for code in ("C1", "C9", ""):
        with pytest.raises(Refused):
            move_item(books, first.item_id, code)
