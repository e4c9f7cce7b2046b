"""Keeps the payment that is being entered, brings it back when the window is opened again, and puts others aside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ar_desktop.company import Reading
from ar_desktop.receipts.entry_drafts import EntryDraft, KeptEntry, drop_entry, keep_entry, kept_entries, kept_entry
from ui.desk import Desk

KEPT_AFTER: Final = 1200  # milliseconds after the last change


class _Place:
    """Of one payment in the file. The writer thread alone sets `id`, so that each keep finds what the one before made.

    `latest` is what shall stand there; an earlier state that still waits for the writer is passed over.
    """

    def __init__(self, id_: int | None = None, latest: EntryDraft | None = None) -> None:
        self.id, self.latest = id_, latest


class EntryKeeper(QObject):
    """`turn` counts the payments that were begun: what was looked up for one is not for the next."""

    found = Signal(int, object)  # EntryDraft of an earlier day or before a crash, or put aside: `adopt` it, or leave it
    told = Signal(str)  # when it was saved; empty: there is nothing to keep
    aside = Signal(object)  # list of KeptEntry: those that wait beside the one being entered

    def __init__(self, desk: Desk, now: Callable[[], EntryDraft | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._now = desk, now
        self._place = _Place()
        self._last: EntryDraft | None = None
        self.turn = 0
        self._looking = True  # nothing is dropped before it is known what there is
        self._later = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._later.timeout.connect(self.keep)

    def look(self) -> None:
        """Bring back what was kept."""
        self._looking, turn = True, self.turn

        def query(reading: Reading, _progress: object) -> tuple[tuple[int, EntryDraft] | None, list[KeptEntry]]:
            return kept_entry(reading), kept_entries(reading)

        self._desk.ask(self, query, lambda answer: self._on_looked(answer, turn))

    def note(self) -> None:
        """Something changed."""
        self._later.start()

    def adopt(self, draft_id: int, draft: EntryDraft) -> None:
        """The page shows it from now on: what is typed is kept in its place."""
        self._place, self._last = _Place(draft_id, draft), draft

    def keep(self) -> None:
        """Write what stands there now, if it is not what was written last."""
        draft = self._now()
        if self._desk.company.read_only or draft is None or draft == self._last or self._looking:
            return
        self._later.stop()
        if draft.is_empty:
            self.forget()
            self._last = draft
        else:
            self._write(draft)

    def _write(self, draft: EntryDraft) -> None:
        """Behind what waits for the writer already, and instead of it."""
        company, place = self._desk.company, self._place
        self._last = place.latest = draft

        def put() -> None:
            if place.latest is draft:
                place.id = keep_entry(company, draft, place.id).draft_id

        def failed(error: Exception) -> None:
            self._last = None if self._last is draft else self._last  # with the next change it is tried again
            self._desk.jobs.failed.emit(error)

        self._desk.jobs.write(
            lambda _progress: put(), lambda _done: self._on_kept(place), failed=failed, promised=True
        )

    def forget(self) -> None:
        """It was posted, or emptied."""
        company, place = self._desk.company, self._place
        known = place.latest is not None
        self._place, self._last, place.latest = _Place(), None, None
        self.told.emit("")

        def drop() -> None:
            if place.id is not None:
                drop_entry(company, place.id)

        if known:
            self._desk.jobs.write(lambda _progress: drop(), lambda _done: None, promised=True)

    # --- several at a time ------------------------------------------------------------------

    def put_aside(self) -> bool:
        """What stands there waits, and another one may begin; False where there is nothing worth keeping."""
        draft = self._now()
        if draft is None or draft.is_empty or self._desk.company.read_only:
            return False
        if draft != self._last:
            self._write(draft)
        self.let_go()
        return True

    def bring(self, draft_id: int) -> None:
        """One that was put aside, onto a page that is empty."""
        self.forget()
        self.let_go()
        self._looking, turn = True, self.turn

        def show(entries: list[KeptEntry]) -> None:
            self._looking = False
            one = next((one for one in entries if one.id == draft_id), None)
            if one is not None and turn == self.turn:
                self.found.emit(one.id, one.draft)
            self._tell_aside(entries)

        self._desk.ask(self, lambda reading, _progress: kept_entries(reading), show)

    def look_aside(self) -> None:
        """Which others wait."""
        self._desk.ask(self, lambda reading, _progress: kept_entries(reading), self._tell_aside)

    def let_go(self) -> None:
        """What is kept stays as it is; what is typed from now on is another payment."""
        self._later.stop()
        self._place, self._last = _Place(), None
        self.told.emit("")
        self.look_aside()

    def _tell_aside(self, entries: list[KeptEntry]) -> None:
        self.aside.emit([one for one in entries if one.id != self._place.id])

    # --- answers ----------------------------------------------------------------------------

    def _on_kept(self, place: _Place) -> None:
        if place.latest is None:  # posted in the meantime
            return
        if place is not self._place:  # it was put aside in the meantime
            self.look_aside()
            return
        from babel.dates import format_time

        self.told.emit(str(format_time(datetime.now().astimezone(), "short", locale=self._desk.figures.words.locale)))

    def _on_looked(self, answer: tuple[tuple[int, EntryDraft] | None, list[KeptEntry]], turn: int) -> None:
        self._looking = False
        found, entries = answer
        if found is not None and turn == self.turn:
            self.found.emit(*found)
        self._tell_aside(entries)
