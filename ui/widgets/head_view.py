"""The heads of a list: aligned like their cells, the sort arrow beside the word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from ui.look import Look
from ui.models.columns import Column
from ui.models.row_model import RowModel
from ui.widgets.cell_delegate import CellDelegate, paint_check


class HeadView(QHeaderView):
    column_chosen = Signal(int, bool)  # section, whether it is to be shown
    sort_chosen = Signal(int)  # section; -1: as the rows come

    def __init__(self, look: Look, delegate: CellDelegate, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._delegate = look, delegate
        self.checked: Callable[[], bool] | None = None  # where rows are ticked: whether all are
        self.left_out: Callable[[], Sequence[int]] = tuple  # sections that somebody hid
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(look.px(24))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.choose_columns(self.mapToGlobal(at)))
        self.setAccessibleName(self.tr("Columns"))

    def sizeHint(self) -> QSize:
        return QSize(self.length(), self._look.px(28))  # the table asks for the height alone, and often

    def head_width(self, column: Column[Any]) -> int:
        """What the head needs, the arrow included for those that sort."""
        arrow = self._look.px(16) if column.sort else 0
        return self._look.metrics(11, 600).horizontalAdvance(column.title) + 2 + arrow  # advances are rounded

    def paintEvent(self, event: Any) -> None:
        # the base class fills what is right of the last section with a bevelled head of its style
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._look.color("base"))
        for section in range(self.count()):
            if not self.isSectionHidden(section):
                left = self.sectionViewportPosition(section)
                self._paint(painter, QRect(left, 0, self.sectionSize(section), self.height()), section)
        painter.setPen(self._look.color("line2"))
        bottom = self.height() - 1
        painter.drawLine(0, bottom, self.viewport().width(), bottom)
        painter.end()

    def _paint(self, painter: QPainter, rect: QRect, section: int) -> None:
        column = self._column(section)
        if column is None:
            return
        if column.kind == "check" and self.checked is not None:
            box = QRect(0, 0, self._look.px(14), self._look.px(14))
            box.moveCenter(self._delegate.inner(rect, column, section == self._delegate.first_column).center())
            paint_check(painter, self._look, box, self.checked())
            return
        key, descending = self._model_sort()
        is_sorted = bool(column.sort) and column.sort == key
        painter.setFont(self._look.font(11, 600))
        painter.setPen(self._ink(is_sorted))
        inner = self._delegate.inner(rect, column, section == self._delegate.first_column)
        metrics = self._look.metrics(11, 600)
        arrow = self._look.px(13) if is_sorted else 0
        text = metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, inner.width() - arrow)
        width = metrics.horizontalAdvance(text) + arrow
        slack = inner.width() - width
        left = inner.left() + {"left": 0, "right": slack, "center": slack // 2}[column.align]
        painter.drawText(QRect(left, rect.y(), width + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if is_sorted:
            side = self._look.px(12)
            box = QRect(left + width - side + 1, rect.center().y() - side // 2 + 1, side, side)
            self._look.paint_icon(painter, box, "arrow-down" if descending else "arrow-up", "text")

    def _ink(self, is_sorted: bool) -> QColor:
        return self._look.color("text" if is_sorted else "muted")

    def _rows(self) -> RowModel[Any] | None:
        model = self.model()
        return model if isinstance(model, RowModel) else None

    def _model_sort(self) -> tuple[str, bool]:
        rows = self._rows()
        return rows.sorted_by if rows is not None else ("", False)

    def _column(self, section: int) -> Column[Any] | None:
        rows = self._rows()
        return rows.columns()[section] if rows is not None and section < len(rows.columns()) else None

    def choose_columns(self, at: QPoint) -> None:
        """A menu of all columns, at a place on the screen."""
        rows = self._rows()
        if rows is None:
            return
        menu = _StaysOpen(self)
        for section, column in enumerate(rows.columns()):
            if not column.title:
                continue
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(section not in self.left_out())
            action.setEnabled(section != self._delegate.first_column)
            action.toggled.connect(lambda shown, section=section: self.column_chosen.emit(section, shown))
        self._offer_order(menu, rows)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _offer_order(self, menu: QMenu, rows: RowModel[Any]) -> None:
        """What a click on a head does, for the keyboard: the same column again turns the order round."""
        sortable = [(at, column) for at, column in enumerate(rows.columns()) if column.sort and column.called]
        if not sortable:
            return
        menu.addSeparator()
        order = menu.addMenu(self.tr("&Sort by"))
        key, descending = rows.sorted_by
        for section, column in sortable:
            action = order.addAction(column.called.replace("&", "&&"))
            if column.sort == key:
                action.setIcon(self._look.icon("arrow-down" if descending else "arrow-up"))
            action.triggered.connect(lambda _on=False, section=section: self.sort_chosen.emit(section))
        if rows.has_own_order:
            order.addSeparator()
            own = order.addAction(self.tr("&As they come"))
            own.setEnabled(bool(key))
            own.triggered.connect(lambda _on=False: self.sort_chosen.emit(-1))


class _StaysOpen(QMenu):
    """A click or Space turns an entry on or off; Enter or Esc, or a click elsewhere, closes."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.toggle()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isEnabled():
            action.toggle()
        else:
            super().keyPressEvent(event)
