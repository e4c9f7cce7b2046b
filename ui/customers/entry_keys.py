"""The keys of every form beside a customer: Enter moves on, Ctrl+Enter or Ctrl+S saves, Esc leaves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryKeys(QWidget):
    """Those made of it install the filter on their fields."""

    def save(self) -> None:
        raise NotImplementedError

    def leave(self) -> None:
        raise NotImplementedError

    def _takes_enter(self, field: QObject) -> bool:
        """Enter is this field's own."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in _ENTER and plain and not self._takes_enter(watched):
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (*_ENTER, Qt.Key.Key_S):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
