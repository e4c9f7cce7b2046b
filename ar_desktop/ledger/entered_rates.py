"""Exchange rates entered by hand, one at a time, and taken back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.rates import set_rates
from ar_desktop.values.currencies import is_currency
from ar_desktop.words import N_


class ExchangeRate(NamedTuple):
    """Base currency per 1 unit of `currency`, from `since` until the next."""

    currency: str
    since: date
    rate: Decimal


def exchange_rates(read: Reading, most: int) -> list[ExchangeRate]:
    """The latest first."""
    rows = read.rows(
        "SELECT currency, date, rate FROM exchange_rate ORDER BY date DESC, currency LIMIT :most", most=most
    )
    return [ExchangeRate(currency, date.fromisoformat(day), Decimal(rate)) for currency, day, rate in rows]


def enter_rate(company: Company, day: date, currency: str, rate: Decimal) -> Done:
    """What was posted at another rate keeps it; the next documents from that day on take this one."""
    currency = currency.strip().upper()
    if not is_currency(currency):
        raise Refused(N_("“{currency}” is no currency; write it like EUR."), currency=currency)
    if currency == company.currency:
        raise Refused(N_("{currency} is the base currency; it has no rate."), currency=currency)
    with company.writing("exchange rate") as write:
        before = write.value(
            "SELECT rate FROM exchange_rate WHERE currency = :c AND date = :d", c=currency, d=day.isoformat()
        )
        set_rates(write, [(day, currency, rate)])
        facts = {"currency": currency, "day": day}

        def back(own: Company) -> Done:
            return _put_back(own, day, currency, Decimal(before) if before is not None else None)

        undo = Reversal(N_("Take back the rate of {currency} from {day}"), facts, call=back)
        return Done(Changed.SETTINGS, (), write.change, undo)


def _put_back(company: Company, day: date, currency: str, rate: Decimal | None) -> Done:
    if rate is not None:
        return enter_rate(company, day, currency, rate)
    with company.writing("exchange rate") as write:
        iso = day.isoformat()
        before = write.value("SELECT rate FROM exchange_rate WHERE currency = :c AND date = :d", c=currency, d=iso)
        if before is None:
            raise Refused(N_("This rate of {currency} is not there any more."), currency=currency)
        write.execute("DELETE FROM exchange_rate WHERE currency = :c AND date = :d", c=currency, d=iso)
        write.record("rate", f"{currency} {iso}", before={"rate": before}, after=None)
        facts = {"currency": currency, "day": day}
        again = Reversal(
            N_("Enter the rate of {currency} from {day} again"), facts,
            call=lambda own: enter_rate(own, day, currency, Decimal(before)),
        )  # fmt: skip
        return Done(Changed.SETTINGS, (), write.change, again)
