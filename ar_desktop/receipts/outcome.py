"""What the verbs of this folder say when they are done."""

from __future__ import annotations

from dataclasses import dataclass

from ar_desktop.company import Changed, Done, Reversal
from ar_desktop.ledger.posting import Books

MONEY = Changed.RECEIPTS | Changed.ITEMS | Changed.LEDGER


@dataclass(frozen=True)
class Posted(Done):
    """`number` is what people call it; `item_id` is the open item it made, if it made one."""

    number: str = ""
    id: int = 0
    item_id: int | None = None


def done(books: Books, changed: Changed, *, reversal: Reversal | None = None) -> Done:
    return Done(changed, tuple(sorted(books.customers)), books.write.change, reversal, tuple(books.warnings))


def posted(
    books: Books,
    number: str,
    *,
    id: int = 0,  # noqa: A002  named as the field
    item_id: int | None = None,
    reversal: Reversal | None = None,
) -> Posted:
    customers = tuple(sorted(books.customers))
    return Posted(MONEY, customers, books.write.change, reversal, tuple(books.warnings), number, id, item_id)
