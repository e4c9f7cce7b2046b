"""Days on which offices answer the telephone and banks move money."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

_DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5


class BusinessDays:
    """Monday to Friday but for `holidays`."""

    def __init__(self, holidays: Container[date] = frozenset()) -> None:
        self._holidays = holidays

    def has(self, day: date) -> bool:
        return day.weekday() < _SATURDAY and day not in self._holidays

    def on_or_after(self, day: date) -> date:
        while not self.has(day):
            day += _DAY
        return day

    def after(self, day: date, count: int) -> date:
        """The `count`th business day after a day; for 0 the day itself, or the next one that is."""
        if count == 0:
            return self.on_or_after(day)
        for _ in range(count):
            day = self.on_or_after(day + _DAY)
        return day


@lru_cache
def business_days(country: str) -> BusinessDays:
    """With the public holidays of a country (two letters); weekends alone where it has none known.

    The first call for a country takes half a second: make it on a reader thread.
    """
    if not country:
        return BusinessDays()
    from holidays import country_holidays

    try:
        return BusinessDays(country_holidays(country))
    except NotImplementedError:
        return BusinessDays()
