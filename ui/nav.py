"""The lines of the side bar as a list, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import Look
from ui.models.row_model import NO_INDEX, Index
from ui.places import NavLine

LINE: Final = 25
ABOVE_HEAD: Final = 5


class NavModel(QAbstractListModel):
    def __init__(self, lines: Sequence[NavLine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = list(lines)
        self._counts: dict[str, str] = {}

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def line(self, row: int) -> NavLine:
        return self._lines[row]

    def row_of(self, key: str) -> int:
        places = (at for at, line in enumerate(self._lines) if line.key == key and (line.alone or not line.is_head))
        return next(places, -1)

    def head_of(self, row: int) -> int:
        return next((at for at in range(row, -1, -1) if self._lines[at].is_head), row)

    def count(self, key: str) -> str:
        return self._counts.get(key, "")

    def set_count(self, key: str, count: str) -> None:
        self._counts[key] = count
        at = self.row_of(key)
        if at >= 0:
            self.dataChanged.emit(self.index(at), self.index(at))

    def forget_counts(self) -> None:
        """They were of another company."""
        for key in list(self._counts):
            self.set_count(key, "")

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title} {self.count(line.key)}".strip()
        return line.title if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class NavDelegate(QStyledItemDelegate):
    """A rounded ground under the chosen line; folded, only the icons of the heads."""

    def __init__(self, look: Look, model: NavModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        self.folded = False
        self.chosen = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._model.line(index.row())
        if self.folded:
            return QSize(self._look.px(48), self._look.px(36) if line.is_head else 0)
        return QSize(self._look.px(100), self._look.px(LINE + (ABOVE_HEAD if line.is_head else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        line = self._model.line(index.row())
        if self.folded:
            if line.is_head:
                self._paint_folded(painter, rect, line, index.row())
            return
        look = self._look
        box = rect.adjusted(look.px(8), look.px(ABOVE_HEAD if line.is_head else 0) + 1, -look.px(8), -1)
        chosen = index.row() == self.chosen
        state = option.state
        self._ground(painter, box, chosen, bool(state & QStyle.StateFlag.State_HasFocus))
        self._words(painter, box, line, chosen)

    def _ground(self, painter: QPainter, box: QRect, chosen: bool, focused: bool) -> None:
        if not chosen:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.color("accent") if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("sel"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _words(self, painter: QPainter, box: QRect, line: NavLine, chosen: bool) -> None:
        look, side = self._look, self._look.px(16)
        if line.is_head:
            icon = QRect(box.left() + look.px(8), box.top() + (box.height() - side) // 2, side, side)
            look.paint_icon(painter, icon, line.icon, "accentText" if chosen else "text2")
        weight = 600 if line.is_head or chosen else 400
        painter.setFont(look.font(13, weight))
        painter.setPen(look.color("accentText" if chosen else "text" if line.is_head else "text2"))
        text = box.adjusted(look.px(33), 0, -look.px(9), 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, line.title)
        count = self._model.count(line.key) if line.alone or not line.is_head else ""
        taken = look.metrics(13, weight).horizontalAdvance(f"{line.title} {count}")
        if count and taken <= text.width():  # it is told to a screen reader, and stands on the page
            painter.setPen(look.color("accentText" if chosen else "muted"))
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)

    def _paint_folded(self, painter: QPainter, rect: QRect, line: NavLine, row: int) -> None:
        look, side = self._look, self._look.px(18)
        chosen = self.chosen >= 0 and self._model.head_of(self.chosen) == row
        self._ground(painter, rect.adjusted(look.px(6), 1, -look.px(6), -1), chosen, False)
        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        look.paint_icon(painter, box, line.icon, "accentText" if chosen else "text2")
