"""What changed in a customer's master data and contacts, told from the audit chain."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any, NamedTuple

from ar_desktop.company import Reading


class MasterChange(NamedTuple):
    """`fields` holds name, before and after of each that changed; nothing for one who was created or removed."""

    number: int
    day: date
    moment: str
    author: str
    kind: str
    outcome: str
    title: str
    fields: tuple[tuple[str, str, str], ...]


def master_changes(read: Reading, customer_id: int) -> list[MasterChange]:
    """Latest first. A customer who was renamed keeps their history: records bear the code of their time."""
    found = _changes(
        read, "a.what = 'contact' AND a.subject IN (SELECT 'contact ' || id FROM contact WHERE customer_id = :c)",
        c=customer_id,
    )  # fmt: skip
    code: str | None = read.value("SELECT code FROM customer WHERE id = :c", c=customer_id)
    until = int(read.value("SELECT coalesce(max(number), 0) FROM audit")) + 1
    while code:
        own = _of_code(read, code, until)
        found += own
        code = None
        for change in own:
            if renamed := next((before for name, before, _ in change.fields if name == "code"), None):
                code, until = renamed, change.number
    return sorted(found, reverse=True)


def _of_code(read: Reading, code: str, until: int) -> list[MasterChange]:
    """Records about whoever bore a code last before a record; who bore it earlier is somebody else."""
    found = _changes(read, "a.what = 'customer' AND a.subject = :s AND a.number < :until", s=code, until=until)
    births = [change.number for change in found if change.outcome == "created"]
    return [change for change in found if change.number >= max(births, default=0)]


def _changes(read: Reading, condition: str, **params: object) -> list[MasterChange]:
    rows = read.rows(
        "SELECT a.number, n.moment, n.user, a.what, a.before, a.after FROM audit a "
        f"JOIN change n ON n.number = a.change_no WHERE {condition} ORDER BY a.number",
        **params,
    )
    return [_change(row) for row in rows]


def _change(row: tuple[Any, ...]) -> MasterChange:
    number, moment, author, what, before_text, after_text = row
    before, after = (json.loads(text) if text else None for text in (before_text, after_text))
    fields: tuple[tuple[str, str, str], ...] = ()
    if before and after:
        fields = tuple(
            (name, _said(before.get(name)), _said(after[name])) for name in after if before.get(name) != after[name]
        )
    outcome = "created" if not before else "removed" if not after else "changed"
    title = (after or before or {}).get("name", "")
    day = datetime.fromisoformat(moment).astimezone().date()
    return MasterChange(number, day, moment, author, what, outcome, title, fields)


def _said(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
