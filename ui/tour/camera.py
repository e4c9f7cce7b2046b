"""Takes pictures of the window into one folder, numbered in the order of the day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.tour.hands import QUIET, Hands, TourStuck


class Camera:
    """`suffix` stands behind every name: -dark, -1280."""

    def __init__(self, folder: Path, window: QWidget, hands: Hands, first: int = 1) -> None:
        self._folder, self._window, self._hands = folder, window, hands
        self._next, self.suffix = first, ""
        self._size = window.size()

    def frame(self, width: int, height: int) -> None:
        """All pictures are of this size, until another is chosen."""
        self._window.resize(width, height)
        self._size = QSize(width, height)

    @property
    def taken(self) -> int:
        return self._next - 1

    def take(self, name: str, quiet: float = QUIET) -> None:
        """When everything has come."""
        self._hands.settle(quiet)
        size = self._window.size()
        if size != self._size:
            raise TourStuck(f"At {name} the window grew to {size.width()} × {size.height()}.")
        file = self._folder / f"{self._next:03}-{name.replace(':', '-')}{self.suffix}.png"
        if not self._window.grab().save(str(file)):
            raise OSError(f"{file} could not be written.")
        self._next += 1
        print(f"Picture {file.name}", flush=True)
