"""Invoices: the lists, and what is opened from them in the same place."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.invoices.commands import EDITING, WRITING, Commands, editor_commands
from ui.invoices.document_asking import DocumentQueries, DocumentSheet
from ui.invoices.lists import STATES, InvoiceLists
from ui.invoices.views import Views
from ui.page import Page
from ui.widgets.list_commands import add_list_commands

if TYPE_CHECKING:
    from ar_desktop.company import Changed
    from ui.invoices.list_actions import ListActions


class InvoicesPage(Page):
    """`show_what` takes a state of the list, "new", "credit", ("new", customer id), ("draft", id), and ("document",
    id or number)."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._queries = DocumentQueries(desk.company, desk.figures.words)
        self.views = Views(desk, self._queries, self)
        self._before: list[QWidget] = []  # where Esc leads back to
        self._commands = Commands(self, self.do)
        self._list_commands = add_list_commands(
            self, lambda: self.lists.pane.tools, lambda: self.lists.filters.saved
        )
        self._stale = False
        self._just_came = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)
        self._connect()
        self.lists.begin()

    def _connect(self) -> None:
        lists = self.lists
        lists.state_changed.connect(lambda _state: self._say_place())
        lists.new_wanted.connect(self.new_invoice)
        lists.draft_opened.connect(self.open_draft)
        lists.document_opened.connect(self.open_document)
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
        if name in ("editor", "batch"):
            view.document_wanted.connect(self.open_document)

    @cached_property
    def _actions(self) -> ListActions:
        from ui.invoices import list_actions

        views = self.views
        actions = list_actions.ListActions(self.desk, self.lists, lambda: views.batch, self._queries, self)
        actions.batch_begun.connect(lambda: self._turn(views.batch))
        return actions

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
        self._commands.allow(self._possible())
        on_list, documents = self.view is self.lists, self.lists.state != "drafts"
        for action in self._list_commands:
            action.setEnabled(on_list and (documents or action is not self._list_commands[-1]))

    def _possible(self) -> set[str]:
        if self.views.shows("document"):
            found = self.views.document.possible()
        elif self.view is self.lists:
            found = {"post", "delete"} if self.lists.state == "drafts" else {"print", "save", "sent", "void"}
        else:
            found = EDITING if self.views.shows("editor") else {"post"} if self.views.shows("credit") else set()
        return found - WRITING if self.desk.company.read_only else found

    def _turn(self, view: QWidget) -> None:
        """Another view; Esc leads back from it."""
        if view is not self.view:
            self._before = [one for one in self._before if one is not view]
            self._before.append(self.view)
            self.views.setCurrentWidget(view)
        self._say_place()

    def back(self) -> None:
        """To where one came from; the list is asked again if anything changed meanwhile."""
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

    def _to_lists(self) -> None:
        self._before.clear()
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
        self._commands.allow(())
        for action in self._list_commands:
            action.setEnabled(False)

    def show_what(self, what: object) -> None:
        match what:
            case "new":
                self.new_invoice()
            case ("new", int() as customer_id):
                self._begin_for(customer_id)
            case "credit":
                self._credit_in_hand()
            case ("document", (int() | str()) as which):
                self.open_document(which)
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

    def new_invoice(self) -> None:
        self._edit(None, "invoice")

    def _begin_for(self, customer_id: int) -> None:
        def query(read: Any, _progress: object) -> str:
            from ar_desktop.customers.queries import customer_head

            return customer_head(read, customer_id, self.desk.company.today).data.code

        self.desk.ask(self, query, lambda code: self._edit(None, "invoice", code))

    def open_draft(self, draft_id: int) -> None:
        self._edit(draft_id, "")

    def new_credit(self, sheet: DocumentSheet | None = None) -> None:
        """For the invoice in hand, or one that is written freely."""
        if self.desk.company.read_only:
            return
        if sheet is None:
            self._edit(None, "credit_note")
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

    def _edit(self, draft_id: int | None, kind: str, customer: str = "") -> None:
        from ar_desktop.invoicing.drafts import DraftDocument

        if self.desk.company.read_only:
            return
        if self.views.shows("editor"):
            self.views.editor.keep()
        begun = DraftDocument(kind, customer, self.desk.company.today.isoformat()) if draft_id is None else None
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
        self._before = [one for one in self._before if one is not writing]

    # --- commands ---------------------------------------------------------------------------

    def do(self, command: str) -> None:
        if self.views.shows("credit") and command == "post":
            self.views.credit.post()
            return
        commands: dict[str, Callable[[], object]] = {}
        if self.views.shows("editor"):
            commands = editor_commands(self.views.editor)
        elif self.views.shows("document"):
            commands = self._in_document()
        elif self.view is self.lists:
            commands = self._in_lists()
        if command in commands:
            commands[command]()

    def _in_document(self) -> dict[str, Callable[[], object]]:
        sheet = self.views.document.sheet
        if sheet is None:
            return {}
        return {
            "print": self.views.document.print,
            "save": self.views.document.save,
            "void": lambda: self._ask_void(sheet),
            "sent": lambda: self._actions.mark_sent([sheet.document.id]),
            "credit": lambda: self.new_credit(sheet if sheet.creditable else None),
        }

    def _ask_void(self, sheet: DocumentSheet) -> None:
        from ui.invoices.void_dialog import VoidDialog

        VoidDialog(self.desk, sheet, self).open()

    def _in_lists(self) -> dict[str, Callable[[], object]]:
        actions = self._actions
        return {
            "print": actions.print,
            "save": actions.save,
            "sent": actions.mark_sent,
            "void": lambda: actions.with_sheet(self._ask_void),
            "credit": lambda: actions.with_sheet(lambda sheet: self.new_credit(sheet if sheet.creditable else None)),
            "post": actions.post,
            "delete": actions.delete_drafts,
        }


def _moves_documents(changed: Changed) -> bool:
    """A draft that keeps itself while one types moves only the count of drafts."""
    from ar_desktop.company import Changed as Kinds

    return bool(changed & ~(Kinds.DRAFTS | Kinds.CUSTOMERS))
