"""What a statement says: opening, movements, closing and open items of a payer and a currency at a date.

Movements are items by ledger date in their own currency; allocations are none. The opening balance is the closing one
of the statement before, as printed; what was recorded later with an earlier date comes first, marked as earlier.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.documents.statement_details import Paid, last_payments, orders_behind
from ar_desktop.ledger.aging import Question, aging_of_lines
from ar_desktop.ledger.open_at import AsOf, OpenLine, open_lines
from ar_desktop.values.buckets import Buckets

CORRECTIONS = ("credit_note", "debit_note")
ORDERED = ("invoice", "deposit_invoice", "opening")  # their reference is the customer's order
PAIRED = ("transfer_in", "transfer_out", "deduction")
TAKEN_OVER = "taken_over"


class Movement(NamedTuple):
    """One item that moved the balance, or what was taken over.

    `paid` names what a receipt or credit was applied to; `void` turns an earlier item of its kind and number;
    `customer_id` is whose it is where that is not the payer, else None.
    """

    item_id: int
    day: date
    kind: str
    number: str
    reference: str
    amount: int
    earlier: bool
    paid: tuple[str, ...] = ()
    void: bool = False
    customer_id: int | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """The statement before: its last day, its closing balance, and the last audit record it knew of."""

    to_date: date
    known_to: int
    closing: int


@dataclass(slots=True)
class StatementFigures:
    """Amounts in `currency`; `base_closing` in base. buckets and unapplied add up to closing."""

    payer_id: int
    currency: str
    from_date: date
    to_date: date
    opening: int
    closing: int = 0
    base_closing: int = 0
    movements: list[Movement] = field(default_factory=list)
    items: list[OpenLine] = field(default_factory=list)
    buckets: tuple[int, ...] = ()
    unapplied: int = 0
    overdue: int = 0
    paid: Paid | None = None
    orders: dict[int, str] = field(default_factory=dict)  # the customer's, by document that corrects another


def statement_figures(
    read: Reading,
    payers: Sequence[int],
    to_date: date,
    buckets: Buckets,
    *,
    from_date: date | None = None,
) -> list[StatementFigures]:
    """Figures of some payers (with all who name them as payer), one per payer and currency; some hundred at a time."""
    families = _families(read, payers)
    earlier = {} if from_date else _statements_before(read, payers, to_date)
    first = from_date or to_date.replace(day=1)
    horizon = _Horizon.of(first, earlier)
    rows = _items(read, families, to_date, horizon)
    before = _balances_before(read, families, horizon.first)
    opened = _open_by_payer(read, families, to_date)
    last = last_payments(read, families, to_date)
    orders = orders_behind(read, _corrections(opened))
    paid = _what_was_paid(read, [row[2] for several in rows.values() for row in several if row[8] < 0], to_date)
    found = []
    for key in sorted({*rows, *opened, *before}):
        figures = StatementFigures(key[0], key[1], first, to_date, before.get(key, 0))
        if key in earlier:
            figures.from_date = earlier[key].to_date + timedelta(days=1)
            figures.opening = earlier[key].closing
        _move(figures, rows.get(key, []), earlier.get(key), horizon, paid)
        _take_over(figures, opened.get(key, []), earlier.get(key))
        _age(figures, opened.get(key, []), buckets)
        figures.paid, figures.orders = last.get(key), orders
        found.append(figures)
    return found


def _corrections(opened: Mapping[tuple[int, str], Sequence[OpenLine]]) -> list[int]:
    """Documents that name another one where an invoice names the customer's order."""
    lines = (line for several in opened.values() for line in several)
    return [line.document_id for line in lines if line.kind in CORRECTIONS and line.document_id is not None]


class _Horizon(NamedTuple):
    """What is read row by row: items from a day on, and those recorded after an audit record, whatever their date."""

    first: date
    known_to: int | None

    @classmethod
    def of(cls, first: date, earlier: dict[tuple[int, str], Earlier]) -> _Horizon:
        days = [first, *(one.to_date + timedelta(days=1) for one in earlier.values())]
        return cls(min(days), min((one.known_to for one in earlier.values()), default=None))


def _families(read: Reading, payers: Sequence[int]) -> dict[int, int]:
    """Customer id -> the payer whose statement it is on."""
    marks = ",".join(str(int(id_)) for id_ in payers)
    rows = read.rows(f"SELECT id, coalesce(payer_id, id) FROM customer WHERE id IN ({marks}) OR payer_id IN ({marks})")
    return {row[0]: row[1] for row in rows if row[1] in set(payers)}


def _items(
    read: Reading, families: dict[int, int], to_date: date, horizon: _Horizon
) -> dict[tuple[int, str], list[tuple[Any, ...]]]:
    rows: dict[tuple[int, str], list[tuple[Any, ...]]] = {}
    marks = ",".join(str(id_) for id_ in families)
    late = "" if horizon.known_to is None else " OR audit_no > :known"
    for row in read.rows(
        "SELECT customer_id, currency, id, audit_no, kind, number, reference, ledger_date, amount, reverses_id "
        f"FROM open_item WHERE customer_id IN ({marks}) AND ledger_date <= :to "
        f"AND (ledger_date >= :first{late}) ORDER BY ledger_date, id",
        to=to_date.isoformat(),
        first=horizon.first.isoformat(),
        known=horizon.known_to,
    ):
        rows.setdefault((families[row[0]], row[1]), []).append(row)
    return rows


def _balances_before(read: Reading, families: dict[int, int], day: date) -> dict[tuple[int, str], int]:
    sums: dict[tuple[int, str], int] = {}
    marks = ",".join(str(id_) for id_ in families)
    for customer_id, currency, amount in read.rows(
        f"SELECT customer_id, currency, sum(amount) FROM open_item WHERE customer_id IN ({marks}) "
        "AND ledger_date < :day GROUP BY customer_id, currency",
        day=day.isoformat(),
    ):
        key = (families[customer_id], currency)
        sums[key] = sums.get(key, 0) + int(amount)
    return sums


def _statements_before(read: Reading, payers: Sequence[int], to_date: date) -> dict[tuple[int, str], Earlier]:
    marks = ",".join(str(int(id_)) for id_ in payers)
    rows = read.rows(
        "SELECT customer_id, currency, to_date, known_to, closing FROM statement "
        f"WHERE customer_id IN ({marks}) AND to_date < :to ORDER BY to_date, id",
        to=to_date.isoformat(),
    )
    return {(row[0], row[1]): Earlier(date.fromisoformat(row[2]), row[3], row[4]) for row in rows}


def _move(
    figures: StatementFigures,
    rows: list[tuple[Any, ...]],
    before: Earlier | None,
    horizon: _Horizon,
    paid: dict[int, tuple[str, ...]],
) -> None:
    first, horizon_day = figures.from_date.isoformat(), horizon.first.isoformat()
    moving: list[tuple[tuple[Any, ...], bool]] = []
    for row in rows:
        if row[7] >= first:
            moving.append((row, False))
        elif before is not None and row[3] > before.known_to:
            moving.append((row, True))
        elif before is None and row[7] >= horizon_day:
            figures.opening += row[8]
    kept = _without_pairs(moving)
    if before is not None:  # else they come as the file gave them, by date
        kept.sort(key=lambda one: (not one[1], one[0][7], one[0][2]))
    figures.movements = [
        _movement(row, earlier, paid.get(row[2], ()), figures.payer_id) for row, earlier in kept
    ]
    figures.closing = figures.opening + sum(movement.amount for movement in figures.movements)


def _take_over(figures: StatementFigures, lines: list[OpenLine], before: Earlier | None) -> None:
    """What came or went with a customer whose payer changed: nothing of it moved, so no item of the period tells."""
    other = sum(line.open for line in lines) - figures.closing
    if not other:
        return
    if before is None:
        figures.opening += other
    else:
        figures.movements.insert(0, Movement(0, before.to_date, TAKEN_OVER, "", "", other, True))
    figures.closing += other


def _movement(row: tuple[Any, ...], earlier: bool, paid: tuple[str, ...], payer_id: int) -> Movement:
    customer_id, _, id_, _, kind, number, reference, day, amount, reverses_id = row
    void = reverses_id is not None
    return Movement(
        id_, date.fromisoformat(day), kind, number, reference, amount, earlier, () if void else paid, void,
        None if customer_id == payer_id else customer_id,
    )  # fmt: skip


def _without_pairs(rows: list[tuple[tuple[Any, ...], bool]]) -> list[tuple[tuple[Any, ...], bool]]:
    """Leaves out voids whose both sides are here, and transfers within the family."""
    here = {row[2] for row, _ in rows}
    voided = {row[9] for row, _ in rows if row[9] in here}
    rest = [one for one in rows if one[0][2] not in voided and one[0][9] not in here]
    sums: dict[int, int] = {}
    for row, _ in rest:
        if row[4] in PAIRED:
            sums[row[3]] = sums.get(row[3], 0) + row[8]
    return [one for one in rest if one[0][4] not in PAIRED or sums[one[0][3]]]


def _open_by_payer(read: Reading, families: dict[int, int], to_date: date) -> dict[tuple[int, str], list[OpenLine]]:
    found: dict[tuple[int, str], list[OpenLine]] = {}
    for line in open_lines(read, AsOf(to_date), customers=list(families)):
        found.setdefault((families[line.customer_id], line.currency), []).append(line)
    return found


def _age(figures: StatementFigures, lines: list[OpenLine], buckets: Buckets) -> None:
    figures.items = sorted(lines, key=lambda line: (line.due_date, line.item_id))
    figures.base_closing = sum(line.base_open for line in lines)
    question = Question(AsOf(figures.to_date), buckets)
    rows = aging_of_lines(((0, line) for line in lines), question, in_base=False)
    width = len(buckets.labels)
    figures.buckets = rows[0].buckets if rows else (0,) * width
    figures.unapplied = rows[0].unapplied if rows else 0
    figures.overdue = rows[0].overdue if rows else 0


def _what_was_paid(read: Reading, credit_ids: Sequence[int], to_date: date) -> dict[int, tuple[str, ...]]:
    """Numbers of what each credit was applied to by a day, earliest due first; a return or refund is no such thing."""
    numbers: dict[int, list[str]] = {}
    for start in range(0, len(credit_ids), 400):
        marks = ",".join(map(str, credit_ids[start : start + 400]))
        for item_id, number in read.rows(
            "SELECT a.credit_item_id, i.number FROM allocation a JOIN open_item i ON i.id = a.debit_item_id "
            f"WHERE a.credit_item_id IN ({marks}) AND a.date <= :to AND i.kind NOT IN ('returned_payment', 'refund') "
            "GROUP BY a.credit_item_id, i.id HAVING sum(a.amount) > 0 ORDER BY a.credit_item_id, i.due_date, i.id",
            to=to_date.isoformat(),
        ):
            numbers.setdefault(item_id, []).append(number)
    return {item_id: tuple(found) for item_id, found in numbers.items()}
