"""One customer beside the list: the head, a tab for each side of them, and the line that logs a call."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.customers.card import CardHead
from ui.customers.ledger import LedgerPane
from ui.customers.more import MorePanes
from ui.customers.open_items import OpenItems
from ui.customers.queries import Card, CustomerQueries
from ui.desk import Desk
from ui.keys import key_sequence
from ui.widgets.hairline import Hairline
from ui.widgets.later import Later, pane_in, place_of
from ui.widgets.list_tools import ListTools
from ui.widgets.page_stack import PageStack
from ui.widgets.table_view import TableView
from ui.widgets.tabs import CountTabs

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry
    from ar_desktop.values.dates import Month


class CustomerDetail(QWidget):
    """Shows one customer; the chosen tab stays when another customer comes."""

    def __init__(
        self,
        desk: Desk,
        queries: CustomerQueries,
        parent: QWidget | None = None,
        *,
        more: Callable[[Desk, QWidget], MorePanes] | None = None,
    ) -> None:
        """`more` makes the tabs besides open items and ledger."""
        super().__init__(parent)
        self._desk, self._queries = desk, queries
        self._customer: int | None = None
        self.card: Card | None = None  # of the customer in view, once it is here
        self._shown: dict[int, int | None] = {}
        self.turns: list[QAction] = []  # one for each tab
        self.body = QWidget(self)  # hidden while no customer is chosen; the pane keeps its width
        self.head = CardHead(desk, self)
        self.tabs = CountTabs(desk.look, self)
        self.tabs.setAccessibleName(self.tr("Pages of the customer"))
        self.items = OpenItems(desk, queries, self, latest=more is not None)
        self._ledger = Later(lambda: LedgerPane(desk, queries))
        self.more = more(desk, self) if more is not None else None
        self._stack = PageStack(self)
        self._lay_out()
        if self.more is not None:
            self.more.promised.connect(self.head.show_promise)
            self.more.habit_known.connect(self.head.show_habit)
            self.head.limit_wanted.connect(self._show_limit)
            self.items.latest.all_wanted.connect(partial(self._show_entry, None))
            self.items.latest.opened.connect(self._show_entry)
            self.more.counted.connect(self._show_count)
        self.head.month_wanted.connect(self._show_month)
        self.items.counted.connect(lambda n: self.tabs.set_count(0, desk.figures.count(n)))
        self.tabs.currentChanged.connect(self._turn)
        self.body.setVisible(False)

    def _show_count(self, at: int, count: str) -> None:
        self.tabs.set_count(2 + at, count)
        if at == 0:
            self.items.latest.tell_count(count)

    def _lay_out(self) -> None:
        look = self._desk.look
        for title, pane in self._titled():
            keys = key_sequence(f"Alt+{self.tabs.count() + 1}")
            at = self.tabs.addTab(title)
            self._stack.addWidget(pane)
            self.tabs.setTabToolTip(at, f"{title} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
            action = QAction(title, self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(self.tabs.setCurrentIndex, at))
            self.turns.append(action)
        bar = QHBoxLayout()
        bar.setContentsMargins(look.px(20), 0, 0, 0)
        bar.addWidget(self.tabs)
        bar.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.body)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(bar)
        column.addWidget(Hairline(self._desk.look))
        column.addWidget(self._stack, 1)
        if self.more is not None:
            column.addWidget(Hairline(self._desk.look))
            column.addWidget(self.more.quick)

    def _titled(self) -> list[tuple[str, QWidget]]:
        own: list[tuple[str, QWidget]] = [(self.tr("Open items"), self.items), (self.tr("Ledger"), self._ledger)]
        return own + (list(self.more.panes) if self.more is not None else [])

    @property
    def ledger(self) -> LedgerPane:
        return self._ledger.pane

    @property
    def ledger_in_view(self) -> bool:
        return self._ledger.isVisible()

    @property
    def customer(self) -> int | None:
        return self._customer

    def show_customer(self, customer_id: int | None) -> None:
        if customer_id != self._customer:
            self.card = None
        self._customer = customer_id
        self._shown.clear()
        if customer_id is None:
            self.body.setVisible(False)
            return
        queries = self._queries
        self._desk.ask(
            self,
            lambda reading, _progress: queries.card(reading, customer_id),
            lambda card: self._show_card(customer_id, card),
        )
        if self.more is not None:
            self.more.show_customer(customer_id)
        self._fill()

    def refresh(self) -> None:
        self.show_customer(self._customer)

    def _show_card(self, customer_id: int, card: Card) -> None:
        if customer_id == self._customer:
            self.card = card
            self.head.show_card(card)
            if self.more is not None:
                self.more.name_customer(card.name)
            self.tabs.set_count(0, self._desk.figures.count(card.open_count))
            self.body.setVisible(True)

    def _turn(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        if self.more is not None:
            self.more.turned(self._stack.widget(at))
        self._fill()

    def _fill(self) -> None:
        """Only the pane in view asks; the others ask when they come into view."""
        at = self.tabs.currentIndex()
        if self._customer is not None and self._shown.get(at) != self._customer:
            self._shown[at] = self._customer
            pane: Any = pane_in(self._stack.widget(at))
            pane.show_customer(self._customer)

    def show_pane(self, pane: QWidget) -> None:
        self.tabs.setCurrentIndex(self._stack.indexOf(place_of(pane)))

    def current_tools(self) -> ListTools | None:
        """Those of the list on the tab in view."""
        return getattr(pane_in(self._stack.currentWidget()), "tools", None)

    def print(self) -> None:
        """What is in view: a tab that has a paper of its own, else its list."""
        pane: Any = pane_in(self._stack.currentWidget())
        tools = self.current_tools()
        if hasattr(pane, "print"):
            pane.print()
        elif tools is not None:
            tools.export("print")

    def holds_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def give_focus(self) -> None:
        """To the list on the tab in view."""
        pane = self._stack.currentWidget()
        table = pane.findChild(TableView) if pane is not None else None
        (table or self.tabs).setFocus()

    def _show_month(self, month: Month) -> None:
        """What was settled in it stands in the ledger."""
        self.ledger.show_period(month.first, min(month.last, self._desk.figures.today))
        self.show_pane(self.ledger)

    def show_documents(self) -> None:
        if self.more is not None:
            self.show_pane(self.more.documents)

    def show_contacts(self) -> None:
        if self.more is not None:
            self.show_pane(self.more.contacts)

    def add_certificate(self) -> None:
        self.show_documents()
        if self.more is not None and self._customer is not None:
            self.more.documents.certificates.begin()

    def _show_entry(self, entry: Entry | None) -> None:
        """In the timeline."""
        assert self.more is not None
        self.show_pane(self.more.timeline)
        self.more.timeline.stand_on(entry)

    def _show_limit(self) -> None:
        if self.more is not None:
            self.show_pane(self.more.settings)
            self.more.settings.fields.editors["credit_limit"].setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.color("base"))
        painter.end()
