"""Reads that reports, statements and screens share: a customer's ledger and figures, balances at any date."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index
from ar_desktop.ledger.open_at import AsOf, OpenLine, disputed_base, open_lines


class LedgerRow(NamedTuple):
    """One movement of a customer, debit positive; `balance` is what it led to, in base or the currency asked for.

    Kind is the item's; "fx_difference" what an allocation gained or lost on currency; "family" a settlement with an
    item of another customer of the family, whose code is `other`: the balance moved from one to the other.

    Attributes:
        id: of the item; 0 where the row is none.
        open: what the item has open now.
        reversal: the item takes back another one (a void).
    """

    id: int
    kind: str
    number: str
    day: date
    document_date: date
    due_date: date | None
    reference: str
    currency: str
    amount: int
    base_amount: int
    balance: int
    open: int
    reversal: bool
    other: str


class CustomerLedger(NamedTuple):
    opening: int
    rows: list[LedgerRow]
    closing: int

    @property
    def debit(self) -> int:
        return sum(row.base_amount for row in self.rows if row.base_amount > 0)

    @property
    def credit(self) -> int:
        """Positive, as a column of credits shows it."""
        return -sum(row.base_amount for row in self.rows if row.base_amount < 0)


class CustomerFigures(NamedTuple):
    """What a customer owes at a date in base currency; `oldest_days` past due of the oldest line, None: none is."""

    balance: int
    overdue: int
    unapplied: int
    disputed: int
    oldest_days: int | None
    open_count: int


class _Movements(NamedTuple):
    """Where movements come from: the SQL of what a row shows, and of where it stands."""

    day: str
    shown: str
    amount: str
    base_amount: str
    tail: str
    source: str  # alias of the table whose audit number says when it was known
    item: str  # alias of an item with the currency

    def rows(self, more: str) -> str:
        return (
            f"SELECT {self.day}, {self.shown.format(amounts=f'{self.amount}, {self.base_amount}')} FROM {self.tail} "
            f"{more} AND {self.day} >= :first AND {self.day} <= :last"
        )

    def sums(self, more: str) -> str:
        return (
            f"SELECT sum({self.amount}) AS a, sum({self.base_amount}) AS b, "
            f"max(CASE WHEN {self.item}.currency <> :base THEN 1 ELSE 0 END) AS f "
            f"FROM {self.tail} {more} AND {self.day} < :first"
        )


_ITEMS: Final = _Movements(
    "i.ledger_date",
    "i.id, i.kind, i.number, i.document_date, i.due_date, i.reference, i.currency, {amounts}, i.open, "
    "i.reverses_id IS NOT NULL, ''",
    "i.amount", "i.base_amount", "open_item i WHERE i.customer_id = :customer", "i", "i",
)  # fmt: skip
_BOTH_ITEMS = "JOIN open_item d ON d.id = a.debit_item_id JOIN open_item c ON c.id = a.credit_item_id"


def _family(side: str, other: str, sign: str) -> _Movements:
    """A settlement across a family takes the debit off one customer and the credit off the other."""
    shown = f"0, 'family', {side[0]}.number, a.date, NULL, {other[0]}.number, d.currency, {{amounts}}, 0, "
    index = "ix_allocation_family" if side == "debit" else "ix_allocation_family_credit"
    tail = (
        f"allocation a {use_index(index)} {_BOTH_ITEMS} "
        f"JOIN customer o ON o.id = a.{other}_customer_id "
        f"WHERE a.{side}_customer_id = :customer AND a.debit_customer_id <> a.credit_customer_id"
    )
    shown += "a.reverses_id IS NOT NULL, o.code"
    return _Movements("a.date", shown, f"{sign}a.amount", f"{sign}a.{side}_base", tail, "a", "d")


_FAMILY: Final = (_family("debit", "credit", "-"), _family("credit", "debit", ""))
# Only what is not in base currency can gain or lose.
_FX: Final = _Movements(
    "a.date",
    "0, 'fx_difference', d.number, a.date, NULL, c.number, d.currency, {amounts}, 0, a.reverses_id IS NOT NULL, ''",
    "0", "a.credit_base - a.debit_base",
    "open_item d JOIN allocation a ON a.debit_item_id = d.id JOIN open_item c ON c.id = a.credit_item_id "
    "WHERE d.customer_id = :customer AND d.currency <> :base AND a.credit_customer_id = d.customer_id "
    "AND a.credit_base <> a.debit_base",
    "a", "d",
)  # fmt: skip


def customer_ledger(
    read: Reading,
    customer_id: int,
    first: date,
    last: date,
    *,
    base: str,
    currency: str | None = None,
    known_to: int | None = None,
) -> CustomerLedger:
    """Movements by ledger date with the running balance; in base, or of one currency in that.

    The closing balance is what the customer's items have open at `last`. Reads that customer's rows alone.
    """
    params = {
        "customer": customer_id, "first": first.isoformat(), "last": last.isoformat(), "base": base,
        "currency": currency, "known": known_to,
    }  # fmt: skip
    sums, period, fx_sums, fx_period = _statements(currency is not None, known_to is not None)
    before = read.row(sums, **params) or (0, 0, 0)
    found = read.rows(period, **params)
    opening = int(before[0 if currency else 1] or 0)
    if currency is None and (before[2] or any(row[7] != base for row in found)):
        opening += int((read.row(fx_sums, **params) or (0, 0))[1] or 0)
        found += read.rows(fx_period, **params)
    if not all(map(itemgetter(1), found)):
        found.sort(key=_items_first)
    return _with_balance(found, opening, 8 if currency else 9)


@lru_cache
def _statements(of_currency: bool, as_known: bool) -> tuple[str, str, str, str]:
    """Sums before the period and rows in it; the same for exchange differences."""

    def more(movements: _Movements) -> str:
        known = f" AND {movements.source}.audit_no <= :known" if as_known else ""
        return (f"AND {movements.item}.currency = :currency" if of_currency else "") + known

    all_sums = " UNION ALL ".join(part.sums(more(part)) for part in (_ITEMS, *_FAMILY))
    all_rows = " UNION ALL ".join(part.rows(more(part)) for part in (_ITEMS, *_FAMILY))
    sums = f"SELECT sum(x.a), sum(x.b), max(x.f) FROM ({all_sums}) x"
    return sums, f"{all_rows} ORDER BY 1, 2", _FX.sums(more(_FX)), f"{_FX.rows(more(_FX))} ORDER BY 1"


def _items_first(row: tuple[Any, ...]) -> tuple[str, bool, int]:
    """By day; what allocations moved stands below that day's items."""
    return row[0], not row[1], row[1]


def _with_balance(found: list[tuple[Any, ...]], opening: int, counted: int) -> CustomerLedger:
    day, balance = date.fromisoformat, opening
    rows = []
    for row in found:
        when, id_, kind, number, document, due, reference, currency, amount, base, opened, reversal, other = row
        balance += row[counted]
        rows.append(
            LedgerRow(
                id_, kind, number, day(when), day(document), day(due) if due else None, reference, currency, amount,
                base, balance, opened, bool(reversal), other,
            )
        )  # fmt: skip
    return CustomerLedger(opening, rows, balance)


def customer_figures(read: Reading, customer_id: int, as_of: AsOf) -> CustomerFigures:
    """The figures at the head of a customer's page."""
    lines = open_lines(read, as_of, customers=[customer_id])
    overdue = [line for line in lines if line.open > 0 and line.due_date < as_of.day]
    oldest = min((line.due_date for line in overdue), default=None)
    return CustomerFigures(
        sum(line.base_open for line in lines),
        sum(line.base_open for line in overdue),
        sum(line.base_open for line in lines if line.open < 0),
        sum(disputed_base(line) for line in lines if line.disputed),
        None if oldest is None else (as_of.day - oldest).days,
        len(lines),
    )


def customer_open_items(read: Reading, customer_id: int, as_of: AsOf) -> list[OpenLine]:
    """What one customer has open, due line by due line, earliest due first."""
    return open_lines(read, as_of, customers=[customer_id])


def sub_ledger_balance(read: Reading, as_of: AsOf) -> int:
    """Base open amounts of all items at a date: what the control account has to say as well."""
    return sum(open_sums(read, as_of, "customer_id").values())


def open_sums(
    read: Reading, as_of: AsOf, key: str, *, where: str = "", in_base: bool = True, **params: Any
) -> dict[Any, int]:
    """Open amounts at a date by `key`, a column of `open_item i`; of items that meet `where` (" AND i. ...").

    By customer all that is needed stands in indexes; by anything else allocations look up their items.
    """
    stored = "base_open" if in_base else "open"
    selects = [
        f"SELECT i.{key} AS k, sum(i.{stored}) AS v FROM open_item i {use_index('ix_open_item_aging')} "
        f"WHERE i.open <> 0 AND {as_of.items('i.')}{where} GROUP BY i.{key}"
    ]
    for side, sign in (("debit", ""), ("credit", "-")):
        part = f"{side}_base" if in_base else "amount"
        for condition in as_of.later(side):
            index = use_index(f"ix_allocation_{side}_side") if condition.startswith("date >") else ""
            if key == "customer_id" and not where:
                taken = f"SELECT {side}_customer_id, {sign}sum({part}) FROM allocation {index} WHERE {condition}"
                selects.append(f"{taken} GROUP BY {side}_customer_id")
            else:
                taken = f"SELECT {side}_item_id AS item_id, {part} AS part FROM allocation {index} WHERE {condition}"
                selects.append(
                    f"SELECT i.{key}, {sign}sum(x.part) FROM ({taken}) x JOIN open_item i ON i.id = x.item_id "
                    f"WHERE 1 = 1{where} GROUP BY i.{key}"
                )
    sums = f"SELECT y.k, sum(y.v) FROM ({' UNION ALL '.join(selects)}) y GROUP BY y.k"
    return {row[0]: int(row[1]) for row in read.rows(sums, **as_of.params(), **params)}


def account_balances(read: Reading, day: date, known_to: int | None = None) -> dict[int, int]:
    """Every account at a date, debit positive: whole months from their totals, the rest from the lines."""
    iso = day.isoformat()
    parts = [
        "SELECT account_id AS a, sum(amount) AS v FROM account_month WHERE month < :month GROUP BY account_id",
        "SELECT account_id, sum(amount) FROM entry_line WHERE account_id IN (SELECT id FROM account) "
        "AND ledger_date >= :first AND ledger_date <= :day GROUP BY account_id",
    ]
    if known_to is not None:
        parts.append(
            "SELECT account_id, -sum(amount) FROM entry_line WHERE ledger_date <= :day AND id > "
            "(SELECT coalesce(max(id), 0) FROM entry_line WHERE audit_no <= :known) GROUP BY account_id"
        )
    rows = read.rows(
        f"SELECT x.a, sum(x.v) FROM ({' UNION ALL '.join(parts)}) x GROUP BY x.a",
        month=iso[:7],
        first=iso[:7] + "-01",
        day=iso,
        known=known_to,
    )
    return {row[0]: int(row[1]) for row in rows}
