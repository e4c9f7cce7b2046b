"""A batch under way: many things done one after the other on a job thread, told to the window ten times a second."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from ar_desktop.errors import Cancelled
from ar_desktop.progress import Progress
from ui.jobs import Job, Jobs

State = Literal["waiting", "working", "done", "failed", "out"]
TELL_EVERY: Final = 100  # milliseconds
LOOK_EVERY: Final = 0.1  # seconds between two looks of a paused batch


@dataclass(slots=True)
class BatchLine:
    """One thing to do. `says` is its result, or why it is left out or failed; `facts` is the caller's."""

    key: int
    facts: Any
    state: State = "waiting"
    says: str = ""
    extra: dict[str, Any] = field(default_factory=dict)  # what came of it: a file, a number, pages


@dataclass(frozen=True, slots=True)
class News:
    key: int
    state: State
    says: str
    extra: dict[str, Any]


class BatchHandle:
    """A batch as its job thread has it."""

    def __init__(self, total: int) -> None:
        self.total = total
        self._goes = threading.Event()
        self._goes.set()
        self._ends = threading.Event()
        self._guard = threading.Lock()
        self._news: list[News] = []
        self._done = 0
        self.progress: Progress | None = None

    def tell(self, key: int, state: State, says: str = "", **extra: Any) -> None:
        """What became of one line; may be told again."""
        with self._guard:
            self._news.append(News(key, state, says, extra))
            self._done += state in ("done", "failed")
        self._step()

    def go_on(self) -> bool:
        """Between two lines: waits while paused; False once the rest is cancelled."""
        while not self._ends.is_set():
            self._step()
            if self._goes.wait(LOOK_EVERY):
                return not self._ends.is_set()
        return False

    def news(self) -> list[News]:
        with self._guard:
            told, self._news = self._news, []
        return told

    def pause(self, on: bool) -> None:
        if on:
            self._goes.clear()
        else:
            self._goes.set()

    def end(self) -> None:
        """What is done stays done."""
        self._ends.set()

    @property
    def paused(self) -> bool:
        return not self._goes.is_set()

    @property
    def ending(self) -> bool:
        return self._ends.is_set()

    def _step(self) -> None:
        """Cancel in the status bar cancels the rest as well."""
        if self.progress is not None:
            try:
                self.progress.step(self._done, self.total)
            except Cancelled:
                self.end()


class Batch(QObject):
    """Runs `work` as a job. `ended` comes once, with what it returned or None, and what went wrong or None."""

    news = Signal(object)  # list of News
    ended = Signal(object, object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.handle = BatchHandle(0)
        self._job: Job[Any] | None = None
        self._result: Any = None
        self._trouble: Exception | None = None
        self._timer = QTimer(self, interval=TELL_EVERY)
        self._timer.timeout.connect(self._tell)
        jobs.ended.connect(self._on_ended)

    @property
    def running(self) -> bool:
        return self._job is not None

    def begin(self, work: Callable[[BatchHandle], Any], total: int, title: str) -> None:
        handle = self.handle = BatchHandle(total)
        self._result = self._trouble = None

        def run(progress: Progress) -> None:
            handle.progress = progress
            self._result = work(handle)

        self._job = self._jobs.run(run, lambda _none: None, failed=self._fail, title=title)
        self._timer.start()

    def _fail(self, error: Exception) -> None:
        self._trouble = error

    def _tell(self) -> None:
        if told := self.handle.news():
            self.news.emit(told)

    def _on_ended(self, job: Any) -> None:
        if job is not self._job:
            return
        self._job = None
        self._timer.stop()
        self._tell()
        result, self._result = self._result, None
        self.ended.emit(result, self._trouble)
