"""A grid that is worked from the keyboard: the cell at the cursor is always open for typing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from ui.look import Look
from ui.models.entry_model import EntryColumn, EntryModel
from ui.widgets.cell_edit import CellEdit
from ui.widgets.entry_cells import EntryCells, EntryHead
from ui.widgets.entry_widths import EntryWidths

ROW: Final = 30
BLANK: Final = 3  # lines drawn below the last one: there is room for more


class EntryGrid(QTableView):
    """Enter goes to the next cell, Enter on an empty line to what comes after the grid. Tab stops everywhere."""

    left_end = Signal()
    left_start = Signal()
    cell_entered = Signal(int, str)  # line, column key
    cell_left = Signal(int, str)  # its text has changed
    fitted = Signal()  # which columns there is room for
    leads_inside = True  # to the field of the cell: see ui.reading_order

    def __init__(self, look: Look, model: EntryModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._lines = look, model
        self._cell: tuple[int, str] | None = None
        self._widths = EntryWidths(look, model)
        self.editor = CellEdit(look, self.viewport())
        self.cells = EntryCells(look, self)
        self.setAccessibleName(name)
        self._set_up()
        self.setModel(model)
        self._connect()

    def _set_up(self) -> None:
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(EntryHead(self._look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFocusProxy(self.editor)
        self.editor.hide()

    def _connect(self) -> None:
        model = self._lines
        self.selectionModel().currentChanged.connect(self._on_current)
        self.editor.textEdited.connect(self._on_typed)
        self.editor.restored.connect(lambda: self._on_typed(self.editor.text()))
        self.editor.moved.connect(self._on_moved)
        self.editor.table_pasted.connect(self.paste)
        self.editor.focused.connect(self._on_focus)
        model.modelReset.connect(self._begin_again)
        model.rowsInserted.connect(lambda *_: self._place())
        model.rowsRemoved.connect(lambda *_: self._place())
        model.dataChanged.connect(lambda *_: self._measure())
        self._look.changed.connect(self._measure_again)

    # --- the cell at the cursor -------------------------------------------------------------

    @property
    def line(self) -> int:
        return max(0, self.currentIndex().row())

    @property
    def key(self) -> str:
        at = self.currentIndex().column()
        return self._lines.columns[at].key if at >= 0 else ""

    def go_to(self, line: int, key: str = "") -> None:
        """Open a cell; without a key the first one of the line."""
        stops = self._stops()
        at = next((at for at in stops if self._lines.columns[at].key == key), stops[0])
        self.setCurrentIndex(self._lines.index(min(line, self._lines.last), at))

    def _stops(self) -> list[int]:
        columns = self._lines.columns
        return [at for at in range(len(columns)) if columns[at].editable and not self.isColumnHidden(at)]

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.leave()
        if not now.isValid():
            return
        column = self._lines.columns[now.column()]
        if not column.editable:
            stops = self._stops()
            self.setCurrentIndex(self._lines.index(now.row(), min(stops, key=lambda at: abs(at - now.column()))))
            return
        self._open(now.row(), column)

    def _open(self, line: int, column: EntryColumn) -> None:
        self._cell = (line, column.key)
        self.cells.current_line = line
        self.viewport().update()
        side = Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
        self.editor.begin(self._lines.typed(line, column.key), f"{column.title} {line + 1}", side)
        self.editor.say_wrong(self._lines.problem(line, column.key))
        self._place()
        self.editor.show()
        self.cell_entered.emit(line, column.key)

    def leave(self) -> None:
        """The text of the open cell is complete: whoever reads it may write it in full."""
        if self._cell is None:
            return
        line, key = self._cell
        if self._lines.typed(line, key) != self.editor.before:
            self._cell = None
            self.cell_left.emit(line, key)
        self._cell = None

    def show_typed(self) -> None:
        """The open cell's text was changed from outside."""
        if self._cell is not None:
            column = next(column for column in self._lines.columns if column.key == self._cell[1])
            self._open(self._cell[0], column)

    def _on_typed(self, text: str) -> None:
        if self._cell is not None:
            self._lines.type_in(self._cell[0], {self._cell[1]: text})

    def _on_focus(self) -> None:
        if self._cell is not None:
            return
        if self.currentIndex().isValid():
            self._on_current(self.currentIndex(), QModelIndex())
        else:
            self.go_to(0)

    def _begin_again(self) -> None:
        self._cell = None
        self._widths.forget()
        self._measure()
        self.go_to(0)

    # --- moving -----------------------------------------------------------------------------

    def _on_moved(self, way: str) -> None:
        index = self.currentIndex()
        if way in ("next", "tab", "right"):
            self.next_cell(skip=way == "next")
        elif way in ("back", "backtab", "left"):
            self._previous()
        elif way == "up" and index.row():
            self.setCurrentIndex(index.siblingAtRow(index.row() - 1))
        elif way == "down" and index.row() < self._lines.last:
            self.setCurrentIndex(index.siblingAtRow(index.row() + 1))

    def next_cell(self, *, skip: bool = True) -> None:
        stops, line = self._stops(), self.line
        at = self.currentIndex().column()
        if at == stops[0] and self._lines.is_empty(line) and line >= self._lines.count():
            self.left_end.emit()
            return
        self.leave()
        after = [stop for stop in stops if stop > at and not (skip and self._passes(line, stop))]
        if after:
            self.setCurrentIndex(self._lines.index(line, after[0]))
        elif line < self._lines.last:
            self.setCurrentIndex(self._lines.index(line + 1, stops[0]))
        else:
            self.left_end.emit()

    def _passes(self, line: int, at: int) -> bool:
        column = self._lines.columns[at]
        filled = bool(self._lines.typed(line, column.key).strip())
        return column.passed == "always" or (column.passed == "filled" and filled)

    def _previous(self) -> None:
        stops, line = self._stops(), self.line
        before = [stop for stop in stops if stop < self.currentIndex().column()]
        if before:
            self.setCurrentIndex(self._lines.index(line, before[-1]))
        elif line:
            self.setCurrentIndex(self._lines.index(line - 1, stops[-1]))
        else:
            self.left_start.emit()

    # --- lines ------------------------------------------------------------------------------

    def copy_line(self) -> None:
        """The line at the cursor once more below it; on the empty one at the end the line above."""
        line = min(self.line, self._lines.count() - 1)
        if line >= 0:
            self.leave()
            self._lines.copy_line(line)
            self.go_to(line + 1, self.key)

    def remove_line(self) -> None:
        line, key = self.line, self.key
        if line < self._lines.count():
            self._cell = None
            self._lines.remove_line(line)
            self._cell = None
            self.go_to(line, key)
            self._on_current(self.currentIndex(), QModelIndex())

    def paste(self, text: str) -> None:
        """Cells of a spreadsheet: the first into the open cell, the others right of it and below."""
        stops, line = self._stops(), self.line
        first = stops.index(self.currentIndex().column())
        keys = [self._lines.columns[at].key for at in stops[first:]]
        self.leave()
        for row in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            cells = dict(zip(keys, (cell.strip() for cell in row.split("\t")), strict=False))
            if not any(cells.values()):
                continue
            self._lines.type_in(line, cells)
            for key in cells:
                self.cell_left.emit(line, key)
            line += 1
        self.go_to(line, keys[0])

    # --- columns ----------------------------------------------------------------------------

    def shown_keys(self) -> set[str]:
        columns = self._lines.columns
        return {columns[at].key for at in range(len(columns)) if not self.isColumnHidden(at)}

    def _measure(self) -> None:
        if self._cell is not None:
            self.editor.say_wrong(self._lines.problem(*self._cell))
        if self._widths.measure():
            self._fit()

    def _measure_again(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW))
        self._widths.forget()
        self._widths.measure()
        self._fit()

    def _fit(self) -> None:
        for at, width in enumerate(self._widths.share(self.viewport().width())):
            self.setColumnHidden(at, not width)
            if width:
                self.setColumnWidth(at, width)
        self._place()
        self.fitted.emit()

    def _place(self) -> None:
        """The editor lies a pixel over the hairlines of its cell."""
        index = self.currentIndex()
        if index.isValid():
            rect: QRect = self.visualRect(index)
            self.editor.setGeometry(rect.adjusted(-1, -1, 0, 0))

    # --- Qt ---------------------------------------------------------------------------------

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the editor has had it; what it leaves is the page's

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        last = self._lines.last
        if last < 0 or not self._lines.grows:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self._look.color("line"))
        top = self.rowViewportPosition(last) + self.rowHeight(last)
        height, columns = self._look.px(ROW), self._lines.columns
        bottom = top + BLANK * height
        for at in range(1, BLANK + 1):
            painter.drawLine(0, top + at * height - 1, self.viewport().width(), top + at * height - 1)
        for at in range(len(columns) - 1):
            if not self.isColumnHidden(at):
                right = self.columnViewportPosition(at) + self.columnWidth(at) - 1
                painter.drawLine(right, top, right, bottom - 1)
        painter.end()
