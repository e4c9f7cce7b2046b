"""Document numbers: gapless per series and year, in the order of posting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import count

from ar_desktop.company import Company, Reading, Writing

# Series and the prefix a new company starts with; `numbering_<series>` in the settings changes it.
PREFIXES = {
    "invoice": "INV-",
    "deposit_invoice": "DEP-",
    "debit_note": "DN-",
    "credit_note": "CN-",
    "finance_charge": "FC-",
    "receipt": "R-",
    "refund": "RF-",
    "write_off": "WO-",
    "fee": "FEE-",
    "recovery": "RC-",
    "netting": "NET-",
    "statement": "ST-",
    "deposit": "D-",
}
# A document's kind is its series; no two documents have one number.
DOCUMENT_SERIES = ("invoice", "deposit_invoice", "debit_note", "credit_note", "finance_charge", "fee")
DIGITS = 5


def upcoming(company: Company, read: Reading, series: str, day: date) -> Iterator[str]:
    """The numbers that the next documents will get, unless another takes them first; for papers made ahead."""
    year = _year(company, day)
    found = read.value("SELECT last FROM number_series WHERE series = :s AND year = :y", s=series, y=year)
    prefix = company.setting(f"numbering_{series}", PREFIXES[series])
    return (_number(prefix, year, at) for at in count((found or 0) + 1))


def _year(company: Company, day: date) -> str:
    return f"{day.year:04}" if company.setting("numbering_by_year", "yes") == "yes" else ""


def _number(prefix: str, year: str, at: int) -> str:
    return f"{prefix}{f'{year}-' if year else ''}{at:0{DIGITS}}"


class Numbering:
    """Numbers given within one transaction. A number comes back when the transaction does not end well."""

    def __init__(self, write: Writing) -> None:
        self._write = write
        self._last: dict[tuple[str, str], tuple[int, str | None]] = {}
        self._dirty: set[tuple[str, str]] = set()
        self._by_year = write.company.setting("numbering_by_year", "yes") == "yes"

    def prefix(self, series: str) -> str:
        return self._write.company.setting(f"numbering_{series}", PREFIXES[series])

    def next(self, series: str, day: date) -> tuple[str, bool]:
        """The next number, and whether its date lies before the last number's."""
        key = (series, _year(self._write.company, day))
        last, last_date = self._read(key)
        early = last_date is not None and day.isoformat() < last_date
        self._last[key] = (last + 1, max(day.isoformat(), last_date or ""))
        self._dirty.add(key)
        return _number(self.prefix(series), key[1], last + 1), early

    def seen(self, series: str, number: str) -> None:
        """An imported number of one of our forms: the series goes on above the highest."""
        year = r"(\d{4})-" if self._by_year else "()"
        match = re.fullmatch(re.escape(self.prefix(series)) + year + r"(\d{1,12})", number)
        if match is None:
            return
        key = (series, match[1])
        last, last_date = self._read(key)
        if int(match[2]) > last:
            self._last[key] = (int(match[2]), last_date)
            self._dirty.add(key)

    def _read(self, key: tuple[str, str]) -> tuple[int, str | None]:
        if key not in self._last:
            row = self._write.row(
                "SELECT last, last_date FROM number_series WHERE series = :series AND year = :year",
                series=key[0],
                year=key[1],
            )
            self._last[key] = (row[0], row[1]) if row else (0, None)
        return self._last[key]

    def finish(self) -> None:
        for series, year in sorted(self._dirty):
            last, last_date = self._last[series, year]
            self._write.execute(
                "INSERT INTO number_series (series, year, last, last_date) VALUES (:s, :y, :l, :d) "
                "ON CONFLICT (series, year) DO UPDATE SET last = excluded.last, last_date = excluded.last_date",
                s=series,
                y=year,
                l=last,
                d=last_date,
            )
        self._dirty.clear()
