"""pyqtgraph takes a third of a second to load. Where a window loads it ahead, charts wait for that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event
from typing import Final

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ui.in_turns import InTurns

_EXPECTED: Final = Event()
_WAITING: Final[dict[QObject, Callable[[], None]]] = {}
_TURNS: Final = InTurns("pyqtgraph")


def expect() -> None:
    """`load_in_turns` is going to be called, and called again until it is through."""
    if not _TURNS.done:
        _EXPECTED.set()


def forget() -> None:
    """Nobody goes on loading it: what is half loaded is finished, and whoever draws a chart loads it."""
    _TURNS.finish()
    _EXPECTED.clear()
    _WAITING.clear()


def expected() -> bool:
    return _EXPECTED.is_set()


def load_in_turns() -> Iterator[None]:
    """On the GUI thread, a module with each step, once all of Qt is known (`qt_classes`); then a chart with each."""
    while not _TURNS.done:
        _TURNS.step()
        yield
    _EXPECTED.clear()
    while _WAITING:
        chart = next(iter(_WAITING))
        draw = _WAITING.pop(chart)
        if isValid(chart):
            draw()
        yield


def draw_then(chart: QObject, draw: Callable[[], None]) -> None:
    """While it is expected: a plot takes twenty milliseconds at first, and several at once would hold the window up."""
    _WAITING[chart] = draw
