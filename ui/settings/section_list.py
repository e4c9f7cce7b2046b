"""The sections at the left, in their groups; choosing one scrolls to it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.settings.specs import Section
from ui.widgets.labels import Label
from ui.widgets.listed_button import ListedButton

WIDTH = 208  # the least, at 100 %
BEFORE, AFTER = 39, 6  # a title


class SectionList(QScrollArea):
    chosen = Signal(str)

    def __init__(self, look: Look, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: dict[str, _Line] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        widest = max((look.metrics(13, 500).horizontalAdvance(one.title) for one in sections), default=0)
        room = look.px(BEFORE + AFTER) + self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(look.px(WIDTH), widest + room))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Sections"))
        inner = _Ground(look)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, look.px(12), 0, look.px(12))
        column.setSpacing(0)
        for group, found in groupby(sections, key=lambda one: one.group):
            head = Label(look, group, weight=500, role="text2")
            head.setContentsMargins(look.px(17), look.px(7), 0, look.px(4))
            column.addWidget(head)
            for section in found:
                line = self._lines[section.key] = _Line(look, section)
                line.clicked.connect(lambda _on=False, key=section.key: self.chosen.emit(key))
                column.addWidget(line)
        column.addStretch()
        self.setWidget(inner)

    def light(self, key: str) -> None:
        """The section that is in view."""
        for name, line in self._lines.items():
            line.light(name == key)


class _Ground(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("base"))
        painter.setPen(self._look.color("line"))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()


class _Line(ListedButton):
    def __init__(self, look: Look, section: Section) -> None:
        super().__init__(section.title)
        self._look, self._icon, self._lit = look, section.icon, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(section.title)

    def light(self, on: bool) -> None:
        if on != self._lit:
            self._lit = on
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(160), self._look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lit:
            painter.fillRect(self.rect().adjusted(0, 0, -1, 0), look.color("selDim"))
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 1, -3, -1), 4, 4)
        side = look.px(16)
        icon = QRect(look.px(16), (self.height() - side) // 2, side, side)
        look.paint_icon(painter, icon, self._icon, "text2")
        painter.setFont(look.font(13, 500 if self._lit else 400))
        painter.setPen(look.color("text"))
        text = self.rect().adjusted(look.px(BEFORE), 0, -look.px(AFTER), 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
