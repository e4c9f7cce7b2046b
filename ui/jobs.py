"""Engine work off the GUI thread: one writer, a few readers, progress, a Cancel that works."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from ar_desktop.errors import Cancelled
from ar_desktop.progress import Progress

T = TypeVar("T")
READERS: Final = 3
log = logging.getLogger(__name__)


class Reading(Protocol):
    """One read transaction of the company file."""

    def interrupt(self) -> None: ...


class Readable(Protocol):
    """What jobs need of a company to read: a transaction that any thread may open."""

    def reading(self) -> AbstractContextManager[Any]: ...


class Job(QObject, Generic[T]):
    """One piece of engine work. Its signals arrive on the GUI thread, whoever listens.

    Belongs to the main window, never to a page that may close.
    """

    progressed = Signal(object, object, str)  # done, total (0: unknown), note; object: both may be bytes
    succeeded = Signal(object)  # object: Signal(int) is 32 bits and would mangle minor units
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _over = Signal(object, object)  # result, error: from the working thread to this object's own

    def __init__(self, work: Callable[[Job[T]], T], parent: QObject, *, title: str = "") -> None:
        super().__init__(parent)
        self.title = title  # shown in the status bar; empty: nobody needs to see it
        self._work, self._stop = work, threading.Event()
        self._interrupt: Callable[[], None] | None = None
        self._guard = threading.Lock()
        self._over.connect(self._finish)

    def start(self, pool: QThreadPool) -> None:
        pool.start(self._run)

    def step(self, done: int, total: int, note: str = "") -> None:
        """The engine calls this on its own thread, every 100 ms or so."""
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total, note)

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

    def _run(self) -> None:
        result: T | None = None
        error: Exception | None = None
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(self)
        except Exception as caught:  # noqa: BLE001  the one net; everything goes to the one presenter
            error = caught
        self._over.emit(result, error)

    def _finish(self, result: T | None, error: Exception | None) -> None:
        if isinstance(error, Cancelled) or (error is not None and self._stop.is_set()):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        elif not self._stop.is_set():
            self.succeeded.emit(result)
        else:
            self.cancelled.emit()
        self.ended.emit()


class Jobs(QObject):
    """Starts jobs and keeps them until they end. `failed` is for errors that no caller took."""

    started = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = _pool(self, READERS)
        self._writer = _pool(self, 1)
        self._running: set[Job[Any]] = set()

    def read(
        self,
        company: Readable,
        query: Callable[[Any, Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
    ) -> Job[T]:
        """Run a query in one read transaction of its own; `done` gets its result on the GUI thread."""

        def work(job: Job[T]) -> T:
            with company.reading() as reading, job.interruptible(reading.interrupt):
                return query(reading, job)

        return self._begin(Job(work, self, title=title), self._readers, done, failed)

    def write(
        self,
        verb: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
    ) -> Job[T]:
        """Run a verb after those asked for before it."""
        return self._begin(Job(verb, self, title=title), self._writer, done, failed)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
    ) -> Job[T]:
        """Run what needs no transaction: opening a file, loading a library."""
        return self._begin(Job(work, self, title=title), self._readers, done, failed)

    def stop_all(self) -> None:
        """Cancel and wait; before a company is closed."""
        for job in list(self._running):
            job.cancel()
        self._readers.waitForDone()
        self._writer.waitForDone()

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def _begin(
        self,
        job: Job[T],
        pool: QThreadPool,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None,
    ) -> Job[T]:
        self._running.add(job)
        job.succeeded.connect(done)
        job.failed.connect(failed or self.failed.emit)
        job.ended.connect(lambda: self._end(job))
        self.started.emit(job)
        job.start(pool)
        return job

    def _end(self, job: Job[Any]) -> None:
        self._running.discard(job)
        self.ended.emit(job)
        job.deleteLater()


def _pool(parent: QObject, threads: int) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(threads)
    pool.setExpiryTimeout(-1)  # a thread keeps its connection
    return pool
