"""Rows of the first sheet of a workbook that has a table, as the texts that a CSV file would have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile

from ar_desktop.exchange.trouble import FileRefused
from ar_desktop.words import N_

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet


_LOOKED_AT: Final = 30  # rows


class XlsxRows:
    """Iterating gives (row number, cells), the header first; empty rows are left out.

    Numbers get the decimal mark and dates the format in which the rest of the file is read.
    """

    def __init__(self, path: Path, decimal: str = ".", date_format: str | None = None) -> None:
        self.path, self.size = path, 0
        self._decimal, self._date_format = decimal, date_format
        self._done = 0

    def position(self) -> int:
        return self._done

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        from openpyxl import load_workbook
        from openpyxl.utils.exceptions import InvalidFileException

        try:
            book = load_workbook(self.path, read_only=True, data_only=True)
        except (BadZipFile, InvalidFileException, KeyError, ValueError):
            raise FileRefused(N_("This is neither a CSV file nor a workbook.")).at(self.path.name) from None
        try:
            sheet = next(filter(_has_a_table, book.worksheets), book.worksheets[0])
            self.size = sheet.max_row or 0
            for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
                self._done = number
                cells = [self._text(value) for value in row]
                if any(cells):
                    yield number, cells
        finally:
            book.close()

    def _text(self, value: object) -> str:
        if value is None:
            return ""
        if isinstance(value, datetime | date):
            day = value.date() if isinstance(value, datetime) else value
            return day.strftime(self._date_format) if self._date_format else day.isoformat()
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, float):
            # a workbook keeps 15 digits of what was typed; the rest is binary noise
            value = format(Decimal(format(value, ".15g")), "f")
            return value.replace(".", self._decimal)
        return str(value)


def _has_a_table(sheet: Worksheet) -> bool:
    """A cover page has one cell in a row."""
    rows = sheet.iter_rows(max_row=_LOOKED_AT, values_only=True)
    return any(sum(value is not None for value in row) > 1 for row in rows)
