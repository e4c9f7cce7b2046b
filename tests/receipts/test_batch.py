"""Many receipts at once, as files bring them."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.errors import Refused
from ar_desktop.ledger.allocating import MoreThanOpen
from ar_desktop.ledger.posting import posting
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.batch import post_receipts
from ar_desktop.receipts.booking import PreparedReceipt
from tests.receipts.ground import balances, customer, invoice, money, on, open_of, owed

MAR_5, APR_2 = date(2026, 3, 5), date(2026, 4, 2)


def paid(amount, *applications, whose=1, **more):
    return PreparedReceipt(whose, "ach", APR_2, amount, "USD", Decimal(1), applications=applications, **more)


def post(company, *receipts):
    with posting(company, "import receipts") as books:
        return post_receipts(books, receipts)


def test_each_pays_what_it_names_and_the_rest_stays_on_account(books):
    first, second = invoice(books, 100_00, MAR_5), invoice(books, 50_00, MAR_5)
    made = post(
        books,
        paid(60_00, Application(number=first.number, amount=60_00), number="X-1", imported=True),
        paid(70_00, Application(number=first.number), Application(number=second.number, amount=20_00, discount=5_00)),
    )
    assert [number for _, number in made] == ["X-1", "R-2026-00001"]
    assert (open_of(books, first.item_id), open_of(books, second.item_id)) == (0, 25_00)
    assert owed(books) == 15_00
    assert on(books, "discounts") == 5_00


def test_several_receipts_for_one_invoice_see_each_other(books):
    first = invoice(books, 100_00, MAR_5)
    with pytest.raises(MoreThanOpen):
        post(books, paid(60_00, Application(first.item_id)), paid(60_00, Application(first.item_id, amount=60_00)))
    post(books, paid(60_00, Application(first.item_id)), paid(60_00, Application(first.item_id)))
    assert owed(books) == -20_00


def test_a_refusal_names_its_row_and_leaves_no_trace(books):
    before = balances(books)
    with pytest.raises(Refused) as refusal:
        post(books, paid(60_00, row=2), paid(60_00, Application(number="INV-9"), row=3))
    assert refusal.value.line == 3
    assert balances(books) == before


def test_money_of_nobody_and_of_the_family(books):
    customer(books, "C2", payer="C1")
    first = invoice(books, 40_00, MAR_5, code="C2")
    post(books, paid(10_00, whose=None), paid(40_00, Application(number=first.number)))
    assert on(books, "unidentified") == -10_00
    assert open_of(books, first.item_id) == 0


def test_the_series_goes_on_above_imported_numbers(books):
    post(books, paid(1_00, number="R-2026-00041", imported=True))
    assert money(books, 1_00, APR_2).number == "R-2026-00042"
