"""What may be meant while somebody types into an invoice: customers, items, terms, salespeople."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.search import find_customers
from ar_desktop.company.sort_key import sort_key
from ar_desktop.invoicing.buyers import Good, load_goods, rows_in
from ar_desktop.values.quantities import from_micros

RECENT = 200  # documents of a customer in which "bought before" is looked for


class FoundCustomer(NamedTuple):
    code: str
    name: str
    city: str
    balance: int


class Bought(NamedTuple):
    """How often lately, and the last time: at which price, on which document."""

    times: int
    price: Decimal
    currency: str
    number: str


@dataclass(frozen=True, slots=True)
class FoundItem:
    good: Good
    cost: Decimal | None
    bought: Bought | None = None


def complete_customers(read: Reading, text: str, limit: int = 8) -> list[FoundCustomer]:
    """Those whose code is just what was typed first; inactive ones are left out."""
    ids = find_customers(read, text, limit * 4)
    sql = (
        "SELECT c.id, c.code, c.name, c.city, t.balance FROM customer c "
        "JOIN customer_totals t ON t.customer_id = c.id WHERE c.inactive = 0 AND c.id IN "
    )
    found = {row[0]: FoundCustomer(*row[1:]) for row in rows_in(read, sql, ids)}
    listed = [found[id_] for id_ in ids if id_ in found]
    listed.sort(key=lambda one: one.code.lower() != text.strip().lower())
    return listed[:limit]


def complete_items(read: Reading, text: str, customer: str = "", limit: int = 8) -> list[FoundItem]:
    """By the beginning of the code, then of the description, then by any words in it."""
    typed = sort_key(text).strip()
    if not typed:
        return []
    words = {f"w{at}": f"%{_escaped(word)}%" for at, word in enumerate(typed.split())}
    contains = " AND ".join(f"i.sort_key LIKE :{name} ESCAPE '!'" for name in words)
    rows = read.rows(
        "SELECT i.code, CASE WHEN lower(i.code) = :typed THEN 0 WHEN lower(i.code) LIKE :begins ESCAPE '!' THEN 1 "
        "WHEN i.sort_key LIKE :begins ESCAPE '!' THEN 2 ELSE 3 END AS rank, i.cost FROM item i WHERE i.inactive = 0 "
        f"AND (lower(i.code) LIKE :begins ESCAPE '!' OR ({contains})) ORDER BY 2, i.sort_key, i.id LIMIT :n",
        typed=typed,
        begins=f"{_escaped(typed)}%",
        n=limit,
        **words,
    )
    goods = load_goods(read, [row[0] for row in rows])
    bought = _bought(read, customer, [goods[row[0]].id for row in rows]) if customer else {}
    return [
        FoundItem(goods[code], None if cost is None else from_micros(cost), bought.get(goods[code].id))
        for code, _rank, cost in rows
    ]


def catalogue(read: Reading, most: int = 2_000) -> dict[str, FoundItem]:
    """All items by code, so that a code typed out is known at once; nothing of a larger catalogue."""
    rows = read.rows("SELECT code, cost FROM item WHERE inactive = 0 LIMIT :n", n=most + 1)
    if len(rows) > most:
        return {}
    goods = load_goods(read, [row[0] for row in rows])
    return {code: FoundItem(goods[code], None if cost is None else from_micros(cost)) for code, cost in rows}


def _escaped(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _bought(read: Reading, customer: str, item_ids: Sequence[int]) -> dict[int, Bought]:
    if not item_ids:
        return {}
    recent = read.rows(
        "SELECT d.id FROM document d JOIN customer c ON c.id = d.customer_id WHERE c.code = :c AND d.kind = 'invoice' "
        "ORDER BY d.document_date DESC, d.id DESC LIMIT :n",
        c=customer,
        n=RECENT,
    )
    sql = (
        "SELECT l.item_id, l.unit_price, d.currency, d.number, d.document_date, l.id FROM document_line l "
        f"JOIN document d ON d.id = l.document_id WHERE l.item_id IN ({', '.join(map(str, item_ids))}) "
        "AND l.document_id IN "
    )
    found: dict[int, Bought] = {}
    lines = sorted(rows_in(read, sql, [row[0] for row in recent]), key=lambda row: row[4:6])
    for item_id, price, currency, number, *_ in lines:
        before = found.get(item_id)
        found[item_id] = Bought((before.times if before else 0) + 1, from_micros(price), currency, number)
    return found


def used_terms(read: Reading) -> list[str]:
    """Terms that customers have, the most frequent first."""
    rows = read.rows("SELECT terms FROM customer WHERE terms <> '' GROUP BY terms ORDER BY count(*) DESC, terms")
    return [row[0] for row in rows]
