"""Keeps the payment that is being entered, and brings it back when the window is opened again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ar_desktop.receipts.entry_drafts import EntryDraft, drop_entry, keep_entry, kept_entry
from ui.desk import Desk

KEPT_AFTER: Final = 1200  # milliseconds after the last change


class EntryKeeper(QObject):
    found = Signal(object)  # EntryDraft, from an earlier day or before a crash
    told = Signal(str)  # when it was saved; empty: there is nothing to keep

    def __init__(self, desk: Desk, now: Callable[[], EntryDraft | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._now = desk, now
        self._id: int | None = None
        self._last: EntryDraft | None = None
        self._looking = False  # nothing is dropped before it is known what there is
        self._later = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._later.timeout.connect(self.keep)
        self.look()

    def look(self) -> None:
        """Bring back what was kept."""
        self._looking = True
        self._desk.ask(self, lambda reading, _progress: kept_entry(reading), self._on_found)

    def note(self) -> None:
        """Something changed."""
        self._later.start()

    def keep(self) -> None:
        """Write what stands there now, if it is not what was written last."""
        draft, company = self._now(), self._desk.company
        if company.read_only or draft is None or draft == self._last or self._looking:
            return
        self._later.stop()
        self._last = draft
        if draft.is_empty:
            self.forget()
        else:
            known = self._id
            self._desk.jobs.write(lambda _progress: keep_entry(company, draft, known), self._on_kept, promised=True)

    def forget(self) -> None:
        """It was posted, or emptied."""
        company, known, self._id = self._desk.company, self._id, None
        self._last = None
        self.told.emit("")
        if known is not None:
            self._desk.jobs.write(lambda _progress: drop_entry(company, known), lambda _done: None, promised=True)

    def _on_kept(self, kept: Any) -> None:
        if self._last is None:  # posted in the meantime
            self._id = kept.draft_id
            self.forget()
            return
        self._id = kept.draft_id
        from babel.dates import format_time

        self.told.emit(str(format_time(datetime.now().astimezone(), "short", locale=self._desk.figures.words.locale)))

    def _on_found(self, found: tuple[int, EntryDraft] | None) -> None:
        self._looking = False
        if found is not None:
            self._id, self._last = found
            self.found.emit(found[1])
