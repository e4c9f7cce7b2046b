"""What every list model answers, whether its rows are all here or come by pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.models.columns import Column
from ui.models.spoken import first_name, spoken, spoken_head, spoken_row

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_INDEX: Final = QModelIndex()
WAITING: Final = "…"
_DISPLAY: Final = int(Role.DisplayRole)
_ALIGNMENT: Final = int(Role.TextAlignmentRole)
_TIP: Final = int(Role.ToolTipRole)
_SPOKEN: Final = int(Role.AccessibleTextRole)
_TOLD: Final = int(Role.AccessibleDescriptionRole)
_SIDES: Final = {
    side: Qt.AlignmentFlag.AlignVCenter | flag
    for side, flag in (
        ("left", Qt.AlignmentFlag.AlignLeft),
        ("right", Qt.AlignmentFlag.AlignRight),
        ("center", Qt.AlignmentFlag.AlignHCenter),
    )
}
_FLAGS: Final = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class RowModel(QAbstractTableModel, Generic[R]):
    """Rows with columns as data. The delegate reads `row_at` directly; `data` serves the rest of Qt."""

    sort_wanted = Signal(str, bool)  # the column's sort key, descending; an empty key: as the rows come
    sorts_here = False  # the rows are in memory, nobody has to be asked for another order
    has_own_order = False  # they come in an order of their own, to which one can go back

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._sorted: tuple[str, bool] = ("", False)

    def columns(self) -> tuple[Column[R], ...]:
        return self._columns

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def row_at(self, row: int) -> R | None:
        """The row, or None while it is on its way."""
        raise NotImplementedError

    def count(self) -> int:
        raise NotImplementedError

    def id_at(self, row: int) -> int | None:
        """What names the row across changes of order; None where it has no name or is not known yet."""
        return None

    def row_of(self, row_id: int, near: int = 0) -> int:
        """Where the row with this id stands, or -1. Rows seldom move far: what stands near is looked at first."""
        return -1

    @property
    def sorted_by(self) -> tuple[str, bool]:
        return self._sorted

    def show_sorted(self, key: str, descending: bool) -> None:
        """Say by what the rows are sorted, without asking for it."""
        self._sorted = (key, descending)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self._columns) - 1))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _ALIGNMENT and index.isValid():
            return _SIDES[self._columns[index.column()].align]
        if role not in (_DISPLAY, _TIP, _SPOKEN, _TOLD) or not index.isValid():
            return None
        row = self.row_at(index.row())
        column = self._columns[index.column()]
        if row is None:
            return WAITING if role == _DISPLAY else None
        if role in (_SPOKEN, _TOLD):
            return self._said(index.column(), row, whole=role == _TOLD)
        if role == _TIP:
            return column.tip(row) if column.tip else None
        return column.text(row)

    def _said(self, at: int, row: R, *, whole: bool) -> str | None:
        """Of the cell; `whole` for the cell that names the row, or stands before it: all of the row."""
        if whole:
            return spoken_row(self._columns, row) if at <= first_name(self._columns) else None
        return spoken(self._columns[at], row) or (spoken_head(row) if at == 0 else "")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == _DISPLAY:
            return self._columns[section].title
        return _SIDES[self._columns[section].align] if role == _ALIGNMENT else None

    def sort_as_they_come(self) -> None:
        self.show_sorted("", False)
        self.sort_wanted.emit("", False)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self._columns) and (key := self._columns[column].sort):
            descending = order == Qt.SortOrder.DescendingOrder
            self.show_sorted(key, descending)
            self.sort_wanted.emit(key, descending)
