"""Customers: the list, and beside it the customer that it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui.customers.detail import CustomerDetail
from ui.customers.list_pane import CustomerList
from ui.customers.queries import CustomerQueries
from ui.desk import Desk
from ui.page import Page

if TYPE_CHECKING:
    from ar_desktop.company import Changed

FOLLOW_AFTER = 60  # milliseconds on a row before the detail asks: holding Down stays quick
LIST_WIDTH, LEAST = 520, 240  # of the list


class CustomersPage(Page):
    def __init__(self, desk: Desk, queries: CustomerQueries, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        look = desk.look
        self.list = CustomerList(desk, queries, self)
        self.detail = CustomerDetail(desk, queries, self)
        self._next: int | None = None
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_AFTER)
        self._follow.timeout.connect(lambda: self.detail.show_customer(self._next))
        self.list.customer_chosen.connect(self._on_chosen)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self.list.setMinimumWidth(look.px(LEAST))
        self._split.addWidget(self.list)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 7)
        self._split.setSizes([look.px(LIST_WIDTH), look.px(728)])
        if not (state := desk.preferences.state("customers/split")).isEmpty():
            self._split.restoreState(state)
        self._split.splitterMoved.connect(self._on_moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self.list.begin()

    def _on_moved(self, _place: int, _handle: int) -> None:
        self.desk.preferences.set_state("customers/split", self._split.saveState())

    def enter(self) -> None:
        self.list.panel.table.setFocus()

    def show_what(self, what: object) -> None:
        if isinstance(what, int):
            self.list.choose(what)

    def go_to_filter(self) -> None:
        self.list.search.setFocus()
        self.list.search.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        self.list.refresh()
        self.detail.refresh()

    def _on_chosen(self, customer_id: int | None) -> None:
        self._next = customer_id
        self._follow.start()
