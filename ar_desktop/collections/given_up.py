"""What was written off of an item and what became of it; and what giving up, recovering or claiming would post."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ar_desktop.collections.recoveries import recover_within, recovered
from ar_desktop.collections.write_offs import claim_within, write_off_within
from ar_desktop.company import Company, Reading
from ar_desktop.ledger.tax_relief import relief_of
from ar_desktop.receipts.receiving import NewReceipt, refuse_post_dated
from ar_desktop.receipts.trial import Trial, try_out


@dataclass(frozen=True, slots=True)
class WriteOff:
    """One that stands. `amount` and `recovered` are positive, in `currency`; `relief` is in base currency."""

    item_id: int
    number: str
    day: dt.date
    currency: str
    amount: int
    reason: str
    recovered: int
    relief: int

    @property
    def left(self) -> int:
        """What may still come in on it."""
        return self.amount - self.recovered


def write_offs_of(read: Reading, item_id: int) -> list[WriteOff]:
    """Of one item, the earliest first."""
    rows = read.rows(
        "SELECT w.id, w.number, w.ledger_date, w.currency, -w.amount, w.reference FROM open_item w "
        "WHERE w.source_id = :i AND w.kind = 'write_off' AND w.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM open_item r WHERE r.reverses_id = w.id) ORDER BY w.ledger_date, w.id",
        i=item_id,
    )
    return [
        WriteOff(
            id_, number, date.fromisoformat(day), currency, amount, reason, recovered(read, id_),
            sum(tax for _account, _component, tax in relief_of(read, id_)),
        )
        for id_, number, day, currency, amount, reason in rows
    ]  # fmt: skip


def try_write_off(
    company: Company, customer: str, parts: Sequence[tuple[int, int | None]], *, reason: str, day: date
) -> Trial:
    """Refuses what `write_off` would refuse."""
    return try_out(company, customer, lambda books: write_off_within(books, parts, reason, day), reason)


def try_claim(company: Company, customer: str, item_id: int, *, day: date, reason: str | None = None) -> Trial:
    """Refuses what `claim_tax_relief` would refuse."""
    return try_out(company, customer, lambda books: claim_within(books, item_id, day), reason)


def try_recovery(company: Company, item_id: int, new: NewReceipt, reason: str | None = None) -> Trial:
    """Refuses what `recover` would refuse."""
    refuse_post_dated(company, new)
    return try_out(company, new.customer, lambda books: recover_within(books, item_id, new), reason)
