"""What a screen reader says of a cell and of its row: whole words where the eye has signs, colours and columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from ui.models.columns import Column

_NAMES_A_ROW: Final = ("text", "two-line", "link")
_NOTHING: Final = ("", "–", "—")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Spoken", text)


def spoken(column: Column[Any], row: Any) -> str:
    """The cell with its column: "Late 47 days", "Balance minus 25.00"."""
    head = getattr(row, "head", None)
    if head is not None:
        return ""
    return f"{column.title} {_words(column, row)}".strip()


def spoken_head(row: Any) -> str:
    """Of a line that stands over others; empty for every other row."""
    head = getattr(row, "head", None)
    if head is None:
        return ""
    return ", ".join(filter(None, (head.title, head.note, *(head.texts or {}).values())))


def spoken_row(columns: Sequence[Column[Any]], row: Any) -> str:
    """All of a row but what names it: for the cell that the cursor of a list stands on."""
    rest = columns[first_name(columns) + 1 :]
    said = (spoken(column, row) for column in _told(rest, row))
    return ", ".join(filter(None, said))


def first_name(columns: Sequence[Column[Any]]) -> int:
    """The column that names a row; what stands before it are ticks and icons."""
    return next((at for at, column in enumerate(columns) if column.kind in _NAMES_A_ROW), 0)


def _told(columns: Iterable[Column[Any]], row: Any) -> Iterable[Column[Any]]:
    return (column for column in columns if column.visible and column.text(row).strip() not in _NOTHING)


def _words(column: Column[Any], row: Any) -> str:
    text = column.text(row)
    value = column.value(row) if column.value is not None else None
    if column.kind == "late" and isinstance(value, int) and value:
        return _days(value)
    if column.kind in ("money", "number") and text.startswith("(") and text.endswith(")"):
        return _tr("minus {amount}").format(amount=text[1:-1])
    if column.kind == "two-line" and value:
        return f"{text}, {value}"
    return text


def _days(days: int) -> str:
    if days < 0:
        return _tr("in {n} days").format(n=-days) if days < -1 else _tr("in 1 day")
    return _tr("{n} days").format(n=days) if days > 1 else _tr("1 day")
