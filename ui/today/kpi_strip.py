"""The figures of the day in one strip, each a button: Enter shows the items behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from ui.look import Look

HEIGHT: Final = 84
LOW: Final = 50  # where there is little room: a title and a smaller figure
_FIGURE, _SMALL_FIGURE = 21, 15


class Kpi(NamedTuple):
    """`line` stands under the figure where there is room, else `short`; `trend` is drawn beside it."""

    key: str
    title: str
    figure: str
    line: str
    short: str
    role: str = "text"
    line_role: str = "text2"
    trend: tuple[int, ...] = ()


class KpiStrip(QWidget):
    picked = Signal(str)

    def __init__(self, look: Look, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines, self._low = 1, False
        self._buttons = {key: _KpiButton(look, Kpi(key, title, "", "", ""), self) for key, title in keys}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(look.px(12), look.px(4), look.px(8), look.px(5))
        self._grid.setSpacing(0)
        for at, (key, button) in enumerate(self._buttons.items()):
            self._grid.addWidget(button, 0, at)
            self._grid.setColumnStretch(at, 1)
            button.clicked.connect(lambda _on=False, key=key: self.picked.emit(key))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)

    def tell(self, kpi: Kpi) -> None:
        self._buttons[kpi.key].tell(kpi)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The lines under the figures give way first, then the figures go on below."""
        room = self.width() - self._around()
        buttons = list(self._buttons.values())
        low = sum(button.needs(low=False) for button in buttons) > room
        across = len(buttons)
        while low and across > 1 and _columns_need(buttons, across) > room:
            across -= 1
        lines = -(-len(buttons) // across)
        if (low, lines) == (self._low, self._lines):
            return
        self._low, self._lines = low, lines
        for at, button in enumerate(buttons):
            button.make_low(low)
            self._grid.addWidget(button, at // across, at % across)
        for at in range(len(buttons)):
            self._grid.setColumnStretch(at, 1 if at < across else 0)
        self.updateGeometry()

    def _around(self) -> int:
        margins = self._grid.contentsMargins()
        return margins.left() + margins.right()

    def _high(self) -> int:
        return self._look.px(LOW * self._lines + 9 if self._low else HEIGHT)

    def told(self, key: str) -> Kpi:
        return self._buttons[key].kpi

    def button(self, key: str) -> QPushButton:
        return self._buttons[key]

    def sizeHint(self) -> QSize:
        return QSize(sum(button.needs(low=False) for button in self._buttons.values()) + self._around(), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(button.needs(low=True) for button in self._buttons.values()) + self._around(), self._high())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


def _columns_need(buttons: Sequence[_KpiButton], across: int) -> int:
    """With so many in a line, each column as wide as the widest in it."""
    return sum(max(button.needs(low=True) for button in buttons[at::across]) for at in range(across))


class _KpiButton(QPushButton):
    """Left and Right go to its neighbours."""

    def __init__(self, look: Look, kpi: Kpi, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.kpi = look, kpi
        self._hovered = False
        self._fits, self._low = True, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.tell(kpi)
        look.changed.connect(self.updateGeometry)

    def tell(self, kpi: Kpi) -> None:
        self.kpi = kpi
        self.setAccessibleName(" ".join(filter(None, (kpi.title, kpi.figure, kpi.line))))
        self.setToolTip(self.tr("{line}\nEnter shows the items").format(line=kpi.line).strip())
        self._measure()
        self.updateGeometry()
        self.update()

    def make_low(self, low: bool) -> None:
        """Without the line under a smaller figure."""
        self._low = low
        self.updateGeometry()
        self.update()

    def needs(self, *, low: bool) -> int:
        look, kpi = self._look, self.kpi
        wide = max(
            look.metrics(_SMALL_FIGURE if low else _FIGURE, 600).horizontalAdvance(kpi.figure),
            0 if low else look.metrics(12).horizontalAdvance(kpi.short),
            look.metrics(12, 500).horizontalAdvance(kpi.title),
        )
        return wide + look.px(16)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.needs(low=self._low), self._look.px(LOW if self._low else 70))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        self._fits = self._look.metrics(12).horizontalAdvance(self.kpi.line) + self._look.px(20) <= self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, kpi, painter = self._look, self.kpi, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, look.px(4), -1, -look.px(4))
        if self._hovered or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
            painter.drawRoundedRect(box, 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)
        left, width = look.px(8), self.width() - look.px(12)
        line = kpi.line if self._fits else kpi.short
        for top, height, px, weight, role, text in (
            (look.px(7), look.px(18), 12, 500, "text2", kpi.title),
            (look.px(26), look.px(20 if self._low else 26), self._figure_px(), 600, kpi.role, kpi.figure),
            (look.px(52), look.px(18), 12, 400, kpi.line_role, "" if self._low else line),
        ):
            painter.setFont(look.font(px, weight))
            painter.setPen(look.color(role))
            painter.drawText(QRect(left, top, width, height), Qt.AlignmentFlag.AlignVCenter, text)
        self._paint_trend(painter)
        painter.end()

    def _figure_px(self) -> int:
        return _SMALL_FIGURE if self._low else _FIGURE

    def _paint_trend(self, painter: QPainter) -> None:
        """A line of what came before, with a dot where it is now."""
        look, trend = self._look, self.kpi.trend if not self._low else ()
        taken = look.px(8) + look.metrics(_FIGURE, 600).horizontalAdvance(self.kpi.figure) + look.px(16)
        width = look.px(64)
        left = min(self.width() - width - look.px(24), look.px(144))
        if len(trend) < 2 or left < taken:
            return
        lowest, highest = min(trend), max(trend)
        height, top = look.px(18), look.px(31)
        points = [
            QPointF(left + at * width / (len(trend) - 1), top + (highest - value) * height / max(1, highest - lowest))
            for at, value in enumerate(trend)
        ]
        painter.setPen(QPen(look.color("s1"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("s1"))
        painter.drawEllipse(points[-1], look.px(2.5), look.px(2.5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Right:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Left:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        super().leaveEvent(event)
