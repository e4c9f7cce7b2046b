"""Processes beside the window: Python that computes for long would hold up every repaint if it ran in a thread."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, wait
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ar_desktop.errors import Cancelled, Refused
from ar_desktop.progress import Progress
from ar_desktop.words import N_
from ui.priority import process_behind

COUNT: Final = 2
LOOK_EVERY: Final = 0.1  # seconds between two looks at whether the answer is still wanted

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

T = TypeVar("T")
A = TypeVar("A")


class Workers:
    """Started when first needed. Functions are named by their module; values in and out are plain."""

    def __init__(self, count: int = COUNT) -> None:
        self.count = count
        self._pool: ProcessPoolExecutor | None = None
        self._guard = Lock()
        self._stops = 0  # how often all were stopped: who waited for one before hears no more

    def call(self, function: Callable[..., T], *args: Any, progress: Progress | None = None) -> T:
        """Waits for the answer: for job threads, never on the GUI thread. A process that died is replaced once.

        With `progress`, a job that is cancelled stops waiting; what the process still computes is dropped.

        Raises:
            Cancelled: the processes were stopped meanwhile.
            Refused: the second process died as well.
        """
        began = self._stops
        try:
            return self._answer(self.submit(function, *args), progress, began)
        except BrokenExecutor:
            return self._again(function, args, progress, began)

    def submit(self, function: Callable[..., T], *args: Any) -> Future[T]:
        """The answer to come, for those who keep several processes busy."""
        with self._guard:
            try:
                return self._running().submit(function, *args)
            except Exception:  # noqa: BLE001  one whose process just died takes itself apart meanwhile: any of many
                self._leave()
                return self._running().submit(function, *args)

    def each(self, function: Callable[[A], T], items: Iterable[A]) -> Iterator[tuple[A, T | Exception]]:
        """Item and answer, or what went wrong with this one, in the order of the items; a few are on their way."""
        began = self._stops
        running: deque[tuple[A, Future[T]]] = deque()
        try:
            for item in items:
                running.append((item, self.submit(function, item)))
                if len(running) > 2 * self.count:
                    yield self._first(function, running, began)
            while running:
                yield self._first(function, running, began)
        finally:
            for _item, left in running:
                left.cancel()

    def stop(self) -> None:
        """What has not begun is dropped; what runs is not waited for."""
        with self._guard:
            pool, self._pool = self._pool, None
            self._stops += 1
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)

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

    def _again(self, function: Callable[..., T], args: tuple[Any, ...], progress: Progress | None, began: int) -> T:
        """In the process that replaces the one that died with it."""
        try:
            return self._answer(self.submit(function, *args), progress, began)
        except BrokenExecutor as died:
            raise Refused(N_("The process that worked on it was stopped from outside, twice.")) from died

    def _first(
        self, function: Callable[[A], Any], running: deque[tuple[A, Future[Any]]], began: int
    ) -> tuple[A, Any]:
        item, future = running.popleft()
        try:
            try:
                return item, self._answer(future, None, began)
            except BrokenExecutor:
                return item, self._again(function, (item,), None, began)
        except Cancelled:
            raise
        except Exception as trouble:  # noqa: BLE001  whatever it is, it is this item's
            return item, trouble

    def _leave(self) -> None:
        """What others wait for there is told them by itself."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False)

    def _running(self) -> ProcessPoolExecutor:
        if self._pool is None:
            from concurrent.futures import ProcessPoolExecutor  # not before the shell is there: it loads much
            from multiprocessing import get_context

            self._pool = ProcessPoolExecutor(self.count, mp_context=get_context("spawn"), initializer=_begin)
        return self._pool


def _begin() -> None:
    """In the new process: Ctrl+C is the window's business, and without the window there is no work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_the_window()
    process_behind()


def end_with_the_window() -> None:
    """A window that was killed says no goodbye: its processes would wait for work for ever."""
    Thread(target=_wait_for_the_end, daemon=True, name="watch").start()


def _wait_for_the_end() -> None:
    from multiprocessing import parent_process

    window = parent_process()
    if window is not None:
        window.join()
        os._exit(1)
