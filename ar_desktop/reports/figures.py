"""The figures of receivables as pure arithmetic; a figure without a divisor is None."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.reports.table import ratio, two_places
from ar_desktop.values.dates import Month


class Paid(NamedTuple):
    """A settled invoice: its weight, and the days to and past due of the last payment that stays."""

    base_amount: int
    days_to_pay: int
    days_late: int


def dso(ar: int, sales: int, days: int) -> Decimal | None:
    """Days sales outstanding; with the current part of AR it is the best possible one."""
    return ratio(ar, sales, days)


def days_delinquent(ar: int, current: int, sales: int, days: int) -> Decimal | None:
    """DSO less the best possible DSO."""
    return ratio(ar - current, sales, days)


def countback(ar: int, as_of: date, months: Iterable[tuple[Month, int]]) -> Decimal | None:
    """Days of sales that the balance holds: whole months taken off from the latest back, the last one pro rata.

    `months` come latest first, beginning with that of `as_of`. 0 if nothing is owed, None if the sales run out first.
    """
    if ar <= 0:
        return two_places(0, 1)
    rest, days = ar, 0
    for month, sales in months:
        length = as_of.day if as_of in month else month.last.day
        if sales > 0 and rest <= sales:
            return two_places(days * sales + rest * length, sales)
        rest -= sales
        days += length
    return None


def cei(opening: int, sales: int, closing: int, closing_current: int) -> Decimal | None:
    """Collection effectiveness in percent."""
    return ratio(opening + sales - closing, opening + sales - closing_current, 100)


def turnover(sales: int, opening: int, closing: int) -> Decimal | None:
    """Sales over the mean of opening and closing AR, not annualised."""
    return ratio(sales, opening + closing, 2)


def average_days(paid: Iterable[Paid]) -> tuple[Decimal | None, Decimal | None]:
    """Days to pay and days late, weighted by base amount."""
    weight = to_pay = late = 0
    for one in paid:
        weight += one.base_amount
        to_pay += one.base_amount * one.days_to_pay
        late += one.base_amount * one.days_late
    return ratio(to_pay, weight), ratio(late, weight)
