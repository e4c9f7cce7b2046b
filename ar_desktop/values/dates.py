"""Calendar dates: read from files, typed in fields, moved by months."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Self

from ar_desktop.errors import DateNotUnderstood

# A year outside is a slip of the finger ("0206-03-05") that would age a document by centuries.
FIRST_YEAR, LAST_YEAR = 1900, 2199


@lru_cache(maxsize=32768)
def parse_date(text: str, fmt: str | None = None) -> date:
    """ISO 8601 (a time of day after it is left out), or as `fmt` says in strptime's letters."""
    text = text.strip()
    try:
        day = datetime.strptime(text, fmt).date() if fmt else _parse_iso(text)  # noqa: DTZ007  a calendar date
    except ValueError:
        raise DateNotUnderstood(text) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise DateNotUnderstood(text)
    return day


def _parse_iso(text: str) -> date:
    if not re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError(text)  # fromisoformat also takes weeks and digits without dashes
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text).date()


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, n: int) -> date:
    """The same day n months on, or that month's last: 31 January and one month is 28 February."""
    return Month.of(day).plus(n).day(day.day)


@dataclass(frozen=True, order=True)
class Month:
    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Self:
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads "2026-03"."""
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}", text.strip()):
            raise DateNotUnderstood(text)
        return cls.of(parse_date(f"{text.strip()}-01"))

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    def __contains__(self, day: date) -> bool:
        return (day.year, day.month) == (self.year, self.month)

    @property
    def first(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        return month_end(self.first)

    def day(self, number: int) -> date:
        """That day, or the last where the month is shorter."""
        return date(self.year, self.month, min(number, self.last.day))

    def plus(self, n: int) -> Self:
        year, month = divmod(self.year * 12 + self.month - 1 + n, 12)
        return type(self)(year, month + 1)

    def next(self) -> Self:
        return self.plus(1)

    def previous(self) -> Self:
        return self.plus(-1)

    def months_until(self, later: Month) -> int:
        return (later.year - self.year) * 12 + later.month - self.month


def typed_date(text: str, today: date, day_first: bool = False) -> date:
    """What a bookkeeper types into a date field.

    t today; m, h first and last of the month; y, r of the year; w, k of the week (from Monday);
    +7, -3 days from today; 15 that day of this month; 12/3, 1203 in the year that brings it nearest
    to today; 12/3/26, 12.03.2026, 120326; ISO dates and 2026/3/12, as some regions write them.
    """
    key = text.strip().lower()
    if letter := _by_letter(key, today):
        return letter
    try:
        if re.fullmatch(r"[+-][0-9]{1,4}", key):
            return today + timedelta(days=int(key))
        if parts := re.fullmatch(r"([0-9]{4})[-/.] ?([0-9]{1,2})[-/.] ?([0-9]{1,2})\.?", key):
            return parse_date("-".join(part.rjust(2, "0") for part in parts.groups()))
        return _by_parts(_typed_parts(key), today, day_first)
    except (ValueError, OverflowError, DateNotUnderstood):
        raise DateNotUnderstood(text) from None  # as it was typed, not as it was turned round


def _by_letter(key: str, today: date) -> date | None:
    monday = today - timedelta(days=today.weekday())
    return {
        "t": today,
        "m": today.replace(day=1),
        "h": month_end(today),
        "y": date(today.year, 1, 1),
        "r": date(today.year, 12, 31),
        "w": monday,
        "k": monday + timedelta(days=6),
    }.get(key)


def _typed_parts(key: str) -> list[str]:
    if re.fullmatch(r"[0-9]{4}|[0-9]{6}|[0-9]{8}", key):
        return [part for part in (key[:2], key[2:4], key[4:]) if part]
    if not re.fullmatch(r"[0-9]{1,2}([/.-][0-9]{1,2}([/.-]([0-9]{2}|[0-9]{4})?)?)?", key):
        raise ValueError(key)
    return [part for part in re.split(r"[/.-]", key) if part]


def _by_parts(parts: list[str], today: date, day_first: bool) -> date:
    if len(parts) == 1:
        return today.replace(day=int(parts[0]))
    day, month = (int(part) for part in (parts[:2] if day_first else reversed(parts[:2])))
    if len(parts) == 3:
        year = parts[2] if len(parts[2]) == 4 else f"20{parts[2]}"
        return parse_date(f"{year}-{month:02d}-{day:02d}")
    return _nearest(day, month, today)


def _nearest(day: int, month: int, today: date) -> date:
    years = [year for year in range(today.year - 1, today.year + 2) if _month_has(year, month, day)]
    if not years:
        raise ValueError(f"{month}/{day}")
    return min((date(year, month, day) for year in years), key=lambda found: abs(found - today))


def _month_has(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
