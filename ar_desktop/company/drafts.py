"""What is not yet posted, kept just as it was typed, half-finished or wrong as it may be."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ar_desktop.company.reading import Reading, Row
from ar_desktop.company.writing import Writing

_COLUMNS = "id, kind, customer_id, date, total, base_total, content"


@dataclass(frozen=True)
class Draft:
    """`total` is in the draft's own currency; it and `base_total` are None while nothing can be computed."""

    id: int
    kind: str
    customer_id: int | None
    date: date | None
    total: int | None
    base_total: int | None
    content: dict[str, Any]


def save_draft(
    write: Writing,
    kind: str,
    content: Mapping[str, Any],
    *,
    customer_id: int | None = None,
    date: date | None = None,
    total: int | None = None,
    base_total: int | None = None,
    id: int | None = None,  # noqa: A002  named as the column
) -> int:
    """A new draft, or with `id` what it is now. `content` is what JSON can hold. Returns its id."""
    row = {
        "kind": kind,
        "customer_id": customer_id,
        "date": date.isoformat() if date else None,
        "total": total,
        "base_total": base_total,
        "content": json.dumps(content, ensure_ascii=False),
        "change_no": write.change,
    }
    if id is None:
        id = write.take_ids("draft")  # noqa: A001
        columns = ", ".join(row)
        write.execute(f"INSERT INTO draft (id, {columns}) VALUES (:id, :{', :'.join(row)})", id=id, **row)
    else:
        write.execute(f"UPDATE draft SET {', '.join(f'{name} = :{name}' for name in row)} WHERE id = :id", id=id, **row)
    return id


def read_draft(reading: Reading, draft_id: int) -> Draft | None:
    row = reading.row(f"SELECT {_COLUMNS} FROM draft WHERE id = :id", id=draft_id)
    return None if row is None else _draft(row)


def list_drafts(reading: Reading, kind: str) -> list[Draft]:
    """All of a kind, oldest first."""
    rows = reading.stream(f"SELECT {_COLUMNS} FROM draft WHERE kind = :kind ORDER BY id", kind=kind)
    return [_draft(row) for row in rows]


def delete_draft(write: Writing, draft_id: int) -> None:
    write.execute("DELETE FROM draft WHERE id = :id", id=draft_id)


def _draft(row: Row) -> Draft:
    number, kind, customer_id, day, total, base_total, content = row
    when = date.fromisoformat(day) if day else None
    return Draft(number, kind, customer_id, when, total, base_total, json.loads(content))
