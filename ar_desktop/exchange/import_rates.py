"""Exchange rates from a file; a rate holds until the next date."""

from __future__ import annotations

from typing import Final

from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.rows import fields
from ar_desktop.exchange.trouble import RowRefused
from ar_desktop.ledger.rates import set_rates
from ar_desktop.words import N_

FIELDS: Final = fields("date currency rate", required="date currency rate")


def take_in(intake: Intake) -> None:
    rates = []
    for row in intake:
        with intake.at(row.line):
            day, currency, rate = row.cells
            code = intake.cells.currency(currency)
            if code == intake.books.currency:
                raise RowRefused(N_("{currency} is the base currency; it has no rate."), currency=code)
            rates.append((intake.cells.day(day), code, intake.cells.rate(rate)))
    result = intake.result
    created, updated, same = set_rates(intake.write, rates)
    result.created += created
    result.updated += updated
    result.skipped += same
