"""Customers: the list, and beside it the customer that it stands on."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui.customers.detail import CustomerDetail
from ui.customers.folding import LEAST, ListFold
from ui.customers.form import CustomerForm
from ui.customers.form_keeper import FormKeeper
from ui.customers.list_pane import CustomerList
from ui.customers.more import MorePanes
from ui.customers.queries import CustomerQueries
from ui.desk import Desk
from ui.keys import key_sequence
from ui.page import Page
from ui.widgets.later import Later
from ui.widgets.list_commands import add_list_commands
from ui.widgets.list_tools import ListTools
from ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from ar_desktop.company import Changed

FOLLOW_AFTER = 60  # milliseconds on a row before the detail asks: holding Down stays quick


class CustomersPage(Page):
    def __init__(
        self,
        desk: Desk,
        queries: CustomerQueries,
        parent: QWidget | None = None,
        *,
        more: Callable[[Desk, QWidget], MorePanes] | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.list = CustomerList(desk, queries, self)
        self.detail = CustomerDetail(desk, queries, self, more=more)
        self._next: int | None = None
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_AFTER)
        self._follow.timeout.connect(lambda: self.detail.show_customer(self._next))
        self.list.customer_chosen.connect(self._on_chosen)
        self.right = PageStack(self)
        self.right.addWidget(self.detail)
        self._form = Later(lambda: CustomerForm(desk))
        self.right.addWidget(self._form)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self.fold = ListFold(desk, self._split, self.list, self.right, self)
        self._lay_out()
        self._connect()
        self._make_commands()

    def first_shown(self) -> None:
        self.list.begin()

    def _lay_out(self) -> None:
        self.list.setMinimumWidth(self.desk.look.px(LEAST))
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self.right)
        self._split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)

    def _connect(self) -> None:
        self.list.panel.table.opened.connect(lambda _row, _key: self.fold.to_customer())
        self.list.new_wanted.connect(lambda: self.begin_form(None))
        self.list.asker.answered.connect(self._say_place)
        self.list.totalled.connect(self._say)
        place = self.detail.head.place
        place.stepped.connect(self.list.step)
        place.unfold_wanted.connect(self.fold.bring_back)
        self.fold.folded.connect(self._on_folded)
        self.detail.tabs.currentChanged.connect(self._say)
        self.right.currentChanged.connect(self._say)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold.fit(self.width())

    def _on_folded(self, away: bool) -> None:
        self.detail.head.place.show_it(away)
        self._say_place()
        if away:
            self.detail.give_focus()
        elif self.isVisible() and not self.in_form:
            self.list.panel.table.setFocus()

    def _say(self) -> None:
        """In the status bar: the days of the ledger while it is in view, the list otherwise."""
        if not self.isVisible():
            return
        if self.detail.ledger_in_view:
            self.detail.ledger.say()
        else:
            self.list.say()

    def _say_place(self) -> None:
        self.detail.head.place.tell(*self.list.place())

    def _make_commands(self) -> None:
        detail, head = self.detail, self.detail.head
        if not self.desk.company.read_only:
            edit = self._command(self.tr("&Change this customer…"), "F2", lambda: self.begin_form(detail.customer))
            head.edit_wanted.connect(edit.trigger)
            head.payment_wanted.connect(lambda: self.desk.asked_for.emit("receive", detail.customer))
            head.invoice_wanted.connect(lambda: self.desk.asked_for.emit("invoices", ("new", detail.customer)))
            if detail.more is not None:
                self._command(self.tr("&Log a call"), "Ctrl+L", detail.more.quick.give_focus)
                detail.more.quick.left.connect(self._give_focus)
                self._command(self.tr("Add an exe&mption certificate…"), "Ctrl+Shift+G", detail.add_certificate)
            self._command(self.tr("&Join a duplicate into this customer…"), "Shift+F2", self._join)
        self._command(self.tr("C&all"), "F9", head.buttons.dial)
        self._command(self.tr("&Write an e-mail"), "Ctrl+M", head.buttons.write)
        self._command(self.tr("Ne&xt customer"), "Alt+Down", lambda: self._step(1))
        self._command(self.tr("Customer &before"), "Alt+Up", lambda: self._step(-1))
        self._command(self.tr("&Fold the list"), "Ctrl+Shift+L", self.fold.turn)
        self._command(self.tr("&Print what is in view…"), "Ctrl+P", self._print)
        add_list_commands(self, self._tools, lambda: self.list.saved)
        self.addActions(detail.turns)

    def _step(self, rows: int) -> None:
        if not self.in_form:
            self.list.step(rows)

    def _join(self) -> None:
        from ui.customers.join_dialog import JoinDialog, Stays

        card = self.detail.card
        if card is not None and not self.in_form:
            JoinDialog(self.desk, Stays(card.id, card.code, card.name), self).open()

    def _print(self) -> None:
        """The list of customers, or what is in view of the one beside it."""
        if self.list.panel.table.hasFocus() and self.detail.customer is None:
            self.list.tools.export("print")
        else:
            self.detail.print()

    def _tools(self) -> ListTools:
        """Of the list that has the focus: the customers', or one of the customer in view."""
        own = self.detail.current_tools()
        return own if own is not None and (self.fold.away or self.detail.holds_focus()) else self.list.tools

    def _command(self, text: str, keys: str, do: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(key_sequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: do())
        self.addAction(action)
        return action

    @cached_property
    def form(self) -> CustomerForm:
        """Built when somebody is first entered or changed."""
        form = self._form.pane
        form.saved.connect(self._on_saved)
        form.left.connect(self._leave_form)
        form.other_wanted.connect(self.list.choose)
        return form

    @property
    def in_form(self) -> bool:
        return self.right.currentWidget() is self._form

    def begin_form(self, customer_id: int | None) -> None:
        """None: a new customer."""
        if not self.desk.company.read_only:
            form = self.form
            self.fold.to_customer()
            self.right.setCurrentWidget(self._form)
            form.begin(customer_id)

    def _on_saved(self, customer_id: int) -> None:
        self._leave_form()
        self.list.choose(customer_id)
        self._on_chosen(customer_id)

    def _leave_form(self) -> None:
        self.right.setCurrentWidget(self.detail)
        self._give_focus()

    def _give_focus(self) -> None:
        """To the list, or while it is away to what is shown of the customer."""
        if self.fold.away:
            self.detail.give_focus()
        else:
            self.list.panel.table.setFocus()

    def enter(self) -> None:
        if not self.in_form:
            self._give_focus()
        self._say()

    def show_what(self, what: object) -> None:
        if what == "new":
            self.begin_form(None)
        elif isinstance(what, tuple) and what[0] in ("certificates", "contacts"):
            self.list.choose(what[1])
            self.fold.to_customer()
            show = self.detail.show_documents if what[0] == "certificates" else self.detail.show_contacts
            show()
        elif isinstance(what, int):
            if self.in_form:
                self.form.leave()
            self.list.choose(what)
            self.fold.to_customer()

    def customer_in_view(self) -> int | None:
        return None if self.in_form else self.detail.customer

    def go_to_filter(self) -> None:
        self.fold.bring_back()
        self.list.search.setFocus()
        self.list.search.selectAll()

    def leave(self) -> None:
        for keeper in self.findChildren(FormKeeper):  # of the customer, a contact, a certificate
            keeper.keep_now()

    def refresh(self, changed: Changed | None = None) -> None:
        self.list.refresh()
        self.detail.refresh()

    def _on_chosen(self, customer_id: int | None) -> None:
        moved_on = self.form.isEnabled() and self.list.panel.table.hasFocus() if self.in_form else False
        if moved_on and customer_id != self.form.customer:  # a form still on its way has not taken the focus yet
            self.form.leave()  # what was typed is kept
        self._next = customer_id
        self._say_place()
        self._follow.start()
