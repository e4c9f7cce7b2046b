"""What the cells of a row mean, in the file's own way of writing dates and numbers."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from ar_desktop.exchange.result import Options
from ar_desktop.exchange.trouble import RowRefused
from ar_desktop.values.currencies import exponent
from ar_desktop.values.dates import parse_date
from ar_desktop.values.money import parse_amount
from ar_desktop.values.quantities import parse_quantity, parse_rate
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import N_

_LETTERS: Final = {"YYYY": "%Y", "YY": "%y", "MMM": "%b", "MM": "%m", "DD": "%d"}
_CREDIT: Final = re.compile(r"(.*\d)\s*(CR|DR)\.?", re.IGNORECASE)
_TRUE: Final = frozenset(("1", "y", "yes", "true", "x"))
_FALSE: Final = frozenset(("0", "n", "no", "false"))


class Cells:
    """Reads cells as one file writes them; what cannot be read raises."""

    def __init__(self, options: Options) -> None:
        self.decimal = options.decimal
        self.date_format = strptime_format(options.date_format) if options.date_format else None

    def day(self, text: str) -> date:
        return parse_date(text, self.date_format)

    def amount(self, text: str, currency: str) -> int:
        return parse_amount(_signed(text), currency, decimal=self.decimal)

    def quantity(self, text: str) -> Decimal:
        return parse_quantity(text, self.decimal)

    def rate(self, text: str) -> Decimal:
        return parse_rate(text, self.decimal)

    def currency(self, text: str) -> str:
        """Empty stays empty."""
        code = text.upper()
        if code:
            exponent(code)
        return code

    def terms(self, text: str) -> str:
        return parse_terms(text).code if text else ""

    def yes(self, text: str) -> bool:
        key = text.casefold()
        if key not in _TRUE and key not in _FALSE:
            raise RowRefused(N_("“{typed}” is neither yes nor no."), typed=text)
        return key in _TRUE


def _signed(text: str) -> str:
    """Ledgers write a credit as "20.00 CR"."""
    found = _CREDIT.fullmatch(text)
    if found is None or text.startswith(("-", "(")):
        return text
    return f"-{found[1]}" if found[2].upper() == "CR" else found[1]


def strptime_format(text: str) -> str:
    """MM/DD/YYYY, as people write a format, in strptime's letters; what has a % is that already."""
    if "%" in text:
        return text
    return re.sub("YYYY|YY|MMM|MM|DD", lambda found: _LETTERS[found[0]], text.upper())
