"""Reversing an item: an entry with turned signs and an item that closes the one it reverses."""

from __future__ import annotations

from datetime import date

from ar_desktop.company import Reading
from ar_desktop.errors import BrokenInvariant, Refused
from ar_desktop.ledger.allocating import allocate, reverse_lines, standing, standing_group, unallocate
from ar_desktop.ledger.items import COMPANIONS, OpenItem
from ar_desktop.ledger.posting import Books
from ar_desktop.ledger.tax_relief import refuse_recovered, return_relief
from ar_desktop.words import N_


def is_reversed(read: Reading, item_id: int) -> bool:
    return read.value("SELECT 1 FROM open_item WHERE reverses_id = :i", i=item_id) is not None


def reversal_day(books: Books, item: OpenItem, wanted: date | None) -> date:
    """The date of a void: as asked, else the ledger date where its period is open and nothing forbids it, else today.

    It lies in an open period, not before the item's ledger date nor before anything that was applied or undone: on each
    day before, the reversal would take more than was open.
    """
    earliest = max([item.ledger_date, *(when for when, part in (item.moves or {}).items() if part)])
    if wanted is None:
        fits = earliest == item.ledger_date and books.periods.state(f"{item.ledger_date:%Y-%m}") == "open"
        wanted = item.ledger_date if fits else max(books.write.today, earliest)
    if wanted < earliest:
        raise Refused(
            N_("{number} can be reversed on {earliest} at the earliest; something happened to it that day."),
            number=item.number,
            earliest=earliest,
        )
    books.periods.check(wanted, books.reason)
    return wanted


def free(books: Books, item: OpenItem, day: date) -> None:
    """Undoes all that was applied to or from an item, with what came with it."""
    while rows := standing(books.write, item.id):
        undo_application(books, rows[0].group_id, day)


def undo_application(books: Books, group_id: int, day: date) -> None:
    """Undoes what was applied together: the allocations, and the discount, difference, fee or deduction with them."""
    group = standing_group(books.write, group_id)
    for allocation in reversed(group):
        unallocate(books, allocation, day)
    ids = {id_ for row in group for id_ in (row.debit_item_id, row.credit_item_id)}
    for item in sorted(books.load(ids).values(), key=lambda one: one.id):
        if item.reverses_id is None and item.id not in books.reversed and _came_with(books, item):
            reverse_item(books, item, day)


def _came_with(books: Books, item: OpenItem) -> bool:
    """A credit moved to another payer is an act of its own: what it paid is undone, the move stays."""
    if item.kind != "transfer_out" or item.source_id is None:
        return item.kind in COMPANIONS
    return books.load_one(item.source_id).customer_id == item.customer_id


def reverse_item(books: Books, item: OpenItem, day: date) -> list[OpenItem]:
    """Reverses the entry that an item stands in, freeing its items first; returns the reversing items.

    A transfer pair has both its items in one entry and is reversed as a whole.
    """
    entry_id = books.write.value(
        "SELECT entry_id FROM entry_line WHERE item_id = :i AND account_id = :a ORDER BY id",
        i=item.id,
        a=books.accounts.control,
    )
    if entry_id is None:
        raise BrokenInvariant(f"{item.number} has no entry")
    ids = books.write.rows(
        "SELECT item_id FROM entry_line WHERE entry_id = :e AND account_id = :a AND item_id IS NOT NULL",
        e=entry_id,
        a=books.accounts.control,
    )
    items = books.load(row[0] for row in ids)
    for one in items.values():
        if one.id in books.reversed or is_reversed(books.write, one.id):
            raise Refused(N_("{number} is reversed already."), number=one.number)
        if one.kind == "write_off":
            refuse_recovered(books.write, one)
    # noted first: freeing a companion undoes the application it came with, which would reverse it once more
    books.reversed.update(items)
    for one in items.values():
        free(books, one, day)
    turned = {id_: _turned(books, one, day) for id_, one in sorted(items.items())}
    reverse_lines(books, entry_id, day, items={id_: new.id for id_, new in turned.items()})
    for id_, new in turned.items():
        _close(books, items[id_], new, day)
    for one in items.values():
        if one.kind == "write_off":
            return_relief(books, one, day)
    return list(turned.values())


def _turned(books: Books, item: OpenItem, day: date) -> OpenItem:
    return books.item(
        item.kind,
        item.number,
        item.customer_id,
        -item.amount,
        -item.base_amount,
        currency=item.currency,
        document_date=day,
        salesperson=item.salesperson,
        region=item.region,
        reference=item.reference,
        document_id=item.document_id,
        receipt_id=item.receipt_id,
        reverses_id=item.id,
        source_id=item.source_id,
    )


def _close(books: Books, item: OpenItem, new: OpenItem, day: date) -> None:
    if item.open != item.amount:
        raise BrokenInvariant(f"{item.number} was not freed before it was reversed")
    if item.amount:
        debit, credit = (item, new) if item.is_debit() else (new, item)
        allocate(books, debit, credit, abs(item.amount), day)
