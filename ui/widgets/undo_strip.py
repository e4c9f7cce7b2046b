"""What was just posted or taken back, and ten seconds to turn it round; its keys do so later as well."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.announcing import announce
from ui.keys import REDO
from ui.look import Look
from ui.undo import Reversal
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel, Label

STAYS: Final = 10_000  # milliseconds; the clock stops under the pointer and while it has the focus
_TICK: Final = 50


class UndoStrip(QWidget):
    undo_wanted = Signal(object)  # the Reversal of what it tells

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._left = 0
        self.reversal: Reversal | None = None  # of what is told, as long as that can be taken back
        self._title, self._text = Label(look, weight=600), ElidedLabel(look, role="text2")
        self._undo = Btn(look, self.tr("Undo"), variant="link", icon="undo-2", keys=QKeySequence.StandardKey.Undo)
        self._redo = Btn(look, self.tr("Redo"), variant="link", icon="redo-2", keys=REDO[0])
        for button in (self._undo, self._redo):
            button.clicked.connect(self._take_back)
        close = Btn(look, icon="x", variant="ghost")
        close.name_it(self.tr("Close"))
        close.clicked.connect(self.hide)
        self._lay_out(close)
        self._clock = QElapsedTimer()
        self._ticker = QTimer(self, interval=_TICK)
        self._ticker.timeout.connect(self._tick)
        self.hide()

    def _lay_out(self, close: Btn) -> None:
        look = self._look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(36), 0, look.px(10), look.px(3))
        row.setSpacing(look.px(8))
        row.addWidget(self._title)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        row.addWidget(close)

    def tell(self, what: str, undo: str, reversal: Reversal | None = None, *, again: bool = False) -> None:
        """`what` happened; `undo` says what its `reversal` would post, empty if it can't be taken back.

        `again` says that this does again what was just taken back.
        """
        self.reversal = reversal
        self._title.setText(what)
        self._text.setText(undo)
        self._undo.setVisible(reversal is not None and not again)
        self._redo.setVisible(reversal is not None and again)
        self.setAccessibleName(f"{what} {undo}".strip())
        announce(self, self.accessibleName())
        self._left = STAYS
        self.show()
        self.raise_()
        self._clock.start()
        self._ticker.start()

    def withdraw(self) -> None:
        """What it tells was taken back some other way: it stays told, and offers nothing."""
        self.reversal = None
        self._text.setText("")
        self._undo.hide()
        self._redo.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._look.px(44))

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticker.stop()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.px(44))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._ticker.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._clock.start()
        self._ticker.start()
        super().leaveEvent(event)

    def _tick(self) -> None:
        if not self._undo.hasFocus() and not self._redo.hasFocus():
            self._left -= self._clock.restart()
        else:
            self._clock.restart()
        if self._left <= 0:
            self.hide()
        self.update()

    def _take_back(self) -> None:
        self.hide()
        self.undo_wanted.emit(self.reversal)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line2")))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        side = look.px(16)
        look.paint_icon(painter, QRect(look.px(12), (self.height() - side) // 2 - 1, side, side), "check", "text2")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        inset = look.px(5)
        width = (self.width() - 2 * inset) * max(0, self._left) // STAYS
        painter.drawRoundedRect(QRectF(inset, self.height() - look.px(5), width, look.px(3)), 1.5, 1.5)
        painter.end()
