"""How an entry grid looks: cells with hairlines between, the line at the cursor tinted, what is wrong marked."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.look import Look
from ui.models.entry_model import NUMBER, EntryColumn, EntryModel
from ui.models.row_model import Index

PAD: Final = 8
EDGE: Final = 16  # right of the page's edge; what stands above the grid begins 4 further in
_SIDE: Final = {
    "left": int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
    "right": int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight),
}


class EntryCells(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.current_line = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._look.px(40), self._look.px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, EntryModel)
        look, rect, line = self._look, QRect(option.rect), index.row()
        column = model.columns[index.column()]
        if line == self.current_line:
            painter.fillRect(rect, look.color("accentSoft"))
        painter.setPen(look.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() < len(model.columns) - 1:
            painter.drawLine(rect.topRight(), rect.bottomRight())
        wrong = bool(model.problem(line, column.key))
        text = model.text(line, column)
        inner = rect.adjusted(look.px(PAD), 0, -look.px(PAD) - 1, -1)
        if column.key == NUMBER:
            inner.setLeft(rect.left())
        if wrong:
            inner = self._mark(painter, inner)
        if text:
            role = "red" if wrong else "muted" if column.key == NUMBER else column.role
            self._text(painter, inner, text, column, role)

    def _mark(self, painter: QPainter, rect: QRect) -> QRect:
        side = self._look.px(14)
        box = QRect(rect.right() - side, rect.center().y() - side // 2, side, side)
        self._look.paint_icon(painter, box, "circle-alert", "red")
        return rect.adjusted(0, 0, -side - self._look.px(4), 0)

    def _text(self, painter: QPainter, rect: QRect, text: str, column: EntryColumn, role: str) -> None:
        look = self._look
        text = " ".join(text.split())
        metrics = look.metrics(13, column.weight)
        painter.setFont(look.font(13, column.weight))
        painter.setPen(look.color(role))
        if column.align == "left" and metrics.horizontalAdvance(text) > rect.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _SIDE[column.align] | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, text)


class EntryHead(QHeaderView):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Columns"))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.px(28))

    def paintEvent(self, event: Any) -> None:
        look, painter = self._look, QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.color("base"))
        painter.setFont(look.font(11, 600))
        painter.setPen(look.color("muted"))
        model = self.model()
        for section in range(self.count()):
            if self.isSectionHidden(section) or not isinstance(model, EntryModel):
                continue
            column = model.columns[section]
            left, width = self.sectionViewportPosition(section), self.sectionSize(section)
            inner = QRect(left + look.px(PAD), 0, width - 2 * look.px(PAD) - 1, self.height())
            if column.key == NUMBER:
                inner.setLeft(left)
            painter.drawText(inner, _SIDE[column.align], column.title)
        painter.setPen(look.color("line2"))
        painter.drawLine(0, self.height() - 1, self.viewport().width(), self.height() - 1)
        painter.end()
