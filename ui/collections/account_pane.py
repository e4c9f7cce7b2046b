"""The customer on the telephone: call card, what is overdue, what was said, and the line that logs the call."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.collections.timeline import Entry
from ui.collections.asking import Account, CollectionAnswers
from ui.collections.call_card import CallCard
from ui.collections.overdue_items import OverdueItems
from ui.desk import Desk
from ui.jobs import Job
from ui.widgets.hairline import Hairline
from ui.widgets.labels import Label
from ui.widgets.least_height import LeastHigh
from ui.widgets.quick_log import QuickLog
from ui.widgets.tabs import CountTabs
from ui.widgets.timeline_view import TimelineView

ROOM_FOR_BOTH: Final = 880  # pixels at 100 %; below, items and conversation are tabs
ITEMS_WIDTH: Final = 400
TALK, ITEMS = 0, 1


class AccountPane(QWidget):
    logged = Signal(object)

    def __init__(self, desk: Desk, answers: CollectionAnswers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._answers = desk, answers
        self.customer: int | None = None
        self.account: Account | None = None
        self._job: Job[Account] | None = None
        self._wide: bool | None = None
        self.card = CallCard(desk, self)
        self.tabs = CountTabs(desk.look, self)
        self.talk = TimelineView(desk, self, title=self.tr("Conversation"))
        self.items = OverdueItems(desk, self)
        self.quick = QuickLog(desk, self)
        self.body = LeastHigh(self)
        self._lay_out()
        self.quick.logged.connect(self.logged)
        self.talk.opened.connect(self._open)
        self.tabs.currentChanged.connect(lambda _at: self._turn())
        self.body.setVisible(False)

    def _lay_out(self) -> None:
        look = self._desk.look
        self.tabs.addTab(self.tr("Conversation"))
        self.tabs.addTab(self.tr("Overdue items"))
        self.tabs.setAccessibleName(self.tr("Views of the customer"))
        self._bar = QWidget(self)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(look.px(9), 0, 0, 0)
        bar.addWidget(self.tabs)
        bar.addStretch()
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        self._items_title = Label(look, self.tr("Overdue items"), weight=600)
        self._items_title.setContentsMargins(look.px(16), look.px(12), 0, look.px(8))
        side.addWidget(self._items_title)
        side.addWidget(self.items, 1)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.talk, 1)
        self._between = Hairline(look, upright=True)
        both.addWidget(self._between)
        both.addWidget(self._side)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.card)
        column.addWidget(Hairline(look))
        column.addWidget(self._bar)
        column.addLayout(both, 1)
        column.addWidget(self.quick)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._desk.look.px(ROOM_FOR_BOTH)
        if wide != self._wide:
            self._wide = wide
            self._turn()

    def _turn(self) -> None:
        wide, at = bool(self._wide), self.tabs.currentIndex()
        self._bar.setVisible(not wide)
        self._items_title.setVisible(wide)
        self.talk.show_title(wide)
        self._between.setVisible(wide)
        self.talk.setVisible(wide or at == TALK)
        self._side.setVisible(wide or at == ITEMS)
        most = self._desk.look.px(ITEMS_WIDTH) if wide else 1 << 20
        self._side.setMinimumWidth(most if wide else 0)
        self._side.setMaximumWidth(most)

    def show_customer(self, customer_id: int | None, *, after: str = "") -> None:
        """`after` names who is called next."""
        self.quick.show_customer(customer_id, after=after)
        self.talk.show_customer(customer_id)
        self.customer = customer_id
        if self._job is not None:
            self._job.cancel()
        if customer_id is None:
            self.body.setVisible(False)
            return
        answers = self._answers
        self._job = self._desk.ask(self, lambda read, _progress: answers.account(read, customer_id), self._show)

    def _show(self, account: Account) -> None:
        if account.id != self.customer:
            return
        self.account = account
        self.card.show_account(account)
        self.items.show_items(account.overdue)
        n = len(account.overdue)
        self.tabs.set_count(ITEMS, self._desk.figures.count(n) if n else "")
        self.body.setVisible(True)

    def _open(self, entry: Entry) -> None:
        """What has no paper of its own: where promises and disputes are dealt with."""
        if entry.kind in ("promise", "dispute"):
            self._desk.asked_for.emit("collections", f"{entry.kind}s")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.color("base"))
        painter.end()
