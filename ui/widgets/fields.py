"""Entry fields: search, amounts and dates as bookkeepers type them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QValidator
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from ar_desktop.errors import UserError
from ar_desktop.values.dates import typed_date
from ui.figures import Figures
from ui.look import Look
from ui.widgets.typed import bare_amount, example_amount, how_written, typed_amount

_BREAKS = re.compile("[\\x00-\\x1f\\x7f\\x85\\u2028\\u2029]+")
_LAST_BREAK = re.compile("[\\x00-\\x1f\\x7f\\x85\\u2028\\u2029]+$")  # a cell copied from a sheet ends in one
TYPING_PAUSE = 120  # milliseconds after the last key before a list is asked again


class _OneLine(QValidator):
    """What is pasted from a letter or a sheet becomes one line, without the characters that nobody sees."""

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        if not text.isprintable() and _BREAKS.search(text):
            ahead = len(_one_line(text[at:]))
            text = _one_line(text)
            at = max(0, len(text) - ahead)
        return QValidator.State.Acceptable, text, at


def _one_line(text: str) -> str:
    return _BREAKS.sub(" ", _LAST_BREAK.sub("", text))


class TypingLine(QLineEdit):
    """A line edit that keeps Ctrl+Z only while it has typing to undo, and redo likewise; else they are the window's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(_OneLine(self))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            if undo or (event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)


class SearchField(TypingLine):
    """Tells what was typed once the typing pauses; Esc empties it, Down goes to the list."""

    searched = Signal(str)
    down_wanted = Signal()

    def __init__(self, look: Look, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._make_room()
        look.changed.connect(self._make_room)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(lambda _text: self._pause.start())

    def _make_room(self) -> None:
        self.setTextMargins(self._look.px(22), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # drawn here: the icon of an action stays at 16 pixels whatever the scale
        side, painter = self._look.px(16), QPainter(self)
        box = QRect(self._look.px(8), (self.height() - side) // 2, side, side)
        self._look.paint_icon(painter, box, "search", "muted")
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_wanted.emit()
        else:
            super().keyPressEvent(event)


class SmartField(TypingLine):
    """A field that understands more than it shows. What can't be understood stays as typed."""

    value_changed = Signal(object)  # object: a Signal(int) is 32 bits
    left = Signal()  # by the focus, also where nothing was typed: keys that step are no editing to Qt
    told = Signal(str, bool)  # what was understood or what is wrong; whether it is wrong

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._value: Any = None
        self.textEdited.connect(self._echo)
        self.editingFinished.connect(self.settle)

    @property
    def value(self) -> Any:
        return self._value

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def understand(self, text: str) -> Any:
        """The value of what was typed. Raises UserError with the sentence to show."""
        raise NotImplementedError

    def shown(self, value: Any) -> str:
        raise NotImplementedError

    def echo(self, value: Any) -> str:
        """What stands under the field while one types."""
        return self.shown(value)

    def example(self) -> str:
        """How such a value is written here; empty where that goes without saying."""
        return ""

    def set_value(self, value: Any) -> None:
        self._value = value
        self.setText("" if value is None else self.shown(value))
        self.mark(False)

    def settle(self) -> None:
        """Leaving the field: write the value in full, or say what is wrong."""
        try:
            value = self.understand(self.text()) if self.text().strip() else None
        except UserError as error:
            self.mark(True)
            self.told.emit(self._said(error), True)
            return
        changed = value != self._value
        self.set_value(value)
        self.told.emit("", False)
        if changed:
            self.value_changed.emit(value)

    def _said(self, error: UserError) -> str:
        """What is wrong; where it can't be read, how it is written."""
        return how_written(error, self.example())

    def _echo(self, text: str) -> None:
        self.mark(False)
        try:
            self.told.emit(self.echo(self.understand(text)) if text.strip() else "", False)
        except UserError:
            self.told.emit("", False)  # half typed is not wrong yet

    def mark(self, wrong: bool) -> None:
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)


class AmountField(SmartField):
    """Takes `1234.5`, `1,234.50` and `=3*129.90`; its value is in minor units."""

    def __init__(self, figures: Figures, name: str, currency: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._figures, self._currency = figures, currency or figures.base
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def use_currency(self, currency: str) -> None:
        """Whose decimals count from now on; what stands in the field stays."""
        self._currency = currency

    def understand(self, text: str) -> int:
        return typed_amount(text, self._currency, self._figures)

    def shown(self, value: int) -> str:
        return bare_amount(value, self._currency, self._figures)

    def example(self) -> str:
        return example_amount(self._currency, self._figures)


def alt_down(event: QEvent) -> bool:
    """Alt+Down on its way to whatever command has it: in a field that opens by it, it is the field's."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Down
        and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
    )


class DateField(SmartField):
    """Takes `t`, `+7`, `m`, `12/3`; Up and Down step by a day, Alt+Down opens the calendar."""

    def __init__(self, look: Look, figures: Figures, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._look, self._figures = look, figures
        self.setToolTip(self.tr("Alt+Down opens the calendar"))
        self._make_room()
        look.changed.connect(self._make_room)

    def event(self, event: QEvent) -> bool:
        if alt_down(event):
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        wide = self._look.metrics().horizontalAdvance(self._figures.words.date(date(2026, 11, 29)))
        return QSize(wide + self._look.px(46), super().sizeHint().height())

    def _make_room(self) -> None:
        self.setTextMargins(0, 0, self._look.px(20), 0)

    def _icon_box(self) -> QRect:
        side = self._look.px(16)
        return QRect(self.width() - side - self._look.px(8), (self.height() - side) // 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        self._look.paint_icon(painter, self._icon_box(), "calendar", "muted")
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self._icon_box().left():
            self.open_calendar()
        else:
            super().mousePressEvent(event)

    def understand(self, text: str) -> date:
        return typed_date(text, self._figures.today, day_first(self._figures))

    def shown(self, value: date) -> str:
        return self._figures.words.date(value)

    def echo(self, value: date) -> str:
        return self._figures.full_day(value)

    def example(self) -> str:
        return self._figures.words.date(self._figures.today, "short")

    def settle(self) -> None:
        # what it shows itself is its own value, whatever the region's long form looks like
        if self._value is None or self.text() != self.shown(self._value):
            super().settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif event.key() in steps and isinstance(self._value, date):
            self._take(self._value + timedelta(steps[Qt.Key(event.key())]))
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        menu, holder, calendar = QMenu(self), QWidgetAction(self), QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if isinstance(self._value, date):
            calendar.setSelectedDate(QDate(self._value.year, self._value.month, self._value.day))
        for signal in (calendar.activated, calendar.clicked):
            signal.connect(self._take_day)
            signal.connect(menu.close)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _take_day(self, day: QDate) -> None:
        self._take(date(day.year(), day.month(), day.day()))

    def _take(self, day: date) -> None:
        self.set_value(day)
        self.told.emit("", False)
        self.value_changed.emit(day)


def day_first(figures: Figures) -> bool:
    """As `words.date(…, "short")` writes it, which is what the field gives as its example."""
    written = figures.words.date(date(2001, 12, 31), "short")
    return written.index("31") < written.index("12")
