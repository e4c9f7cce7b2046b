"""The series of numbers as settings show them, and raising the next number."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.numbering import DIGITS, PREFIXES
from ar_desktop.words import N_


class SeriesRow(NamedTuple):
    """`next` is what the next of this year gets; `last_date` the date of the last one given."""

    series: str
    prefix: str
    next: int
    example: str
    last_date: date | None


def number_series(read: Reading, settings: Mapping[str, str], day: date) -> list[SeriesRow]:
    by_year = settings.get("numbering_by_year", "yes") == "yes"
    year = f"{day.year:04}" if by_year else ""
    rows = read.rows("SELECT series, last, last_date FROM number_series WHERE year = :y", y=year)
    known = {series: (last, last_date) for series, last, last_date in rows}
    found = []
    for series, usual in PREFIXES.items():
        prefix = settings.get(f"numbering_{series}", usual)
        last, last_date = known.get(series, (0, None))
        example = f"{prefix}{f'{year}-' if year else ''}{last + 1:0{DIGITS}}"
        found.append(SeriesRow(series, prefix, last + 1, example, date.fromisoformat(last_date) if last_date else None))
    return found


def raise_next_number(company: Company, series: str, number: int) -> Done:
    """The next number of this year, or of all years where they are not counted anew. It can only go up."""
    if series not in PREFIXES:
        raise Refused(N_("There is no series {series}."), series=series)
    with company.writing("numbering") as write:
        year = f"{company.today.year:04}" if company.setting("numbering_by_year", "yes") == "yes" else ""
        row = write.row("SELECT last FROM number_series WHERE series = :s AND year = :y", s=series, y=year)
        last = row[0] if row else 0
        if number == last + 1:
            return Done(Changed.NOTHING)
        if number <= last:
            raise Refused(N_("Number {number} is given already; the next can be {next} or higher."), number=number,
                          next=last + 1)  # fmt: skip
        if number >= 10**12:
            raise Refused(N_("A number has at most 12 digits."))
        write.execute(
            "INSERT INTO number_series (series, year, last, last_date) VALUES (:s, :y, :l, NULL) "
            "ON CONFLICT (series, year) DO UPDATE SET last = excluded.last",
            s=series, y=year, l=number - 1,
        )  # fmt: skip
        subject = f"{series} {year}".strip()
        write.record("numbering", subject, before={"next": last + 1}, after={"next": number})
        undo = Reversal(
            N_("Next number of this series: {next} again"),
            {"next": last + 1},
            call=lambda own: _put_back(own, series, year, number - 1, last),
        )
        return Done(Changed.SETTINGS, (), write.change, undo)


def _put_back(company: Company, series: str, year: str, raised: int, last: int) -> Done:
    """As long as no number was given since."""
    with company.writing("numbering") as write:
        row = write.row("SELECT last FROM number_series WHERE series = :s AND year = :y", s=series, y=year)
        if row is None or row[0] != raised:
            raise Refused(N_("A number of this series was given since."))
        write.execute(
            "UPDATE number_series SET last = :l WHERE series = :s AND year = :y", l=last, s=series, y=year
        )
        write.record("numbering", f"{series} {year}".strip(), before={"next": raised + 1}, after={"next": last + 1})
        again = Reversal(
            N_("Next number of this series: {next} again"),
            {"next": raised + 1},
            call=lambda own: raise_next_number(own, series, raised + 1),
        )
        return Done(Changed.SETTINGS, (), write.change, again)
