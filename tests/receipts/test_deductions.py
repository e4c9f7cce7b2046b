"""What customers hold back, and how it ends."""

from datetime import date

import pytest

from ar_desktop.collections.write_offs import write_off
from ar_desktop.company import FixedClock
from ar_desktop.errors import Refused
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.periods import close_period
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit, apply_oldest, unapply_item
from ar_desktop.receipts.deductions import assign, charge_back, deduct, take_back
from ar_desktop.receipts.outstanding import open_deductions
from ar_desktop.values.dates import Month
from tests.receipts.ground import balances, change_of, customer, invoice, items, money, on, open_at, open_of, sound

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


@pytest.fixture
def cash_basis(tmp_path):
    """A company whose tax is due as money comes: 15 % VAT."""
    path, clock = tmp_path / "za.arbook", FixedClock(date(2026, 11, 19))
    settings = {"tax_basis": "cash"}
    with create_company(path, name="Karoo", currency="ZAR", country="ZA", clock=clock, settings=settings) as company:
        customer(company)
        yield company
        sound(company)


def tax(company):
    return on(company, "tax_payable"), on(company, "tax_not_due")


def test_on_the_cash_basis_its_tax_waits_until_it_is_paid(cash_basis):
    first = invoice(cash_basis, 1000_00, MAR_5)
    pays = Application(first.item_id, amount=1035_00, deduction=115_00, reason="damaged")
    money(cash_basis, 1035_00, APR_2, pays)
    assert tax(cash_basis) == (-135_00, -15_00)
    (deduction,) = items(cash_basis, "deduction")
    money(cash_basis, 57_50, MAY_7, Application(deduction))
    assert tax(cash_basis) == (-142_50, -7_50)
    credit = invoice(cash_basis, 50_00, MAY_7, kind="credit_note")
    apply_credit(cash_basis, credit.item_id, [Application(deduction)], day=MAY_7)
    assert tax(cash_basis) == (-142_50, 0)


def test_on_the_cash_basis_it_comes_back_with_its_tax(cash_basis):
    first = invoice(cash_basis, 1000_00, MAR_5)
    pays = Application(first.item_id, amount=1035_00, deduction=115_00, reason="damaged")
    money(cash_basis, 1035_00, APR_2, pays)
    unapply_item(cash_basis, first.item_id)
    assert tax(cash_basis) == (0, -150_00)
    money(cash_basis, 1150_00, date(2026, 11, 19), Application(first.item_id))
    assert tax(cash_basis) == (-150_00, 0)


def test_on_the_cash_basis_it_is_written_off_without_its_tax(cash_basis):
    first = invoice(cash_basis, 1000_00, MAR_5)
    done = deduct(cash_basis, first.item_id, 115_00, reason="price", day=APR_2)
    (deduction,) = items(cash_basis, "deduction")
    gone, moved = change_of(cash_basis, lambda: write_off(cash_basis, [(deduction, None)], reason="small", day=APR_2))
    assert moved == {"bad_debts": 100_00, "tax_not_due": 15_00, "ar_control": -115_00}
    gone.reversal.call(cash_basis)
    done.reversal.call(cash_basis)
    assert tax(cash_basis) == (0, -150_00)


def test_back_in_its_invoice_the_payment_stays_and_done_again_it_is_as_it_was(books, held_back):
    """Whose it is, until when, which payment it came with, and the day in the books."""
    (first,) = items(books, "invoice")
    assign(books, held_back, owner="Dana", deadline=MAY_7)
    charge_back(books, held_back, day=APR_2)

    def known():
        with books.reading() as read:
            return read.row(
                "SELECT i.amount, i.open, i.ledger_date, i.due_date, d.receipt_id, d.reason, d.owner, d.deadline, "
                "d.charged_back_on FROM deduction d JOIN open_item i ON i.id = d.item_id ORDER BY d.id DESC"
            )

    before, owed_before = known(), balances(books, APR_2)
    assert before[2] == "2026-04-02"
    done = take_back(books, held_back)
    assert (open_of(books, first), open_of(books, held_back)) == (100_00, 0)
    for _time in range(2):
        again = done.reversal.call(books)
        assert (known(), open_of(books, first), balances(books, APR_2)) == (before, 0, owed_before)
        done = again.reversal.call(books)
        assert open_of(books, first) == 100_00
    done.reversal.call(books)
    unapply_item(books, first, day=APR_2)  # with the payment goes what came with it
    assert (open_of(books, first), open_of(books, items(books, "deduction")[-1])) == (1000_00, 0)


def test_done_again_it_moves_to_today_where_its_month_is_closed_by_then(books, held_back):
    done = take_back(books, held_back)
    close_period(books, Month.parse("2026-04"))
    done.reversal.call(books)
    with books.reading() as read:
        day = read.value("SELECT ledger_date FROM open_item WHERE id = :i", i=items(books, "deduction")[-1])
    assert day == books.today.isoformat()
