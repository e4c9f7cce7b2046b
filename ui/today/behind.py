"""The items behind a figure of the day, in place of the list; built when the first figure is asked for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.desk import Desk
from ui.jobs import Job
from ui.today.asking import TodayAnswers

if TYPE_CHECKING:
    from ar_desktop.reports.behind import ItemBehind
    from ui.reports.items_pane import ItemsPane


class BehindFigures(QObject):
    left = Signal()

    def __init__(self, desk: Desk, answers: TodayAnswers, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._answers, self._stack = desk, answers, stack
        self._items: ItemsPane | None = None
        self._job: Job[list[ItemBehind]] | None = None

    @property
    def items(self) -> ItemsPane:
        if self._items is None:
            from ui.reports.items_pane import ItemsPane, leads_to

            desk = self._desk
            items = self._items = ItemsPane(desk, self._stack)
            self._stack.addWidget(items)
            items.left.connect(self._leave)
            items.opened.connect(lambda item, column: desk.asked_for.emit(*leads_to(item, column)))
        return self._items

    def shown(self) -> ItemsPane | None:
        return self._items if self._items is not None and self._stack.currentWidget() is self._items else None

    def show(self, column: str, title: str, amount: str) -> None:
        """Of a column of the aging, with the figure that they add up to."""
        answers, items = self._answers, self.items
        self._drop_job()
        self._stack.setCurrentWidget(items)
        items.expect(title, amount)
        self._job = self._desk.ask(
            self, lambda read, _progress: answers.behind(read, column), items.show_items, title=self.tr("Items")
        )

    def _leave(self) -> None:
        self._drop_job()
        self.left.emit()

    def _drop_job(self) -> None:
        """A slow answer must not come under the title of the next figure."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
