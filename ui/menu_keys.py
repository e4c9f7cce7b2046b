"""Keys of the pages while the menu bar is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

_OF_A_PAGE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class PageKeysRest(QObject):
    """A bar that has the focus lends it to every command in its menus: F5 would be wanted by each page that was opened.

    Until the bar lets go of it no page has the focus, so their keys do nothing and letters choose in the open menu.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._bar = window.menuBar()
        self._menus = self._bar.findChildren(QMenu)
        for watched in (self._bar, *self._menus):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination())
            if self._bar.hasFocus() and any(_wants(action, keys) for menu in self._menus for action in menu.actions()):
                event.accept()  # it is a key press then, and no shortcut
                return True
        return False


def _wants(action: QAction, keys: QKeySequence) -> bool:
    return action.shortcutContext() == _OF_A_PAGE and keys in action.shortcuts()
