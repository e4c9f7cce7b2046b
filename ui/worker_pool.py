"""Processes that each have a pipe of their own: one that is killed takes nothing with it that another waits for.

Not `ProcessPoolExecutor`: its processes share one queue for answers, and whoever is killed while putting a large one
there leaves half a message, for the rest of which the window would wait for ever.
"""

from __future__ import annotations

import os
import pickle
import signal
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from multiprocessing import get_context
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from ar_desktop.errors import Cancelled, Refused
from ar_desktop.words import N_
from ui.priority import process_behind

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

T = TypeVar("T")
LOOK_EVERY: Final = 0.1  # seconds between two looks at whether the pool is still wanted


class _Task(NamedTuple):
    future: Future[Any]
    function: Callable[..., Any]
    args: tuple[Any, ...]


class WorkerPool:
    """At most `count` processes, each begun when the others have work."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._keepers: list[_Keeper] = []
        self._guard = Lock()
        self._stopped = Event()
        self._unfinished = 0

    def submit(self, function: Callable[..., T], *args: Any) -> Future[T]:
        """Its answer, what it raised, `Cancelled`, or `Refused` where two processes died with it."""
        future: Future[T] = Future()
        with self._guard:
            self._unfinished += 1
            if len(self._keepers) < min(self._unfinished, self._count):
                self._keepers.append(_Keeper(self._tasks, self._stopped, self._finished))
        self._tasks.put(_Task(future, function, args))
        return future

    def stop(self) -> None:
        """What has not begun is dropped; what runs is not waited for, and its process ends with it."""
        self._stopped.set()
        for _keeper in self._keepers:
            self._tasks.put(None)

    def _finished(self) -> None:
        with self._guard:
            self._unfinished -= 1


class _Keeper:
    """One process, and the thread that gives it work and hears its answers."""

    def __init__(self, tasks: SimpleQueue[_Task | None], stopped: Event, finished: Callable[[], None]) -> None:
        self._tasks, self._stopped, self._finished = tasks, stopped, finished
        self._process: BaseProcess | None = None
        self._pipe: Any = None
        Thread(target=self._keep, daemon=True, name="keeper").start()

    def _keep(self) -> None:
        while (task := self._tasks.get()) is not None:
            if self._stopped.is_set():
                task.future.cancel()
            if task.future.set_running_or_notify_cancel():
                self._do(task)
            else:
                self._finished()
            del task  # what it holds is let go before the next one comes
        self._leave()

    def _do(self, task: _Task) -> None:
        try:
            kind, answer = self._asked_twice(task)
        except Exception as error:  # noqa: BLE001  for who asked: what cannot travel is their fault
            kind, answer = "failed", error
        self._finished()  # before who waits is told, and asks for more
        if kind == "done":
            task.future.set_result(answer)
        else:
            task.future.set_exception(answer)

    def _asked_twice(self, task: _Task) -> tuple[str, Any]:
        """A process that died with it is replaced once; one that cannot be started is another trouble."""
        for _attempt in range(2):
            try:
                self._start()
            except BrokenPipeError:  # it was gone before it had begun
                continue
            try:
                self._pipe.send((task.function, task.args))
                answer = self._answer()
            except (EOFError, OSError):
                self._leave()
            else:
                return pickle.loads(answer)  # type: ignore[no-any-return]  # noqa: S301  of our own process
        raise Refused(N_("The process that worked on it was stopped from outside, twice."))

    def _start(self) -> None:
        if self._process is not None and self._process.is_alive():
            return
        self._leave()
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs,), daemon=True, name="worker")
        try:
            process.start()
        except BaseException:
            self._leave()
            raise
        finally:
            theirs.close()
        self._process = process

    def _answer(self) -> bytes:
        while not self._pipe.poll(LOOK_EVERY):
            if self._stopped.is_set():
                raise Cancelled
        return self._pipe.recv_bytes()  # type: ignore[no-any-return]

    def _leave(self) -> None:
        """Its end of the pipe closes: it goes by itself, where it still can."""
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None


def _serve(pipe: Connection) -> None:
    """In the new process: Ctrl+C is the window's business, and without the window there is no work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_the_window()
    process_behind()
    while True:
        try:
            pipe.send_bytes(_answer_to(pipe.recv_bytes()))  # nothing is kept until the next task
        except (EOFError, OSError):
            return


def _answer_to(asked: bytes) -> bytes:
    try:
        function, args = pickle.loads(asked)  # noqa: S301  what the window itself asks
        return pickle.dumps(("done", function(*args)))
    except Exception as error:  # noqa: BLE001  told to the window, which shows it
        error.add_note(traceback.format_exc())
        return _failure(error)


def _failure(error: Exception) -> bytes:
    """What went wrong, or in words what cannot travel: the window would hear of the travelling alone."""
    try:
        answer = pickle.dumps(("failed", error))
        pickle.loads(answer)  # noqa: S301  made in the line before
    except Exception:  # noqa: BLE001  for any of many reasons
        said = RuntimeError(repr(error)[:1000])
        said.__notes__ = error.__notes__
        return pickle.dumps(("failed", said))
    return answer


def end_with_the_window() -> None:
    """A window that was killed says no goodbye: its processes would finish what nobody waits for."""
    Thread(target=_wait_for_the_end, daemon=True, name="watch").start()


def _wait_for_the_end() -> None:
    from multiprocessing import parent_process

    window = parent_process()
    if window is not None:
        window.join()
        os._exit(1)
