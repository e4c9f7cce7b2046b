"""One save at a time of what is typed, whichever thread does it."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Final

from ar_desktop.errors import CompanyFileLocked
from ui.desk import Desk

PATIENCE: Final = 0.05  # seconds that the window stands still for a save under way


class Turn:
    """Entered again by the thread that has it. The window is refused where a save waits for another program."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._lock = desk, threading.RLock()

    def __enter__(self) -> None:
        on_window = threading.current_thread() is threading.main_thread()
        if not self._lock.acquire(timeout=PATIENCE if on_window else -1):
            from ar_desktop.company.trouble import SOMEBODY

            raise CompanyFileLocked(SOMEBODY, str(self._desk.company.path))

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._lock.release()
