"""A list with its totals beneath, and what stands in its place while it is empty or on its way."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.models.row_model import RowModel
from ui.widgets.cell_delegate import EDGE
from ui.widgets.empty_state import EmptyState
from ui.widgets.pinned_totals import PinnedTotals
from ui.widgets.table_view import TableView

LOADING_AFTER = 150  # milliseconds; never a flash for what is quick
MOST_HEIGHT = (1 << 24) - 1  # what Qt takes for no limit


class TablePanel(QWidget):
    def __init__(
        self,
        look: Look,
        model: RowModel[Any],
        name: str,
        parent: QWidget | None = None,
        *,
        cell_cursor: bool = False,
        edge: int = EDGE,
        table: TableView | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.table = table or TableView(look, self, cell_cursor=cell_cursor)
        self.table.cells.set_edge(edge)
        self.table.setAccessibleName(name)
        self.table.setModel(model)
        self.totals = PinnedTotals(look, self.table, self)
        self._empty: EmptyState | None = None
        self._note = QLabel(self.tr("Loading…"), self)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedLayout()
        self._list = QWidget(self)
        self._lay_out()
        self._loading = QTimer(self, singleShot=True, interval=LOADING_AFTER)
        self._loading.timeout.connect(lambda: self._pages.setCurrentWidget(self._note))
        for signal in (model.modelReset, model.rowsInserted, look.changed, self.table.columns_changed):
            signal.connect(self._give_height)
        self._give_height()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.totals)
        column.addStretch(0)  # takes what a short list leaves over
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._note)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._pages)

    def _give_height(self) -> None:
        """As high as its rows, so that totals follow a short list and stay in view below a long one."""
        table = self.table
        rows = table.rows().count() * table.verticalHeader().defaultSectionSize()
        bar = table.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        table.setMaximumHeight(min(MOST_HEIGHT, table.head.sizeHint().height() + rows + below))

    def wait(self) -> None:
        """A first answer is on its way; says so when it takes a moment."""
        if not self.table.rows().count():
            self._loading.start()

    def settle(self, empty: EmptyState | None = None) -> None:
        """The answer is here: the list, or `empty` in its place when it has no rows."""
        self._loading.stop()
        if self._empty is not None and self._empty is not empty:
            self._pages.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = empty
        if empty is not None:
            self._pages.addWidget(empty)
        self._pages.setCurrentWidget(empty if empty is not None else self._list)
