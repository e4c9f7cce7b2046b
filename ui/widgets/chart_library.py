"""pyqtgraph takes a third of a second to load. Where a window loads it in the background, charts wait for that."""

from __future__ import annotations

from threading import Event
from typing import Final

_EXPECTED: Final = Event()


def expect() -> None:
    """`load` is going to be called on a working thread."""
    _EXPECTED.set()


def forget() -> None:
    """Nobody is going to load it: whoever draws a chart does so."""
    _EXPECTED.clear()


def expected() -> bool:
    return _EXPECTED.is_set()


def load() -> None:
    """On any thread, once all of Qt is known (`qt_classes`)."""
    try:
        import pyqtgraph  # type: ignore[import-untyped]  # noqa: F401
    finally:
        forget()
