"""A list as a table for files and paper: the columns that are shown, and what stands behind their texts.

Rows are read and turned into values a chunk at a time, and go into a file that another process makes the table of:
however long the list, the window neither holds it nor waits for it.
"""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple, TypeVar

from ar_desktop.documents.report_pdf import House
from ar_desktop.exchange.table_csv import local_csv
from ar_desktop.exchange.table_file import report_file
from ar_desktop.progress import Progress
from ar_desktop.reports import table as reports
from ar_desktop.words import Words
from ui.models.columns import Column, both_lines

R = TypeVar("R")
CHUNK: Final = 500  # rows between two breaths
BREATH: Final = 0.002  # seconds: the window repaints while a long list is read


class Head(NamedTuple):
    """What another process needs of a column; `own` where its amounts may be in another currency than the company's."""

    key: str
    title: str
    kind: str
    own: bool


@dataclass(frozen=True)
class ListFile:
    """What is to be written: `filtered` is the sentence below the rows, `currency` the head of that column."""

    title: str
    heads: tuple[Head, ...]
    filtered: str
    currency: str
    base: str
    today: date
    kind: str


def shown(columns: Sequence[Column[R]]) -> list[Column[R]]:
    return [column for column in columns if column.called]


def heads_of(columns: Sequence[Column[Any]]) -> tuple[Head, ...]:
    return tuple(Head(c.key, c.called, c.kind, c.currency is not None) for c in shown(columns))


# --- on a job thread ----------------------------------------------------------------------------


def in_chunks(
    ids: Sequence[int], load: Callable[[Sequence[int]], Sequence[R]], progress: Progress
) -> Iterator[Sequence[R]]:
    """The rows with these ids, some at a time."""
    for start in range(0, len(ids), CHUNK):
        progress.step(start, len(ids))
        yield load(ids[start : start + CHUNK])
        time.sleep(BREATH)


def write_values(columns: Sequence[Column[R]], chunks: Iterable[Sequence[R]], out: BinaryIO) -> None:
    """Values by row, and behind them the row's currency where its amounts have one."""
    wanted = shown(columns)
    currency = next((column.currency for column in wanted if column.kind == "money" and column.currency), None)
    for rows in chunks:
        values = [[*(value_of(column, row) for column in wanted), currency(row) if currency else ""] for row in rows]
        pickle.dump(values, out, pickle.HIGHEST_PROTOCOL)


def value_of(column: Column[R], row: R) -> Any:
    """Amounts in minor units, days late and dates as they are; all else as it reads."""
    if column.exact is not None:
        return column.exact(row)
    if column.value is not None and column.kind in ("money", "late"):
        return column.value(row)
    if column.value is not None and isinstance(day := column.value(row), date):
        return day
    return " ".join(both_lines(column, row).split()) or None


# --- in a worker process ------------------------------------------------------------------------


def list_file(values: Path, listed: ListFile, house: House, words: Words, made: Path) -> None:
    """What `write_values` wrote, as a file of `listed.kind`; a hundred megabytes would take long to be handed back."""
    with made.open("wb") as out:
        if listed.kind == "csv":
            write_csv(values, listed, out, words)
            return
        rows = [row for chunk in _read(values) for row in chunk]
        out.write(report_file(table_of(rows, listed, is_foreign(rows, listed)), listed.kind, house, words))


def write_csv(values: Path, listed: ListFile, out: BinaryIO, words: Words) -> None:
    """A chunk at a time, under one head."""
    foreign = any(is_foreign(chunk, listed) for chunk in _read(values))
    out.write(local_csv(table_of([], listed, foreign), words))
    tables = (table_of(chunk, listed, foreign) for chunk in _read(values))
    out.writelines(local_csv(table, words).split(b"\r\n", 1)[1] for table in tables)


def is_foreign(rows: Sequence[list[Any]], listed: ListFile) -> bool:
    return any(row[-1] and row[-1] != listed.base for row in rows)


def table_of(rows: list[list[Any]], listed: ListFile, foreign: bool) -> reports.ReportTable:
    """Amounts carry their currency in a column of their own where not all are in the company's."""
    at = next((place for place, head in enumerate(listed.heads) if head.kind == "money"), 0)
    heads = [_head(head, [row[place] for row in rows], foreign) for place, head in enumerate(listed.heads)]
    for row in rows:
        currency = row.pop()
        if foreign:
            row.insert(at, currency or listed.base)
    if foreign:
        heads.insert(at, reports.Column("currency", listed.currency))
    whole = [tuple(row) for row in rows]
    summed = any(head.kind == "money" and not head.currency for head in heads)
    total = reports.column_sums(whole, heads) if summed else None
    notes = (("{what}", {"what": listed.filtered}),) if listed.filtered else ()
    asked, base = {"as_of": listed.today}, listed.base
    return reports.ReportTable("list", listed.title, asked, tuple(heads), whole, total, base, base, notes=notes)


def _read(path: Path) -> Iterator[list[list[Any]]]:
    with path.open("rb") as file:
        while True:
            try:
                yield pickle.load(file)  # noqa: S301  the window wrote it a moment ago
            except EOFError:
                return


def _head(head: Head, values: Sequence[Any], foreign: bool) -> reports.Column:
    """The kind follows from the values: a list's own kinds say how they are painted."""
    known = [value for value in values if value is not None]
    kind: reports.Kind = "text"
    if head.kind == "money":
        kind = "money"
    elif known and all(isinstance(value, date) for value in known):
        kind = "date"
    elif known and all(isinstance(value, int) for value in known):
        kind = "days" if head.kind == "late" else "number"
    elif known and all(isinstance(value, Decimal) for value in known):
        kind = "ratio"
    return reports.Column(head.key, head.title, kind, "currency" if kind == "money" and foreign and head.own else "")
