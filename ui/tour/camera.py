"""Takes pictures of the window into one folder, numbered in the order of the day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.tour.hands import QUIET, Hands


class Camera:
    """`suffix` stands behind every name: -dark, -1280."""

    def __init__(self, folder: Path, window: QWidget, hands: Hands, first: int = 1) -> None:
        self._folder, self._window, self._hands = folder, window, hands
        self._next, self.suffix = first, ""

    @property
    def taken(self) -> int:
        return self._next - 1

    def take(self, name: str, quiet: float = QUIET) -> None:
        """When everything has come."""
        self._hands.settle(quiet)
        file = self._folder / f"{self._next:03}-{name.replace(':', '-')}{self.suffix}.png"
        if not self._window.grab().save(str(file)):
            raise OSError(f"{file} could not be written.")
        self._next += 1
        print(f"Picture {file.name}", flush=True)
