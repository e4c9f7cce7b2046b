"""The same invoice at four dates, as BOOKS.md tells it."""

from datetime import date

from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit
from ar_desktop.receipts.returned_payments import return_payment
from tests.receipts.ground import invoice, items, money, open_at, owed

MAR_20, MAR_24, MAR_25, APR_2, APR_9 = (
    date(2026, 3, 20), date(2026, 3, 24), date(2026, 3, 25), date(2026, 4, 2), date(2026, 4, 9),
)  # fmt: skip


def test_the_same_invoice_at_four_dates(books):
    first = invoice(books, 1000_00, date(2026, 3, 5), terms="2/30net30")
    credit = invoice(books, 100_00, MAR_20, kind="credit_note")
    apply_credit(books, credit.item_id, [Application(first.item_id)], day=MAR_25)
    cheque = money(books, 882_00, APR_2, Application(first.item_id, amount=882_00, discount=18_00))
    before = [owed(books, day) for day in (MAR_20, MAR_25, APR_2)]
    return_payment(books, cheque.number, APR_9, fee=25_00)

    assert [open_at(books, first.item_id, day) for day in (MAR_20, MAR_24, MAR_25, APR_2, APR_9)] == [
        1000_00, 1000_00, 900_00, 0, 900_00,
    ]  # fmt: skip
    assert [open_at(books, credit.item_id, day) for day in (MAR_20, MAR_24, MAR_25)] == [-100_00, -100_00, 0]
    (fee,) = items(books, "fee")
    (returned,) = items(books, "returned_payment")
    (discount,) = items(books, "discount")
    assert open_at(books, fee, APR_9) == 25_00
    assert [open_at(books, one, APR_9) for one in (cheque.item_id, returned, discount)] == [0, 0, 0]
    assert [owed(books, day) for day in (MAR_20, MAR_25, APR_2, APR_9)] == [900_00, 900_00, 0, 925_00]
    assert [owed(books, day) for day in (MAR_20, MAR_25, APR_2)] == before
