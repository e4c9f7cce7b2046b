"""What waits for somebody: credits not applied, cheques not deposited, deductions not cleared up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.ledger.items import CREDIT_KINDS
from ar_desktop.receipts.queries import ReceiptQuestion, ReceiptRow, receipt_ids, receipt_rows, receipt_totals


class OpenCredit(NamedTuple):
    """A credit that could be applied or refunded; amounts negative. `owes` is what its customer owes in base."""

    item_id: int
    customer_id: int
    customer: str
    kind: str
    number: str
    document_date: date
    currency: str
    amount: int
    open: int
    base_open: int
    name: str = ""
    owes: int = 0


def unapplied(read: Reading, customer_id: int | None = None) -> list[OpenCredit]:
    """All open credits, oldest first: receipts, credit notes, opening credits, what was moved or turned."""
    kinds = ", ".join(f"'{kind}'" for kind in CREDIT_KINDS)
    whose = "AND i.customer_id = :customer " if customer_id is not None else ""
    rows = read.rows(
        "SELECT i.id, i.customer_id, c.code, i.kind, i.number, i.document_date, i.currency, i.amount, i.open, "
        "i.base_open, c.name, t.balance - t.unapplied FROM open_item i JOIN customer c ON c.id = i.customer_id "
        "JOIN customer_totals t ON t.customer_id = c.id "
        f"WHERE i.open <> 0 AND i.open < 0 AND i.kind IN ({kinds}) {whose}ORDER BY i.document_date, i.id",
        **({"customer": customer_id} if customer_id is not None else {}),
    )
    return [
        OpenCredit(id_, whom, code, kind, number, date.fromisoformat(day), *amounts)
        for id_, whom, code, kind, number, day, *amounts in rows
    ]


def unidentified(read: Reading) -> list[ReceiptRow]:
    """Money that nobody was found for, oldest first."""
    return _all(read, ReceiptQuestion(show="unidentified", descending=False))


def undeposited(read: Reading, most: int | None = None) -> list[ReceiptRow]:
    """What lies in the drawer, oldest first."""
    return _all(read, ReceiptQuestion(show="undeposited", descending=False), most)


def _all(read: Reading, question: ReceiptQuestion, most: int | None = None) -> list[ReceiptRow]:
    ids = receipt_ids(read, question, most)
    return [row for start in range(0, len(ids), 400) for row in receipt_rows(read, ids[start : start + 400])]


class OpenDeduction(NamedTuple):
    """`charged_back_on`: the day from which it is dunned again. `number` is that of the item it was taken from."""

    item_id: int
    customer: str
    number: str
    document_date: date
    currency: str
    amount: int
    open: int
    reason: str
    owner: str
    deadline: date | None
    charged_back_on: date | None
    customer_id: int = 0
    name: str = ""
    base_open: int = 0


def open_deductions(read: Reading, most: int | None = None) -> list[OpenDeduction]:
    """Deductions nobody cleared up yet, oldest first."""
    first = "" if most is None else f" LIMIT {int(most)}"
    rows = read.rows(
        "SELECT i.id, c.code, i.number, i.document_date, i.currency, i.amount, i.open, d.reason, d.owner, d.deadline, "
        "d.charged_back_on, i.customer_id, c.name, i.base_open FROM deduction d JOIN open_item i ON i.id = d.item_id "
        "JOIN customer c ON c.id = i.customer_id WHERE i.open > 0 "
        f"ORDER BY i.document_date, i.id{first}"
    )
    return [
        OpenDeduction(
            id_, code, number, date.fromisoformat(day), currency, amount, open_, why, who, _day(until), _day(back),
            *more,
        )
        for id_, code, number, day, currency, amount, open_, why, who, until, back, *more in rows
    ]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def deductions_left(read: Reading) -> tuple[int, int]:
    """How many are open, and what they come to in base currency."""
    row = read.row(
        "SELECT count(*), sum(i.base_open) FROM deduction d JOIN open_item i ON i.id = d.item_id WHERE i.open > 0"
    )
    return (int(row[0]), int(row[1] or 0)) if row is not None else (0, 0)


class WaitingCounts(NamedTuple):
    """`unapplied` counts open credits and receipts nobody was found for."""

    unapplied: int
    undeposited: int


def waiting_counts(read: Reading) -> WaitingCounts:
    kinds = ", ".join(f"'{kind}'" for kind in CREDIT_KINDS)
    on_account = read.value(f"SELECT count(*) FROM open_item WHERE open <> 0 AND open < 0 AND kind IN ({kinds})")
    unknown = receipt_totals(read, ReceiptQuestion(show="unidentified")).count
    return WaitingCounts(on_account + unknown, receipt_totals(read, ReceiptQuestion(show="undeposited")).count)


def cash_in(receipts: Iterable[ReceiptRow]) -> int:
    """What these receipts brought, in base currency."""
    return sum(one.base_amount for one in receipts)


def waiting_money(unknown: Iterable[ReceiptRow], known: Iterable[OpenCredit]) -> int:
    """Money that nobody is known for and credits on account together, in base currency; positive."""
    return cash_in(unknown) - sum(one.base_open for one in known)


def held_back(deductions: Iterable[OpenDeduction]) -> int:
    """What is still open of them, in base currency."""
    return sum(one.base_open for one in deductions)
