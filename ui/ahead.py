"""Loads modules before they are needed: the first visit of a page then costs the window little more than the second."""

from __future__ import annotations

import pkgutil
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Final

import ui
from ar_desktop.progress import Progress
from ui.widgets import chart_library

BREATH: Final = 0.01  # seconds between two modules: the window has the interpreter to itself
_NOT_OF_PAGES: Final = ("ui.tour", "ui.selftest")


def load_page(key: str) -> None:
    """What the first page in view is made of, on the thread that opens the company."""
    import_module(f"ui.{key}.page")


def load_the_rest(progress: Progress) -> None:
    """All that pages, forms, dialogs and charts are made of, one module after the other, on a thread of its own.

    Every class of Qt is known by then (`qt_classes`).
    """
    chart_library.load()
    for name in _names():
        progress.step(0, 0)  # the window may be about to close
        if name not in sys.modules:
            import_module(name)
            time.sleep(BREATH)


def _names() -> Iterator[str]:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if not module.name.startswith(_NOT_OF_PAGES):
            yield module.name
