"""The one application object: a Mac tells it which file was opened in the Finder, others name it when they start us."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    file_wanted = Signal(object)  # Path

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.wanted: Path | None = None  # came before there was a window

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self.wanted = Path(event.file())
            self.file_wanted.emit(self.wanted)
            return True
        return super().event(event)
