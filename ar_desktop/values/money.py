"""Money is a whole number of the currency's minor unit; the parts of a split add up to the whole."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from ar_desktop.errors import AmountNotUnderstood, AmountTooLarge, BrokenInvariant, TooManyDecimals, UnknownCurrency
from ar_desktop.values.currencies import EXPONENTS, exponent
from ar_desktop.values.numerals import read_numeral

Rounding = Literal["half-up", "half-even"]

_SIGNS = {
    "$": "USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP BSD BBD BZD BMD FJD JMD KYD LRD NAD SBD TTD UYU XCD",
    "€": "EUR",
    "£": "GBP EGP FKP GIP SHP",
    "¥": "JPY CNY",
    "₹": "INR",
}
LARGEST_AMOUNT = 10**16  # minor units; a thousand of them still fit a 64-bit sum


def divide(n: int, d: int, rounding: Rounding = "half-up") -> int:
    """n / d rounded exactly; half-up goes away from zero at .5."""
    if d < 0:
        n, d = -n, -d
    if rounding == "half-up":
        return (2 * n + d) // (2 * d) if n >= 0 else -((d - 2 * n) // (2 * d))
    whole, rest = divmod(n, d)
    return whole + (2 * rest > d or (2 * rest == d and whole % 2 == 1))


def round_decimal(x: Decimal, places: int, rounding: Rounding = "half-up") -> int:
    """`x` in units of 10^-places: round_decimal(Decimal("1.005"), 2) is 101."""
    n, d = x.as_integer_ratio()
    return divide(n * 10**places, d, rounding)


def parse_amount(text: str, currency: str, *, decimal: str = ".") -> int:
    """Minor units of "1,234.50", "(1,234.50)", "1234.5-", "$5.00"; surplus decimals are refused unless zeros."""
    # How programs write it is worth a short cut a million times.
    negative = text[:1] == "-"
    whole, _, fraction = (text[1:] if negative else text).partition(decimal)
    decimals = EXPONENTS.get(currency, -1)
    if whole and len(fraction) <= decimals and len(text) < 15 and text.isascii():
        digits = whole + fraction.ljust(decimals, "0")
        if digits.isdigit():
            return -int(digits) if negative else int(digits)
    if decimals < 0:
        raise UnknownCurrency(currency)
    return _parse_amount_as_people_write(text, currency, decimal, decimals)


def _parse_amount_as_people_write(text: str, currency: str, decimal: str, decimals: int) -> int:
    numeral = read_numeral(text, decimal, _marks(currency))
    if numeral is None:
        raise AmountNotUnderstood(text, currency)
    negative, whole, fraction = numeral
    if fraction[decimals:].strip("0"):
        raise TooManyDecimals(text, currency)
    minor = int(whole + fraction[:decimals].ljust(decimals, "0") or "0")
    if minor > LARGEST_AMOUNT:
        raise AmountNotUnderstood(text, currency)
    return -minor if negative else minor


@lru_cache
def _marks(currency: str) -> tuple[str, ...]:
    """What may stand beside an amount without changing what it says: "$5" is no amount in EUR."""
    return currency, *(sign for sign, codes in _SIGNS.items() if currency in codes.split())


def plain_amount(minor: int, currency: str) -> str:
    """As files carry it: "1234.50", "-0.05"; without decimals where the currency has none."""
    decimals = exponent(currency)
    if not decimals:
        return str(minor)
    digits = str(abs(minor)).rjust(decimals + 1, "0")
    return f"{'-' if minor < 0 else ''}{digits[:-decimals]}.{digits[-decimals:]}"


def split(total: int, weights: Sequence[int]) -> list[int]:
    """Shares of `total` by largest remainder, ties to the earlier; they add up to it.

    Weights may differ in sign (a return among sales). Where they cancel out their sizes count, and
    where all are zero the first takes everything.
    """
    if len(weights) == 1:
        return [total]
    whole = sum(weights)
    if not whole:
        weights = [abs(weight) for weight in weights]
        whole = sum(weights)
    if not whole:
        return _all_to_first(total, len(weights))
    if total < 0:
        return [-share for share in split(-total, weights)]
    if whole < 0:
        weights, whole = [-weight for weight in weights], -whole
    return _largest_remainder(total, weights, whole)


def _all_to_first(total: int, count: int) -> list[int]:
    if not count and total:
        raise BrokenInvariant(f"{total} was to be split over nothing")
    return [total if at == 0 else 0 for at in range(count)]


def _largest_remainder(total: int, weights: Sequence[int], whole: int) -> list[int]:
    shares, rests = [], []
    for at, weight in enumerate(weights):
        share, rest = divmod(total * weight, whole)
        shares.append(share)
        rests.append((-rest, at))
    for _, at in sorted(rests)[: total - sum(shares)]:
        shares[at] += 1
    return shares


def convert(amount: int, currency: str, rate: Decimal, base: str, rounding: Rounding = "half-up") -> int:
    """`amount` of `currency` in `base`, at base currency per 1 unit of the foreign one, rounded once."""
    if currency == base and rate == 1:
        return within_reach(amount)
    n, d = rate.as_integer_ratio()
    return within_reach(divide(amount * n * 10 ** exponent(base), d * 10 ** exponent(currency), rounding))


def within_reach(amount: int) -> int:
    """The amount itself, unless the file could not hold or add it up."""
    if not -LARGEST_AMOUNT <= amount <= LARGEST_AMOUNT:
        raise AmountTooLarge
    return amount


def share_of_base(base_open: int, part: int, open_: int, rounding: Rounding = "half-up") -> int:
    """What an allocation of `part` takes from the base amount; the one that closes the item takes all."""
    return base_open if part == open_ else divide(base_open * part, open_, rounding)
