"""Taking back what was posted as items of its own: refunds, netting, transfers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from ar_desktop.company import Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.reversing import is_reversed, reversal_day, reverse_item
from ar_desktop.receipts.outcome import MONEY, done


def reverse_items(
    company: Company,
    what: str,
    number: str,
    item_ids: Sequence[int],
    *,
    already: str,
    again: Callable[[date], Reversal],
    day: date | None = None,
    reason: str | None = None,
) -> Done:
    """Frees and reverses items that were made together.

    `already` is the sentence where that was done before; `again` does it anew from the day on which it was reversed:
    before that day the first one still stands.
    """
    with posting(company, what, reason=reason) as books:
        items = [books.load_one(item_id) for item_id in item_ids]
        if any(is_reversed(books.write, item.id) for item in items):
            raise Refused(already, number=number)
        with books.record(what, number):
            reversed_on = reverse_all(books, items, day)
        return done(books, MONEY, reversal=again(reversed_on))


def reverse_all(books: Books, items: Sequence[OpenItem], day: date | None) -> date:
    """On one day, the earliest that all of them allow; items of one entry go together."""
    day = max(reversal_day(books, item, day) for item in items)
    for item in items:
        if item.id not in books.reversed:
            reverse_item(books, item, day)
    return day
