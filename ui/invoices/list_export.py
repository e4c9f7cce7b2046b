"""The list, or what is ticked in it, into a file or onto paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from ui.desk import Desk
from ui.models.paged_model import Ids
from ui.widgets.buttons import Btn, drop_below

if TYPE_CHECKING:
    from ar_desktop.reports.table import ReportTable
    from ui.invoices.rows_pane import RowsPane


class ListExport(Btn):
    """A button with a menu of kinds of file. Without ticks all rows of the list go, in its order."""

    def __init__(self, desk: Desk, pane: RowsPane[Any], parent: QWidget | None = None) -> None:
        super().__init__(desk.look, icon="download", variant="ghost", parent=parent)
        self.setText(self.tr("Export"))
        self.setAccessibleName(self.tr("Export"))
        self._desk, self._pane = desk, pane
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        menu = QMenu(self)
        for kind, title in (
            ("xlsx", self.tr("&Excel workbook…")), ("csv", self.tr("&CSV…")), ("pdf", self.tr("&PDF…")),
            ("print", self.tr("P&rint…")),
        ):  # fmt: skip
            menu.addAction(title).triggered.connect(lambda _on=False, kind=kind: self.export(kind))
        menu.aboutToHide.connect(menu.deleteLater)
        drop_below(self, menu)

    def ids(self) -> Ids:
        return self._pane.chosen() if self._pane.ticked else self._pane.model.ids()

    def export(self, kind: str) -> None:
        from ar_desktop.reports.document_list import document_list

        ids, company = self.ids(), self._desk.company

        def begin(table: ReportTable) -> None:
            if kind == "print":
                self._print(table)
            else:
                self._write(table, kind)

        self._desk.ask(
            self,
            lambda reading, progress: document_list(reading, ids, company.today, company.currency, progress),
            begin,
            title=self.tr("Export"),
        )

    def _write(self, table: ReportTable, kind: str) -> None:
        from ui.reports.export import ask_where, write_report

        desk = self._desk
        path = ask_where(desk, self, self.tr("Invoices"), table, kind)
        if path is not None:
            text = self.tr("Written to {file}").format(file=str(path))
            write_report(desk, table, path, kind, lambda _path: desk.said.emit(text), desk.jobs.failed.emit)

    def _print(self, table: ReportTable) -> None:
        from ui.printing import print_pdf
        from ui.reports.export import make_pdf

        desk, title = self._desk, self.tr("Invoices")
        make_pdf(desk, table, lambda pdf: print_pdf(desk, pdf, title, self), desk.jobs.failed.emit)
