"""A file on its way in: what it is, how it is read, what the trial said. No widget in here."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from ar_desktop.exchange import lent
from ar_desktop.exchange.guessing import Guess
from ar_desktop.exchange.importing import fields_of
from ar_desktop.exchange.looking import FileLook
from ar_desktop.exchange.problems import ProblemGroup, problem_groups
from ar_desktop.exchange.result import Options
from ar_desktop.exchange.trial import Trial
from ar_desktop.progress import Progress
from ui.desk import Desk
from ui.importing.process import ImportProcess
from ui.importing.remembered import Remembered, SavedMapping, as_before, mapping_of, recall
from ui.jobs import Job

T = TypeVar("T")
AFTER_A_CHANGE: Final = 200  # milliseconds


@dataclass(frozen=True)
class _Before:
    """What Ctrl+Z brings back, and what it was that was done."""

    what: str
    options: Options
    guesses: tuple[Guess, ...]


class FileWork(QObject):
    """Opening a file, saying how it is read, trying it; what is changed can be taken back."""

    looked = Signal()  # the file was opened: columns and guesses are here
    changed = Signal()  # how it is read; the trial is out of date
    tried = Signal()
    stuck = Signal(object)  # what is wrong with the file or its mapping as such

    def __init__(self, desk: Desk, process: ImportProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._process = desk, process
        self._job: Job[Any] | None = None
        self._history: list[_Before] = []
        self._use_next: SavedMapping | None = None  # once the file was looked into as what it is of
        self.path: Path | None = None
        self.kind = ""
        self.look: FileLook | None = None
        self.known: Remembered | None = None
        self.options = Options()
        self.guesses: tuple[Guess, ...] = ()
        self.trial: Trial | None = None
        self.groups: list[ProblemGroup] = []
        self.seconds = 0.0
        self.importing = False
        self._later = QTimer(self, singleShot=True, interval=AFTER_A_CHANGE)
        self._later.timeout.connect(self._try)

    @property
    def desk(self) -> Desk:
        return self._desk

    # --- the file ---------------------------------------------------------------------------

    def open(self, path: Path, kind: str = "") -> None:
        """Look into it; without `kind`, it is what its heads say."""
        self.close()
        self.path = path
        self._look(kind, None)

    def close(self) -> None:
        self._stop()
        self._later.stop()
        self._history.clear()
        self.path, self.look, self.trial, self.groups, self.known = None, None, None, [], None
        self.options, self.guesses = Options(), ()

    def _look(self, kind: str, options: Options | None) -> None:
        path, company = self.path, lent.lend(self._desk.company)
        assert path is not None

        def done(look: FileLook) -> None:
            self._take_look(look, options)

        self._run(lambda progress: self._process.call(progress, lent.look, company, path, kind, options), done)

    def _take_look(self, look: FileLook, options: Options | None) -> None:
        self.look, self.kind = look, look.kind
        self.guesses = tuple(column.guess for column in look.columns)
        fresh = look.options()
        if options is None:
            self.known = recall(self._desk.preferences, look)
            self.options = fresh
            if self.known is not None and self.known.kind == look.kind:
                self._as_before(self.known)
        else:
            self.options = replace(
                options, date_format=fresh.date_format, decimal=fresh.decimal, delimiter=look.delimiter,
                encoding=look.encoding, head_row=look.head_row, leave_out=frozenset(), read_as={},
            )  # fmt: skip
        if (saved := self._use_next) is not None and saved.kind == look.kind:
            self.guesses, self.options = saved.guesses(look), saved.applied_to(self.options)
        self._use_next = None
        self._map()
        self.looked.emit()
        self._later.start(0)

    def _as_before(self, known: Remembered) -> None:
        self.guesses = tuple(Guess(field, "sure" if field else "out") for field in known.fields)
        self.options = as_before(self.options, known)

    def mapping(self) -> SavedMapping:
        """As it can be saved under a name."""
        assert self.look is not None
        return mapping_of(self.look, self.kind, self.guesses, self.options)

    def use_mapping(self, saved: SavedMapping) -> None:
        """Read the file as one that was saved."""
        if self.look is None:
            return
        if saved.kind != self.kind:
            self._use_next = saved
            self.set_kind(saved.kind)
            return
        self._keep(self.tr("Mapping"))
        self.guesses, self.options = saved.guesses(self.look), saved.applied_to(self.options)
        self._changed()

    def guess_anew(self) -> None:
        """Not as this source was read before."""
        if self.look is not None:
            self._keep(self.tr("Reading it as before"))
            self.guesses = tuple(column.guess for column in self.look.columns)
            self.options = self.look.options()
            self.known = None
            self._changed()

    # --- how it is read ---------------------------------------------------------------------

    def set_kind(self, kind: str) -> None:
        if self.path is not None and kind != self.kind:
            self._look(kind, replace(self.options, columns={}))

    def set_text(self, *, delimiter: str | None = None, encoding: str | None = None) -> None:
        """Other columns come out of it: the file is looked into again."""
        self._look(
            self.kind,
            replace(
                self.options, columns={},
                delimiter=self.options.delimiter if delimiter is None else delimiter,
                encoding=self.options.encoding if encoding is None else encoding,
                head_row=0,
            ),
        )  # fmt: skip

    def set_head_row(self, line: int) -> None:
        """Where the columns are named; what stands above it is not read."""
        if self.path is not None and line != self.options.head_row:
            self._look(self.kind, replace(self.options, columns={}, head_row=line))

    def set_date_format(self, text: str) -> None:
        self._set(self.tr("Dates"), date_format=text or None)

    def set_decimal(self, mark: str) -> None:
        self._set(self.tr("Numbers"), decimal=mark)

    def set_create_customers(self, create: bool) -> None:
        self._set(self.tr("Unknown customers"), create_customers=create)

    def set_apply_credits(self, apply: bool) -> None:
        self._set(self.tr("Credit notes"), apply_credits=apply)

    def set_reason(self, reason: str) -> None:
        """Why it goes into a soft-closed month."""
        self._set(self.tr("Reason"), reason=reason)

    def set_rates(self, rates: Mapping[str, Decimal]) -> None:
        self._set(self.tr("Exchange rates"), rates=dict(rates))

    def _set(self, what: str, **changes: Any) -> None:
        changed = replace(self.options, **changes)
        if changed != self.options:
            self._keep(what)
            self.options = changed
            self._changed()

    def fields(self) -> tuple[str, ...]:
        return fields_of(self.kind).every

    def needs(self) -> list[str]:
        """Fields that a file of this kind must have and no column goes to."""
        taken = {guess.field for guess in self.guesses}
        return fields_of(self.kind).missing(taken, forgiving=True)

    def send_column(self, at: int, field: str) -> None:
        """A column goes to this field, "" leaves it out; another that went there is left out now."""
        if self.guesses[at].field == field:
            return
        self._keep(self.tr("Columns"))
        out = Guess("", "out")
        guesses = [out if field and guess.field == field else guess for guess in self.guesses]
        guesses[at] = Guess(field, "sure" if field else "out")
        self.guesses = tuple(guesses)
        self._map()
        self._changed()

    def _map(self) -> None:
        if self.look is not None:
            found = {guess.field: at for at, guess in enumerate(self.guesses) if guess.field}
            self.options = replace(self.options, columns={**dict.fromkeys(self.fields(), ""), **found})

    # --- single rows ------------------------------------------------------------------------

    def leave_out(self, lines: tuple[int, ...]) -> None:
        self._set(self.tr("Rows left out"), leave_out=self.options.leave_out | frozenset(lines))

    def take_in(self, lines: tuple[int, ...]) -> None:
        self._set(self.tr("Rows taken in again"), leave_out=self.options.leave_out - frozenset(lines))

    def read_as(self, field: str, instead: Mapping[str, str]) -> None:
        """What stands in the file as something else, in all rows at once."""
        fixes = {name: dict(texts) for name, texts in self.options.read_as.items()}
        fixes.setdefault(field, {}).update(instead)
        typed, read = next(iter(instead.items()))
        self._set(self.tr("“{typed}” read as “{instead}”").format(typed=typed, instead=read), read_as=fixes)

    # --- undo -------------------------------------------------------------------------------

    @property
    def can_undo(self) -> str:
        """What Ctrl+Z takes back; empty: nothing."""
        return self._history[-1].what if self._history and not self.importing else ""

    def undo(self) -> None:
        if self.can_undo:
            before = self._history.pop()
            self.options, self.guesses = before.options, before.guesses
            self._changed()

    def _keep(self, what: str) -> None:
        self._history.append(_Before(what, self.options, self.guesses))

    # --- the trial --------------------------------------------------------------------------

    def _changed(self) -> None:
        self._map()
        self._stop()
        self.trial, self.groups = None, []
        self.changed.emit()
        self._later.start(AFTER_A_CHANGE)

    def try_again(self) -> None:
        """The books are not what they were."""
        self._stop()
        self._later.start(AFTER_A_CHANGE)

    def _try(self) -> None:
        if self.path is None or self.needs():
            return
        path, kind, options, company = self.path, self.kind, self.options, lent.lend(self._desk.company)
        began = time.monotonic()

        def done(answer: tuple[Trial, list[ProblemGroup]]) -> None:
            self.trial, self.groups = answer
            self.seconds = time.monotonic() - began
            self.tried.emit()

        def work(progress: Progress) -> tuple[Trial, list[ProblemGroup]]:
            trial = self._process.call(progress, lent.trial, company, path, kind, options)
            return trial, problem_groups(trial)

        self._run(work, done, self.tr("Trying {file}").format(file=path.name))

    # --- jobs -------------------------------------------------------------------------------

    def _run(self, work: Callable[[Progress], T], done: Callable[[T], None], title: str = "") -> None:
        """On the writer's thread: the trial writes, and takes it back."""
        self._stop()

        def here(result: T) -> None:
            if isValid(self):
                done(result)

        def failed(error: Exception) -> None:
            if isValid(self):
                self.stuck.emit(error)

        self._job = self._desk.jobs.write(work, here, failed=failed, title=title)

    def _stop(self) -> None:
        if self._job is not None and not self._job.over and not self.importing:
            self._job.cancel()
