"""The list of Today: heads between the rows, no column heads, every line with its verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.figures import Figures
from ui.look import Look
from ui.models.columns import Column
from ui.models.row_model import Index
from ui.models.table_model import TableModel
from ui.today.rows import TodayRow
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.headed_cells import HeadedCells
from ui.widgets.table_view import TableView

EDGE: Final = 20


def _tr(text: str) -> str:
    return QCoreApplication.translate("TodayTable", text)


class TodayModel(TableModel[TodayRow]):
    """Heads can't be stood on; a row keeps its number while the window is open, so that its place is found again."""

    def __init__(self, figures: Figures, parent: QWidget) -> None:
        self._numbers: dict[str, int] = {}
        super().__init__(
            today_columns(figures), parent, key=lambda row: self._numbers.setdefault(row.key, len(self._numbers))
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index.row()) if index.isValid() else None
        return super().flags(index) if row is not None and row.head is None else Qt.ItemFlag.ItemNeverHasChildren

    def first_row(self) -> int:
        return next((at for at in range(self.count()) if self.rows()[at].head is None), -1)


def today_columns(figures: Figures) -> Sequence[Column[TodayRow]]:
    def ink(role: str) -> Any:
        return lambda row: "muted" if row.state else role

    return (
        Column("icon", "", lambda row: row.icon.says if row.icon else "", "icon", value=lambda row: row.icon),
        Column(
            "title", "", lambda row: row.title, role=ink("text"), weight=500, width=198, stretch=1,
            name=_tr("To do"),
            tip=lambda row: row.title,
        ),
        Column("why", "", lambda row: row.why, role=ink("text2"), width=140, stretch=5, tip=lambda row: row.why,
               name=_tr("Why")),
        Column("when", "", lambda row: row.when, "number", role=lambda row: row.when_role, width=64, name=_tr("When")),
        Column(
            "amount", "", lambda row: "" if row.amount is None else figures.money(row.amount), "money",
            value=lambda row: row.amount, role=ink("text"), width=100, name=_tr("Amount"),
        ),
        Column("verb", "", lambda row: row.verb, "link", width=70),
    )  # fmt: skip


class TodayTable(TableView):
    left = Signal()  # Esc, or the focus went elsewhere

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._roomy = False
        super().__init__(look, parent)
        self.cells.set_edge(EDGE)
        self.head.hide()
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)

    def row_height(self) -> int:
        return self._look.row_height + (self._look.px(2) if self._roomy else 0)

    def make_roomy(self, roomy: bool) -> None:
        """A little more between the lines, where the window is large."""
        self._roomy = roomy
        self.verticalHeader().setDefaultSectionSize(self.row_height())

    def make_cells(self, look: Look) -> CellDelegate:
        return HeadedCells(look, self._state_of, lambda row: row.head, self, lines=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
