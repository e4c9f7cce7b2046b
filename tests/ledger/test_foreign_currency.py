"""Items in foreign currency: shares of base, realised differences, and what a reversal gives back."""

import pytest


@pytest.fixture
def invoice(desk):
    """EUR 100.00 at 1.10."""
    return desk.invoice(10000, "03-05", currency="EUR", base=11000)


def euros(desk, amount, base, when="04-01", number="R-1"):
    return desk.receipt(amount, when, number, currency="EUR", base=-base)


def test_the_books_example_a_gain_of_2_80_then_a_loss_of_3_00(desk, invoice):
    gained = euros(desk, 4000, 4680)
    desk.apply(gained, invoice, 4000)
    assert desk.account("fx_gain") == -280
    assert desk.open(invoice, gained) == [(6000, 6600), 0]
    lost = euros(desk, 6000, 6300, "05-01", "R-2")
    desk.apply(lost, invoice, 6000)
    assert desk.account("fx_loss") == 300
    assert desk.open(invoice, lost) == [0, 0]
    assert desk.control("05-01") == 0


def test_a_reversal_gives_back_exactly_what_was_taken(desk, invoice):
    gained = euros(desk, 4000, 4680)
    desk.apply(gained, invoice, 4000)
    desk.unapply(gained, "04-15")
    assert desk.open(invoice, gained) == [(10000, 11000), (-4000, -4680)]
    assert [desk.account("fx_gain", "04-14"), desk.account("fx_gain", "04-15")] == [-280, 0]
    assert [desk.control("04-14"), desk.control("04-15")] == [6600, 6320]


def test_the_last_allocation_takes_all_that_is_left_of_the_base(desk):
    invoice = desk.invoice(3, "03-05", currency="EUR", base=10)
    for number in range(3):
        desk.apply(euros(desk, 1, 3, number=f"R-{number}"), invoice, 1)
    assert desk.open(invoice) == [0]
    # 10 taken from the invoice in parts, 3 x 3 from the receipts: one cent lost in all
    assert desk.account("fx_gain") + desk.account("fx_loss") == 1
    assert desk.control("12-31") == 0


def test_the_difference_falls_on_the_day_of_the_allocation(desk, invoice):
    gained = euros(desk, 4000, 4680)
    desk.apply(gained, invoice, 4000, "06-10")
    assert [desk.account("fx_gain", "06-09"), desk.account("fx_gain", "06-10")] == [0, -280]


def test_a_void_of_a_foreign_invoice_makes_no_difference(desk, invoice):
    desk.void(invoice, "04-01")
    assert desk.open(invoice) == [0]
    assert [desk.control("04-01"), desk.account("fx_gain"), desk.account("fx_loss")] == [0, 0, 0]


def test_a_currency_without_decimals_and_one_with_three(desk):
    yen = desk.invoice(15000, "03-05", currency="JPY", base=10050)
    desk.apply(desk.receipt(5000, "04-01", currency="JPY", base=-3300), yen, 5000)
    assert desk.open(yen) == [(10000, 6700)]
    dinar = desk.invoice(1500, "03-05", "INV-2", currency="KWD", base=490)
    desk.apply(desk.receipt(1500, "04-01", "R-2", currency="KWD", base=-491), dinar, 1500)
    assert desk.open(dinar) == [0]
    assert [desk.account("fx_loss"), desk.account("fx_gain")] == [50, -1]
