"""Giving up, claiming the tax back, and money that comes in after all."""

from datetime import date

import pytest

from ar_desktop.collections.recoveries import recover
from ar_desktop.collections.write_offs import claim_tax_relief, give_relief_back, write_off
from ar_desktop.company import FixedClock
from ar_desktop.errors import Refused
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.periods import close_period
from ar_desktop.receipts.deductions import deduct, take_back
from ar_desktop.receipts.receiving import NewReceipt
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.receipts.voiding import void_receipt
from ar_desktop.values.dates import Month
from tests.receipts.ground import (
    balances,
    change_of,
    customer,
    invoice,
    items,
    money,
    on,
    open_at,
    open_of,
    owed,
    sound,
)

MAR_5, APR_2, MAY_7, JUN_1 = date(2026, 3, 5), date(2026, 4, 2), date(2026, 5, 7), date(2026, 6, 1)


@pytest.fixture
def taxed(tmp_path, request):
    """A company that charges 15 % VAT; settings may be given with the test."""
    path, clock = tmp_path / "za.arbook", FixedClock(date(2026, 11, 19))
    settings = getattr(request, "param", {})
    with create_company(path, name="Karoo", currency="ZAR", country="ZA", clock=clock, settings=settings) as company:
        customer(company)
        yield company
        sound(company)


def test_direct_it_is_an_expense_gross(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    _, moved = change_of(taxed, lambda: write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2))
    assert moved == {"bad_debts": 1150_00, "ar_control": -1150_00}
    assert (open_of(taxed, first.item_id), open_at(taxed, first.item_id, MAR_5)) == (0, 1150_00)


@pytest.mark.parametrize("taxed", [{"write_off_method": "allowance"}], indirect=True)
def test_against_the_allowance_where_the_company_keeps_one(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    _, moved = change_of(taxed, lambda: write_off(taxed, [(first.item_id, 400_00)], reason="settled", day=APR_2))
    assert moved == {"allowance": 400_00, "ar_control": -400_00}
    assert open_of(taxed, first.item_id) == 750_00


def test_it_needs_a_reason_and_something_owed(taxed):
    first, got = invoice(taxed, 1000_00, MAR_5), money(taxed, 5_00, MAR_5)
    with pytest.raises(Refused):
        write_off(taxed, [(first.item_id, None)], reason=" ")
    with pytest.raises(Refused):
        write_off(taxed, [(got.item_id, None)], reason="gone")


def test_taken_back_it_is_owed_again_and_the_relief_is_paid_back(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    before = balances(taxed)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    claim_tax_relief(taxed, done.item_id, day=MAY_7)
    done.reversal.call(taxed)
    assert balances(taxed) == before
    assert open_of(taxed, first.item_id) == 1150_00


def test_tax_relief_moves_the_tax_off_the_expense_once(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, 575_00)], reason="bankrupt", day=APR_2)
    relief, moved = change_of(taxed, lambda: claim_tax_relief(taxed, done.item_id, day=MAY_7))
    assert moved == {"tax_payable": 75_00, "bad_debts": -75_00}
    with pytest.raises(Refused):
        claim_tax_relief(taxed, done.item_id)
    given_back = relief.reversal.call(taxed)
    _, again = change_of(taxed, lambda: given_back.reversal.call(taxed))
    assert again == moved
    give_relief_back(taxed, done.item_id)
    assert on(taxed, "tax_payable") == -150_00


@pytest.mark.parametrize("voided_on", [MAY_7, JUN_1])
def test_voiding_the_invoice_pays_the_relief_back(taxed, voided_on):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    claim_tax_relief(taxed, done.item_id, day=MAY_7)
    void_document(taxed, first.number, voided_on)
    assert balances(taxed) == {}
    assert on(taxed, "tax_payable", date(2026, 5, 31)) == 0


def test_relief_is_not_paid_back_before_it_was_claimed(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    claim_tax_relief(taxed, done.item_id, day=JUN_1)
    void_document(taxed, first.number, MAY_7)
    assert [on(taxed, "tax_payable", when) for when in (APR_2, MAY_7, JUN_1)] == [-150_00, 0, 0]


def test_undoing_what_was_written_off_with_it_pays_the_relief_back(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    deduct(taxed, first.item_id, 115_00, reason="short delivery", day=APR_2)
    (deduction,) = items(taxed, "deduction")
    done = write_off(taxed, [(deduction, None)], reason="too small", day=MAY_7)
    claim_tax_relief(taxed, done.item_id, day=MAY_7)
    take_back(taxed, deduction)
    assert on(taxed, "tax_payable") == -150_00
    assert open_of(taxed, first.item_id) == 1150_00


def test_an_invoice_on_which_money_came_in_after_all_is_not_voided(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    got = recover(taxed, done.item_id, NewReceipt("C1", "ach", MAY_7, 115_00))
    with pytest.raises(Refused, match=r"Money came in on WO-2026-00001; void that receipt first\."):
        void_document(taxed, first.number)
    void_receipt(taxed, got.number)
    void_document(taxed, first.number)
    assert balances(taxed) == {}


def test_a_recovery_is_paid_by_its_receipt_and_the_item_stays_closed(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    _, moved = change_of(taxed, lambda: recover(taxed, done.item_id, NewReceipt("", "ach", MAY_7, 115_00)))
    assert moved == {"bank": 115_00, "recovered": -115_00}
    assert open_of(taxed, first.item_id) == 0
    assert [open_of(taxed, one) for kind in ("recovery", "receipt") for one in items(taxed, kind)] == [0, 0]


def test_relief_is_paid_back_with_what_comes_in_and_the_last_takes_the_rest(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    claim_tax_relief(taxed, done.item_id, day=APR_2)
    _, moved = change_of(taxed, lambda: recover(taxed, done.item_id, NewReceipt("C1", "ach", MAY_7, 100_01)))
    assert moved == {"bank": 100_01, "recovered": -86_97, "tax_payable": -13_04}
    with pytest.raises(Refused):
        recover(taxed, done.item_id, NewReceipt("C1", "ach", MAY_7, 1050_00))
    recover(taxed, done.item_id, NewReceipt("C1", "ach", JUN_1, 1049_99))
    assert (on(taxed, "tax_payable"), on(taxed, "recovered")) == (-150_00, -1000_00)
    assert on(taxed, "bad_debts") == 1000_00


def test_a_recovery_is_undone_and_done_again(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    claim_tax_relief(taxed, done.item_id, day=APR_2)
    before = balances(taxed)
    got = recover(taxed, done.item_id, NewReceipt("C1", "ach", MAY_7, 115_00))
    after = balances(taxed)
    undone = got.reversal.call(taxed)
    assert balances(taxed) == before
    again = undone.reversal.call(taxed)
    assert balances(taxed) == after
    again.reversal.call(taxed)
    assert balances(taxed) == before


@pytest.mark.parametrize("end", [void_receipt, lambda company, number: return_payment(company, number, JUN_1)])
def test_a_recovery_goes_when_its_money_goes(taxed, end):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    claim_tax_relief(taxed, done.item_id, day=APR_2)
    before = balances(taxed)
    got = recover(taxed, done.item_id, NewReceipt("C1", "ach", MAY_7, 115_00))
    with pytest.raises(Refused):
        done.reversal.call(taxed)
    end(taxed, got.number)
    assert balances(taxed) == before
    assert owed(taxed) == 0
    done.reversal.call(taxed)
    assert owed(taxed) == 1150_00


@pytest.mark.parametrize("taxed", [{"write_off_method": "allowance"}], indirect=True)
def test_what_was_charged_to_the_allowance_goes_back_there(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    recover(taxed, done.item_id, NewReceipt("C1", "cash", MAY_7, 150_00))
    assert on(taxed, "allowance") == 1000_00


@pytest.mark.parametrize("taxed", [{"tax_basis": "cash"}], indirect=True)
def test_on_the_cash_basis_the_tax_was_never_due_until_money_comes(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    money(taxed, 230_00, MAR_5)
    part = write_off(taxed, [(first.item_id, 115_00)], reason="settled", day=APR_2)
    assert on(taxed, "tax_not_due") == -135_00
    done, moved = change_of(taxed, lambda: write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2))
    assert moved == {"bad_debts": 900_00, "tax_not_due": 135_00, "ar_control": -1035_00}
    with pytest.raises(Refused):
        claim_tax_relief(taxed, part.item_id)
    _, moved = change_of(taxed, lambda: recover(taxed, done.item_id, NewReceipt("C1", "ach", MAY_7, 115_00)))
    assert moved == {"bank": 115_00, "recovered": -100_00, "tax_payable": -15_00}


def test_several_at_once_under_one_number(taxed):
    parts = [(invoice(taxed, 100_00, MAR_5).item_id, None), (invoice(taxed, 50_00, MAR_5).item_id, None)]
    done = write_off(taxed, parts, reason="bankrupt")
    assert done.number == "WO-2026-00001"
    assert write_off(taxed, [(invoice(taxed, 10_00, MAR_5).item_id, None)], reason="x").number == "WO-2026-00002"
    done.reversal.call(taxed)
    assert owed(taxed) == 172_50


def test_each_customer_has_a_write_off_number_of_their_own(taxed):
    customer(taxed, "C2")
    parts = [(invoice(taxed, 100_00, MAR_5, code=code).item_id, None) for code in ("C1", "C2", "C1")]
    done = write_off(taxed, parts, reason="small sums")
    assert done.number == "WO-2026-00001 – WO-2026-00002"
    with taxed.reading() as read:
        whose = read.rows(
            "SELECT DISTINCT i.number, c.code FROM open_item i JOIN customer c ON c.id = i.customer_id "
            "WHERE i.kind = 'write_off' ORDER BY 1, 2"
        )
    assert [tuple(row) for row in whose] == [("WO-2026-00001", "C1"), ("WO-2026-00002", "C2")]
    done.reversal.call(taxed)
    assert owed(taxed) == 345_00


def test_a_write_off_that_was_taken_back_can_be_done_again(taxed):
    first = invoice(taxed, 100_00, MAR_5)
    done = write_off(taxed, [(first.item_id, 40_00)], reason="settled")
    back = done.reversal.call(taxed)
    assert open_of(taxed, first.item_id) == 115_00
    back.reversal.call(taxed)
    assert open_of(taxed, first.item_id) == 75_00


def test_done_again_it_is_charged_to_what_it_was_charged_to_on_the_day_it_was(taxed):
    first = invoice(taxed, 100_00, MAR_5)
    done = write_off(taxed, [(first.item_id, 40_00)], reason="settled", day=APR_2, method="allowance")
    back = done.reversal.call(taxed)
    _, moved = change_of(taxed, lambda: back.reversal.call(taxed))
    assert moved == {"allowance": 40_00, "ar_control": -40_00}
    assert on(taxed, "allowance", APR_2) == 40_00


def test_done_again_after_its_month_was_closed_it_stands_from_the_day_it_was_taken_back(taxed):
    first = invoice(taxed, 100_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    for month in (Month(2026, 3), Month(2026, 4)):
        close_period(taxed, month)
    back = done.reversal.call(taxed)
    back.reversal.call(taxed)
    assert [open_at(taxed, first.item_id, day) for day in (APR_2, taxed.today)] == [0, 0]
    assert on(taxed, "bad_debts", taxed.today) == 115_00
