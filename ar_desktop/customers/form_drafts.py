"""Forms about a customer that were begun and not saved, kept as they stand: a power cut loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading
from ar_desktop.company.drafts import Draft, delete_draft, list_drafts, save_draft

KINDS: Final = ("customer", "contact", "certificate")
_SUBJECT: Final = "form_subject"


class FormOf(NamedTuple):
    """Whose form it is: the customer's own (None: a new one's), or that of a contact or a certificate of theirs.

    `subject` is the contact's id, 0 for a new one.
    """

    customer_id: int | None
    kind: Literal["customer", "contact", "certificate"] = "customer"
    subject: int = 0


class KeptForm(NamedTuple):
    """What stood in the fields, by their names, understood or not."""

    draft_id: int
    typed: Mapping[str, Any]


@dataclass(frozen=True)
class FormKept(Done):
    draft_id: int = 0


def keep_form(company: Company, form: FormOf, typed: Mapping[str, Any]) -> FormKept:
    """In place of what was kept of this form before."""
    with company.writing("keep form") as write:
        known = _draft_of(write, form)
        content = {**typed, _SUBJECT: form.subject} if form.subject else typed
        kept = save_draft(write, form.kind, content, customer_id=form.customer_id, id=known.id if known else None)
        return FormKept(Changed.NOTHING, (), write.change, draft_id=kept)


def drop_form(company: Company, form: FormOf) -> Done:
    """It was saved, or is not wanted."""
    with company.writing("drop form") as write:
        known = _draft_of(write, form)
        if known is not None:
            delete_draft(write, known.id)
        return Done(Changed.NOTHING, (), write.change)


def kept_form(read: Reading, form: FormOf) -> KeptForm | None:
    known = _draft_of(read, form)
    if known is None:
        return None
    return KeptForm(known.id, {name: text for name, text in known.content.items() if name != _SUBJECT})


def _draft_of(read: Reading, form: FormOf) -> Draft | None:
    wanted = (form.customer_id, form.subject)
    drafts = list_drafts(read, form.kind)
    return next((one for one in drafts if (one.customer_id, one.content.get(_SUBJECT, 0)) == wanted), None)
