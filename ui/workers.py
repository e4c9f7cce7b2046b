"""Processes beside the window: Python that computes for long would hold up every repaint if it ran in a thread."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from threading import Lock, Thread
from typing import Any, Final, TypeVar

from ar_desktop.progress import Progress

COUNT: Final = 2
LOOK_EVERY: Final = 0.1  # seconds between two looks at whether the answer is still wanted
_NICER: Final = 5  # the window goes first where cores are few

T = TypeVar("T")
A = TypeVar("A")


class Workers:
    """Started when first needed. Functions are named by their module; values in and out are plain."""

    def __init__(self, count: int = COUNT) -> None:
        self.count = count
        self._pool: ProcessPoolExecutor | None = None
        self._guard = Lock()

    def call(self, function: Callable[..., T], *args: Any, progress: Progress | None = None) -> T:
        """Waits for the answer: for job threads, never on the GUI thread. A process that died is replaced once.

        With `progress`, a job that is cancelled stops waiting; what the process still computes is dropped.
        """
        try:
            return self._answer(self.submit(function, *args), progress)
        except BrokenProcessPool:
            return self._answer(self.submit(function, *args), progress)

    def submit(self, function: Callable[..., T], *args: Any) -> Future[T]:
        """The answer to come, for those who keep several processes busy."""
        with self._guard:
            try:
                return self._running().submit(function, *args)
            except BrokenProcessPool:
                self._pool = None
                return self._running().submit(function, *args)

    def each(self, function: Callable[[A], T], items: Iterable[A]) -> Iterator[tuple[A, T | Exception]]:
        """Item and answer, or what went wrong with this one, in the order of the items; a few are on their way."""
        running: deque[tuple[A, Future[T]]] = deque()
        try:
            for item in items:
                running.append((item, self.submit(function, item)))
                if len(running) > 2 * self.count:
                    yield _first(running)
            while running:
                yield _first(running)
        finally:
            for _item, left in running:
                left.cancel()

    def stop(self) -> None:
        """What has not begun is dropped; what runs is not waited for."""
        with self._guard:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)

    def _answer(self, future: Future[T], progress: Progress | None) -> T:
        while progress is not None:
            try:
                return future.result(LOOK_EVERY)
            except TimeoutError:
                if future.done():  # its own answer is that it took too long
                    raise
                progress.step(0, 0)
        return future.result()

    def _running(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self.count, mp_context=get_context("spawn"), initializer=_begin)
        return self._pool


def _first(running: deque[tuple[A, Future[Any]]]) -> tuple[A, Any]:
    item, future = running.popleft()
    trouble = future.exception()
    return item, trouble if isinstance(trouble, Exception) else future.result()


def _begin() -> None:
    """In the new process: Ctrl+C is the window's business, and without the window there is no work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_the_window()
    if hasattr(os, "nice"):
        os.nice(_NICER)


def end_with_the_window() -> None:
    """A window that was killed says no goodbye: its processes would wait for work for ever."""
    Thread(target=_wait_for_the_end, daemon=True, name="watch").start()


def _wait_for_the_end() -> None:
    window = parent_process()
    if window is not None:
        window.join()
        os._exit(1)
