"""Collects Python's cycles on the GUI thread alone.

The collector runs on whichever thread happens to allocate; a cycle that holds a widget would then be torn down on a
working thread, which Qt answers with a crash.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY: Final = 1000  # milliseconds


class GarbageOnGuiThread(QObject):
    """While it lives, the automatic collector is off and the same thresholds are looked at here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        self._timer.stop()
        gc.enable()
