"""The list of customers: filter as you type, sort in the database, totals below."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.customers.list_columns import customer_columns
from ui.customers.queries import CustomerQueries, Listed, Question
from ui.customers.who_button import EVERYONE, WhoButton
from ui.desk import Desk
from ui.keys import told_keys
from ui.language import quoted
from ui.models.paged_model import PAGE, PagedModel
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.list_tools import ListTools
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.remembered_filter import RememberedFilter
from ui.widgets.saved_filters import SavedFilters
from ui.widgets.selection import Selection
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.customers.queries import CustomerSums


class CustomerAsker(QObject):
    """Carries the model's wishes to reader threads and the answers back."""

    answered = Signal()

    def __init__(self, desk: Desk, queries: CustomerQueries, model: PagedModel[Listed], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._queries, self._model = desk, queries, model
        self.question = Question()
        self._job: Any = None
        model.first_wanted.connect(self._ask_first)
        model.ids_wanted.connect(self._ask_ids)
        model.page_wanted.connect(self._ask_page)

    def ask(self, question: Question) -> None:
        """A new question; what still runs for the one before is stopped."""
        self.question = question
        self._model.show_sorted(question.sort, question.descending)
        if self._job is not None:
            self._job.cancel()
        self._model.restart()

    def _ask_first(self, generation: int) -> None:
        question, queries = self.question, self._queries

        def answer(rows: Sequence[Listed]) -> None:
            self._model.supply_first(generation, rows)
            self.answered.emit()

        self._job = self._read(lambda reading: queries.first(reading, question, PAGE), answer)

    def _ask_ids(self, generation: int) -> None:
        question, queries = self.question, self._queries

        def answer(ids: array[int]) -> None:
            self._model.supply_ids(generation, ids)
            self.answered.emit()

        self._read(lambda reading: queries.ids(reading, question), answer)

    def _ask_page(self, generation: int, page: int, ids: array[int]) -> None:
        self._read(
            lambda reading: self._queries.rows(reading, ids),
            lambda rows: self._model.supply_page(generation, page, rows),
        )

    def ask_totals(self, then: Any) -> None:
        question = self.question

        def answer(totals: Any) -> None:
            if question is self.question:
                then(totals)

        self._read(lambda reading: self._queries.totals(reading, question), answer)

    def ask_groups(self, then: Any) -> None:
        self._read(self._queries.groups, then)

    def _read(self, query: Any, done: Any) -> Any:
        return self._desk.ask(self, lambda reading, _progress: query(reading), done)


class CustomerList(QWidget):
    """Up and Down choose a customer; the detail beside follows."""

    customer_chosen = Signal(object)  # id, or None
    new_wanted = Signal()
    totalled = Signal()

    def __init__(self, desk: Desk, queries: CustomerQueries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self.model: PagedModel[Listed] = PagedModel(customer_columns(desk.figures), lambda c: c.id, self)
        self.asker = CustomerAsker(desk, queries, self.model, self)
        self.panel = TablePanel(look, self.model, self.tr("Customers"), self)
        self.search = SearchField(look, self.tr("Name, code, phone, city…"), self)
        self.show_button = WhoButton(look, self)
        self._totals: CustomerSums | None = None
        self._wanted: int | None = None
        remembered = RememberedColumns(self.panel.table, desk.preferences, "customers")
        self._sort = remembered.sort or ("overdue", True)
        self.tools = ListTools(
            desk, self.panel.table, self.tr("Customers"), load=queries.rows, filtered=self.in_words, parent=self
        )
        self._kept_filter = RememberedFilter(desk, "customers")
        self.saved = SavedFilters(desk, "customers/filters", self.filter_values, self.in_words, self)
        self.view = self._view_button()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._desk.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(16), look.px(11), look.px(12), look.px(4))
        head.addWidget(Label(look, self.tr("Customers"), px=18, weight=600))
        head.addStretch()
        if not self._desk.company.read_only:
            self.new_button = Btn(look, self.tr("New"), icon="plus", keys="Ctrl+Shift+N")
            self.new_button.clicked.connect(self.new_wanted)
            head.addWidget(self.new_button)
        bar = QHBoxLayout()
        bar.setContentsMargins(look.px(16), look.px(5), look.px(12), look.px(10))
        bar.setSpacing(look.px(6))
        bar.addWidget(self.search, 1)
        bar.addWidget(self.show_button)
        bar.addWidget(self.view)
        column.addLayout(head)
        column.addLayout(bar)
        column.addWidget(self.panel, 1)

    def _view_button(self) -> Btn:
        """Columns, files and filters behind one word: the line is short."""
        view = Btn(self._desk.look, self.tr("View"), parent=self)
        menu = QMenu(view)
        for text, keys, do in (
            (self.tr("&Columns…"), "Ctrl+Shift+C", self.tools.choose_columns),
            (self.tr("&Export…"), "Ctrl+E", self.tools.choose_export),
            (self.tr("&Saved filters…"), "Ctrl+Shift+F", self.saved.choose),
        ):
            native = told_keys(keys)
            menu.addAction(f"{text}\t{native}").triggered.connect(lambda _on=False, do=do: do())
        view.setMenu(menu)
        self._drop_from(view)
        return view

    def _drop_from(self, button: Btn) -> None:
        self.tools.drop_from(button)
        self.saved.drop_from(button)

    def _connect(self) -> None:
        table = self.panel.table
        self.search.searched.connect(lambda text: self._ask(text=text))
        self.search.down_wanted.connect(table.setFocus)
        self.model.sort_wanted.connect(lambda key, down: self._ask(sort=key, descending=down))
        self.asker.answered.connect(self._on_answer)
        table.row_changed.connect(self._on_row)
        table.selection_told.connect(lambda selection: self._say(selection) if self.isVisible() else None)
        self.show_button.changed.connect(self._narrow)
        self.saved.used.connect(self.use_filter)

    def begin(self) -> None:
        self.panel.wait()
        key, descending = self._sort
        self.show_button.choose(**{name: str(value) for name, value in self._kept_filter.values().items()})
        self._ask(sort=key, descending=descending, **self.show_button.values())
        self.asker.ask_groups(self.show_button.offer_groups)

    def refresh(self) -> None:
        self.model.refresh()
        self.asker.ask_groups(self.show_button.offer_groups)
        self.asker.ask_totals(self._show_totals)

    def show_narrow(self, narrow: bool) -> None:
        """What stands above the list in little room."""
        if not self._desk.company.read_only:
            self.new_button.setText("" if narrow else self.tr("New"))
            self.new_button.name_it(self.tr("New"))
            self.new_button.show_keys(not narrow)
        self.view.setVisible(not narrow)
        self._drop_from(self.show_button if narrow else self.view)

    def filter_values(self) -> dict[str, Any]:
        """What the list is narrowed to, to be kept under a name."""
        found = self.show_button.values() | {"text": self.asker.question.text}
        return {key: value for key, value in found.items() if value and value != EVERYONE}

    def use_filter(self, values: Mapping[str, Any]) -> None:
        known = {key: str(values[key]) for key in self.show_button.values() if key in values}
        self.show_button.choose(**known)
        self.search.setText(str(values.get("text", "")))
        self._ask(text=self.search.text(), **self.show_button.values())

    def _narrow(self) -> None:
        self._ask(**self.show_button.values())

    def in_words(self) -> str:
        text = self.asker.question.text
        return ", ".join(filter(None, (self.show_button.in_words(), quoted(text) if text else "")))

    def step(self, rows: int) -> None:
        """To the next customer, or the one before."""
        at = self.panel.table.currentIndex().row() + rows
        self.panel.table.select_row(max(0, min(at, self.model.rowCount() - 1)))

    def place(self) -> tuple[int, int, str]:
        """Where one stands, from 1, in how many, and by which column they are sorted."""
        key = self.model.sorted_by[0]
        by = next((column.title for column in self.model.columns() if column.sort == key), "")
        return self.panel.table.currentIndex().row() + 1, self.model.rowCount(), by

    def choose(self, customer_id: int) -> None:
        """Go to this customer, now or when the list is here."""
        row = self.model.row_of(customer_id)
        self._wanted = customer_id if row < 0 else None
        if row >= 0:
            self.panel.table.select_row(row)

    def _ask(self, **changes: Any) -> None:
        self._kept_filter.keep(self.show_button.values() if self.show_button.narrows else {})
        self.asker.ask(replace(self.asker.question, **changes))
        self.asker.ask_totals(self._show_totals)

    def _on_answer(self) -> None:
        question = self.asker.question
        if self.model.count():
            self.panel.settle()
        elif question.text or self.show_button.narrows:
            self.panel.settle(self._nothing_fits(question))
        else:
            look = self._desk.look
            text = self.tr("They come with an import, or one by one.")
            empty = EmptyState(look, "users", self.tr("No customers yet"), text)
            if not self._desk.company.read_only:
                empty.offer(self.tr("New customer"), self.new_wanted.emit, icon="plus", keys="Ctrl+Shift+N")
            self.panel.settle(empty)
        if self._wanted is not None and self.model.row_of(self._wanted) >= 0:
            self.choose(self._wanted)
        else:
            self.panel.table.ensure_row()
        if not self.model.count():
            self.customer_chosen.emit(None)

    def _nothing_fits(self, question: Question) -> EmptyState:
        title = self.tr("Nothing fits “{text}”").format(text=question.text or self.show_button.text())
        empty = EmptyState(self._desk.look, "search-x", title)
        empty.offer(self.tr("Clear the filter"), self.clear_filter, keys="Esc")
        return empty

    def clear_filter(self) -> None:
        self.use_filter({})
        self.search.setFocus()

    def _on_row(self, row: Listed | None) -> None:
        at = self.panel.table.currentIndex().row()
        self.customer_chosen.emit(row.id if row is not None else self.model.id_at(at))

    def _show_totals(self, totals: CustomerSums) -> None:
        self._totals = totals
        figures = self._desk.figures
        name = self.tr("{n} customers") if totals.number != 1 else self.tr("{n} customer")
        texts = {
            "name": name.format(n=figures.count(totals.number)),
            "balance": figures.plain(totals.balance),
            "overdue": figures.plain(totals.overdue),
        }
        self.panel.totals.set_rows([TotalRow(texts)])
        if self.asker.question == Question(sort=self.asker.question.sort, descending=self.asker.question.descending):
            self._desk.counted.emit("customers", figures.count(totals.number))
        self.totalled.emit()

    def say(self) -> None:
        """What the list holds, or what is selected in it."""
        self._say(self.panel.table.selection())

    def _say(self, selection: Selection) -> None:
        figures, totals = self._desk.figures, self._totals
        if selection.everything and totals is not None:
            sums: dict[str, dict[str, int]] | None = {"balance": {"": totals.balance}}
        else:
            sums = selection.sums
        if selection.count < 2:
            self._desk.said.emit(self._whole())
        elif sums is None:
            self._desk.said.emit(self.tr("{n} selected").format(n=figures.count(selection.count)))
        else:
            text = self.tr("{n} selected, balance {sum} {currency}")
            balance = figures.plain(sums["balance"].get("", 0))
            n = figures.count(selection.count)
            self._desk.said.emit(text.format(n=n, sum=balance, currency=figures.base))

    def _whole(self) -> str:
        if self._totals is None:
            return ""
        figures = self._desk.figures
        one = self._totals.number == 1
        text = (
            self.tr("1 customer, balance {sum} {currency}") if one
            else self.tr("{n} customers, balance {sum} {currency}")
        )  # fmt: skip
        return text.format(
            n=figures.count(self._totals.number), sum=figures.plain(self._totals.balance), currency=figures.base
        )
