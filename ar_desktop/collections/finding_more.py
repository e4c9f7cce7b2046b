"""What has no index, or is asked for seldom, when anything is looked for: cheques, deposits, items, people and phones.

Receipts and customers are read through for it, so it is a question of its own beside `find`.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from ar_desktop.collections.finding import FoundItem, find_receipts, own_numbers
from ar_desktop.company import Reading
from ar_desktop.company.sort_key import sort_key
from ar_desktop.invoicing.item_list import ItemQuestion, ItemRow, item_ids, item_rows
from ar_desktop.receipts.deposit_queries import DepositRow, deposit_rows
from ar_desktop.receipts.queries import escaped

_LEAST: Final = 2  # letters, from which on these are asked for
_PHONE: Final = re.compile(r"[+(]?[0-9][0-9 ()./-]{3,}")
_LAST: Final = "\U0010ffff"


class FoundContact(NamedTuple):
    """Somebody at a customer, or the customer's own phone; `known_by` is what of it was typed, or how to reach them."""

    customer_id: int
    customer: str
    name: str
    position: str
    known_by: str


class FoundMore(NamedTuple):
    receipts: list[FoundItem]
    deposits: list[DepositRow]
    items: list[ItemRow]
    contacts: list[FoundContact]


NOTHING_MORE: Final = FoundMore([], [], [], [])


def find_more(read: Reading, text: str, base: str, *, decimal: str = ".", most: int = 5) -> FoundMore:
    """The best or latest of each."""
    text = " ".join(text.split())
    if len(text) < _LEAST:
        return NOTHING_MORE
    items = item_rows(read, item_ids(read, ItemQuestion(text, show="all"), most))
    return FoundMore(
        find_receipts(read, text, base, decimal=decimal, most=most),
        _deposits(read, text, most),
        items,
        _contacts(read, text, most),
    )


def _deposits(read: Reading, text: str, most: int) -> list[DepositRow]:
    if not any(map(str.isdigit, text)):
        return []
    ids: list[int] = []
    for first in dict.fromkeys((*own_numbers(read, text, "deposit"), text.upper())):
        rows = read.rows(
            "SELECT id FROM deposit WHERE number >= :first AND number < :after AND reverses_id IS NULL "
            "ORDER BY number LIMIT :most",
            first=first,
            after=first + _LAST,
            most=most,
        )
        ids += [row[0] for row in rows]
    return deposit_rows(read, list(dict.fromkeys(ids))[:most])


def _contacts(read: Reading, text: str, most: int) -> list[FoundContact]:
    digits = re.sub(r"\D", "", text) if _PHONE.fullmatch(text) else ""
    if digits:
        return _by_phone(read, digits, most)
    if text.replace(" ", "").isdigit():
        return []
    name = sort_key(text)
    rows = read.rows(
        "SELECT p.customer_id, c.name, p.name, p.position, "
        "coalesce(nullif(p.email, ''), nullif(p.phone, ''), p.mobile) "
        "FROM contact p JOIN customer c ON c.id = p.customer_id "
        "WHERE p.removed = 0 AND (p.sort_key LIKE :begins ESCAPE '!' OR p.sort_key LIKE :within ESCAPE '!' "
        "OR p.email LIKE :begins_so ESCAPE '!') "
        "ORDER BY p.sort_key, p.id LIMIT :most",
        begins=f"{escaped(name)}%",
        within=f"% {escaped(name)}%",
        begins_so=f"{escaped(text)}%",
        most=most,
    )
    return [FoundContact(*row) for row in rows]


def _by_phone(read: Reading, digits: str, most: int) -> list[FoundContact]:
    """However it is written: the digits alone count."""
    rows = read.rows(
        "SELECT p.customer_id, c.name, p.name, p.position, "
        f"CASE WHEN {_digits('p.phone')} LIKE :part THEN p.phone ELSE p.mobile END "
        "FROM contact p JOIN customer c ON c.id = p.customer_id WHERE p.removed = 0 "
        f"AND ({_digits('p.phone')} LIKE :part OR {_digits('p.mobile')} LIKE :part) "
        "UNION ALL SELECT c.id, c.name, c.contact, '', c.phone FROM customer c "
        f"WHERE c.phone <> '' AND {_digits('c.phone')} LIKE :part LIMIT :most",
        part=f"%{digits}%",
        most=most,
    )
    return [FoundContact(*row) for row in rows]


def _digits(column: str) -> str:
    for sign in " ()./-+":
        column = f"replace({column}, '{sign}', '')"
    return column
