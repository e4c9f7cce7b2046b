"""The care of the open company file: verified and backed up when asked, once a day, or when it is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ar_desktop.progress import Progress
from ui.care.process import CareProcess
from ui.care.record import CareRecord, When, now_text
from ui.desk import Desk
from ui.jobs import Job
from ui.problems import sentence

if TYPE_CHECKING:
    from ar_desktop.ledger.rule import Check
    from ui.care.work import Kept

FIRST_LOOK: Final = 20_000  # milliseconds after opening: the person begins undisturbed
LOOK_EVERY: Final = 1_800_000  # a window may stay open over night
KEPT: Final = 14  # backups made by themselves that are kept


class FileCare(QObject):
    """Lives as long as the desk. `changed`: something of the record or of what runs is different."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.record = CareRecord.of(desk.preferences, desk.company.path)
        self.checks: Sequence[Check] = ()  # the last result in this session
        self._process = CareProcess()
        self._job: Job[Any] | None = None
        self._leaving = False
        self._then: Callable[[], object] | None = None  # what waits for the job
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self._once_a_day)
        desk.jobs.ended.connect(self._on_ended)
        desk.closing.connect(self._process.kill)

    @property
    def running(self) -> bool:
        return self._job is not None

    def begin(self) -> None:
        """From now on by itself."""
        QTimer.singleShot(FIRST_LOOK, self, self._once_a_day)
        self._look.start()

    def _run(self, work: Callable[[Progress], Any], done: Callable[[Any], None], title: str,
             failed: Callable[[Exception], None] | None = None) -> None:  # fmt: skip
        self._job = self.desk.jobs.run(work, done, title=title, failed=failed)
        self.changed.emit()

    def _on_ended(self, job: Job[Any]) -> None:
        if job is self._job:
            self._job = None
            self.changed.emit()
            then, self._then = self._then, None
            if then is not None:
                QTimer.singleShot(0, self, then)

    def _keep_record(self) -> None:
        self.record.keep(self.desk.preferences, self.desk.company.path)
        self.changed.emit()

    # --- verify -----------------------------------------------------------------------------

    def verify(self) -> None:
        """Everything is recomputed, beside whoever works; the result is in `checks`."""
        if not self.running:
            self._run(self._verify, self._on_verified, self.tr("Verifying the books"))

    def _verify(self, progress: Progress) -> list[Check]:
        """On a job thread, which loads what it takes: it may be asked for in the turn that opens the company."""
        from ar_desktop.exchange.lent import lend
        from ui.care.work import verify_books

        return self._process.call(progress, verify_books, lend(self.desk.company), self.desk.figures.words)

    def _on_verified(self, checks: Sequence[Check]) -> None:
        self._note(checks)
        wrong = self.record.findings
        said = self.tr("{n} checks found something wrong").format(n=wrong) if wrong else self.tr("The books are right")
        self.desk.noted.emit(said)
        self._keep_record()

    def _note(self, checks: Sequence[Check]) -> None:
        self.checks = checks
        self.record.verified = now_text()
        self.record.findings = sum(not check.ok for check in checks)

    # --- backup -----------------------------------------------------------------------------

    def back_up(self, dest: Path | None = None, *, alone: bool = False) -> None:
        """To a file, or under the next name in the folder that was chosen. `alone`: nobody asked for it now."""
        if self.running:
            return
        record = self.record

        def failed(error: Exception) -> None:
            record.failed = sentence(error)
            self._keep_record()
            if not alone or self._leaving:
                self._then = None  # stays open until that was read
                self.desk.jobs.failed.emit(error)

        self._run(
            lambda progress: self._back_up(dest, progress, unless_same=alone),
            lambda kept: self._on_kept(kept, alone),
            self.tr("Backing up"),
            failed,
        )

    def _back_up(self, dest: Path | None, progress: Progress, *, unless_same: bool) -> Kept | None:
        """On a job thread. None where the last backup holds all of it already."""
        from ar_desktop.company import disk
        from ar_desktop.company.backup import backup_name, last_change
        from ar_desktop.exchange.lent import lend
        from ui.care.work import back_up

        company, record = self.desk.company, self.record
        if unless_same and record.backup_change and Path(record.backup_path).exists():
            with company.reading() as read:
                if last_change(read) == record.backup_change:
                    return None
        if dest is None:
            folder = record.place()
            if not record.folder:
                folder.mkdir(parents=True, exist_ok=True)
            dest = backup_name(company, folder)
        try:
            return self._process.call(progress, back_up, lend(company), dest, self.desk.figures.words)
        finally:
            with suppress(OSError):
                disk.remove(disk.unfinished_name(dest))  # where it was ended half-way

    def _on_kept(self, kept: Kept | None, alone: bool) -> None:
        record = self.record
        record.failed = ""
        if kept is None:
            record.backup = now_text()
        else:
            record.backup, record.backup_path = now_text(), str(kept.result.path)
            record.backup_change = kept.result.change
            self._note(kept.checks)
            if alone:
                self._let_go(str(kept.result.path))
            self.desk.noted.emit(self.tr("Backed up to {file}, checked").format(file=str(kept.result.path)))
        self._keep_record()

    def _let_go(self, newest: str) -> None:
        """Only of what was made by itself; what a person asked for stays."""
        record = self.record
        record.automatic = [*record.automatic, newest]
        while len(record.automatic) > KEPT:
            with suppress(OSError):
                Path(record.automatic[0]).unlink(missing_ok=True)
            record.automatic = record.automatic[1:]

    # --- by itself --------------------------------------------------------------------------

    def choose(self, *, when: When | None = None, folder: Path | None = None) -> None:
        if when is not None:
            self.record.when = when
        if folder is not None:
            self.record.folder = str(folder)
        self._keep_record()

    def _once_a_day(self) -> None:
        last = self.record.backup_at
        today = datetime.now().astimezone().date()
        if self.record.when == "day" and not self.desk.company.read_only and (last is None or last.date() < today):
            self.back_up(alone=True)

    def before_leaving(self, leave: Callable[[], object]) -> bool:
        """Whether a backup is made first; `leave` is called when it is done. Asking again means: without it."""
        if self._leaving or self.running or self.record.when != "close" or self.desk.company.read_only:
            return False
        self._leaving = True
        self.back_up(alone=True)
        self._then = leave
        return True

    def stay(self) -> None:
        """Nobody leaves after all."""
        self._leaving = False
