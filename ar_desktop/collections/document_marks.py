"""What was promised on documents of a list: beside their state it says whether a call makes sense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ar_desktop.collections.promise_states import promises
from ar_desktop.company import Reading
from ar_desktop.invoicing.queries import DocumentRow


def with_promises(read: Reading, rows: Sequence[DocumentRow], today: date) -> list[DocumentRow]:
    """The same rows; open ones that a running promise names carry it. The latest promise counts."""
    owing = {row.customer_id for row in rows if row.open > 0}
    if not owing:
        return list(rows)
    said = {
        number: (promise.date, promise.state)
        for promise in promises(read, today, customers=owing, only_left=True)
        for number in promise.numbers
        if promise.state != "kept"
    }
    return [replace(row, promise=said[row.number]) if row.open > 0 and row.number in said else row for row in rows]
