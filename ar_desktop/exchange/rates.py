"""The exchange rate that a row is booked at."""

from __future__ import annotations

from decimal import Decimal

from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.trouble import RowRefused
from ar_desktop.words import N_


def rate_of(intake: Intake, cell: str, currency: str) -> Decimal | None:
    """As the row says, else as the import was told; None: the company's own on the day."""
    if currency != intake.books.currency:
        return intake.cells.rate(cell) if cell else intake.options.rates.get(currency)
    if cell and intake.cells.rate(cell) != 1:
        raise RowRefused(N_("{currency} is the base currency; its rate is 1."), currency=currency)
    return None
