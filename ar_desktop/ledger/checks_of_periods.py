"""Whether the months are as the audit chain says, and whether anything went into a month while it was closed."""

from __future__ import annotations

from typing import NamedTuple

from ar_desktop.company import Reading, audit
from ar_desktop.ledger.rule import Check, facts_for_readers
from ar_desktop.values.dates import Month
from ar_desktop.words import N_, Words

_STATES = N_("Months are closed or open as the audit chain says")
_NOTHING_LATE = N_("Nothing went into a month while it was closed")
_OTHER_STATE = N_("{month} is marked {state}; the audit chain says {recorded}.")
_LATE_ENTRY = N_("The entry of {kind} {number} on {day} was made when {month} was closed.")
_LATE_ALLOCATION = N_("{credit} was applied to {debit} on {day}, when {month} was closed.")


class _Closed(NamedTuple):
    """From which audit record up to which the months through `month` were closed."""

    after: int
    upto: int
    month: str


def period_checks(read: Reading, words: Words) -> list[Check]:
    states, closed = _history(read)
    return [_states(read, states, words), _nothing_late(read, closed, words)]


def _history(read: Reading) -> tuple[dict[str, str], list[_Closed]]:
    """The states that the audit chain leaves, and the stretches of it during which months were closed."""
    states: dict[str, str] = {}
    stretches: list[_Closed] = []
    since, through = 0, ""
    for number, month, after in read.rows(
        "SELECT number, subject, after FROM audit WHERE what = 'period' ORDER BY number"
    ):
        if through:
            stretches.append(_Closed(since, number, through))
        states[month] = audit.facts(after).get("state", "open")
        since, through = number, max((one for one, state in states.items() if state == "closed"), default="")
    if through:
        stretches.append(_Closed(since, read.value("SELECT max(number) FROM audit"), through))
    return {month: state for month, state in states.items() if state != "open"}, stretches


def _states(read: Reading, recorded: dict[str, str], words: Words) -> Check:
    stored: dict[str, str] = dict(read.rows("SELECT month, state FROM period"))
    for month in sorted(stored.keys() | recorded.keys()):
        now, then = stored.get(month, "open"), recorded.get(month, "open")
        if now != then:
            return Check(_STATES, False, len(stored), words.say(_OTHER_STATE, month=month, state=now, recorded=then))
    return Check(_STATES, True, len(stored), "")


def _nothing_late(read: Reading, closed: list[_Closed], words: Words) -> Check:
    counted = read.value("SELECT (SELECT count(*) FROM entry) + (SELECT count(*) FROM allocation)")
    finding = ""
    if closed:
        stretches = ", ".join(
            f"({one.after}, {one.upto}, '{one.month}', '{Month.parse(one.month).last.isoformat()}')" for one in closed
        )
        finding = _late(read, f"WITH closed(after, upto, month, day) AS (VALUES {stretches})", words)
    return Check(_NOTHING_LATE, not finding, counted, finding)


def _late(read: Reading, closed: str, words: Words) -> str:
    entry = read.row(
        f"{closed} SELECT e.kind, e.number, e.ledger_date, substr(e.ledger_date, 1, 7) FROM closed k "
        "JOIN entry e ON e.audit_no > k.after AND e.audit_no <= k.upto AND e.ledger_date <= k.day LIMIT 1"
    )
    if entry:
        return words.say(_LATE_ENTRY, **facts_for_readers(("kind", "number", "day", "month"), entry))
    allocation = read.row(
        f"{closed} SELECT d.number, c.number, a.date, substr(a.date, 1, 7) FROM closed k "
        "JOIN allocation a ON a.audit_no > k.after AND a.audit_no <= k.upto AND a.date <= k.day "
        "JOIN open_item d ON d.id = a.debit_item_id JOIN open_item c ON c.id = a.credit_item_id LIMIT 1"
    )
    if allocation:
        return words.say(_LATE_ALLOCATION, **facts_for_readers(("debit", "credit", "day", "month"), allocation))
    return ""
