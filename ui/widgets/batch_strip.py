"""How far a batch is: what it does, how long it still takes, and what came of it so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QElapsedTimer, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.labels import ElidedLabel, Label

HEIGHT: Final = 70
_TELLS_AFTER: Final = 1500  # milliseconds; before, an estimate jumps about


class Counts(QWidget):
    """ "11 sent  2 failed": a figure in its colour, a word."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._counts: Sequence[tuple[str, str, str]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[tuple[str, str, str]]) -> None:
        """Figure, word, role of the figure."""
        self._counts = counts
        self.setAccessibleName("; ".join(f"{figure} {word}" for figure, word, _role in counts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        width = sum(
            look.metrics(15, 600).horizontalAdvance(figure) + look.metrics(13).horizontalAdvance(word) + look.px(24)
            for figure, word, _role in self._counts
        )
        return QSize(width, look.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        left, base = 0, self.height() - look.px(6)
        for figure, word, role in self._counts:
            left += look.px(18)
            for text, px, weight, ink in ((figure, 15, 600, role), (word, 13, 400, "text2")):
                painter.setFont(look.font(px, weight))
                painter.setPen(look.color(ink))
                painter.drawText(left, base, text)
                left += look.metrics(px, weight).horizontalAdvance(text) + (look.px(6) if px == 15 else 0)
        painter.end()


class BatchStrip(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._what, self._left = Label(look, px=15, weight=600), ElidedLabel(look, role="text2")
        self.counts = Counts(look, self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._clock, self._spent = QElapsedTimer(), 0
        line = QHBoxLayout()
        line.setSpacing(look.px(18))
        line.addWidget(self._what)
        line.addWidget(self._left, 1)
        line.addWidget(self.counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(12))
        column.addLayout(line)
        column.addWidget(self._bar)
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))

    def begin(self) -> None:
        self._clock.start()
        self._spent = 0
        self._left.setText("")

    def pause(self, on: bool) -> None:
        """The time one waits is no time that the work takes."""
        if on:
            self._spent += self._clock.elapsed()
            self._left.setText(self.tr("Paused; what is done stays done"))
        else:
            self._clock.start()

    def step(self, what: str, done: int, total: int, *, paused: bool = False) -> None:
        self._what.setText(what)
        self._bar.setValue(done * 1000 // total if total else 0)
        if not paused:
            self._left.setText(self._time_left(done, total))

    def end(self, what: str, about: str) -> None:
        self._what.setText(what)
        self._left.setText(about)
        self._bar.setValue(1000)

    def _time_left(self, done: int, total: int) -> str:
        spent = self._spent + self._clock.elapsed()
        if not done or spent < _TELLS_AFTER:
            return self.tr("you can go on working")
        seconds = max(1, round(spent * (total - done) / done / 1000))
        if seconds < 90:
            return self.tr("about {n} seconds left; you can go on working").format(n=seconds)
        return self.tr("about {n} minutes left; you can go on working").format(n=round(seconds / 60))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("accentSoft"))
        painter.end()
