"""What leaves the reports page: a file, or paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ar_desktop.reports.table import ReportTable
from ui.desk import Desk
from ui.reports.export import ask_where, make_pdf, write_report
from ui.reports.report_view import ReportView
from ui.widgets.buttons import drop_below


class Output(QObject):
    """Of the report that is shown when it is asked for, with what is being typed into its fields."""

    def __init__(self, desk: Desk, page: QWidget, view: Callable[[], ReportView]) -> None:
        super().__init__(page)
        self._desk, self._page, self._view = desk, page, view

    def offer_export(self) -> None:
        view = self._view()
        view.when_settled(lambda: self._offer(view))

    def _offer(self, view: ReportView) -> None:
        button = view.head.export
        if (menu := button.menu()) is not None:
            drop_below(button, menu)

    def export(self, kind: str) -> None:
        view = self._view()
        view.when_settled(lambda: self._export(view, kind))

    def _export(self, view: ReportView, kind: str) -> None:
        if view.answer is None:
            return
        path = ask_where(self._desk, self._page, view.head.title, view.answer.table, kind)
        if path is not None:
            write_report(self._desk, as_shown(view), path, kind, self._written, self._desk.jobs.failed.emit)

    def _written(self, path: Path) -> None:
        self._desk.said.emit(self.tr("Written to {file}").format(file=str(path)))

    def print(self) -> None:
        view = self._view()
        view.when_settled(lambda: self._print(view))

    def _print(self, view: ReportView) -> None:
        if view.answer is None:
            return
        title = view.head.title

        def show(pdf: bytes) -> None:
            from ui.printing import print_pdf

            print_pdf(self._desk, pdf, title, self._page)

        make_pdf(self._desk, as_shown(view), show, self._desk.jobs.failed.emit)


def as_shown(view: ReportView) -> ReportTable:
    """The report with its rows in the order in which they stand on the screen."""
    assert view.answer is not None
    table, rows = view.answer.table, view.table.model.rows()
    if table.upright or len(rows) != len(table.rows):
        return table
    groups = dict(zip((row[0] for row in table.rows), table.sections, strict=True)) if table.sections else {}
    return replace(table, rows=list(rows), sections=[groups[row[0]] for row in rows] if groups else ())
