"""Collections: the worklist with its calls, promises, disputes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.collections.asking import CollectionAnswers
from ui.collections.case_list import CaseList
from ui.collections.work_view import WorkView
from ui.desk import Desk
from ui.page import Page
from ui.widgets.list_commands import add_list_commands
from ui.widgets.list_tools import ListTools
from ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from ar_desktop.company import Changed
    from ui.collections.disputes import Disputes
    from ui.collections.promises import Promises
    from ui.widgets.list_filter import ListFilter


class CollectionsPage(Page):
    """`show_what` takes "worklist", "promises", "disputes", or one of ("customer" | "promise" | "dispute", id).

    The worklist is built at once; promises and disputes in a turn of their own, or when they are asked for.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._answers = CollectionAnswers(desk.company, desk.figures.words)
        self.work = WorkView(desk, self._answers, self)
        self._promises: Promises | None = None
        self._disputes: Disputes | None = None
        self._stack = PageStack(self)
        self._stack.addWidget(self.work)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._list_commands = add_list_commands(self, self._tools, lambda: self._filter().saved)

    def first_shown(self) -> None:
        self.refresh()

    def parts(self) -> Iterator[None]:
        assert self.promises is not None
        yield
        assert self.disputes is not None
        yield

    @property
    def promises(self) -> Promises:
        if self._promises is None:
            from ui.collections.promises import Promises

            self._promises = Promises(self.desk)
            self._put(self._promises, self._disputes.commands[0] if self._disputes else self._list_commands[0])
        return self._promises

    @property
    def disputes(self) -> Disputes:
        if self._disputes is None:
            from ui.collections.disputes import Disputes

            self._disputes = Disputes(self.desk)
            self._put(self._disputes, self._list_commands[0])
        return self._disputes

    def _put(self, cases: CaseList, before: QAction) -> None:
        self._stack.addWidget(cases)
        cases.call_wanted.connect(lambda customer: self.show_what(("customer", customer)))
        self.more_commands.emit(cases.commands, before)

    def commands(self) -> list[QAction]:
        return [*self.work.commands, *self.promises.commands, *self.disputes.commands, *self._list_commands]

    def first_commands(self) -> list[QAction]:
        built = (view for view in (self._promises, self._disputes) if view is not None)
        return [*self.work.commands, *(command for view in built for command in view.commands), *self._list_commands]

    def _filter(self) -> ListFilter:
        view = self._stack.currentWidget()
        return view.filter if isinstance(view, CaseList) else self.work.list.filter

    def go_to_filter(self) -> None:
        view = self._stack.currentWidget()
        if isinstance(view, CaseList):
            view.search.setFocus()
            view.search.selectAll()
        else:
            self.work.list.show_chip.setFocus()

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
        if what == "worklist":
            self._turn(self.work)
        elif what in ("promises", "disputes"):
            self._turn(self.promises if what == "promises" else self.disputes)
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
        if isinstance(view, CaseList):
            self.desk.placed.emit("collections:promises" if view is self._promises else "collections:disputes")
            view.table.setFocus()
            self.desk.said.emit(self.tr("Enter goes to the call, a letter does what its button says"))
        else:
            self.desk.placed.emit("collections")
            self.work.list.table.setFocus()
            self.desk.said.emit(self.tr("J and K move through the list, F9 calls, one letter logs the outcome"))

    # --- the questions ----------------------------------------------------------------------

    def refresh(self, changed: Changed | None = None) -> None:
        answers, desk = self._answers, self.desk
        self.work.refresh()
        desk.ask(self, lambda read, _progress: answers.promises(read), lambda found: self.promises.show_promises(found))
        desk.ask(self, lambda read, _progress: answers.disputes(read), lambda found: self.disputes.show_disputes(found))
