"""Whether each series of numbers stands where its last number is, and whether statements are numbered without gaps."""

from __future__ import annotations

import re
from typing import Final

from ar_desktop.company import Reading
from ar_desktop.ledger.numbering import DIGITS, PREFIXES
from ar_desktop.ledger.rule import Check
from ar_desktop.words import N_, Words

_LAST: Final = N_("Every series goes on from its last number")
_STATEMENTS: Final = N_("Statements are numbered without gaps")
_NOT_THERE: Final = N_("The last number of {series} {year} should be {number}, which is not there.")
_MISSING: Final = N_("There are {count} statements of {year}, but the last one has number {last}.")

# Where the numbers of a series stand, beside documents, whose kind is the series.
_PLACES: Final = {
    "receipt": "receipt WHERE 1 = 1",
    "deposit": "deposit WHERE 1 = 1",
    "statement": "statement WHERE 1 = 1",
    "refund": "entry WHERE kind = 'refund'",
    "write_off": "open_item WHERE kind = 'write_off'",
    "recovery": "open_item WHERE kind = 'recovery'",
    "netting": "open_item WHERE kind = 'netting'",
}


def number_checks(read: Reading, words: Words) -> list[Check]:
    """The gaps in between are for those who keep the documents, the receipts."""
    series = read.rows("SELECT series, year, last FROM number_series ORDER BY series, year")
    return [_last_numbers(read, series, words), _statements(read, series, words)]


def _last_numbers(read: Reading, series: list[tuple[str, str, int]], words: Words) -> Check:
    for name, year, last in series:
        prefix = read.value("SELECT value FROM setting WHERE key = :k", k=f"numbering_{name}")
        number = f"{PREFIXES.get(name, '') if prefix is None else prefix}{f'{year}-' if year else ''}{last:0{DIGITS}}"
        if not _is_there(read, name, year, last, number):
            said = {"series": name, "year": year, "number": number}
            return Check(_LAST, False, len(series), words.say(_NOT_THERE, **said))
    return Check(_LAST, True, len(series), "")


def _is_there(read: Reading, series: str, year: str, last: int, number: str) -> bool:
    """Under its present prefix; else, where that was changed or the number came from elsewhere, under any."""
    place = _PLACES.get(series, f"document WHERE (kind = '{series}' OR imported = 1)")
    if read.value(f"SELECT 1 FROM {place} AND number = :n LIMIT 1", n=number) is not None:
        return True
    ours = re.compile(rf".*?{f'{year}-' if year else ''}0*{last}")
    found = read.rows(f"SELECT number FROM {place} AND number LIKE :like", like=f"%{last}")
    return any(ours.fullmatch(row[0]) for row in found)


def _statements(read: Reading, series: list[tuple[str, str, int]], words: Words) -> Check:
    counted = int(read.value("SELECT count(*) FROM statement"))
    for name, year, last in series:
        if name != "statement":
            continue
        like = f"%{year}-%" if year else "%"
        count = int(read.value("SELECT count(*) FROM statement WHERE number LIKE :like", like=like))
        if count != last:
            said = {"count": count, "year": year, "last": last}
            return Check(_STATEMENTS, False, counted, words.say(_MISSING, **said))
    return Check(_STATEMENTS, True, counted, "")
