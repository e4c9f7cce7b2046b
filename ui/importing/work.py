"""The import itself, as one job, and taking the whole of it back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ar_desktop.company import Done, Reversal
from ar_desktop.exchange import lent
from ar_desktop.exchange.result import Result
from ar_desktop.progress import Progress
from ui.desk import Desk
from ui.importing.file_work import FileWork
from ui.importing.process import ImportProcess
from ui.importing.remembered import remember
from ui.importing.seen import Seen
from ui.job_handle import progress_here
from ui.jobs import Job


class ImportWork(FileWork):
    progressed = Signal(object, object)  # done, total of the import under way
    imported = Signal(object)  # Result: with problems, nothing was written
    stopped = Signal()  # the import was cancelled, or failed; nothing was written

    def __init__(self, desk: Desk, process: ImportProcess, parent: QObject | None = None) -> None:
        super().__init__(desk, process, parent)
        self.reversal: Reversal | None = None  # of the import that was made last
        self._result: Result | None = None  # what stands in the books by now
        desk.jobs.ended.connect(self._on_end)

    @property
    def to_import(self) -> int:
        """Rows that would be imported."""
        return self.trial.totals.imported.rows if self.trial is not None else 0

    def start(self) -> None:
        """As one job; rows with a problem stay out."""
        if self.trial is None or self.path is None or self.importing:
            return
        path, kind, company = self.path, self.kind, lent.lend(self._desk.company)
        options = replace(self.options, leave_out=self.options.leave_out | self.trial.out)
        self.importing, self.reversal, self._result = True, None, None
        title = self.tr("Importing {file}").format(file=path.name)

        def work(progress: Progress) -> Result:
            seen = Seen(progress, self.progressed)
            result = self._result = self._process.call(seen, lent.write, company, path, kind, options)
            return result

        self._job = self._desk.jobs.write(work, self._finish, failed=self._fail, title=title)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_end(self, job: Job[Any]) -> None:
        if job is not self._job or not self.importing:
            return
        if self._result is not None and not job.dropped:  # Cancel came too late
            self._finish(self._result)
        else:  # neither finished nor failed: cancelled
            self.importing = False
            self.stopped.emit()

    def _finish(self, result: Result) -> None:
        self.importing = False
        if self.look is not None and not result.problems:
            fields = [guess.field for guess in self.guesses]
            today = self._desk.company.today
            remember(self._desk.preferences, self.look, self.kind, fields, self.options, today)
        done = self._undoable(lent.done(result))
        self.reversal = done.reversal
        if done.reversal is not None:
            self._desk.undo.push(done.reversal)
        self._desk.posted.emit(done)
        self.imported.emit(result)

    def _undoable(self, done: Done) -> Done:
        """Undone in the process as well: a million voids are as long as a million postings."""
        if done.reversal is None:
            return done
        process, change = self._process, done.change

        def undo(company: Any) -> Done:
            return process.call_to_the_end(progress_here(), lent.undo, lent.lend(company), change)

        reversal = Reversal(done.reversal.text, done.reversal.facts, call=undo)
        return replace(done, reversal=reversal)

    def _fail(self, error: Exception) -> None:
        self.importing = False
        self.stopped.emit()
        self.stuck.emit(error)
