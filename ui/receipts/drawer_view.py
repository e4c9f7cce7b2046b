"""The drawer's list: Space in or out of the deposit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.grouped_cells import GroupedCells
from ui.widgets.table_view import TableView


class DrawerView(TableView):
    ticked = Signal(object)  # row
    all_wanted = Signal()
    none_wanted = Signal()
    tape_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setSelectionMode(self.SelectionMode.SingleSelection)

    def make_cells(self, look: Look) -> CellDelegate:
        return GroupedCells(look, self._state_of, lambda row: row.head, self, lines=False)

    def selectAll(self) -> None:
        """Ctrl+A puts everything into the deposit."""
        self.all_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.rows().row_at(self.currentIndex().row())
        if event.key() == Qt.Key.Key_Space and row is not None:
            self.ticked.emit(row)
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self.none_wanted.emit()
        elif event.text() == "=":
            self.tape_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = self.indexAt(event.position().toPoint())
        row = self.rows().row_at(at.row()) if at.isValid() and at.column() == 0 else None
        if row is not None:
            self.ticked.emit(row)
