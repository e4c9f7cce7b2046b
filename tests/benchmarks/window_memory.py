"""The memory of the window at rest: on the first page, and after every page was opened."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import psutil

from tests.benchmarks import Row
from tests.benchmarks.companies import size
from tests.benchmarks.driven import driven, in_child, own_copy

AT_REST: Final = 300 * 2**20


def measure(full: bool) -> list[Row]:
    first, every, workers = in_child(__name__, "run", str(own_copy(size(full))))
    note = f"besides {workers / 2**20:.0f} MiB of worker processes"
    return [
        Row("memory at rest, Today in view", first, AT_REST, 1, "MiB"),
        Row("memory at rest, after every page was opened", every, AT_REST, 1, "MiB", note),
    ]


def held() -> float:
    """Bytes of this process that stay with it: shared libraries count as well."""
    return float(psutil.Process().memory_info().rss)


def run(path: str) -> list[float]:
    with driven(Path(path)) as one:
        one.heart.rest()  # its beats would be counted as well
        one.until(lambda: one.loaded)
        one.settle(5)
        first = held()
        for key in one.window.page_keys():
            one.window.go(key)
            one.settle()
        one.window.go("today")
        one.settle(5)
        every = held()
        children = psutil.Process().children(recursive=True)
        workers = float(sum(child.memory_info().rss for child in children))
    return [first, every, workers]
