"""The process that looks after company files: it writes in none that is in use, so that it may be stopped at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from ar_desktop.errors import Cancelled, WorkEnded
from ar_desktop.progress import Progress
from ui.importing.process import ImportProcess, ProcessEnded

T = TypeVar("T")


class CareEnded(WorkEnded):
    """Killed, or out of memory."""

    code = "AR591"


class CareProcess(ImportProcess):
    def call(self, progress: Progress, function: Callable[..., T], *args: Any) -> T:
        """A long look at every page hears of no Cancel: the process is ended instead, and started anew next time."""
        try:
            return super().call(_Ending(self, progress), function, *args)
        except ProcessEnded:
            progress.step(0, 0)  # raises where it was us
            raise CareEnded from None


class _Ending:
    def __init__(self, process: CareProcess, progress: Progress) -> None:
        self._process, self._progress = process, progress

    def step(self, done: int, total: int, note: str = "") -> None:
        try:
            self._progress.step(done, total, note)
        except Cancelled:
            self._process.kill()
            raise
