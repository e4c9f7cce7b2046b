"""Everything that happened with a customer, and the words to look for in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.widgets.fields import SearchField
from ui.widgets.quick_log import QuickLog
from ui.widgets.timeline_view import TimelineView

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry


class TimelinePane(QWidget):
    """While its list has the focus, a letter logs the outcome of a call."""

    def __init__(self, desk: Desk, quick: QuickLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = desk.look
        self.view = TimelineView(desk, self, title=self.tr("What happened"))
        self.search = SearchField(look, self.tr("Words, a number or an amount…"), self)
        self.search.searched.connect(self.view.search)
        self.search.down_wanted.connect(self.view.table.setFocus)
        self.view.table.addActions(quick.letters)
        bar = QHBoxLayout()
        bar.setContentsMargins(look.px(20), look.px(8), look.px(16), 0)
        bar.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)

    def show_customer(self, customer_id: int) -> None:
        self.view.show_customer(customer_id)

    def stand_on(self, entry: Entry | None) -> None:
        """On this entry, once the stream is here; None: on the latest."""
        self.view.stand_on(entry.key if entry is not None else None)
        self.view.table.setFocus()
