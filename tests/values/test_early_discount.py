from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.values.early_discount import full_discount, settles, split_discount_tax


def test_the_examples_of_the_books():
    assert settles(49000, 100000, 2000) == 50000
    assert split_discount_tax(2300, 115000, [15000]) == (2000, [300])
    assert full_discount(100000, 10000, Decimal(2)) == 1800
    assert settles(88200, 90000, 1800) == 90000


def test_tax_and_freight_can_be_left_out():
    assert full_discount(115000, 0, Decimal(2), left_out=15000) == 2000


@given(st.integers(1, 10**9), st.data())
def test_a_payment_settles_itself_and_its_part_of_the_discount(open_, data):
    full = data.draw(st.integers(0, open_))
    payment = data.draw(st.integers(1, open_))
    settled = settles(payment, open_, full)
    assert payment <= settled <= open_
    assert settled - payment <= full


@given(st.integers(1, 10**9), st.integers(0, 100), st.lists(st.integers(1, 10**6), max_size=4))
def test_the_discount_and_its_tax_add_up(net, percent, taxes):
    gross = net + sum(taxes)
    discount = full_discount(gross, 0, Decimal(percent))
    net_share, shares = split_discount_tax(discount, gross, taxes)
    assert net_share + sum(shares) == discount
    assert all(0 <= share <= tax for share, tax in zip(shares, taxes, strict=True))


@given(st.integers(100, 10**9), st.integers(1, 20), st.lists(st.integers(1, 10**8), min_size=1, max_size=8))
def test_part_payments_in_time_never_earn_more_than_the_full_discount(gross, percent, payments):
    full = full_discount(gross, 0, Decimal(percent))
    open_, left = gross, full
    for payment in payments:
        if payment > open_ - left or not open_:
            break
        settled = settles(payment, open_, left)
        open_, left = open_ - settled, left - (settled - payment)
        assert 0 <= left <= open_ or open_ == 0
    assert full >= left >= 0
