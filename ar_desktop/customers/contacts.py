"""The people at a customer: who they are, and which papers go to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from ar_desktop.company import Changed, Company, Done, Reading, Reversal, Writing
from ar_desktop.company.sort_key import sort_key
from ar_desktop.errors import Refused, UserError
from ar_desktop.values.lengths import check_lengths
from ar_desktop.words import N_

ROLES: Final = ("invoices", "reminders", "statements", "general")


@dataclass(frozen=True, slots=True)
class ContactData:
    """A person as the form has them. `roles` are those of `ROLES` that they have."""

    name: str
    position: str = ""
    phone: str = ""
    mobile: str = ""
    email: str = ""
    language: str = ""
    roles: frozenset[str] = frozenset()
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    id: int
    customer_id: int
    data: ContactData


@dataclass(frozen=True)
class ContactSaved(Done):
    id: int = 0


class EmailNotUnderstood(UserError):
    code = "AR150"
    text = N_("“{typed}” is not an e-mail address.")

    def __init__(self, typed: str) -> None:
        super().__init__(typed=typed)
        self.typed = typed


_TEXTS: Final = tuple(field.name for field in fields(ContactData) if field.name != "roles")
_COLUMNS: Final = (*_TEXTS, *ROLES)
# As the table has them, between whose contact it is and whether it was removed.
_ADDED: Final = ("name", "sort_key", *_TEXTS[1:-1], *ROLES, "notes")
_SELECT: Final = f"SELECT id, customer_id, {', '.join(_COLUMNS)} FROM contact"
# Whoever can change where invoices go, or whom to call back about a bank account, can divert a payment.
_AUDITED: Final = ("name", "email", "phone", "mobile")


def create_contact(company: Company, customer_id: int, data: ContactData) -> ContactSaved:
    with company.writing("create contact") as write:
        data = _checked(data)
        id_ = add_contact(write, customer_id, data)
        undo = Reversal(N_("Remove {name} again"), {"name": data.name}, call=lambda own: remove_contact(own, id_))
        return ContactSaved(Changed.CUSTOMERS, (customer_id,), write.change, undo, id=id_)


def add_contact(write: Writing, customer_id: int, data: ContactData) -> int:
    """Within another verb's transaction; returns its id."""
    data = _checked(data)
    _check_customer(write, customer_id)
    return add_contacts(write, [(customer_id, data)])


def add_contacts(write: Writing, people: Sequence[tuple[int, ContactData]]) -> int:
    """Many, each with the id of a customer who is there; returns the id of the first, the others follow it."""
    first = write.take_ids("contact", len(people))
    for id_, (customer_id, typed) in enumerate(people, first):
        data = _checked(typed)
        row = _row(data)
        write.add("contact", (id_, customer_id, *(row[name] for name in _ADDED), 0))
        write.record("contact", subject_of(id_), after=_audited(data))
    return first


def change_contact(company: Company, contact_id: int, data: ContactData) -> ContactSaved:
    """What the person is from now on."""
    with company.writing("change contact") as write:
        data, before = _checked(data), _contact(write, contact_id)
        if data == before.data:
            return ContactSaved(Changed.NOTHING, id=contact_id)
        row = _row(data)
        write.execute(
            f"UPDATE contact SET {', '.join(f'{name} = :{name}' for name in row)} WHERE id = :id", id=contact_id, **row
        )
        was, now = _audited(before.data), _audited(data)
        if was != now:
            write.record("contact", subject_of(contact_id), before=was, after=now)
        undo = Reversal(
            N_("Change {name} back"), {"name": data.name}, call=lambda own: change_contact(own, contact_id, before.data)
        )
        return ContactSaved(Changed.CUSTOMERS, (before.customer_id,), write.change, undo, id=contact_id)


def remove_contact(company: Company, contact_id: int) -> Done:
    """Nothing goes to them any more; calls made to them still say so."""
    return _mark(company, contact_id, removed=True)


def contacts_of(read: Reading, customer_id: int) -> list[Contact]:
    """Those who are there now, by name."""
    rows = read.rows(f"{_SELECT} WHERE customer_id = :c AND removed = 0 ORDER BY sort_key, id", c=customer_id)
    return [_from_row(row) for row in rows]


def recipients(read: Reading, customer_id: int, role: str) -> list[str]:
    """E-mail addresses for a kind of paper: of those with the role, else the general ones, else the customer's own."""
    people = [contact.data for contact in contacts_of(read, customer_id) if contact.data.email]
    for wanted in (role, "general"):
        if found := [one.email for one in people if wanted in one.roles]:
            return found
    own = read.value("SELECT email FROM customer WHERE id = :c", c=customer_id)
    return [own] if own else []


def mark_contact(write: Writing, contact_id: int, *, removed: bool) -> Contact:
    """Within another verb's transaction."""
    contact = _contact(write, contact_id, removed=not removed)
    write.execute("UPDATE contact SET removed = :r WHERE id = :id", r=int(removed), id=contact_id)
    known = _audited(contact.data)
    before, after = (known, None) if removed else (None, known)
    write.record("contact", subject_of(contact_id), before=before, after=after)
    return contact


def _mark(company: Company, contact_id: int, *, removed: bool) -> Done:
    with company.writing("remove contact" if removed else "restore contact") as write:
        contact = mark_contact(write, contact_id, removed=removed)
        undo = Reversal(
            N_("Bring {name} back") if removed else N_("Remove {name} again"),
            {"name": contact.data.name},
            call=lambda own: _mark(own, contact_id, removed=not removed),
        )
        return Done(Changed.CUSTOMERS, (contact.customer_id,), write.change, undo)


def _checked(data: ContactData) -> ContactData:
    texts = {
        name: value.strip() if name == "notes" else " ".join(value.split())
        for name in _TEXTS
        if isinstance(value := getattr(data, name), str)
    }
    if not texts["name"]:
        raise Refused(N_("Give the contact a name."))
    if texts["email"] and not re.fullmatch(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+", texts["email"]):
        raise EmailNotUnderstood(texts["email"])
    checked = replace(data, **texts, roles=data.roles & set(ROLES))
    check_lengths(checked)
    return checked


def _row(data: ContactData) -> dict[str, Any]:
    texts = {name: getattr(data, name) for name in _TEXTS}
    return {**texts, **{role: int(role in data.roles) for role in ROLES}, "sort_key": sort_key(data.name)}


def _from_row(row: tuple[Any, ...]) -> Contact:
    id_, customer_id, *values = row
    texts = dict(zip(_TEXTS, values, strict=False))
    roles = frozenset(role for role, has in zip(ROLES, values[len(_TEXTS) :], strict=True) if has)
    return Contact(id_, customer_id, ContactData(**texts, roles=roles))


def _contact(read: Reading, contact_id: int, *, removed: bool = False) -> Contact:
    row = read.row(f"{_SELECT} WHERE id = :id AND removed = :r", id=contact_id, r=int(removed))
    if row is None:
        raise Refused(N_("This contact is no longer there."))
    return _from_row(row)


def subject_of(contact_id: int) -> str:
    """What the audit chain calls a contact; the customer's code may change."""
    return f"contact {contact_id}"


def _check_customer(write: Writing, customer_id: int) -> None:
    if write.value("SELECT 1 FROM customer WHERE id = :c", c=customer_id) is None:
        raise Refused(N_("This customer is no longer there."))


def _audited(data: ContactData) -> dict[str, Any]:
    return {**{name: getattr(data, name) for name in _AUDITED}, "roles": sorted(data.roles)}
