"""Search as you type: the query of every keystroke against its bare statements, and the keystroke in the palette."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from typing import Any, Final

from sqlcipher3 import dbapi2

from ar_desktop.collections.finding import find
from ar_desktop.company import Reading
from tests.benchmarks import Row
from tests.benchmarks.companies import opened, size
from tests.benchmarks.driven import STALL, driven, in_child, own_copy

KEYSTROKE: Final = 0.01  # seconds
TYPED: Final = ("harbor supply", "INV-2026-00921", "00921", "1,250.00", "san", "R-2026-0012", "c-1012")
ROUNDS: Final = 7


class Noted:
    """A reading that remembers its statements."""

    def __init__(self, read: Reading) -> None:
        self._read = read
        self.statements: list[tuple[str, dict[str, Any]]] = []

    def rows(self, sql: str, **params: Any) -> Any:
        self.statements.append((sql, params))
        return self._read.rows(sql, **params)

    def row(self, sql: str, **params: Any) -> Any:
        self.statements.append((sql, params))
        return self._read.row(sql, **params)

    def value(self, sql: str, **params: Any) -> Any:
        self.statements.append((sql, params))
        return self._read.value(sql, **params)


def measure(full: bool) -> list[Row]:
    company = opened(size(full))
    bare = dbapi2.connect(f"file:{company.path}?mode=ro", uri=True)
    with company.reading() as read:
        times = {text: _both(read, bare, company.currency, text) for text in _keystrokes()}
    bare.close()
    company.close()
    ours, plain = sum(one for one, _ in times.values()), sum(other for _, other in times.values())
    worst = max(times, key=lambda text: times[text][0])
    shown, stall = in_child(__name__, "in_palette", str(own_copy(size(full))))
    return [
        Row(f"search as you type: {len(times)} keystrokes", ours, plain, 2),
        Row("search as you type: the worst keystroke", times[worst][0], KEYSTROKE, 1, note=f"“{worst}”"),
        Row("palette: worst stall in a keystroke", stall[0], STALL, 1, note=f"GUI thread {stall[1] * 1000:.1f} ms"),
        Row("palette: from key to hits, median", shown, STALL, 1),
    ]


def _keystrokes() -> Iterator[str]:
    for text in TYPED:
        for length in range(1, len(text) + 1):
            yield text[:length]


def _both(read: Reading, bare: Any, base: str, text: str) -> tuple[float, float]:
    noted: Any = Noted(read)
    find(noted, text, base)

    def plain() -> None:
        for sql, params in noted.statements:
            bare.execute(sql, params).fetchall()

    ours, other = [], []
    for _ in range(ROUNDS):
        ours.append(_spent(lambda: find(read, text, base)))
        other.append(_spent(plain))
    return statistics.median(ours), statistics.median(other)


def _spent(work: Any) -> float:
    start = time.thread_time()
    work()
    return time.thread_time() - start


def in_palette(path: str) -> tuple[float, tuple[float, float]]:
    """Typed into the palette over the window: median seconds until the hits are there, and the longest stall."""
    from pathlib import Path

    with driven(Path(path)) as one:
        one.until(lambda: one.loaded)
        one.window.menus.find_anything()
        one.settle()
        from ui.palette.palette import Palette

        palette = one.window.findChild(Palette)
        assert palette is not None
        one.type(palette.field, "q")  # the first answer loads what is only needed once
        one.settle()
        palette.field.clear()
        one.settle()
        one.heart.worst()
        took = []
        for text in TYPED[:4]:
            for letter in text:
                start = time.perf_counter()
                one.type(palette.field, letter)
                one.until(lambda: palette._answered)
                took.append(time.perf_counter() - start)
                one.settle(0.02)
            palette.field.clear()
            one.settle(0.05)
        return statistics.median(took), one.heart.worst()
