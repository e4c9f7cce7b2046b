"""Money in other currencies: shares of base, gain and loss, and money turned from one into another."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.ledger.allocating import MoreThanOpen
from ar_desktop.ledger.rates import NoRate
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import unapply_item
from ar_desktop.receipts.one_receipt import receipt_detail
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.receipts.voiding import void_receipt
from tests.receipts.ground import (
    balances,
    base_open_of,
    change_of,
    customer,
    invoice,
    items,
    money,
    on,
    open_of,
    owed,
    rate,
)

MAR_5, APR_2, APR_9 = date(2026, 3, 5), date(2026, 4, 2), date(2026, 4, 9)


@pytest.fixture
def euro(books):
    """C2 is invoiced in EUR."""
    customer(books, "C2", currency="EUR")
    return books


def euros(company, amount, day, at, *applications, **more):
    return money(company, amount, day, *applications, code="C2", currency="EUR", rate=Decimal(at), **more)


def test_gain_and_loss_of_two_part_payments(euro):
    first = invoice(euro, 100_00, MAR_5, code="C2", rate=Decimal("1.10"))
    assert base_open_of(euro, first.item_id) == 110_00
    euros(euro, 40_00, APR_2, "1.17", Application(first.item_id))
    assert (open_of(euro, first.item_id), base_open_of(euro, first.item_id)) == (60_00, 66_00)
    assert on(euro, "fx_gain") == -2_80
    euros(euro, 60_00, APR_9, "1.05", Application(first.item_id))
    assert (open_of(euro, first.item_id), base_open_of(euro, first.item_id)) == (0, 0)
    assert on(euro, "fx_loss") == 3_00
    assert owed(euro) == 0
    assert owed(euro, APR_2) == 66_00


def test_undoing_gives_back_exactly_the_shares_and_the_gain(euro):
    first = invoice(euro, 100_01, MAR_5, code="C2", rate=Decimal("1.1037"))
    before = balances(euro)
    got = euros(euro, 33_33, APR_2, "1.17", Application(first.item_id))
    void_receipt(euro, got.number)
    assert balances(euro) == before
    assert base_open_of(euro, first.item_id) == 110_38


def test_what_settles_beside_money_makes_no_exchange_difference(euro):
    first = invoice(euro, 100_00, MAR_5, code="C2", rate=Decimal("1.10"), terms="2/30net30")
    euros(euro, 98_00, APR_2, "1.10", Application(first.item_id, amount=98_00, discount=2_00))
    assert on(euro, "discounts") == 2_20
    assert (on(euro, "fx_gain"), on(euro, "fx_loss")) == (0, 0)


def test_dollars_pay_a_euro_invoice_after_being_turned_at_a_named_rate(euro):
    first = invoice(euro, 100_00, MAR_5, code="C2", rate=Decimal("1.10"))
    pays = Application(first.item_id, rate=Decimal("1.17"))
    got, moved = change_of(euro, lambda: money(euro, 120_00, APR_2, pays, code="C2", currency="USD"))
    assert open_of(euro, first.item_id) == 0
    assert open_of(euro, got.item_id) == -3_00
    assert moved == {"undeposited": 120_00, "fx_gain": -7_00, "ar_control": -113_00}
    detail = receipt_detail_of(euro, got.number)
    assert [(one.number, one.currency, one.amount) for one in detail.paid] == [(first.number, "EUR", 100_00)]


def receipt_detail_of(company, number):
    with company.reading() as read:
        return receipt_detail(read, number)


def test_undoing_that_turns_the_money_back(euro):
    first = invoice(euro, 100_00, MAR_5, code="C2", rate=Decimal("1.10"))
    got = money(euro, 120_00, APR_2, Application(first.item_id, rate=Decimal("1.17")), code="C2", currency="USD")
    unapply_item(euro, first.item_id)
    assert open_of(euro, first.item_id) == 100_00
    assert open_of(euro, got.item_id) == -120_00
    assert on(euro, "fx_gain") == 0
    return_payment(euro, got.number, date(2026, 11, 19))
    assert owed(euro) == 110_00


def test_a_returned_payment_that_was_turned_is_undone_whole(euro):
    first = invoice(euro, 100_00, MAR_5, code="C2", rate=Decimal("1.10"))
    got = money(euro, 120_00, APR_2, Application(first.item_id, rate=Decimal("1.17")), code="C2", currency="USD")
    return_payment(euro, got.number, APR_9)
    assert open_of(euro, first.item_id) == 100_00
    assert [open_of(euro, one) for kind in ("transfer_in", "transfer_out") for one in items(euro, kind)] == [0, 0]
    assert owed(euro) == 110_00


def test_more_money_than_the_invoice_takes_is_refused(euro):
    first = invoice(euro, 100_00, MAR_5, code="C2", rate=Decimal("1.10"))
    with pytest.raises(MoreThanOpen):
        money(
            euro, 120_00, APR_2, Application(first.item_id, amount=120_00, rate=Decimal("1.17")), code="C2",
            currency="USD",
        )  # fmt: skip


def test_the_companys_rate_is_used_where_none_is_given_and_none_is_refused(euro):
    with pytest.raises(NoRate):
        money(euro, 10_00, APR_2, code="C2")
    rate(euro, "EUR", MAR_5, Decimal("1.2"))
    got = money(euro, 10_00, APR_2, code="C2")
    assert base_open_of(euro, got.item_id) == -12_00
