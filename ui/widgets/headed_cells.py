"""Rows under heads: a head is one line over all columns, a row is told from it by what the list says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QStyleOptionViewItem

from ui.models.columns import Column
from ui.models.row_model import Index
from ui.models.table_model import TableModel
from ui.widgets.grouped_cells import GroupedCells, GroupHead

_LINE: Final = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)


class Headed(NamedTuple):
    """A head, or a row of the list."""

    head: GroupHead | None
    row: Any = None


class HeadedModel(TableModel[Headed]):
    """Heads can't be stood on."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index.row()) if index.isValid() else None
        return super().flags(index) if row is not None and row.head is None else Qt.ItemFlag.ItemNeverHasChildren

    def first_row(self) -> int:
        return next((at for at in range(self.count()) if self.rows()[at].head is None), -1)


def headed_columns(columns: Sequence[Column[Any]]) -> list[Column[Headed]]:
    """The same columns; in a head's row they are empty."""
    return [_headed(column) for column in columns]


def _headed(column: Column[Any]) -> Column[Headed]:
    value, role, tip, exact, currency = column.value, column.role, column.tip, column.exact, column.currency
    summed = column.summed
    nothing = () if column.kind in ("pill", "aging") else None
    return replace(
        column,
        text=lambda one: "" if one.head is not None else column.text(one.row),
        value=None if value is None else lambda one: nothing if one.head is not None else value(one.row),
        role=role if isinstance(role, str) else lambda one: "text" if one.head is not None else role(one.row),
        tip=None if tip is None else lambda one: "" if one.head is not None else tip(one.row),
        exact=None if exact is None else lambda one: exact(one.row),
        summed=None if summed is None else lambda one: summed(one.row),
        currency=None if currency is None else lambda one: "" if one.head is not None else currency(one.row),
    )


class HeadedCells(GroupedCells):
    """A head is painted as one line over all cells: each cell shows its part of it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row_at(index.row()) if self._model is not None else None
        head = self._head_of(row) if row is not None else None
        if head is None or self._model is None:
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, self._look.color("win"))
        painter.setPen(QPen(self._look.color("line")))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = self._model.columns()[index.column()]
        if head.texts and column.key in head.texts:
            self.draw_figure(painter, self.inner(rect, column, False), head.texts[column.key], "text", 600)
        else:
            self._head_words(painter, rect, head)
        painter.restore()

    def _head_words(self, painter: QPainter, rect: QRect, head: GroupHead) -> None:
        look = self._look
        left = self.edge - self._scrolled()
        place = QRect(left, rect.top(), look.px(1200), rect.height() - 1)
        painter.setFont(look.font(13, 600))
        painter.setPen(look.color("text"))
        painter.drawText(place, _LINE, head.title)
        place.setLeft(place.left() + look.metrics(13, 600).horizontalAdvance(head.title) + look.px(9))
        painter.setFont(look.font(12))
        painter.setPen(look.color("text2"))
        painter.drawText(place, _LINE, head.note)

    def _scrolled(self) -> int:
        view = self.parent()
        return view.horizontalScrollBar().value() if isinstance(view, QAbstractScrollArea) else 0
