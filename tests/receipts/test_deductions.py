"""What customers hold back, and how it ends."""

from datetime import date

import pytest

from ar_desktop.collections.write_offs import write_off
from ar_desktop.errors import Refused
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit, apply_oldest, unapply_item
from ar_desktop.receipts.deductions import assign, charge_back, deduct
from ar_desktop.receipts.outstanding import open_deductions
from tests.receipts.ground import change_of, invoice, items, money, open_at, open_of

MAR_5, APR_2, MAY_7 = date(2026, 3, 5), date(2026, 4, 2), date(2026, 5, 7)


@pytest.fixture
def held_back(books):
    """900.00 of 1,000.00 were paid, 100.00 held back for damage; gives the deduction item."""
    first = invoice(books, 1000_00, MAR_5)
    pays = Application(first.item_id, amount=900_00, deduction=100_00, reason="damaged")
    _, moved = change_of(books, lambda: money(books, 900_00, APR_2, pays))
    assert moved == {"undeposited": 900_00, "ar_control": -900_00}
    assert open_of(books, first.item_id) == 0
    (deduction,) = items(books, "deduction")
    return deduction


def listed(company):
    with company.reading() as read:
        return open_deductions(read)


def test_it_keeps_the_dates_of_its_invoice_so_that_nothing_grows_younger(books, held_back):
    with books.reading() as read:
        dates = read.row("SELECT document_date, due_date, ledger_date FROM open_item WHERE id = :i", i=held_back)
    assert dates == ("2026-03-05", "2026-04-04", "2026-04-02")
    assert [(one.amount, one.open, one.reason) for one in listed(books)] == [(100_00, 100_00, "damaged")]


def test_a_credit_note_settles_it_and_only_that_moves_revenue(books, held_back):
    credit, moved = change_of(books, lambda: invoice(books, 100_00, MAY_7, kind="credit_note"))
    assert moved == {"returns": 100_00, "ar_control": -100_00}
    _, moved = change_of(books, lambda: apply_credit(books, credit.item_id, [Application(held_back)], day=MAY_7))
    assert moved == {}
    assert open_of(books, held_back) == 0
    assert listed(books) == []


def test_charged_back_it_is_paid_after_all(books, held_back):
    done = charge_back(books, held_back, day=MAY_7)
    assert listed(books)[0].charged_back_on == MAY_7
    done.reversal.call(books)
    assert listed(books)[0].charged_back_on is None
    charge_back(books, held_back, day=MAY_7)
    money(books, 100_00, MAY_7, Application(held_back))
    assert open_of(books, held_back) == 0
    with pytest.raises(Refused):
        charge_back(books, held_back)


def test_or_written_off(books, held_back):
    _, moved = change_of(books, lambda: write_off(books, [(held_back, None)], reason="too small to argue", day=MAY_7))
    assert moved == {"bad_debts": 100_00, "ar_control": -100_00}


def test_undoing_the_payment_undoes_the_deduction(books, held_back):
    (first,) = items(books, "invoice")
    unapply_item(books, first, day=APR_2)
    assert open_of(books, first) == 1000_00
    assert open_of(books, held_back) == 0
    assert open_at(books, held_back, APR_2) == 0


def test_money_on_account_leaves_deductions_alone(books, held_back):
    got = money(books, 50_00, MAY_7)
    with pytest.raises(Refused):
        apply_oldest(books, got.item_id)


def test_by_hand_and_back(books):
    first = invoice(books, 1000_00, MAR_5)
    done = deduct(books, first.item_id, 80_00, reason="price", day=APR_2)
    assert open_of(books, first.item_id) == 920_00
    done.reversal.call(books)
    assert open_of(books, first.item_id) == 1000_00


def test_somebody_looks_after_it_until_a_date(books, held_back):
    done = assign(books, held_back, owner="Dana", deadline=MAY_7)
    assert (listed(books)[0].owner, listed(books)[0].deadline) == ("Dana", MAY_7)
    done.reversal.call(books)
    assert (listed(books)[0].owner, listed(books)[0].deadline) == ("", None)
