"""A list whose rows can be ticked: Space, Shift with the arrows, Ctrl+A, a click on the box."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.look import Look
from ui.models.paged_model import Ids, PagedModel
from ui.widgets.cell_delegate import RowState
from ui.widgets.table_view import TableView
from ui.widgets.ticks import Ticks

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TickedView(TableView):
    """One row is current, any number is ticked; what acts on rows acts on the ticked ones, else on the current one.

    The model's columns hold one of kind "check" whose value asks `ticks`.
    """

    def __init__(self, look: Look, ticks: Ticks, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ticks = ticks
        self._anchor = -1
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.head.checked = lambda: bool(ticks.everything and ticks.count(self.rows().count()))
        self.head.sectionClicked.connect(self._tick_by_head)
        ticks.changed.connect(self._repaint)

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        # "all" was said of the rows that were there
        model.modelAboutToBeReset.connect(lambda: self.ticks.clear() if self.ticks.everything else None)

    def _repaint(self) -> None:
        self.viewport().update()
        self.head.viewport().update()

    def _state_of(self, row: int) -> RowState:
        current = row == self.currentIndex().row()
        row_id = self.rows().id_at(row)
        ticked = row_id is not None and self.ticks.has(row_id)
        return RowState(ticked or current, ticked or self.hasFocus(), row == self._hovered, current)

    # --- what is chosen ---------------------------------------------------------------------

    def selectAll(self) -> None:
        if self.rows().count():
            self.ticks.tick_all()

    def chosen_ids(self) -> Ids:
        """The ticked rows, else the current one."""
        if self.ticks.count(self.rows().count()):
            return self.ticks.chosen(self._listed())
        current = self.rows().id_at(self.currentIndex().row())
        return array("q", () if current is None else (current,))

    def selected_places(self) -> Iterator[int]:
        if not self.ticks.count(self.rows().count()):
            yield self.currentIndex().row()
            return
        for place, row_id in enumerate(self._listed()):
            if self.ticks.has(row_id):
                yield place

    def selected_ids(self) -> Ids:
        return self.chosen_ids()

    def marked_places(self) -> list[int] | None:
        return list(self.selected_places()) if self.ticks.count(self.rows().count()) else None

    def marked_ids(self) -> Ids | None:
        return self.chosen_ids() if self.ticks.count(self.rows().count()) else None

    def _listed(self) -> Ids:
        rows = self.rows()
        if isinstance(rows, PagedModel):
            return rows.ids()
        return array("q", (row_id for row_id in map(rows.id_at, range(rows.count())) if row_id is not None))

    # --- keys and mouse ---------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex().row())
        elif shift and event.key() in _STEPS:
            self._tick_on(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self.ticks.count(self.rows().count()):
            self.ticks.clear()
        else:
            super().keyPressEvent(event)

    def _tick_on(self, step: int) -> None:
        """The row one stands on, and the one that Shift and an arrow lead to."""
        place = self.currentIndex().row()
        after = min(max(place + step, 0), self.rows().count() - 1)
        self._tick_range(place, after)
        self.select_row(after)

    def _tick_range(self, first: int, last: int) -> None:
        places = range(min(first, last), max(first, last) + 1)
        found = (self.rows().id_at(place) for place in places)
        self.ticks.set([row_id for row_id in found if row_id is not None], True)

    def _toggle(self, place: int) -> None:
        row_id = self.rows().id_at(place)
        if row_id is not None:
            self._anchor = place
            self.ticks.toggle(row_id)

    def _tick_by_head(self, section: int) -> None:
        if self.rows().columns()[section].kind != "check":
            return
        if self.ticks.everything:
            self.ticks.clear()
        else:
            self.selectAll()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not self._ticks_here(event, at):
            super().mousePressEvent(event)

    def _ticks_here(self, event: QMouseEvent, at: QModelIndex) -> bool:
        """A click on the box, or with Ctrl or Shift anywhere in the row."""
        if not at.isValid():
            return False
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self._tick_range(self._anchor if self._anchor >= 0 else self.currentIndex().row(), at.row())
        elif keys & Qt.KeyboardModifier.ControlModifier or self.rows().columns()[at.column()].kind == "check":
            self._toggle(at.row())
        else:
            return False
        self.setFocus()
        self.select_row(at.row())
        return True
