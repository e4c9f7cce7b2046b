"""What was asked for is written before a company is left: that is waited for in view, with a way to stay or to go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from ui.jobs import Job
from ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from ui.main_window import MainWindow

GRACE: Final = 0.25  # seconds; nobody needs to hear of what is over by then


class Leaving(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._leave: Callable[[], object] | None = None  # what waits
        self.without = False  # it is left all the same: what has not been written by then is not
        self._free: Job[Any] | None = None  # hears when the other program has let go
        self._strip: MessageStrip | None = None
        window.jobs.ended.connect(lambda _job: self._on_ended())

    @property
    def waits(self) -> bool:
        return self._leave is not None

    def holds(self, leave: Callable[[], object]) -> bool:
        """Whether something is still being written; `leave` is called when that is done."""
        jobs = self._window.jobs
        if self.without or not jobs.promised():
            return False
        if not self._window.held.held and jobs.written_within(GRACE):
            return False
        self._begin(leave)
        return True

    def wait_until_free(self, leave: Callable[[], object]) -> None:
        """What was typed can't be kept while another program writes: after it."""
        company = self._window.company
        if company is not None and not self.waits:
            title = self.tr("Keeping what was typed")
            self._begin(leave)
            self._free = self._window.jobs.write(
                lambda _progress: company.wait_until_free(), lambda _none: None, title=title, promised=True,
                failed=self._not_free,
            )  # fmt: skip
        elif self.waits:
            self._leave = leave

    def _not_free(self, _error: Exception) -> None:
        """It was cancelled in the status bar, or here."""
        if not self.without and self._free is not None:
            self._stay_here()

    def stay(self) -> None:
        """Nobody leaves after all."""
        self._leave, self.without = None, False
        free, self._free = self._free, None
        if free is not None:
            free.cancel()
        strip, self._strip = self._strip, None
        if strip is not None and isValid(strip):
            strip.closed.emit()

    def _begin(self, leave: Callable[[], object]) -> None:
        self._leave = leave
        window, company = self._window, self._window.company
        file = company.path.name if company is not None else ""
        if window.held.held or not (titles := [job.title for job in window.jobs.promised() if job.title]):
            title = self.tr("Another program is writing to {file}.").format(file=file)
            text = self.tr("What you typed and did is kept as soon as it is free; then the file is closed.")
        else:
            title = self.tr("Still being written: {what}.").format(what=titles[0].rstrip("."))
            text = self.tr("When that is done, the file is closed.")
        self._strip = MessageStrip(window.look, "amber", title, text)
        self._strip.offer(self.tr("Close without it"), self._go)
        self._strip.offer(self.tr("Stay"), self._stay_here)
        window.messages.show(self._strip)

    def _stay_here(self) -> None:
        self.stay()
        self._window.stay()

    def _go(self) -> None:
        """What is in the middle of being written is stopped cleanly, as if it had not begun."""
        self.without = True
        if self._window.jobs.promised():
            self._window.jobs.give_up_writing()
        else:
            self._on_ended()

    def _on_ended(self) -> None:
        """The strip stays until the company is left: it is asked again by then."""
        if self._leave is not None and not self._window.jobs.promised():
            leave, self._leave = self._leave, None
            QTimer.singleShot(0, self, lambda: self._left(leave))

    def _left(self, leave: Callable[[], object]) -> None:
        strip, self._strip = self._strip, None
        if strip is not None and isValid(strip):
            strip.closed.emit()
        leave()
