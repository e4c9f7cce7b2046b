"""The list of Today: heads between the rows, no column heads, every line with its verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.figures import Figures
from ui.look import Look
from ui.models.columns import Column
from ui.models.row_model import Index
from ui.models.table_model import TableModel
from ui.today.rows import TodayRow
from ui.widgets.cell_delegate import HYPHEN, CellDelegate
from ui.widgets.grouped_cells import GroupedCells, GroupHead
from ui.widgets.table_view import TableView

EDGE: Final = 20
_LINE: Final = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)


class TodayModel(TableModel[TodayRow]):
    """Heads can't be stood on; a row keeps its number while the window is open, so that its place is found again."""

    def __init__(self, figures: Figures, parent: QWidget) -> None:
        self._numbers: dict[str, int] = {}
        super().__init__(
            today_columns(figures), parent, key=lambda row: self._numbers.setdefault(row.key, len(self._numbers))
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index.row()) if index.isValid() else None
        return super().flags(index) if row is not None and row.head is None else Qt.ItemFlag.ItemNeverHasChildren

    def first_row(self) -> int:
        return next((at for at in range(self.count()) if self.rows()[at].head is None), -1)


def today_columns(figures: Figures) -> Sequence[Column[TodayRow]]:
    def ink(role: str) -> Any:
        return lambda row: "muted" if row.state else role

    return (
        Column("icon", "", lambda row: row.icon.says if row.icon else "", "icon", value=lambda row: row.icon),
        Column(
            "title", "", lambda row: row.title, role=ink("text"), weight=500, width=150, stretch=3,
            tip=lambda row: row.title,
        ),
        Column("why", "", lambda row: row.why, role=ink("text2"), width=140, stretch=5, tip=lambda row: row.why),
        Column("when", "", lambda row: row.when, "number", role=lambda row: row.when_role, width=64),
        Column(
            "amount", "", lambda row: "" if row.amount is None else figures.money(row.amount), "money",
            value=lambda row: row.amount, role=ink("text"), width=100,
        ),
        Column("verb", "", lambda row: row.verb, "link", width=96),
    )  # fmt: skip


class TodayCells(GroupedCells):
    """A head is painted as one line over all cells: each cell shows its part of it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row_at(index.row()) if self._model is not None else None
        head: GroupHead | None = row.head if row is not None else None
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
        place = QRect(self.edge, rect.top(), look.px(1200), rect.height() - 1)
        painter.setFont(look.font(13, 600))
        painter.setPen(look.color("text"))
        painter.drawText(place, _LINE, head.title)
        place.setLeft(place.left() + look.metrics(13, 600).horizontalAdvance(head.title) + look.px(9))
        painter.setFont(look.font(12))
        painter.setPen(look.color("text2"))
        painter.drawText(place, _LINE, head.note.replace("-", HYPHEN))


class TodayTable(TableView):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.cells.set_edge(EDGE)
        self.head.hide()
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)

    def make_cells(self, look: Look) -> CellDelegate:
        return TodayCells(look, self._state_of, lambda row: row.head, self, lines=False)
