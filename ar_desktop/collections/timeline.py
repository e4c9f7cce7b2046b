"""Everything that happened with a customer as one stream, latest first: what was said, what came, what went out.

It is fetched in pages by key. Within each table ids, audit numbers and moments rise together, so a page reads some
rows of each table from an index and no more, however long the history is.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from heapq import merge
from itertools import islice
from typing import Any, Final, Literal, NamedTuple

from ar_desktop.collections import timeline_sql as sql
from ar_desktop.collections.master_changes import master_changes
from ar_desktop.collections.promise_states import promises
from ar_desktop.company import Reading
from ar_desktop.company.sort_key import sort_key
from ar_desktop.errors import AmountNotUnderstood
from ar_desktop.values.money import parse_amount

Group = Literal["calls", "notes", "written", "promises", "disputes", "money", "documents", "changes"]
GROUPS: Final[tuple[Group, ...]] = (
    "calls", "notes", "written", "promises", "disputes", "money", "documents", "changes"
)  # fmt: skip
PAGE: Final = 200
_MASTER_DATA: Final = 3  # where changes stand among the sources


class Key(NamedTuple):
    """Where an entry stands in the stream; the last one's is what the next page is asked with."""

    day: str
    audit_no: int
    source: int
    id: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. Which of the facts are there depends on its kind; amounts are in `currency`, credits negative.

    Attributes:
        id: of the event, open item, statement or audit record (by `key.source`).
        moment: when it was recorded, UTC.
        kind: of the event or item; "statement"; "customer" or "contact" for a change of master data.
        due: due date of an item, date of a promise.
        state: how a promise stands today, in the words of `promise_states`.
        numbers: of the items that a promise or dispute is for.
        what: names of the fields that changed, with what they were and are.
        paper: digest of what was sent, in the stored files.
    """

    key: Key
    group: Group
    kind: str
    day: date
    moment: str
    author: str
    outcome: str = ""
    channel: str = ""
    inbound: bool = False
    person: str = ""
    title: str = ""
    text: str = ""
    number: str = ""
    reference: str = ""
    currency: str = ""
    amount: int = 0
    due: date | None = None
    reversal: bool = False
    method: str = ""
    po: str = ""
    sent_on: date | None = None
    document_id: int | None = None
    receipt_id: int | None = None
    state: str = ""
    numbers: tuple[str, ...] = ()
    what: tuple[tuple[str, str, str], ...] = ()
    paper: bytes | None = None

    @property
    def id(self) -> int:
        return self.key.id


def timeline(
    read: Reading,
    customer_id: int,
    today: date,
    *,
    after: Key | None = None,
    groups: Collection[Group] = GROUPS,
    text: str = "",
    limit: int = PAGE,
) -> list[Entry]:
    """The next page after an entry, or the first.

    Args:
        text: words that an entry contains (name, note, number, reference), or an amount.
    """
    params = {"customer": customer_id, "limit": limit, **_text_params(read, text)}
    if after is not None:
        params |= {"day": after.day, "no": after.audit_no, "source": after.source, "id": after.id}
    streams = [
        [_entry(source, row) for row in read.rows(source.page(groups, after is not None, bool(text.strip())), **params)]
        for source in sql.SOURCES
        if source.wanted(groups)
    ]
    if "changes" in groups:
        streams.append(_changes(read, customer_id, after, text))
    page = list(islice(merge(*streams, key=lambda entry: entry.key, reverse=True), limit))
    return _completed(read, today, page)


def counts(read: Reading, customer_id: int, *, text: str = "") -> dict[Group, int]:
    """How many entries each group has."""
    params = {"customer": customer_id, **_text_params(read, text)}
    found: dict[Group, int] = dict.fromkeys(GROUPS, 0)
    for source in sql.SOURCES:
        for kind, count in read.rows(source.counts(bool(text.strip())), **params):
            found[_GROUP_OF[source.number, kind]] += count
    found["changes"] = len(_changes(read, customer_id, None, text))
    return found


_GROUP_OF: Final[dict[tuple[int, str], Group]] = {
    (source.number, kind): group
    for source in sql.SOURCES
    for group in GROUPS
    for kind in source.kinds.get(group, ())
}


def _text_params(read: Reading, text: str) -> dict[str, Any]:
    if not text.strip():
        return {}
    base = str(read.value("SELECT value FROM setting WHERE key = 'currency'"))
    try:
        amount: int | None = parse_amount(text.strip(), base)
    except AmountNotUnderstood:
        amount = None
    escaped = sort_key(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return {"text": f"%{escaped}%", "amount": amount}


def _entry(source: sql.Source, row: tuple[Any, ...]) -> Entry:
    facts = dict(zip(sql.COLUMNS, row, strict=True))
    key = Key(facts.pop("day"), facts.pop("audit_no"), source.number, facts.pop("id"))
    for name in ("due", "sent_on"):
        facts[name] = date.fromisoformat(facts[name]) if facts[name] else None
    for name in ("inbound", "reversal"):
        facts[name] = bool(facts[name])
    return Entry(key, _GROUP_OF[source.number, facts["kind"]], day=date.fromisoformat(key.day), **facts)


def _changes(read: Reading, customer_id: int, after: Key | None, text: str) -> list[Entry]:
    """Changes of master data are few: all are read, and dated by the desk's own calendar."""
    wanted = sort_key(text)
    found = []
    for one in master_changes(read, customer_id):
        key = Key(one.day.isoformat(), one.number, _MASTER_DATA, one.number)
        words = sort_key(" ".join((one.title, *(word for field in one.fields for word in field))))
        if (after is None or key < after) and wanted in words:
            found.append(
                Entry(
                    key, "changes", one.kind, one.day, one.moment, one.author, one.outcome, title=one.title,
                    what=one.fields,
                )
            )  # fmt: skip
    return sorted(found, key=lambda entry: entry.key, reverse=True)


def _completed(read: Reading, today: date, page: list[Entry]) -> list[Entry]:
    """Promises with how they stand today, promises and disputes with their items, disputes with their amount."""
    spoken = [entry.id for entry in page if entry.key.source == 0 and entry.kind in ("promise", "dispute")]
    if not spoken:
        return page
    states = {one.event_id: one.state for one in promises(read, today, event_ids=spoken)}
    marks = ",".join(map(str, spoken))
    numbers: dict[int, list[str]] = {}
    disputed: dict[int, tuple[int, str]] = {}
    for event_id, number, amount, currency in read.rows(
        "SELECT p.event_id, i.number, 0, '' FROM promise p JOIN promise_item x ON x.promise_id = p.id "
        f"JOIN open_item i ON i.id = x.item_id WHERE p.event_id IN ({marks}) UNION ALL "
        "SELECT d.event_id, i.number, x.amount, i.currency FROM dispute d JOIN dispute_item x ON x.dispute_id = d.id "
        f"JOIN open_item i ON i.id = x.item_id WHERE d.event_id IN ({marks})"
    ):
        numbers.setdefault(event_id, []).append(number)
        disputed[event_id] = (disputed.get(event_id, (0, ""))[0] + amount, currency)
    return [
        replace(
            entry,
            state=states.get(entry.id, ""),
            numbers=tuple(numbers.get(entry.id, ())),
            amount=entry.amount or disputed.get(entry.id, (0, ""))[0],
            currency=entry.currency or disputed.get(entry.id, (0, ""))[1],
        )
        if entry.key.source == 0 and entry.kind in ("promise", "dispute")
        else entry
        for entry in page
    ]
