"""Invoices: the lists, and what is opened from them in the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.invoices.commands import Commands
from ui.invoices.editor import Editor
from ui.invoices.lists import STATES, InvoiceLists
from ui.page import Page

if TYPE_CHECKING:
    from ar_desktop.company import Changed


class InvoicesPage(Page):
    """`show_what` takes a state of the list, "new", "credit", a document's id or its number."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.lists = InvoiceLists(desk, self)
        self.editor = Editor(desk, self)
        self._stack = QStackedWidget(self)
        for view in (self.lists, self.editor):
            self._stack.addWidget(view)
        self._commands = Commands(self, self.do)
        self._stale = False
        self._just_came = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()
        self.lists.begin()

    def _connect(self) -> None:
        self.lists.state_changed.connect(lambda _state: self._say_place())
        self.lists.new_wanted.connect(self.new_invoice)
        self.lists.draft_opened.connect(self.open_draft)
        self.lists.action_wanted.connect(self.do)
        self.editor.closed.connect(self.back)
        self.editor.posted.connect(self._on_posted)

    # --- where one is -----------------------------------------------------------------------

    def _say_place(self) -> None:
        view = self._stack.currentWidget()
        state = self.lists.state if view is self.lists else "drafts" if view is self.editor else ""
        self.desk.placed.emit(f"invoices:{state}" if state in ("drafts", "overdue") else "invoices")
        self._commands.allow(self._possible())

    def _possible(self) -> set[str]:
        if self._stack.currentWidget() is self.editor:
            return {"post", "post_next", "copy_line", "remove_line", "preview", "more", "warnings", "delete"}
        if self.lists.state == "drafts":
            return {"post", "delete"}
        return {"print", "save", "sent", "void"}

    def _turn(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self._say_place()

    def enter(self) -> None:
        self._say_place()
        if self._stack.currentWidget() is self.lists:
            self.lists.pane.table.setFocus()
            self.lists.pane.say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._just_came = True
        QTimer.singleShot(0, self, lambda: setattr(self, "_just_came", False))

    def back(self) -> None:
        """To the list, which has been asked again if anything changed."""
        self._turn(self.lists)
        if self._stale:
            self._stale = False
            self.lists.refresh()
        self.lists.pane.table.setFocus()
        self.lists.pane.say()

    def show_what(self, what: object) -> None:
        if what == "new":
            self.new_invoice()
        elif what == "credit":
            self.new_credit()
        elif isinstance(what, str) and what in STATES:
            self.back()
            self.lists.show_state(what)

    def go_to_filter(self) -> None:
        if self._stack.currentWidget() is self.lists:
            self.lists.search.setFocus()
            self.lists.search.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        if self._stack.currentWidget() is self.lists:
            self.lists.refresh()
        else:
            self._stale = True
            self.lists.ask_counts()

    def leave(self) -> None:
        if self._stack.currentWidget() is self.editor:
            self.editor.keep_now()

    # --- commands ---------------------------------------------------------------------------

    def do(self, command: str) -> None:
        if self._stack.currentWidget() is self.editor:
            self._do_in_editor(command)

    def _do_in_editor(self, command: str) -> None:
        editor = self.editor
        doing: dict[str, Any] = {
            "post": lambda: editor.post(False),
            "post_next": lambda: editor.post(True),
            "copy_line": editor.lines.grid.copy_line,
            "remove_line": editor.lines.grid.remove_line,
            "preview": editor.toggle_preview,
            "more": editor.form.unfold,
            "warnings": editor.warnings.unfold,
        }
        if command in doing:
            doing[command]()

    def new_invoice(self) -> None:
        self._edit(None, "invoice")

    def new_credit(self) -> None:
        self._edit(None, "credit_note")

    def open_draft(self, draft_id: int) -> None:
        self._edit(draft_id, "")

    def _edit(self, draft_id: int | None, kind: str) -> None:
        from ar_desktop.invoicing.drafts import DraftDocument

        if self.desk.company.read_only:
            return
        if self._stack.currentWidget() is self.editor:
            self.editor.keep_now()
        begun = DraftDocument(kind=kind, date=self.desk.company.today.isoformat()) if draft_id is None else None
        self.editor.open(draft_id, begun)
        self._turn(self.editor)

    def _on_posted(self, posted: Any, then_next: bool) -> None:
        self._stale = True
        if then_next:
            self.new_invoice()
        else:
            self.back()
