"""Customers, items and rates of an undone import: gone where nothing uses them, else inactive or as they were."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from ar_desktop.company import Writing
from ar_desktop.company.layout import LAYOUT
from ar_desktop.company.search import forget_customer
from ar_desktop.customers import master
from ar_desktop.customers.data import audited, known_customers
from ar_desktop.invoicing import items
from ar_desktop.invoicing.items import ItemData, known_items
from ar_desktop.ledger.posting import Books
from ar_desktop.words import N_, Words


@dataclass(frozen=True)
class Kept:
    """Something that could not be taken away again."""

    text: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, words: Words) -> str:
        return words.say(self.text, **self.facts)


def take_back_master_data(books: Books, change: int) -> list[Kept]:
    books.write.flush()
    kept = _customers(books.write, change) + _items(books.write, change)
    _rates(books.write, change)
    return kept


def _records(write: Writing, change: int, what: str) -> list[tuple[str, Any, Any]]:
    """Subject, before and after of each record, those made last first."""
    rows = write.rows(
        "SELECT subject, before, after FROM audit WHERE change_no = :c AND what = :w ORDER BY number DESC",
        c=change,
        w=what,
    )
    return [(subject, before and json.loads(before), after and json.loads(after)) for subject, before, after in rows]


def _customers(write: Writing, change: int) -> list[Kept]:
    records = _records(write, change, "customer")
    known = known_customers(write, [subject for subject, _, _ in records])
    stay: list[str] = []
    made = [subject for subject, before, _ in records if before is None and subject in known]
    for code in made:
        id_, data = known[code]
        if _customer_used(write, id_):
            stay.append(code)
            if not data.inactive:
                master.put_back(write, id_, data, replace(data, inactive=True))
        else:
            _remove_customer(write, id_, code, audited(data))
    changed = [one for one in records if one[1] is not None and one[0] in known]
    for code, before, after in changed:
        id_, data = known[code]
        if _plain(audited(data)) == after:
            master.put_back(write, id_, data, replace(data, **before))
    kept = [Kept(N_("{n} customers are in use and were set inactive instead."), {"n": len(stay)})] if stay else []
    if changed:
        sentence = N_("{n} customers have their terms and figures back; contact, phone and notes stay as imported.")
        kept.append(Kept(sentence, {"n": len(changed)}))
    return kept


def _customer_used(write: Writing, id_: int) -> bool:
    """By anything at all but the row of totals that every customer has."""
    tables = [name for name, layout in LAYOUT.items() if "customer_id" in layout.columns and name != "customer_totals"]
    questions = [f"EXISTS (SELECT 1 FROM {name} WHERE customer_id = :id)" for name in tables]
    questions.append("EXISTS (SELECT 1 FROM customer WHERE payer_id = :id)")
    return bool(write.value(f"SELECT {' OR '.join(questions)}", id=id_))


def _remove_customer(write: Writing, id_: int, code: str, was: Mapping[str, Any]) -> None:
    forget_customer(write, id_)
    write.execute("DELETE FROM customer_totals WHERE customer_id = :id", id=id_)
    write.execute("DELETE FROM customer WHERE id = :id", id=id_)
    write.record("customer", code, before=was, after=None)


def _items(write: Writing, change: int) -> list[Kept]:
    records = _records(write, change, "item")
    known = known_items(write, [subject for subject, _, _ in records])
    stay = 0
    for code, before, after in records:
        if code not in known:
            continue
        id_, data = known[code]
        if before is not None:
            was = {name: _decimal(name, value) for name, value in before.items()}
            if {name: _decimal(name, value) for name, value in after.items()} == _facts(data):
                items.put_back(write, id_, data, replace(data, **was))
        elif write.value("SELECT 1 FROM document_line WHERE item_id = :id LIMIT 1", id=id_):
            stay += 1
            if not data.inactive:
                items.put_back(write, id_, data, replace(data, inactive=True))
        else:
            write.execute("DELETE FROM item WHERE id = :id", id=id_)
            write.record("item", code, before=_facts(data), after=None)
    return [Kept(N_("{n} items are in use and were set inactive instead."), {"n": stay})] if stay else []


def _facts(data: ItemData) -> dict[str, Any]:
    return {name: getattr(data, name) for name in items.FIELDS}


def _decimal(name: str, value: Any) -> Any:
    return Decimal(value) if name in ("unit_price", "cost") and isinstance(value, str) else value


def _plain(facts: Mapping[str, Any]) -> Any:
    """As the chain has them."""
    return json.loads(json.dumps(facts, default=str))


def _rates(write: Writing, change: int) -> None:
    for subject, before, after in _records(write, change, "rate"):
        currency, _, day = subject.partition(" ")
        where = {"c": currency, "d": date.fromisoformat(day).isoformat()}
        now = write.value("SELECT rate FROM exchange_rate WHERE currency = :c AND date = :d", **where)
        if now != after["rate"]:
            continue  # somebody entered another one since
        if before is None:
            write.execute("DELETE FROM exchange_rate WHERE currency = :c AND date = :d", **where)
        else:
            write.execute(
                "UPDATE exchange_rate SET rate = :r WHERE currency = :c AND date = :d", r=before["rate"], **where
            )
        write.record("rate", subject, before=after, after=before)
