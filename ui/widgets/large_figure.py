"""A figure in the head of a page: what it is, the number in large, what belongs to it below; or a link as large."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.labels import Label

PX: Final = 18


class Figure(QWidget):
    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._title = title
        self._figure = Label(look, px=PX, weight=600)
        self._line = Label(look, px=12, role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addWidget(Label(look, title, px=12, role="muted"))
        column.addWidget(self._figure)
        column.addWidget(self._line)

    def tell(self, figure: str, line: str, role: str) -> None:
        self._figure.setText(figure)
        self._figure.set_role(role)
        self._line.setText(line)
        self.setAccessibleName(f"{self._title} {figure} {line}".strip())


class FigureLink(QWidget):
    """The same with a number that leads to its document; `button` is pressed for it."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._title = title
        self.button = _LargeLink(look)
        self._line = Label(look, px=12, role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addWidget(Label(look, title, px=12, role="muted"))
        column.addWidget(self.button)
        column.addWidget(self._line)

    def tell(self, number: str, line: str) -> None:
        self.button.setText(number)
        self.button.setAccessibleName(f"{self._title} {number}")
        self.button.updateGeometry()
        self._line.setText(line)


class _LargeLink(QPushButton):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        metrics = self._look.metrics(PX, 600)
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setFont(look.font(PX, 600))
        painter.setPen(look.color("accentText"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)
