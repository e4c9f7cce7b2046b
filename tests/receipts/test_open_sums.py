"""What open lines come to together."""

from datetime import date
from decimal import Decimal

from ar_desktop.ledger.open_at import AsOf, sums_of
from ar_desktop.ledger.queries import customer_open_items
from ar_desktop.receipts.outstanding import unapplied, unidentified, waiting_money
from tests.receipts.ground import customer, invoice, money, rate

APR_2 = date(2026, 4, 2)


def lines(books, code):
    with books.reading() as read:
        who = read.value("SELECT id FROM customer WHERE code = :c", c=code)
        return customer_open_items(read, who, AsOf(books.today))


def test_in_one_currency_they_add_up_in_it_and_in_several_in_ours(books):
    customer(books, "EU", currency="EUR")
    rate(books, "EUR", APR_2, Decimal("1.5"))
    invoice(books, 100_00, APR_2, code="EU")
    invoice(books, 50_00, APR_2, code="EU")
    money(books, 20_00, APR_2, code="EU")
    assert sums_of(lines(books, "EU")) == ("EUR", 130_00, 130_00, 195_00)
    invoice(books, 7_00, APR_2, code="EU", currency="USD")
    assert sums_of(lines(books, "EU")) == ("", 0, 0, 202_00)
    assert sums_of([]) == ("", 0, 0, 0)


def test_money_that_waits_is_what_nobody_is_known_for_and_what_is_on_account(books):
    money(books, 20_00, APR_2)
    money(books, 5_00, APR_2, code="")
    with books.reading() as read:
        assert waiting_money(unidentified(read), unapplied(read)) == 25_00
