"""Every command with its menu and its keys, found by any word of it; Enter does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout

from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.palette.commands import commands
from ui.palette.hits import Hit
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class KeysDialog(QDialog):
    """Those of the pages seen so far: a page brings its own along when it is first shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        look = window.look
        self._hits = [hit for hit in commands(window.menuBar()) if hit.keys]
        self.setWindowTitle(self.tr("Commands and keys"))
        self.resize(look.px(640), look.px(620))
        self.search = SearchField(look, self.tr("Find a command or a key"), self)
        self.model: TableModel[Hit] = TableModel(self._columns(), self)
        self.panel = TablePanel(look, self.model, self.windowTitle(), self, edge=8)
        about = Label(look, self.tr("What can be done now. Each page brings its own commands along."), role="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(12))
        column.setSpacing(look.px(8))
        for widget in (about, self.search):
            column.addWidget(widget)
        column.addWidget(self.panel, 1)
        self.search.searched.connect(self._show)
        self.search.down_wanted.connect(self._into_list)
        self.panel.table.opened.connect(lambda hit, _key: self._do(hit))
        self._show("")
        self.search.setFocus()

    def _columns(self) -> list[Column[Hit]]:
        return [
            Column("command", self.tr("Command"), lambda hit: hit.title, width=240, stretch=1),
            Column("menu", self.tr("Menu"), lambda hit: hit.detail, role="text2", width=140),
            Column("keys", self.tr("Keys"), lambda hit: hit.keys, weight=600, width=130),
        ]

    def _show(self, text: str) -> None:
        words = text.casefold().split()
        found = [hit for hit in self._hits
                 if all(word in f"{hit.title} {hit.detail} {hit.keys}".casefold() for word in words)]  # fmt: skip
        self.model.set_rows(found)
        look = self.search._look
        self.panel.settle(None if found else EmptyState(look, "search-x", self.tr("No command fits")))

    def _into_list(self) -> None:
        self.panel.table.setFocus()
        self.panel.table.ensure_row()

    def _do(self, hit: Hit) -> None:
        """Once the window has the focus again."""
        self.accept()
        if hit.action is not None:
            QTimer.singleShot(0, hit.action, hit.action.trigger)


def show_keys(window: MainWindow) -> None:
    dialog = KeysDialog(window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
