"""What was undone is done again as it was, under the next number, and undone once more."""

from datetime import date

import pytest

from ar_desktop.receipts.application import Application
from ar_desktop.receipts.moving import move_item
from ar_desktop.receipts.netting import net
from ar_desktop.receipts.receiving import NewReceipt
from ar_desktop.receipts.refunds import refund, refund_unidentified
from ar_desktop.receipts.with_credits import CreditUsed, receive_with_credits
from tests.receipts.ground import balances, customer, invoice, money, open_of

MAR_5, APR_2 = date(2026, 3, 5), date(2026, 4, 2)


def paid_back(books):
    return refund(books, money(books, 60_00, MAR_5).item_id, amount=40_00, day=APR_2)


def paid_back_to_nobody_known(books):
    return refund_unidentified(books, money(books, 60_00, MAR_5, code="").number, amount=40_00, day=APR_2)


def netted(books):
    first, second = invoice(books, 60_00, MAR_5), invoice(books, 50_00, MAR_5)
    return net(books, [(first.item_id, None), (second.item_id, 20_00)], day=APR_2)


def moved(books):
    customer(books, "C2")
    return move_item(books, invoice(books, 100_00, MAR_5).item_id, "C2", amount=60_00, day=APR_2)


def received(books):
    first = invoice(books, 100_00, MAR_5, terms="2/30net30")
    return money(books, 98_00, APR_2, Application(number=first.number, discount=2_00))


def received_with_a_credit(books):
    credit, first = invoice(books, 30_00, MAR_5, kind="credit_note"), invoice(books, 100_00, MAR_5)
    new = NewReceipt("C1", "cheque", APR_2, 70_00, applications=(Application(first.item_id, amount=100_00),))
    return receive_with_credits(books, new, [CreditUsed(credit.item_id, 30_00)])


@pytest.mark.parametrize(
    "act", [paid_back, paid_back_to_nobody_known, netted, moved, received, received_with_a_credit]
)
def test_it_is_done_again_as_it_was_and_undone_once_more(books, act):
    done = act(books)
    as_done, open_as_done = balances(books), what_is_open(books)
    undone = done.reversal.call(books)
    as_undone, open_as_undone = balances(books), what_is_open(books)
    again = undone.reversal.call(books)
    assert (balances(books), what_is_open(books)) == (as_done, open_as_done)
    again.reversal.call(books)
    assert (balances(books), what_is_open(books)) == (as_undone, open_as_undone)


def what_is_open(books):
    with books.reading() as read:
        return read.rows("SELECT customer_id, kind, open FROM open_item WHERE open <> 0 ORDER BY 1, 2, 3")


def test_what_is_received_again_after_its_month_closed_counts_from_the_day_of_the_void(books, close_march):
    first = invoice(books, 100_00, MAR_5)
    done = money(books, 100_00, MAR_5, Application(first.item_id))
    close_march()
    again = done.reversal.call(books).reversal.call(books)
    with books.reading() as read:
        days = read.row("SELECT document_date, ledger_date FROM receipt WHERE number = :n", n=again.number)
    assert days == ("2026-03-05", books.today.isoformat())
    assert open_of(books, first.item_id) == 0


@pytest.fixture
def close_march(books):
    from ar_desktop.ledger.periods import close_period
    from ar_desktop.values.dates import Month

    return lambda: close_period(books, Month(2026, 3))
