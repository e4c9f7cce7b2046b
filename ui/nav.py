"""The lines of the side bar as tabs, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QTabBar

from ui.look import Look
from ui.places import NavLine

LINE: Final = 25
ABOVE_HEAD: Final = 5
MILLISECONDS: Final = 1000
PRESSES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class NavModel(QObject):
    """The lines, and how many there are behind each."""

    counted = Signal(int)  # the line that says another number now

    def __init__(self, lines: Sequence[NavLine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = list(lines)
        self._counts: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def line(self, row: int) -> NavLine:
        return self._lines[row]

    def row_of(self, key: str) -> int:
        return next((at for at in range(len(self)) if self._lines[at].key == key and self.is_place(at)), -1)

    def head_of(self, row: int) -> int:
        return next((at for at in range(row, -1, -1) if self._lines[at].is_head), row)

    def is_place(self, row: int) -> bool:
        """A page's own line, not the head over several."""
        return self._lines[row].alone or not self._lines[row].is_head

    def count(self, key: str) -> str:
        return self._counts.get(key, "")

    def set_count(self, key: str, count: str) -> None:
        self._counts[key] = count
        at = self.row_of(key)
        if at >= 0:
            self.counted.emit(at)

    def forget_counts(self) -> None:
        """They were of another company."""
        for key in list(self._counts):
            self.set_count(key, "")


class NavTabs(QTabBar):
    """A rounded ground under the chosen line; folded, only the icons of the heads.

    The tab after the last line is never seen: it is the current one while no line's page is in view.
    """

    opened = Signal(int)  # a line, by mouse, key or whatever reads the screen

    def __init__(self, look: Look, model: NavModel, name: str) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._folded = False
        self._chosen = -1
        self._typed, self._typed_at = "", 0.0
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self._add_lines()
        self.measure()
        model.counted.connect(self._tell_count)
        self.currentChanged.connect(self.opened)

    def _add_lines(self) -> None:
        for row in range(len(self._model)):
            self.setTabToolTip(self.addTab(self._model.line(row).title), self._model.line(row).title)
        self.setTabVisible(self.addTab(self.accessibleName()), False)
        self.setCurrentIndex(len(self._model))

    def _tell_count(self, row: int) -> None:
        line = self._model.line(row)
        self.setAccessibleTabName(row, ", ".join(filter(None, (line.title, self._model.count(line.key)))))
        if QAccessible.isActive():
            renamed = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            renamed.setChild(row)
            QAccessible.updateAccessibility(renamed)
        self.update()

    # --- which line --------------------------------------------------------------------------

    def set_chosen(self, row: int) -> None:
        """The page of this line is in view; nothing is opened by that."""
        self._chosen = row
        self._follow()
        self.update()

    def fold(self, folded: bool) -> None:
        self._folded = folded
        self._follow()

    def measure(self) -> None:
        """The fold, the scale or the width is another."""
        self.setFixedHeight(sum(self._height(row) for row in range(len(self._model))))
        self.updateGeometry()
        self.setIconSize(QSize(self._look.px(LINE), self._look.px(LINE)))  # the bar lays out its tabs again

    def _follow(self) -> None:
        """The current tab is never one that is being put out of sight: the bar would choose another."""
        with QSignalBlocker(self):
            for row in range(len(self._model)):
                self.setTabVisible(row, True)
            self.setCurrentIndex(self._current_for(self._chosen))
            for row in range(len(self._model)):
                self.setTabVisible(row, not self._folded or self._model.line(row).is_head)

    def _current_for(self, row: int) -> int:
        if row < 0:
            return len(self._model)
        return self._model.head_of(row) if self._folded else row

    # --- hands -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the line of the page in view goes there again: to its beginning."""
        row, before = self.tabAt(event.position().toPoint()), self.currentIndex()
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and row >= 0 and row == before:
            self.opened.emit(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolls what the bar stands in, turns no page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stops = [row for row in range(len(self._model)) if self._is_stop(row)]
        at = self.currentIndex()
        before, after = [row for row in stops if row < at], [row for row in stops if row > at]
        steps = {
            Qt.Key.Key_Up: before[-1:], Qt.Key.Key_Down: after[:1],
            Qt.Key.Key_Home: stops[:1], Qt.Key.Key_End: stops[-1:],
            Qt.Key.Key_PageUp: stops[:1], Qt.Key.Key_PageDown: stops[-1:],
        }  # fmt: skip
        if event.key() in PRESSES and at < len(self._model):
            self.opened.emit(at)
        elif event.key() in steps:
            self._go(steps[Qt.Key(event.key())])
        elif not self._type_ahead(event.text(), stops):
            event.ignore()

    def _is_stop(self, row: int) -> bool:
        return self._model.line(row).is_head if self._folded else self._model.is_place(row)

    def _go(self, rows: Sequence[int]) -> None:
        for row in rows:
            self.setCurrentIndex(row)

    def _type_ahead(self, letters: str, stops: Sequence[int]) -> bool:
        """To the next line that begins with what was typed; the same letter once more goes on to the one after it."""
        if not letters.isalnum():
            return False
        late = monotonic() - self._typed_at > QGuiApplication.styleHints().keyboardInputInterval() / MILLISECONDS
        self._typed, self._typed_at = letters if late else self._typed + letters, monotonic()
        again = len(set(self._typed.casefold())) == 1
        wanted, at = (letters if again else self._typed).casefold(), self.currentIndex()
        onward = [row for row in stops if row > at or (row == at and not again)]
        in_turn = onward + [row for row in stops if row not in onward]
        self._go([row for row in in_turn if self.tabText(row).casefold().startswith(wanted)][:1])
        return True

    # --- looks -------------------------------------------------------------------------------

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self.width(), self._height(index))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(48 if self._folded else 100), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    def _height(self, row: int) -> int:
        if row >= len(self._model):
            return 0
        head = self._model.line(row).is_head
        if self._folded:
            return self._look.px(36) if head else 0
        return self._look.px(LINE + (ABOVE_HEAD if head else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint = self._paint_folded if self._folded else self._paint_line
        for row in range(len(self._model)):
            if self.isTabVisible(row):
                paint(painter, self.tabRect(row), self._model.line(row), row)
        painter.end()

    def _paint_line(self, painter: QPainter, rect: QRect, line: NavLine, row: int) -> None:
        look, chosen = self._look, row == self._chosen
        box = rect.adjusted(look.px(8), look.px(ABOVE_HEAD if line.is_head else 0) + 1, -look.px(8), -1)
        self._ground(painter, box, chosen, self.hasFocus())
        self._words(painter, box, line, chosen)

    def _ground(self, painter: QPainter, box: QRect, chosen: bool, focused: bool) -> None:
        if not chosen:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.color("accent") if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("sel"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _words(self, painter: QPainter, box: QRect, line: NavLine, chosen: bool) -> None:
        look, side = self._look, self._look.px(16)
        if line.is_head:
            icon = QRect(box.left() + look.px(8), box.top() + (box.height() - side) // 2, side, side)
            look.paint_icon(painter, icon, line.icon, "accentText" if chosen else "text2")
        weight = 600 if line.is_head or chosen else 400
        painter.setFont(look.font(13, weight))
        painter.setPen(look.color("accentText" if chosen else "text" if line.is_head else "text2"))
        text = box.adjusted(look.px(33), 0, -look.px(9), 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, line.title)
        count = self._model.count(line.key) if line.alone or not line.is_head else ""
        taken = look.metrics(13, weight).horizontalAdvance(f"{line.title} {count}")
        if count and taken <= text.width():  # it is told to a screen reader, and stands on the page
            painter.setPen(look.color("accentText" if chosen else "muted"))
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)

    def _paint_folded(self, painter: QPainter, rect: QRect, line: NavLine, row: int) -> None:
        look, side = self._look, self._look.px(18)
        chosen = self._chosen >= 0 and self._model.head_of(self._chosen) == row
        self._ground(painter, rect.adjusted(look.px(6), 1, -look.px(6), -1), chosen, False)
        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        look.paint_icon(painter, box, line.icon, "accentText" if chosen else "text2")
