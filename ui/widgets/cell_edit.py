"""The one editor of an entry grid: it lies over the cell at the cursor and is always open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.keys import ON_A_MAC
from ui.look import Look
from ui.widgets.field_box import mark
from ui.widgets.fields import TypingLine

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETE = Qt.Key.Key_Backspace if ON_A_MAC else Qt.Key.Key_Delete  # what that key is on a Mac


class CellEdit(TypingLine):
    moved = Signal(str)  # next, back, tab, backtab, up, down, left, right
    table_pasted = Signal(str)  # more than one cell is on the clipboard
    restored = Signal()  # Esc: as it was when the cell was entered
    focused = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._before = ""
        self.setProperty("cell", True)
        self.setFrame(False)

    def begin(self, text: str, name: str, align: Qt.AlignmentFlag) -> None:
        """Another cell: its text is chosen, so that typing replaces it."""
        self._before = text
        self.setText(text)
        self.setAccessibleName(name)
        self.setAlignment(align)
        self.selectAll()

    @property
    def before(self) -> str:
        return self._before

    @property
    def half_typed(self) -> bool:
        """It is not what was left here before."""
        return not self.text().strip() or self.text() != self._before

    def say_wrong(self, problem: str) -> None:
        """The open cell is marked as the others are."""
        mark(self, "wrong", bool(problem))
        self.setAccessibleDescription(problem)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if self._is_the_pages(event):
                event.ignore()
                return False
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            # Tab would leave the grid before keyPressEvent sees it
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.moved.emit("tab" if event.key() == Qt.Key.Key_Tab else "backtab")
                return True
        return super().event(event)

    def _is_the_pages(self, event: QKeyEvent) -> bool:
        """Keys of the grid and the page that a line edit would take for itself."""
        if event.key() == Qt.Key.Key_Escape:
            return self.text() == self._before
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return ctrl and event.key() in (_DELETE, Qt.Key.Key_D, *_ENTER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = self._way(event)
        if way:
            self.moved.emit(way)
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._before:
            self.setText(self._before)
            self.restored.emit()
            self.selectAll()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._paste_table():
            pass
        elif event.key() in _ENTER or self._is_the_pages(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _way(self, event: QKeyEvent) -> str:
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain, key = keys == Qt.KeyboardModifier.NoModifier, event.key()
        if key in _ENTER and keys in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return "next" if plain else "back"
        if not plain:
            return ""
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return "up" if key == Qt.Key.Key_Up else "down"
        if key == Qt.Key.Key_Left and self.cursorPosition() == 0 and not self.hasSelectedText():
            return "left"
        at_end = self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
        return "right" if key == Qt.Key.Key_Right and at_end else ""

    def _paste_table(self) -> bool:
        text = QGuiApplication.clipboard().text().strip("\r\n")
        if "\n" not in text and "\t" not in text and "\r" not in text:
            return False
        self.table_pasted.emit(text)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
