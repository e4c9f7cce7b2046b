"""A first look into a file: its columns with examples, how it writes dates and numbers, what it seems to hold."""

from __future__ import annotations

import codecs
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
from ar_desktop.exchange.head_names import known_names, plain_head
from ar_desktop.exchange.importing import fields_of
from ar_desktop.exchange.report_rows import column_of_heads
from ar_desktop.exchange.result import Options
from ar_desktop.exchange.rows import Fields, head_of, source_of

_LOOKED_AT: Final = 500  # rows
_EXAMPLES: Final = 40
_TITLES: Final = 30  # rows that may stand above the head
_LIKELY: Final = ("opening", "invoices", "receipts", "customers", "items")  # where heads fit several, the first


@dataclass(frozen=True)
class Column:
    """`example` shows what stands below the head: the first cells that differ."""

    head: str
    example: str
    guess: Guess


@dataclass(frozen=True)
class FileLook:
    """`source` names files with the same heads, whatever is in them; `lines` are those that the file begins with."""

    path: Path
    size: int
    kind: str
    columns: tuple[Column, ...]
    delimiter: str  # empty: a workbook
    encoding: str
    date_format: str
    decimal: str
    source: str
    head_row: int
    lines: tuple[int, ...]

    def options(self) -> Options:
        """How the file is read if all guesses are right. Fields that no column was found for are left out."""
        names = fields_of(self.kind).every
        columns: dict[str, str | int] = dict.fromkeys(names, "")
        columns |= {one.guess.field: at for at, one in enumerate(self.columns) if one.guess.field}
        return Options(
            columns=columns, date_format=self.date_format or None, decimal=self.decimal, delimiter=self.delimiter,
            encoding=self.encoding, all_problems=True, head_row=self.head_row, forgiving=True,
        )  # fmt: skip


def look_into(
    path: Path,
    kind: str = "",
    customers: Collection[str] = (),
    options: Options | None = None,
    *,
    month_first: bool = False,
) -> FileLook:
    """Reads the beginning of a file.

    With `options`, their delimiter, encoding and head; without kind, the likeliest. `month_first` decides over dates
    that could be read both ways, as 3/4/2026.
    """
    how = options or Options()
    rows = source_of(path, replace(how, leave_out=frozenset(), encoding=how.encoding or _marked(path)))
    beginning = list(islice(rows, _LOOKED_AT + 1))
    head_row, heads = head_of(iter(beginning), replace(how, head_row=how.head_row or _head_row(beginning)), path.name)
    heads = [head.strip() for head in heads]
    columns = [_column([cells for line, cells in beginning if line > head_row], at) for at in range(len(heads))]
    kind = kind or guess_kind(heads, {one: fields_of(one) for one in _LIKELY}) or "opening"
    guesses = guess_columns(kind, fields_of(kind), heads, [texts[:_EXAMPLES] for texts in columns], customers)
    guesses = _customer_above(guesses, fields_of(kind), [cells for line, cells in beginning if line > head_row])
    shown = tuple(
        Column(head, _example(texts), guess) for head, texts, guess in zip(heads, columns, guesses, strict=True)
    )
    delimiter, encoding = (rows.delimiter, rows.encoding) if isinstance(rows, CsvRows) else ("", "")
    return FileLook(
        path, path.stat().st_size, kind, shown, delimiter, encoding,
        _dates(columns, guesses, month_first=month_first),
        _decimal(columns, guesses), source_name(heads), head_row, tuple(line for line, _ in beginning[:_TITLES]),
    )  # fmt: skip


def _marked(path: Path) -> str:
    """UTF-16 says so in its first two bytes: what spreadsheets save as "Unicode text"."""
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return "utf-16" if file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else ""


def _customer_above(guesses: list[Guess], fields: Fields, rows: Sequence[Sequence[str]]) -> list[Guess]:
    """Customers who stand alone above their rows are in a column that mostly has no head."""
    at = column_of_heads(rows, len(guesses))
    if at is None or guesses[at].field or "date" not in fields.names or any(one.field == "customer" for one in guesses):
        return guesses
    return [*guesses[:at], Guess("customer", "likely"), *guesses[at + 1 :]]


def _head_row(beginning: Sequence[tuple[int, Sequence[str]]]) -> int:
    """The line whose cells are most of all called as columns are; the first line where none says more."""
    named = [(sum(plain_head(cell) in known_names() for cell in cells), -line) for line, cells in beginning[:_TITLES]]
    return -max(named)[1] if named else 0


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


def _dates(columns: Sequence[Sequence[str]], guesses: Sequence[Guess], *, month_first: bool) -> str:
    """As the columns of dates are written, most of them at least."""
    texts = [text for found, guess in zip(columns, guesses, strict=True) if guess.field in ("date", "due", "ship_by")
             for text in found if text]  # fmt: skip
    turned = {"DD/MM/YYYY": "MM/DD/YYYY", "DD/MM/YY": "MM/DD/YY"} if month_first else {}
    formats = [turned.get(fmt, fmt) for fmt in DATE_FORMATS] + list(turned)
    exact = date_format_of(texts, formats)
    if exact is not None:
        return exact
    return max(formats, key=lambda fmt: sum(is_date(text, fmt) for text in texts)) if texts else ""


def _decimal(columns: Sequence[Sequence[str]], guesses: Sequence[Guess]) -> str:
    money = ("amount", "unit_price", "total", "original", "credit_limit", "applied", "cost", "rate")
    texts = [text for found, guess in zip(columns, guesses, strict=True) if guess.field in money
             for text in found if text]  # fmt: skip
    return (decimal_of(texts) if texts else None) or "."
