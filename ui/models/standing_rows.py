"""Rows that stand where they are while only what is in their cells changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

from ui.models.columns import Column
from ui.models.ordering import in_order
from ui.models.row_model import RowModel


class _HasId(Protocol):
    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=_HasId)


class StandingRows(RowModel[R]):
    sorts_here = has_own_order = True

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._given: Sequence[R] = ()  # in the order they came in
        self._rows: Sequence[R] = ()
        self.sort_wanted.connect(lambda _key, _descending: self.show_rows(self._given))

    def show_rows(self, rows: Sequence[R]) -> None:
        """The same ids in the same order are the same rows: cursor and place stay."""
        self._given = rows
        rows = in_order(rows, self._columns, *self.sorted_by)
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, row: int) -> R | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def count(self) -> int:
        return len(self._rows)

    def id_at(self, row: int) -> int | None:
        return self._rows[row].id if 0 <= row < len(self._rows) else None

    def row_of(self, row_id: int, near: int = 0) -> int:
        return next((at for at, row in enumerate(self._rows) if row.id == row_id), -1)
