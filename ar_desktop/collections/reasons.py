"""Why a customer is on the worklist, as a sentence that can be said in any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ar_desktop.collections.follow_ups import FollowUp
from ar_desktop.collections.promise_states import Promised
from ar_desktop.values.display import named_money
from ar_desktop.words import N_, Words


@dataclass(frozen=True, slots=True)
class Reason:
    """`one` is the sentence for a single day ("yesterday"), where the sentence counts days."""

    text: str
    one: str = ""
    days: int = 0
    amount: int = 0
    currency: str = ""
    follow_up: FollowUp | None = None
    facts: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, words: Words, base: str) -> str:
        facts = {
            "n": words.scaled(self.days, 0),
            "amount": named_money(self.amount, self.currency or base, words, base),
            "why": self.follow_up.sentence(words) if self.follow_up else "",
            "at": self.follow_up.at if self.follow_up else "",
            **self.facts,
        }
        return words.say(self.one if self.one and self.days == 1 else self.text, **facts)


def reason_for(
    today: date,
    *,
    broken: bool,
    promise: Promised | None,
    follow_up: FollowUp | None,
    contact: date | None,
    since: date | None,
    past_90: int,
    unapplied: int,
    overdue: int,
) -> Reason:
    """The strongest of what speaks for a call.

    Args:
        promise: broken, due or to be applied.
        contact: the last one; None: there was none.
        since: due date of the oldest that is overdue.
    """
    if broken and promise is not None:
        return Reason(
            N_("Promise of {amount} broken {n} days ago"), N_("Promise of {amount} broken yesterday"),
            (today - promise.date).days, promise.amount, promise.currency,
        )  # fmt: skip
    if follow_up is not None:
        return _of_follow_up(today, follow_up)
    if promise is not None:
        text = N_("Promised {amount}; it came and waits to be applied")
        if promise.state == "due":
            text = N_("Promised {amount} for today") if promise.date == today else N_("Promised {amount}, in its grace")
        return Reason(text, amount=promise.amount, currency=promise.currency)
    if 2 * unapplied >= overdue > 0:
        return Reason(N_("{amount} on account; ask what it is for"), amount=unapplied)
    return _of_silence(today, contact, since, past_90)


def _of_follow_up(today: date, follow_up: FollowUp) -> Reason:
    late = (today - follow_up.due).days
    if late:
        return Reason(N_("{why} ({n} days late)"), N_("{why} (since yesterday)"), late, follow_up=follow_up)
    return Reason(N_("{at}: {why}") if follow_up.at else N_("{why}"), follow_up=follow_up)


def _of_silence(today: date, contact: date | None, since: date | None, past_90: int) -> Reason:
    late = (today - since).days if since else 0
    if contact is None:
        if past_90 > 0:
            return Reason(N_("Never contacted; {amount} past 90 days"), amount=past_90)
        return Reason(N_("Never contacted; oldest {n} days late"), N_("Never contacted; one day late"), late)
    silent = (today - contact).days
    if past_90 > 0:
        return Reason(
            N_("No contact for {n} days; {amount} past 90"), N_("Last contact yesterday; {amount} past 90"), silent,
            past_90,
        )  # fmt: skip
    return Reason(N_("No contact for {n} days"), N_("Last contact yesterday"), silent)
