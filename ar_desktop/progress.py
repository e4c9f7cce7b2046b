"""How long work tells whoever waits for it that it goes on, and hears that it should stop."""

from __future__ import annotations

from typing import Final, Protocol

HELD: Final = "held"  # as a note: another program holds the company file, and the work waits for it


class Progress(Protocol):
    """Called every 100 ms or so, on the thread that works."""

    def step(self, done: int, total: int, note: str = "") -> None:
        """`total` 0 means unknown. Raises `Cancelled` when the work should end here."""


class Silent:
    """Nobody is waiting."""

    def step(self, done: int, total: int, note: str = "") -> None:
        pass
