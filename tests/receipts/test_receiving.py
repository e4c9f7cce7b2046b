"""Money comes in and pays what it says it pays."""

from datetime import date

import pytest

from ar_desktop.errors import Refused
from ar_desktop.ledger.allocating import MoreThanOpen, OtherFamily
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.receiving import PostDated
from ar_desktop.receipts.voiding import void_receipt
from tests.receipts.ground import balances, change_of, customer, invoice, items, money, on, open_at, open_of, owed

MAR_5, APR_2 = date(2026, 3, 5), date(2026, 4, 2)


@pytest.mark.parametrize("method", ["cash", "cheque"])
def test_cash_and_cheques_wait_in_undeposited_funds(books, method):
    _, moved = change_of(books, lambda: money(books, 50_00, MAR_5, method=method))
    assert moved == {"undeposited": 50_00, "ar_control": -50_00}


@pytest.mark.parametrize(
    ("method", "account"),
    [("ach", "bank"), ("wire", "bank"), ("card", "clearing"), ("online", "clearing"), ("other", "bank")],
)
def test_other_money_goes_to_bank_or_clearing_less_what_the_processor_kept(books, method, account):
    _, moved = change_of(books, lambda: money(books, 100_00, MAR_5, method=method, fee=2_90))
    assert moved == {account: 97_10, "card_fees": 2_90, "ar_control": -100_00}


def test_history_can_go_straight_to_another_account(books):
    _, moved = change_of(books, lambda: money(books, 50_00, MAR_5, account="1000"))
    assert moved == {"bank": 50_00, "ar_control": -50_00}


def test_money_nobody_is_known_for_is_a_liability_and_no_item(books):
    result, moved = change_of(books, lambda: money(books, 50_00, MAR_5, code="", method="wire"))
    assert moved == {"bank": 50_00, "unidentified": -50_00}
    assert result.item_id is None
    assert items(books, "receipt") == []


def test_what_is_not_applied_stays_on_account(books):
    first = invoice(books, 100_00, MAR_5)
    got = money(books, 150_00, APR_2, Application(number=first.number))
    assert open_of(books, first.item_id) == 0
    assert open_of(books, got.item_id) == -50_00
    assert owed(books) == -50_00


def test_an_amount_left_out_is_what_the_invoice_needs_as_far_as_the_money_goes(books):
    first, second = invoice(books, 100_00, MAR_5), invoice(books, 80_00, MAR_5)
    money(books, 130_00, APR_2, Application(number=first.number), Application(number=second.number))
    assert [open_of(books, one.item_id) for one in (first, second)] == [0, 50_00]


def test_more_than_is_open_is_refused(books):
    first = invoice(books, 100_00, MAR_5)
    with pytest.raises(MoreThanOpen):
        money(books, 150_00, APR_2, Application(number=first.number, amount=120_00))


def test_more_than_the_receipt_is_refused(books):
    first = invoice(books, 100_00, MAR_5)
    with pytest.raises(MoreThanOpen):
        money(books, 50_00, APR_2, Application(number=first.number, amount=60_00))


def test_money_and_discount_and_all_else_never_exceed_what_is_open(books):
    first = invoice(books, 100_00, MAR_5, terms="2/30net30")
    with pytest.raises(MoreThanOpen):
        money(books, 100_00, MAR_5, Application(number=first.number, amount=99_00, bank_fee=1_01))


def test_somebody_elses_invoice_is_refused_but_not_one_of_the_family(books):
    customer(books, "C2")
    customer(books, "C3", payer="C1")
    other, child = invoice(books, 100_00, MAR_5, code="C2"), invoice(books, 100_00, MAR_5, code="C3")
    with pytest.raises(OtherFamily):
        money(books, 100_00, APR_2, Application(number=other.number))
    money(books, 100_00, APR_2, Application(number=child.number))
    assert open_of(books, child.item_id) == 0


def test_a_receipt_older_than_the_invoice_is_applied_when_both_are_in_the_books(books):
    paid_ahead = money(books, 100_00, MAR_5)
    first = invoice(books, 100_00, APR_2)
    assert paid_ahead.number != first.number
    got = money(books, 40_00, MAR_5, Application(number=first.number))
    assert open_at(books, got.item_id, MAR_5) == -40_00
    assert open_at(books, got.item_id, APR_2) == 0


def test_numbers_run_in_the_order_of_posting_and_an_earlier_date_warns(books):
    assert money(books, 1_00, APR_2).number == "R-2026-00001"
    second = money(books, 1_00, MAR_5)
    assert second.number == "R-2026-00002"
    assert second.warnings


def test_a_refused_receipt_gives_its_number_back(books):
    with pytest.raises(Refused):
        money(books, 1_00, APR_2, Application(number="nowhere"))
    assert money(books, 1_00, APR_2).number == "R-2026-00001"


def test_a_number_of_ones_own_is_taken_once_and_the_series_goes_on_above_it(books):
    assert money(books, 1_00, APR_2, number="R-2026-00007").number == "R-2026-00007"
    with pytest.raises(Refused):
        money(books, 1_00, APR_2, number="R-2026-00007")
    assert money(books, 1_00, APR_2).number == "R-2026-00008"


def test_nothing_is_received_for_nothing_nor_in_an_unknown_way(books):
    for amount, method in ((0, "cash"), (-5, "cash"), (5, "barter")):
        with pytest.raises(Refused):
            money(books, amount, APR_2, method=method)


def test_a_cheque_of_tomorrow_is_not_received_today(books):
    with pytest.raises(PostDated):
        money(books, 1_00, date(2026, 12, 24))
    assert money(books, 1_00, date(2026, 12, 24), method="wire").warnings


def test_voiding_a_receipt_takes_back_what_it_paid(books):
    first = invoice(books, 100_00, MAR_5, terms="2/30net30")
    before = balances(books)
    got = money(books, 98_00, APR_2, Application(number=first.number, discount=2_00))
    assert open_of(books, first.item_id) == 0
    void_receipt(books, got.number)
    assert open_of(books, first.item_id) == 100_00
    assert open_of(books, got.item_id) == 0
    assert balances(books) == before
    assert open_at(books, first.item_id, APR_2) == 100_00
    with pytest.raises(Refused):
        void_receipt(books, got.number)


def test_undoing_a_receipt_voids_it(books):
    got = money(books, 98_00, APR_2)
    got.reversal.call(books)
    assert on(books, "undeposited") == 0
    assert owed(books) == 0


def test_money_of_nobody_can_be_voided(books):
    got = money(books, 98_00, APR_2, code="")
    void_receipt(books, got.number)
    assert balances(books) == {}
