"""What came of a contact: logged with its promise, dispute and next step in one transaction, and taken back so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from ar_desktop.collections import disputes, promises
from ar_desktop.collections.call_log import Heard
from ar_desktop.collections.disputes import NewDispute, add_dispute
from ar_desktop.collections.events import NewEvent, add_event, code_of, recording, standing, withdraw_event
from ar_desktop.collections.follow_ups import add_follow_up, settle
from ar_desktop.collections.next_step import NextStep, next_step
from ar_desktop.collections.promising import NewPromise, add_promise
from ar_desktop.company import Changed, Company, Done, Reading, Reversal, Writing
from ar_desktop.errors import Refused
from ar_desktop.values.business_days import business_days
from ar_desktop.words import N_

NOBODY_THERE: Final = "no_answer"


@dataclass(frozen=True)
class Logged(Done):
    """The entry, what came with it, and what happens next."""

    event_id: int = 0
    promise_id: int | None = None
    dispute_id: int | None = None
    next_step: NextStep | None = None


def log_call(company: Company, customer_id: int, heard: Heard) -> Logged:
    """Logs a call as it was understood.

    A promise without an amount is for what the named items have open, else for all that is overdue. What was to be
    done about the customer up to today is done by it; the next step takes the place of what an earlier call had set.
    """
    with company.writing("log call") as write:
        code = code_of(write, customer_id)
        misses = misses_in_a_row(write, customer_id)
        logged = _log(write, customer_id, heard)
        if heard.outcome != "note":
            settle(write, customer_id, write.today)
        step = _next(write, customer_id, heard, logged, misses)
        undo = Reversal(
            N_("Take back what was logged of {customer}"),
            {"customer": code},
            call=lambda own: take_back(own, logged.event_id, again=heard),
        )
        return replace(logged, next_step=step, reversal=undo)


def log_entry(company: Company, new: NewEvent) -> Logged:
    """Logs a note, letter or e-mail, with the very paper where there is one."""
    with company.writing(f"log {new.kind}") as write:
        code = code_of(write, new.customer_id)
        with recording(write, new.kind, new.customer_id) as audit_no:
            event_id = add_event(write, audit_no, new)
        again = Reversal(N_("Log it again"), call=lambda own: log_entry(own, new))
        undo = Reversal(
            N_("Take back what was logged of {customer}"),
            {"customer": code},
            call=lambda own: replace(take_back(own, event_id), reversal=again),
        )
        return Logged(Changed.COLLECTIONS, (new.customer_id,), write.change, undo, event_id=event_id)


def take_back(company: Company, event_id: int, *, again: Heard | None = None) -> Done:
    """An entry was a mistake: what it promised, disputed and set goes with it, and what it had done is due again."""
    with company.writing("take entry back") as write:
        old = withdraw_event(write, event_id)
        promises.end_of_event(write, event_id)
        disputes.end_of_event(write, event_id)
        _undo_follow_ups(write, event_id)
        redo = None
        if again is not None:
            redo = Reversal(N_("Log it again"), call=lambda own: log_call(own, old.customer_id, again))
        return Done(_CHANGED, (old.customer_id,), write.change, redo)


def misses_in_a_row(read: Reading, customer_id: int) -> int:
    """How many of the latest calls nobody answered."""
    rows = read.rows(
        f"SELECT e.outcome FROM event e WHERE e.customer_id = :c AND e.outcome <> '' AND {standing('e')} "
        "ORDER BY e.day DESC, e.id DESC LIMIT 10",
        c=customer_id,
    )
    misses = 0
    for (outcome,) in rows:
        if outcome != NOBODY_THERE:
            break
        misses += 1
    return misses


_CHANGED: Final = Changed.COLLECTIONS | Changed.ITEMS


def _log(write: Writing, customer_id: int, heard: Heard) -> Logged:
    if heard.outcome == "promise":
        return _promise(write, customer_id, heard)
    if heard.outcome == "dispute" and heard.numbers:
        return _dispute(write, customer_id, heard)
    spoken = heard.outcome != "note"
    new = NewEvent(
        customer_id, "call" if spoken else "note", heard.text, heard.outcome if spoken else "",
        "call" if spoken else "", heard.inbound, heard.contact_id, heard.person,
    )  # fmt: skip
    with recording(write, new.kind, customer_id) as audit_no:
        event_id = add_event(write, audit_no, new)
    return Logged(Changed.COLLECTIONS, (customer_id,), write.change, event_id=event_id)


def _promise(write: Writing, customer_id: int, heard: Heard) -> Logged:
    if heard.day is None:
        raise Refused(N_("Say by when it was promised."))
    items = tuple(_item_ids(write, customer_id, heard.numbers))
    amount = heard.amount
    if amount is None and not items:
        amount = _overdue(write, customer_id)
    made = add_promise(
        write,
        NewPromise(
            customer_id, amount, heard.day, items, method=heard.method, text=heard.text, person=heard.person,
            contact_id=heard.contact_id, inbound=heard.inbound,
        ),
    )  # fmt: skip
    return Logged(
        Changed.COLLECTIONS, (customer_id,), write.change, event_id=made.event_id, promise_id=made.promise_id,
        next_step=NextStep("check_promise", made.until),
    )  # fmt: skip


def _dispute(write: Writing, customer_id: int, heard: Heard) -> Logged:
    """An amount named is disputed on the one item; on several, all they have open."""
    ids = _item_ids(write, customer_id, heard.numbers)
    if heard.amount is not None and len(ids) > 1:
        raise Refused(N_("Say for each item how much of it is disputed."))
    made = add_dispute(
        write,
        NewDispute(
            customer_id, tuple((id_, heard.amount) for id_ in ids), heard.reason or "other", heard.text,
            person=heard.person, contact_id=heard.contact_id, inbound=heard.inbound,
        ),
    )  # fmt: skip
    return Logged(_CHANGED, (customer_id,), write.change, event_id=made.event_id, dispute_id=made.dispute_id)


def _item_ids(read: Reading, customer_id: int, numbers: tuple[str, ...]) -> list[int]:
    """The open debits that bear these numbers, of the customer or those it pays for."""
    ids = []
    for number in numbers:
        found: int | None = read.value(
            "SELECT i.id FROM open_item i WHERE i.number = :n AND i.open > 0 AND i.customer_id IN "
            "(SELECT id FROM customer WHERE id = :c OR payer_id = :c) ORDER BY i.id",
            n=number,
            c=customer_id,
        )
        if found is None:
            raise Refused(N_("Nothing of {number} is open."), number=number)
        ids.append(found)
    return ids


def _overdue(write: Writing, customer_id: int) -> int:
    """All that is past due in the customer's currency."""
    found = write.value(
        "SELECT sum(i.open) FROM open_item i JOIN customer c ON c.id = i.customer_id WHERE i.customer_id = :c "
        "AND i.open > 0 AND i.due_date < :today AND i.currency = c.currency",
        c=customer_id,
        today=write.today.isoformat(),
    )
    return int(found or 0)


def _next(write: Writing, customer_id: int, heard: Heard, logged: Logged, misses: int) -> NextStep | None:
    step = next_step(
        heard.outcome,
        write.today,
        business_days(write.company.setting("country")),
        again=heard.again,
        promised_until=logged.next_step.due if logged.next_step else None,
        misses=misses,
    )
    if step is not None and step.why != "check_promise":
        text = heard.text if heard.outcome == "note" else ""
        add_follow_up(
            write, customer_id, step.due, why=step.why, text=text, at=heard.at, by_itself=heard.again is None,
            event_id=logged.event_id,
        )  # fmt: skip
    return step


def _undo_follow_ups(write: Writing, event_id: int) -> None:
    change = write.value(
        "SELECT a.change_no FROM event e JOIN audit a ON a.number = e.audit_no WHERE e.id = :e", e=event_id
    )
    write.execute(
        "UPDATE follow_up SET done_no = :now WHERE event_id = :e AND done_no IS NULL", now=write.change, e=event_id
    )
    write.execute("UPDATE follow_up SET done_no = NULL WHERE done_no = :n AND made_no < :n", n=change)

