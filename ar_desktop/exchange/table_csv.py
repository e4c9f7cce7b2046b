"""A report as CSV, without its total: plain values for scripts, for people as their spreadsheet opens it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any, Final

from ar_desktop.reports.codes import code_text
from ar_desktop.reports.table import Column, ReportTable
from ar_desktop.words import Words

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def table_csv(table: ReportTable) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.key for column in table.columns)
    writer.writerows(table.plain_rows())
    return out.getvalue().encode()


def local_csv(table: ReportTable, words: Words) -> bytes:
    """As spreadsheets of the reader's region open it: heads in words, the region's decimal mark, days in ISO form.

    Where the comma is the decimal mark they want semicolons between cells; without the mark in front of it they take
    UTF-8 for something else.
    """
    out = io.StringIO()
    comma = words.decimal_mark == ","
    writer = csv.writer(out, delimiter=";" if comma else ",", lineterminator="\r\n")
    writer.writerow(column.said(words) for column in table.columns)
    local = [_local(column, words) for column in table.columns]
    for row in table.plain_rows():
        writer.writerow(write(value) for write, value in zip(local, row, strict=True))
    return out.getvalue().encode("utf-8-sig")


def _local(column: Column, words: Words) -> Callable[[Any], Any]:
    if column.kind == "code":
        return lambda value: _as_text(code_text(str(value or ""), words))
    if column.kind in ("money", "ratio", "percent"):
        return lambda value: value.replace(".", words.decimal_mark) if isinstance(value, str) else value
    return _as_text if column.kind == "text" else lambda value: value


def _as_text(value: Any) -> Any:
    """A name that begins as a formula does is none: the apostrophe says so, and what a customer typed never runs."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
