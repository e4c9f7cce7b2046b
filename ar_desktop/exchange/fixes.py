"""What a cell that could not be read probably means."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from ar_desktop.errors import UserError
from ar_desktop.exchange.cells import strptime_format
from ar_desktop.exchange.guessing import DATE_FORMATS, is_date
from ar_desktop.exchange.result import Options
from ar_desktop.values.dates import month_end, parse_date
from ar_desktop.values.numerals import read_numeral

_AMOUNTS: Final = frozenset((
    "amount", "original", "applied", "discount", "total", "tax_amount", "credit_limit", "quantity", "unit_price",
    "cost", "fx_rate", "rate",
))  # fmt: skip
_DAYS: Final = frozenset(("date", "due"))


def meanings(field: str, typed: str, options: Options) -> list[str]:
    """As this file would write what it may mean, the likeliest first."""
    if field in _AMOUNTS:
        return _amounts(typed, options.decimal)
    if field in _DAYS:
        return _days(typed, options.date_format)
    return []


def _amounts(typed: str, decimal: str) -> list[str]:
    other = "," if decimal == "." else "."
    numeral = read_numeral(re.sub(r"[^\d.,()\-−'’ \u00a0\u202f]", "", typed), other)
    if numeral is None:
        return []
    sign = "-" if numeral.negative else ""
    return [f"{sign}{numeral.whole or '0'}{decimal + numeral.fraction if numeral.fraction else ''}"]


def _days(typed: str, wanted: str | None) -> list[str]:
    """In another format, or the last of a month that has no such day."""
    target = strptime_format(wanted) if wanted else "%Y-%m-%d"
    found = [
        parse_date(typed, strptime_format(fmt) if fmt else None).strftime(target)
        for fmt in DATE_FORMATS if fmt != (wanted or "") and is_date(typed, fmt)
    ]  # fmt: skip
    if last := _last_of_month(typed, target):
        found.append(last)
    return list(dict.fromkeys(found))


def _last_of_month(typed: str, target: str) -> str:
    numbers = re.split(r"\D+", typed.strip())
    order = [letter for letter in target if letter in "YymMd"]
    if len(numbers) != 3 or not all(numbers) or len(order) != 3:
        return ""
    parts = dict(zip((letter.lower() for letter in order), map(int, numbers), strict=True))
    try:
        last = month_end(date(parts["y"] + (2000 if parts["y"] < 100 else 0), parts["m"], 1))
    except (ValueError, UserError):
        return ""
    return last.strftime(target) if parts["d"] > last.day and parts["d"] <= 31 else ""
