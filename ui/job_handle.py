"""A job as the thread that works on it has it: plain Python, which never touches a widget."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from PySide6.QtCore import SignalInstance

from ar_desktop.errors import Cancelled, CompanyFileLocked, Refused
from ar_desktop.progress import HELD, Progress, Silent
from ar_desktop.words import N_
from ui.priority import thread_behind

BEHIND: Final = 4  # steps of the system's scale
LONG_HELD: Final = 10.0  # seconds: after that a write is tried seldom, and the window says more about it
SELDOM: Final = 2.0  # seconds between two tries then

_here = threading.local()


def wait_here(path: str) -> bool:
    """While another program holds the file at `path`: a working thread waits until it is free or Cancel ends it.

    The window itself does not wait: it raises `CompanyFileLocked`.
    """
    handle: Handle | None = getattr(_here, "handle", None)
    if handle is not None:
        handle.wait()
    elif threading.current_thread() is threading.main_thread():
        from ar_desktop.company.trouble import SOMEBODY  # the shell is on the screen before the database is loaded

        raise CompanyFileLocked(SOMEBODY, path)
    return handle is not None


def progress_here() -> Progress:
    """That of the job whose working thread this is, for verbs that are called without one."""
    return getattr(_here, "handle", None) or Silent()


def let_the_window_first() -> None:
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
        self._held_since: float | None = None
        self._again = threading.Event()

    def step(self, done: int, total: int, note: str = "") -> None:
        """The engine calls this on its own thread, every 100 ms or so."""
        if self._stop.is_set():
            raise Cancelled
        self._told.emit(self._number, (done, total, note))

    def wait(self) -> None:
        """A try to write has failed: until the next one. After a while tries are few, or when somebody asks for one."""
        try:
            self.step(0, 0, HELD)
        except Cancelled:
            raise Refused(N_("Nothing was written: you did not want to wait.")) from None
        now = time.monotonic()
        self._held_since = self._held_since or now
        if now - self._held_since > LONG_HELD:
            self._again.wait(SELDOM)
            self._again.clear()

    def try_again(self) -> None:
        self._again.set()

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
        self._again.set()
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
