"""Total rows under a list: they stay while the list scrolls, and stand under its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.cell_delegate import paint_aging
from ui.widgets.table_view import TableView


@dataclass(frozen=True)
class TotalRow:
    """Texts by column key; a bar by column key where the column is an aging bar."""

    texts: Mapping[str, str]
    bars: Mapping[str, Sequence[int]] = field(default_factory=dict)
    weight: int = 600
    role: str = "text"


class PinnedTotals(QWidget):
    def __init__(self, look: Look, table: TableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.table = look, table
        self._rows: Sequence[TotalRow] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.columns_changed.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)
        look.changed.connect(self.updateGeometry)
        self.hide()

    def set_rows(self, rows: Sequence[TotalRow]) -> None:
        self._rows = rows
        self.table.set_totals([dict(row.texts) for row in rows if row.weight >= 500])
        self.setAccessibleName("; ".join(" ".join(filter(None, row.texts.values())) for row in rows))
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def rows(self) -> Sequence[TotalRow]:
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(30) * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("win"))
        height = self._look.px(30)
        for at, row in enumerate(self._rows):
            painter.setPen(self._look.color("line2" if at == 0 else "line"))
            painter.drawLine(0, at * height, self.width(), at * height)
            self._paint_row(painter, row, at * height, height)
        painter.end()

    def _paint_row(self, painter: QPainter, row: TotalRow, top: int, height: int) -> None:
        head, cells = self.table.head, self.table.cells
        for at, column in enumerate(self.table.rows().columns()):
            if head.isSectionHidden(at):
                continue
            left, width = head.sectionViewportPosition(at), head.sectionSize(at)
            rect = cells.inner(QRect(left, top + 1, width, height), column, at == cells.first_column)
            if column.key in row.bars:
                paint_aging(painter, self._look, rect, row.bars[column.key])
            text = row.texts.get(column.key, "")
            if not text:
                continue
            if column.align == "right":
                cells.draw_figure(painter, rect, text, row.role, row.weight)
            else:
                # the name of the total may run over the empty places that follow it
                free = self._up_to_next(rect, row, at)
                cells.draw(painter, free, text, row.role, row.weight, int(Qt.AlignmentFlag.AlignVCenter))

    def _up_to_next(self, rect: QRect, row: TotalRow, at: int) -> QRect:
        head, columns = self.table.head, self.table.rows().columns()
        right = rect.right()
        for after in range(at + 1, len(columns)):
            key = columns[after].key
            if head.isSectionHidden(after):
                continue
            if row.texts.get(key) or key in row.bars:
                break
            right += head.sectionSize(after)
        return QRect(rect.left(), rect.top(), right - rect.left() + 1, rect.height())
