"""The timeline as it is filtered, into files and onto paper: all of it, not only the pages that are here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.models.columns import Column, as_table
from ui.widgets.list_tools import ListTools
from ui.widgets.timeline_view import TimelineView

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry
    from ar_desktop.progress import Progress
    from ar_desktop.reports.table import ReportTable

PAGE: Final = 500


class StreamTools(ListTools):
    def __init__(self, desk: Desk, view: TimelineView, title: Callable[[], str], parent: QWidget) -> None:
        """`title` names whose timeline it is."""
        super().__init__(desk, view.table, self.tr("Timeline"), filtered=view.in_words, parent=parent)
        self._view, self._whose = view, title
        self.columns_button.hide()

    def _export_columns(self) -> list[Column[Entry]]:
        from ar_desktop.collections.timeline_words import detail, headline

        figures = self._desk.figures
        words, today, base = figures.words, figures.today, figures.base
        return [
            Column("day", self.tr("Date"), lambda e: figures.day(e.day), exact=lambda e: e.day),
            Column("what", self.tr("What happened"), lambda e: headline(e, words, today)),
            Column("more", self.tr("Details"), lambda e: detail(e, words, base)),
            Column("who", self.tr("By"), lambda e: e.author),
        ]

    def _pages(self, read: Any, progress: Progress) -> Iterator[list[Entry]]:
        """On a reader thread: page after page, by the key of the last entry."""
        from ar_desktop.collections.timeline import timeline

        customer, how = self._view.asked()
        page: list[Entry] = []
        done = 0
        while customer is not None:
            after = page[-1].key if page else None
            page = timeline(read, customer, **{**how, "limit": PAGE}, after=after)
            if page:
                yield page
            done += len(page)
            progress.step(done, 0)
            if len(page) < PAGE:
                return

    def _make_table(self, then: Callable[[ReportTable], None]) -> None:
        from ui.models.list_table import Listed, table_of

        company, title = self._desk.company, f"{self.title}: {self._whose()}"
        listed = Listed(title, self._export_columns(), self.filtered())

        def read(reading: Any, progress: Progress) -> ReportTable:
            return table_of(listed, self._pages(reading, progress), company.currency, company.today)

        self._desk.ask(self, read, then, title=self.tr("Export"))

    def copy(self) -> None:
        columns = self._export_columns()

        def read(reading: Any, progress: Progress) -> str:
            return as_table(columns, [entry for page in self._pages(reading, progress) for entry in page])

        self._desk.ask(self, read, QGuiApplication.clipboard().setText, title=self.tr("Copy"))
