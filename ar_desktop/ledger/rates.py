"""Exchange rates: base currency per 1 unit of the foreign one, each holding until the next date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from ar_desktop.company import Reading, Writing
from ar_desktop.errors import UserError
from ar_desktop.words import N_


class NoRate(UserError):
    code = "AR320"
    text = N_("There is no exchange rate for {currency} on or before {day}. Enter one, or give it with the document.")

    def __init__(self, currency: str, day: date) -> None:
        super().__init__(currency=currency, day=day)
        self.currency, self.day = currency, day


def rate_on(read: Reading, currency: str, day: date) -> Decimal:
    """The latest rate on or before a date; 1 for the base currency."""
    base = read.value("SELECT value FROM setting WHERE key = 'currency'")
    if currency == base:
        return Decimal(1)
    found = read.value(
        "SELECT rate FROM exchange_rate WHERE currency = :c AND date <= :d ORDER BY date DESC LIMIT 1",
        c=currency,
        d=day.isoformat(),
    )
    if found is None:
        raise NoRate(currency, day)
    return Decimal(found)


def set_rates(write: Writing, rates: Iterable[tuple[date, str, Decimal]]) -> tuple[int, int, int]:
    """Sets rates; returns how many were created, updated, and the same already."""
    created = updated = same = 0
    for day, currency, rate in rates:
        iso, text = day.isoformat(), format(rate.normalize(), "f")
        before = write.value("SELECT rate FROM exchange_rate WHERE currency = :c AND date = :d", c=currency, d=iso)
        if before == text:
            same += 1
            continue
        created, updated = (created + 1, updated) if before is None else (created, updated + 1)
        write.record("rate", f"{currency} {iso}", before={"rate": before} if before else None, after={"rate": text})
        write.execute(
            "INSERT INTO exchange_rate (currency, date, rate) VALUES (:c, :d, :r) "
            "ON CONFLICT (currency, date) DO UPDATE SET rate = excluded.rate",
            c=currency,
            d=iso,
            r=text,
        )
    return created, updated, same
