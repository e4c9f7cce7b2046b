"""Customers for screens: their ids in any order, pages of rows by id, the head of one."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any, Literal, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.hints import use_index
from ar_desktop.company.search import find_customers
from ar_desktop.customers.data import CustomerData, read_customer
from ar_desktop.errors import Refused
from ar_desktop.values.money import split
from ar_desktop.words import N_

Sort = Literal["name", "code", "balance", "overdue", "late", "unapplied", "credit_used", "city", "terms", "salesperson"]
Who = Literal["all", "owing", "overdue", "over_limit", "in_credit", "on_hold", "inactive"]

_MOST_FOUND = 1_000_000
_WHO: dict[Who, str] = {
    "all": "c.inactive = 0",
    "owing": "t.balance > 0",
    "overdue": "",
    "over_limit": "c.credit_limit IS NOT NULL AND t.balance > c.credit_limit",
    "in_credit": "t.balance < 0",
    "on_hold": "c.on_hold = 1",
    "inactive": "c.inactive = 1",
}
_ORDER: dict[Sort, str] = {
    "name": "c.sort_key {way}, c.id {way}",
    "code": "c.code {way}",
    "balance": "t.balance {way}, c.id {way}",
    "unapplied": "t.unapplied {way}, c.id {way}",
    "city": "c.city {way}, c.sort_key {way}, c.id {way}",
    "terms": "c.terms {way}, c.sort_key {way}, c.id {way}",
    "salesperson": "c.salesperson {way}, c.sort_key {way}, c.id {way}",
    # without a limit last, in either direction
    "credit_used": "c.credit_limit IS NULL, CASE WHEN c.credit_limit > 0 THEN t.balance * 10000 / c.credit_limit "
    "ELSE t.balance END {way}, c.id {way}",
}


class Overdue(NamedTuple):
    """`since` is the earliest due date that is past."""

    amount: int
    since: date


class CustomerSums(NamedTuple):
    """Of several customers, in base currency."""

    number: int
    balance: int
    overdue: int


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """Amounts in base currency. `days_late` is that of the oldest open due line; None where nothing is overdue.

    `credit_used` is in percent of the limit; None without a limit.
    """

    id: int
    code: str
    name: str
    city: str
    currency: str
    terms: str
    balance: int
    overdue: int
    days_late: int | None
    unapplied: int
    credit_limit: int | None
    credit_used: int | None
    salesperson: str
    segment: str
    payer: str
    on_hold: bool
    inactive: bool


@dataclass(frozen=True, slots=True)
class CustomerHead:
    """One customer with everything the head of a page shows."""

    id: int
    data: CustomerData
    row: CustomerRow
    drafts: int
    family: tuple[tuple[str, str], ...]  # code and name of those paid for


def customer_ids(
    read: Reading,
    today: date,
    *,
    who: Who = "all",
    text: str = "",
    salesperson: str = "",
    segment: str = "",
    sort: Sort = "name",
    descending: bool = False,
    limit: int | None = None,
) -> array[int]:
    """The ids of all that match, in order, or the first `limit` of them. An empty `salesperson` or `segment`: any."""
    late = overdue_by_customer(read, today) if who == "overdue" or sort in ("overdue", "late") else {}
    order = _ORDER.get(sort, _ORDER["name"]).format(way="DESC" if descending else "ASC")
    conditions = [_WHO[who] or "1 = 1"]
    wanted = {"salesperson": salesperson, "segment": segment}
    conditions += [f"c.{name} = :{name}" for name, value in wanted.items() if value]
    rows = read.rows(
        "SELECT c.id FROM customer c JOIN customer_totals t ON t.customer_id = c.id "
        f"WHERE {' AND '.join(conditions)} ORDER BY {order}{_limit(limit, late, text)}",
        **wanted,
    )
    ids = [row[0] for row in rows]
    if text.strip():
        found = set(find_customers(read, text, _MOST_FOUND))
        ids = [id_ for id_ in ids if id_ in found]
    if who == "overdue":
        ids = [id_ for id_ in ids if id_ in late]
    if sort in ("overdue", "late"):
        ids = _by_lateness(ids, late, sort, descending)
    return array("q", ids[:limit] if limit is not None else ids)


class Groups(NamedTuple):
    """What active customers are grouped by, each in order."""

    salespeople: tuple[str, ...]
    segments: tuple[str, ...]


def groups_used(read: Reading) -> Groups:
    rows = read.rows("SELECT DISTINCT salesperson, segment FROM customer WHERE inactive = 0")
    people, segments = ({row[at] for row in rows} - {""} for at in (0, 1))
    return Groups(tuple(sorted(people, key=str.casefold)), tuple(sorted(segments, key=str.casefold)))


def customer_count(read: Reading) -> int:
    """All that a list without a filter shows."""
    return int(read.value(f"SELECT count(*) FROM customer c WHERE {_WHO['all'] or '1 = 1'}"))


def customer_sums(read: Reading, ids: Iterable[int], today: date) -> CustomerSums:
    """How many they are and what they owe together, of any number of customers."""
    chosen = set(ids)
    balances = read.rows("SELECT customer_id, balance FROM customer_totals WHERE balance <> 0")
    late = overdue_by_customer(read, today)
    return CustomerSums(
        len(chosen),
        sum(balance for id_, balance in balances if id_ in chosen),
        sum(overdue.amount for id_, overdue in late.items() if id_ in chosen),
    )


def customer_names(read: Reading, ids: Iterable[int]) -> dict[int, str]:
    """Names by id; all of them in one reading where many are asked for."""
    wanted = set(ids)
    if len(wanted) > 500:
        return {id_: name for id_, name in read.rows("SELECT id, name FROM customer") if id_ in wanted}
    names: dict[int, str] = {}
    for part in _parts(wanted):
        names.update(read.rows(f"SELECT id, name FROM customer WHERE id IN ({part})"))
    return names


def ids_by_code(read: Reading) -> dict[str, int]:
    return dict(read.rows("SELECT code, id FROM customer"))


def _limit(limit: int | None, late: dict[int, Overdue], text: str) -> str:
    return f" LIMIT {int(limit)}" if limit is not None and not late and not text.strip() else ""


def _by_lateness(ids: list[int], late: dict[int, Overdue], sort: Sort, descending: bool) -> list[int]:
    """Those with nothing overdue stay last in the order they had."""
    behind = [id_ for id_ in ids if id_ in late]
    if sort == "overdue":
        behind.sort(key=lambda id_: late[id_].amount, reverse=descending)
    else:
        behind.sort(key=lambda id_: late[id_].since, reverse=not descending)
    return behind + [id_ for id_ in ids if id_ not in late]


def customer_rows(read: Reading, ids: Sequence[int], today: date) -> list[CustomerRow]:
    """A page of rows in the order of `ids`; those that are there no more are left out."""
    found: dict[int, tuple[Any, ...]] = {}
    for part in _parts(ids):
        for row in read.rows(
            "SELECT c.id, c.code, c.name, c.city, c.currency, c.terms, t.balance, t.unapplied, c.credit_limit, "
            "c.salesperson, c.segment, coalesce(p.code, ''), c.on_hold, c.inactive FROM customer c "
            "JOIN customer_totals t ON t.customer_id = c.id LEFT JOIN customer p ON p.id = c.payer_id "
            f"WHERE c.id IN ({part})"
        ):
            found[row[0]] = row
    late = overdue_by_customer(read, today, found)
    return [_row(found[id_], late.get(id_), today) for id_ in ids if id_ in found]


def _row(row: tuple[Any, ...], late: Overdue | None, today: date) -> CustomerRow:
    id_, code, name, city, currency, terms, balance, unapplied, limit, salesperson, segment, payer, hold, inactive = row
    return CustomerRow(
        id_, code, name, city, currency, terms, balance, late.amount if late else 0,
        (today - late.since).days if late else None, unapplied, limit,
        max(balance, 0) * 100 // limit if limit else None, salesperson, segment, payer, bool(hold), bool(inactive),
    )  # fmt: skip


def customer_head(read: Reading, customer: str | int, today: date) -> CustomerHead:
    """By code, or by id. Refused where nobody is."""
    code = customer
    if isinstance(customer, int):
        code = read.value("SELECT code FROM customer WHERE id = :id", id=customer)
        if code is None:
            raise Refused(N_("That customer is not there any more."))
    id_, data = read_customer(read, str(code))
    (row,) = customer_rows(read, [id_], today)
    drafts = read.value("SELECT drafts FROM customer_totals WHERE customer_id = :id", id=id_)
    family = read.rows("SELECT code, name FROM customer WHERE payer_id = :id ORDER BY sort_key, id", id=id_)
    return CustomerHead(id_, data, row, drafts, tuple((code, name) for code, name in family))


def overdue_by_customer(read: Reading, today: date, only: Iterable[int] | None = None) -> dict[int, Overdue]:
    """What is open past its due date in base currency, and since when, of those who have any."""
    late: dict[int, Overdue] = {}
    conditions = [""] if only is None else [f" AND customer_id IN ({part})" for part in _parts(only)]
    for condition in conditions:
        for id_, amount, since in read.rows(
            "SELECT customer_id, sum(base_open), min(due_date) FROM open_item "
            f"{use_index('ix_open_item_aging')} WHERE open <> 0 AND open > 0 AND split = 0 "
            f"AND due_date < :today{condition} GROUP BY customer_id",
            today=today.isoformat(),
        ):
            late[id_] = Overdue(int(amount), date.fromisoformat(since))
        _add_split(read, today, condition, late)
    return late


def _add_split(read: Reading, today: date, condition: str, late: dict[int, Overdue]) -> None:
    """Items with several due lines: settled earliest first, the base amount in proportion to what each has open."""
    rows = read.rows(
        "SELECT i.customer_id, i.id, i.amount - i.open, i.base_open, l.due_date, l.amount FROM open_item i "
        f"{use_index('ix_open_item_split')} JOIN due_line l ON l.item_id = i.id "
        f"WHERE i.split = 1 AND i.open > 0{condition} "
        "ORDER BY i.id, l.due_date, l.id",
    )
    for (customer_id, _, settled, base_open), lines in groupby(rows, key=lambda row: row[:4]):
        dues, opens, left = [], [], settled
        for *_, due, amount in lines:
            taken = min(left, amount)
            left -= taken
            dues.append(date.fromisoformat(due))
            opens.append(amount - taken)
        for due, base in zip(dues, split(base_open, opens), strict=True):
            if base and due < today:
                before = late.get(customer_id)
                since = min(before.since, due) if before else due
                late[customer_id] = Overdue((before.amount if before else 0) + base, since)


def _parts(ids: Iterable[int]) -> list[str]:
    wanted = sorted(set(ids))
    return [", ".join(str(int(id_)) for id_ in wanted[at : at + 500]) for at in range(0, len(wanted), 500)]


class TermsUsed(NamedTuple):
    terms: str
    customers: int


def terms_used(read: Reading) -> list[TermsUsed]:
    """Terms that active customers have, the most used first."""
    rows = read.rows(
        "SELECT terms, count(*) AS n FROM customer WHERE inactive = 0 GROUP BY terms ORDER BY n DESC, terms"
    )
    return [TermsUsed(*row) for row in rows]
