"""Invoices: the lists, and what is opened from them in the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.invoices.lists import STATES, InvoiceLists
from ui.page import Page

if TYPE_CHECKING:
    from ar_desktop.company import Changed


class InvoicesPage(Page):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.lists = InvoiceLists(desk, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.lists)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.lists.state_changed.connect(self._say_place)
        self.lists.begin()

    def _say_place(self, state: str) -> None:
        self.desk.placed.emit(f"invoices:{state}" if state in ("drafts", "overdue") else "invoices")

    def enter(self) -> None:
        self._say_place(self.lists.state)
        self.lists.pane.table.setFocus()
        self.lists.pane.say()

    def show_what(self, what: object) -> None:
        if isinstance(what, str) and what in STATES:
            self.lists.show_state(what)

    def go_to_filter(self) -> None:
        self.lists.search.setFocus()
        self.lists.search.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        self.lists.refresh()
