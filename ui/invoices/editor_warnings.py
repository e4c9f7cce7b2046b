"""What speaks for a second look before posting: rows under the head, never a question in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel


class Caution(NamedTuple):
    """`number` of a document that it is about: it can be opened from here, unless there is another `action` for it."""

    text: str
    tone: str  # red, amber; text2: nothing is wrong
    number: str = ""
    action: str = ""


class EditorWarnings(QWidget):
    open_wanted = Signal(str)  # a document's number
    action_wanted = Signal(str)  # the same, of a caution with an action of its own

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._warnings: tuple[Caution, ...] = ()
        self._compact = self._unfolded = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(20), look.px(5), look.px(16), look.px(5))
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def warnings(self) -> tuple[Caution, ...]:
        return self._warnings

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._fill()

    def unfold(self) -> None:
        """Alt+W: all of them, or back to one with a count."""
        self._unfolded = not self._unfolded
        self._fill()

    def show_warnings(self, warnings: Sequence[Caution]) -> None:
        found = tuple(dict.fromkeys(warnings))
        if found != self._warnings:
            self._warnings = found
            self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._warnings if not self._compact or self._unfolded else self._warnings[:1]
        rows = [self._row(warning) for warning in shown]
        for row in rows:
            self._column.addWidget(row)
        more = len(self._warnings) - 1
        if self._compact and more > 0 and rows:
            last = rows[-1]
            text = self.tr("Show one") if self._unfolded else self.tr("{n} more").format(n=more)
            last.offer(text, self.unfold, "Alt+W")
        self.setAccessibleName("; ".join(warning.text for warning in self._warnings))
        self.setVisible(bool(self._warnings))
        self.updateGeometry()

    def _row(self, warning: Caution) -> _Row:
        row = _Row(self._look, warning, self)
        number = warning.number
        if warning.action:
            row.offer(warning.action, lambda: self.action_wanted.emit(number))
        elif number:
            row.offer(self.tr("Open {number}").format(number=number), lambda: self.open_wanted.emit(number))
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("win"))
        painter.setPen(self._look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


class _Row(QWidget):
    def __init__(self, look: Look, warning: Caution, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._warning = look, warning
        text = ElidedLabel(look, warning.text, weight=600, role=warning.tone)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(look.px(23), 0, 0, 0)
        self._line.addWidget(text, 1)
        self.setAccessibleName(warning.text)

    def offer(self, text: str, do: Callable[[], None], keys: str = "") -> None:
        button = Btn(self._look, text, variant="link", keys=keys, parent=self)
        button.clicked.connect(lambda: do())
        self._line.addWidget(button)

    def sizeHint(self) -> QSize:
        return QSize(100, self._look.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._look.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        side, painter = self._look.px(16), QPainter(self)
        icon = {"red": "ban", "text2": "info"}.get(self._warning.tone, "triangle-alert")
        box = QRect(0, (self.height() - side) // 2, side, side)
        self._look.paint_icon(painter, box, icon, self._warning.tone)
        painter.end()
