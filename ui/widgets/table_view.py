"""The list of every screen: one look, one set of keys, whether it has ten rows or a million."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from ui.look import Look
from ui.models.columns import as_table, is_head
from ui.models.paged_model import PagedModel
from ui.models.row_model import RowModel
from ui.widgets.cell_delegate import CellDelegate, RowState
from ui.widgets.column_widths import ColumnWidths
from ui.widgets.head_view import HeadView
from ui.widgets.hover_view import HoverView
from ui.widgets.selection import SUMMED, Selection, selection_of
from ui.widgets.when_seen import WhenSeen

_View = QAbstractItemView


class TableView(HoverView):
    """Rows are selected whole; "all" is a flag, so that Ctrl+A costs the same at any length."""

    opened = Signal(object, str)  # row, column key: Enter, double click or a click on a link
    beside_wanted = Signal(object)  # row: Ctrl+Enter, where `opens_beside`
    row_changed = Signal(object)  # the current row, or None
    selection_told = Signal(object)  # Selection
    copy_wanted = Signal(object)  # ids of rows that aren't all here: load them, then put_on_clipboard
    columns_changed = Signal()  # moved, hidden or resized: totals follow

    def __init__(self, look: Look, parent: QWidget | None = None, *, cell_cursor: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._all = False
        self._cell_cursor = cell_cursor
        self.opens_beside = False
        self._place: tuple[tuple[int | None, int], tuple[int | None, int]] = ((None, -1), (None, -1))  # id, where
        self._totals: list[dict[str, str]] = []
        self._blocks: list[range] = []
        self.cells = self.make_cells(look)
        self.setItemDelegate(self.cells)
        self.head = HeadView(look, self.cells, self)
        self.setHorizontalHeader(self.head)
        self.widths = ColumnWidths(look, self.cells, self.head)
        self._set_up()
        self._tell_later = QTimer(self, singleShot=True, interval=0)
        self._tell_later.timeout.connect(self._tell_selection)
        look.changed.connect(WhenSeen(self, self._measure_again).want)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setSelectionBehavior(_View.SelectionBehavior.SelectRows)
        self.setSelectionMode(_View.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_View.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(_View.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(_View.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.head.sectionClicked.connect(self._sort_by)
        self.head.sort_chosen.connect(self._sort_chosen)
        self.head.sectionResized.connect(lambda *_: self.columns_changed.emit())
        self.head.sectionMoved.connect(self._moved)
        self.head.left_out = self.widths.hidden_by_choice
        self.head.column_chosen.connect(self._choose_column)
        self.doubleClicked.connect(self._open)
        self.verticalHeader().setDefaultSectionSize(self.row_height())

    def row_height(self) -> int:
        return self._look.row_height

    def make_cells(self, look: Look) -> CellDelegate:
        """What paints the cells; lists with groups or boxes around their cells have their own."""
        return CellDelegate(look, self._state_of, self)

    def rows(self) -> RowModel[Any]:
        model = self.model()
        assert isinstance(model, RowModel)
        return model

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        self.cells.set_model(model)
        model.modelAboutToBeReset.connect(self._remember_place)
        model.modelReset.connect(self._find_place)
        model.dataChanged.connect(self._on_data)
        model.rowsInserted.connect(lambda *_: self._tell_later.start())
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self._hide_by_default()
        self._moved()
        self.fit()

    def set_totals(self, totals: list[dict[str, str]]) -> None:
        """What stands under the columns, so that they are wide enough for it."""
        self._totals = totals
        self.widths.measure_totals(totals)
        self._share_width()

    # --- what the delegate asks -------------------------------------------------------------

    def _state_of(self, row: int) -> RowState:
        selected = self._all or any(row in block for block in self._blocks)
        return RowState(selected, self.hasFocus(), row == self._hovered, row == self.currentIndex().row())

    # --- selection --------------------------------------------------------------------------

    @property
    def all_selected(self) -> bool:
        return self._all

    def selectAll(self) -> None:
        self._all = self.rows().count() > 0
        self.viewport().update()
        self._tell_later.start()

    def clear_all(self) -> None:
        if self._all:
            self._all = False
            self.viewport().update()

    def selection_ranges(self) -> list[range]:
        """The selected places, as few ranges as there are blocks."""
        if self._all:
            return [range(self.rows().count())]
        chosen = self.selectionModel().selection()
        blocks = [chosen.at(n) for n in range(chosen.count())]
        return [range(block.top(), block.bottom() + 1) for block in blocks]

    def selected_places(self) -> Iterator[int]:
        for places in self.selection_ranges():
            yield from places

    def selected_ids(self) -> Sequence[int]:
        if self._all and isinstance(rows := self.rows(), PagedModel):
            return rows.ids()
        found = (self.rows().id_at(place) for place in self.selected_places())
        return [row_id for row_id in found if row_id is not None]

    def marked_places(self) -> list[int] | None:
        """Where somebody chose some of the rows; None where they stand on one, or mean all."""
        chosen = sum(map(len, self.selection_ranges()))
        return list(self.selected_places()) if 1 < chosen < self.rows().count() else None

    def marked_ids(self) -> Sequence[int] | None:
        """The same by their ids."""
        return self.selected_ids() if self.marked_places() is not None else None

    def selection(self) -> Selection:
        return selection_of(self.rows(), self.selection_ranges(), everything=self._all)

    def select_row(self, place: int) -> None:
        if 0 <= place < self.rows().count():
            # Qt's own way would ask which keys are down: with Ctrl still held after Ctrl+Enter the row was added
            choice = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self.rows().index(place, self.cells.first_column), choice)

    def ensure_row(self) -> None:
        """Stand on a row, and have it selected: the focus alone sets a current one that isn't."""
        if not self.selectionModel().hasSelection():
            self.select_row(max(0, self.currentIndex().row()))

    def _on_selection(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.clear_all()
        self._blocks = self.selection_ranges()
        self.viewport().update()
        self._tell_later.start()

    def _tell_selection(self) -> None:
        if self.model() is not None:
            self.selection_told.emit(self.selection())

    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        self.cells.cell_cursor = (now.row(), now.column()) if self._cell_cursor and now.isValid() else None
        if self._cell_cursor:
            self.viewport().update()
        if now.row() != before.row() or not before.isValid():
            self.row_changed.emit(self.rows().row_at(now.row()) if now.isValid() else None)

    # --- staying where one was --------------------------------------------------------------

    def _remember_place(self) -> None:
        rows = self.rows()
        current, top = self.currentIndex().row(), self.rowAt(0)
        self._place = ((rows.id_at(current), current), (rows.id_at(top) if top > 0 else None, top))

    def _find_place(self) -> None:
        self._blocks = []
        self._all = False
        (current, at), (top, topmost) = self._place
        rows = self.rows()
        if current is not None and (place := rows.row_of(current, near=at)) >= 0:
            self.select_row(place)
        if top is not None and (place := rows.row_of(top, near=topmost)) >= 0:
            self.scrollTo(rows.index(place, 0), _View.ScrollHint.PositionAtTop)
        self.fit()
        self._tell_later.start()

    # --- columns ----------------------------------------------------------------------------

    def _hide_by_default(self) -> None:
        for at, column in enumerate(self.rows().columns()):
            if not column.visible:
                self.setColumnHidden(at, True)

    def _measure_again(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        self.widths.forget()
        if self.model() is not None:
            self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """Measure what is shown and share out the width."""
        self.widths.measure(self.rows(), self._totals)
        self._share_width()

    def _on_data(self) -> None:
        if self.widths.blind:
            self.fit()
        self._tell_later.start()

    def _share_width(self) -> None:
        self.widths.fit(self.viewport().width())
        self.columns_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _moved(self) -> None:
        shown = [at for at in map(self.head.logicalIndex, range(self.head.count())) if not self.isColumnHidden(at)]
        self.cells.first_column = shown[0] if shown else 0
        self.columns_changed.emit()

    def _choose_column(self, section: int, shown: bool) -> None:
        self.widths.choose(section, shown)
        self._moved()
        self.fit()

    def _sort_by(self, section: int) -> None:
        column = self.rows().columns()[section]
        if not column.sort:
            return
        key, descending = self.rows().sorted_by
        first = column.kind in ("money", "number", "late")  # largest first is what one looks for
        wanted = not descending if key == column.sort else first
        self.rows().sort(section, Qt.SortOrder.DescendingOrder if wanted else Qt.SortOrder.AscendingOrder)

    def _sort_chosen(self, section: int) -> None:
        if section < 0:
            self.rows().sort_as_they_come()
        else:
            self._sort_by(section)

    # --- keys and mouse ---------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control and self.opens_beside:
            if (row := self.rows().row_at(self.currentIndex().row())) is not None:
                self.beside_wanted.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and self._all:
            self.clear_all()
            self._tell_later.start()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = self.rows().row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row, self.rows().columns()[index.column()].key)

    def copy(self) -> None:
        """The selected rows as a table with heads."""
        rows, places = self.rows(), list(islice(self.selected_places(), SUMMED + 1))
        found = [rows.row_at(place) for place in places] if len(places) <= SUMMED else [None]
        if any(row is None for row in found):
            self.copy_wanted.emit(self.selected_ids())
        elif found:
            self.put_on_clipboard([row for row in found if not is_head(row)])

    def put_on_clipboard(self, rows: list[Any]) -> None:
        shown = [at for at in map(self.head.logicalIndex, range(self.head.count())) if not self.isColumnHidden(at)]
        QGuiApplication.clipboard().setText(as_table([self.rows().columns()[at] for at in shown], rows))

    def is_link(self, index: QModelIndex) -> bool:
        return self.rows().columns()[index.column()].kind == "link"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() == Qt.MouseButton.LeftButton
        if plain and at.isValid() and self.is_link(at):
            self._open(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.cells.begin_pass()
        try:
            super().paintEvent(event)
        finally:
            self.cells.end_pass()
