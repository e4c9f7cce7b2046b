"""From the drawer to the bank."""

from datetime import date

import pytest

from ar_desktop.closing.verify import verify
from ar_desktop.errors import Refused
from ar_desktop.ledger.accounts import chart
from ar_desktop.receipts.deposit_queries import deposit_detail
from ar_desktop.receipts.deposit_queries import drawer as open_drawer
from ar_desktop.receipts.deposits import deposit, undeposit
from ar_desktop.receipts.outstanding import undeposited
from ar_desktop.receipts.refunds import refund
from ar_desktop.receipts.returned_payments import return_payment, take_back_return
from ar_desktop.receipts.voiding import void_receipt
from tests.receipts.ground import change_of, money, on

APR_2, APR_3, APR_9 = date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 9)


def drawer(company):
    with company.reading() as read:
        return [row.number for row in undeposited(read)]


def test_a_deposit_takes_receipts_to_the_bank_in_one_sum(books):
    receipts = [money(books, amount, APR_2, code=code).number for amount, code in ((50_00, "C1"), (30_00, ""))]
    left = money(books, 7_00, APR_2, method="cash").number
    done, moved = change_of(books, lambda: deposit(books, receipts, day=APR_3, fee=1_50))
    assert moved == {"bank": 78_50, "bank_fees": 1_50, "undeposited": -80_00}
    assert done.number == "D-2026-00001"
    assert drawer(books) == [left]


def test_a_receipt_is_in_one_deposit_at_most(books):
    got = money(books, 50_00, APR_2).number
    deposit(books, [got], day=APR_3)
    with pytest.raises(Refused):
        deposit(books, [got], day=APR_9)


def test_only_what_is_in_the_drawer_is_deposited_and_not_before_it_came(books):
    wired, cheque = money(books, 50_00, APR_2, method="wire").number, money(books, 5_00, APR_3).number
    with pytest.raises(Refused):
        deposit(books, [wired])
    with pytest.raises(Refused):
        deposit(books, [cheque], day=APR_2)
    with pytest.raises(Refused):
        deposit(books, [])


def test_a_deposit_taken_back_fills_the_drawer_again(books):
    got = money(books, 50_00, APR_2).number
    done = deposit(books, [got], day=APR_3, fee=1_00)
    again = undeposit(books, done.number)
    assert drawer(books) == [got]
    assert (on(books, "bank"), on(books, "bank_fees"), on(books, "undeposited")) == (0, 0, 50_00)
    with pytest.raises(Refused):
        undeposit(books, done.number)
    again.reversal.call(books)
    assert drawer(books) == []


def test_a_receipt_in_a_deposit_is_returned_not_voided(books):
    got = money(books, 50_00, APR_2).number
    done = deposit(books, [got], day=APR_3)
    with pytest.raises(Refused):
        void_receipt(books, got)
    return_payment(books, got, APR_9)
    assert (on(books, "bank"), on(books, "undeposited")) == (0, 0)
    with pytest.raises(Refused):
        undeposit(books, done.number)
    take_back_return(books, got)
    assert on(books, "bank") == 50_00


def test_a_returned_receipt_is_not_deposited(books):
    got = money(books, 50_00, APR_2).number
    return_payment(books, got, APR_3)
    with pytest.raises(Refused):
        deposit(books, [got])
    assert drawer(books) == []


def test_money_goes_to_accounts_that_hold_money(books):
    got = money(books, 50_00, APR_2)
    for account in ("1090", "2400", "1100"):
        with pytest.raises(Refused):
            deposit(books, [got.number], account=account)
        with pytest.raises(Refused):
            refund(books, got.item_id, account=account)
    with pytest.raises(Refused):
        money(books, 50_00, APR_2, account="2400")
    with pytest.raises(Refused):
        money(books, 50_00, APR_2, fee=1_00)


def test_cash_kept_back_at_the_counter_goes_into_petty_cash(books):
    receipts = [money(books, 50_00, APR_2).number, money(books, 30_00, APR_2, method="cash").number]
    done, moved = change_of(books, lambda: deposit(books, receipts, day=APR_3, fee=1_50, cash_back=20_00))
    assert moved == {"bank": 58_50, "bank_fees": 1_50, "petty_cash": 20_00, "undeposited": -80_00}
    taken, moved = change_of(books, lambda: undeposit(books, done.number))
    assert moved == {"bank": -58_50, "bank_fees": -1_50, "petty_cash": -20_00, "undeposited": 80_00}
    _, moved = change_of(books, lambda: taken.reversal.call(books))
    assert moved == {"bank": 58_50, "bank_fees": 1_50, "petty_cash": 20_00, "undeposited": -80_00}


def test_no_more_cash_is_kept_back_than_the_deposit_is_worth(books):
    got = money(books, 50_00, APR_2).number
    for fee, back in ((0, 50_01), (1_00, 49_01), (0, -1)):
        with pytest.raises(Refused, match="The cash back must lie between zero and what is left"):
            deposit(books, [got], fee=fee, cash_back=back)
    _, moved = change_of(books, lambda: deposit(books, [got], cash_back=50_00))
    assert moved == {"petty_cash": 50_00, "undeposited": -50_00}


def without_petty_cash(company, code=None):
    """As a company was made before there was such an account; `code`: the house uses its number for something else."""
    with company.writing("a chart without petty cash") as write:
        write.execute("DELETE FROM account WHERE role = 'petty_cash'")
        if code:
            write.add("account", (write.take_ids("account"), code, "Savings", "asset", None))


@pytest.mark.parametrize(("taken", "made"), [(None, "1050"), ("1050", "1051")])
def test_petty_cash_is_opened_when_cash_is_first_kept_back(books, taken, made):
    without_petty_cash(books, taken)
    got = money(books, 50_00, APR_2).number
    with books.reading() as read:
        assert open_drawer(read, APR_3).petty_cash == (made, "Petty cash")
        records = read.value("SELECT max(number) FROM audit")
    done, moved = change_of(books, lambda: deposit(books, [got], day=APR_3, cash_back=20_00))
    assert moved == {"bank": 30_00, "petty_cash": 20_00, "undeposited": -50_00}
    with books.reading() as read:
        assert [(row.code, row.name, row.type) for row in chart(read) if row.role == "petty_cash"] == [
            (made, "Petty cash", "asset")
        ]
        rows = read.rows("SELECT what, subject FROM audit WHERE number > :n ORDER BY number", n=records)
        assert rows == [("account", made), ("deposit", done.number)]
    taken_back, moved = change_of(books, lambda: undeposit(books, done.number))
    assert moved == {"bank": -30_00, "petty_cash": -20_00, "undeposited": 50_00}
    _, moved = change_of(books, lambda: taken_back.reversal.call(books))
    assert moved == {"bank": 30_00, "petty_cash": 20_00, "undeposited": -50_00}
    assert [check.finding for check in verify(books) if not check.ok] == []


def test_a_deposit_without_cash_back_opens_no_petty_cash(books):
    without_petty_cash(books)
    deposit(books, [money(books, 50_00, APR_2).number])
    with books.reading() as read:
        assert [row for row in chart(read) if row.role == "petty_cash"] == []


def test_petty_cash_is_no_bank(books):
    got = money(books, 50_00, APR_2).number
    with pytest.raises(Refused, match="1050 is no bank account"):
        deposit(books, [got], account="1050")


def test_what_went_whole_to_petty_cash_before_is_no_cash_back(books):
    got = money(books, 50_00, APR_2).number
    with books.writing("a second bank") as write:
        write.execute("UPDATE account SET role = NULL WHERE role = 'petty_cash'")
    number = deposit(books, [got], account="1050").number
    with books.writing("that is petty cash now") as write:
        write.execute("UPDATE account SET role = 'petty_cash' WHERE code = '1050'")
    with books.reading() as read:
        assert deposit_detail(read, number).row.cash_back == 0
    undone, moved = change_of(books, lambda: undeposit(books, number))
    assert moved == {"petty_cash": -50_00, "undeposited": 50_00}
    _, moved = change_of(books, lambda: undone.reversal.call(books))  # petty cash is no bank any more: all is kept back
    assert moved == {"petty_cash": 50_00, "undeposited": -50_00}


def test_a_deposit_done_again_goes_to_the_same_bank_and_not_before_it_was_taken_back(books):
    with books.writing("a second bank") as write:
        write.execute("UPDATE account SET role = NULL WHERE role = 'petty_cash'")
    got = money(books, 50_00, APR_2).number
    done = deposit(books, [got], day=APR_3, account="1050")
    taken = undeposit(books, done.number, day=APR_9)
    _, moved = change_of(books, lambda: taken.reversal.call(books))
    assert moved == {"1050": 50_00, "undeposited": -50_00}
    assert on(books, "undeposited", APR_3) == 0
    assert on(books, "undeposited", APR_9) == 0
