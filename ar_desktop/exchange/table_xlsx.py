"""A report as a workbook: amounts, dates and counts are what they are, not text."""

from __future__ import annotations

import io
from decimal import Decimal
from typing import Any, Final

from ar_desktop.documents.report_text import FIGURES, Cells, heading, notes, proof_sentence
from ar_desktop.reports.codes import code_text
from ar_desktop.reports.table import ReportTable, Row
from ar_desktop.values.currencies import exponent
from ar_desktop.words import N_, Words

_WHOLE: Final = {"count": "#,##0", "days": "#,##0", "number": "0"}
_WIDEST = 48
_MEASURED = 500  # rows looked at for the width of columns


def table_xlsx(table: ReportTable, words: Words) -> bytes:
    """Columns in the first row of the first sheet, so that it can be filtered and pivoted.

    Heading and proof are printed with it, and stand on the second sheet with the notes.
    """
    import xlsxwriter

    out = io.BytesIO()
    title, when, how = heading(table, words)
    with xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "yyyy-mm-dd"}) as book:
        book.set_properties({"title": title, "subject": when, "comments": " · ".join(how)})
        sheet = book.add_worksheet(title[:31].translate(str.maketrans("[]:*?/\\", "-------")))
        _fill(book, sheet, table, words)
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.repeat_rows(0)
        sheet.fit_to_pages(1, 0)
        sheet.set_header(f"&L{_bare(title)}{f'&C{_bare(when)}' if when else ''}&R&P / &N")
        if table.proof:
            sheet.set_footer(f"&L{_bare(proof_sentence(table, words))}")
        _tell(book, [title, when, *how, proof_sentence(table, words), *notes(table, words)], words)
    return out.getvalue()


def _tell(book: Any, lines: list[str], words: Words) -> None:
    """What the report is, a line each."""
    sheet, bold = book.add_worksheet(words.say(N_("About this report"))[:31]), book.add_format({"bold": True})
    for at, line in enumerate(line for line in lines if line):
        sheet.write_string(at, 0, line, None if at else bold)
    sheet.set_column(0, 0, _WIDEST)


def _fill(book: Any, sheet: Any, table: ReportTable, words: Words) -> None:
    formats = _Formats(book)
    bold, bold_right = book.add_format({"bold": True, "bottom": 1}), book.add_format({"bold": True, "bottom": 1})
    bold_right.set_align("right")
    for at, (column, head) in enumerate(zip(table.columns, Cells(table, words).heads(), strict=True)):
        sheet.write_string(0, at, head, bold_right if column.kind in FIGURES else bold)
    for line, row in enumerate(table.rows, 1):
        _write_row(sheet, line, row, table, words, formats, total=False)
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    if table.total is not None:
        _write_row(sheet, len(table.rows) + 1, table.total, table, words, formats, total=True)
        _label_total(sheet, table, words, formats)
    for at, width in enumerate(_widths(table, words)):
        sheet.set_column(at, at, width)


def _label_total(sheet: Any, table: ReportTable, words: Words, formats: _Formats) -> None:
    """Where the report gives no label of its own."""
    texts = Cells(table, words).total() or []
    at = next((place for place, column in enumerate(table.columns) if column.kind not in FIGURES), None)
    if at is not None and table.total is not None and table.total[at] is None and texts[at]:
        sheet.write_string(len(table.rows) + 1, at, texts[at], formats.get("", True))


class _Formats:
    """Cell formats by what is shown, made once each."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[str, bool], Any] = {}

    def get(self, pattern: str, total: bool) -> Any:
        key = (pattern, total)
        if key not in self._made:
            facts: dict[str, Any] = {"num_format": pattern} if pattern else {}
            self._made[key] = self._book.add_format(facts | ({"bold": True, "top": 1} if total else {}))
        return self._made[key]


def _write_row(
    sheet: Any, line: int, row: Row, table: ReportTable, words: Words, formats: _Formats, *, total: bool
) -> None:
    for at, (value, column) in enumerate(zip(row, table.columns, strict=True)):
        if value is None:
            if total:
                sheet.write_blank(line, at, None, formats.get("", total))
            continue
        if column.kind == "money" and not isinstance(value, str):
            places = exponent(table.cell_currency(row, column))
            pattern = "#,##0" + ("." + "0" * places if places else "")
            sheet.write_number(line, at, Decimal(value).scaleb(-places), formats.get(pattern, total))
        elif column.kind in ("ratio", "percent") and not isinstance(value, str):
            sheet.write_number(line, at, value, formats.get("0.00", total))
        elif column.kind in _WHOLE and not isinstance(value, str):
            sheet.write_number(line, at, value, formats.get(_WHOLE[column.kind], total))
        elif column.kind == "date" and not isinstance(value, str):
            sheet.write_datetime(line, at, value, formats.get("yyyy-mm-dd", total))
        else:
            text = code_text(str(value), words) if column.kind == "code" else str(value)
            sheet.write_string(line, at, text, formats.get("", total))


def _widths(table: ReportTable, words: Words) -> list[int]:
    cells = Cells(table, words)
    texts = [cells.heads(), *(cells.of(row) for row in table.rows[:_MEASURED])]
    if total := cells.total():
        texts.append(total)
    return [min(_WIDEST, max(len(row[at]) for row in texts) + 2) for at in range(len(table.columns))]


def _bare(text: str) -> str:
    """In page heads an ampersand is a command; Excel takes no more than 255 characters of all three."""
    return text.replace("&", "&&")[:110]

