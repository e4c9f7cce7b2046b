"""Figures as paper shows them: grouped, a true minus, the currency sign only where it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from ar_desktop.values.currencies import exponent
from ar_desktop.values.display import display_money
from ar_desktop.words import Words

MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Figures:
    words: Words
    currency: str
    decimals: int

    @classmethod
    def of(cls, language: str, currency: str) -> Figures:
        return cls(Words(language), currency, exponent(currency))

    def amount(self, minor: int) -> str:
        text = self.words.scaled(abs(minor), self.decimals)
        return MINUS + text if minor < 0 else text

    def with_sign(self, minor: int) -> str:
        """With the currency's sign, for the one amount that matters: "$3,309.26", "2.724,49 €"."""
        text = display_money(abs(minor), self.currency, self.words, symbol=True)
        return MINUS + text if minor < 0 else text

    def sign(self) -> str:
        from babel.numbers import get_currency_symbol

        return get_currency_symbol(self.currency, locale=self.words.locale)

    def price(self, value: Decimal) -> str:
        """At least the currency's decimals, more where the price has them."""
        has = value.normalize().as_tuple().exponent
        places = max(self.decimals, -has if isinstance(has, int) else 0)
        text = self.words.number(abs(value), places)
        return MINUS + text if value < 0 else text

    def quantity(self, value: Decimal) -> str:
        text = self.words.quantity(abs(value))
        return MINUS + text if value < 0 else text

    def percent(self, value: Decimal) -> str:
        return self.words.percent(value)

    def day(self, day: date) -> str:
        return self.words.date(day)

    def period(self, first: date, last: date) -> str:
        """ "Nov 1 – 30, 2026": what both days share is said once."""
        from babel.dates import format_interval

        return str(format_interval(first, last, "yMMMd", locale=self.words.locale))

    def short_day(self, day: date) -> str:
        """Day and month, where the year goes without saying."""
        return _day_and_month(day, self.words.tag)


@lru_cache(maxsize=1024)
def _day_and_month(day: date, tag: str) -> str:
    from babel.dates import format_skeleton

    return format_skeleton("MMMd", day, locale=Words(tag).locale)
