"""What is to be done about a customer, and when: it comes back in Today on its day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from ar_desktop.collections.events import code_of
from ar_desktop.company import Changed, Company, Done, Reading, Reversal, Writing
from ar_desktop.errors import Refused
from ar_desktop.words import N_, Words

# Why a follow-up was set by itself; "" is one that a person wrote.
WHY: Final[Mapping[str, str]] = {
    "": N_("Follow up"),
    "call": N_("Call again"),
    "call_again": N_("No answer; try again"),
    "write": N_("No answer to several calls; write instead"),
    "check_dispute": N_("See what became of the dispute"),
    "find_number": N_("Wrong number; find the right one"),
}


class FollowUp(NamedTuple):
    """`at` is a time of day or empty; `text` what a person added."""

    id: int
    customer_id: int
    code: str
    name: str
    due: date
    at: str
    why: str
    text: str

    def sentence(self, words: Words) -> str:
        why = words.say(WHY[self.why])
        if not self.text:
            return why
        return f"{why}: {self.text}" if self.why else self.text


@dataclass(frozen=True)
class FollowUpSaved(Done):
    id: int = 0


def follow_up(company: Company, customer_id: int, due: date, text: str = "", *, at: str = "") -> FollowUpSaved:
    """Reminds of a customer on a day."""
    with company.writing("follow up") as write:
        code = code_of(write, customer_id)
        id_ = add_follow_up(write, customer_id, due, text=text, at=at)
        undo = Reversal(N_("Forget the follow-up of {customer}"), {"customer": code}, call=lambda own: finish(own, id_))
        return FollowUpSaved(Changed.COLLECTIONS, (customer_id,), write.change, undo, id=id_)


def finish(company: Company, follow_up_id: int) -> Done:
    """It was done; it does not come back."""
    with company.writing("finish follow-up") as write:
        customer_id, _, _ = _waiting(write, follow_up_id)
        write.execute("UPDATE follow_up SET done_no = :n WHERE id = :id", n=write.change, id=follow_up_id)
        undo = Reversal(N_("Follow up after all"), call=lambda own: _resume(own, follow_up_id))
        return Done(Changed.COLLECTIONS, (customer_id,), write.change, undo)


def postpone(company: Company, follow_up_id: int, due: date, *, at: str = "") -> Done:
    """It comes back on another day."""
    with company.writing("postpone follow-up") as write:
        customer_id, before, time = _waiting(write, follow_up_id)
        _check(write, due, at)
        write.execute(
            "UPDATE follow_up SET due = :d, at = :t WHERE id = :id", d=due.isoformat(), t=at, id=follow_up_id
        )
        return Done(Changed.COLLECTIONS, (customer_id,), write.change, _to(follow_up_id, before, time))


def add_follow_up(
    write: Writing,
    customer_id: int,
    due: date,
    *,
    why: str = "",
    text: str = "",
    at: str = "",
    by_itself: bool = False,
    event_id: int | None = None,
) -> int:
    """Within another verb's transaction."""
    _check(write, due, at)
    id_ = write.take_ids("follow_up")
    row = (
        id_, customer_id, due.isoformat(), at, why, text.strip(), int(by_itself), event_id, write.change, None
    )  # fmt: skip
    write.add("follow_up", row)
    return id_


def settle(write: Writing, customer_id: int, day: date) -> None:
    """A contact on a day answers what was due by then, and whatever an earlier outcome had set by itself."""
    write.execute(
        "UPDATE follow_up SET done_no = :n WHERE customer_id = :c AND done_no IS NULL AND (due <= :d OR by_itself = 1)",
        n=write.change,
        c=customer_id,
        d=day.isoformat(),
    )


def hand_over(write: Writing, follow_up_ids: Iterable[int], customer_id: int) -> list[int]:
    """Those that still wait come back for another customer, on their day. Returns their ids."""
    handed = []
    for id_ in follow_up_ids:
        still = write.value("SELECT 1 FROM follow_up WHERE id = :id AND done_no IS NULL", id=id_)
        if still:
            write.execute("UPDATE follow_up SET customer_id = :c WHERE id = :id", c=customer_id, id=id_)
            handed.append(id_)
    return handed


def due_follow_ups(read: Reading, today: date) -> list[FollowUp]:
    """Those of today and of days gone by, earliest first."""
    return _read(read, "f.due <= :day", day=today.isoformat())


def follow_ups_of(read: Reading, customer_id: int) -> list[FollowUp]:
    """All of a customer that are still to be done."""
    return _read(read, "f.customer_id = :c", c=customer_id)


def _read(read: Reading, condition: str, **params: object) -> list[FollowUp]:
    rows = read.rows(
        "SELECT f.id, f.customer_id, c.code, c.name, f.due, f.at, f.why, f.text FROM follow_up f "
        f"JOIN customer c ON c.id = f.customer_id WHERE f.done_no IS NULL AND {condition} "
        "ORDER BY f.due, f.at = '', f.at, f.id",
        **params,
    )
    return [
        FollowUp(id_, customer_id, code, name, date.fromisoformat(due), at, why, text)
        for id_, customer_id, code, name, due, at, why, text in rows
    ]


def _check(write: Writing, due: date, at: str) -> None:
    if due < write.today:
        raise Refused(N_("{day} is over."), day=due)
    if at and not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", at):
        raise Refused(N_("“{typed}” is not a time of day."), typed=at)


def _waiting(write: Writing, follow_up_id: int) -> tuple[int, date, str]:
    row = write.row("SELECT customer_id, due, at FROM follow_up WHERE id = :id AND done_no IS NULL", id=follow_up_id)
    if row is None:
        raise Refused(N_("This follow-up is done already."))
    return row[0], date.fromisoformat(row[1]), row[2]


def _resume(company: Company, follow_up_id: int) -> Done:
    with company.writing("resume follow-up") as write:
        write.execute("UPDATE follow_up SET done_no = NULL WHERE id = :id", id=follow_up_id)
        customer_id, _, _ = _waiting(write, follow_up_id)
        undo = Reversal(N_("Forget the follow-up"), call=lambda own: finish(own, follow_up_id))
        return Done(Changed.COLLECTIONS, (customer_id,), write.change, undo)


def _move_back(company: Company, follow_up_id: int, due: date, at: str) -> Done:
    """To a day that may be over by now: what was late is late again."""
    with company.writing("move follow-up back") as write:
        customer_id, now, time = _waiting(write, follow_up_id)
        write.execute("UPDATE follow_up SET due = :d, at = :t WHERE id = :i", d=due.isoformat(), t=at, i=follow_up_id)
        return Done(Changed.COLLECTIONS, (customer_id,), write.change, _to(follow_up_id, now, time))


def _to(follow_up_id: int, day: date, at: str) -> Reversal:
    return Reversal(
        N_("Follow up on {day} again"), {"day": day}, call=lambda own: _move_back(own, follow_up_id, day, at)
    )
