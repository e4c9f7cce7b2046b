"""The hits under their heads. The focus stays in the field above; the marked one looks as if it had it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.look import Look
from ui.models.columns import Column, IconMark
from ui.models.row_model import Index
from ui.models.table_model import TableModel
from ui.palette.hits import Group, Hit
from ui.widgets.cell_delegate import CellDelegate, RowState
from ui.widgets.table_view import TableView

ROW: Final = 34
HEAD: Final = 27
MOST_HEIGHT: Final = 440
_NOWHERE: Final = Hit("", "", "")


class HitRow(NamedTuple):
    """A head where `head` is filled, else a hit."""

    head: str
    hit: Hit = _NOWHERE


def rows_of(groups: Sequence[Group]) -> list[HitRow]:
    return [row for group in groups for row in (HitRow(group.title), *(HitRow("", hit) for hit in group.hits))]


def hit_columns() -> Sequence[Column[HitRow]]:
    return (
        Column(
            "icon", "", lambda _row: "", "icon",
            value=lambda row: IconMark(row.hit.icon, "text2", "") if row.hit.icon else None,
        ),
        Column("title", "", lambda row: row.head or row.hit.title, weight=600, width=170, stretch=4),
        Column("detail", "", lambda row: row.hit.detail, role="text2", width=160, stretch=5),
        Column(
            "figure", "", lambda row: row.hit.figure or row.hit.keys, "money",
            role=lambda row: "text" if row.hit.figure else "muted", width=104,
        ),
    )  # fmt: skip


class HitModel(TableModel[HitRow]):
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index.row()) if index.isValid() else None
        return super().flags(index) if row is not None and not row.head else Qt.ItemFlag.ItemNeverHasChildren


class HitCells(CellDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row_at(index.row()) if self._model is not None else None
        if row is None or not row.head:
            super().paint(painter, option, index)
        elif index.column() == self.first_column:
            rect: QRect = option.rect
            painter.save()
            painter.setClipping(False)
            place = QRect(self.edge, rect.top(), self._look.px(700), rect.height())
            painter.setFont(self._look.font(12, 600))
            painter.setPen(self._look.color("muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, row.head)
            painter.restore()

    def inner(self, rect: QRect, column: Column[Any], first: bool) -> QRect:
        right = self._look.px(11) if column.key == "figure" else 0
        return super().inner(rect, column, first).adjusted(0, 0, -right, 0)

    def _background(self, painter: QPainter, rect: QRect, state: RowState, first: bool) -> None:
        if state.current:
            painter.fillRect(rect, self._look.color("sel"))
            if first:
                painter.fillRect(QRect(rect.x(), rect.y(), self.bar, rect.height()), self._look.color("accent"))
        elif state.hovered:
            painter.fillRect(rect, self._look.color("hover"))


class HitTable(TableView):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.cells.set_edge(18)
        self.head.hide()
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.color("raised"))
        self.setPalette(palette)

    def make_cells(self, look: Look) -> CellDelegate:
        return HitCells(look, self._state_of, self)

    def show_rows(self, rows: Sequence[HitRow]) -> int:
        """Returns how high the list wants to be."""
        model: Any = self.model()
        model.set_rows(rows)
        look, height = self._look, 0
        for at, row in enumerate(rows):
            self.setRowHeight(at, look.px(HEAD if row.head else ROW))
            height += self.rowHeight(at)
        self.scrollToTop()
        self.mark(next((at for at, row in enumerate(rows) if not row.head), -1))
        return min(height, look.px(MOST_HEIGHT))

    def mark(self, place: int) -> None:
        if place >= 0:
            self.select_row(place)
            self.viewport().update()

    def move_mark(self, step: int) -> None:
        """To the next hit, over heads, and round at the ends."""
        count = self.rows().count()
        place = self.currentIndex().row()
        for _ in range(count):
            place = (place + step) % count
            row = self.rows().row_at(place)
            if row is not None and not row.head:
                above = place - 1
                if above == 0:
                    self.scrollToTop()
                self.mark(place)
                return

    def marked(self) -> Hit | None:
        row = self.rows().row_at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return row.hit if row is not None and not row.head else None
