"""Lines of a label and its figure, as they stand beside a grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look


class Figure(NamedTuple):
    label: str
    figure: str
    weight: int = 400
    role: str = "text"
    ruled: bool = False  # a hairline above it


class FigureList(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: Sequence[Figure] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_lines(self, lines: Sequence[Figure]) -> None:
        self._lines = lines
        self.setAccessibleName("; ".join(f"{line.label} {line.figure}" for line in lines))
        self.updateGeometry()
        self.update()

    def lines(self) -> Sequence[Figure]:
        return self._lines

    def sizeHint(self) -> QSize:
        look = self._look
        rules = sum(1 for line in self._lines if line.ruled)
        widest = max((self.width_of(look, line) for line in self._lines), default=0)
        return QSize(widest, len(self._lines) * look.px(20) + rules * look.px(13))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @staticmethod
    def width_of(look: Look, line: Figure) -> int:
        """What a line needs to stand there whole."""
        metrics = look.metrics(13, line.weight)
        return metrics.horizontalAdvance(line.label) + metrics.horizontalAdvance(line.figure) + look.px(16)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, top = self._look, QPainter(self), 0
        for line in self._lines:
            if line.ruled:
                painter.setPen(look.color("line"))
                painter.drawLine(0, top + look.px(6), self.width(), top + look.px(6))
                top += look.px(13)
            self._paint_line(painter, QRect(0, top, self.width(), look.px(20)), line)
            top += look.px(20)
        painter.end()

    def _paint_line(self, painter: QPainter, rect: QRect, line: Figure) -> None:
        look, metrics = self._look, self._look.metrics(13, line.weight)
        painter.setFont(look.font(13, line.weight))
        room = rect.width() - metrics.horizontalAdvance(line.figure) - look.px(10)
        label = metrics.elidedText(line.label, Qt.TextElideMode.ElideRight, room)
        painter.setPen(look.color("text" if line.weight >= 600 else "text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, label)
        painter.setPen(look.color(line.role))
        figure = line.figure
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, figure)
