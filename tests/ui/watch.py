"""Hears whatever goes wrong in a window while it is used: trace-backs, Qt's warnings, our own faults, long stalls."""

from __future__ import annotations

import logging
import sys
import time
import traceback
from typing import Any, Final, TextIO

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler

from ui.jobs import Jobs

HARMLESS: Final = ("propagateSizeHints", "does not support raise", "does not support grabbing", "requestActivate")
LONG: Final = 0.2  # seconds of work on the GUI thread in one go


class Watch:
    """`doing` names what is being done now; it stands in what is complained about."""

    def __init__(self, log: TextIO) -> None:
        self._log = log
        self.doing = "start"
        self.wrong: list[str] = []
        self.expected: tuple[str, ...] = ()  # what may be told: it was brought about
        self.longest = (0.0, "")
        self._last = time.thread_time()

    def begin(self) -> None:
        qInstallMessageHandler(self._on_message)
        sys.excepthook = lambda kind, error, trace: self._complain(
            "trace-back", "".join(traceback.format_exception(kind, error, trace))
        )
        sys.unraisablehook = lambda args: self._complain("unraisable", f"{args.exc_value!r} in {args.object!r}")
        handler = logging.Handler(logging.ERROR)
        handler.emit = self._on_log  # type: ignore[method-assign]
        logging.getLogger().addHandler(handler)
        _remember_who_asked()
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        qInstallMessageHandler(None)

    def note(self, line: str) -> None:
        print(line, file=self._log)

    def _on_message(self, kind: QtMsgType, _context: Any, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(one in text for one in HARMLESS):
            self._complain("Qt", text)

    def _on_log(self, record: logging.LogRecord) -> None:
        shown = "".join(traceback.format_exception(record.exc_info[1])) if record.exc_info else ""
        self._complain("log", f"{record.getMessage()}\n{shown}")

    def _complain(self, kind: str, text: str) -> None:
        if any(one in text for one in self.expected):
            return
        self.wrong.append(f"{kind} at {self.doing}: {text}")
        self.note(f"WRONG {self.wrong[-1]}")

    def rest(self) -> None:
        """What was done until now is one thing, what follows another."""
        self._beat()

    def _beat(self) -> None:
        """Work of this thread alone: what other programs take of the machine does not count."""
        now = time.thread_time()
        if now - self._last > self.longest[0]:
            self.longest = (round(now - self._last, 3), self.doing)
        if now - self._last > LONG:
            self.note(f"LONG {now - self._last:.3f} {self.doing}")
        self._last = now


def _remember_who_asked() -> None:
    """What fails on a working thread tells nothing of the page that asked."""
    begin = Jobs._begin

    def noting(jobs: Jobs, work: Any, *others: Any, **more: Any) -> Any:
        asked = "".join(traceback.format_stack(limit=10)[:-1])

        def noted(handle: Any) -> Any:
            try:
                return work(handle)
            except Exception as error:
                error.add_note(f"asked for by\n{asked}")
                raise

        return begin(jobs, noted, *others, **more)

    Jobs._begin = noting  # type: ignore[method-assign]
