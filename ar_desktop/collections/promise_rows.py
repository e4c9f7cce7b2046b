"""Promises as they stand in the file, and how one is ended or counts again, inside another verb's transaction."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from ar_desktop.company import Reading, Writing
from ar_desktop.errors import Refused
from ar_desktop.words import N_


class Running(NamedTuple):
    """What is stored of a promise."""

    id: int
    customer_id: int
    first_id: int
    date: dt.date
    currency: str
    amount: int
    method: str
    verdict: str
    ended: str


def stored_promise(read: Reading, promise_id: int) -> Running:
    row = read.row(
        "SELECT id, customer_id, first_id, date, currency, amount, method, verdict, ended FROM promise WHERE id = :p",
        p=promise_id,
    )
    if row is None:
        raise Refused(N_("This promise is not there."))
    id_, customer_id, first_id, day, *rest = row
    return Running(id_, customer_id, first_id, dt.date.fromisoformat(day), *rest)


def running_promise(read: Reading, promise_id: int) -> Running:
    found = stored_promise(read, promise_id)
    if found.ended:
        raise Refused(N_("This promise was ended already."))
    return found


def subject_of(promise_id: int) -> str:
    """What the audit chain calls a promise."""
    return f"promise {promise_id}"


def end_promise(write: Writing, old: Running, ended: str, reason: str | None = None) -> None:
    write.record(
        "promise ended", subject_of(old.id), before={"ended": old.ended}, after={"ended": ended}, reason=reason
    )
    write.execute(
        "UPDATE promise SET ended = :e, ended_no = :n WHERE id = :p", e=ended, n=write.change, p=old.id
    )


def revive(write: Writing, promise_id: int) -> int:
    """Makes an ended promise count again, inside another verb's transaction; returns its customer."""
    old = stored_promise(write, promise_id)
    write.record("promise ended", subject_of(old.id), before={"ended": old.ended}, after={"ended": ""})
    write.execute("UPDATE promise SET ended = '', ended_no = NULL WHERE id = :p", p=promise_id)
    return old.customer_id
