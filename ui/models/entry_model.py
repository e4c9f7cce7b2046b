"""Lines that are being typed: texts by column, one empty line at the end, columns as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from ui.models.row_model import NO_INDEX, Index

Role = Qt.ItemDataRole
_DISPLAY: Final = int(Role.DisplayRole)
_EDIT: Final = int(Role.EditRole)
NUMBER: Final = "#"  # the key of a column that counts the lines


@dataclass(frozen=True)
class EntryColumn:
    """`passed`: whether Enter goes past it, where something stands in it already or always; Tab stops at every cell.

    `gives_way`: where there is no room the highest goes first; 0 stays.
    """

    key: str
    title: str
    align: Literal["left", "right"] = "left"
    width: int = 60  # pixels at 100 %
    stretch: int = 0
    editable: bool = True
    passed: Literal["never", "filled", "always"] = "never"
    weight: int = 400
    role: str = "text"
    gives_way: int = 0


class EntryModel(QAbstractTableModel):
    """`shown` says how a cell looks while it is not being typed into, `problem` what is wrong with it."""

    line_changed = Signal(int)
    lines_changed = Signal()  # one came, went or moved

    def __init__(self, columns: Sequence[EntryColumn], parent: QObject | None = None, *, grows: bool = True) -> None:
        """Without `grows` there is no empty line at the end: lines are only filled in."""
        super().__init__(parent)
        self.grows = grows
        self.columns = tuple(columns)
        self._lines: list[dict[str, str]] = []
        self.shown: Callable[[int, str], str] = self.typed
        self.problem: Callable[[int, str], str] = lambda _line, _key: ""

    # --- lines ------------------------------------------------------------------------------

    def lines(self) -> list[dict[str, str]]:
        """Without the empty one at the end."""
        return [dict(line) for line in self._lines]

    def set_lines(self, lines: Sequence[Mapping[str, str]]) -> None:
        self.beginResetModel()
        self._lines = [dict(line) for line in lines]
        self.endResetModel()
        self.lines_changed.emit()

    def count(self) -> int:
        """Lines that are there; the one at the end, still empty, is not."""
        return len(self._lines)

    @property
    def last(self) -> int:
        """The last line one can stand on."""
        return len(self._lines) if self.grows else len(self._lines) - 1

    def is_empty(self, line: int) -> bool:
        return line >= len(self._lines) or not any(text.strip() for text in self._lines[line].values())

    def typed(self, line: int, key: str) -> str:
        return self._lines[line].get(key, "") if line < len(self._lines) else ""

    def type_in(self, line: int, values: Mapping[str, str]) -> None:
        """What was typed or filled in; in the line at the end it makes a new one."""
        if line >= len(self._lines):
            if not self.grows or not any(values.values()):
                return
            at = len(self._lines) + 1
            self.beginInsertRows(QModelIndex(), at, at)
            self._lines.append({})
            self.endInsertRows()
        before = self._lines[line]
        if any(before.get(key, "") != text for key, text in values.items()):
            before.update(values)
            self.dataChanged.emit(self.index(line, 0), self.index(line, len(self.columns) - 1))
            self.line_changed.emit(line)

    def copy_line(self, line: int) -> None:
        """The same again below."""
        if line >= len(self._lines) or not self.grows:
            return
        self.beginInsertRows(QModelIndex(), line + 1, line + 1)
        self._lines.insert(line + 1, dict(self._lines[line]))
        self.endInsertRows()
        self.lines_changed.emit()

    def remove_line(self, line: int) -> None:
        if line >= len(self._lines) or not self.grows:
            return
        self.beginRemoveRows(QModelIndex(), line, line)
        del self._lines[line]
        self.endRemoveRows()
        self.lines_changed.emit()

    def look_again(self) -> None:
        """What is computed has changed: paint all of it anew."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    # --- Qt ---------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self.last + 1

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if self.columns[index.column()].editable else flags

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line, column = index.row(), self.columns[index.column()]
        if role == _EDIT:
            return self.typed(line, column.key)
        if role == _DISPLAY:
            return self.text(line, column)
        if role == Role.ToolTipRole:
            return self.problem(line, column.key) or None
        if role == Role.AccessibleTextRole:
            parts = (column.title, self.text(line, column), self.problem(line, column.key))
            return " ".join(part for part in parts if part)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def text(self, line: int, column: EntryColumn) -> str:
        if column.key == NUMBER:
            return str(line + 1)
        return self.shown(line, column.key)

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid() or not self.columns[index.column()].editable:
            return False
        self.type_in(index.row(), {self.columns[index.column()].key: str(value)})
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns) and role == _DISPLAY:
            return self.columns[section].title
        return None
