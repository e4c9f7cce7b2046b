"""A list whose few rows are all here: open items of one customer, a report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from ui.models.columns import Column
from ui.models.row_model import RowModel

R = TypeVar("R")


class TableModel(RowModel[R]):
    """Rows in memory. `key` names a row, so that the view finds its place again after a change."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        parent: QObject | None = None,
        *,
        key: Callable[[R], int] | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._rows: Sequence[R] = ()
        self._key = key
        self.sort_wanted.connect(self._sort_here)

    def rows(self) -> Sequence[R]:
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self._rows = self._in_order(rows)
        self.endResetModel()

    def row_at(self, row: int) -> R | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def count(self) -> int:
        return len(self._rows)

    def id_at(self, row: int) -> int | None:
        return self._key(self._rows[row]) if self._key and 0 <= row < len(self._rows) else None

    def row_of(self, row_id: int, near: int = 0) -> int:
        if self._key is None:
            return -1
        return next((at for at, row in enumerate(self._rows) if self._key(row) == row_id), -1)

    def _sort_here(self, _key: str, _descending: bool) -> None:
        self.set_rows(self._rows)

    def _in_order(self, rows: Sequence[R]) -> Sequence[R]:
        key, descending = self.sorted_by
        column = next((c for c in self._columns if c.sort == key), None) if key else None
        if column is None:
            return rows
        by = order_by(column)
        if not descending:
            return sorted(rows, key=by)
        return sorted(rows, key=lambda row: (not by(row)[0], by(row)[1]), reverse=True)


def order_by(column: Column[R]) -> Callable[[R], tuple[bool, Any]]:
    """Rows by what the column holds, ä beside a; whether there is no value stands first: those are last."""
    from ar_desktop.company.sort_key import sort_key  # loads the engine, which no first screen waits for

    def comparable(found: Any) -> Any:
        return sort_key(found) if isinstance(found, str) else found

    if column.value is not None and column.kind in ("money", "number", "late", "text", "link"):
        value = column.value
        return lambda row: ((found := value(row)) is None, comparable(found) if found is not None else 0)
    return lambda row: (False, sort_key(column.text(row)))
