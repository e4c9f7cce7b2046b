"""The timeline as it is filtered, into files and onto paper: all of it, not only the pages that are here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.models.columns import Column
from ui.widgets.list_tools import Chunks, ListTools
from ui.widgets.timeline_view import TimelineView

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry
    from ar_desktop.progress import Progress

PAGE: Final = 500


class StreamTools(ListTools):
    def __init__(self, desk: Desk, view: TimelineView, title: Callable[[], str], parent: QWidget) -> None:
        """`title` names whose timeline it is."""
        super().__init__(desk, view.table, self.tr("Timeline"), filtered=view.in_words, parent=parent)
        self._view, self._whose = view, title
        self.columns_button.hide()

    def export_title(self) -> str:
        return f"{self.title}: {self._whose()}"

    def export_columns(self) -> list[Column[Entry]]:
        from ar_desktop.collections.timeline_words import detail, headline

        figures = self._desk.figures
        words, today, base = figures.words, figures.today, figures.base
        return [
            Column("day", self.tr("Date"), lambda e: figures.day(e.day), exact=lambda e: e.day),
            Column("what", self.tr("What happened"), lambda e: headline(e, words, today, base)),
            Column("more", self.tr("Details"), lambda e: detail(e, words, base)),
            Column("who", self.tr("By"), lambda e: e.author),
        ]

    def export_rows(self) -> Chunks:
        customer, how = self._view.asked()
        return lambda read, progress: pages_of(read, customer, how, progress)


def pages_of(read: Any, customer: int | None, how: Mapping[str, Any], progress: Progress) -> Iterator[list[Entry]]:
    """On a job thread: page after page, by the key of the last entry."""
    from ar_desktop.collections.timeline import timeline

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
