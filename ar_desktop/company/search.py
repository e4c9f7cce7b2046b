"""Finding customers by the beginnings of words in their name, code, contact, city, phone or e-mail; and documents by
any part of their number or of the customer's order number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ar_desktop.company.reading import Reading
from ar_desktop.company.sort_key import sort_key
from ar_desktop.company.writing import Writing

# a hit in code or name counts for more than one in the rest
_WEIGHTS = "8.0, 4.0, 1.0"
_TRIGRAM = 3


class Findable(NamedTuple):
    """What a customer is found by."""

    id: int
    code: str
    name: str
    contact: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""


def index_customer(
    write: Writing,
    id: int,  # noqa: A002  named as the column
    *,
    name: str,
    code: str,
    contact: str = "",
    city: str = "",
    phone: str = "",
    email: str = "",
) -> None:
    """A new customer, or one who changed."""
    index_customers(write, [Findable(id, code, name, contact, city, phone, email)])


def index_customers(write: Writing, customers: Iterable[Findable]) -> None:
    """New or changed customers, many at once."""
    write.execute_many(
        "INSERT OR REPLACE INTO customer_search (rowid, code, name, more) VALUES (?, ?, ?, ?)",
        [(one.id, sort_key(one.code), sort_key(one.name), _more(one)) for one in customers],
    )


def forget_customer(write: Writing, customer_id: int) -> None:
    write.execute("DELETE FROM customer_search WHERE rowid = :id", id=customer_id)


def find_customers(reading: Reading, text: str, limit: int = 50) -> list[int]:
    """Ids, best first; every word typed must begin a word of the customer's. No word, no customer."""
    words = [word for word in sort_key(text).split() if any(map(str.isalnum, word))]
    if not words:
        return []
    typed = " ".join('"' + word.replace('"', '""') + '"*' for word in words)
    found = reading.rows(
        f"SELECT rowid FROM customer_search WHERE customer_search MATCH :typed"
        f" ORDER BY bm25(customer_search, {_WEIGHTS}), rowid LIMIT :most",
        typed=typed,
        most=limit,
    )
    return [row[0] for row in found]


def index_documents(write: Writing, documents: Iterable[tuple[int, str, str]]) -> None:
    """Id, number and PO of new documents; these never change."""
    write.execute_many("INSERT INTO document_search (rowid, number, po) VALUES (?, ?, ?)", list(documents))


def documents_holding(text: str) -> tuple[str, str] | None:
    """A query for the ids of documents whose number or PO holds the text, with the value of its `:part`.

    None for less than three letters, which the index doesn't know: too many would hold them.
    """
    if len(text) < _TRIGRAM:
        return None
    return "SELECT rowid FROM document_search WHERE document_search MATCH :part", '"' + text.replace('"', '""') + '"'


def latest_documents_holding(reading: Reading, text: str, limit: int) -> list[int]:
    """Ids, the latest first; none for less than three letters."""
    if (holding := documents_holding(text)) is None:
        return []
    query, part = holding
    return [row[0] for row in reading.rows(f"{query} ORDER BY rowid DESC LIMIT :most", part=part, most=limit)]


def look_up_afresh(reading: Reading) -> None:
    """Lets this connection see the search tables as they are now.

    SQLite's integrity check goes by the segments of the last look-up, and calls the table corrupt where these were
    merged since (3.53.4).
    """
    for table in ("customer_search", "document_search"):
        reading.rows(f"SELECT rowid FROM {table} WHERE {table} MATCH :typed LIMIT 1", typed='"any"')


def _more(one: Findable) -> str:
    digits = "".join(filter(str.isdigit, one.phone))
    return sort_key(" ".join((one.contact, one.city, one.phone, digits, one.email)))
