"""Joining two records of the same customer: what is open moves to the one that stays, the other becomes inactive.

What was to be done about the other is then to be done about the one that stays.

Nothing is rewritten: moved items keep their document and due dates, and what was settled before stays where it was
posted, at the inactive customer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from ar_desktop.collections.follow_ups import follow_ups_of, hand_over
from ar_desktop.collections.promise_states import promises
from ar_desktop.company import Changed, Company, Done, Reading, Reversal, Writing
from ar_desktop.customers.attachments import Attachment, attachments_of, keep_for, take_off
from ar_desktop.customers.certificates import Certificate, certificates_of, mark_certificate, register
from ar_desktop.customers.contacts import Contact, add_contact, contacts_of, mark_contact
from ar_desktop.customers.data import CustomerData, known_customers, read_customer
from ar_desktop.customers.form_drafts import KINDS as FORMS
from ar_desktop.customers.master import put_back
from ar_desktop.errors import Refused
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.transfers import move_part
from ar_desktop.receipts.outcome import MONEY, done
from ar_desktop.receipts.undoing import reverse_all
from ar_desktop.words import N_

_CHANGED: Final = MONEY | Changed.CUSTOMERS | Changed.COLLECTIONS
Renamed = tuple[int, CustomerData, CustomerData]  # id, what the customer was, what they are now


class Moving(NamedTuple):
    """What joining would move; `open` is in base currency, credits taken off."""

    items: int
    open: int
    contacts: int
    certificates: int
    files: int
    paid_for: int


@dataclass(frozen=True)
class Joined(Done):
    items: int = 0


@dataclass(frozen=True)
class _Trace:
    """What joining made, so that it can be taken back."""

    items: tuple[int, ...]
    contacts: tuple[int, ...]
    certificates: tuple[int, ...]
    files: tuple[int, ...]
    follow_ups: tuple[int, ...]
    renamed: tuple[Renamed, ...]


def look_before_joining(read: Reading, duplicate_id: int, into_id: int) -> Moving:
    count, amount = read.row(
        "SELECT count(*), sum(base_open) FROM open_item WHERE customer_id = :c AND open <> 0", c=duplicate_id
    ) or (0, 0)
    people, certificates, files = _to_copy(read, duplicate_id, into_id)
    paid_for = read.value("SELECT count(*) FROM customer WHERE payer_id = :c", c=duplicate_id)
    return Moving(int(count), int(amount or 0), len(people), len(certificates), len(files), int(paid_for))


def join_customers(company: Company, duplicate: str, into: str, *, reason: str | None = None) -> Joined:
    """Refused while drafts, promises or disputes of the duplicate run: these name the customer they are of."""
    with posting(company, "join customers", reason=reason) as books:
        write = books.write
        old_id, old = read_customer(write, duplicate)
        new_id, new = read_customer(write, into)
        _check(write, old_id, old, new_id, new)
        people, certificates, files = _to_copy(write, old_id, new_id)
        trace = _Trace(
            tuple(_move_items(books, old_id, new_id)),
            tuple(add_contact(write, new_id, one.data) for one in people),
            tuple(register(write, new_id, one.data) for one in certificates),
            tuple(keep_for(write, new_id, one) for one in files),
            tuple(hand_over(write, [one.id for one in follow_ups_of(write, old_id)], new_id)),
            tuple(_rename(write, old_id, old, new)),
        )
        again = Reversal(
            N_("Join {customer} with {other} again"), {"customer": duplicate, "other": into},
            call=lambda own: join_customers(own, duplicate, into, reason=reason),
        )  # fmt: skip
        undo = Reversal(
            N_("Separate {customer} from {other} again"), {"customer": duplicate, "other": into},
            call=lambda own: replace(_separate(own, duplicate, old_id, trace), reversal=again),
        )  # fmt: skip
        books.customers |= {old_id, new_id}
        finished = done(books, _CHANGED, reversal=undo)
        return Joined(_CHANGED, finished.customers, finished.change, undo, finished.warnings, len(trace.items))


def _check(write: Writing, old_id: int, old: CustomerData, new_id: int, new: CustomerData) -> None:
    if old_id == new_id:
        raise Refused(N_("{customer} cannot be joined with itself."), customer=old.code)
    if new.inactive:
        raise Refused(N_("{customer} is inactive; join the other way round."), customer=new.code)
    if old.currency != new.currency:
        raise Refused(
            N_("{customer} is billed in {ours} and {other} in {theirs}; only records of one currency are joined."),
            customer=old.code, ours=old.currency, other=new.code, theirs=new.currency,
        )  # fmt: skip
    kinds = write.rows("SELECT DISTINCT kind FROM draft WHERE customer_id = :c", c=old_id)
    if {kind for (kind,) in kinds} - set(FORMS):
        raise Refused(N_("There are drafts for {customer}; post or delete them first."), customer=old.code)
    disputed = write.value("SELECT count(*) FROM dispute WHERE customer_id = :c AND outcome = ''", c=old_id)
    if disputed or promises(write, write.today, customers=[old_id], only_left=True):
        raise Refused(N_("Promises or disputes of {customer} still run; end them first."), customer=old.code)


def _to_copy(
    read: Reading, old_id: int, new_id: int
) -> tuple[list[Contact], list[Certificate], list[Attachment]]:
    """People, certificates and files that the one who stays does not have; files of documents stay with these."""
    names = {one.data.name.casefold() for one in contacts_of(read, new_id)}
    numbers = {one.data.number for one in certificates_of(read, new_id)}
    digests = {one.sha256 for one in attachments_of(read, new_id)}
    people = [one for one in contacts_of(read, old_id) if one.data.name.casefold() not in names]
    certificates = [one for one in certificates_of(read, old_id) if one.data.number not in numbers]
    files = [
        one
        for one in attachments_of(read, old_id)
        if one.document_id is None and one.receipt_id is None and one.sha256 not in digests
    ]
    return people, certificates, files


def _move_items(books: Books, old_id: int, new_id: int) -> Iterable[int]:
    """Ids of the items that were made at the one who stays."""
    rows = books.write.rows("SELECT id FROM open_item WHERE customer_id = :c AND open <> 0 ORDER BY id", c=old_id)
    for (item_id,) in rows:
        source = books.load_one(item_id)
        day = max(books.write.today, source.ledger_date)
        kind = "transfer_in" if source.is_debit() else "transfer_out"
        with books.record("move", source.number):
            pair = move_part(books, source, abs(source.open), day, kind=kind, customer_id=new_id)
        yield pair.moved.id


def _rename(write: Writing, old_id: int, old: CustomerData, new: CustomerData) -> Iterable[Renamed]:
    """The duplicate becomes inactive; those it paid for are paid for by the one who stays."""
    note = f"{old.notes}\n→ {new.code} {new.name} ({write.today.isoformat()})".strip()
    gone = replace(old, inactive=True, payer="", notes=note)
    family = [row[0] for row in write.rows("SELECT code FROM customer WHERE payer_id = :c ORDER BY id", c=old_id)]
    changes: list[Renamed] = [
        (id_, was, replace(was, payer="" if was.code == new.code else new.code))
        for id_, was in known_customers(write, family).values()
    ]
    for id_, was, now in [*changes, (old_id, old, gone)]:
        put_back(write, id_, was, now)
        yield id_, was, now


def _separate(company: Company, duplicate: str, duplicate_id: int, trace: _Trace) -> Done:
    """Takes all of it back, as long as nothing was paid on what was moved."""
    with posting(company, "separate customers") as books:
        write = books.write
        moved = [books.load_one(item_id) for item_id in trace.items]
        if any(item.open != item.amount for item in moved):
            raise Refused(
                N_("Items of {customer} were paid since; they cannot be separated again."), customer=duplicate
            )
        for item in moved:
            with books.record("move back", item.number):
                reverse_all(books, [item], None)
        for contact_id in trace.contacts:
            mark_contact(write, contact_id, removed=True)
        for certificate_id in trace.certificates:
            mark_certificate(write, certificate_id, withdrawn=True)
        for file_id in trace.files:
            take_off(write, file_id)
        hand_over(write, trace.follow_ups, duplicate_id)
        for id_, was, now in reversed(trace.renamed):
            put_back(write, id_, now, was)
        books.customers |= {id_ for id_, _, _ in trace.renamed}
        return done(books, _CHANGED)
