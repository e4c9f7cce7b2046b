"""A list whose few rows are all here: open items of one customer, a report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject

from ui.models.columns import Column
from ui.models.ordering import in_order
from ui.models.row_model import RowModel

R = TypeVar("R")


class TableModel(RowModel[R]):
    """Rows in memory. `key` names a row, so that the view finds its place again after a change."""

    sorts_here = has_own_order = True

    def __init__(
        self,
        columns: Sequence[Column[R]],
        parent: QObject | None = None,
        *,
        key: Callable[[R], int] | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._given: Sequence[R] = ()  # in the order they came in
        self._rows: Sequence[R] = ()
        self._key = key
        self.sort_wanted.connect(self._sort_here)

    def rows(self) -> Sequence[R]:
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self._given, self._rows = rows, self._in_order(rows)
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
        self.set_rows(self._given)

    def _in_order(self, rows: Sequence[R]) -> Sequence[R]:
        return in_order(rows, self._columns, *self.sorted_by)
