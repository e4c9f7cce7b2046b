"""The texts of a report's table as they fit the page, and how its columns are set."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from ar_desktop.documents.report_columns import Columns, Fitted
from ar_desktop.documents.report_text import FIGURES, Cells
from ar_desktop.documents.typescale import Type
from ar_desktop.reports.table import ReportTable
from ar_desktop.words import N_, Words

_STRONG = ("total", "closing", "balance", "base_open", "sales")  # what a row comes to
_QUIET = ("customer",)  # codes beside names


class Set(NamedTuple):
    """The texts of a table as they fit the page; `left_out` says which columns did not."""

    columns: Columns
    texts: list[list[str]]
    total: list[str] | None
    fit: Fitted
    left_out: list[str]
    keys: list[str]


def set_of(table: ReportTable, words: Words, left: float, width: float) -> Set:
    """Where all columns are too many for the page, those in which nothing stands are left out and named."""
    columns, texts, total = _columns(table, words)
    if (fit := columns.fit(left, width)) is not None:
        return Set(columns, texts, total, fit, [], _keys(table))
    narrower, left_out = _without_empty_columns(table, words)
    columns, texts, total = _columns(narrower, words)
    fit = columns.fit(left, width) or columns.squeezed(left, width)
    return Set(columns, texts, total, fit, left_out, _keys(narrower))


def _keys(table: ReportTable) -> list[str]:
    return ["figure", "value"] if table.upright else [column.key for column in table.columns]


def kinds_of(set_: Set) -> list[Type]:
    """What a row comes to is heavier, codes beside names are quiet."""
    cell, named = set_.fit.cell, "name" in set_.keys
    return [
        cell.heavier("semibold") if key in _STRONG else cell.coloured("grey") if named and key in _QUIET else cell
        for key in set_.keys
    ]


def _columns(table: ReportTable, words: Words) -> tuple[Columns, list[list[str]], list[str] | None]:
    cells = Cells(table, words, zero="–", brackets=words.brackets)
    texts, total = _texts(table, cells)
    heads = [_head_lines(head) for head in (["", ""] if table.upright else cells.heads())]
    figure = [False, True] if table.upright else [column.kind in FIGURES for column in table.columns]
    return Columns(heads, [*texts, *([total] if total else [])], figure), texts, total


def _without_empty_columns(table: ReportTable, words: Words) -> tuple[ReportTable, list[str]]:
    """Without the columns of amounts that are nothing in every row, and the sentence that names them."""
    everything = [*table.rows, *([table.total] if table.total else [])]
    kept = [
        at for at, column in enumerate(table.columns) if column.kind != "money" or any(row[at] for row in everything)
    ]
    left_out = [column.said(words) for at, column in enumerate(table.columns) if at not in kept]
    narrower = replace(
        table,
        columns=tuple(table.columns[at] for at in kept),
        rows=[tuple(row[at] for at in kept) for row in table.rows],
        total=tuple(table.total[at] for at in kept) if table.total else None,
    )
    sentence = words.say(N_("Not shown, because nothing stands in them: {columns}."), columns=", ".join(left_out))
    return narrower, [sentence] if left_out else []


def _texts(table: ReportTable, cells: Cells) -> tuple[list[list[str]], list[str] | None]:
    if not table.upright:
        return list(cells.rows()), cells.total()
    return [[head, text] for row in cells.rows() for head, text in zip(cells.heads(), row, strict=True)], None


def _head_lines(head: str) -> list[str]:
    """Over two lines, so that a long head does not widen its column."""
    words = head.split(" ")
    if len(words) == 1 or len(head) < 11:
        return [head]
    splits = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return list(min(splits, key=lambda parts: max(map(len, parts))))
