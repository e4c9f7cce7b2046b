"""Who sits at the keyboard of the tour: keys go to whatever has the focus, and nothing is waited for without end."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.main_window import MainWindow

PATIENCE: Final = 90  # seconds until a screen that does not come is given up
MANY: Final = 15
QUIET: Final = 0.25  # seconds without a job before a screen counts as there


class TourStuck(Exception):
    """Something did not come; says what was waited for."""


class Hands:
    def __init__(self, window: MainWindow, patience: float = PATIENCE) -> None:
        self._window, self._patience = window, patience

    def press(self, *keys: str) -> None:
        """Keys by their names, such as "Ctrl+I" or "Return", one after the other."""
        for name in keys:
            one = QKeySequence(name)[0]  # type: ignore[index]  # the stubs don't know it
            QTest.keyClick(self._focus(), one.key(), one.keyboardModifiers())

    def press_until(self, key: str, there: Callable[[], object], what: str) -> None:
        """One key again and again, as Enter leads through a form."""
        for _ in range(MANY):
            if there():
                return
            self.press(key)
        raise TourStuck(f"Pressed {key} {MANY} times for {what}; it did not come.")

    def type(self, text: str) -> None:
        """Any letters: the key tables of QTest know ASCII alone."""
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(self._focus(), event)

    def drop(self, file: str, target: QWidget) -> None:
        """A file dragged in from the desktop and let go over a widget."""
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(file)])
        place, buttons, held = target.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        action = Qt.DropAction.CopyAction
        QApplication.sendEvent(target, QDragEnterEvent(QPoint(place), action, carried, buttons, held))
        QApplication.sendEvent(target, QDropEvent(QPointF(place), action, carried, buttons, held))

    def settle(self, quiet: float = QUIET) -> None:
        """Until no job has run for a moment."""
        quiet_since = time.monotonic()

        def is_quiet() -> bool:
            nonlocal quiet_since
            if self._window.jobs.busy:
                quiet_since = time.monotonic()
            return time.monotonic() - quiet_since >= quiet

        self.wait(is_quiet, "the window to come to rest")

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Raises `TourStuck` when it does not come."""
        deadline = time.monotonic() + self._patience
        while not until():
            if time.monotonic() > deadline:
                raise TourStuck(f"Waited {self._patience:.0f} seconds for {what}; it did not come.")
            _spin(20)

    def page(self, key: str) -> Any:
        """Built when it is first shown."""
        self.wait(lambda: self._window.page(key) is not None, f"the page “{key}”")
        return self._window.page(key)

    def _focus(self) -> QWidget:
        self._window.activateWindow()
        return QApplication.focusWidget() or self._window


def _spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
