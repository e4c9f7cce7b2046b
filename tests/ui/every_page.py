"""Every place of the window, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QTabBar

PLACES = (
    "today", "customers", "customers/new", "invoices", "invoices:drafts", "invoices/new", "invoices/credit",
    "receive", "receipts", "unapplied", "deposits",
    "collections", "collections:promises", "collections:disputes", "reports", "reports:aging",
    "statements", "items", "closing", "importing", "settings", "care",
)  # fmt: skip


def every_place(window: Any, qtbot: Any) -> Iterator[str]:
    """Each page, with each of its tabs in front once."""
    for place in PLACES:
        key, _, what = place.partition("/")
        window.go(key, what or None)
        settled(window, qtbot)
        yield place
        if place == "customers":
            window.page("customers").fold.to_customer()  # where list and customer take turns
            settled(window, qtbot)
            yield "one customer"
        bars = [bar for bar in window.stack.currentWidget().findChildren(QTabBar) if bar.isVisible()]
        for bar in bars:
            for at in range(bar.count()):
                bar.setCurrentIndex(at)
                settled(window, qtbot)
                yield f"{place}, {bar.tabText(at)}"


def settled(window: Any, qtbot: Any) -> None:
    qtbot.wait(80)  # what follows a row or a pause in typing has begun
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30_000)
