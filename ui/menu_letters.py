"""The underlined letters of the menu bar: out of sight until Alt is pressed, as on Windows and the Mac."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProxyStyle, QStyle, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QStyleHintReturn, QStyleOption


class MenuLetters(QObject):
    """Watches the window for Alt. While the bar itself has the focus, which Alt alone gives it, they are shown too."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._bar = window.menuBar()
        self._style = _LettersOnAlt("Fusion")
        self._style.setParent(window)  # a bar does not own its style; it must live as long
        self._bar.setStyle(self._style)
        window.installEventFilter(self)
        self._bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and watched is self._bar:
            self._style.focused = kind == QEvent.Type.FocusIn
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt:
                self._show(kind == QEvent.Type.ShortcutOverride)
        elif kind == QEvent.Type.WindowDeactivate:
            self._show(False)
        return False

    def _show(self, shown: bool) -> None:
        self._style.shown = shown
        self._bar.update()


class _LettersOnAlt(QProxyStyle):
    """For the bar alone: a hint that is asked here in Python costs more than in Qt.

    It is asked to the very end of the bar, when the bar itself cannot be asked any more.
    """

    shown = focused = False

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  Qt's name
    ) -> int:
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return int(self.shown or self.focused)
        return super().styleHint(hint, option, widget, returnData)
