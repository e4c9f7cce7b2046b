"""How promises were kept: of one customer, and of all. Pure, over promises as they were read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from ar_desktop.collections.promise_states import Promised

TRACKED: Final = timedelta(days=90)  # how far back


@dataclass(frozen=True, slots=True)
class Track:
    """By customer: how many were kept, and how many were either kept or broken. Amounts in base currency."""

    by_customer: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    kept: int = 0
    decided: int = 0
    kept_amount: int = 0
    decided_amount: int = 0

    def of(self, customer_id: int) -> tuple[int, int]:
        return self.by_customer.get(customer_id, (0, 0))


def track_of(found: Iterable[Promised]) -> Track:
    """Those that are still ahead say nothing yet."""
    counts: dict[int, tuple[int, int]] = {}
    kept = decided = kept_amount = decided_amount = 0
    for one in found:
        if one.state not in ("kept", "broken"):
            continue
        held = one.state == "kept"
        before = counts.get(one.customer_id, (0, 0))
        counts[one.customer_id] = (before[0] + held, before[1] + 1)
        kept, decided = kept + held, decided + 1
        kept_amount, decided_amount = kept_amount + one.base_amount * held, decided_amount + one.base_amount
    return Track(counts, kept, decided, kept_amount, decided_amount)


def promised(found: Iterable[Promised]) -> int:
    """What is promised with them together, in base currency."""
    return sum(one.base_amount for one in found)
