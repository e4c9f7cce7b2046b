"""Invoices: the lists, and what is opened from them in the same place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.invoices.batch import InvoiceBatch
from ui.invoices.commands import Commands
from ui.invoices.credit_pane import CreditPane
from ui.invoices.document_asking import DocumentQueries, DocumentSheet
from ui.invoices.document_view import DocumentView
from ui.invoices.editor import Editor
from ui.invoices.list_actions import ListActions
from ui.invoices.lists import STATES, InvoiceLists
from ui.invoices.void_dialog import VoidDialog
from ui.page import Page

if TYPE_CHECKING:
    from ar_desktop.company import Changed


class InvoicesPage(Page):
    """`show_what` takes a state of the list, "new", "credit", ("document", id or number), ("draft", id)."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        queries = DocumentQueries(desk.company, desk.figures.words)
        self.lists = InvoiceLists(desk, self)
        self.editor = Editor(desk, self)
        self.document = DocumentView(desk, queries, self)
        self.credit = CreditPane(desk, queries, self)
        self.batch = InvoiceBatch(desk, queries, self)
        self._actions = ListActions(desk, self.lists, self.batch, queries, self)
        self._stack = QStackedWidget(self)
        for view in (self.lists, self.editor, self.document, self.credit, self.batch):
            self._stack.addWidget(view)
        self._before: list[QWidget] = []  # where Esc leads back to
        self._commands = Commands(self, self.do)
        self._stale = False
        self._just_came = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
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
        for view in (self.editor, self.document, self.credit, self.batch):
            view.closed.connect(self.back)
        self.editor.posted.connect(self._on_posted)
        self.editor.document_wanted.connect(self.open_document)
        self.document.command.connect(self.do)
        self.document.shown.connect(self._say_place)
        self.credit.posted.connect(lambda posted: self._replace_with(posted.document_id))
        self.batch.document_wanted.connect(self.open_document)
        self._actions.batch_begun.connect(lambda: self._turn(self.batch))

    # --- where one is -----------------------------------------------------------------------

    @property
    def view(self) -> QWidget:
        current = self._stack.currentWidget()
        assert current is not None
        return current

    def _say_place(self) -> None:
        if not self.isVisible():
            return
        state = self.lists.state if self.view is self.lists else "drafts" if self.view is self.editor else ""
        self.desk.placed.emit(f"invoices:{state}" if state in ("drafts", "overdue") else "invoices")
        self._commands.allow(self._possible())

    def _possible(self) -> set[str]:
        reads = self.desk.company.read_only
        writing = {"post", "post_next", "delete", "copy_line", "remove_line", "sent", "void"}
        found: dict[QWidget, set[str]] = {
            self.editor: {"post", "post_next", "copy_line", "remove_line", "preview", "more", "warnings", "delete"},
            self.document: self.document.possible(),
            self.credit: {"post"},
            self.batch: set(),
            self.lists: {"post", "delete"} if self.lists.state == "drafts" else {"print", "save", "sent", "void"},
        }
        return found[self.view] - writing if reads else found[self.view]

    def _turn(self, view: QWidget) -> None:
        """Another view; Esc leads back from it."""
        if view is not self.view:
            self._before = [one for one in self._before if one is not view]
            self._before.append(self.view)
            self._stack.setCurrentWidget(view)
        self._say_place()

    def back(self) -> None:
        """To where one came from; the list is asked again if anything changed meanwhile."""
        view = self._before.pop() if self._before else self.lists
        self._stack.setCurrentWidget(view)
        self._say_place()
        if view is self.lists:
            if self._stale:
                self._stale = False
                self.lists.refresh()
            self.lists.pane.table.setFocus()
            self.lists.pane.say()
        elif view is self.document:
            self.document.refresh()
        else:
            view.setFocus()

    def _to_lists(self) -> None:
        self._before.clear()
        if self.view is self.editor:
            self.editor.leave()
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

    def show_what(self, what: object) -> None:
        match what:
            case "new":
                self.new_invoice()
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
        if self.view is self.editor and changed is not None and not _moves_documents(changed):
            self.lists.ask_draft_count()
        else:
            self.lists.ask_counts()
        if self.view is self.document:
            self.document.refresh()

    def leave(self) -> None:
        self.editor.keep_now()

    # --- opening ----------------------------------------------------------------------------

    def open_document(self, which: int | str) -> None:
        if self.view is self.editor:
            self.editor.keep_now()
        self.document.open(which)
        self._turn(self.document)

    def new_invoice(self) -> None:
        self._edit(None, "invoice")

    def open_draft(self, draft_id: int) -> None:
        self._edit(draft_id, "")

    def new_credit(self, sheet: DocumentSheet | None = None) -> None:
        """For the invoice in hand, or one that is written freely."""
        if self.desk.company.read_only:
            return
        if sheet is None:
            self._edit(None, "credit_note")
        else:
            self.credit.begin(sheet)
            self._turn(self.credit)

    def _credit_in_hand(self) -> None:
        """For the invoice on the page, or the one the list stands on; who just came here has none in hand."""
        if not self._just_came and self.view in (self.document, self.lists) and self.lists.state != "drafts":
            commands = self._in_document() if self.view is self.document else self._in_lists()
            if "credit" in commands and (self.view is self.document or self.lists.documents.current() is not None):
                commands["credit"]()
                return
        self.new_credit()

    def _edit(self, draft_id: int | None, kind: str) -> None:
        from ar_desktop.invoicing.drafts import DraftDocument

        if self.desk.company.read_only:
            return
        if self.view is self.editor:
            self.editor.keep_now()
        begun = DraftDocument(kind=kind, date=self.desk.company.today.isoformat()) if draft_id is None else None
        self.editor.open(draft_id, begun)
        self._turn(self.editor)

    def _on_posted(self, posted: Any, then_next: bool) -> None:
        self._stale = True
        if then_next:
            self.new_invoice()
        else:
            self._replace_with(posted.document_id)

    def _replace_with(self, document_id: int) -> None:
        """What was posted, in place of what it was written in."""
        self.document.open(document_id)
        writing = self.view
        self._turn(self.document)
        self._before = [one for one in self._before if one is not writing]

    # --- commands ---------------------------------------------------------------------------

    def do(self, command: str) -> None:
        table = {self.editor: self._in_editor, self.document: self._in_document, self.lists: self._in_lists}
        if self.view is self.credit and command == "post":
            self.credit.post()
        elif (commands := table.get(self.view)) is not None and command in (found := commands()):
            found[command]()

    def _in_editor(self) -> dict[str, Callable[[], object]]:
        editor = self.editor
        return {
            "post": lambda: editor.post(False),
            "post_next": lambda: editor.post(True),
            "copy_line": editor.lines.grid.copy_line,
            "remove_line": editor.lines.grid.remove_line,
            "preview": editor.toggle_preview,
            "more": editor.form.unfold,
            "warnings": editor.warnings.unfold,
            "delete": editor.delete,
        }

    def _in_document(self) -> dict[str, Callable[[], object]]:
        sheet = self.document.sheet
        if sheet is None:
            return {}
        return {
            "print": self.document.print,
            "save": self.document.save,
            "void": lambda: VoidDialog(self.desk, sheet, self).open(),
            "sent": lambda: self._actions.mark_sent([sheet.document.id]),
            "credit": lambda: self.new_credit(sheet if sheet.creditable else None),
        }

    def _in_lists(self) -> dict[str, Callable[[], object]]:
        actions = self._actions
        return {
            "print": actions.print,
            "save": actions.save,
            "sent": actions.mark_sent,
            "void": lambda: actions.with_sheet(lambda sheet: VoidDialog(self.desk, sheet, self).open()),
            "credit": lambda: actions.with_sheet(lambda sheet: self.new_credit(sheet if sheet.creditable else None)),
            "post": actions.post,
            "delete": actions.delete_drafts,
        }


def _moves_documents(changed: Changed) -> bool:
    """A draft that keeps itself while one types moves only the count of drafts."""
    from ar_desktop.company import Changed as Kinds

    return bool(changed & ~(Kinds.DRAFTS | Kinds.CUSTOMERS))
