"""What proves a month: what customers owe at its end beside the control account, and how the balance came about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ar_desktop.company import Company, Reading
from ar_desktop.ledger.accounts import control_code
from ar_desktop.reports.catalogue import run
from ar_desktop.reports.parameters import Parameters
from ar_desktop.values.dates import Month


@dataclass(frozen=True, slots=True)
class MonthProof:
    """Amounts in base currency at `day`, the month's end or today.

    Attributes:
        items: everything open, credits left out.
        unapplied: credits that are not applied; negative.
        account: code of the control account.
        moves: column of the roll-forward and amount, where there was any.
    """

    day: date
    items: int
    unapplied: int
    sub_ledger: int
    control: int
    account: str
    opening: int
    moves: tuple[tuple[str, int], ...]
    closing: int

    @property
    def difference(self) -> int:
        return (self.sub_ledger - self.control) or (self.closing - self.sub_ledger)


def month_proof(company: Company, read: Reading, month: Month, today: date) -> MonthProof:
    """The same figures as aging, roll-forward and reconciliation give for the month."""
    day = max(month.first, min(month.last, today))
    aged = run(company, "aging", Parameters(as_of=day), None, read)
    rolled = run(company, "roll-forward", Parameters(first=month.first, last=day), None, read)
    owed = dict(zip((column.key for column in aged.columns), aged.total or (), strict=False))
    moved = dict(zip((column.key for column in rolled.columns), rolled.total or (), strict=False))
    assert rolled.proof is not None
    moves = [
        (column.title, int(moved[column.key] or 0))
        for column in rolled.columns
        if column.kind == "money" and column.key not in ("opening", "closing")
    ]
    unapplied = int(owed["unapplied"] or 0)
    return MonthProof(
        day, int(owed["total"] or 0) - unapplied, unapplied, rolled.proof.sub_ledger, rolled.proof.control,
        control_code(read), int(moved["opening"] or 0), tuple(move for move in moves if move[1]),
        int(moved["closing"] or 0),
    )  # fmt: skip
