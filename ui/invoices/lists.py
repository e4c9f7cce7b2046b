"""The lists of documents: tabs by state with how many there are, filters, search, totals."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.invoices.action_bar import Action
from ui.invoices.asking import Documents, Drafts
from ui.invoices.filter_bar import FilterBar
from ui.invoices.last_view import LastView
from ui.invoices.list_columns import document_columns, draft_columns
from ui.invoices.payment_of_ticks import weigh_payment
from ui.invoices.questions import DraftQuestion, Question
from ui.invoices.rows_pane import RowsPane
from ui.language import quoted
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.hairline import Hairline
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.page_stack import PageStack
from ui.widgets.tabs import CountTabs

if TYPE_CHECKING:
    from ar_desktop.invoicing.draft_list import DraftRow
    from ar_desktop.invoicing.list_figures import StateCounts
    from ar_desktop.invoicing.queries import DocumentRow

DRAFTS: Final = "drafts"
STATES: Final = ("all", DRAFTS, "unsent", "open", "overdue", "paid", "disputed", "void")
SORTED: Final = {"overdue": "late", "open": "late"}  # by what a state is shown first; others by date


class InvoiceLists(QWidget):
    document_opened = Signal(object)  # id
    beside_wanted = Signal(object)  # id
    draft_opened = Signal(object)  # id
    state_changed = Signal(str)
    new_wanted = Signal()
    action_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._source = Documents(desk.company, desk.figures)
        self.documents: RowsPane[DocumentRow] = RowsPane(
            desk, self._source, lambda ticks: document_columns(desk.figures, ticks), Question(),
            self._document_actions(), "documents", self.tr("Documents"), self,
        )  # fmt: skip
        self.drafts: RowsPane[DraftRow] = RowsPane(
            desk, Drafts(), lambda ticks: draft_columns(desk.figures, ticks), DraftQuestion(),
            self._draft_actions(), "drafts", self.tr("Drafts"), self,
        )  # fmt: skip
        self.search = SearchField(look, self.tr("Number, customer, PO or amount"), self)
        self.new = Btn(look, self.tr("New invoice"), variant="primary", icon="plus", keys="Ctrl+I")
        self.tabs = CountTabs(look, self)
        self.filters = FilterBar(desk, self)
        self._last = LastView(desk)
        self._stack = PageStack(self)
        self._lay_out()
        self._connect()

    def _document_actions(self) -> list[Action]:
        for_all = [
            Action("print", self.tr("Print"), "printer", "Ctrl+P"),
            Action("save", self.tr("Save PDFs"), "download", "Ctrl+Shift+S"),
        ]
        if self._desk.company.read_only:
            return for_all
        return [
            *for_all,
            Action("sent", self.tr("Mark as sent"), "mail-check", "Ctrl+Shift+M"),
            Action("receive", self.tr("Receive payment"), "banknote", "Ctrl+R"),
            Action("credit", self.tr("Credit note"), "reply", "Ctrl+Shift+K"),
            Action("write_off", self.tr("Write off…"), "circle-slash", "F7"),
            Action("void", self.tr("Void…"), "ban", "Ctrl+Shift+Del"),
        ]

    def _draft_actions(self) -> list[Action]:
        if self._desk.company.read_only:
            return []
        return [
            Action("post", self.tr("Post"), "check", "Ctrl+S"),
            Action("delete", self.tr("Delete"), "trash-2", "Del"),
        ]

    def _lay_out(self) -> None:
        look = self._desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Invoices"), px=18, weight=600))
        head.addStretch()
        self.search.setFixedWidth(look.px(260))
        head.addWidget(self.search)
        head.addWidget(self.new)
        self.tabs.setAccessibleName(self.tr("Documents by state"))
        for title in self._titles():
            self.tabs.addTab(title)
        bar = HeadRow()
        bar.setContentsMargins(look.px(9), 0, 0, 0)
        bar.addWidget(self.tabs)
        bar.addStretch()
        self._stack.addWidget(self.documents)
        self._stack.addWidget(self.drafts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(bar)
        column.addWidget(Hairline(look))
        self._bar = QWidget(self)
        below = QHBoxLayout(self._bar)
        below.setContentsMargins(0, 0, look.px(16), 0)
        below.setSpacing(look.px(4))
        below.addWidget(self.filters, 1)
        below.addStretch()
        for pane in (self.documents, self.drafts):
            pane.tools.title = self.tr("Invoices") if pane is self.documents else self.tr("Drafts")
            pane.tools.filtered = self.in_words
            below.addWidget(pane.tools)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    def _titles(self) -> list[str]:
        return [
            self.tr("All"), self.tr("Drafts"), self.tr("To send"), self.tr("Open"), self.tr("Overdue"), self.tr("Paid"),
            self.tr("Disputed"), self.tr("Void"),
        ]  # fmt: skip

    def _connect(self) -> None:
        self.search.searched.connect(self._find)
        self.search.down_wanted.connect(lambda: self.pane.table.setFocus())
        self.new.clicked.connect(self.new_wanted)
        self.new.setEnabled(not self._desk.company.read_only)
        self.tabs.currentChanged.connect(lambda at: self._turn(STATES[at]))
        self.filters.changed.connect(self._filter)
        self.documents.model.sort_wanted.connect(lambda key, down: self._last.keep_order(self.state, key, down))
        self.documents.empty, self.drafts.empty = self._no_documents, self._no_drafts
        self.documents.opened.connect(lambda row: self.document_opened.emit(row.id))
        self.documents.table.opens_beside = True
        self.documents.table.beside_wanted.connect(lambda row: self.beside_wanted.emit(row.id))
        self.drafts.opened.connect(lambda row: self.draft_opened.emit(row.id))
        for pane in (self.documents, self.drafts):
            pane.action_wanted.connect(self.action_wanted)
        if (receive := self.documents.bar.buttons.get("receive")) is not None:
            self.documents.weighed.connect(lambda ids: weigh_payment(self._desk, self, receive, ids))

    # --- where one is -----------------------------------------------------------------------

    @property
    def state(self) -> str:
        return STATES[self.tabs.currentIndex()]

    @property
    def pane(self) -> RowsPane[Any]:
        return self.drafts if self.state == DRAFTS else self.documents

    def begin(self) -> None:
        """Ask for everything the first time, as it was left."""
        self.ask_counts()
        state = self._last.state if self._last.state in STATES else "open"
        at = STATES.index(state)
        if chips := self._last.chips:
            self.filters.show_values(chips)
            self.documents.asker.question = replace(Question(), **self.filters.values())
        if at == self.tabs.currentIndex():
            self._turn(state)
        else:
            self.tabs.setCurrentIndex(at)

    def show_state(self, state: str) -> None:
        self.tabs.setCurrentIndex(STATES.index(state))

    def show_unsent(self) -> None:
        """What has not left the house yet, without any other filter."""
        self.filters.clear()
        self._filter()
        self.show_state("unsent")

    def _turn(self, state: str) -> None:
        self.filters.setVisible(state != DRAFTS)
        for pane in (self.documents, self.drafts):
            pane.tools.setVisible(pane is self.pane)
        self._stack.setCurrentWidget(self.pane)
        if state == DRAFTS:
            self.drafts.ask(text=self.search.text().strip())
        else:
            self.documents.ticks.clear()
            sort, descending = self._order(state)
            self.documents.ask(state=state, text=self.search.text().strip(), sort=sort, descending=descending)
        self._last.keep_state(state)
        self.state_changed.emit(state)

    def _order(self, state: str) -> tuple[str, bool]:
        known = {column.sort for column in self.documents.model.columns()}
        last = self._last.order(state)
        return last if last is not None and last[0] in known else (SORTED.get(state, "date"), True)

    def in_words(self) -> str:
        """Which rows the list has: its tab, its chips, what is looked for."""
        tab = self.tabs.tabText(self.tabs.currentIndex())
        text = self.search.text().strip()
        chips = self.filters.in_words() if self.state != DRAFTS else ""
        return ", ".join(filter(None, (tab, chips, quoted(text) if text else "")))

    def _find(self, text: str) -> None:
        self.pane.ask(text=text)

    def _filter(self) -> None:
        question = self.documents.asker.question
        plain = Question(question.state, question.text, sort=question.sort, descending=question.descending)
        self.documents.asker.question = plain
        self.documents.ask(**self.filters.values())
        self._last.keep_chips(self.filters.values())

    def refresh(self) -> None:
        self.pane.refresh()
        self.ask_counts()

    def ask_counts(self) -> None:
        from ar_desktop.invoicing.list_figures import salespeople

        source = self._source
        self._desk.ask(self, lambda reading, _progress: source.counts(reading), self._show_counts)
        self._desk.ask(self, lambda reading, _progress: salespeople(reading), self.filters.offer_people)

    def ask_draft_count(self) -> None:
        from ar_desktop.invoicing.list_figures import draft_count

        self._desk.ask(self, lambda reading, _progress: draft_count(reading), self._show_drafts)

    def _show_drafts(self, drafts: int) -> None:
        text = self._desk.figures.count(drafts)
        self.tabs.set_count(STATES.index(DRAFTS), text)
        self._desk.counted.emit(f"invoices:{DRAFTS}", text if drafts else "")

    def _show_counts(self, counts: StateCounts) -> None:
        figures = self._desk.figures
        for at, state in enumerate(STATES):
            self.tabs.set_count(at, figures.count(getattr(counts, state)))
        self._desk.counted.emit("invoices", figures.count(counts.all) if counts.all else "")
        for state in (DRAFTS, "overdue"):
            n = getattr(counts, state)
            self._desk.counted.emit(f"invoices:{state}", figures.count(n) if n else "")

    # --- empty ------------------------------------------------------------------------------

    def _no_documents(self, question: Question) -> EmptyState:
        look = self._desk.look
        if question.text or question.filtered:
            shown = question.text or self.tr("these filters")
            empty = EmptyState(look, "search-x", self.tr("Nothing fits “{text}”").format(text=shown))
            empty.offer(self.tr("Clear the filter"), self.clear_filter, keys="Esc")
            return empty
        if question.state == "all":
            text = self.tr("They come with the first one you write, or with an import.")
            empty = EmptyState(look, "file-text", self.tr("No invoices yet"), text)
            empty.offer(self.tr("New invoice"), self.new_wanted.emit, icon="plus", keys="Ctrl+I")
            return empty
        if question.state == "open":
            text = self.tr("What you write or import stands here until it is paid.")
            empty = EmptyState(look, "check", self.tr("Nothing is open"), text)
            empty.offer(self.tr("New invoice"), self.new_wanted.emit, icon="plus", keys="Ctrl+I")
            return empty
        title = {
            "overdue": self.tr("Nothing is overdue"),
            "disputed": self.tr("Nothing is disputed"),
            "void": self.tr("Nothing was voided"),
            "unsent": self.tr("All of it has left the house"),
        }.get(question.state, self.tr("Nothing is paid yet"))
        return EmptyState(look, "check", title)

    def _no_drafts(self, question: DraftQuestion) -> EmptyState:
        look = self._desk.look
        if question.text:
            empty = EmptyState(look, "search-x", self.tr("Nothing fits “{text}”").format(text=question.text))
            empty.offer(self.tr("Clear the filter"), self.clear_filter, keys="Esc")
            return empty
        text = self.tr("What you begin and leave is kept here, just as you typed it.")
        empty = EmptyState(look, "file-text", self.tr("No drafts"), text)
        empty.offer(self.tr("New invoice"), self.new_wanted.emit, icon="plus", keys="Ctrl+I")
        return empty

    def clear_filter(self) -> None:
        self.search.clear()
        self.filters.clear()
        self._filter()
        self.pane.table.setFocus(Qt.FocusReason.OtherFocusReason)
