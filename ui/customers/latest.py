"""The last things that happened with a customer, beneath what they owe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.widgets.buttons import Btn
from ui.widgets.hairline import Hairline
from ui.widgets.labels import Label
from ui.widgets.timeline_rows import StreamModel, stream_columns
from ui.widgets.timeline_view import ROW, StreamTable

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry

SHOWN: Final = 4


class LatestEntries(QWidget):
    opened = Signal(object)  # Entry
    all_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        look = desk.look
        self.model = StreamModel(stream_columns(desk.figures), self)
        self.table = StreamTable(look, self, 20)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What happened last"))
        self.table.opened.connect(lambda entry, _key: self.opened.emit(entry))
        self.all = Btn(look, self.tr("All of it"), variant="ghost", keys="Alt+3")
        self.all.clicked.connect(self.all_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(6), look.px(12), look.px(2))
        head.addWidget(Label(look, self.tr("What happened last"), weight=600))
        head.addStretch()
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(look))
        column.addLayout(head)
        column.addWidget(self.table)
        self._give_height()
        look.changed.connect(self._give_height)

    def _give_height(self) -> None:
        self.table.setFixedHeight(self._desk.look.px(ROW) * max(1, self.model.count()))

    def show_customer(self, customer_id: int) -> None:
        self._customer, today = customer_id, self._desk.figures.today

        def query(read: Any, _progress: object) -> list[Entry]:
            from ar_desktop.collections.timeline import timeline

            return timeline(read, customer_id, today, limit=SHOWN)

        self._desk.ask(self, query, lambda found: self._show(customer_id, found))

    def _show(self, customer_id: int, found: Sequence[Entry]) -> None:
        if customer_id == self._customer:
            self.model.begin(found, more=False)
            self._give_height()
