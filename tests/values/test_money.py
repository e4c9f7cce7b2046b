from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.errors import AmountNotUnderstood, BrokenInvariant, TooManyDecimals, UnknownCurrency
from ar_desktop.values.currencies import EXPONENTS, exponent, is_currency
from ar_desktop.values.money import (
    LARGEST_AMOUNT,
    convert,
    divide,
    parse_amount,
    plain_amount,
    round_decimal,
    share_of_base,
    split,
)

minor_units = st.integers(-(10**12), 10**12)
currencies = st.sampled_from(["USD", "JPY", "KWD", "CLF", "EUR"])
weights = st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=30)


def test_each_currency_has_its_own_decimals():
    assert [exponent(code) for code in ("USD", "JPY", "KWD", "CLF")] == [2, 0, 3, 4]
    assert is_currency("EUR")
    assert not is_currency("eur")
    with pytest.raises(UnknownCurrency, match="“XYZ” is not a currency"):
        exponent("XYZ")


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**6))
def test_half_up_goes_away_from_zero(n, d):
    exact = Decimal(n) / Decimal(d) if Fraction(n, d).denominator <= 2 else None
    assert divide(-n, d) == -divide(n, d)
    assert abs(Fraction(n, d) - divide(n, d)) <= Fraction(1, 2)
    if exact is not None:
        assert divide(n, d) == int(exact.quantize(Decimal(1), ROUND_HALF_UP))
        assert divide(n, d, "half-even") == int(exact.quantize(Decimal(1), ROUND_HALF_EVEN))


def test_ties_by_either_rule():
    assert [divide(n, 2) for n in (1, 3, 5, -1, -3)] == [1, 2, 3, -1, -2]
    assert [divide(n, 2, "half-even") for n in (1, 3, 5, -1, -3)] == [0, 2, 2, 0, -2]
    assert divide(1, -2) == -1
    assert round_decimal(Decimal("1.005"), 2) == 101
    assert round_decimal(Decimal("1.005"), 2, "half-even") == 100


@given(minor_units, currencies)
def test_an_amount_written_is_read_back(minor, currency):
    assert parse_amount(plain_amount(minor, currency), currency) == minor


@given(minor_units, currencies, st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", "."), ("\u00a0", ",")]))
def test_an_amount_with_thousands_is_read_back(minor, currency, style):
    group, decimal = style
    whole, _, fraction = plain_amount(abs(minor), currency).partition(".")
    text = f"{int(whole):,}".replace(",", group) + (decimal + fraction if fraction else "")
    assert parse_amount(text, currency, decimal=decimal) == abs(minor)
    for negative in (f"({text})", f"{text}-", f"-{text}", f"−{text}"):
        assert parse_amount(negative, currency, decimal=decimal) == -abs(minor)


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("1234.5", 123450),
        (".5", 50),
        ("5.", 500),
        ("1.2300", 123),
        ("12,34,567.89", 123456789),
        ("$1,234.50", 123450),
        ("-$5", -500),
        ("5.00 USD", 500),
        (" 7 ", 700),
        ("-0.00", 0),
    ],
)
def test_amounts_as_people_write_them(text, minor):
    assert parse_amount(text, "USD") == minor


@pytest.mark.parametrize("text", [
    "", "-", ".", "1,5", "1,50", "1.2.3", "1e5", "NaN", "٣.00", "²5.00", "€5", "12a", "0,921", "0,921.00",
])  # fmt: skip
def test_what_is_no_amount_is_refused_rather_than_guessed(text):
    with pytest.raises(AmountNotUnderstood):
        parse_amount(text, "USD")


def test_a_zero_is_no_group_of_thousands():
    """A rate typed with the mark of another region would be a thousand times too large."""
    with pytest.raises(AmountNotUnderstood):
        parse_amount("0.921", "USD", decimal=",")


def test_surplus_decimals_are_refused_not_rounded():
    with pytest.raises(TooManyDecimals, match=r"“1.005” has more decimals than USD has"):
        parse_amount("1.005", "USD")
    with pytest.raises(TooManyDecimals):
        parse_amount("12.50", "JPY")
    assert parse_amount("1.005", "KWD") == 1005


def test_an_amount_too_large_for_the_books_is_refused():
    assert parse_amount(plain_amount(LARGEST_AMOUNT, "USD"), "USD") == LARGEST_AMOUNT
    with pytest.raises(AmountNotUnderstood):
        parse_amount(plain_amount(LARGEST_AMOUNT + 1, "USD"), "USD")
    with pytest.raises(UnknownCurrency):
        parse_amount("1.00", "XYZ")


def test_files_carry_as_many_decimals_as_the_currency_has():
    assert plain_amount(123450, "USD") == "1234.50"
    assert plain_amount(-5, "USD") == "-0.05"
    assert plain_amount(1234, "JPY") == "1234"
    assert all(parse_amount(plain_amount(7, code), code) == 7 for code in EXPONENTS)


@given(minor_units, weights)
def test_a_split_adds_up_to_the_whole(total, weights):
    assert sum(split(total, weights)) == total


@given(minor_units, st.lists(st.integers(0, 10**9), min_size=1, max_size=30).filter(any))
def test_no_share_is_a_whole_unit_off(total, weights):
    whole = sum(weights)
    shares = split(total, weights)
    assert all(abs(share - Fraction(total * weight, whole)) < 1 for share, weight in zip(shares, weights, strict=True))
    assert split(-total, weights) == [-share for share in shares]


def test_ties_of_a_split_go_to_the_earlier_line():
    assert split(10, [1, 1, 1]) == [4, 3, 3]
    assert split(-10, [1, 1, 1]) == [-4, -3, -3]
    assert split(100, [500, 1000]) == [33, 67]
    assert split(8, [100, -20]) == [10, -2]
    assert split(8, [-100, 20]) == [10, -2]
    assert split(5, [0, 0]) == [5, 0]
    assert split(5, [3, -3]) == [3, 2]
    assert split(0, []) == []
    with pytest.raises(BrokenInvariant):
        split(1, [])


def test_foreign_amounts_are_converted_and_rounded_once():
    assert convert(10000, "EUR", Decimal("1.10"), "USD") == 11000
    assert convert(10000, "JPY", Decimal("0.0067"), "USD") == 6700
    assert convert(1000, "USD", Decimal("149.255"), "JPY") == 1493
    assert convert(1234, "USD", Decimal(1), "USD") == 1234


def test_the_base_amount_of_the_books_example_is_used_up():
    first = share_of_base(11000, 4000, 10000)
    assert first == 4400
    assert share_of_base(11000 - first, 6000, 6000) == 6600


@given(st.integers(1, 10**9), st.integers(1, 10**9), st.lists(st.integers(1, 10**9), max_size=10))
def test_base_open_is_zero_when_open_is(open_, base_open, parts):
    while open_:
        part = min(parts.pop(), open_) if parts else open_
        taken = share_of_base(base_open, part, open_)
        assert 0 <= taken <= base_open
        base_open, open_ = base_open - taken, open_ - part
    assert base_open == 0
