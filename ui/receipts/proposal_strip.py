"""Where the proposal comes from, in words, and what else could be done with the money."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel, Label


class ProposalStrip(QWidget):
    another_wanted = Signal()
    oldest_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title, self._text = Label(look, weight=600), ElidedLabel(look, role="text2")
        self._icon, self._said = "sparkles", ""
        self.another = Btn(look, self.tr("Another"), variant="ghost", keys="Alt+P")
        self.oldest = Btn(look, self.tr("Oldest first"), variant="ghost", keys="Alt+O")
        self.clear = Btn(look, self.tr("Clear"), variant="ghost", keys="Alt+C")
        self.another.clicked.connect(self.another_wanted)
        self.oldest.clicked.connect(self.oldest_wanted)
        self.clear.clicked.connect(self.clear_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(look.px(38))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(44), look.px(5), look.px(12), look.px(5))
        row.setSpacing(look.px(8))
        row.addWidget(self._title)
        row.addWidget(self._text, 1)
        for button in (self.another, self.oldest, self.clear):
            row.addWidget(button)
        self.say("", "", others=0, money=False)

    def say(self, title: str, text: str, *, others: int, money: bool, icon: str = "sparkles") -> None:
        """`others`: how many more proposals there are; `money`: whether there is any to be put somewhere."""
        self._icon = icon
        self._said = f"{title} {text}".strip()
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self.another.setVisible(others > 0)
        self.oldest.setVisible(money)
        self.clear.setVisible(money)
        self.setAccessibleName(self._said)
        self.update()

    def text(self) -> str:
        return self._said

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.color("accentSoft" if self._icon == "sparkles" else "win"))
        side = look.px(16)
        role = "accentText" if self._icon == "sparkles" else "text2"
        look.paint_icon(painter, QRect(look.px(20), (self.height() - side) // 2, side, side), self._icon, role)
        painter.setPen(look.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
