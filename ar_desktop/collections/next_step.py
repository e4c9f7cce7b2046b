"""What happens next after a call, by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from ar_desktop.collections.call_echo import said_day
from ar_desktop.collections.call_log import Outcome
from ar_desktop.values.business_days import BusinessDays
from ar_desktop.words import N_, Words

# Calls that nobody answers, one after the other, until a letter or e-mail makes more sense.
TRIES: Final = 3
# Business days until it comes back, and why.
_AFTER: Final[dict[Outcome, tuple[int, str]]] = {
    "reached": (5, "call"),
    "dispute": (3, "check_dispute"),
    "no_answer": (1, "call_again"),
    "wrong_number": (1, "find_number"),
}
_SENTENCES: Final = {
    "": N_("Then by itself: follow up on {day}"),
    "call": N_("Then by itself: call again on {day}"),
    "call_again": N_("Then by itself: try again on {day}"),
    "write": N_("Then by itself: write on {day}"),
    "check_dispute": N_("Then by itself: look after the dispute on {day}"),
    "find_number": N_("Then by itself: find the right number by {day}"),
    "check_promise": N_("Then by itself: look for the money until {day}"),
}


@dataclass(frozen=True, slots=True)
class NextStep:
    """`why` is one of the reasons of a follow-up, or "check_promise": that the receipts do by themselves."""

    why: str
    due: date

    def sentence(self, words: Words, today: date) -> str:
        return words.say(_SENTENCES[self.why], day=said_day(self.due, words, today))


def next_step(
    outcome: Outcome,
    today: date,
    days: BusinessDays,
    *,
    again: date | None = None,
    promised_until: date | None = None,
    misses: int = 0,
) -> NextStep | None:
    """A day that was named (`again`) wins; a promise is watched by its receipts; a note leads to nothing.

    Args:
        promised_until: the date of the promise with its grace.
        misses: calls in a row before this one that nobody answered.
    """
    why = _AFTER[outcome][1] if outcome in _AFTER else ""
    if outcome == "no_answer" and misses + 1 >= TRIES:
        why = "write"
    if again is not None:
        return NextStep(why, again)
    if promised_until is not None:
        return NextStep("check_promise", promised_until)
    if outcome not in _AFTER:
        return None
    return NextStep(why, days.after(today, _AFTER[outcome][0]))
