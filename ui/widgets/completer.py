"""What may be meant by what is typed: a list below any field; Down and Up in it, Enter or Tab takes what is marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.look import Look
from ui.widgets.drop_arrow import DropArrow

PAUSE: Final = 40  # milliseconds after the last key
ROW: Final = 28
FOOT: Final = 27
LEAST: Final = 300  # pixels at 100 %
_MOST_TEXT: Final = 300  # of a column that gives way


class Completion(NamedTuple):
    """`value` is handed out; `cells` stand in columns, the first one strong; `note` below the list while it is marked.

    From the third on cells stand right: figures.
    """

    value: Any
    cells: tuple[str, ...]
    note: str = ""


Answer = Callable[[Sequence[Completion]], None]


class Completer(QObject):
    """`ask(text, answer)` finds completions, now or later; answers to what was typed before are dropped."""

    chosen = Signal(object)  # Completion

    def __init__(
        self, look: Look, field: QLineEdit, ask: Callable[[str, Answer], None], *, arrow: bool = False
    ) -> None:
        """`arrow`: at the end of the field, for all there is."""
        super().__init__(field)
        self._field, self._ask = field, ask
        self._number = 0
        self.list = CompletionList(look, field)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask_now)
        field.textEdited.connect(lambda _text: self._pause.start())
        field.installEventFilter(self)
        self.list.picked.connect(self._take)
        if arrow:
            DropArrow(look, field).pressed.connect(self.show_all)

    @property
    def open(self) -> bool:
        return self.list.isVisible()

    def close(self) -> None:
        """What is still being asked comes too late."""
        self._pause.stop()
        self._number += 1
        self.list.hide()

    def show_all(self) -> None:
        """Whatever stands in the field now; again, and the list is gone."""
        if self.open:
            self.close()
        else:
            self._pause.stop()
            self._ask_for("")

    def _ask_now(self) -> None:
        text = self._field.text().strip()
        if text:
            self._ask_for(text)
        else:
            self.close()

    def _ask_for(self, text: str) -> None:
        self._number += 1
        number = self._number

        def answer(found: Sequence[Completion]) -> None:
            if number == self._number and self._field.hasFocus():
                self.list.show_found(found)

        self._ask(text, answer)

    def _take(self, completion: Completion) -> None:
        self.close()
        self.chosen.emit(completion)

    def take_marked(self) -> bool:
        """Take what is marked, if the list is open."""
        marked = self.list.marked() if self.open else None
        if marked is None:
            return False
        self._take(marked)
        return True

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        elif event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._key(event)
        elif event.type() == QEvent.Type.ShortcutOverride and self.open:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # Esc closes the list, not the page
                return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._ask_for(self._field.text().strip() if self._field.isModified() else "")
            return True
        if not self.open or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.move_mark(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.take_marked()
        if key == Qt.Key.Key_Tab:
            self.take_marked()  # and the focus goes on as usual
            return False
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        return False


def _hyphens(text: str) -> str:
    return text


class CompletionList(QWidget):
    """Lies over the page below its field, or above where there is no room; never takes the focus."""

    picked = Signal(object)

    def __init__(self, look: Look, field: QLineEdit) -> None:
        super().__init__(field)
        self._look, self._field = look, field
        self._found: Sequence[Completion] = ()
        self._widths: list[int] = []
        self._mark = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()

    def show_found(self, found: Sequence[Completion]) -> None:
        self._found, self._mark = found, 0
        if not found:
            self.hide()
            return
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._widths = self._measure()
        size = self.sizeHint()
        below = self._field.mapTo(window, QPoint(0, self._field.height() + self._look.px(2)))
        if below.y() + size.height() > window.height():
            below = self._field.mapTo(window, QPoint(0, -size.height() - self._look.px(2)))
        below.setX(max(0, min(below.x(), window.width() - size.width())))
        self.setGeometry(QRect(below, size))
        self.show()
        self.raise_()
        self._tell()
        self.update()

    def found(self) -> Sequence[Completion]:
        return self._found

    def marked(self) -> Completion | None:
        return self._found[self._mark] if self._mark < len(self._found) else None

    def move_mark(self, step: int) -> None:
        self._mark = (self._mark + step) % max(1, len(self._found))
        self._tell()
        self.update()

    def _tell(self) -> None:
        marked = self.marked()
        text = " ".join((*marked.cells, marked.note)).strip() if marked else ""
        self.setAccessibleName(text)
        self._field.setAccessibleDescription(text)

    def _measure(self) -> list[int]:
        columns = max(len(one.cells) for one in self._found)
        widths = []
        for at in range(columns):
            metrics = self._look.metrics(13, 600 if at == 0 else 400)
            texts = [one.cells[at] for one in self._found if at < len(one.cells)]
            widest = max(metrics.horizontalAdvance(_hyphens(text)) for text in texts)
            widths.append(min(self._look.px(_MOST_TEXT), widest + 2))
        return widths

    @property
    def _has_notes(self) -> bool:
        return any(one.note for one in self._found)

    def sizeHint(self) -> QSize:
        look = self._look
        width = sum(self._widths) + look.px(18) * max(0, len(self._widths) - 1) + look.px(26)
        notes = max((look.metrics(12).horizontalAdvance(one.note) for one in self._found), default=0) + look.px(26)
        height = len(self._found) * look.px(ROW) + 2 + (look.px(FOOT) if self._has_notes else 0)
        return QSize(max(width, notes, look.px(LEAST), self._field.width()), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line2")))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for at, completion in enumerate(self._found):
            self._paint_row(painter, self._row(at), completion, at == self._mark)
        if self._has_notes:
            self._paint_note(painter)
        painter.end()

    def _row(self, at: int) -> QRect:
        height = self._look.px(ROW)
        return QRect(1, 1 + at * height, self.width() - 2, height)

    def _paint_row(self, painter: QPainter, rect: QRect, completion: Completion, marked: bool) -> None:
        look = self._look
        if marked:
            painter.fillRect(rect, look.color("sel"))
            painter.fillRect(QRect(rect.left(), rect.top(), look.px(3), rect.height()), look.color("accent"))
        left = look.px(12)
        spare = rect.width() - 2 * left - sum(self._widths) - look.px(18) * (len(self._widths) - 1)
        for at, text in enumerate(completion.cells):
            width = self._widths[at] + (max(0, spare) if at == 1 or len(self._widths) == 1 else 0)
            strong = at == 0
            metrics = look.metrics(13, 600 if strong else 400)
            painter.setFont(look.font(13, 600 if strong else 400))
            painter.setPen(look.color("text" if at < 3 else "muted"))
            side = Qt.AlignmentFlag.AlignRight if at >= 2 else Qt.AlignmentFlag.AlignLeft
            shown = metrics.elidedText(_hyphens(text), Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, rect.top(), width, rect.height()), side | Qt.AlignmentFlag.AlignVCenter, shown)
            left += width + look.px(18)

    def _paint_note(self, painter: QPainter) -> None:
        look, marked = self._look, self.marked()
        height = look.px(FOOT)
        rect = QRect(1, self.height() - height - 1, self.width() - 2, height)
        painter.fillRect(rect, look.color("win"))
        painter.setPen(look.color("line"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.setPen(look.color("text2"))
        painter.setFont(look.font(12))
        inner = rect.adjusted(look.px(12), 0, -look.px(12), 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, marked.note if marked else "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = int(event.position().y()) // self._look.px(ROW)
        if 0 <= at < len(self._found) and at != self._mark:
            self._mark = at
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (marked := self.marked()) is not None:
            self.picked.emit(marked)
