"""The commands of a page that shows a list: which columns, export, filters kept under a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.keys import key_sequence
from ui.widgets.list_tools import ListTools
from ui.widgets.saved_filters import SavedFilters


def _tr(text: str) -> str:
    return QCoreApplication.translate("ListCommands", text)


def add_list_commands(
    page: QWidget, tools: Callable[[], ListTools], saved: Callable[[], SavedFilters] | None = None
) -> list[QAction]:
    """Into the page's menu. `tools` and `saved` are those of the list that is in front."""
    actions = [
        _command(page, _tr("Expor&t this list…"), "Ctrl+E", lambda: tools().choose_export()),
        _command(page, _tr("C&olumns of this list…"), "Ctrl+Shift+C", lambda: tools().choose_columns()),
    ]
    if saved is not None:
        actions.append(_command(page, _tr("Saved filte&rs…"), "Ctrl+Shift+F", lambda: saved().choose()))
    return actions


def _command(page: QWidget, text: str, keys: str, do: Callable[[], None]) -> QAction:
    action = QAction(text, page)
    action.setShortcut(key_sequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _on=False: do())
    page.addAction(action)
    return action
