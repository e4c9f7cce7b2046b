"""Finding anything by what is typed: a customer, a number, the customer's order number, an exact amount.

Each part is asked of an index, so that a keystroke costs the same in a company with a million invoices. Receipts have
none by amount or by reference: `find_receipts` reads through them, and is for a question of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any, Final, Literal, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.search import find_customers, latest_documents_holding
from ar_desktop.company.sort_key import sort_key
from ar_desktop.errors import UserError
from ar_desktop.ledger.numbering import DIGITS, PREFIXES
from ar_desktop.receipts.queries import escaped
from ar_desktop.values.money import parse_amount

Part = Literal["customers", "numbers", "amounts"]
PARTS: Final[tuple[Part, ...]] = ("customers", "numbers", "amounts")
_SHORT: Final = 2  # letters; so many customers have words that begin so that ranking them would take too long
_AFTER_ALL: Final = "\U0010ffff"
_KINDS: Final = (
    "'invoice', 'deposit_invoice', 'debit_note', 'credit_note', 'finance_charge', 'fee', 'opening', 'opening_credit', "
    "'receipt', 'returned_payment', 'refund'"
)


class FoundCustomer(NamedTuple):
    """`balance` is in base currency."""

    id: int
    code: str
    name: str
    city: str
    phone: str
    on_hold: bool
    balance: int


class FoundItem(NamedTuple):
    """A document, receipt or other item; `receipt_id` alone is money of nobody known."""

    item_id: int | None
    customer_id: int | None
    customer: str
    kind: str
    number: str
    day: date
    due: date
    currency: str
    amount: int
    open: int
    document_id: int | None
    receipt_id: int | None
    reference: str


class FoundPromise(NamedTuple):
    id: int
    customer_id: int
    customer: str
    day: date
    currency: str
    amount: int


class Found(NamedTuple):
    """`amount` is what was typed, in minor units of the base currency, if it can be read as one."""

    customers: list[FoundCustomer]
    numbers: list[FoundItem]
    amounts: list[FoundItem]
    promises: list[FoundPromise]
    amount: int | None


def find(
    read: Reading, text: str, base: str, *, decimal: str = ".", parts: Iterable[Part] = PARTS, most: int = 6
) -> Found:
    """What the typed text may mean; nothing for an empty one."""
    text = " ".join(text.split())
    wanted = set(parts) if text else set()
    amount = _amount(text, base, decimal) if "amounts" in wanted else None
    if len(text) <= _SHORT and len(wanted) > 1:
        amount = None  # begun, not meant: whoever looks for 12.00 says that it is an amount
    return Found(
        _customers(read, text, most) if "customers" in wanted else [],
        _numbered(read, text, most) if "numbers" in wanted else [],
        _worth(read, amount, most) if amount else [],
        _promised(read, amount, most) if amount else [],
        amount,
    )


def find_receipts(read: Reading, text: str, base: str, *, decimal: str = ".", most: int = 5) -> list[FoundItem]:
    """The latest of this amount, or with what was typed in their reference, as the number of a cheque is."""
    text = " ".join(text.split())
    if len(text) <= _SHORT or not any(map(str.isdigit, text)):
        return []
    rows = read.rows(
        "SELECT i.id, r.customer_id, coalesce(c.name, r.payer), 'receipt', r.number, r.document_date, "
        "r.document_date, r.currency, -r.amount, coalesce(i.open, 0), NULL, r.id, r.reference FROM "
        "(SELECT * FROM receipt WHERE amount = :amount OR reference LIKE :part ESCAPE '!' ORDER BY id DESC "
        "LIMIT :most) r LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN open_item i ON i.receipt_id = r.id "
        "AND i.kind = 'receipt' AND i.reverses_id IS NULL ORDER BY r.id DESC",
        amount=_amount(text, base, decimal),
        part=f"%{escaped(text)}%",
        most=most,
    )
    return list({row[11]: _item(row) for row in rows}.values())


def _amount(text: str, base: str, decimal: str) -> int | None:
    try:
        return abs(parse_amount(text, base, decimal=decimal))
    except UserError:
        return None


def _customers(read: Reading, text: str, most: int) -> list[FoundCustomer]:
    """The best first. Where no word has three letters: those whose name begins so, as a telephone book has them."""
    typed = sort_key(text)
    if any(len(word) > _SHORT for word in re.findall(r"\w+", typed)):
        ids = find_customers(read, text, most)
    else:
        rows = read.rows(
            "SELECT id FROM customer WHERE sort_key >= :typed AND sort_key < :after AND inactive = 0 "
            "ORDER BY sort_key, id LIMIT :most",
            typed=typed,
            after=typed + _AFTER_ALL,
            most=most,
        )
        ids = [row[0] for row in rows]
    marks = ",".join(map(str, ids))
    found = {
        id_: FoundCustomer(id_, code, name, city, phone, bool(on_hold), balance)
        for id_, code, name, city, phone, on_hold, balance in read.rows(
            "SELECT c.id, c.code, c.name, c.city, c.phone, c.on_hold, t.balance FROM customer c "
            f"JOIN customer_totals t ON t.customer_id = c.id WHERE c.id IN ({marks})"
        )
    }
    return [found[id_] for id_ in ids if id_ in found]


def _numbered(read: Reading, text: str, most: int) -> list[FoundItem]:
    """Numbers that begin so; of bare digits, those that they end a number of our own series in, the latest first."""
    ids: list[int] = []
    for number in own_numbers(read, text):
        ids += _ids(read, "number = :number", most, number=number)
    for typed in dict.fromkeys((text, text.upper())):
        ids += _ids(read, "number >= :number AND number < :after", most, number=typed, after=typed + _AFTER_ALL)
    if len(ids) < most and any(map(str.isdigit, text)):
        ids += _ordered(read, text, most)
    return _items(read, list(dict.fromkeys(ids))[:most]) + _of_nobody(read, text, most)


def _ordered(read: Reading, text: str, most: int) -> list[int]:
    """The latest documents with this in their number or in the customer's order number."""
    marks = ",".join(map(str, latest_documents_holding(read, text, 60)))
    rows = read.rows(
        f"SELECT id FROM open_item WHERE document_id IN ({marks}) AND reverses_id IS NULL ORDER BY id DESC LIMIT :most",
        most=most,
    )
    return [row[0] for row in rows]


def _ids(read: Reading, condition: str, most: int, **params: str) -> list[int]:
    rows = read.rows(
        "SELECT x.id FROM (SELECT id, number, kind, reverses_id FROM open_item "
        f"WHERE {condition} ORDER BY number LIMIT 60) x "
        f"WHERE x.reverses_id IS NULL AND x.kind IN ({_KINDS}) ORDER BY x.number LIMIT :most",
        most=most,
        **params,
    )
    return [row[0] for row in rows]


def own_numbers(read: Reading, text: str, only: str = "") -> list[str]:
    """ "921" may be INV-2026-00921 or R-2025-00921; "26-921" those of 2026 alone; `only` of one series."""
    match = re.fullmatch(r"(?:(\d{2}|\d{4})-)?(\d{1,7})", text)
    if match is None:
        return []
    year, digits = match[1] or "", match[2]
    settings: dict[str, str] = dict(read.rows("SELECT key, value FROM setting WHERE key LIKE 'numbering_%'"))
    rows = read.rows("SELECT series, year FROM number_series WHERE last >= :n ORDER BY year DESC", n=int(digits))
    order = {series: at for at, series in enumerate(PREFIXES)}
    found = []
    for series, of in sorted(rows, key=lambda row: (-int(row[1] or 0), order.get(row[0], 99))):
        if of.endswith(year) and only in ("", series):
            prefix = settings.get(f"numbering_{series}", PREFIXES.get(series, ""))
            found.append(f"{prefix}{of}{'-' if of else ''}{int(digits):0{DIGITS}}")
    return found


def _of_nobody(read: Reading, text: str, most: int) -> list[FoundItem]:
    """Receipts of which nobody knows whose they are have no item yet."""
    typed = text.upper()
    rows = read.rows(
        "SELECT NULL, NULL, r.payer, 'receipt', r.number, r.document_date, r.document_date, r.currency, -r.amount, "
        "-r.amount, NULL, r.id, r.reference FROM "
        "(SELECT * FROM receipt WHERE number >= :typed AND number < :after ORDER BY number LIMIT 60) r "
        "WHERE r.customer_id IS NULL LIMIT :most",
        typed=typed,
        after=typed + _AFTER_ALL,
        most=most,
    )
    return [_item(row) for row in rows]


def _worth(read: Reading, amount: int, most: int) -> list[FoundItem]:
    """Open items of just this amount, whole or what is left of them: of the first hundred those due first.

    Then what is settled, the latest first.
    """
    rows = read.rows(
        "SELECT i.id FROM open_item i WHERE i.id IN ("
        "SELECT id FROM (SELECT id FROM open_item WHERE open <> 0 AND amount IN (:amount, -:amount) LIMIT 100) a UNION "
        "SELECT id FROM (SELECT id FROM open_item WHERE open <> 0 AND open <> amount AND open IN (:amount, -:amount) "
        "LIMIT 100) b) ORDER BY i.due_date, i.id LIMIT :most",
        amount=amount,
        most=most,
    )
    ids = [row[0] for row in rows]
    if len(ids) < most:
        settled = read.rows(
            "SELECT i.id FROM document d JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL "
            "AND i.open = 0 WHERE d.gross = :amount ORDER BY d.id DESC LIMIT :most",
            amount=amount,
            most=most - len(ids),
        )
        ids += [row[0] for row in settled]
    return _items(read, ids)


def _promised(read: Reading, amount: int, most: int) -> list[FoundPromise]:
    """The name is looked up by itself: a join would begin with all customers while there are few promises."""
    rows = read.rows(
        "SELECT p.id, p.customer_id, (SELECT c.name FROM customer c WHERE c.id = p.customer_id), p.date, p.currency, "
        "p.amount FROM promise p WHERE p.ended = '' AND p.amount = :amount ORDER BY p.date DESC, p.id LIMIT :most",
        amount=amount,
        most=most,
    )
    return [FoundPromise(id_, who, name, date.fromisoformat(day), *rest) for id_, who, name, day, *rest in rows]


def _items(read: Reading, ids: list[int]) -> list[FoundItem]:
    """In the order of the ids."""
    rows = read.rows(
        "SELECT i.id, i.customer_id, c.name, i.kind, i.number, i.document_date, i.due_date, i.currency, i.amount, "
        "i.open, i.document_id, i.receipt_id, i.reference FROM open_item i JOIN customer c ON c.id = i.customer_id "
        f"WHERE i.id IN ({','.join(map(str, ids))})"
    )
    by_id = {row[0]: _item(row) for row in rows}
    return [by_id[id_] for id_ in ids if id_ in by_id]


def _item(row: tuple[Any, ...]) -> FoundItem:
    id_, customer_id, name, kind, number, day, due, *rest = row
    return FoundItem(id_, customer_id, name, kind, number, date.fromisoformat(day), date.fromisoformat(due), *rest)
