"""What a hand does all day: pages, rows, tabs, a filter as it is typed. How long the window stands still each time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from tests.benchmarks import Row
from tests.benchmarks.companies import size
from tests.benchmarks.driven import STALL, Driven, Gap, driven, in_child, own_copy

Key = Qt.Key
Steps = Iterator[tuple[str, Gap]]


def measure(full: bool) -> list[Row]:
    found = in_child(__name__, "run", str(own_copy(size(full))))
    return [
        Row(f"longest stall: {name}", max(0.0, wall), STALL, 1, note=f"GUI thread {cpu * 1000:.1f} ms")
        for name, (wall, cpu) in found.items()
    ]


def run(path: str) -> dict[str, Gap]:
    worst: dict[str, Gap] = {}
    with driven() as one:
        worst["opening the company"] = one.stall(lambda: one.open(Path(path)))
        one.heart.worst()
        one.until(lambda: one.loaded)
        worst["loading ahead, Today's charts"] = one.heart.worst()
        for name, gap in (*_pages(one), *_customers(one), *_invoices(one)):
            before = worst.get(name, gap)
            worst[name] = Gap(max(before.wall, gap.wall), max(before.cpu, gap.cpu))
    return worst


def _pages(one: Driven) -> Steps:
    keys = [key for key in one.window.page_keys() if key != "today"]
    for key in keys:
        yield f"first visit of {key}", one.stall(partial(one.window.go, key))
    for key in ("today", *keys):
        yield "second visit of a page", one.stall(partial(one.window.go, key))
    yield "first new invoice", one.stall(partial(one.window.go, "invoices", "new"))
    yield "second new invoice", one.stall(partial(one.window.go, "invoices", "new"))
    one.stall(partial(one.window.go, "invoices", "all"))


def _customers(one: Driven) -> Steps:
    one.window.go("customers")
    one.settle()
    page: Any = one.window.page("customers")
    table, tabs = page.list.panel.table, page.detail.tabs
    for at in range(tabs.count()):
        yield f"first look at a customer's tab “{tabs.tabText(at)}”", one.stall(partial(tabs.setCurrentIndex, at))
    for at in range(tabs.count()):
        yield "next tab of a customer", one.stall(partial(tabs.setCurrentIndex, at))
        yield "next row of customers", one.stall(partial(one.press, table, Key.Key_Down))
    tabs.setCurrentIndex(0)
    yield from _rows(one, table, "customers")
    yield from _typing(one, page.list.search, "customers", "harbor")


def _invoices(one: Driven) -> Steps:
    one.window.go("invoices", "all")
    one.settle()
    page: Any = one.window.page("invoices")
    yield from _rows(one, page.lists.documents.table, "invoices")
    yield from _typing(one, page.lists.search, "invoices", "INV-2026-009")
    for state in ("open", "overdue", "drafts", "all"):
        yield "next tab of invoices", one.stall(partial(page.lists.show_state, state))
    table = page.lists.documents.table
    yield "an invoice is opened", one.stall(partial(one.press, table, Key.Key_Return), 1)


def _rows(one: Driven, table: Any, name: str) -> Steps:
    def held() -> None:
        for _ in range(30):
            one.press(table, Key.Key_Down)
            one.settle(0.01)

    yield f"next row of {name}", one.stall(held)
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_End, Key.Key_PageUp, Key.Key_Home):
        yield f"next page of {name}", one.stall(partial(one.press, table, key))


def _typing(one: Driven, field: Any, name: str, text: str) -> Steps:
    field.setFocus()
    for letter in text:
        yield f"a keystroke in the filter of {name}", one.stall(partial(one.type, field, letter))
    clear: Callable[[], Any] = field.clear
    yield f"clearing the filter of {name}", one.stall(clear)
