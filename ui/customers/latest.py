"""The last things that happened with a customer, beneath what they owe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.hairline import Hairline
from ui.widgets.labels import Label
from ui.widgets.timeline_groups import LINE, LineCells, line_columns
from ui.widgets.timeline_rows import StreamModel
from ui.widgets.timeline_view import LineTable

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry

ASKED: Final = 7


class LatestEntries(QWidget):
    opened = Signal(object)  # Entry
    all_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        self._found: Sequence[Entry] = ()
        self._most = ASKED
        look = desk.look
        self.model = StreamModel(line_columns(desk.figures), self)
        self.table = _LatestTable(look, self, 20)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What happened last"))
        self.table.opened.connect(lambda entry, _key: self.opened.emit(entry))
        self.all = Btn(look, self.tr("All of it"), variant="ghost", keys="Alt+3")
        self.all.clicked.connect(self.all_wanted)
        self._of = Label(look, px=12, role="muted")
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(6), look.px(12), look.px(2))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Latest"), weight=600))
        head.addWidget(self._of)
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
        self.table.setFixedHeight(self._desk.look.px(LINE) * max(1, self.model.count()))

    def show_most(self, lines: int) -> None:
        """As many as there is room for."""
        if lines != self._most:
            self._most = lines
            self._show_them()

    def tell_count(self, count: str) -> None:
        """How many there are in all."""
        said = self.tr("of {n} entries") if count != "1" else self.tr("of {n} entry")
        self._of.setText(said.format(n=count) if count else "")

    def _show_them(self) -> None:
        self.model.begin(self._found[: self._most], more=False)
        self._give_height()

    def show_customer(self, customer_id: int) -> None:
        self._customer, today = customer_id, self._desk.figures.today

        def query(read: Any, _progress: object) -> list[Entry]:
            from ar_desktop.collections.timeline import timeline

            return timeline(read, customer_id, today, limit=ASKED)

        self._desk.ask(self, query, lambda found: self._show(customer_id, found))

    def _show(self, customer_id: int, found: Sequence[Entry]) -> None:
        if customer_id == self._customer:
            self._found = found
            self._show_them()


class _LatestTable(LineTable):
    def make_cells(self, look: Look) -> CellDelegate:
        return _LatestCells(look, self._state_of, lambda _entry: None, self, lines=False)


class _LatestCells(LineCells):
    """So few lines want no lines between them."""

    def _measure(self) -> None:
        super()._measure()
        self._hairline = QColor(Qt.GlobalColor.transparent)
