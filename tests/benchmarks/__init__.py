"""How fast we are beside the bare part: each module has `measure(full) -> list[Row]`."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    name: str
    ours: float  # seconds
    bare: float  # seconds
    limit: float  # ours may be at most so many times bare

    @property
    def ratio(self) -> float:
        return self.ours / self.bare
