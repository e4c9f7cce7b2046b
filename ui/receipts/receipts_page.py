"""All receipts: the list, and beside it the one with what it paid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ar_desktop.receipts.one_receipt import ReceiptDetail, receipt_detail
from ar_desktop.receipts.queries import ReceiptQuestion, ReceiptRow, ReceiptTotals
from ar_desktop.values.money import parse_amount
from ui.desk import Desk
from ui.language import quoted
from ui.models.list_asker import ListAsker
from ui.models.paged_model import PagedModel
from ui.page import Page
from ui.receipts.commands import add_command
from ui.receipts.dialogs import RefundDialog, ReturnedDialog, VoidDialog
from ui.receipts.receipt_detail import ReceiptPane
from ui.receipts.receipt_list import ReceiptSource, receipt_columns
from ui.receipts.tasks import Apply, Identify
from ui.widgets.buttons import Btn
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.list_commands import add_list_commands
from ui.widgets.list_tools import ListTools
from ui.widgets.panes import Panes
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.remembered_filter import RememberedFilter
from ui.widgets.remembered_split import remember_split
from ui.widgets.saved_filters import SavedFilters
from ui.widgets.selection import Selection
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.company import Changed

ROOM_FOR_WORDS: Final = 620  # pixels of the list at 100 %
DETAIL_AFTER: Final = 60  # milliseconds: passing rows with the key held down asks for none of them


class ReceiptsPage(Page):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._fit_later = QTimer(self, singleShot=True, interval=0)  # when the list has its new width
        self._fit_later.timeout.connect(self._fit_head)
        look = desk.look
        self.model: PagedModel[ReceiptRow] = PagedModel(receipt_columns(desk.figures), lambda row: row.id, self)
        self.asker: ListAsker[ReceiptQuestion, ReceiptRow] = ListAsker(
            desk, ReceiptSource(), self.model, ReceiptQuestion(), self
        )
        self.panel = TablePanel(look, self.model, self.tr("Receipts"), self, edge=20)
        self.table = self.panel.table
        self.pane = ReceiptPane(desk, self)
        self.search = SearchField(look, self.tr("Number, customer, amount, cheque…"), self)
        self.show_chip = Chip(look, self.tr("Show"), self._shows(), self)
        self.tools = ListTools(
            desk, self.table, self.tr("Receipts"), load=ReceiptSource().rows, filtered=self._in_words, parent=self
        )
        self._kept_filter = RememberedFilter(desk, "receipts")
        self.saved = SavedFilters(desk, "receipts/filters", self._filter, self._in_words, self)
        self._totals: ReceiptTotals | None = None
        self._sought = ""  # the number another page led to, until its row is here
        self._arriving = False  # rows are about to come: the one that is current then is nobody's choice
        self._later = QTimer(self, singleShot=True, interval=DETAIL_AFTER)
        self._later.timeout.connect(self._ask_detail)
        self._lay_out()
        self._connect()
        self._make_commands()
        self._first_sort = RememberedColumns(self.table, desk.preferences, "receipts").sort or ("date", True)

    def first_shown(self) -> None:
        sort, descending = self._first_sort
        self.panel.wait()
        self.show_chip.choose(self._kept_filter.values().get("show", "all"))
        self._ask(sort=sort, descending=descending, show=self.show_chip.value)

    def _shows(self) -> list[tuple[Any, str, str]]:
        return [
            ("all", self.tr("All receipts"), self.tr("All")),
            ("unapplied", self.tr("With something unapplied"), self.tr("Unapplied")),
            ("unidentified", self.tr("Unidentified"), self.tr("Unidentified")),
            ("undeposited", self.tr("Not yet deposited"), self.tr("Undeposited")),
        ]

    def _lay_out(self) -> None:
        look = self.desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(8))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Receipts"), px=18, weight=600))
        head.addSpacing(look.px(8))
        head.addWidget(self.search, 1)
        head.addWidget(self.show_chip)
        head.addWidget(self.tools)
        head.addWidget(self.saved)
        self.new = Btn(look, self.tr("Receive payment"), variant="primary", icon="banknote", keys="Ctrl+R")
        self.new.show_keys(False)
        self.new.clicked.connect(lambda: self.desk.asked_for.emit("receive", None))
        if self.desk.company.read_only:
            self.new.hide()
        head.addWidget(self.new)
        left = self._left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.panel, 1)
        split = Panes(self)
        split.addWidget(left)
        split.addWidget(self.pane)
        left.setMinimumWidth(look.px(440))
        self.pane.setMinimumWidth(look.px(345))
        split.setSizes([look.px(876), look.px(374)])
        split.setStretchFactor(0, 1)
        split.splitterMoved.connect(lambda *_: self._fit_head())
        remember_split(split, self.desk.preferences, "receipts")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_later.start()

    def _fit_head(self) -> None:
        """Where there is no room for its words, the button has its icon alone; the tool-tip says the rest."""
        roomy = self._left.width() >= self.desk.look.px(ROOM_FOR_WORDS)
        self.new.show_words(roomy)
        self.new.show_keys(roomy)

    def _connect(self) -> None:
        self.model.sort_wanted.connect(lambda key, down: self._ask(sort=key, descending=down))
        self.search.searched.connect(lambda text: self._ask(text=text))
        self.search.down_wanted.connect(self.table.setFocus)
        self.show_chip.chosen.connect(lambda show: self._ask(show=show))
        self.asker.answered.connect(self._on_answer)
        self.asker.totalled.connect(self._show_totals)
        self.model.modelAboutToBeReset.connect(self._on_arriving)
        self.table.row_changed.connect(lambda _row: self._on_row())
        self.table.selection_told.connect(self._say)
        self.table.opened.connect(lambda _row, _key: self.pane.panel.table.setFocus())
        self.pane.wanted.connect(self.do)
        self.saved.used.connect(self._use_filter)

    def _make_commands(self) -> None:
        for key, text, letter in (
            ("apply", self.tr("&Apply or identify"), "A"),
            ("unapply", self.tr("&Un-apply"), "U"),
            ("refund", self.tr("Pay &back…"), "B"),
            ("returned", self.tr("Payment came back…"), "R"),
            ("void", self.tr("&Void…"), "V"),
            ("customer", self.tr("Go to the &customer"), "C"),
        ):
            lists = (self.table, self.pane.panel.table)
            add_command(self, text, (letter,), partial(self.do, key), lists=lists)
        add_list_commands(self, lambda: self.tools, lambda: self.saved)

    # --- filters that are kept --------------------------------------------------------------

    def _filter(self) -> dict[str, Any]:
        question = self.asker.question
        found = {"text": question.text, "show": question.show if question.show != "all" else ""}
        return {key: value for key, value in found.items() if value}

    def _in_words(self) -> str:
        question = self.asker.question
        shown = self.show_chip.text() if question.show != "all" else ""
        return ", ".join(filter(None, (shown, quoted(question.text) if question.text else "")))

    def _use_filter(self, values: Mapping[str, Any]) -> None:
        text, show = str(values.get("text", "")), str(values.get("show", "all"))
        self.search.setText(text)
        self.show_chip.choose(show)
        self._ask(text=text, show=show)

    # --- the page among others --------------------------------------------------------------

    def enter(self) -> None:
        self.table.setFocus()
        self._say(self.table.selection())

    def show_what(self, what: object) -> None:
        """A receipt by its number."""
        if isinstance(what, str):
            self._sought = what
            self._ask_detail()

    def go_to_filter(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        self.asker.refresh()
        self._ask_detail()

    # --- the list ---------------------------------------------------------------------------

    def _ask(self, **changes: Any) -> None:
        if "text" in changes:
            changes["amount"] = self._amount(changes["text"])
        question = replace(self.asker.question, **changes)
        self._kept_filter.keep({"show": question.show} if question.show != "all" else {})
        self.asker.ask(question)

    def _amount(self, text: str) -> int | None:
        """What was typed, where it reads as an amount in base currency."""
        try:
            return parse_amount(text, self.desk.company.currency, decimal=self.desk.figures.decimal)
        except UserError:
            return None

    def _on_answer(self) -> None:
        question = self.asker.question
        if self.model.count():
            self.panel.settle()
            self.table.ensure_row()
            self._arriving = False
        elif question.text or question.show != "all":
            empty = EmptyState(self.desk.look, "search-x", self.tr("No receipt fits"))
            empty.offer(self.tr("Clear the filter"), self._clear_filter, keys="Esc")
            self.panel.settle(empty)
        else:
            empty = EmptyState(self.desk.look, "banknote", self.tr("No receipts yet"))
            empty.offer(self.tr("Receive payment"), self.new.click, keys="Ctrl+R")
            self.panel.settle(empty)
        if not self.model.count():
            self.pane.show_nothing()

    def _clear_filter(self) -> None:
        self.search.clear()
        self.show_chip.choose("all")
        self._ask(text="", show="all")

    def _show_totals(self, totals: ReceiptTotals) -> None:
        self._totals = totals
        figures = self.desk.figures
        text = self.tr("{n} receipts").format(n=figures.count(totals.count))
        self.panel.totals.set_rows([TotalRow({"number": text, "amount": figures.plain(totals.base_amount)})])
        self._say(self.table.selection())

    def _say(self, selection: Selection) -> None:
        if not self.isVisible() or self._totals is None:
            return
        figures, count, amount = self.desk.figures, self._totals.count, self._totals.base_amount
        text = self.tr("{n} receipts, {sum} {currency}")
        if selection.count > 1:
            count = selection.count
            text = self.tr("{n} selected, {sum} {currency}")
            if not selection.everything:
                amount = selection.sums["amount"].get("", 0) if selection.sums is not None else 0
        self.desk.said.emit(
            text.format(n=figures.count(count), sum=figures.plain(amount), currency=figures.base)
        )

    # --- the one beside ---------------------------------------------------------------------

    def _on_arriving(self) -> None:
        self._arriving = True

    def _on_row(self) -> None:
        if not self._arriving:
            self._sought = ""
        self._later.start()

    def _ask_detail(self) -> None:
        row = self.model.row_at(self.table.currentIndex().row())
        number = self._sought or (row.number if row is not None else "")
        if number:
            self.desk.ask(self, lambda reading, _progress: receipt_detail(reading, number), self._show_detail)

    def _show_detail(self, detail: ReceiptDetail) -> None:
        """The one that another page led to is lit in the list as well, as soon as it is there."""
        self.pane.show_detail(detail)
        if detail.head.number == self._sought and (place := self.model.row_of(detail.head.id)) >= 0:
            self._sought = ""
            self.table.select_row(place)

    def do(self, key: str) -> None:
        """One of the pane's actions, if this receipt allows it."""
        detail = self.pane.detail
        if detail is None or (key != "customer" and not self.pane.can(key)):
            return
        head = detail.head
        if key == "customer" and head.customer_id is not None:
            self.desk.asked_for.emit("customers", head.customer_id)
        elif key == "apply":
            self._apply()
        elif key == "unapply":
            self._unapply()
        elif key == "refund":
            item = detail.item_ids[0] if detail.unapplied else None
            left = detail.unapplied or detail.unidentified
            RefundDialog(self.desk, head.number, item, left, head.currency, detail.name, self).open()
        elif key == "returned":
            known = head.customer_id is not None
            ReturnedDialog(self.desk, head.number, head.currency, known=known, parent=self).open()
        elif key == "void":
            VoidDialog(self.desk, head.number, self).open()

    def _apply(self) -> None:
        detail = self.pane.detail
        assert detail is not None
        head = detail.head
        task: Any
        if detail.unidentified:
            task = Identify(head.number, detail.unidentified, head.currency, head.document_date)
        else:
            customer = head.customer_id or 0
            task = Apply(
                detail.item_ids[0], head.number, customer, detail.unapplied, head.currency, head.document_date
            )
        self.desk.asked_for.emit("receive", task)

    def _unapply(self) -> None:
        from ar_desktop.receipts.applying import unapply

        detail = self.pane.detail
        assert detail is not None
        groups, number = [paid.group_id for paid in self.pane.chosen()], detail.head.number
        said = self.tr("{number} un-applied").format(number=number)
        self.desk.write(lambda company: unapply(company, groups, number=number), said)
