"""Imports of the past, and undoing a whole one later than right away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.company import Company, Done
from ar_desktop.exchange import lent
from ar_desktop.exchange.past_imports import PastImport, past_imports
from ui.desk import Desk
from ui.importing import kinds
from ui.importing.process import ImportProcess
from ui.job_handle import progress_here
from ui.models.columns import Column, PillText
from ui.models.table_model import TableModel
from ui.receipts.dialog import AskDialog
from ui.widgets.buttons import Btn
from ui.widgets.labels import Label
from ui.widgets.table_panel import TablePanel
from ui.widgets.table_view import TableView

_SHOWN = 5


class PastPane(QWidget):
    """Not there while nothing was imported yet."""

    def __init__(self, desk: Desk, process: ImportProcess, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._process = desk, process
        look = desk.look
        self.model: TableModel[PastImport] = TableModel(self._columns(), self, key=lambda row: row.change)
        self.table = _PastView(look, self)
        self.panel = TablePanel(look, self.model, self.tr("Earlier imports"), self, edge=8, table=self.table)
        self.undo = Btn(look, self.tr("Undo this import…"), icon="undo-2", keys="Del")
        head = QHBoxLayout()
        head.addWidget(Label(look, self.tr("Earlier imports"), weight=600), 1)
        head.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addLayout(head)
        column.addWidget(self.panel)
        self.undo.clicked.connect(self.ask)
        self.table.undo_wanted = self.ask
        self.table.row_changed.connect(lambda row: self.undo.setEnabled(row is not None and not row.undone))
        self.hide()

    def _columns(self) -> list[Column[PastImport]]:
        figures = self._desk.figures

        def when(row: PastImport) -> str:
            here = datetime.fromisoformat(row.moment).astimezone()
            return f"{figures.day(here.date())} {here:%H:%M}"

        def state(row: PastImport) -> tuple[PillText, ...]:
            return (PillText(self.tr("Undone"), "grey"),) if row.undone else ()

        return [
            Column("when", self.tr("When"), when, width=110),
            Column("kind", self.tr("What"), lambda row: kinds.title(row.kind), width=180, stretch=1, weight=500),
            Column("user", self.tr("By"), lambda row: row.user, width=90, role="text2"),
            Column("records", self.tr("Records"), lambda row: figures.count(row.records), "number", width=80),
            Column("state", "", lambda row: "".join(pill.text for pill in state(row)), "pill", value=state, width=80),
        ]

    def ask_again(self) -> None:
        self._desk.ask(self, lambda read, _progress: past_imports(read, _SHOWN), self._show)

    def _show(self, rows: list[PastImport]) -> None:
        self.setVisible(bool(rows))
        self.model.set_rows(rows)
        height = self.table.head.sizeHint().height() + len(rows) * self._desk.look.row_height + 2
        self.panel.setFixedHeight(height)
        self.table.ensure_row()

    def ask(self) -> None:
        """Once, in words that say what will happen: it cannot be undone in its turn."""
        row = self.model.row_at(self.table.currentIndex().row())
        if row is None or row.undone:
            return
        count = self._desk.figures.count(row.records)
        title = self.tr("Undo the import of {n} records ({what})?").format(n=count, what=kinds.title(row.kind))
        text = self.tr(
            "Documents and payments are voided on their dates, or today where the month is closed; their numbers stay "
            "used. Customers and items that nothing else uses are removed. If something was built on it, nothing is "
            "changed and you are told what."
        )
        dialog = AskDialog(self._desk, title, text, self)

        def undo() -> None:
            dialog.accept()
            self.undo_change(row.change)

        dialog.finish(self.tr("Undo {n} records").format(n=count), undo, variant="danger")
        dialog.open()

    def undo_change(self, change: int) -> None:
        process = self._process

        def verb(company: Company) -> Done:
            return process.call_to_the_end(progress_here(), lent.undo, lent.lend(company), change)

        def then(_done: Any) -> str:
            self.ask_again()
            return ""

        self._desk.write(verb, self.tr("The import was undone"), then=then)


class _PastView(TableView):
    undo_wanted: Callable[[], None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.undo_wanted()
        else:
            super().keyPressEvent(event)
