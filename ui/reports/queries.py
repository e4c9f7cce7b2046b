"""What the aging page asks of the engine, as it reads the answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Protocol

from ar_desktop.progress import Progress

Basis = Literal["due", "document", "month"]
By = Literal["customer", "salesperson", "region", "segment", "currency"]
Credits = Literal["own", "aged", "netted"]


@dataclass(frozen=True)
class Parameters:
    """What is asked: `known` None means everything that is known now."""

    as_of: date
    basis: Basis = "due"
    by: By = "customer"
    credits: Credits = "own"
    known: date | None = None


@dataclass(frozen=True)
class AgingLine:
    """One group. `id` counts the rows; `customer` is the id where the group is a customer."""

    id: int
    key: str
    name: str
    buckets: tuple[int, ...]
    unapplied: int
    total: int
    overdue: int
    customer: int | None = None


@dataclass(frozen=True)
class Aging:
    """The answer, with its proof: what the sub-ledger and the control account say."""

    parameters: Parameters
    titles: tuple[str, ...]
    lines: Sequence[AgingLine]
    total: AgingLine
    sub_ledger: int
    control: int
    account: str

    @property
    def agrees(self) -> bool:
        return self.sub_ledger == self.control == self.total.total

    @property
    def starts_current(self) -> bool:
        """Whether the first bucket is of what is not due; by document date there is none."""
        return self.parameters.basis != "document"


@dataclass(frozen=True)
class MonthEnd:
    """The buckets of one month's last day, for the chart of how it went."""

    day: date
    buckets: tuple[int, ...]


@dataclass(frozen=True)
class ItemLine:
    """An open due line behind a figure, with the name of whose it is."""

    item_id: int
    customer_id: int
    customer: str
    kind: str
    number: str
    document_date: date
    due_date: date
    reference: str
    currency: str
    amount: int
    open: int
    base_open: int


class AgingQueries(Protocol):
    def aging(self, reading: Any, parameters: Parameters, progress: Progress) -> Aging: ...

    def month_ends(self, reading: Any, parameters: Parameters, months: int, progress: Progress) -> list[MonthEnd]: ...

    def items(self, reading: Any, parameters: Parameters, line: AgingLine | None, bucket: str) -> Sequence[ItemLine]:
        """The lines behind a cell: of one group or all; of one bucket by number, "unapplied", "overdue" or "total"."""
        ...
