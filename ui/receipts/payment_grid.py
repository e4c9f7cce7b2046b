"""The grid of Receive payment, worked from the keyboard: amounts are typed into the cells."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from ar_desktop.errors import UserError
from ar_desktop.receipts.sheet import Column
from ui.figures import Figures
from ui.language import say_error
from ui.look import Look
from ui.receipts.payment_rows import EDITABLE, GridRow, PaymentModel
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.fields import AmountField
from ui.widgets.grouped_cells import GroupedCells
from ui.widgets.table_view import TableView

_STARTS_AN_AMOUNT: Final = "0123456789.,=-"
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CellEditor(AmountField):
    """Lies over the cell while an amount is typed; says where the cursor goes next."""

    done = Signal(int, int)  # rows and editable columns to go on by
    dropped = Signal()
    abandoned = Signal()  # the focus went elsewhere

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        moves = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Tab: (0, 1), Qt.Key.Key_Backtab: (0, -1)}
        if key == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif key in _ENTER:
            self.done.emit(1, 0)
        elif key in moves:
            self.done.emit(*moves[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Tab is a key like any other while a cell is edited
        if event.type() == QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event)
            if key.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.keyPressEvent(key)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.abandoned.emit()

    def settle(self) -> None:
        """Nothing by itself: the grid takes the amount when the cursor moves on."""


class PaymentGrid(TableView):
    """Says what is wanted; the page changes the sheet and shows it."""

    ticked = Signal(object)  # row
    rest_wanted = Signal(object)
    typed = Signal(object, str, object)  # row, column, amount
    refused = Signal(str)  # why what was typed is no amount
    undo_wanted = Signal()
    ended = Signal()  # Enter below the last row

    def __init__(self, look: Look, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, cell_cursor=True)
        self._figures, self.currency = figures, figures.base
        self._editor: CellEditor | None = None
        self.can_undo = False
        self.setSelectionMode(self.SelectionMode.SingleSelection)

    def row_height(self) -> int:
        return self._look.row_height + self._look.px(2)  # room for what is typed into a cell

    def make_cells(self, look: Look) -> CellDelegate:
        return GroupedCells(look, self._state_of, lambda row: row.head, self)

    def sheet_model(self) -> PaymentModel:
        return cast(PaymentModel, self.model())

    def current(self) -> GridRow | None:
        return self.sheet_model().row_at(self.currentIndex().row())

    def go_to(self, item_id: int, column: str = "pay") -> None:
        model = self.sheet_model()
        row = model.row_of(item_id)
        if row >= 0:
            self.setCurrentIndex(model.index(row, model.at(column)))

    def begin(self) -> None:
        """Stand in the first row's Pay."""
        model = self.sheet_model()
        first = next((row.id for at in range(model.count()) if (row := model.row_at(at)) and not row.head), None)
        if first is not None:
            self.go_to(first)

    # --- keys -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.can_undo:
            if cast(QKeyEvent, event).matches(QKeySequence.StandardKey.Undo):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key, plain = self.current(), event.key(), self._is_plain(event)
        if event.matches(QKeySequence.StandardKey.Undo) and self.can_undo:
            self.undo_wanted.emit()
        elif row is None or not plain:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self.ticked.emit(row)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.typed.emit(row, self._column(), 0)
        elif key in _ENTER:
            self._go_on(1)
        elif event.text() and event.text() in _STARTS_AN_AMOUNT:
            self.edit_cell(event.text())
        elif key == Qt.Key.Key_F2:
            self.edit_cell()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_on(1 if key == Qt.Key.Key_Down else -1, stop=True)
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _is_plain(event: QKeyEvent) -> bool:
        others = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        return not event.modifiers() & ~others

    def _column(self) -> Column:
        key = self.sheet_model().columns()[max(0, self.currentIndex().column())].key
        return cast(Column, key if key in EDITABLE else "pay")

    def _go_on(self, step: int, *, stop: bool = False) -> None:
        """To the next row that is no head; below the last the grid is left, unless it should stop there."""
        model, at = self.sheet_model(), self.currentIndex()
        place = at.row() + step
        while (row := model.row_at(place)) is not None and row.head is not None:
            place += step
        if model.row_at(place) is not None:
            self.setCurrentIndex(model.index(place, max(0, at.column())))
        elif step > 0 and not stop:
            self.ended.emit()

    # --- typing into a cell -----------------------------------------------------------------

    def edit_cell(self, begun: str = "") -> None:
        row, key = self.current(), self._column()
        if row is None or row.head is not None or (row.credit is not None and key != "pay"):
            return
        model = self.sheet_model()
        index = model.index(self.currentIndex().row(), model.at(key))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        editor = self._editor = CellEditor(self._figures, model.columns()[index.column()].title, self.currency)
        editor.setParent(self.viewport())
        editor.setGeometry(self.visualRect(index).adjusted(1, 0, -1, -1))
        amount = row.used if row.credit else getattr(row.entry, key)
        editor.setText(begun or (self._figures.plain(amount) if amount else ""))
        editor.done.connect(self._take)
        editor.dropped.connect(lambda: self._drop())
        editor.abandoned.connect(lambda: self._take(0, 0, keep_focus=False))
        editor.show()
        editor.setFocus()
        if not begun:
            editor.selectAll()

    def finish_editing(self) -> bool:
        """What is being typed is taken as if Enter had been pressed; False where it can't be understood."""
        return self._editor is None or self._take(0, 0)

    def _take(self, rows: int, columns: int, *, keep_focus: bool = True) -> bool:
        editor, row, key = self._editor, self.current(), self._column()
        if editor is None or row is None:
            return True
        text = editor.text().strip()
        if text == "=":
            self._drop(keep_focus)
            self.rest_wanted.emit(row)
        else:
            try:
                amount: int | None = editor.understand(text) if text else 0
            except UserError as error:
                self.refused.emit(say_error(error))
                if keep_focus:
                    return False
                amount = None
            self._drop(keep_focus)
            if amount is None:
                return False
            self.typed.emit(row, key, amount)
        self._move(rows, columns)
        return True

    def _move(self, rows: int, columns: int) -> None:
        if rows:
            self._go_on(rows, stop=rows < 0)
        elif columns:
            model, at = self.sheet_model(), self.currentIndex()
            place = EDITABLE.index(self._column()) + columns
            self.setCurrentIndex(model.index(at.row(), model.at(EDITABLE[place % len(EDITABLE)])))

    def _drop(self, keep_focus: bool = True) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            if keep_focus:
                self.setFocus()
            editor.hide()
            editor.deleteLater()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (row := self.current()) is None or row.head is not None:
            self.begin()

    # --- mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.finish_editing():
            return
        super().mousePressEvent(event)
        at = self.indexAt(event.position().toPoint())
        if at.isValid() and self.sheet_model().columns()[at.column()].key == "check":
            self._tick_at(at)

    def _tick_at(self, at: QModelIndex) -> None:
        row = self.sheet_model().row_at(at.row())
        if row is not None and row.head is None:
            self.ticked.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        if at.isValid() and self.sheet_model().columns()[at.column()].key in EDITABLE:
            self.edit_cell()
        else:
            super().mouseDoubleClickEvent(event)
