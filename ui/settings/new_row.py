"""The line in which a row is added to a table of the settings: Enter takes it, Esc puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.language import say_error
from ui.widgets.captioned import Captioned


class NewRow(QWidget):
    """What was refused comes back with what is wrong said at its field."""

    _box: Captioned

    def _take(self) -> None:
        raise NotImplementedError

    def _refused(self, error: Exception) -> None:
        self.show()
        self._box.say(say_error(error), wrong=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
