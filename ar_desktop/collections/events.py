"""Entries of a customer's timeline that people make: calls, notes, letters, e-mails. Never changed, only taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from ar_desktop.company import Reading, Writing
from ar_desktop.company.sort_key import sort_key
from ar_desktop.company.stored import store
from ar_desktop.errors import Refused
from ar_desktop.words import N_

Kind = Literal["call", "note", "letter", "email", "promise", "dispute", "follow_up"]

# What a person got out of a contact; "" is an entry that is no contact.
CONTACTS: Final = ("reached", "promise", "dispute", "no_answer", "wrong_number")


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An entry as it is made.

    Attributes:
        outcome: one of `CONTACTS` where the customer was spoken to, or it was tried; else what the kind says.
        channel: how a promise or dispute came in: call, email, letter, visit.
        inbound: they called or wrote.
        person: who it was, as said; `contact_id` where known.
        title: subject of a letter or e-mail.
        day: today unless told.
        paper: the very file that was sent.
    """

    customer_id: int
    kind: Kind
    text: str = ""
    outcome: str = ""
    channel: str = ""
    inbound: bool = False
    contact_id: int | None = None
    person: str = ""
    title: str = ""
    address: str = ""
    day: date | None = None
    paper: bytes | None = None


@contextmanager
def recording(write: Writing, what: str, customer_id: int) -> Iterator[int]:
    """One record of the audit chain about a customer; yields its number."""
    code = code_of(write, customer_id)
    yield write.begin_record()
    write.end_record(what, code)


def add_event(write: Writing, audit_no: int, new: NewEvent, *, withdraws_id: int | None = None) -> int:
    """Writes an entry within the record under way; returns its id."""
    day = new.day or write.today
    if day > write.today:
        raise Refused(N_("What has not happened yet cannot be logged: {day}."), day=day)
    id_ = write.take_ids("event")
    text, person, title = new.text.strip(), " ".join(new.person.split()), " ".join(new.title.split())
    digest = store(write, new.paper) if new.paper else None
    row = (
        id_, audit_no, new.customer_id, day.isoformat(), new.kind, new.outcome, new.channel, int(new.inbound),
        new.contact_id, person, title, text, sort_key(f"{person} {title} {text}"), new.address.strip(), digest,
        withdraws_id,
    )  # fmt: skip
    write.add("event", row)
    return id_


def read_event(read: Reading, event_id: int) -> NewEvent:
    """An entry as it was made, without its paper. Refused where it is not there or was taken back."""
    row = read.row(
        "SELECT customer_id, kind, text, outcome, channel, inbound, contact_id, person, title, address, day "
        "FROM event e WHERE id = :id AND withdraws_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM event w WHERE w.withdraws_id = e.id)",
        id=event_id,
    )
    if row is None:
        raise Refused(N_("This entry was taken back already."))
    customer_id, kind, text, outcome, channel, inbound, contact_id, person, title, address, day = row
    return NewEvent(
        customer_id, kind, text, outcome, channel, bool(inbound), contact_id, person, title, address,
        date.fromisoformat(day),
    )  # fmt: skip


def withdraw_event(write: Writing, event_id: int) -> NewEvent:
    """Takes an entry back by another; returns what it had said."""
    old = read_event(write, event_id)
    with recording(write, "entry taken back", old.customer_id) as audit_no:
        add_event(write, audit_no, old, withdraws_id=event_id)
    return old


def code_of(read: Reading, customer_id: int) -> str:
    code: str | None = read.value("SELECT code FROM customer WHERE id = :c", c=customer_id)
    if code is None:
        raise Refused(N_("This customer is no longer there."))
    return code


def last_contacts(read: Reading, customer_ids: Iterable[int]) -> dict[int, date]:
    """The day each was last spoken to or written to, or it was tried; who never was is left out."""
    marks = ",".join(str(int(id_)) for id_ in customer_ids)
    rows = read.rows(
        f"SELECT e.customer_id, max(e.day) FROM event e WHERE e.customer_id IN ({marks}) AND {a_contact('e')} "
        "GROUP BY e.customer_id"
    )
    return {id_: date.fromisoformat(day) for id_, day in rows}


def a_contact(event: str) -> str:
    """SQL: an entry that says the customer was spoken or written to, and that stands."""
    return (
        f"({event}.outcome IN ('reached', 'promise', 'dispute', 'no_answer', 'wrong_number') "
        f"OR {event}.kind IN ('letter', 'email')) AND {standing(event)}"
    )


def standing(event: str) -> str:
    """SQL: an entry that was not taken back."""
    return (
        f"{event}.withdraws_id IS NULL "
        f"AND NOT EXISTS (SELECT 1 FROM event w WHERE w.withdraws_id = {event}.id)"
    )
