"""How this window writes money, days and shares: the region's way, the accountant's brackets."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from ar_desktop.values.currencies import exponent
from ar_desktop.words import Words

NOTHING = "–"  # how a zero is written in a column
HAIR = "\u2009"  # thin space before a percent sign


class Figures:
    """`base` is the company's currency, written without its code; any other carries it in front."""

    def __init__(self, words: Words, base: str, today: date, *, brackets: bool = True) -> None:
        self.words, self.base, self.today, self.brackets = words, base, today, brackets

    def money(self, minor: int, currency: str = "", *, zero: str = NOTHING) -> str:
        if not minor and zero:
            return zero
        text = self.words.scaled(minor, _exponent(currency or self.base), brackets=self.brackets)
        return text if currency in ("", self.base) else f"{currency} {text}"

    def plain(self, minor: int, currency: str = "") -> str:
        """Money inside a sentence or a header: a zero is written out."""
        return self.money(minor, currency, zero="")

    def rounded(self, minor: int) -> str:
        """Money on a chart: without its decimals, rounded half away from zero."""
        unit = 10 ** _exponent(self.base)
        whole = (abs(minor) * 2 + unit) // (2 * unit)
        return self.words.scaled(whole if minor >= 0 else -whole, 0, brackets=self.brackets)

    def short(self, minor: int) -> str:
        """Money beside a line of a chart: '50k', '1.5M'."""
        unit = 10 ** _exponent(self.base)
        whole = (abs(minor) * 2 + unit) // (2 * unit)
        short = self._short(whole)
        return short if minor >= 0 or not whole else self.words.minus + short

    def _short(self, whole: int) -> str:
        for size, sign in (
            (10**9, QCoreApplication.translate("Figures", "{n}bn")),
            (10**6, QCoreApplication.translate("Figures", "{n}M")),
            (10**3, QCoreApplication.translate("Figures", "{n}k")),
        ):
            if whole >= size - size // 20_000:  # what would be rounded to 1,000 of the next
                return sign.format(n=self.words.quantity(round(Decimal(whole) / size, 1)))
        return self.count(whole)

    def share(self, part: int, whole: int) -> str:
        """One decimal: '68.2 %'; empty without a whole. Below zero it is written as money is: '(0.3 %)'."""
        if not whole:
            return ""
        tenths = (abs(part) * 2000 + abs(whole)) // (2 * abs(whole))
        if not tenths or (part < 0) == (whole < 0):
            return self.words.scaled(tenths, 1) + HAIR + "%"
        if self.brackets:
            return f"({self.words.scaled(tenths, 1)}{HAIR}%)"
        return self.words.scaled(-tenths, 1) + HAIR + "%"

    def day(self, day: date) -> str:
        """'4 Nov' in this year, '4 Nov 2025' otherwise, in the region's order."""
        return _by_skeleton("MMMd" if day.year == self.today.year else "yMMMd", day, self.words)

    def full_day(self, day: date) -> str:
        return _by_skeleton("yMMMEd", day, self.words)

    def long_day(self, day: date) -> str:
        """"Thursday, November 19, 2026"."""
        from babel.dates import format_date

        return str(format_date(day, "full", locale=self.words.locale))

    def month(self, day: date) -> str:
        """'November 2026'."""
        return _by_skeleton("yMMMM", day, self.words)

    def short_month(self, day: date) -> str:
        """'Nov 2026'."""
        return _by_skeleton("yMMM", day, self.words)

    def month_name(self, day: date) -> str:
        """'November'."""
        from babel.dates import format_date

        return str(format_date(day, "LLLL", locale=self.words.locale))

    def month_alone(self, day: date) -> str:
        return _by_skeleton("MMM", day, self.words)

    def late(self, days: int) -> str:
        """Days past due: '46 d', 'in 7 d', and a dash for today."""
        if days > 0:
            return QCoreApplication.translate("Figures", "{days} d").format(days=days)
        if days < 0:
            return QCoreApplication.translate("Figures", "in {days} d").format(days=-days)
        return NOTHING

    @property
    def decimal(self) -> str:
        """The region's decimal sign."""
        return self.words.scaled(5, 1)[1]

    def count(self, number: int) -> str:
        return self.words.scaled(number, 0)


def late_role(days: int) -> str:
    """The colour of days late: amber up to 30, red above, muted when it is not due."""
    if days <= 0:
        return "muted"
    return "amber" if days <= 30 else "red"


@lru_cache
def _exponent(currency: str) -> int:
    return exponent(currency)


@lru_cache(maxsize=8192)
def _by_skeleton(skeleton: str, day: date, words: Words) -> str:
    from babel.dates import format_skeleton

    return str(format_skeleton(skeleton, day, locale=words.locale))
