"""What each command does with the view that is in front, and which of them make sense there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.desk import Desk
from ui.invoices.beside import open_beside
from ui.invoices.commands import EDITING, WRITING, Commands, editor_commands
from ui.invoices.document_asking import DocumentQueries, DocumentSheet
from ui.invoices.lists import DRAFTS
from ui.widgets.list_commands import add_list_commands

if TYPE_CHECKING:
    from ui.invoices.giving_up import Owed
    from ui.invoices.list_actions import ListActions
    from ui.invoices.page import InvoicesPage

IN_LIST = {"print", "save", "sent", "void", "again", "write_off", "beside", "customer"}


class PageCommands(QObject):
    def __init__(self, desk: Desk, queries: DocumentQueries, page: InvoicesPage) -> None:
        super().__init__(page)
        self._desk, self._queries, self._page = desk, queries, page
        self._commands = Commands(page, self.do)
        lists = page.views.lists
        self.of_lists: list[QAction] = add_list_commands(page, lambda: lists.pane.tools, lambda: lists.filters.saved)

    @cached_property
    def actions(self) -> ListActions:
        from ui.invoices import list_actions

        page = self._page
        return list_actions.ListActions(self._desk, page.lists, lambda: page.views.batch, self._queries, self)

    # --- what is possible -------------------------------------------------------------------

    def allow(self) -> None:
        """Only what makes sense now is on."""
        views = self._page.views
        on_list, drafts = views.view is views.lists, views.lists.state == "drafts"
        self._commands.allow(self._possible() if self._page.isVisible() else ())
        for action in self.of_lists:
            action.setEnabled(on_list and self._page.isVisible())
        self.of_lists[-1].setEnabled(on_list and not drafts and self._page.isVisible())

    def _possible(self) -> set[str]:
        views = self._page.views
        if views.shows("document"):
            found = views.document.possible()
        elif views.view is views.lists:
            found = {"post", "delete"} if views.lists.state == "drafts" else IN_LIST
        else:
            found = EDITING if views.shows("editor") else {"post"} if views.shows("credit") else set()
        return found - WRITING if self._desk.company.read_only else found

    # --- doing it ---------------------------------------------------------------------------

    def do(self, command: str) -> None:
        views = self._page.views
        if command in WRITING and self._desk.company.read_only:
            return
        if views.shows("credit") and command == "post":
            views.credit.post()
            return
        commands: dict[str, Callable[[], object]] = {}
        if views.shows("editor"):
            commands = editor_commands(views.editor)
        elif views.shows("document"):
            commands = self._in_document()
        elif views.view is views.lists:
            commands = self._in_lists()
        if command in commands:
            commands[command]()

    def _in_document(self) -> dict[str, Callable[[], object]]:
        view = self._page.views.document
        sheet = view.sheet
        if sheet is None:
            return {}
        document = sheet.document
        return {
            "print": view.print,
            "save": view.save,
            "void": lambda: self._ask_void(sheet),
            "sent": lambda: self.actions.mark_sent([document.id]),
            "again": lambda: self._page.write_again(document.id),
            "credit": lambda: self._credit(sheet),
            "next": lambda: self._page.step(1),
            "previous": lambda: self._page.step(-1),
            "beside": lambda: open_beside(self._desk, document.id, self._page),
            "receive": self.receive,
            "customer": lambda: self._desk.asked_for.emit("customers", sheet.row.customer_id),
            **self._giving_up(sheet),
        }

    def _giving_up(self, sheet: DocumentSheet) -> dict[str, Callable[[], object]]:
        from ui.invoices import giving_up

        desk, page, customer, document = self._desk, self._page, sheet.row.customer, sheet.document
        owed = [giving_up.Owed(document.item_id, document.number, document.open, document.currency)]
        to_come = [one for one in sheet.given_up if one.left]
        unclaimed = [one for one in sheet.given_up if not one.relief]
        untouched = [one for one in sheet.given_up if not one.recovered]
        commands: dict[str, Callable[[], object]] = {}
        if document.open > 0:
            commands["write_off"] = lambda: giving_up.WriteOffDialog(desk, owed, customer, page).open()
        if to_come:
            commands["recover"] = lambda: giving_up.RecoveryDialog(desk, to_come[0], customer, page).open()
        if unclaimed:
            commands["relief"] = lambda: giving_up.ReliefDialog(desk, unclaimed[0], customer, page).open()
        if untouched:
            commands["take_back"] = lambda: giving_up.take_back(desk, untouched[-1])
        return commands

    def _in_lists(self) -> dict[str, Callable[[], object]]:
        actions = self.actions
        return {
            "print": actions.print,
            "save": actions.save,
            "sent": actions.mark_sent,
            "void": self._void_in_list,
            "again": self._again,
            "receive": self.receive,
            "customer": self._go_to_customer,
            "beside": self._beside,
            "credit": lambda: actions.with_sheet(self._credit),
            "write_off": lambda: actions.with_owed(self._ask_write_off),
            "post": actions.post,
            "delete": actions.delete_drafts,
        }

    def _credit(self, sheet: DocumentSheet) -> None:
        self._page.new_credit(sheet if sheet.creditable else None)

    def _again(self) -> None:
        row = self._page.lists.documents.current()
        if row is not None:
            self._page.write_again(row.id)

    def _void_in_list(self) -> None:
        if self._page.lists.documents.ticked > 1:
            self.actions.void_many()
        else:
            self.actions.with_sheet(self._ask_void)

    def receive(self) -> None:
        page = self._page
        if self._desk.company.read_only:
            return
        if page.view is page.lists and page.lists.state != DRAFTS and page.lists.documents.ticked:
            self.actions.receive()
        else:
            self._desk.asked_for.emit("receive", page.customer_in_view())

    def _go_to_customer(self) -> None:
        row = self._page.lists.documents.current()
        if row is not None:
            self._desk.asked_for.emit("customers", row.customer_id)

    def _beside(self) -> None:
        row = self._page.lists.documents.current()
        if row is not None:
            open_beside(self._desk, row.id, self._page)

    def _ask_write_off(self, owed: Sequence[Owed], customer: str) -> None:
        from ui.invoices.giving_up import WriteOffDialog

        WriteOffDialog(self._desk, owed, customer, self._page).open()

    def _ask_void(self, sheet: DocumentSheet) -> None:
        from ui.invoices.void_dialog import VoidDialog

        VoidDialog(self._desk, sheet, self._page).open()
