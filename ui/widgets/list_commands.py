"""The commands of a page that shows a list: which columns, export, filters kept under a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from ui.desk import Desk
from ui.keys import key_sequence
from ui.page import Page
from ui.widgets.list_tools import ListTools
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ui.widgets.saved_filters import SavedFilters


def _tr(text: str) -> str:
    return QCoreApplication.translate("ListCommands", text)


def add_list_commands(
    page: Page, tools: Callable[[], ListTools], saved: Callable[[], SavedFilters] | None = None
) -> list[QAction]:
    """Into the page's menu. `tools` and `saved` are those of the page's list; another that has the focus goes first."""

    def wanted() -> ListTools:
        return tools_of_focus(page.desk, page) or tools()

    actions = [
        _command(page, _tr("Expor&t this list…"), "Ctrl+E", lambda: wanted().choose_export()),
        _command(page, _tr("C&olumns of this list…"), "Ctrl+Shift+C", lambda: wanted().choose_columns()),
    ]
    if saved is not None:
        actions.append(_command(page, _tr("Saved filte&rs…"), "Ctrl+Shift+F", lambda: saved().choose()))
    return actions


def tools_of_focus(desk: Desk, page: QWidget) -> ListTools | None:
    """Of the list of the page that has the focus; one without buttons of its own gets them, unseen."""
    table = QApplication.focusWidget()
    if not isinstance(table, TableView) or not page.isAncestorOf(table):
        return None
    return tools_for(desk, table)


def tools_for(desk: Desk, table: TableView) -> ListTools | None:
    """Rows that are not all here are read as only their page knows: those lists have made theirs."""
    for known in table.window().findChildren(ListTools):
        if known.table is table:
            return known
    if not table.rows().sorts_here:
        return None
    tools = ListTools(desk, table, table.accessibleName(), parent=table)
    tools.hide()
    return tools


def _command(page: QWidget, text: str, keys: str, do: Callable[[], None]) -> QAction:
    action = QAction(text, page)
    action.setShortcut(key_sequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _on=False: do())
    page.addAction(action)
    return action
