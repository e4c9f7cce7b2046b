"""Voiding a receipt that should never have been entered; its number stays used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from ar_desktop.company import Company, Reversal
from ar_desktop.errors import BrokenInvariant, Refused
from ar_desktop.ledger.allocating import reverse_lines
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.reversing import reversal_day, reverse_item
from ar_desktop.receipts.outcome import Posted, posted
from ar_desktop.receipts.taking_back import (
    Head,
    add_ending,
    clear_unidentified,
    deposit_of,
    items_of,
    live_head,
    release,
    unidentified_left,
)
from ar_desktop.words import N_, Sentence


@dataclass(frozen=True)
class Voided(Posted):
    """`day` is that of the void."""

    day: date = date.max


def void_receipt(company: Company, number: str, *, day: date | None = None, reason: str | None = None) -> Posted:
    """Frees what the receipt paid and reverses it: on its ledger date where that is open and nothing forbids it."""
    with posting(company, "void receipt", reason=reason) as books:
        stays = Sentence(N_("{number} stays void. Enter the payment again: it gets a new number."), number=number)
        return replace(void_within(books, number, day), stays=stays)


def void_within(books: Books, number: str, day: date | None = None) -> Voided:
    """The same inside another verb's transaction."""
    receipt = live_head(books.write, number)
    if found := deposit_of(books.write, receipt.id):
        raise Refused(
            N_("{number} is in deposit {deposit}. A payment that bounced is returned, not voided."),
            number=receipt.number,
            deposit=found[0],
        )
    with books.record("void", receipt.number):
        void_day = _void(books, receipt, day)
    return Voided(**vars(posted(books, receipt.number, id=receipt.id)), day=void_day)


def take_receipt_back(company: Company, number: str, again: Callable[[date], Reversal]) -> Posted:
    """Undoes a receipt that was just entered; `again` enters it anew from the day of the void, under another number."""
    with posting(company, "void receipt") as books:
        done = void_within(books, number)
    return replace(done, reversal=again(done.day))


def _void(books: Books, receipt: Head, wanted: date | None) -> date:
    items = items_of(books, receipt.id)
    day = max([reversal_day(books, item, wanted) for item in items], default=None) or _day(books, receipt, wanted)
    for item in items:
        release(books, item, day)
        reverse_item(books, item, day)
        if receipt.customer_id is None:
            clear_unidentified(books, receipt.id, "identified", day, item.amount, item.base_amount)
    if receipt.customer_id is None:
        _void_unidentified(books, receipt, day)
    add_ending(books, receipt.id, "void", day, receipt.account_id, receipt.base_amount)
    return day


def _void_unidentified(books: Books, receipt: Head, day: date) -> None:
    left, base = unidentified_left(books.write, receipt)
    if left != receipt.amount:
        raise Refused(N_("Part of {number} was paid back; it cannot be voided."), number=receipt.number)
    clear_unidentified(books, receipt.id, "void", day, left, base)
    reverse_lines(books, entry_of(books, receipt.audit_no, "receipt"), day)


def entry_of(books: Books, audit_no: int, kind: str) -> int:
    """The entry of a kind that was made in a record."""
    found = books.write.value(
        "SELECT id FROM entry WHERE audit_no = :a AND kind = :k AND reverses_id IS NULL ORDER BY id", a=audit_no, k=kind
    )
    if found is None:
        raise BrokenInvariant(f"the {kind} entry of record {audit_no} is missing")
    return int(found)


def _day(books: Books, receipt: Head, wanted: date | None) -> date:
    """For money that is nobody's yet: there is no item to ask."""
    if wanted is None:
        is_open = books.periods.state(f"{receipt.ledger_date:%Y-%m}") == "open"
        wanted = receipt.ledger_date if is_open else max(books.write.today, receipt.ledger_date)
    last = books.write.value("SELECT max(date) FROM unidentified_clearing WHERE receipt_id = :r", r=receipt.id)
    earliest = max(receipt.ledger_date, date.fromisoformat(last)) if last else receipt.ledger_date
    return max(wanted, earliest)
