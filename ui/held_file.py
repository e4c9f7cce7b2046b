"""Another program writes in the company file: what is to be written waits, the window goes on, and says so."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ui.job_handle import LONG_HELD
from ui.jobs import Job
from ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class HeldFile(QObject):
    """The status bar tells of it at once; a strip above the page where it lasts, until the file is free."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: Job[Any] | None = None  # one writer: the others are behind it
        self._since = 0.0
        self._strip: MessageStrip | None = None
        window.jobs.held.connect(self._on_held)
        window.jobs.progressed.connect(lambda job, *_progress: self._on_ended(job))
        window.jobs.ended.connect(self._on_ended)

    @property
    def held(self) -> bool:
        return self._waiting is not None

    def _on_held(self, job: Job[Any]) -> None:
        now = time.monotonic()
        if job is not self._waiting:
            self._since = self._since if self._stands() else now
            self._waiting = job
        if now - self._since > LONG_HELD and not self._stands() and not self._window.leaving.waits:
            self._show()

    def _on_ended(self, job: Job[Any]) -> None:
        if job is self._waiting:
            self._waiting = None
            if not job.cancelled or not self._window.jobs.writing:  # else the next one waits, and it is said already
                self._take_away()

    def _stands(self) -> bool:
        return self._strip is not None and isValid(self._strip) and self._strip.isVisible()

    def _show(self) -> None:
        window = self._window
        if window.company is None:
            return
        title = self.tr("{file} is held by another program.").format(file=window.company.path.name)
        text = self.tr("What you did is written as soon as it is free. Close the other program, or wait.")
        strip = self._strip = MessageStrip(window.look, "amber", title, text)
        strip.offer(self.tr("Try again"), self._try_again)
        strip.offer(self.tr("Don’t wait"), self.give_up)
        window.messages.show(strip)

    def _take_away(self) -> None:
        if self._stands() and self._strip is not None:
            self._strip.closed.emit()
        self._strip = None

    def _try_again(self) -> None:
        if self._waiting is not None:
            self._waiting.try_again()

    def give_up(self) -> None:
        """What waits is not written; what was typed stays where it is."""
        self._take_away()
        self._window.jobs.give_up_writing()
