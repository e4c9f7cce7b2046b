"""Deductions: what a customer holds back becomes an item of its own, until somebody clears it up."""

from __future__ import annotations

from datetime import date
from typing import Any

from ar_desktop.company import Changed, Company, Done, Reversal
from ar_desktop.errors import BrokenInvariant, Refused
from ar_desktop.ledger.allocating import Standing, standing, unallocate
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.reversing import is_reversed, reversal_day, reverse_item
from ar_desktop.ledger.transfers import Pair, move_part
from ar_desktop.receipts.outcome import done
from ar_desktop.words import N_

_KNOWN = "receipt_id, reason, owner, deadline, charged_back_on"


def split_off(
    books: Books,
    debit: OpenItem,
    amount: int,
    day: date,
    *,
    reason: str,
    group_id: int | None = None,
    receipt_id: int | None = None,
    owner: str = "",
) -> Pair:
    """Moves what is held back into a deduction item, within the record under way."""
    return _split_off(books, debit, amount, day, (receipt_id, reason, owner, None, None), group_id)


def _split_off(
    books: Books, debit: OpenItem, amount: int, day: date, known: tuple[Any, ...], group_id: int | None
) -> Pair:
    """`known` is what `_KNOWN` names."""
    pair = move_part(books, debit, amount, day, kind="deduction", group_id=group_id)
    books.write.add("deduction", (books.write.take_ids("deduction"), books.audit_no, pair.moved.id, *known))
    return pair


def deduct(company: Company, item_id: int, amount: int, *, reason: str, day: date | None = None) -> Done:
    """Makes a deduction of part of an open item by hand; it keeps the item's document and due dates."""
    with posting(company, "deduct", reason=reason) as books:
        debit = books.load_one(item_id)
        if not debit.is_debit() or debit.kind == "deduction":
            raise Refused(N_("{number} is nothing that a deduction can be taken from."), number=debit.number)
        with books.record("deduction", debit.number):
            pair = split_off(books, debit, amount, day or max(books.write.today, debit.ledger_date), reason=reason)
        return _set_apart(books, pair)


def _set_apart(books: Books, pair: Pair) -> Done:
    moved, number = pair.moved.id, pair.moved.number
    undo = Reversal(
        N_("Move the deduction back to {number}"), {"number": number}, call=lambda own: take_back(own, moved)
    )
    return done(books, Changed.ITEMS | Changed.LEDGER, reversal=undo)


def take_back(company: Company, item_id: int, *, day: date | None = None, reason: str | None = None) -> Done:
    """Moves a deduction back into the item it was taken from; the payment that it came with stays applied."""
    with posting(company, "move deduction back", reason=reason) as books:
        item = _deduction(books, item_id)
        (known,) = books.write.rows(f"SELECT {_KNOWN} FROM deduction WHERE item_id = :i", i=item_id)
        closed = _closed_by(books, item)
        back_on = reversal_day(books, item, day)
        with books.record("deduction moved back", item.number):
            unallocate(books, closed, back_on)
            reverse_item(books, item, back_on)
        again = Reversal(
            N_("Set the deduction from {number} apart again"),
            {"number": item.number},
            call=lambda own: _again(own, item.amount, back_on, known, closed),
        )
        return done(books, Changed.ITEMS | Changed.LEDGER, reversal=again)


def _closed_by(books: Books, item: OpenItem) -> Standing:
    """What closed that part of the item which the deduction was taken from."""
    pairs = "SELECT entry_id FROM entry_line WHERE item_id = :i AND account_id = :a"
    found = books.write.rows(
        f"SELECT item_id FROM entry_line WHERE entry_id IN ({pairs}) AND account_id = :a AND item_id <> :i",
        i=item.id,
        a=books.accounts.control,
    )
    closing = [row for (half,) in found for row in standing(books.write, half) if row.debit_item_id == item.source_id]
    if len(closing) != 1:
        raise BrokenInvariant(f"the deduction from {item.number} closes nothing")
    return closing[0]


def _again(company: Company, amount: int, back_on: date, known: tuple[Any, ...], closed: Standing) -> Done:
    """As it was, on the day it was moved back: before that day the first one still stands."""
    with posting(company, "deduct") as books:
        debit = books.load_one(closed.debit_item_id)
        is_open = books.periods.state(f"{back_on:%Y-%m}") == "open"
        day = back_on if is_open else max(books.write.today, back_on)
        with books.record("deduction", debit.number):
            pair = _split_off(books, debit, amount, day, known, closed.group_id)
        return _set_apart(books, pair)


def charge_back(company: Company, item_id: int, *, day: date | None = None) -> Done:
    """The customer has to pay it after all: the flag falls, and it is dunned again. Nothing is posted."""
    return _set_charged_back(company, item_id, day or company.today)


def withdraw_charge_back(company: Company, item_id: int) -> Done:
    return _set_charged_back(company, item_id, None)


def _set_charged_back(company: Company, item_id: int, day: date | None) -> Done:
    with company.writing("charge back deduction") as write:
        row = write.row(
            "SELECT i.number, d.charged_back_on, i.open, i.customer_id FROM deduction d "
            "JOIN open_item i ON i.id = d.item_id WHERE d.item_id = :i",
            i=item_id,
        )
        if row is None or (day is not None and not row[2]):
            raise Refused(N_("That is not an open deduction."))
        number, before, _, customer_id = row
        after = day.isoformat() if day else None
        write.record("charge back", number, before={"charged_back_on": before}, after={"charged_back_on": after})
        write.execute("UPDATE deduction SET charged_back_on = :d WHERE item_id = :i", d=after, i=item_id)
        undo = Reversal(
            N_("Take back the charge-back of {number}") if day else N_("Charge {number} back"),
            {"number": number},
            call=lambda own: withdraw_charge_back(own, item_id) if day else charge_back(own, item_id),
        )
        return Done(Changed.ITEMS, (customer_id,), write.change, undo)


def assign(company: Company, item_id: int, *, owner: str, deadline: date | None) -> Done:
    """Who clears a deduction up, and by when."""
    with company.writing("assign deduction") as write:
        row = write.row("SELECT owner, deadline FROM deduction WHERE item_id = :i", i=item_id)
        if row is None:
            raise Refused(N_("That is not an open deduction."))
        until = deadline.isoformat() if deadline else None
        write.execute("UPDATE deduction SET owner = :o, deadline = :d WHERE item_id = :i", o=owner, d=until, i=item_id)
        before = date.fromisoformat(row[1]) if row[1] else None
        said = N_("Give the deduction back to {owner}") if row[0] else N_("Give the deduction back to nobody")
        if owner == row[0]:
            said = N_("Take back the change of the deduction")
        undo = Reversal(
            said,
            {"owner": row[0]},
            call=lambda own: assign(own, item_id, owner=row[0], deadline=before),
        )
        return Done(Changed.ITEMS, change=write.change, reversal=undo)


def _deduction(books: Books, item_id: int) -> OpenItem:
    item = books.load_one(item_id)
    if item.kind != "deduction" or item.reverses_id or is_reversed(books.write, item_id):
        raise Refused(N_("That is not an open deduction."))
    return item
