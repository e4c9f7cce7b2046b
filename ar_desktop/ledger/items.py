"""An open item in memory while a verb works on it, and how items are read from the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from ar_desktop.company import Reading
from ar_desktop.errors import Refused
from ar_desktop.words import N_

DEBIT_KINDS = (
    "invoice", "deposit_invoice", "debit_note", "finance_charge", "fee", "opening", "refund", "returned_payment",
    "deduction", "recovery", "transfer_in", "over_payment",
)  # fmt: skip
CREDIT_KINDS = (
    "credit_note", "receipt", "opening_credit", "discount", "difference", "bank_fee", "write_off", "netting",
    "transfer_out",
)  # fmt: skip

# Items that exist because of another one, made and undone together with its allocation.
COMPANIONS = frozenset(
    ("discount", "difference", "bank_fee", "transfer_out", "over_payment", "write_off", "netting")
)

COLUMNS = (
    "id, audit_no, customer_id, kind, number, document_date, ledger_date, due_date, currency, amount, base_amount, "
    "salesperson, region, reference, document_id, receipt_id, reverses_id, source_id, split, open, base_open, "
    "closed_on, disputed"
)


@dataclass(slots=True, eq=False, weakref_slot=True)
class OpenItem:
    """One item. `moves` is what allocations took off its amount, by date; None: not read yet."""

    id: int
    audit_no: int
    customer_id: int
    kind: str
    number: str
    document_date: date
    ledger_date: date
    due_date: date
    currency: str
    amount: int
    base_amount: int
    salesperson: str
    region: str
    reference: str
    document_id: int | None
    receipt_id: int | None
    reverses_id: int | None
    source_id: int | None
    split: int
    open: int
    base_open: int
    closed_on: date | None
    disputed: int
    moves: dict[date, int] | None = None
    due_lines: tuple[tuple[date, int], ...] = field(default=())

    def is_debit(self) -> bool:
        return self.amount >= 0

    def row(self) -> tuple[object, ...]:
        """The table row, in column order."""
        return (
            self.id, self.audit_no, self.customer_id, self.kind, self.number, self.document_date.isoformat(),
            self.ledger_date.isoformat(), self.due_date.isoformat(), self.currency, self.amount, self.base_amount,
            self.salesperson, self.region, self.reference, self.document_id, self.receipt_id, self.reverses_id,
            self.source_id, self.split, self.open, self.base_open,
            self.closed_on.isoformat() if self.closed_on else None, self.disputed,
        )  # fmt: skip

    def least_open_from(self, day: date) -> int:
        """The smallest open amount (without sign) at any date from `day` on."""
        size = abs(self.amount)
        moves = self.moves
        if not moves:
            return size
        running = size - sum(part for when, part in moves.items() if when <= day)
        least = running
        for when in sorted(when for when in moves if when > day):
            running -= moves[when]
            least = min(least, running)
        return least

    def move(self, day: date, part: int) -> None:
        """Takes `part` off the open amount on a date (gives back if negative)."""
        if self.moves is None:
            self.moves = {}
        self.moves[day] = self.moves.get(day, 0) + part
        self.open += -part if self.amount >= 0 else part
        self.closed_on = self._closing_date() if self.open == 0 else None

    def _closing_date(self) -> date:
        """The first date from which nothing is open any more."""
        running, closed = abs(self.amount), self.ledger_date
        for when in sorted(self.moves or {}):
            was_open = running > 0
            running -= (self.moves or {})[when]
            if running == 0 and was_open:
                closed = when
        return closed


def item_from_row(row: tuple[object, ...]) -> OpenItem:
    values = list(row)
    for at in (5, 6, 7):
        values[at] = date.fromisoformat(str(values[at]))
    if values[21] is not None:
        values[21] = date.fromisoformat(str(values[21]))
    return OpenItem(*values)  # type: ignore[arg-type]


def read_items(read: Reading, ids: Iterable[int]) -> dict[int, OpenItem]:
    """Items by id with what allocations did to them; set-based, some hundred at a time."""
    wanted = sorted(set(ids))
    found: dict[int, OpenItem] = {}
    for start in range(0, len(wanted), 400):
        part = wanted[start : start + 400]
        marks = ",".join(str(int(id_)) for id_ in part)
        for row in read.rows(f"SELECT {COLUMNS} FROM open_item WHERE id IN ({marks})"):
            item = item_from_row(row)
            item.moves = {}
            found[item.id] = item
        for side in ("debit", "credit"):
            for id_, when, moved in read.rows(
                f"SELECT {side}_item_id, date, sum(amount) FROM allocation WHERE {side}_item_id IN ({marks}) "
                f"GROUP BY {side}_item_id, date"
            ):
                moves = found[id_].moves
                assert moves is not None
                moves[date.fromisoformat(when)] = int(moved)
    return found


def read_item(read: Reading, item_id: int) -> OpenItem:
    found = read_items(read, (item_id,))
    if item_id not in found:
        raise Refused(N_("That item is not in the books."))
    return found[item_id]
