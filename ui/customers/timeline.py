"""Everything that happened with a customer, the words to look for in it, and beside it the entry one stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.customers.entry_pane import EntryPane
from ui.customers.stream_tools import StreamTools
from ui.desk import Desk
from ui.widgets.fields import SearchField
from ui.widgets.head_row import HeadRow
from ui.widgets.quick_log import QuickLog
from ui.widgets.timeline_view import TimelineView

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry

ROOM_FOR_BOTH: Final = 860  # pixels at 100 %: below it the stream has it all
ENTRY: Final = 340


class TimelinePane(QWidget):
    """While its list has the focus, a letter logs the outcome of a call."""

    def __init__(self, desk: Desk, quick: QuickLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        self._name = ""
        look = desk.look
        self.view = TimelineView(desk, self, title=self.tr("What happened"), grouped=True)
        self.search = SearchField(look, self.tr("Words, a number or an amount…"), self)
        self.tools = StreamTools(desk, self.view, lambda: self._name, self)
        self.entry = EntryPane(desk, self)
        self.search.searched.connect(self.view.search)
        self.search.down_wanted.connect(self.view.table.setFocus)
        self.view.table.addActions(quick.letters)
        self.view.entry_changed.connect(self._on_entry)
        self.view.opened.connect(self._open)
        self.entry.open_wanted.connect(self._open_current)
        self._lay_out()

    def _lay_out(self) -> None:
        look, left = self._desk.look, QWidget(self)
        bar = HeadRow()
        bar.setContentsMargins(look.px(20), look.px(8), look.px(16), 0)
        bar.setSpacing(look.px(8))
        bar.addWidget(self.search, 1)
        bar.addWidget(self.tools)
        stream = QVBoxLayout(left)
        stream.setContentsMargins(0, 0, 0, 0)
        stream.setSpacing(0)
        stream.addLayout(bar)
        stream.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self.entry)
        self.entry.setFixedWidth(look.px(ENTRY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = self.width() >= self._desk.look.px(ROOM_FOR_BOTH)
        if shown == self.entry.isHidden():
            self.entry.setFixedWidth(self._desk.look.px(ENTRY))
            self.entry.setVisible(shown)
            self._on_entry(self.view.current())

    def _on_entry(self, entry: Entry | None) -> None:
        if not self.entry.isHidden():
            self.entry.show_entry(entry)

    def name_customer(self, name: str) -> None:
        """Whose timeline it is, on paper."""
        self._name = name

    def show_customer(self, customer_id: int) -> None:
        self._customer = customer_id
        self.view.show_customer(customer_id)

    def print(self) -> None:
        self.tools.export("print")

    def stand_on(self, entry: Entry | None) -> None:
        """On this entry, once the stream is here; None: on the latest."""
        self.view.stand_on(entry.key if entry is not None else None)
        self.view.table.setFocus()

    def _open_current(self) -> None:
        if (entry := self.view.current()) is not None:
            self.view.open(entry)

    def _open(self, entry: Entry) -> None:
        """What has no paper: a promise or a dispute goes to the customer's call."""
        if entry.kind in ("promise", "dispute"):
            self._desk.asked_for.emit("collections", ("customer", self._customer))
