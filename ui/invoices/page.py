"""Invoices: the lists, and what is opened from them in the same place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.invoices.beside import open_beside
from ui.invoices.document_asking import DocumentQueries, DocumentSheet
from ui.invoices.lists import STATES, InvoiceLists
from ui.invoices.page_commands import PageCommands
from ui.invoices.views import Views
from ui.page import Page

if TYPE_CHECKING:
    from ar_desktop.company import Changed
    from ar_desktop.invoicing.drafts import DraftDocument


class InvoicesPage(Page):
    """`show_what` takes a state of the list, "new", "credit", ("new", customer id or code), ("draft", id),
    ("document", id or number)."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._queries = DocumentQueries(desk.company, desk.figures.words)
        self.views = Views(desk, self._queries, self)
        self._before: list[QWidget] = []  # where Esc leads back to
        self._commands = PageCommands(desk, self._queries, self)
        self._stale = False
        self._just_came = False
        self._arrival: QWidget | None = None  # what another page asked for: Esc leads back there
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)
        self._connect()

    def first_shown(self) -> None:
        self.lists.begin()

    def parts(self) -> Iterator[None]:
        yield from self.views.build()

    def _connect(self) -> None:
        lists = self.lists
        lists.state_changed.connect(lambda _state: self._say_place())
        lists.new_wanted.connect(self.new_invoice)
        lists.draft_opened.connect(self.open_draft)
        lists.document_opened.connect(self.open_document)
        lists.beside_wanted.connect(lambda which: open_beside(self.desk, which, self))
        lists.action_wanted.connect(self.do)
        for pane in (lists.documents, lists.drafts):
            pane.row_changed.connect(lambda _row: self._say_place())
        self.views.made.connect(self._on_made)

    def _on_made(self, name: str, view: Any) -> None:
        view.closed.connect(self.back)
        if name == "editor":
            view.posted.connect(self._on_posted)
        elif name == "document":
            view.command.connect(self.do)
            view.shown.connect(self._say_place)
        elif name == "credit":
            view.posted.connect(lambda posted: self._replace_with(posted.document_id))
        elif name == "batch":
            view.begun.connect(self.show_batch)
        if name in ("editor", "batch"):
            view.document_wanted.connect(self.open_document)

    # --- where one is -----------------------------------------------------------------------

    @property
    def lists(self) -> InvoiceLists:
        return self.views.lists

    @property
    def view(self) -> QWidget:
        return self.views.view

    def _say_place(self) -> None:
        if not self.isVisible():
            return
        state = self.lists.state if self.view is self.lists else "drafts" if self.views.shows("editor") else ""
        self.desk.placed.emit(f"invoices:{state}" if state in ("drafts", "overdue") else "invoices")
        self._commands.allow()

    def show_batch(self) -> None:
        self._turn(self.views.batch)

    def _turn(self, view: QWidget) -> None:
        """Another view; Esc leads back from it."""
        if view is not self.view:
            self._before = [one for one in self._before if one is not view]
            self._before.append(self.view)
            self.views.setCurrentWidget(view)
        self._say_place()

    def back(self) -> None:
        """To where one came from; the list is asked again if anything changed meanwhile."""
        leads_out = self.view is self._arrival
        if leads_out:
            self._arrival = None
        view = self._before.pop() if self._before else self.lists
        self.views.setCurrentWidget(view)
        self._say_place()
        if view is self.lists:
            if self._stale:
                self._stale = False
                self.lists.refresh()
            self.lists.pane.table.setFocus()
            self.lists.pane.say()
        elif self.views.shows("document"):
            self.views.document.refresh()
        else:
            view.setFocus()
        if leads_out:
            self.desk.back_wanted.emit()

    def _to_lists(self) -> None:
        self._before.clear()
        self._arrival = None
        if self.views.shows("editor"):
            self.views.editor.leave()
        self.back()

    def enter(self) -> None:
        self._say_place()
        if self.view is self.lists:
            self.lists.pane.table.setFocus()
            self.lists.pane.say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._just_came = True
        QTimer.singleShot(0, self, self._has_come)

    def _has_come(self) -> None:
        self._just_came = False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._commands.allow()

    def show_what(self, what: object) -> None:
        came = self._just_came
        self._show_what(what)
        if came and self.view is not self.lists:
            self._arrival = self.view

    def _show_what(self, what: object) -> None:
        match what:
            case "new":
                self.new_invoice()
            case "credit":
                self._credit_in_hand()
            case ("document", (int() | str()) as which):
                self.open_document(which)
            case ("new", (int() | str()) as customer):
                self.new_invoice(customer)
            case ("draft", int() as draft_id):
                self.open_draft(draft_id)
            case "unsent":
                self._to_lists()
                self.lists.show_unsent()
            case str() if what in STATES:
                self._to_lists()
                self.lists.show_state(what)
            case int() as document_id:
                self.open_document(document_id)

    def customer_in_view(self) -> int | None:
        """Whose document is open, or ticked in the list."""
        sheet = self.views.document.sheet if self.views.shows("document") else None
        if sheet is not None:
            return sheet.row.customer_id
        documents = self.lists.documents
        row = documents.first_ticked() if self.view is self.lists and documents.ticked else None
        return row.customer_id if row is not None else None

    def receive_payment(self) -> None:
        """Of what is ticked in the list, else from whose document is open."""
        self._commands.receive()

    def go_to_filter(self) -> None:
        if self.view is self.lists:
            self.lists.search.setFocus()
            self.lists.search.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        if self.view is self.lists:
            self.lists.refresh()
            return
        self._stale = True
        if self.views.shows("editor") and changed is not None and not _moves_documents(changed):
            self.lists.ask_draft_count()
        else:
            self.lists.ask_counts()
        if self.views.shows("document"):
            self.views.document.refresh()

    def leave(self) -> None:
        if self.views.has("editor"):
            self.views.editor.keep_now()

    # --- opening ----------------------------------------------------------------------------

    def open_document(self, which: int | str) -> None:
        if self.views.shows("editor"):
            self.views.editor.keep()
        self.views.document.open(which)
        self._turn(self.views.document)

    def step(self, by: int) -> None:
        """The next document of the list, or the one before."""
        table, sheet = self.lists.documents.table, self.views.document.sheet
        at = table.rows().row_of(sheet.document.id) if sheet is not None else -1
        if at >= 0 and (after := table.rows().id_at(at + by)) is not None:
            table.select_row(at + by)
            self.views.document.open(after)

    def new_invoice(self, customer: int | str = "") -> None:
        """For nobody yet, or for this customer by id or code."""
        self._edit(None, lambda reading: self._queries.new_draft(reading, customer=customer))

    def open_draft(self, draft_id: int) -> None:
        self._edit(draft_id)

    def write_again(self, which: int) -> None:
        """A new draft like this document."""
        decimal = self.desk.figures.decimal
        self._edit(None, lambda reading: self._queries.again(reading, which, decimal))

    def new_credit(self, sheet: DocumentSheet | None = None) -> None:
        """For the invoice in hand, or one that is written freely."""
        if self.desk.company.read_only:
            return
        if sheet is None:
            self._edit(None, lambda reading: self._queries.new_draft(reading, "credit_note"))
        else:
            self.views.credit.begin(sheet)
            self._turn(self.views.credit)

    def _credit_in_hand(self) -> None:
        """For the invoice on the page, or the one the list stands on; who just came here has none in hand."""
        on_list = self.view is self.lists and self.lists.state != "drafts"
        if self._just_came or not (self.views.shows("document") or (on_list and self.lists.documents.current())):
            self.new_credit()
        else:
            self.do("credit")

    def _edit(self, draft_id: int | None, begun: Callable[[Any], DraftDocument] | None = None) -> None:
        if self.desk.company.read_only:
            return
        if self.views.shows("editor"):
            self.views.editor.keep()
        self.views.editor.open(draft_id, begun)
        self._turn(self.views.editor)

    def _on_posted(self, posted: Any, then_next: bool) -> None:
        self._stale = True
        if then_next:
            self.new_invoice()
        else:
            self._replace_with(posted.document_id)

    def _replace_with(self, document_id: int) -> None:
        """What was posted, in place of what it was written in."""
        self.views.document.open(document_id)
        writing = self.view
        self._turn(self.views.document)
        if self._arrival is writing:
            self._arrival = self.views.document
        self._before = [one for one in self._before if one is not writing]

    def do(self, command: str) -> None:
        self._commands.do(command)


def _moves_documents(changed: Changed) -> bool:
    """A draft that keeps itself while one types moves only the count of drafts."""
    from ar_desktop.company import Changed as Kinds

    return bool(changed & ~(Kinds.DRAFTS | Kinds.CUSTOMERS))
