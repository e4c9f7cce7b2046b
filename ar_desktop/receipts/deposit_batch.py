"""A deposit while it is put together: the list against the adding machine's tape and the counted cash. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ar_desktop.receipts.queries import ReceiptRow


@dataclass(frozen=True, slots=True)
class Batch:
    """Amounts in base currency.

    Attributes:
        tape_count: how many items the tape has; None: not typed yet.
        tape_sum: what the tape adds up to.
        counted: notes as (how many, of what value).
        coin: coin, counted in one sum.
        cash_back: what of all this is paid out in cash at the counter.
    """

    chosen: tuple[ReceiptRow, ...] = ()
    tape_count: int | None = None
    tape_sum: int | None = None
    counted: tuple[tuple[int, int], ...] = ()
    coin: int = 0
    cash_back: int = 0

    @property
    def count(self) -> int:
        return len(self.chosen)

    @property
    def total(self) -> int:
        return sum(one.base_amount for one in self.chosen)

    @property
    def to_bank(self) -> int:
        return self.total - self.cash_back

    @property
    def pays_out_too_much(self) -> bool:
        """More cash back than there is in the deposit, or less than none."""
        return not 0 <= self.cash_back <= self.total

    @property
    def cash(self) -> int:
        return sum(one.base_amount for one in self.chosen if one.method == "cash")

    @property
    def cash_counted(self) -> int:
        return sum(many * value for many, value in self.counted) + self.coin

    @property
    def difference(self) -> int | None:
        """Tape less list; None while no sum is typed."""
        return None if self.tape_sum is None else self.tape_sum - self.total

    @property
    def missing_items(self) -> int | None:
        """Items on the tape that the list has not; negative: the list has more."""
        return None if self.tape_count is None else self.tape_count - self.count

    @property
    def agrees(self) -> bool:
        """Tape and list have the same count and sum, cash that was counted is the cash there is, and it covers what
        is kept back.
        """
        if not self.chosen or self.difference != 0 or self.missing_items != 0 or self.pays_out_too_much:
            return False
        return not self.cash_counted or self.cash_counted == self.cash

    def by_method(self, rows: Sequence[ReceiptRow]) -> dict[str, int]:
        """What lies there of each method."""
        sums: dict[str, int] = {}
        for row in rows:
            sums[row.method] = sums.get(row.method, 0) + row.base_amount
        return sums
