"""A list as a table for files and paper: the columns that are shown, and what stands behind their texts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from ar_desktop.progress import Progress
from ar_desktop.reports import table as reports
from ui.models.columns import Column

R = TypeVar("R")
CHUNK: Final = 500  # rows between two breaths
BREATH: Final = 0.002  # seconds: the window repaints while a long list is read


@dataclass(frozen=True)
class Listed(Generic[R]):
    """What is to be written: a title, columns, and below the rows a sentence on what was left out of them."""

    title: str
    columns: Sequence[Column[R]]
    filtered: str = ""


def in_chunks(
    ids: Sequence[int], load: Callable[[Sequence[int]], Sequence[R]], progress: Progress
) -> Iterator[Sequence[R]]:
    """The rows with these ids, some at a time, on a working thread."""
    for start in range(0, len(ids), CHUNK):
        progress.step(start, len(ids))
        yield load(ids[start : start + CHUNK])
        time.sleep(BREATH)


def table_of(listed: Listed[R], chunks: Iterable[Sequence[R]], base: str, today: date) -> reports.ReportTable:
    """Amounts carry their currency in a column of their own where not all are in `base`."""
    shown = [column for column in listed.columns if column.title]
    currency = next((column.currency for column in shown if column.kind == "money" and column.currency), None)
    values: list[list[Any]] = []
    currencies: list[str] = []
    for rows in chunks:
        values += [[value_of(column, row) for column in shown] for row in rows]
        if currency is not None:
            currencies += [currency(row) or base for row in rows]
    foreign = any(one != base for one in currencies)
    first = next((at for at, column in enumerate(shown) if column.kind == "money"), 0)
    heads = [_head(column, [row[at] for row in values[:CHUNK]], foreign) for at, column in enumerate(shown)]
    if foreign:
        heads.insert(first, reports.Column("currency", QCoreApplication.translate("ListTools", "Currency")))
        for row, name in zip(values, currencies, strict=True):
            row.insert(first, name)
    whole = [tuple(row) for row in values]
    notes = (("{what}", {"what": listed.filtered}),) if listed.filtered else ()
    summed = any(head.kind == "money" and not head.currency for head in heads)
    total = reports.column_sums(whole, heads) if summed else None
    asked = {"as_of": today}
    return reports.ReportTable("list", listed.title, asked, tuple(heads), whole, total, base, base, notes=notes)


def value_of(column: Column[R], row: R) -> Any:
    """Amounts in minor units and days late as they are; all else as it reads."""
    if column.exact is not None:
        return column.exact(row)
    if column.value is not None and column.kind in ("money", "late"):
        return column.value(row)
    if column.kind == "two-line" and column.value is not None:
        return " · ".join(filter(None, (column.text(row), str(column.value(row) or ""))))
    return " ".join(column.text(row).split()) or None


def _head(column: Column[Any], values: Sequence[Any], foreign: bool) -> reports.Column:
    """The kind follows from the values: a list's own kinds say how they are painted."""
    known = [value for value in values if value is not None]
    kind: reports.Kind = "text"
    if column.kind == "money":
        kind = "money"
    elif known and all(isinstance(value, date) for value in known):
        kind = "date"
    elif known and all(isinstance(value, int) for value in known):
        kind = "days" if column.kind == "late" else "number"
    elif known and all(isinstance(value, Decimal) for value in known):
        kind = "ratio"
    own = "currency" if kind == "money" and foreign and column.currency is not None else ""
    return reports.Column(column.key, column.title, kind, own)
