"""Speed, as ratios against the bare part in the same process: `python dev.py bench [--full]`."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from typing import Any, Literal, NamedTuple


class Row(NamedTuple):
    """One line of the table: seconds of ours and of the bare part, and how many times the bare part ours may take.

    Where a limit is absolute, it stands in place of the bare part. `note`: what was measured beside it.
    """

    name: str
    ours: float
    bare: float
    limit: float
    unit: Literal["ms", "MiB"] = "ms"  # MiB: ours and bare are bytes
    note: str = ""

    @property
    def ratio(self) -> float:
        return self.ours / self.bare if self.bare else float("inf")


def cpu(work: Callable[[], Any], times: int = 5) -> float:
    """Median CPU seconds of this process over so many runs, after one that warms up."""
    return _median(work, times, time.process_time)


def wall(work: Callable[[], Any], times: int = 5) -> float:
    return _median(work, times, time.perf_counter)


def _median(work: Callable[[], Any], times: int, clock: Callable[[], float]) -> float:
    work()
    spent = []
    gc.collect()
    for _ in range(times):
        start = clock()
        work()
        spent.append(clock() - start)
    return statistics.median(spent)
