"""A first look into a file: its columns with examples, how it writes dates and numbers, what it seems to hold."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from ar_desktop.exchange.csv_rows import CsvRows
from ar_desktop.exchange.guessing import (
    DATE_FORMATS,
    Guess,
    date_format_of,
    decimal_of,
    guess_columns,
    guess_kind,
    is_date,
)
from ar_desktop.exchange.head_names import plain_head
from ar_desktop.exchange.importing import fields_of
from ar_desktop.exchange.result import Options
from ar_desktop.exchange.rows import source_of
from ar_desktop.exchange.trouble import FileRefused
from ar_desktop.words import N_

_LOOKED_AT: Final = 500  # rows
_EXAMPLES: Final = 40
_LIKELY: Final = ("opening", "invoices", "receipts", "customers", "items")  # where heads fit several, the first


@dataclass(frozen=True)
class Column:
    """`example` shows what stands below the head: the first cells that differ."""

    head: str
    example: str
    guess: Guess


@dataclass(frozen=True)
class FileLook:
    """`source` names files with the same heads, whatever is in them."""

    path: Path
    size: int
    kind: str
    columns: tuple[Column, ...]
    delimiter: str  # empty: a workbook
    encoding: str
    date_format: str
    decimal: str
    source: str

    def options(self) -> Options:
        """How the file is read if all guesses are right. Fields that no column was found for are left out."""
        names = fields_of(self.kind).names
        columns = dict.fromkeys(names, "") | {one.guess.field: one.head for one in self.columns if one.guess.field}
        return Options(
            columns=columns, date_format=self.date_format or None, decimal=self.decimal, delimiter=self.delimiter,
            encoding=self.encoding, all_problems=True,
        )  # fmt: skip


def look_into(path: Path, kind: str = "", customers: Collection[str] = (), options: Options | None = None) -> FileLook:
    """Reads the beginning of a file. With `options`, their delimiter and encoding; without kind, the likeliest."""
    rows = source_of(path, replace(options or Options(), leave_out=frozenset()))
    beginning = [cells for _, cells in islice(rows, _LOOKED_AT + 1)]
    if not beginning:
        raise FileRefused(N_("This file is empty.")).at(path.name)
    heads = [head.strip() for head in beginning[0]]
    columns = [_column(beginning[1:], at) for at in range(len(heads))]
    kind = kind or guess_kind(heads, {one: fields_of(one) for one in _LIKELY}) or "opening"
    guesses = guess_columns(kind, fields_of(kind), heads, [texts[:_EXAMPLES] for texts in columns], customers)
    shown = tuple(
        Column(head, _example(texts), guess) for head, texts, guess in zip(heads, columns, guesses, strict=True)
    )
    delimiter, encoding = (rows.delimiter, rows.encoding) if isinstance(rows, CsvRows) else ("", "")
    return FileLook(
        path, path.stat().st_size, kind, shown, delimiter, encoding, _dates(columns, guesses),
        _decimal(columns, guesses), source_name(heads),
    )  # fmt: skip


def source_name(heads: Sequence[str]) -> str:
    """The same heads, however they are spaced and capitalised, are the same source."""
    return hashlib.blake2b("|".join(map(plain_head, heads)).encode(), digest_size=8).hexdigest()


def _column(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    return [row[at].strip() for row in rows if at < len(row)]


def _example(texts: Sequence[str]) -> str:
    """Three where they are short, as codes are: "I, C, P"."""
    different = list(dict.fromkeys(text for text in texts if text))
    few = ", ".join(different[:3])
    return few if len(few) <= 12 else (different[0] if different else "")


def _dates(columns: Sequence[Sequence[str]], guesses: Sequence[Guess]) -> str:
    """As the columns of dates are written, most of them at least."""
    texts = [text for found, guess in zip(columns, guesses, strict=True) if guess.field in ("date", "due", "ship_by")
             for text in found if text]  # fmt: skip
    exact = date_format_of(texts)
    if exact is not None:
        return exact
    return max(DATE_FORMATS, key=lambda fmt: sum(is_date(text, fmt) for text in texts)) if texts else ""


def _decimal(columns: Sequence[Sequence[str]], guesses: Sequence[Guess]) -> str:
    money = ("amount", "unit_price", "total", "original", "credit_limit", "applied", "cost", "rate")
    texts = [text for found, guess in zip(columns, guesses, strict=True) if guess.field in money
             for text in found if text]  # fmt: skip
    return (decimal_of(texts) if texts else None) or "."
