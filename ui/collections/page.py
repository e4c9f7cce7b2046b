"""Collections: the worklist with its calls, promises, disputes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.collections.asking import CollectionAnswers
from ui.collections.case_list import CaseList
from ui.collections.disputes import Disputes
from ui.collections.promises import Promises
from ui.collections.work_view import WorkView
from ui.desk import Desk
from ui.page import Page
from ui.widgets.list_commands import add_list_commands
from ui.widgets.list_tools import ListTools
from ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from ar_desktop.company import Changed


class CollectionsPage(Page):
    """`show_what` takes "worklist", "promises", "disputes", or one of ("customer" | "promise" | "dispute", id)."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._answers = CollectionAnswers(desk.company, desk.figures.words)
        self.work = WorkView(desk, self._answers, self)
        self.promises = Promises(desk, self)
        self.disputes = Disputes(desk, self)
        self._stack = PageStack(self)
        for view in (self.work, self.promises, self.disputes):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        for cases in (self.promises, self.disputes):
            cases.call_wanted.connect(lambda customer: self.show_what(("customer", customer)))
        self._list_commands = add_list_commands(self, self._tools)
        self.refresh()

    def commands(self) -> list[QAction]:
        return [*self.work.commands, *self.promises.commands, *self.disputes.commands, *self._list_commands]

    def _tools(self) -> ListTools:
        view = self._stack.currentWidget()
        return view.tools if isinstance(view, CaseList) else self.work.list.tools

    def customer_in_view(self) -> int | None:
        view = self._stack.currentWidget()
        if isinstance(view, CaseList):
            row = view.row()
            return row.customer_id if row is not None else None
        return self.work.account.customer

    # --- where one is -----------------------------------------------------------------------

    def enter(self) -> None:
        """Where one left it."""
        self._turn(self._stack.currentWidget())

    def show_what(self, what: object) -> None:
        views: dict[object, QWidget] = {
            "worklist": self.work, "promises": self.promises, "disputes": self.disputes
        }  # fmt: skip
        if what in views:
            self._turn(views[what])
        elif isinstance(what, tuple) and len(what) == 2 and isinstance(what[1], int):
            kind, id_ = what
            if kind == "customer":
                self._turn(self.work)
                self.work.call(id_)
            elif kind in ("promise", "dispute"):
                cases = self.promises if kind == "promise" else self.disputes
                self._turn(cases)
                cases.choose(id_)

    def _turn(self, view: QWidget | None) -> None:
        self._stack.setCurrentWidget(view or self.work)
        names = {id(self.promises): "collections:promises", id(self.disputes): "collections:disputes"}
        self.desk.placed.emit(names.get(id(view), "collections"))
        if isinstance(view, CaseList):
            view.table.setFocus()
            self.desk.said.emit(self.tr("Enter goes to the call, a letter does what its button says"))
        else:
            self.work.list.table.setFocus()
            self.desk.said.emit(self.tr("J and K move through the list, F9 calls, one letter logs the outcome"))

    # --- the questions ----------------------------------------------------------------------

    def refresh(self, changed: Changed | None = None) -> None:
        answers, desk = self._answers, self.desk
        self.work.refresh()
        desk.ask(self, lambda read, _progress: answers.promises(read), self.promises.show_promises)
        desk.ask(self, lambda read, _progress: answers.disputes(read), self.disputes.show_disputes)
