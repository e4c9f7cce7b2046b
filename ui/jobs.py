"""Engine work off the GUI thread: one writer, a few readers, progress, a Cancel that works.

A working thread never touches a widget or a job: it holds a `Handle` of plain Python and speaks through one signal
of `Jobs`, which outlives all threads. Qt objects die on the GUI thread alone.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, SignalInstance
from shiboken6 import isValid

from ar_desktop.errors import Cancelled, Refused
from ar_desktop.progress import Progress
from ar_desktop.words import N_
from ui.priority import thread_behind
from ui.workers import Workers

T = TypeVar("T")
READERS: Final = 3
BEHIND: Final = 4  # steps of the system's scale


class Readable(Protocol):
    """What jobs need of a company: read transactions that any thread may open, each with an `interrupt`."""

    def reading(self) -> AbstractContextManager[Any]: ...


_here = threading.local()


def wait_here(why: str) -> None:
    """On a working thread that can't go on: the status bar says why. Cancel there ends the wait."""
    handle: Handle | None = getattr(_here, "handle", None)
    if handle is not None:
        try:
            handle.step(0, 0, why)
        except Cancelled:
            raise Refused(N_("Nothing was written: you did not want to wait.")) from None


def _let_the_window_first() -> None:
    """On a reader thread: three long questions would take all the cores there are, and the window wait its turn."""
    if not getattr(_here, "behind", False):
        _here.behind = True
        thread_behind(BEHIND)


class Handle:
    """A job as the working thread has it; the engine sees it as its `Progress`."""

    def __init__(self, number: int, work: Callable[[Handle], Any], told: SignalInstance, over: SignalInstance) -> None:
        self._number, self._told, self._over = number, told, over
        self._work: Callable[[Handle], Any] | None = work
        self._stop = threading.Event()
        self._interrupt: Callable[[], None] | None = None
        self._guard = threading.Lock()

    def step(self, done: int, total: int, note: str = "") -> None:
        """The engine calls this on its own thread, every 100 ms or so."""
        if self._stop.is_set():
            raise Cancelled
        self._told.emit(self._number, (done, total, note))

    @contextmanager
    def interruptible(self, interrupt: Callable[[], None]) -> Iterator[None]:
        """While inside, cancel also stops the statement that runs."""
        with self._guard:
            self._interrupt = interrupt
        try:
            if self._stop.is_set():
                raise Cancelled
            yield
        finally:
            with self._guard:
                self._interrupt = None

    def cancel(self) -> None:
        self._stop.set()
        with self._guard:
            if self._interrupt is not None:
                self._interrupt()

    @property
    def stopping(self) -> bool:
        return self._stop.is_set()

    def run(self) -> None:
        """On the working thread: what was asked, and its end told."""
        work, self._work = self._work, None
        result, error = None, None
        _here.handle = self
        try:
            if self._stop.is_set() or work is None:
                raise Cancelled
            result = work(self)
        except Exception as caught:  # noqa: BLE001  the one net; everything goes to the one presenter
            error = caught
        _here.handle = None
        del work  # what it holds of the screen is let go before the GUI thread hears of the end
        self._over.emit(self._number, (result, error))


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
    ) -> None:
        self._stopped = stopped
        self.title = title  # shown in the status bar; empty: nobody needs to see it
        self.promised = promised  # done even while the company is being closed
        self.over = self.dropped = False
        self._handle, self._done, self._failed = handle, done, failed
        self._work = work  # kept so that what it holds is let go here, not on the working thread

    def cancel(self) -> None:
        """Its answer will not come; too late does no harm. What was promised and has begun is done, and told."""
        self._handle.cancel()

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
            error = Refused(N_("Nothing was written: it was cancelled before its turn."))
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
    ended = Signal(object)  # Job, cancelled ones as well
    failed = Signal(object)
    _told = Signal(object, object)  # number, progress: from working threads
    _over = Signal(object, object)  # number, (result, error): from working threads

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workers = Workers()
        self._readers = _pool(self, READERS)
        self._writer = _pool(self, 1)
        self._running: dict[int, Job[Any]] = {}
        self._last = 0
        self._told.connect(self._on_told)
        self._over.connect(self._on_over)

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
            _let_the_window_first()
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
    ) -> Job[T]:
        """Run what needs no transaction: opening a file, loading a library."""
        return self._begin(work, self._readers, done, failed, title, stopped=stopped)

    def stop_all(self) -> None:
        """Cancel and wait; before a company is closed. What was promised is done first; what jobs found is dropped."""
        for job in list(self._running.values()):
            if not job.promised:
                job.cancel()
        self.workers.stop()  # whoever waits for an answer of theirs waits no longer
        self._readers.waitForDone()
        self._writer.waitForDone()
        for job in self._running.values():
            job.drop()
        self.workers.stop()

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def _begin(
        self,
        work: Callable[[Handle], T],
        pool: QThreadPool,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None,
        title: str,
        promised: bool = False,
        stopped: Callable[[], None] = lambda: None,
    ) -> Job[T]:
        self._last += 1
        handle = Handle(self._last, work, self._told, self._over)
        job = Job(handle, work, done, failed or self._fail, title, promised, stopped)
        self._running[self._last] = job
        self.started.emit(job)
        pool.start(handle.run)
        return job

    def _on_told(self, number: int, progress: tuple[int, int, str]) -> None:
        if (job := self._running.get(number)) is not None:
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
