"""Keeps the payment that is being entered, brings it back when the window is opened again, and puts others aside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ar_desktop.company import Reading
from ar_desktop.receipts.entry_drafts import EntryDraft, KeptEntry, drop_entry, keep_entry, kept_entries, kept_entry
from ui.desk import Desk

KEPT_AFTER: Final = 1200  # milliseconds after the last change


class EntryKeeper(QObject):
    found = Signal(object)  # EntryDraft, from an earlier day or before a crash, or one that was put aside
    told = Signal(str)  # when it was saved; empty: there is nothing to keep
    aside = Signal(object)  # list of KeptEntry: those that wait beside the one being entered

    def __init__(self, desk: Desk, now: Callable[[], EntryDraft | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._now = desk, now
        self._id: int | None = None
        self._last: EntryDraft | None = None
        self._turn = 0  # what is kept belongs to the payment that was entered then
        self._looking = False  # nothing is dropped before it is known what there is
        self._later = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._later.timeout.connect(self.keep)
        self.look()

    def look(self) -> None:
        """Bring back what was kept."""
        self._looking = True

        def query(reading: Reading, _progress: object) -> tuple[tuple[int, EntryDraft] | None, list[KeptEntry]]:
            return kept_entry(reading), kept_entries(reading)

        self._desk.ask(self, query, self._on_looked)

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
            known, turn = self._id, self._turn
            self._desk.jobs.write(
                lambda _progress: keep_entry(company, draft, known), lambda kept: self._on_kept(kept, turn),
                promised=True,
            )  # fmt: skip

    def forget(self) -> None:
        """It was posted, or emptied."""
        company, known, self._id = self._desk.company, self._id, None
        self._last = None
        self.told.emit("")
        if known is not None:
            self._desk.jobs.write(lambda _progress: drop_entry(company, known), lambda _done: None, promised=True)

    # --- several at a time ------------------------------------------------------------------

    def put_aside(self) -> bool:
        """What stands there waits, and another one may begin; False where there is nothing worth keeping."""
        draft = self._now()
        if draft is None or draft.is_empty or self._desk.company.read_only:
            return False
        self.keep()
        self._let_go()
        return True

    def bring(self, draft_id: int) -> None:
        """One that was put aside, onto a page that is empty."""
        self.forget()
        self._let_go()
        self._looking = True

        def show(entries: list[KeptEntry]) -> None:
            self._looking = False
            one = next((one for one in entries if one.id == draft_id), None)
            if one is not None:
                self._id, self._last = one.id, one.draft
                self.found.emit(one.draft)
            self._tell_aside(entries)

        self._desk.ask(self, lambda reading, _progress: kept_entries(reading), show)

    def look_aside(self) -> None:
        """Which others wait."""
        self._desk.ask(self, lambda reading, _progress: kept_entries(reading), self._tell_aside)

    def _let_go(self) -> None:
        self._turn += 1
        self._later.stop()
        self._id = self._last = None
        self.told.emit("")
        self.look_aside()

    def _tell_aside(self, entries: list[KeptEntry]) -> None:
        self.aside.emit([one for one in entries if one.id != self._id])

    # --- answers ----------------------------------------------------------------------------

    def _on_kept(self, kept: Any, turn: int) -> None:
        if turn != self._turn:  # it was put aside in the meantime
            self.look_aside()
            return
        if self._last is None:  # posted in the meantime
            self._id = kept.draft_id
            self.forget()
            return
        self._id = kept.draft_id
        from babel.dates import format_time

        self.told.emit(str(format_time(datetime.now().astimezone(), "short", locale=self._desk.figures.words.locale)))

    def _on_looked(self, answer: tuple[tuple[int, EntryDraft] | None, list[KeptEntry]]) -> None:
        self._looking = False
        found, entries = answer
        if found is not None:
            self._id, self._last = found
            self.found.emit(found[1])
        self._tell_aside(entries)
