"""Promises to pay: made, extended, cancelled, judged by a person. Whether they are kept is seen from the receipts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Final, Literal

from ar_desktop.collections.events import code_of, withdraw_event
from ar_desktop.collections.promise_rows import end_promise, revive, running_promise, stored_promise, subject_of
from ar_desktop.collections.promising import NewPromise, PromiseMade, add_promise
from ar_desktop.company import Changed, Company, Done, Reversal, Writing
from ar_desktop.errors import Refused
from ar_desktop.words import N_


def make_promise(company: Company, new: NewPromise) -> PromiseMade:
    """Notes a promise; broken ones that it makes up for are replaced by it."""
    with company.writing("promise") as write:
        made = add_promise(write, new)
        code = code_of(write, new.customer_id)
        undo = Reversal(
            N_("Take back the promise of {customer}"),
            {"customer": code},
            call=lambda own: _take_back(own, made.event_id, new),
        )
        return replace(made, reversal=undo)


def extend_promise(company: Company, promise_id: int, day: dt.date, *, text: str = "") -> PromiseMade:
    """Another date for the same money: what came since it was first made counts on."""
    with company.writing("extend promise") as write:
        old = running_promise(write, promise_id)
        items = write.rows("SELECT item_id FROM promise_item WHERE promise_id = :p ORDER BY id", p=promise_id)
        new = NewPromise(
            old.customer_id, old.amount, day, tuple(row[0] for row in items), old.currency, old.method, text, channel=""
        )
        made = add_promise(write, new, extends=old)
        end_promise(write, old, "extended")
        undo = Reversal(
            N_("Go back to the promise for {day}"),
            {"day": old.date},
            call=lambda own: _unextend(own, made.promise_id, promise_id),
        )
        return replace(made, reversal=undo)


def cancel_promise(company: Company, promise_id: int, *, reason: str | None = None) -> Done:
    """It no longer counts, neither as kept nor as broken."""
    with company.writing("cancel promise") as write:
        old = running_promise(write, promise_id)
        end_promise(write, old, "cancelled", reason)
        undo = Reversal(
            N_("Let the promise for {day} count again"), {"day": old.date}, call=lambda own: _revive(own, promise_id)
        )
        return Done(Changed.COLLECTIONS, (old.customer_id,), write.change, undo)


def judge_promise(
    company: Company, promise_id: int, verdict: Literal["kept", "broken", ""], *, reason: str = ""
) -> Done:
    """A person says that it was kept or broken, whatever the receipts say; "" lets the receipts speak again."""
    with company.writing("judge promise") as write:
        old = running_promise(write, promise_id)
        if verdict and not reason.strip():
            raise Refused(N_("Say why; the receipts say something else."))
        write.record(
            "promise judged", subject_of(promise_id), before={"verdict": old.verdict}, after={"verdict": verdict},
            reason=reason.strip() or None,
        )  # fmt: skip
        write.execute("UPDATE promise SET verdict = :v WHERE id = :p", v=verdict, p=promise_id)
        undo = Reversal(
            N_("Take back what was said of the promise for {day}"),
            {"day": old.date},
            call=lambda own: judge_promise(own, promise_id, _verdict(old.verdict), reason=_AGAIN),
        )
        return Done(Changed.COLLECTIONS, (old.customer_id,), write.change, undo)


def end_of_event(write: Writing, event_id: int) -> None:
    """Cancels what an entry that is taken back had promised, and lets what that replaced count again."""
    for promise_id, change in write.rows(
        "SELECT p.id, a.change_no FROM promise p JOIN audit a ON a.number = p.audit_no "
        "WHERE p.event_id = :e AND p.ended = ''",
        e=event_id,
    ):
        old = stored_promise(write, promise_id)
        end_promise(write, old, "cancelled")
        for (replaced,) in write.rows(
            "SELECT id FROM promise WHERE customer_id = :c AND ended = 'replaced' AND ended_no = :n",
            c=old.customer_id,
            n=change,
        ):
            revive(write, replaced)


_AGAIN: Final = "taken back"


def _verdict(text: str) -> Literal["kept", "broken", ""]:
    return "kept" if text == "kept" else "broken" if text == "broken" else ""


def _take_back(company: Company, event_id: int, new: NewPromise) -> Done:
    with company.writing("take promise back") as write:
        withdraw_event(write, event_id)
        end_of_event(write, event_id)
        undo = Reversal(N_("Promise it again"), call=lambda own: make_promise(own, new))
        return Done(Changed.COLLECTIONS, (new.customer_id,), write.change, undo)


def _revive(company: Company, promise_id: int) -> Done:
    with company.writing("revive promise") as write:
        if stored_promise(write, promise_id).ended != "cancelled":
            raise Refused(N_("This promise was not cancelled."))
        customer_id = revive(write, promise_id)
        undo = Reversal(N_("Cancel the promise"), call=lambda own: cancel_promise(own, promise_id))
        return Done(Changed.COLLECTIONS, (customer_id,), write.change, undo)


def _unextend(company: Company, promise_id: int, before_id: int) -> Done:
    with company.writing("take back extension") as write:
        later = running_promise(write, promise_id)
        end_promise(write, later, "cancelled")
        revive(write, before_id)
        undo = Reversal(
            N_("Extend the promise to {day}"), {"day": later.date},
            call=lambda own: extend_promise(own, before_id, later.date),
        )  # fmt: skip
        return Done(Changed.COLLECTIONS, (later.customer_id,), write.change, undo)
