"""Money on account that has just the amount of one open item: put there all at once, and taken back all at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ar_desktop.company import Company, Done, Reading, Reversal
from ar_desktop.company.hints import use_index
from ar_desktop.errors import Refused
from ar_desktop.ledger.posting import posting
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_within, unapply_within
from ar_desktop.receipts.outcome import MONEY, done
from ar_desktop.words import N_


class Fit(NamedTuple):
    """A receipt on account and the one item of its customer that has the same amount open; `base` is positive."""

    credit_id: int
    credit: str
    item_id: int
    number: str
    customer_id: int
    name: str
    since: date
    base: int


def exact_fits(read: Reading) -> list[Fit]:
    """The oldest first. What could be for two items, or an item that two receipts fit, is left to a person."""
    aging = use_index("ix_open_item_aging")
    rows = read.rows(
        "SELECT c.id, c.number, d.id, d.number, c.customer_id, k.name, c.document_date, -c.base_open "
        f"FROM open_item c {aging} JOIN open_item d {aging} ON d.customer_id = c.customer_id AND d.open <> 0 "
        "AND d.open = -c.open AND d.currency = c.currency JOIN customer k ON k.id = c.customer_id "
        "WHERE c.open <> 0 AND c.open < 0 AND c.kind = 'receipt' AND d.kind <> 'deduction' AND d.disputed = 0 "
        "ORDER BY c.document_date, c.id"
    )
    paying, paid = Counter(row[0] for row in rows), Counter(row[2] for row in rows)
    return [
        Fit(credit_id, credit, item_id, number, customer_id, name, date.fromisoformat(day), base)
        for credit_id, credit, item_id, number, customer_id, name, day, base in rows
        if paying[credit_id] == 1 and paid[item_id] == 1
    ]


def apply_exact_fits(company: Company) -> Done:
    """Applies every one of them, today."""
    with posting(company, "apply exact fits") as books:
        fits = exact_fits(books.write)
        if not fits:
            raise Refused(N_("Nothing on account fits exactly any more."))
        groups: list[tuple[str, Sequence[int]]] = []
        for fit in fits:
            applied = apply_within(books, fit.credit_id, [Application(fit.item_id)], None)
            groups.append((fit.credit, applied.groups))
        undo = Reversal(
            N_("Undo {n} applications"), {"n": len(fits)}, call=lambda own: _unapply(own, groups)
        )
        return done(books, MONEY, reversal=undo)


def _unapply(company: Company, groups: Sequence[tuple[str, Sequence[int]]]) -> Done:
    with posting(company, "unapply exact fits") as books:
        for number, ids in groups:
            unapply_within(books, ids, number=number)
        undo = Reversal(N_("Apply what fits exactly again"), call=apply_exact_fits)
        return done(books, MONEY, reversal=undo)
