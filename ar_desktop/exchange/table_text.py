"""A report as aligned text, for a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from ar_desktop.documents.report_text import FIGURES, Cells, heading, notes, proof_sentence
from ar_desktop.reports.table import ReportTable
from ar_desktop.words import Words

_GAP = "  "


def table_text(table: ReportTable, words: Words) -> list[str]:
    """Lines of text: heading, columns, total, proof and notes."""
    title, when, how = heading(table, words)
    lines = [title] + [part for part in (when, " · ".join(how)) if part] + [""]
    lines += _upright(table, words) if table.upright else _flat(table, words)
    told = [text for text in (proof_sentence(table, words), *notes(table, words)) if text]
    return [*lines, "", *told] if told else lines


def _upright(table: ReportTable, words: Words) -> list[str]:
    cells = Cells(table, words)
    heads = cells.heads()
    width = max(map(text_width, heads))
    lines = []
    for row in cells.rows():
        figure = max(map(text_width, row))
        lines += [f"{_padded(head, width)}{_GAP}{text.rjust(figure)}" for head, text in zip(heads, row, strict=True)]
    return lines


def _flat(table: ReportTable, words: Words) -> list[str]:
    cells = Cells(table, words)
    heads, rows, total = cells.heads(), list(cells.rows()), cells.total()
    everything = [heads, *rows, *([total] if total else [])]
    widths = [max(text_width(row[at]) for row in everything) for at in range(len(heads))]
    right = [column.kind in FIGURES for column in table.columns]
    rule = _GAP.join("-" * width for width in widths)
    lines = [_line(heads, widths, right), rule, *(_line(row, widths, right) for row in rows)]
    return lines + ([rule, _line(total, widths, right)] if total else [])


def _line(texts: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    parts = [
        _padded(text, width, to_the_right=figure) for text, width, figure in zip(texts, widths, right, strict=True)
    ]
    return _GAP.join(parts).rstrip()


def _padded(text: str, width: int, *, to_the_right: bool = False) -> str:
    space = " " * (width - text_width(text))
    return space + text if to_the_right else text + space


def text_width(text: str) -> int:
    """Columns that a text takes on a terminal: Chinese characters take two, accents of their own none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )
