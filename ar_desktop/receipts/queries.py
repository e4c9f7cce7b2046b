"""Lists of receipts: ids in the wanted order, and pages of rows by id."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.search import find_customers

Show = Literal["all", "unapplied", "unidentified", "undeposited"]


@dataclass(frozen=True)
class ReceiptQuestion:
    """Which receipts, in which order.

    `text` is the beginning of a number, what customers are found by, or from its third letter on any part of the
    reference (the cheque's number); `amount` is the same read as an amount in base currency, where it is one.
    """

    text: str = ""
    show: Show = "all"
    customer_id: int | None = None
    sort: Literal["date", "number", "customer", "amount", "method", "reference", "unapplied"] = "date"
    descending: bool = True
    until: date | None = None  # the last day
    amount: int | None = None


class ReceiptRow(NamedTuple):
    """`unapplied` is what the customer still has of it, `unidentified` what is nobody's yet; both positive.

    `status` is "", "unidentified", "void" or "returned".
    """

    id: int
    number: str
    customer_id: int | None
    customer: str
    name: str
    method: str
    date: date
    currency: str
    amount: int
    base_amount: int
    unapplied: int
    reference: str
    deposit: str
    status: str
    unidentified: int = 0


@dataclass(frozen=True, slots=True)
class ReceiptTotals:
    """`count` is how many rows there are, `base_amount` what came: a void receipt never was money."""

    count: int
    base_amount: int


_MOST_CUSTOMERS: Final = 1_000  # more are no answer to what was typed
_SORTS: Final = {
    "date": "r.document_date",
    "number": "r.number",
    "customer": "coalesce(c.sort_key, '')",
    "amount": "r.base_amount",
    "method": "r.method",
    "reference": "r.reference",
    "unapplied": "coalesce(u.open, 0)",
}
_JOINS: Final = {
    "customer": "LEFT JOIN customer c ON c.id = r.customer_id ",
    # from the open items, which are few
    "unapplied": "LEFT JOIN (SELECT receipt_id, sum(-base_open) AS open FROM open_item WHERE open <> 0 AND open < 0 "
    "AND kind = 'receipt' GROUP BY receipt_id) u ON u.receipt_id = r.id ",
}
_IN_REFERENCE: Final = 3  # letters; fewer stand in most of them
_ENDED: Final = (
    "EXISTS (SELECT 1 FROM receipt_reversal e WHERE e.receipt_id = r.id AND e.reverses_id IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM receipt_reversal b WHERE b.reverses_id = e.id))"
)
_VOID: Final = (  # from the reversals, which are few, not from the receipts, which are many
    "SELECT e.receipt_id FROM receipt_reversal e WHERE e.kind = 'void' AND e.reverses_id IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM receipt_reversal b WHERE b.reverses_id = e.id)"
)
_DEPOSITED: Final = (
    "EXISTS (SELECT 1 FROM deposit_receipt p JOIN deposit d ON d.id = p.deposit_id WHERE p.receipt_id = r.id "
    "AND d.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM deposit v WHERE v.reverses_id = d.id))"
)
_SHOWN: Final = {
    "all": "1 = 1",
    # from the open items, which are few, not from the receipts, which are many
    "unapplied": "r.id IN (SELECT receipt_id FROM open_item WHERE open <> 0 AND open < 0 AND kind = 'receipt')",
    "unidentified": (
        "r.customer_id IS NULL AND r.amount > "
        "(SELECT coalesce(sum(u.amount), 0) FROM unidentified_clearing u WHERE u.receipt_id = r.id)"
    ),
    "undeposited": (
        f"r.account_id = (SELECT id FROM account WHERE role = 'undeposited') AND NOT {_ENDED} AND NOT {_DEPOSITED}"
    ),
}


def _where(read: Reading, question: ReceiptQuestion) -> tuple[str, dict[str, object]]:
    conditions = [_SHOWN[question.show]]
    params: dict[str, object] = {}
    if question.customer_id is not None:
        conditions.append("r.customer_id = :customer")
        params["customer"] = question.customer_id
    if question.until is not None:
        conditions.append("r.document_date <= :until")
        params["until"] = question.until.isoformat()
    if text := question.text.strip():
        whose = ",".join(map(str, find_customers(read, text, _MOST_CUSTOMERS))) or "0"
        ways = ["r.number >= :text AND r.number < :beyond", f"r.customer_id IN ({whose})"]
        params |= {"text": text, "beyond": text + "\U0010ffff"}
        if question.amount is not None:
            ways.append("r.base_amount = :amount OR r.amount = :amount")
            params["amount"] = question.amount
        if len(text) >= _IN_REFERENCE:
            ways.append("r.reference LIKE :part ESCAPE '!'")
            params["part"] = f"%{escaped(text)}%"
        conditions.append(f"({' OR '.join(ways)})")
    return " AND ".join(conditions), params


def escaped(text: str) -> str:
    """For LIKE with `!` as its escape."""
    return "".join(f"!{sign}" if sign in "!%_" else sign for sign in text)


def receipt_ids(read: Reading, question: ReceiptQuestion, limit: int | None = None) -> array[int]:
    """All ids in the wanted order, or the first of them."""
    where, params = _where(read, question)
    way = "DESC" if question.descending else "ASC"
    join = _JOINS.get(question.sort, "")
    order = f"ORDER BY {_SORTS[question.sort]} {way}, r.id {way}"
    first = "" if limit is None else f" LIMIT {int(limit)}"
    return read.ids(f"SELECT r.id FROM receipt r {join}WHERE {where} {order}{first}", **params)


def receipt_rows(read: Reading, ids: Sequence[int]) -> list[ReceiptRow]:
    """A page of rows, in the order of the ids."""
    marks = ",".join(str(int(id_)) for id_ in ids)
    rows = read.rows(
        "SELECT r.id, r.number, r.customer_id, c.code, c.name, r.method, r.document_date, r.currency, r.amount, "
        "r.base_amount, r.reference, (SELECT coalesce(sum(-i.open), 0) FROM open_item i WHERE i.receipt_id = r.id "
        "AND i.kind = 'receipt' AND i.reverses_id IS NULL), "
        "(SELECT d.number FROM deposit_receipt p JOIN deposit d ON d.id = p.deposit_id WHERE p.receipt_id = r.id "
        "AND d.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM deposit v WHERE v.reverses_id = d.id)), "
        "(SELECT e.kind FROM receipt_reversal e WHERE e.receipt_id = r.id AND e.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM receipt_reversal b WHERE b.reverses_id = e.id)), "
        "r.amount - (SELECT coalesce(sum(u.amount), 0) FROM unidentified_clearing u WHERE u.receipt_id = r.id) "
        f"FROM receipt r LEFT JOIN customer c ON c.id = r.customer_id WHERE r.id IN ({marks})"
    )
    found = {row[0]: _row(row) for row in rows}
    return [found[id_] for id_ in ids if id_ in found]


def _row(row: tuple[Any, ...]) -> ReceiptRow:
    (id_, number, customer_id, code, name, method, day, currency, amount, base, reference, unapplied, deposit,
     ending, left) = row  # fmt: skip
    unidentified = left if customer_id is None and not ending else 0
    status = ending or ("unidentified" if unidentified else "")
    return ReceiptRow(
        id_, number, customer_id, code or "", name or "", method, date.fromisoformat(day), currency, amount, base,
        unapplied, reference, deposit or "", status, unidentified,
    )  # fmt: skip


def receipt_totals(read: Reading, question: ReceiptQuestion) -> ReceiptTotals:
    where, params = _where(read, question)
    sums = "SELECT count(*), coalesce(sum(r.base_amount), 0) FROM receipt r WHERE"
    everything = read.row(f"{sums} {where}", **params)
    void = read.row(f"{sums} r.id IN ({_VOID}) AND {where}", **params)
    assert everything is not None
    assert void is not None
    return ReceiptTotals(everything[0], int(everything[1]) - int(void[1]))
