from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.errors import NumberNotUnderstood
from ar_desktop.values.money import divide
from ar_desktop.values.quantities import from_micros, line_net, parse_quantity, parse_rate, to_micros

micros = st.integers(-(10**15), 10**15)


@given(micros)
def test_a_quantity_survives_being_stored(value):
    assert to_micros(from_micros(value)) == value
    assert parse_quantity(f"{from_micros(value):f}") == from_micros(value)


def test_quantities_take_six_decimals_and_rates_ten():
    assert parse_quantity("1,234.500000") == Decimal("1234.5")
    assert str(from_micros(1_500_000)) == "1.5"
    assert str(from_micros(100_000_000)) == "100"
    assert parse_rate("1.0987654321") == Decimal("1.0987654321")
    assert parse_quantity("1,5", ",") == Decimal("1.5")
    for refused in ("1.2345678", "", "x", "1e3", "1" * 16):
        with pytest.raises(NumberNotUnderstood):
            parse_quantity(refused)
    with pytest.raises(NumberNotUnderstood):
        to_micros(Decimal("0.0000001"))


@pytest.mark.parametrize("text", ["0", "-1.1", "1.12345678901"])
def test_a_rate_is_more_than_nothing(text):
    with pytest.raises(NumberNotUnderstood):
        parse_rate(text)


@given(micros, micros, st.integers(0, 100 * 10**4))
def test_a_line_is_rounded_once(quantity, price, discount):
    percent = Decimal(discount).scaleb(-4)
    exact = Fraction(quantity, 10**6) * Fraction(price, 10**6) * (1 - Fraction(percent) / 100) * 100
    net = line_net(from_micros(quantity), from_micros(price), percent, "USD")
    assert net == divide(exact.numerator, exact.denominator)


def test_line_nets():
    assert line_net(Decimal(3), Decimal("19.99"), None, "USD") == 5997
    assert line_net(Decimal(3), Decimal("19.99"), Decimal(5), "USD") == 5697
    assert line_net(Decimal(1), Decimal("0.005"), Decimal(0), "USD") == 1
    assert line_net(Decimal(1), Decimal("0.005"), Decimal(0), "USD", "half-even") == 0
    assert line_net(Decimal(-2), Decimal(5), None, "JPY") == -10
