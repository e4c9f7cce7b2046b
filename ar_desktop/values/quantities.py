"""Quantities and unit prices with up to 6 decimals, rates with up to 10, and what a line comes to."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from ar_desktop.errors import NumberNotUnderstood
from ar_desktop.values.currencies import exponent
from ar_desktop.values.money import Rounding, divide
from ar_desktop.values.numerals import read_numeral

QUANTITY_DECIMALS = 6
RATE_DECIMALS = 10
_MICRO: int = 10**QUANTITY_DECIMALS


@lru_cache(maxsize=16384)
def parse_quantity(text: str, decimal: str = ".") -> Decimal:
    """A quantity, unit price or percentage; more than 6 decimals are refused unless zeros."""
    return _parse(text, decimal, QUANTITY_DECIMALS, 12)


@lru_cache(maxsize=16384)
def parse_rate(text: str, decimal: str = ".") -> Decimal:
    """An exchange rate: more than 0, with up to 10 decimals."""
    rate = _parse(text, decimal, RATE_DECIMALS, 15)
    if rate <= 0:
        raise NumberNotUnderstood(text, RATE_DECIMALS)
    return rate


def _parse(text: str, decimal: str, decimals: int, digits: int) -> Decimal:
    """`digits` is how many there may be before the mark: what is stored in millionths has to fit 64 bits."""
    numeral = read_numeral(text, decimal)
    if numeral is None or len(numeral.whole) > digits or numeral.fraction[decimals:].strip("0"):
        raise NumberNotUnderstood(text, decimals)
    negative, whole, fraction = numeral
    fraction = fraction[:decimals].rstrip("0")
    value = Decimal(f"{whole or 0}.{fraction}" if fraction else whole or 0)
    return -value if negative and value else value


def to_micros(value: Decimal) -> int:
    """The whole number a quantity is stored as."""
    n, d = value.as_integer_ratio()
    micros, rest = divmod(n * _MICRO, d)
    if rest:
        raise NumberNotUnderstood(str(value), QUANTITY_DECIMALS)
    return micros


def from_micros(micros: int) -> Decimal:
    """Without trailing zeros: 1500000 is 1.5."""
    whole, rest = divmod(micros, _MICRO)
    return Decimal(micros).scaleb(-QUANTITY_DECIMALS).normalize() if rest else Decimal(whole)


def line_net(
    quantity: Decimal,
    unit_price: Decimal,
    discount_pct: Decimal | None,
    currency: str,
    rounding: Rounding = "half-up",
) -> int:
    """Quantity x price less the discount, rounded once."""
    quantity_n, quantity_d = quantity.as_integer_ratio()
    price_n, price_d = unit_price.as_integer_ratio()
    n, d = quantity_n * price_n * 10 ** exponent(currency), quantity_d * price_d
    if discount_pct:
        percent_n, percent_d = discount_pct.as_integer_ratio()
        n, d = n * (100 * percent_d - percent_n), d * 100 * percent_d
    return divide(n, d, rounding)
