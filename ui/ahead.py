"""Loads modules before they are needed: the first visit of a page then costs the window little more than the second."""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Final

import ui
from ar_desktop.words import Words
from ui.welcome.countries import countries
from ui.widgets import chart_library

# What pages import of the engine takes up to fifty milliseconds at once; with it comes what it imports itself.
_ENGINE: Final = (
    "numpy", "ar_desktop.closing.verify", "ar_desktop.collections.call_log", "ar_desktop.collections.timeline",
    "ar_desktop.documents.example_paper", "ar_desktop.documents.invoice_paper", "ar_desktop.exchange.problems",
    "ar_desktop.receipts.entering", "ar_desktop.reports.catalogue",
)  # fmt: skip
_NOT_OF_PAGES: Final = ("ui.tour", "ui.selftest")


def load_libraries(words: Words, country: str) -> None:
    """What charts and pages need that makes no class out of Qt's: on a thread."""
    for name in _ENGINE:
        import_module(name)
    countries(words)
    from ar_desktop.values.business_days import business_days

    business_days(country)


def load_modules() -> Iterator[None]:
    """All that charts, pages, forms and dialogs are made of, a module with each step, on the GUI thread alone.

    A thread that makes a class out of one of Qt's while the window asks another for what it overrides crashes both.
    """
    yield from chart_library.load_in_turns()
    for name in _names():
        if name not in sys.modules:
            import_module(name)
            yield


def _names() -> Iterator[str]:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if not module.name.startswith(_NOT_OF_PAGES):
            yield module.name
