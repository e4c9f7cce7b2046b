"""The catalogue as a list: heads that can't be chosen, and the reports below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.look import Look
from ui.models.row_model import NO_INDEX, Index
from ui.reports.catalogue import Entry

LINE: Final = 25
ABOVE_HEAD: Final = 4
FOLLOW_AFTER: Final = 150  # milliseconds on a line before its report is run: holding Down runs none
Line = Entry | str  # a head is its title


class CatalogueModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(self, sections: Sequence[tuple[str, Sequence[Entry]]]) -> None:
        self.beginResetModel()
        self._lines = []
        for title, entries in sections:
            self._lines += [title, *entries]
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def line(self, row: int) -> Line:
        return self._lines[row]

    def entry(self, row: int) -> Entry | None:
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Entry) else None

    def row_of(self, key: str) -> int:
        return next((at for at, line in enumerate(self._lines) if isinstance(line, Entry) and line.key == key), -1)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        title = line.title if isinstance(line, Entry) else line
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return title if role in shown else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class CatalogueCells(QStyledItemDelegate):
    def __init__(self, look: Look, model: CatalogueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._model = look, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = self._model.entry(index.row()) is None and index.row() > 0
        return QSize(self._look.px(80), self._look.px(LINE + (ABOVE_HEAD if head else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = self._look, QRect(option.rect)
        line = self._model.line(index.row())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if selected:
            painter.fillRect(rect, look.color("sel" if focused else "selDim"))
        elif isinstance(line, Entry) and option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("hover"))
        if selected and focused:
            painter.fillRect(QRect(rect.x(), rect.y(), look.px(3), rect.height()), look.color("accent"))
        painter.setFont(look.font(13, 400 if isinstance(line, Entry) else 600))
        painter.setPen(look.color("text" if isinstance(line, Entry) else "text2"))
        title = line.title if isinstance(line, Entry) else line
        inner = rect.adjusted(look.px(16), 0, -look.px(10), 0)
        if not isinstance(line, Entry) and index.row() > 0:
            inner.setTop(inner.top() + look.px(ABOVE_HEAD))
        text = look.metrics(13, 600).elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)


class CatalogueList(QListView):
    """Resting on a line chooses it; Enter and a click choose at once."""

    chosen = Signal(str)  # an entry's key
    entered = Signal()  # Enter, after it was chosen: the work goes on in the report

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._told = ""
        self.rests_to_choose = True
        self._rest = QTimer(self, singleShot=True, interval=FOLLOW_AFTER)
        self._rest.timeout.connect(self._tell)
        self.entries = CatalogueModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(CatalogueCells(look, self.entries, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Catalogue of reports"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(lambda _index: self._tell())
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_chosen(self, key: str) -> None:
        """Stand on an entry, without choosing it."""
        row = self.entries.row_of(key)
        blocked = self.selectionModel().blockSignals(True)
        if row >= 0:
            self.selectionModel().setCurrentIndex(
                self.entries.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        else:
            self.selectionModel().clear()
        self.selectionModel().blockSignals(blocked)
        self._told = key
        self._rest.stop()
        self.viewport().update()

    def go_to_first(self) -> None:
        row = next((at for at in range(self.entries.rowCount()) if self.entries.entry(at)), -1)
        if row >= 0:
            self.setCurrentIndex(self.entries.index(row))

    def entry_at(self, index: QModelIndex) -> Entry | None:
        return self.entries.entry(index.row()) if index.isValid() else None

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self.entry_at(now) is not None and self.rests_to_choose:
            self._rest.start()

    def _tell(self) -> None:
        self._rest.stop()
        entry = self.entry_at(self.currentIndex())
        if entry is not None and entry.key != self._told:
            self._told = entry.key
            self.chosen.emit(entry.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            self.entered.emit()
        else:
            super().keyPressEvent(event)
