"""Cells of a grid: hairlines between the columns, and rows that are the head of a group."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from ui.look import Look
from ui.models.columns import Column
from ui.models.row_model import Index
from ui.widgets.cell_delegate import CellDelegate, RowState


class GroupHead(NamedTuple):
    """`texts` by column key; the first one is bold and may run on, `note` stands behind it."""

    title: str
    note: str = ""
    texts: dict[str, str] | None = None
    title_in: str = ""  # column key; empty: the second column


class GroupedCells(CellDelegate):
    """`head_of` gives the head that a row is, or None for a row of the list."""

    def __init__(
        self,
        look: Look,
        state_of: Callable[[int], RowState],
        head_of: Callable[[Any], GroupHead | None],
        parent: QObject | None = None,
        *,
        lines: bool = True,
    ) -> None:
        super().__init__(look, state_of, parent)
        self._head_of, self._lines = head_of, lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._model
        row = model.row_at(index.row()) if model is not None else None
        head = self._head_of(row) if row is not None else None
        rect: QRect = option.rect
        if head is None or model is None:
            super().paint(painter, option, index)
            if self._lines:
                painter.setPen(QPen(self._look.color("line")))
                painter.drawLine(rect.topRight(), rect.bottomRight())
            return
        painter.fillRect(rect, self._look.color("win"))
        painter.setPen(QPen(self._look.color("line")))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        columns = model.columns()
        key = columns[index.column()].key
        if head.texts and key in head.texts:
            inner = self.inner(rect, columns[index.column()], index.column() == self.first_column)
            self.draw_figure(painter, inner, head.texts[key], "text", 600)
        else:
            self._paint_title(painter, rect, head, [column.key for column in columns])

    def _check(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        """No box where there is nothing to tick."""
        if column.value is None or column.value(row) is not None:
            super()._check(painter, rect, column, row)

    def _paint_title(self, painter: QPainter, rect: QRect, head: GroupHead, keys: list[str]) -> None:
        """The piece of it that falls into this cell: it runs on over the empty cells behind its own."""
        look, view = self._look, self.parent()
        at = keys.index(head.title_in) if head.title_in in keys else min(1, len(keys) - 1)
        assert isinstance(view, QTableView)
        left = view.columnViewportPosition(at) + (self.edge if at == self.first_column else self.pad)
        painter.save()
        painter.setClipRect(rect.adjusted(0, 0, 1, 0))
        place = QRect(left, rect.top(), look.px(900), rect.height())
        painter.setFont(look.font(13, 600))
        painter.setPen(look.color("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, head.title)
        if head.note:
            place.setLeft(left + look.metrics(13, 600).horizontalAdvance(head.title) + look.px(8))
            painter.setFont(look.font(12))
            painter.setPen(look.color("muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, head.note)
        painter.restore()
