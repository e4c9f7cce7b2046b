"""What was open at a date, as known at a moment: the one definition that every report, paper and screen reads.

Open amounts are additive: what is open at D is what is stored, with the allocations dated after D taken back, over the
items with a ledger date up to D. As known at a moment, later allocations are taken back as well and later items left
out. Rows of both sides carry what this needs, so that no history is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.hints import unindexed, use_index
from ar_desktop.values.money import share_of_base, split


@dataclass(frozen=True, slots=True)
class AsOf:
    """A date, and the last audit record that was known (None: all)."""

    day: date
    known_to: int | None = None

    def params(self) -> dict[str, Any]:
        return {"day": self.day.isoformat(), "known": self.known_to}

    def items(self, alias: str = "") -> str:
        """Condition on items: in the books at the date, and known."""
        known = "" if self.known_to is None else f" AND {alias}audit_no <= :known"
        return f"{alias}ledger_date <= :day{known}"

    def later(self, side: str) -> list[str]:
        """Conditions on allocations to be taken back; together they hold each of them once."""
        mine = f"{side}_ledger_date <= :day"
        if self.known_to is None:
            return [f"date > :day AND {mine}"]
        mine += f" AND {side}_audit_no <= :known"
        after = "id > (SELECT coalesce(max(id), 0) FROM allocation WHERE audit_no <= :known)"
        return [f"date > :day AND {mine}", f"{after} AND {unindexed('date')} <= :day AND {mine}"]


class OpenLine(NamedTuple):
    """One open due line at a date. `amount` and `open` are the line's in its currency, credits negative."""

    item_id: int
    customer_id: int
    kind: str
    number: str
    document_date: date
    ledger_date: date
    due_date: date
    currency: str
    amount: int
    open: int
    base_open: int
    salesperson: str
    region: str
    reference: str
    document_id: int | None
    receipt_id: int | None
    disputed: int


ITEM_COLUMNS = (
    "i.id, i.customer_id, i.kind, i.number, i.document_date, i.ledger_date, i.due_date, i.currency, i.amount, "
    "i.salesperson, i.region, i.reference, i.document_id, i.receipt_id, i.disputed, i.split"
)


def anything_later(read: Reading, as_of: AsOf) -> bool:
    """Whether any allocation is to be taken back at all; mostly not, when the question is about today."""
    if as_of.known_to is not None:
        return True
    return read.value("SELECT 1 FROM allocation WHERE date > :day LIMIT 1", day=as_of.day.isoformat()) is not None


def open_lines(
    read: Reading,
    as_of: AsOf,
    *,
    customers: Sequence[int] | None = None,
    currency: str | None = None,
    only: str = "",
) -> list[OpenLine]:
    """Open due lines at a date, by customer and due date; of some customers, or one currency.

    `only` is a further SQL condition on items ("i.split = 1").
    """
    where = _condition(as_of.known_to is not None, currency is not None, only)
    params = {**as_of.params(), "currency": currency}
    later = anything_later(read, as_of)
    if customers is None:
        rows = _of_all(read, as_of, where, params, later, few=bool(only))
    else:
        rows = []
        for id_ in customers:
            rows += _of_customer(read, as_of, where, {**params, "customer": id_}, later)
    return sorted(as_lines(read, rows), key=_BY_CUSTOMER_AND_DUE)


_BY_CUSTOMER_AND_DUE = itemgetter(1, 6, 0)


@lru_cache(maxsize=64)
def _condition(known: bool, currency: bool, only: str) -> str:
    parts = [AsOf(date.max, 0 if known else None).items("i.")]
    if currency:
        parts.append("i.currency = :currency")
    if only:
        parts.append(only)
    return " AND ".join(parts)


def _of_all(
    read: Reading, as_of: AsOf, where: str, params: dict[str, Any], later: bool, *, few: bool
) -> list[tuple[Any, ...]]:
    """`few`: the condition has an index of its own; otherwise what is open is far less than what there was."""
    still_open = "" if few else use_index("ix_open_item_aging")
    if not later:
        return read.rows(
            f"SELECT {ITEM_COLUMNS}, i.open, i.base_open FROM open_item i {still_open} WHERE i.open <> 0 AND {where}",
            **params,
        )
    aging = use_index("ix_open_item_aging")
    parts = [f"SELECT id, open, base_open FROM open_item i {aging} WHERE open <> 0 AND {as_of.items('i.')}"]
    for side, sign in (("debit", ""), ("credit", "-")):
        parts += [
            f"SELECT {side}_item_id, {sign}sum(amount), {sign}sum({side}_base) FROM allocation "
            f"WHERE {condition} GROUP BY {side}_item_id"
            for condition in as_of.later(side)
        ]
    return read.rows(
        f"SELECT {ITEM_COLUMNS}, x.open, x.base_open FROM "
        f"(SELECT id, sum(open) AS open, sum(base_open) AS base_open FROM ({' UNION ALL '.join(parts)}) "
        f"GROUP BY id HAVING sum(open) <> 0) x JOIN open_item i ON i.id = x.id WHERE {where}",
        **params,
    )


def _of_customer(
    read: Reading, as_of: AsOf, where: str, params: dict[str, Any], later: bool
) -> list[tuple[Any, ...]]:
    mine = f"FROM open_item i WHERE i.customer_id = :customer AND {where}"
    if not later:
        return read.rows(f"SELECT {ITEM_COLUMNS}, i.open, i.base_open {mine} AND i.open <> 0", **params)
    if as_of.known_to is None:
        mine += " AND (i.open <> 0 OR i.closed_on > :day)"
    taken = _taken_back(read, as_of, f"SELECT i.id {mine}", params)
    rows = read.rows(f"SELECT {ITEM_COLUMNS}, i.open, i.base_open {mine}", **params)
    found = []
    for row in rows:
        opened, base = taken.get(row[0], (0, 0))
        sign = 1 if row[8] >= 0 else -1
        if row[-2] + sign * opened:
            found.append((*row[:-2], row[-2] + sign * opened, row[-1] + sign * base))
    return found


def _taken_back(read: Reading, as_of: AsOf, ids: str, params: dict[str, Any]) -> dict[int, tuple[int, int]]:
    taken: dict[int, tuple[int, int]] = {}
    late = "date > :day" if as_of.known_to is None else "(date > :day OR audit_no > :known)"
    for side in ("debit", "credit"):
        for id_, opened, base in read.rows(
            f"SELECT {side}_item_id, sum(amount), sum({side}_base) FROM allocation "
            f"WHERE {side}_item_id IN ({ids}) AND {late} GROUP BY {side}_item_id",
            **params,
        ):
            taken[id_] = (int(opened), int(base))
    return taken


def as_lines(read: Reading, rows: Iterable[tuple[Any, ...]]) -> list[OpenLine]:
    """Rows of ITEM_COLUMNS with open and base open; items with several due lines become one line each."""
    day = date.fromisoformat
    lines: list[OpenLine] = []
    several: list[OpenLine] = []
    for row in rows:
        line = OpenLine(
            row[0], row[1], row[2], row[3], day(row[4]), day(row[5]), day(row[6]), row[7], row[8], int(row[16]),
            int(row[17]), row[9], row[10], row[11], row[12], row[13], row[14],
        )  # fmt: skip
        (several if row[15] else lines).append(line)
    return lines + due_line_parts(read, several)


def due_line_parts(read: Reading, items: Sequence[OpenLine]) -> list[OpenLine]:
    """Items of several due lines as one open line each."""
    due_lines = due_lines_of(read, [item.item_id for item in items])
    return [part for item in items for part in parts_by_due_line(item, due_lines[item.item_id])]


def parts_by_due_line(item: OpenLine, lines: Sequence[tuple[date, int]]) -> list[OpenLine]:
    """What is open of each line, given earliest first.

    What was settled took the earliest due first; what is disputed lies on the earliest that are open, on none of them
    with more than it has open.
    """
    opens = left_open([abs(amount) for _, amount in lines], abs(item.amount) - abs(item.open))
    agreed, bases = left_open(opens, item.disputed), split(item.base_open, opens)
    sign = 1 if item.amount >= 0 else -1
    return [
        item._replace(due_date=due, amount=amount, open=sign * opened, base_open=base, disputed=opened - rest)
        for (due, amount), opened, base, rest in zip(lines, opens, bases, agreed, strict=True)
        if opened
    ]


def left_open(amounts: Iterable[int], settled: int) -> list[int]:
    """What each due line has open, of lines without sign in the order of their dates."""
    opens: list[int] = []
    for amount in amounts:
        taken = min(settled, amount)
        settled -= taken
        opens.append(amount - taken)
    return opens


def due_lines_of(read: Reading, ids: Sequence[int]) -> dict[int, list[tuple[date, int]]]:
    """Of items that have several, earliest first, with the item's sign."""
    found: dict[int, list[tuple[date, int]]] = {}
    for start in range(0, len(ids), 400):
        marks = ",".join(str(int(id_)) for id_ in ids[start : start + 400])
        for item_id, due, amount in read.rows(
            f"SELECT item_id, due_date, amount FROM due_line WHERE item_id IN ({marks}) ORDER BY item_id, due_date, id"
        ):
            found.setdefault(item_id, []).append((date.fromisoformat(due), amount))
    return found


def disputed_base(line: OpenLine) -> int:
    """The disputed part of an open line in base currency."""
    part = min(line.disputed, line.open)
    return share_of_base(line.base_open, part, line.open) if part > 0 else 0


class OpenSums(NamedTuple):
    """`currency` is that of all the lines; empty where there are several: only the base amount is a sum then."""

    currency: str
    amount: int
    open: int
    base_open: int


def sums_of(lines: Sequence[OpenLine]) -> OpenSums:
    currencies = {line.currency for line in lines}
    one = currencies.pop() if len(currencies) == 1 else ""
    amount, open_ = (sum(line.amount for line in lines), sum(line.open for line in lines)) if one else (0, 0)
    return OpenSums(one, amount, open_, sum(line.base_open for line in lines))
