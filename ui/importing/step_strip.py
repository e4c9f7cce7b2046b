"""Where one is: file, columns and check, import. What is done has a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look


class StepStrip(QWidget):
    def __init__(self, look: Look, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._steps, self.current = look, steps, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.go_to(0)

    def go_to(self, step: int) -> None:
        self.current = step
        text = self.tr("Step {n} of {all}: {name}")
        self.setAccessibleName(text.format(n=step + 1, all=len(self._steps), name=self._steps[step]))
        self.update()

    def _widths(self) -> list[int]:
        look = self._look
        return [look.metrics(13, 600).horizontalAdvance(step) + look.px(20 + 8) for step in self._steps]

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()) + self._look.px(32) * (len(self._steps) - 1), self._look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, left = self._look, QPainter(self), 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, (step, width) in enumerate(zip(self._steps, self._widths(), strict=True)):
            self._paint_ball(painter, left, at)
            painter.setFont(look.font(13, 600 if at == self.current else 500))
            painter.setPen(look.color("text" if at <= self.current else "text2"))
            text = QRect(left + look.px(28), 0, width, self.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, step)
            left += width
            if at + 1 < len(self._steps):
                side = look.px(14)
                box = QRect(left + look.px(9), (self.height() - side) // 2, side, side)
                look.paint_icon(painter, box, "chevron-right", "text2")
                left += look.px(32)
        painter.end()

    def _paint_ball(self, painter: QPainter, left: int, at: int) -> None:
        look, side = self._look, self._look.px(20)
        ball = QRectF(left, (self.height() - side) / 2, side, side)
        done, here = at < self.current, at == self.current
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("greenSoft" if done else "accent" if here else "greySoft"))
        painter.drawEllipse(ball)
        if done:
            inset = look.px(4)
            look.paint_icon(painter, ball.toRect().adjusted(inset, inset, -inset, -inset), "check", "green")
            return
        painter.setFont(look.font(11, 600))
        painter.setPen(look.color("onAccent" if here else "text2"))
        painter.drawText(ball, Qt.AlignmentFlag.AlignCenter, str(at + 1))
