"""The table of a report: rows with pinned totals, or figures under each other; made anew when its columns change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import merge
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ar_desktop.reports.table import ReportTable, Row
from ui.desk import Desk
from ui.figures import Figures
from ui.models.columns import Column
from ui.models.ordering import order_by
from ui.models.table_model import TableModel
from ui.reports.report_columns import columns_of, row_key, totals_of
from ui.widgets.empty_state import EmptyState
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.selection import Selection
from ui.widgets.table_panel import TablePanel

SUMMED = ("total", "base_open", "closing", "sales", "balance", "open", "debit")  # of a selection, the first there is
MANY, PIECE = 20_000, 5_000  # rows
LARGEST_FIRST = ("total", "sales")  # what has such a column is read from the largest down


class ReportModel(TableModel[Any]):
    """Rows of a report. Above `MANY` they are sorted elsewhere, in pieces, so that no repaint waits."""

    asks_to_sort = Signal()
    has_own_order = False

    def _sort_here(self, _key: str, _descending: bool) -> None:
        if self.count() > MANY:
            self.asks_to_sort.emit()
        else:
            super()._sort_here(_key, _descending)

    def set_rows(self, rows: Sequence[Any]) -> None:
        if len(rows) <= MANY:
            super().set_rows(rows)
            return
        self.take_sorted(rows)
        if self.sorted_by[0]:
            self.asks_to_sort.emit()

    def take_sorted(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def merged(self, rows: Sequence[Any]) -> list[Any]:
        """In the order wanted now; a piece is sorted in one go, which nobody can interrupt."""
        name, descending = self.sorted_by
        column = next((one for one in self._columns if one.sort == name), None)
        if column is None:
            return list(rows)
        key = order_by(column)
        pieces = [sorted(rows[at : at + PIECE], key=key, reverse=descending) for at in range(0, len(rows), PIECE)]
        return list(merge(*pieces, key=key, reverse=descending))


@dataclass(frozen=True)
class Figure:
    """One figure of a report that has a single row."""

    key: str
    title: str
    text: str
    place: int


class ReportTablePanel(QWidget):
    opened = Signal(object, str)  # a row (or a Figure), and the column's key
    stated = Signal(str)  # what the current cell is
    summed = Signal(object)  # Selection

    def __init__(self, desk: Desk, report: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._report, self._name = desk, report, name
        self._shape: tuple[object, ...] = ()
        self.model = ReportModel((), self)
        self.panel = self._panel()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.panel)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The table has it; a focus proxy would be a stop of Tab of its own."""
        self.panel.table.setFocus(reason)

    def wait(self) -> None:
        self.panel.wait()

    def settle(self) -> None:
        """No answer will come: what was shown stays."""
        self.panel.settle()

    def teach(self, title: str, text: str) -> None:
        """Say in place of the rows what must be asked first."""
        self.panel.settle(EmptyState(self._desk.look, "search", title, text))

    def show_report(self, table: ReportTable, figures: Figures) -> None:
        columns: tuple[Column[Any], ...] = figure_columns() if table.upright else columns_of(table, figures)
        rows = figures_of(table, figures) if table.upright else table.rows
        key = None if len(rows) > MANY else (lambda figure: figure.place) if table.upright else row_key(table)
        shape = (table.upright, key is None, *((column.key, column.visible) for column in columns))
        if shape != self._shape:
            self._renew(columns, key)
            self._shape = shape
        else:
            self.model.set_columns(columns)
        self.model.set_rows(rows)
        self.panel.totals.set_rows([] if table.upright or not rows else totals_of(table, columns, figures))
        self.panel.settle(None if rows else self._empty())
        self.panel.table.ensure_row()

    def _renew(self, columns: tuple[Column[Any], ...], key: Callable[[Any], int] | None) -> None:
        """Another set of columns: what was hidden, dragged and sorted there has no place here."""
        had_focus = self.panel.table.hasFocus()
        sort = self.model.sorted_by
        old, self.model = self.panel, ReportModel(columns, self, key=key)
        self.model.asks_to_sort.connect(self._sort_beside)
        keys = [column.key for column in columns]
        if sort[0] in keys:
            self.model.show_sorted(*sort)
        elif largest := next((key for key in LARGEST_FIRST if key in keys), ""):
            self.model.show_sorted(largest, True)
        self.panel = self._panel()
        self._column.replaceWidget(old, self.panel)
        old.deleteLater()
        if had_focus:
            self.panel.table.setFocus()

    def _sort_beside(self) -> None:
        """Many rows are put in order on a job thread; an answer to an order that is no longer wanted is dropped."""
        model, wanted, rows = self.model, self.model.sorted_by, self.model.rows()

        def take(found: list[Any]) -> None:
            if isValid(self) and model is self.model and wanted == model.sorted_by and rows is model.rows():
                model.take_sorted(found)

        self._desk.jobs.run(lambda _progress: model.merged(rows), take, title=self.tr("Sorting"))

    def _panel(self) -> TablePanel:
        panel = TablePanel(self._desk.look, self.model, self._name, self, cell_cursor=True, edge=20)
        panel.table.opened.connect(self.opened)
        panel.table.selection_told.connect(self.summed)
        panel.table.selectionModel().currentChanged.connect(self._on_current)
        if self.model.columns():
            keys = "-".join(column.key for column in self.model.columns()[:2])
            RememberedColumns(panel.table, self._desk.preferences, f"reports/{self._report}/{keys}")
        return panel

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.tell_current(now)

    def tell_current(self, now: QModelIndex | None = None) -> None:
        """Say what the cell is that one stands on."""
        index = now if now is not None else self.panel.table.currentIndex()
        row = self.model.row_at(index.row()) if index.isValid() else None
        columns = self.model.columns()
        if row is None or index.column() >= len(columns):
            return
        column = columns[index.column()]
        first = next((one for one in columns if one.visible), columns[0])
        who = first.text(row)
        if column.kind in ("money", "number", "late") or isinstance(row, Figure):
            said = self.tr("{who}, {column}: {sum}. Enter shows what is behind it")
            self.stated.emit(said.format(who=who, column=column.title, sum=column.text(row)))
        else:
            self.stated.emit(column.text(row) or who)

    def sum_of(self, selection: Selection) -> dict[str, int]:
        """The column that is summed, by currency; empty where nothing is."""
        if selection.sums is None:
            return {}
        return next((selection.sums[key] for key in SUMMED if key in selection.sums), {})

    def _empty(self) -> EmptyState:
        text = self.tr("There is nothing in it for these dates and filters.")
        return EmptyState(self._desk.look, "inbox", self.tr("An empty report"), text)


def figure_columns() -> tuple[Column[Figure], ...]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("ReportTable", text)

    return (
        Column("title", tr("Figure"), lambda figure: figure.title, width=260),
        Column("value", tr("Value"), lambda figure: figure.text, kind="number", weight=600, width=140),
        Column("", "", lambda _figure: "", stretch=1, width=20),
    )


def figures_of(table: ReportTable, figures: Figures) -> list[Figure]:
    """The one row's figures, amounts after what is counted in days and percent, as the report has them."""
    row: Row = table.rows[0]
    columns = columns_of(table, figures)
    return [Figure(column.key, column.title, column.text(row) or "–", place) for place, column in enumerate(columns)]
