"""Engine work off the GUI thread: one writer, a few readers, progress, a Cancel that works.

A working thread never touches a widget or a job: it holds a `Handle` of plain Python and speaks through one signal
of `Jobs`, which outlives all threads. Qt objects die on the GUI thread alone.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from ar_desktop.errors import Cancelled, Refused
from ar_desktop.progress import HELD, Progress
from ar_desktop.words import N_
from ui.job_handle import Handle, let_the_window_first

if TYPE_CHECKING:
    from ui.workers import Workers

T = TypeVar("T")
READERS: Final = 3


class Readable(Protocol):
    """What jobs need of a company: read transactions that any thread may open, each with an `interrupt`."""

    def reading(self) -> AbstractContextManager[Any]: ...


class Job(Generic[T]):
    """One piece of engine work, as the GUI thread sees it. Nobody's child: it outlives the page that asked."""

    def __init__(
        self,
        handle: Handle,
        work: Callable[[Handle], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        title: str,
        promised: bool = False,
        stopped: Callable[[], None] = lambda: None,
        writes: bool = False,
        watch: bool = False,
    ) -> None:
        self._stopped = stopped
        self.title = title  # shown in the status bar; empty: nobody needs to see it
        self.promised = promised  # done even while the company is being closed
        self.writes = writes
        self.watch = watch  # looks whether all is as it was, again and again: nobody waits for it
        self.over = self.dropped = False
        self._handle, self._done, self._failed = handle, done, failed
        self._work = work  # kept so that what it holds is let go here, not on the working thread

    def cancel(self) -> None:
        """Its answer will not come; too late does no harm. What was promised and has begun is done, and told."""
        self._handle.cancel()

    def try_again(self) -> None:
        """Where it waits for another program: now."""
        self._handle.try_again()

    def drop(self) -> None:
        """Nobody is there any more to hear the answer."""
        self.dropped = True

    @property
    def cancelled(self) -> bool:
        return self._handle.stopping

    def finish(self, result: T, error: Exception | None) -> None:
        self.over = True
        if self.dropped:
            return
        if self.promised and isinstance(error, Cancelled):  # who asked waits to hear of it
            error = Refused(N_("Nothing was written: it was cancelled."))
        if isinstance(error, Cancelled) or (self.cancelled and not self.promised):
            if not _gone(self._stopped):
                self._stopped()
            return
        if _gone(self._done if error is None else self._failed):
            return
        if error is not None:
            self._failed(error)
        else:
            self._done(result)


def _gone(callback: Callable[..., object]) -> bool:
    """As with Qt's own connections: a method of what is not there any more is not called."""
    owner = getattr(callback, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


class Jobs(QObject):
    """Starts jobs and keeps them until they end. `failed` is for errors that no caller took."""

    started = Signal(object)  # Job
    progressed = Signal(object, object, object, str)  # Job, done, total (0: unknown), note; both may be bytes
    held = Signal(object)  # Job: it waits because another program holds the company file
    ended = Signal(object)  # Job, cancelled ones as well
    failed = Signal(object)
    _told = Signal(object, object)  # number, progress: from working threads
    _over = Signal(object, object)  # number, (result, error): from working threads

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = _pool(self, READERS)
        self._writer = _pool(self, 1)
        self._running: dict[int, Job[Any]] = {}
        self._last = 0
        self._told.connect(self._on_told)
        self._over.connect(self._on_over)

    @cached_property
    def workers(self) -> Workers:
        from ui.workers import Workers

        return Workers()

    def read(
        self,
        company: Readable,
        query: Callable[[Any, Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
        stopped: Callable[[], None] = lambda: None,
    ) -> Job[T]:
        """Run a query in one read transaction of its own; `done` gets its result on the GUI thread.

        `stopped` hears that it was cancelled.
        """

        def work(handle: Handle) -> T:
            let_the_window_first()
            with company.reading() as reading, handle.interruptible(reading.interrupt):
                return query(reading, handle)

        return self._begin(work, self._readers, done, failed, title, stopped=stopped)

    def write(
        self,
        verb: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
        promised: bool = False,
        stopped: Callable[[], None] = lambda: None,
    ) -> Job[T]:
        """Run a verb after those asked for before it; `promised`: also when the company is closed meanwhile."""
        return self._begin(verb, self._writer, done, failed, title, promised, stopped)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
        stopped: Callable[[], None] = lambda: None,
        watch: bool = False,
    ) -> Job[T]:
        """Run what needs no transaction: opening a file, loading a library. `watch`: not counted in `busy`."""
        return self._begin(work, self._readers, done, failed, title, stopped=stopped, watch=watch)

    def promised(self) -> list[Job[Any]]:
        """What is still to be written, in its order."""
        return [job for job in self._running.values() if job.promised]

    @property
    def writing(self) -> bool:
        return any(job.writes for job in self._running.values())

    def give_up_writing(self) -> None:
        """What has not begun is not written, nor what waits for another program."""
        for job in list(self._running.values()):
            if job.writes:
                job.cancel()

    def written_within(self, seconds: float) -> bool:
        """Whether everything is, at the latest then."""
        return self._writer.waitForDone(round(seconds * 1000))

    def stop_all(self, *, promised_too: bool = False) -> None:
        """Cancel and wait; before a company is closed. What was promised is done first; what jobs found is dropped."""
        for job in list(self._running.values()):
            if promised_too or not job.promised:
                job.cancel()
        self._stop_workers()  # whoever waits for an answer of theirs waits no longer
        self._readers.waitForDone()
        self._writer.waitForDone()
        for job in self._running.values():
            job.drop()
        self._stop_workers()

    def _stop_workers(self) -> None:
        if "workers" in self.__dict__:  # anybody asked for them
            self.workers.stop()

    @property
    def busy(self) -> bool:
        return any(not job.watch for job in self._running.values())

    def _begin(
        self,
        work: Callable[[Handle], T],
        pool: QThreadPool,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None,
        title: str,
        promised: bool = False,
        stopped: Callable[[], None] = lambda: None,
        watch: bool = False,
    ) -> Job[T]:
        self._last += 1
        handle = Handle(self._last, work, self._told, self._over)
        job = Job(handle, work, done, failed or self._fail, title, promised, stopped, pool is self._writer, watch)
        self._running[self._last] = job
        self.started.emit(job)
        pool.start(handle.run)
        return job

    def _on_told(self, number: int, progress: tuple[int, int, str]) -> None:
        job = self._running.get(number)
        if job is not None and progress[2] == HELD:
            self.held.emit(job)
        elif job is not None:
            self.progressed.emit(job, *progress)

    def _on_over(self, number: int, end: tuple[Any, Exception | None]) -> None:
        job = self._running.pop(number)
        try:
            job.finish(*end)
            if job.promised and job.dropped and end[1] is not None and not isinstance(end[1], Cancelled):
                self._fail(end[1])  # nobody else hears of it any more
        finally:
            self.ended.emit(job)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)


def _pool(parent: QObject, threads: int) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(threads)
    pool.setExpiryTimeout(-1)  # a thread keeps its connection
    return pool
