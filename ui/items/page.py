"""Items: what is sold, at which price, with which tax and to which account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.invoicing.item_list import ItemQuestion, ItemRow, Offers, offers
from ui.desk import Desk
from ui.items.form import ItemForm
from ui.items.item_list import ItemSource, item_columns
from ui.models.list_asker import ListAsker
from ui.models.paged_model import PagedModel
from ui.page import Page
from ui.receipts.commands import add_command
from ui.widgets.buttons import Btn
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.list_commands import add_list_commands
from ui.widgets.list_filter import ListFilter
from ui.widgets.list_tools import ListTools
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.company import Changed


class ItemsPage(Page):
    """`show_what` takes "new", what to look for, or an item by its code and whether it is not sold any more."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        look = desk.look
        self.model: PagedModel[ItemRow] = PagedModel(item_columns(desk.figures), lambda row: row.id, self)
        self.asker: ListAsker[ItemQuestion, ItemRow] = ListAsker(desk, ItemSource(), self.model, ItemQuestion(), self)
        self.panel = TablePanel(look, self.model, self.tr("Items"), self, edge=20)
        self.table = self.panel.table
        self.search = SearchField(look, self.tr("Code, description, product line…"), self)
        self.show_chip = Chip(look, self.tr("Show"), self._shows(), self)
        self.filter = ListFilter(desk, "items", {"show": self.show_chip}, self.search, self)
        self.tools = ListTools(
            desk, self.table, self.tr("Items"), load=ItemSource().rows, filtered=self.filter.in_words, parent=self
        )
        self.new = Btn(look, self.tr("New item"), variant="primary", icon="plus", keys="Ins")
        self.bring = Btn(look, self.tr("Import…"), icon="upload")
        self._count = 0
        self._lay_out()
        self._connect()
        self._first_sort = RememberedColumns(self.table, desk.preferences, "items").sort or ("code", False)

    def first_shown(self) -> None:
        sort, descending = self._first_sort
        self.panel.wait()
        self._ask(sort=sort, descending=descending, show=self.show_chip.value)

    def _shows(self) -> list[tuple[Any, str, str]]:
        return [
            ("sold", self.tr("What is sold"), self.tr("Sold")),
            ("inactive", self.tr("Not sold any more"), self.tr("Not sold")),
            ("all", self.tr("All items"), self.tr("All")),
        ]

    def _lay_out(self) -> None:
        look = self.desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(8))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Items"), px=18, weight=600))
        head.addSpacing(look.px(8))
        self.search.setMinimumWidth(look.px(190))
        self.search.setMaximumWidth(look.px(360))
        head.addWidget(self.search, 1)
        head.addWidget(self.show_chip)
        head.addWidget(self.tools)
        head.addWidget(self.filter.saved)
        head.addStretch()
        head.addWidget(self.bring)
        head.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.panel, 1)
        for button in (self.new, self.bring):
            button.setVisible(not self.desk.company.read_only)

    def _connect(self) -> None:
        self.model.sort_wanted.connect(lambda key, down: self._ask(sort=key, descending=down))
        self.search.down_wanted.connect(self.table.setFocus)
        self.filter.changed.connect(lambda: self._ask(text=self.filter.text, show=self.show_chip.value))
        self.asker.answered.connect(self._on_answer)
        self.asker.totalled.connect(self._show_count)
        self.table.opened.connect(lambda _row, _key: self.edit())
        self.new.clicked.connect(self.ask_new)
        self.bring.clicked.connect(lambda: self.desk.asked_for.emit("importing", "items"))
        for text, keys, do in (
            (self.tr("&New item…"), ("Ins",), self.ask_new), (self.tr("Chan&ge the item…"), ("F2",), self.edit),
            (self.tr("D&uplicate the item…"), ("Ctrl+D",), self.copy_item),
        ):  # fmt: skip
            add_command(self, text, keys, do)
        add_list_commands(self, lambda: self.tools, lambda: self.filter.saved)

    # --- the page among others --------------------------------------------------------------

    def enter(self) -> None:
        self.table.setFocus()
        self.table.ensure_row()
        self._say()

    def show_what(self, what: object) -> None:
        if what == "new":
            self.ask_new()
        elif isinstance(what, str):
            self.search.setText(what)
        elif isinstance(what, tuple):
            code, inactive = what
            self.filter.use({"text": code} | ({"show": "all"} if inactive else {}))

    def go_to_filter(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        from ar_desktop.company import Changed

        if changed is None or changed & Changed.ITEMS:
            self.asker.refresh()

    # --- the list ---------------------------------------------------------------------------

    def _ask(self, **changes: Any) -> None:
        self.asker.ask(replace(self.asker.question, **changes))

    def _on_answer(self) -> None:
        question = self.asker.question
        if self.model.count():
            self.panel.settle()
            self.table.ensure_row()
        elif question.text or question.show != "sold":
            empty = EmptyState(self.desk.look, "search-x", self.tr("No item fits"))
            empty.offer(self.tr("Clear the filter"), self.filter.clear, keys="Esc")
            self.panel.settle(empty)
        else:
            text = self.tr("What you sell, with its price and tax: a line of an invoice is then a few letters. "
                           "A list from your old program can be imported.")  # fmt: skip
            empty = EmptyState(self.desk.look, "package", self.tr("No items yet"), text)
            empty.offer(self.tr("New item"), self.ask_new, keys="Ins")
            self.panel.settle(empty)

    def _show_count(self, count: int) -> None:
        self._count = count
        self.panel.totals.set_rows([TotalRow({"code": self._counted()})] if count else [])
        self._say()

    def _counted(self) -> str:
        several = self.tr("{n} items").format(n=self.desk.figures.count(self._count))
        return self.tr("1 item") if self._count == 1 else several

    def _say(self) -> None:
        if self.isVisible():
            self.desk.said.emit(self._counted())

    # --- one item ---------------------------------------------------------------------------

    def current(self) -> ItemRow | None:
        return self.model.row_at(self.table.currentIndex().row())

    def ask_new(self) -> None:
        self._open(None)

    def edit(self) -> None:
        if (row := self.current()) is not None:
            self._open(row)

    def copy_item(self) -> None:
        if (row := self.current()) is not None:
            self._open(row, copy=True)

    def _open(self, row: ItemRow | None, *, copy: bool = False) -> None:
        if self.desk.company.read_only:
            return

        def ask(found: Offers) -> None:
            ItemForm(self.desk, found, row, copy=copy, parent=self).open()

        self._read(ask)

    def _read(self, then: Callable[[Offers], None]) -> None:
        self.desk.ask(self, lambda read, _progress: offers(read), then)
