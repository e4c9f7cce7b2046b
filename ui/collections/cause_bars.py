"""What disputes and deductions came from in a year, as bars: each is a button that leaves its own in the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ar_desktop.collections.root_causes import Cause
from ui.desk import Desk
from ui.look import Look
from ui.widgets.labels import Label
from ui.widgets.listed_button import ListedButton

MOST: Final = 4
_MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CauseBars", text)


class CauseBars(QWidget):
    picked = Signal(str)  # a cause

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._sum = Label(look, px=12, role="text2")
        head = QHBoxLayout()
        head.addWidget(Label(look, _tr("Root causes, 12 months"), weight=600))
        head.addStretch()
        head.addWidget(self._sum)
        self.bars = [_Bar(look, self) for _ in range(MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(10))
        column.setSpacing(look.px(1))
        column.addLayout(head)
        column.addSpacing(look.px(4))
        for bar in self.bars:
            column.addWidget(bar)
            bar.clicked.connect(lambda _on=False, bar=bar: self.picked.emit(bar.cause))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_causes(self, causes: Sequence[Cause]) -> None:
        """The largest; nothing where nothing was ever disputed."""
        figures = self._desk.figures
        self.setVisible(bool(causes))
        n = sum(cause.count for cause in causes)
        said = _tr("{n} cases, {amount}") if n != 1 else _tr("{n} case, {amount}")
        self._sum.setText(
            said.format(n=figures.count(n), amount=figures.plain(sum(cause.amount for cause in causes)))
        )
        label = max((self._desk.look.metrics().horizontalAdvance(one.name) for one in causes[:MOST]), default=0)
        tails = [f"{figures.count(one.count)} · {figures.plain(one.amount)}" for one in causes[:MOST]]
        tail = max((self._desk.look.metrics(13, 600).horizontalAdvance(text) for text in tails), default=0)
        largest = max((cause.amount for cause in causes), default=0)
        for at, bar in enumerate(self.bars):
            bar.setVisible(at < len(causes))
            if at < len(causes):
                bar.tell(causes[at], tails[at], (label, tail), largest)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._desk.look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


class _Bar(ListedButton):
    """Up and Down go to its neighbours."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.cause, self._tail = "", ""
        self._widths, self._permille = (0, 0), 0
        self._hovered = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, cause: Cause, tail: str, widths: tuple[int, int], largest: int) -> None:
        """`widths` of all names and figures, so that the bars stand under each other."""
        self.cause, self._tail, self._widths = cause.name, tail, widths
        self._permille = cause.amount * 1000 // largest if largest > 0 else 0
        self.setAccessibleName(f"{cause.name} {tail}")
        self.setToolTip(_tr("{cause}\nEnter leaves these cases in the list").format(cause=cause.name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(21))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        name, tail = self._widths
        name = min(name + look.px(2), self.width() // 3)  # as wide as measured it would still be cut
        painter.setFont(look.font())
        painter.setPen(look.color("accentText" if self._hovered else "text"))
        shown = look.metrics().elidedText(self.cause, Qt.TextElideMode.ElideRight, name)
        painter.drawText(QRect(0, 0, name + 2, self.height()), _MIDDLE, shown)
        painter.setFont(look.font(13, 600))
        painter.setPen(look.color("text"))
        right = Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect(), _MIDDLE | int(right), self._tail)
        left, room = name + look.px(14), self.width() - name - tail - look.px(30)
        track = QRect(left, (self.height() - look.px(9)) // 2, max(0, room), look.px(9))
        painter.fillRect(track, look.color("greySoft"))
        painter.fillRect(QRect(track.topLeft(), QSize(max(1, track.width() * self._permille // 1000), track.height())),
                         look.color("s1"))  # fmt: skip
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        super().leaveEvent(event)
