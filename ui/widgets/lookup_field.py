"""A field that finds things while one types: a list below it, Up and Down in it, Enter takes what is marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.fields import TypingLine

PAUSE: Final = 60  # milliseconds after the last key
_ROW: Final = 30


class Match(NamedTuple):
    """What may be meant: `value` is handed out, the rest is shown; `detail` is muted, `figure` stands right."""

    value: Any
    title: str
    detail: str = ""
    figure: str = ""


class LookupField(TypingLine):
    """`ask(text, answer)` finds matches, now or later; answers to what was typed before are dropped."""

    chosen = Signal(object)  # Match
    emptied = Signal()
    left = Signal()  # Enter, with nothing more to choose

    def __init__(
        self,
        look: Look,
        name: str,
        ask: Callable[[str, Callable[[Sequence[Match]], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._ask = look, ask
        self._number = 0  # of the question
        self._answered = 0
        self._enter_waits = False
        self._taken: Match | None = None
        self._list = _Matches(look, self)
        self.setAccessibleName(name)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask_now)
        self.textEdited.connect(self._on_typed)
        self._list.picked.connect(self._take)
        self.setTextMargins(0, 0, look.px(18), 0)

    @property
    def match(self) -> Match | None:
        """What was chosen; None while something else is typed."""
        return self._taken

    def show_match(self, match: Match | None) -> None:
        """As if it had been chosen, without saying so."""
        self._taken = match
        self._pause.stop()
        self._number += 1
        self._answered = self._number
        self.setText(match.title if match is not None else "")
        self.setCursorPosition(0)
        self._list.hide()

    def _on_typed(self, text: str) -> None:
        was, self._taken = self._taken, None
        if not text.strip():
            self._pause.stop()
            self._list.hide()
            self.emptied.emit()
            return
        if was is not None:
            self.emptied.emit()
        self._pause.start()

    def _ask_now(self) -> None:
        self._pause.stop()
        self._number += 1
        number = self._number

        def answer(matches: Sequence[Match]) -> None:
            if number == self._number:
                self._answered = number
                self._show(matches)

        self._ask(self.text().strip(), answer)

    def _show(self, matches: Sequence[Match]) -> None:
        waits, self._enter_waits = self._enter_waits, False
        if waits and matches:
            self._take(matches[0])
        elif self.hasFocus():
            self._list.show_matches(matches)

    def _take(self, match: Match) -> None:
        self.show_match(match)
        self.chosen.emit(match)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # it posts what the field stands in
        elif enter:
            self._enter()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list.isVisible():
            self._list.move_mark(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down and self.text().strip():
            self._ask_now()
        elif key == Qt.Key.Key_Escape and self._list.isVisible():
            self._list.hide()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._taken is not None or not self.text().strip():
            self.left.emit()
        elif self._list.isVisible() and self._answered == self._number and not self._pause.isActive():
            if (match := self._list.marked()) is not None:
                self._take(match)
        else:
            self._enter_waits = True
            self._ask_now()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Tab takes what is marked, as Enter does
        if self._list.isVisible() and event.reason() == Qt.FocusReason.TabFocusReason:
            if (match := self._list.marked()) is not None:
                self._take(match)
        self._list.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side, painter = self._look.px(16), QPainter(self)
        box = QRect(self.width() - side - self._look.px(7), (self.height() - side) // 2 + 1, side, side)
        self._look.paint_icon(painter, box, "chevron-down", "text2")
        painter.end()


class _Matches(QWidget):
    """Lies over the page below the field; never takes the focus."""

    picked = Signal(object)

    def __init__(self, look: Look, field: LookupField) -> None:
        super().__init__(field)
        self._look, self._field = look, field
        self._matches: Sequence[Match] = ()
        self._mark = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()

    def show_matches(self, matches: Sequence[Match]) -> None:
        self._matches, self._mark = matches, 0
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        place = self._field.mapTo(window, QPoint(0, self._field.height() + self._look.px(2)))
        self.setGeometry(QRect(place, self.sizeHint()).intersected(window.rect()))
        self.show()
        self.raise_()
        self._tell()
        self.update()

    def marked(self) -> Match | None:
        return self._matches[self._mark] if self._mark < len(self._matches) else None

    def move_mark(self, step: int) -> None:
        if self._matches:
            self._mark = (self._mark + step) % len(self._matches)
            self._tell()
            self.update()

    def _tell(self) -> None:
        match = self.marked()
        text = f"{match.title} {match.detail} {match.figure}".strip() if match else self.tr("Nothing found")
        self.setAccessibleName(text)
        self._field.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        look = self._look
        widest = max((self._needed(match) for match in self._matches), default=0)
        width = max(self._field.width(), look.px(280), widest)
        return QSize(width, max(1, len(self._matches)) * look.px(_ROW) + look.px(8))

    def _needed(self, match: Match) -> int:
        look = self._look
        bold = look.metrics(13, 600)
        return (
            bold.horizontalAdvance(match.title) + bold.horizontalAdvance(match.figure)
            + look.metrics(12).horizontalAdvance(match.detail) + look.px(60)
        )  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setPen(QPen(look.color("line2")))
        painter.setBrush(look.color("raised"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if not self._matches:
            painter.setPen(look.color("muted"))
            painter.setFont(look.font())
            painter.drawText(self._row(0), Qt.AlignmentFlag.AlignVCenter, self.tr("Nothing found"))
        for at, match in enumerate(self._matches):
            self._paint_match(painter, self._row(at), match, at == self._mark)
        painter.end()

    def _row(self, at: int) -> QRect:
        look = self._look
        inset = look.px(12)
        return QRect(inset, look.px(4) + at * look.px(_ROW), self.width() - 2 * inset, look.px(_ROW))

    def _paint_match(self, painter: QPainter, rect: QRect, match: Match, marked: bool) -> None:
        look = self._look
        if marked:
            inset = look.px(8)
            painter.fillRect(rect.adjusted(-inset, 0, inset, 0), look.color("sel"))
        painter.setFont(look.font(13, 500))
        painter.setPen(look.color("text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, match.title)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, match.figure)
        left = look.metrics(13, 500).horizontalAdvance(match.title) + look.px(10)
        painter.setFont(look.font(12))
        painter.setPen(look.color("muted"))
        painter.drawText(rect.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, match.detail)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = (int(event.position().y()) - self._look.px(4)) // self._look.px(_ROW)
        if 0 <= at < len(self._matches) and at != self._mark:
            self._mark = at
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (match := self.marked()) is not None:
            self.picked.emit(match)
