"""What is selected in a list, in figures: how many rows and the sum of their money."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from ui.models.columns import is_head
from ui.models.row_model import RowModel

SUMMED: Final = 5000  # rows; more are counted only, the list's own total says the rest


@dataclass(frozen=True)
class Selection:
    """`sums` by column key and currency ("" is the company's); None where not all rows are here."""

    count: int = 0
    everything: bool = False
    sums: dict[str, dict[str, int]] | None = field(default_factory=dict)


def selection_of(model: RowModel[Any], ranges: Sequence[range], *, everything: bool) -> Selection:
    count = sum(map(len, ranges))
    if count > SUMMED or everything:
        return Selection(count, everything, None)
    money = [column for column in model.columns() if column.kind == "money" and column.value is not None]
    sums: dict[str, dict[str, int]] = {column.key: defaultdict(int) for column in money}
    for places in ranges:
        for place in places:
            row = model.row_at(place)
            if row is None:
                return Selection(count, everything, None)
            if is_head(row):
                count -= 1
                continue
            for column in money:
                currency = column.currency(row) if column.currency else ""
                part = column.summed or column.value
                sums[column.key][currency] += (part(row) or 0) if part else 0
    return Selection(count, everything, sums)
