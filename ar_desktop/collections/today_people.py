"""People who wait or are waited for: promises, follow-ups, calls, holds, disputes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ar_desktop.collections.dispute_queries import DisputeRow, running_disputes
from ar_desktop.collections.follow_ups import FollowUp, due_follow_ups
from ar_desktop.collections.promise_states import Promised, promises
from ar_desktop.collections.reasons import Reason, reason_for
from ar_desktop.collections.today_group import TodayGroup, TodayLine
from ar_desktop.collections.worklist import Worklist, worklist
from ar_desktop.collections.worklist_known import broken_promises
from ar_desktop.company import Reading
from ar_desktop.customers.certificates import Expiring, expiring
from ar_desktop.words import N_


@dataclass(frozen=True, slots=True)
class People:
    """What several groups are made of, read once; who stands among the promises is in no other group."""

    running: list[Promised]
    broken: list[Promised]
    follow_ups: list[FollowUp]
    calls: Worklist


def read_people(read: Reading, today: date, most: int) -> People:
    running = promises(read, today, only_left=True)
    broken = broken_promises(read, running)
    promised = {one.customer_id for one in (*broken, *(one for one in running if one.state in ("due", "to_apply")))}
    follow_ups = [one for one in due_follow_ups(read, today) if one.customer_id not in promised]
    calls = worklist(read, today, limit=most, only="overdue", without=promised, running=running)
    return People(running, broken, follow_ups, calls)


def promise_groups(people: People, today: date, most: int) -> list[TodayGroup]:
    """Broken ones that nobody spoke about since, those due today or in their grace, those whose money waits."""
    found = {
        "promises_broken": people.broken,
        "promises_due": [one for one in people.running if one.state == "due"],
        "promises_to_apply": [one for one in people.running if one.state == "to_apply"],
    }
    return [
        TodayGroup(
            key, "promises", "collections.promises", len(several), sum(one.base_amount for one in several),
            [_promise_line(one, today) for one in several[:most]],
        )
        for key, several in found.items()
    ]  # fmt: skip


def follow_up_group(people: People, most: int) -> TodayGroup:
    lines = [
        TodayLine(
            "collections.worklist", one.id, one.customer_id, one.name, Reason(N_("{why}"), follow_up=one), one.due,
            one.at, 0,
        )
        for one in people.follow_ups[:most]
    ]  # fmt: skip
    return TodayGroup("follow_ups", "calls", "collections.worklist", len(people.follow_ups), 0, lines)


def call_group(people: People) -> TodayGroup:
    """The best of the worklist beside broken promises and follow-ups, which have groups of their own."""
    lines = [
        TodayLine(
            "collections.worklist", row.customer_id, row.customer_id, row.name, row.reason, row.last_contact, "",
            row.chase,
        )
        for row in people.calls.rows
    ]  # fmt: skip
    calls = people.calls
    return TodayGroup("calls", "calls", "collections.worklist", calls.shown, calls.chase, lines)


def hold_group(read: Reading, most: int) -> TodayGroup:
    """Customers on hold; the largest balance first."""
    rows = read.rows(
        "SELECT c.id, c.name, t.balance, count(*) OVER (), sum(t.balance) OVER () FROM customer c "
        "JOIN customer_totals t ON t.customer_id = c.id WHERE c.on_hold = 1 ORDER BY t.balance DESC, c.id LIMIT :most",
        most=most,
    )
    count, amount = rows[0][-2:] if rows else (0, 0)
    lines = [
        TodayLine("customers.holds", id_, id_, name, Reason(N_("On hold")), None, "", balance)
        for id_, name, balance, *_ in rows
    ]
    return TodayGroup("holds", "decide", "customers.holds", int(count), int(amount), lines)


def certificate_group(read: Reading, today: date, most: int) -> TodayGroup:
    """Exemption certificates that end soon or have ended, with none to follow: tax would have to be charged."""
    found = expiring(read, today)
    lines = [
        TodayLine(
            "customers.certificates", one.certificate_id, one.customer_id, one.name, _of_certificate(one), one.valid_to,
            "", 0,
        )
        for one in found[:most]
    ]  # fmt: skip
    return TodayGroup("certificates", "decide", "customers.certificates", len(found), 0, lines)


def _of_certificate(one: Expiring) -> Reason:
    facts = {"number": one.certificate}
    if one.days_left < 0:
        return Reason(
            N_("Certificate {number} ended {n} days ago"), N_("Certificate {number} ended yesterday"), -one.days_left,
            facts=facts,
        )  # fmt: skip
    if not one.days_left:
        return Reason(N_("Certificate {number} ends today"), facts=facts)
    return Reason(
        N_("Certificate {number} ends in {n} days"), N_("Certificate {number} ends tomorrow"), one.days_left,
        facts=facts,
    )  # fmt: skip


def dispute_group(read: Reading, today: date, most: int) -> TodayGroup:
    """Running disputes, late answers first."""
    found = running_disputes(read, today)
    lines = [
        TodayLine(
            "collections.disputes", one.id, one.customer_id, one.name, _of_dispute(one),
            one.answer_by or one.opened_on, "", one.base_amount,
        )
        for one in found[:most]
    ]  # fmt: skip
    return TodayGroup(
        "disputes", "decide", "collections.disputes", len(found), sum(one.base_amount for one in found), lines
    )


def _of_dispute(one: DisputeRow) -> Reason:
    facts = {"numbers": ", ".join(one.numbers), "what": one.text}
    if one.settled:
        return Reason(N_("{numbers}: settled, to be ended"), facts=facts)
    return Reason(N_("{numbers}: {what}") if one.text else N_("{numbers} disputed"), facts=facts)


def _promise_line(one: Promised, today: date) -> TodayLine:
    reason = reason_for(
        today, broken=one.state == "broken", promise=one, follow_up=None, contact=None, since=None, past_90=0,
        unapplied=0, overdue=0,
    )  # fmt: skip
    return TodayLine(
        "collections.promises", one.id, one.customer_id, one.name, reason, one.date, "", one.base_amount
    )
