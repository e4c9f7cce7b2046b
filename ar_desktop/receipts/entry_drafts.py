"""Payments that are being entered, kept as they stand: closing the window or a power cut loses nothing."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any, Final, NamedTuple

from ar_desktop.company import Changed, Company, Done, Reading, Writing
from ar_desktop.company.drafts import delete_draft, list_drafts, save_draft
from ar_desktop.company.stored import load, store
from ar_desktop.receipts.sheet import Entry

KIND: Final = "receipt"


class Letter(NamedTuple):
    """What the customer sent about the payment."""

    name: str
    content: bytes
    text: str


@dataclass(frozen=True)
class EntryDraft:
    """`received` None: the amount follows what is ticked. Entries, credits used and reasons by item id.

    `letter` is the remittance that came with it (its name, its bytes, its words).
    """

    customer_id: int | None = None
    currency: str = ""
    received: int | None = None
    date: date | None = None
    method: str = ""
    reference: str = ""
    account: str = ""
    entries: Mapping[int, Entry] = field(default_factory=dict)
    used: Mapping[int, int] = field(default_factory=dict)
    reasons: Mapping[int, str] = field(default_factory=dict)
    owners: Mapping[int, str] = field(default_factory=dict)
    letter: Letter | None = None

    @property
    def is_empty(self) -> bool:
        return self.customer_id is None and not self.received and not self.reference and self.letter is None


class KeptEntry(NamedTuple):
    """One that was put aside; `name` is the customer's, empty while nobody is chosen."""

    id: int
    name: str
    draft: EntryDraft


@dataclass(frozen=True)
class Kept(Done):
    draft_id: int = 0


def keep_entry(company: Company, draft: EntryDraft, draft_id: int | None = None) -> Kept:
    """A new draft, or what an earlier one is now."""
    with company.writing("keep payment") as write:
        known = draft_id if any(one.id == draft_id for one in list_drafts(write, KIND)) else None
        kept = save_draft(
            write, KIND, _content(write, draft), customer_id=draft.customer_id, date=draft.date, total=draft.received,
            id=known,
        )  # fmt: skip
        return Kept(Changed.NOTHING, (), write.change, draft_id=kept)


def drop_entry(company: Company, draft_id: int) -> Done:
    """It was posted, or there is nothing left of it."""
    with company.writing("drop payment") as write:
        delete_draft(write, draft_id)
        return Done(Changed.NOTHING, (), write.change)


def kept_entry(read: Reading) -> tuple[int, EntryDraft] | None:
    """The payment that was being entered last."""
    found = list_drafts(read, KIND)
    return (found[-1].id, _draft(read, found[-1].content)) if found else None


def kept_entries(read: Reading) -> list[KeptEntry]:
    """All that are kept, the oldest first."""
    drafts = list_drafts(read, KIND)
    marks = ",".join(str(one.customer_id) for one in drafts if one.customer_id is not None) or "0"
    names: dict[int | None, str] = dict(read.rows(f"SELECT id, name FROM customer WHERE id IN ({marks})"))
    return [KeptEntry(one.id, names.get(one.customer_id, ""), _draft(read, one.content)) for one in drafts]


def _content(write: Writing, draft: EntryDraft) -> dict[str, Any]:
    content = asdict(replace(draft, letter=None))
    content["date"] = draft.date.isoformat() if draft.date else None
    if draft.letter is not None:
        # its bytes are stored once, however often the draft is written
        stored = store(write, draft.letter.content).hex()
        content["letter"] = {"name": draft.letter.name, "stored": stored, "text": draft.letter.text}
    content["entries"] = {str(id_): list(entry) for id_, entry in draft.entries.items()}
    for name in ("used", "reasons", "owners"):
        content[name] = {str(id_): value for id_, value in content[name].items()}
    return content


def _draft(read: Reading, content: Mapping[str, Any]) -> EntryDraft:
    # one of an earlier version has no owners
    maps = ("entries", "used", "reasons", "owners")
    by_id = {name: {int(id_): value for id_, value in content.get(name, {}).items()} for name in maps}
    return EntryDraft(
        **{
            **content,
            **by_id,
            "date": date.fromisoformat(content["date"]) if content["date"] else None,
            "entries": {id_: Entry(*parts) for id_, parts in by_id["entries"].items()},
            "letter": _letter(read, content.get("letter")),
        }
    )


def _letter(read: Reading, kept: Mapping[str, str] | Sequence[str] | None) -> Letter | None:
    if not kept:
        return None
    if isinstance(kept, Mapping):
        return Letter(kept["name"], load(read, bytes.fromhex(kept["stored"])), kept["text"])
    return Letter(kept[0], b64decode(kept[1]), kept[2])  # one of an earlier version
