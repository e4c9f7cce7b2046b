"""Processes beside the window: Python that computes for long would hold up every repaint if it ran in a thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import wait
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ar_desktop.errors import Cancelled
from ar_desktop.progress import Progress

COUNT: Final = 2
LOOK_EVERY: Final = 0.1  # seconds between two looks at whether the answer is still wanted

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ui.worker_pool import WorkerPool

T = TypeVar("T")
A = TypeVar("A")


class Workers:
    """Started when first needed. Functions are named by their module; values in and out are plain."""

    def __init__(self, count: int = COUNT) -> None:
        self.count = count
        self._pool: WorkerPool | None = None
        self._guard = Lock()
        self._stops = 0  # how often all were stopped: who waited for one before hears no more

    def call(self, function: Callable[..., T], *args: Any, progress: Progress | None = None) -> T:
        """Waits for the answer: for job threads, never on the GUI thread. A process that died is replaced once.

        With `progress`, a job that is cancelled stops waiting; what the process still computes is dropped.

        Raises:
            Cancelled: the processes were stopped meanwhile.
            Refused: the process that replaced it died as well.
        """
        began = self._stops
        return self._answer(self.submit(function, *args), progress, began)

    def submit(self, function: Callable[..., T], *args: Any) -> Future[T]:
        """The answer to come, for those who keep several processes busy."""
        with self._guard:
            return self._running().submit(function, *args)

    def each(self, function: Callable[[A], T], items: Iterable[A]) -> Iterator[tuple[A, T | Exception]]:
        """Item and answer, or what went wrong with this one, in the order of the items; a few are on their way."""
        began = self._stops
        running: deque[tuple[A, Future[T]]] = deque()
        try:
            for item in items:
                running.append((item, self.submit(function, item)))
                if len(running) > 2 * self.count:
                    yield self._first(running, began)
            while running:
                yield self._first(running, began)
        finally:
            for _item, left in running:
                left.cancel()

    def stop(self) -> None:
        """What has not begun is dropped; what runs is not waited for."""
        with self._guard:
            pool, self._pool = self._pool, None
            self._stops += 1
        if pool is not None:
            pool.stop()

    def _answer(self, future: Future[T], progress: Progress | None, began: int) -> T:
        while not future.done():
            wait((future,), LOOK_EVERY)
            if progress is not None and not future.done():
                progress.step(0, 0)
            if began != self._stops:
                raise Cancelled
        if future.cancelled():
            raise Cancelled
        return future.result()

    def _first(self, running: deque[tuple[A, Future[Any]]], began: int) -> tuple[A, Any]:
        item, future = running.popleft()
        try:
            return item, self._answer(future, None, began)
        except Cancelled:
            raise
        except Exception as trouble:  # noqa: BLE001  whatever it is, it is this item's
            return item, trouble

    def _running(self) -> WorkerPool:
        if self._pool is None:
            from ui.worker_pool import WorkerPool  # not before the shell is there: it loads much

            self._pool = WorkerPool(self.count)
        return self._pool
