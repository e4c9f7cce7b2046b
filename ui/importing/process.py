"""One process beside the window that reads, tries and imports: a million rows never hold up a repaint.

No Qt in here: the process loads this module. Tasks are functions of a module, and take a `Progress` as their last
argument; what they take and give is plain.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from ctypes import c_bool
from pickle import PicklingError
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ar_desktop.errors import Cancelled, WorkEnded
from ar_desktop.progress import Progress
from ar_desktop.words import N_
from ui.priority import process_behind

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

T = TypeVar("T")
LOOK_EVERY: Final = 0.05  # seconds between two looks at whether the work is still wanted


class ProcessEnded(WorkEnded):
    """Killed, or out of memory. What it wrote and did not finish is not in the file."""

    code = "AR590"
    text = N_("The import was stopped from outside; nothing of it was written.")


class ImportProcess:
    """Started when first needed, and again when it died. One task at a time: others wait for their turn."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._pipe: Any = None
        self._stop: Any = None
        self._turn = threading.Lock()
        self._dropped = self._to_the_end = False

    def call(self, progress: Progress, function: Callable[..., T], *args: Any) -> T:
        """Waits for the answer: for job threads. A job that is cancelled stops the task at its next step."""
        with self._turn:
            self._start()
            self._stop.value = False
            self._dropped = False
            try:
                self._pipe.send((function, args))
                return self._answer(progress)  # type: ignore[no-any-return]
            except (EOFError, BrokenPipeError, ConnectionResetError):
                self._end()
                raise (Cancelled if self._dropped else ProcessEnded) from None

    def call_to_the_end(self, progress: Progress, function: Callable[..., T], *args: Any) -> T:
        """The same for what was promised: `drop` lets it be."""
        self._to_the_end = True
        try:
            return self.call(progress, function, *args)
        finally:
            self._to_the_end = False

    def close(self) -> None:
        """Whatever it does is dropped; a write that is not finished leaves no trace."""
        self.drop()
        with self._turn:
            self._end()

    def drop(self) -> None:
        """The same, without waiting for anything: who waits for an answer hears `Cancelled`."""
        if not self._to_the_end:
            self._dropped = True
            self.kill()

    def kill(self) -> None:
        """At once, whatever it does; who waits for an answer hears `ProcessEnded`."""
        if self._process is not None and self._process.is_alive():
            self._process.kill()

    def _answer(self, progress: Progress) -> Any:
        stopped, last = False, (0, 0, "")
        while True:
            if self._pipe.poll(LOOK_EVERY):
                kind, value = self._pipe.recv()
                if kind == "done":
                    return value
                if kind == "failed":
                    raise value
                last = value
            if not stopped:
                try:
                    progress.step(*last)
                except Cancelled:
                    stopped = True
                    self._stop.value = True  # and wait until it has stopped: half-done work holds the file

    def _start(self) -> None:
        if self._process is not None and self._process.is_alive():
            return
        from multiprocessing import get_context  # not before the shell is there

        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._stop = context.RawValue(c_bool)  # an Event has a lock, which who is killed may hold
        self._process = context.Process(target=_serve, args=(theirs, self._stop), daemon=True, name="import")
        self._process.start()
        theirs.close()

    def _end(self) -> None:
        if self._process is not None:
            self._pipe.close()  # its end of the pipe closes: it leaves by itself
            self._process.join(2)
            if self._process.is_alive():
                self._process.terminate()
                self._process.join()
            self._process = None


class _Told:
    """The task's progress, told over the pipe."""

    def __init__(self, pipe: Connection, stop: Any) -> None:
        self._pipe, self._stop = pipe, stop

    def step(self, done: int, total: int, note: str = "") -> None:
        if self._stop.value:
            raise Cancelled
        self._pipe.send(("step", (done, total, note)))


def _serve(pipe: Connection, stop: Any) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the window decides
    process_behind()
    while True:
        try:
            function, args = pipe.recv()
        except (EOFError, OSError):  # Windows knows more ways to say that the window has gone
            return
        try:
            answer: tuple[str, Any] = ("done", function(*args, _Told(pipe, stop)))
        except Exception as error:  # noqa: BLE001  told to the window, which shows it
            answer = ("failed", error)
        try:
            pipe.send(answer)
        except (BrokenPipeError, OSError):
            return
        except (TypeError, AttributeError, PicklingError):
            pipe.send(("failed", RuntimeError(repr(answer[1]))))  # an error that cannot travel
