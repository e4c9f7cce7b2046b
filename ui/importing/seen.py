"""Progress that a page shows beside the status bar."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance

from ar_desktop.progress import HELD, Progress


class Seen:
    """`told` gets done and total, from whichever thread works."""

    def __init__(self, progress: Progress, told: SignalInstance) -> None:
        self._progress, self._told = progress, told

    def step(self, done: int, total: int, note: str = "") -> None:
        self._told.emit(done, total)
        self._progress.step(done, total, HELD if note == HELD else "")
