"""The worklist at the left, the customer that it stands on at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.collections.worklist import WorkRow
from ui.collections.account_pane import AccountPane
from ui.collections.asking import CollectionAnswers, Work
from ui.collections.remind_dialog import RemindDialog
from ui.collections.work_list import WorkList
from ui.desk import Desk
from ui.jobs import Job
from ui.keys import key_sequence
from ui.widgets.panes import Panes
from ui.widgets.remembered_split import remember_split

FOLLOW_AFTER: Final = 60  # milliseconds on a row before its customer is asked for
LIST_WIDTH, LEAST = 322, 270  # of the list
ACCOUNT: Final = 380  # at least; with less room it stands below the list


class WorkView(QWidget):
    """After an outcome is logged, the next customer is selected."""

    def __init__(self, desk: Desk, answers: CollectionAnswers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._answers = desk, answers
        self.list = WorkList(desk, self)
        self.account = AccountPane(desk, answers, self)
        self._next: int | None = None
        self._job: Job[Work] | None = None
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_AFTER)
        self._follow.timeout.connect(self._show_next)
        self.commands: list[QAction] = []
        self._lay_out()
        self._make_commands()
        self.list.chosen.connect(self._on_chosen)
        self.account.logged.connect(lambda _logged: self._on_logged())
        self.account.quick.left.connect(self.list.table.setFocus)

    def _lay_out(self) -> None:
        look = self._desk.look
        self._split = Panes(self)
        self._keep_room()
        look.changed.connect(self._keep_room)
        self._split.addWidget(self.list)
        self._split.addWidget(self.account)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([look.px(LIST_WIDTH), look.px(926)])
        remember_split(self._split, self._desk.preferences, "collections")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)

    def _keep_room(self) -> None:
        """For the amounts, at any size of the text."""
        self.list.setMinimumWidth(self._desk.look.px(LEAST))
        self.account.setMinimumWidth(self._desk.look.px(ACCOUNT))

    def _make_commands(self) -> None:
        """Letters work while a list has the focus, the others anywhere in the view."""
        lists = (self.list.table, self.account.talk.table, self.account.items.table)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._add(self.tr("&Call"), "F9", self.account.card.dial, (self,), within)
        self._add(self.tr("&Log a call"), "Ctrl+L", self.account.quick.give_focus, (self,), within)
        self._add(self.tr("&Next customer"), "J", partial(self.list.step, 1), lists)
        self._add(self.tr("&Previous customer"), "K", partial(self.list.step, -1), lists)
        self._add(self.tr("&Remind me on a day…"), "Z", self.remind, lists)
        for at, name in enumerate((self.tr("Conversation"), self.tr("Overdue items"))):
            show = partial(self.account.tabs.setCurrentIndex, at)
            self._add(self.tr("Show “{tab}”").format(tab=name), f"Alt+{at + 1}", show, (self,), within)
        for letter in self.account.quick.letters:
            self.commands.append(letter)
            for widget in lists:
                widget.addAction(letter)

    def _add(
        self,
        text: str,
        keys: str,
        do: Callable[[], object],
        owners: tuple[QWidget, ...],
        context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetShortcut,
    ) -> None:
        action = QAction(text, self)
        action.setShortcut(key_sequence(keys))
        action.setShortcutContext(context)
        action.triggered.connect(lambda _on=False: do())
        for owner in owners:
            owner.addAction(action)
        self.commands.append(action)

    def remind(self) -> None:
        """Of the customer who is shown."""
        account = self.account.account
        if account is not None and account.id == self.account.customer and not self._desk.company.read_only:
            RemindDialog(self._desk, account.id, account.head.data.name, self).open()

    # --- the worklist -----------------------------------------------------------------------

    def ask(self) -> None:
        if self._job is not None:
            self._job.cancel()
        answers = self._answers
        self._job = self._desk.ask(self, lambda read, _progress: answers.work(read), self.list.show_work)

    def refresh(self) -> None:
        self.ask()
        if self.account.customer is not None:
            self._show(self.account.customer)

    def call(self, customer_id: int) -> None:
        """This customer, on the list or not."""
        self.list.choose(customer_id)
        self._next = customer_id
        self._follow.start()

    def _on_chosen(self, row: WorkRow | None) -> None:
        self._next = row.customer_id if row is not None else None
        self._follow.start()

    def _show_next(self) -> None:
        self._show(self._next)

    def _show(self, customer_id: int | None) -> None:
        following = self.list.following()
        self.account.show_customer(customer_id, after=following.name if following is not None else "")

    def _on_logged(self) -> None:
        """On to the next one: who was just called leaves the list when it is asked again."""
        self.list.release()
        following = self.list.following()
        if following is not None:
            self.list.step(1)
        self.list.table.setFocus()
