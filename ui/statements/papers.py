"""The papers of a run: looked at, printed, saved one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ui.batches import BatchLine
from ui.paper_work import pdf_of, pdf_of_all
from ui.statements.lines import planned_of

if TYPE_CHECKING:
    from ar_desktop.documents.papers import StatementPaper
    from ui.widgets.batch_page import BatchPage


class Papers(QObject):
    """For the current line of the page: the file where it was made, else what would be made."""

    def __init__(self, page: BatchPage) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        page.pane.print_wanted.connect(self.print_current)
        page.pane.save_wanted.connect(self.save_current)
        page.action(self.tr("P&rint this statement"), "Ctrl+P", self.print_current)
        page.action(self.tr("Print a&ll that were made"), "Alt+A", self.print_all)
        page.action(self.tr("&Save this statement as a PDF…"), "Ctrl+Shift+S", self.save_current)

    def find(self, line: BatchLine, show: Callable[[bytes], None]) -> None:
        file, paper, workers = line.extra.get("file"), paper_of(line), self._desk.jobs.workers

        def look(progress: Any) -> bytes:
            if file is not None and file.exists():
                return bytes(file.read_bytes())
            return workers.call(pdf_of, paper, progress=progress)

        self._desk.jobs.run(look, lambda pdf: show(pdf) if isValid(self._page) else None)

    def print_current(self) -> None:
        line, pdf = self._page.current, self._page.pane.pdf
        if line is not None and pdf:
            self._print(pdf, planned_of(line).name)

    def print_all(self) -> None:
        """In one go, so that the printer asks once."""
        lines, workers = self._page.list.in_state("done"), self._desk.jobs.workers
        if lines and not self._page.batch.running:
            title = self.tr("Statements")
            self._desk.jobs.run(
                lambda progress: workers.call(pdf_of_all, [paper_of(line) for line in lines], progress=progress),
                lambda pdf: self._print(pdf, title) if isValid(self._page) else None,
                title=title,
            )

    def _print(self, pdf: bytes, title: str) -> None:
        from ui.printing import print_pdf

        print_pdf(self._desk, pdf, title, self._page)

    def save_current(self) -> None:
        from ui.files import save_as

        line, pdf = self._page.current, self._page.pane.pdf
        if line is not None and pdf:
            save_as(self._desk, self._page, f"{planned_of(line).customer}.pdf", pdf)


def paper_of(line: BatchLine) -> StatementPaper:
    """With its number once it has one."""
    return planned_of(line).paper(line.extra.get("number", ""))
