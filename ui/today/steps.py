"""A new company's first three steps: they stay until the first thing is posted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.collections.first_steps import FirstSteps
from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.labels import Label

WIDTH: Final = 620


class FirstStepsPane(QWidget):
    wanted = Signal(str, object)  # a page, and what to show there

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        column = QVBoxLayout()
        column.setSpacing(look.px(18))
        column.addWidget(Label(look, self.tr("Your first half hour"), px=18, weight=600))
        self._beginning: list[Btn] = []
        self._steps = [
            self._step(
                column, 1, self.tr("Customers and what they owe"),
                self.tr("Bring them over from your old program with what is open, or enter the first one by hand."),
                self.tr("Import"), "importing", None,
            ),
            self._step(
                column, 2, self.tr("Your paper"),
                self.tr("Logo, address and how to pay: they stand on every invoice and statement."),
                self.tr("Company settings"), "settings", None,
            ),
            self._step(
                column, 3, self.tr("The first invoice"),
                self.tr("Post it, print it, and Today begins to tell what needs you."),
                self.tr("New invoice"), "invoices", "new",
            ),
        ]  # fmt: skip
        row = QHBoxLayout()
        row.addStretch(1)
        holder = QWidget(self)
        holder.setLayout(column)
        holder.setMaximumWidth(look.px(WIDTH))
        row.addWidget(holder, 8)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def forbid(self, why: str) -> None:
        """Nothing can be entered here; empty: it can."""
        for button in self._beginning:
            button.forbid(why)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The first button has it; a focus proxy would be a stop of Tab of its own."""
        self._first.setFocus(reason)

    def _step(
        self, column: QVBoxLayout, number: int, title: str, text: str, verb: str, page: str, what: object
    ) -> _Mark:
        look = self._look
        mark, button = _Mark(look, number, title), Btn(look, verb, variant="primary" if number == 1 else "plain")
        button.clicked.connect(lambda: self.wanted.emit(page, what))
        if number == 1:
            self._first = button
        if page != "settings":
            self._beginning.append(button)
        words = Label(look, text, role="text2")
        words.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(look.px(3))
        texts.addWidget(Label(look, title, px=14, weight=600))
        texts.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(look.px(14))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(button)
        column.addLayout(row)
        return mark

    def show_steps(self, steps: FirstSteps) -> None:
        for mark, done in zip(self._steps, (steps.customers, steps.paper, steps.posted), strict=True):
            mark.tick(done)


class _Mark(QWidget):
    """The number of a step in a circle, or a tick once it is done."""

    def __init__(self, look: Look, number: int, title: str) -> None:
        super().__init__()
        self._look, self._number, self._title, self.done = look, number, title, False
        self.setFixedSize(look.px(28), look.px(28))

    def tick(self, done: bool) -> None:
        self.done = done
        self.setAccessibleName(self.tr("{title}, done").format(title=self._title) if done else self._title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("greenSoft" if self.done else "accentSoft"))
        painter.drawEllipse(QRectF(self.rect()))
        if self.done:
            side = look.px(16)
            box = QRectF(0, 0, side, side)
            box.moveCenter(QPointF(self.rect().center()))
            look.paint_icon(painter, box.toRect(), "check", "green")
        else:
            painter.setFont(look.font(13, 600))
            painter.setPen(look.color("accentText"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
