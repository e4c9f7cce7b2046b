"""The figures of a chart as a table: what it draws, row by row, for those who read better than they see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.widgets.table_view import TableView


class Told(NamedTuple):
    """A place of the chart: its name, and what it says there."""

    at: int
    name: str
    text: str


class ChartTable(QWidget):
    picked = Signal(int)

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns: tuple[Column[Told], ...] = (
            Column("name", "", lambda one: one.name, role="text2", stretch=1, width=60),
            Column("text", "", lambda one: one.text, "number", weight=500, stretch=3, width=80),
        )
        self.model: TableModel[Told] = TableModel(columns, self, key=lambda one: one.at)
        self.table = TableView(look, self)
        self.table.head.hide()
        self.table.setModel(self.model)
        self.table.setAccessibleName(title)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.opened.connect(lambda one, _key: self.picked.emit(one.at))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        at = self.table.currentIndex().row()
        self.model.set_rows([Told(place, name, text) for place, (name, text) in enumerate(rows)])
        self.table.select_row(max(0, at))
