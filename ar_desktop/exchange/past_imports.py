"""Imports of the past, so that one can be undone later than right away."""

from __future__ import annotations

from typing import NamedTuple

from ar_desktop.company import Reading


class PastImport(NamedTuple):
    """`moment` is UTC as stored; `records` are documents, receipts, customers, items or rates."""

    change: int
    moment: str
    user: str
    kind: str
    records: int
    undone: bool


def past_imports(read: Reading, limit: int = 20) -> list[PastImport]:
    """The latest first."""
    rows = read.rows(
        "SELECT c.number, c.moment, c.user, c.verb, (SELECT count(*) FROM audit a WHERE a.change_no = c.number), "
        "EXISTS (SELECT 1 FROM audit u WHERE u.what = 'undo import' AND u.subject = CAST(c.number AS TEXT)) "
        "FROM change c WHERE c.verb LIKE 'import %' ORDER BY c.number DESC LIMIT :n",
        n=limit,
    )
    return [
        PastImport(number, moment, user, verb.partition(" ")[2], records, bool(undone))
        for number, moment, user, verb, records, undone in rows
    ]
