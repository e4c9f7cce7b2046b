"""Collects Python's cycles on the GUI thread alone.

The collector runs on whichever thread happens to allocate; a cycle that holds a widget would then be torn down on a
working thread, which Qt answers with a crash.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY: Final = 1000  # milliseconds
MOST: Final = 30_000  # objects that are gone through at once, some ten milliseconds


class GarbageOnGuiThread(QObject):
    """While it lives, the automatic collector is off and the same thresholds are looked at here.

    What outlives a full look is not looked at again before `sweep`: going through all that pages, modules and models
    consist of would hold the window up each time. So would going through what a job made by the hundred thousand;
    what of it is in no cycle goes as soon as nobody holds it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self.settle()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._sweeping = False

    def look(self) -> None:
        if self._sweeping:
            self._sweeping = False
            gc.unfreeze()
            self._look_at_all()
            return
        counts = gc.get_count()
        generation = next((g for g in (2, 1, 0) if counts[g] > self._thresholds[g]), None)
        if generation is None:
            return
        if counts[0] > MOST or sum(len(gc.get_objects(young)) for young in range(generation + 1)) > MOST:
            self.settle()  # even to count a hundred thousand takes a while
        elif generation == 2:
            self._look_at_all()
        else:
            gc.collect(generation)

    def sweep(self) -> None:
        """Much was let go, such as all pages of a company: everything is looked at with the next beat."""
        self._sweeping = True

    def settle(self) -> None:
        """Much has come that stays."""
        gc.freeze()

    def _look_at_all(self) -> None:
        gc.collect()
        self.settle()

    def stop(self) -> None:
        self._timer.stop()
        gc.enable()
