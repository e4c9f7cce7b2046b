"""A customer's form that was begun and not saved, kept as it stands: a power cut loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading
from ar_desktop.company.drafts import Draft, delete_draft, list_drafts, save_draft

KIND: Final = "customer"


class KeptForm(NamedTuple):
    """What stood in the fields, by their names, understood or not."""

    draft_id: int
    typed: Mapping[str, Any]


@dataclass(frozen=True)
class FormKept(Done):
    draft_id: int = 0


def keep_form(company: Company, customer_id: int | None, typed: Mapping[str, Any]) -> FormKept:
    """In place of what was kept of this customer before; None: a new customer's."""
    with company.writing("keep customer form") as write:
        known = _draft_of(write, customer_id)
        kept = save_draft(write, KIND, typed, customer_id=customer_id, id=known.id if known else None)
        return FormKept(Changed.NOTHING, (), write.change, draft_id=kept)


def drop_form(company: Company, customer_id: int | None) -> Done:
    """It was saved, or is not wanted."""
    with company.writing("drop customer form") as write:
        known = _draft_of(write, customer_id)
        if known is not None:
            delete_draft(write, known.id)
        return Done(Changed.NOTHING, (), write.change)


def kept_form(read: Reading, customer_id: int | None) -> KeptForm | None:
    known = _draft_of(read, customer_id)
    return KeptForm(known.id, known.content) if known is not None else None


def _draft_of(read: Reading, customer_id: int | None) -> Draft | None:
    return next((one for one in list_drafts(read, KIND) if one.customer_id == customer_id), None)
