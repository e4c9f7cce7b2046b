"""One line about a call, read: "spoke to Ingrid, promises 4,120 fri", "no answer, again tue", "zahlt 4120 am Fr".

Pure, so that the window can show at every keystroke what was understood. The line itself is kept as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import Final, Literal, NamedTuple

from ar_desktop.collections import call_words as words
from ar_desktop.collections.spoken_days import spoken_day
from ar_desktop.company.sort_key import sort_key
from ar_desktop.errors import AmountNotUnderstood
from ar_desktop.values.money import parse_amount

Outcome = Literal["reached", "promise", "dispute", "no_answer", "wrong_number", "note"]

# One letter logs one of these.
LETTERS: Final[dict[str, Outcome]] = {
    "R": "reached", "P": "promise", "D": "dispute", "N": "no_answer", "W": "wrong_number",
}  # fmt: skip


class Person(NamedTuple):
    """Somebody who may be meant: a contact, or with id None the customer's own."""

    id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Habits:
    """How whoever types writes, and what can be meant.

    Attributes:
        decimal: the decimal sign of the region; the other one is understood where it can only be that.
        people: of the customer.
        numbers: of the customer's open items.
    """

    currency: str
    language: str = "en"
    day_first: bool = False
    decimal: str = "."
    people: Sequence[Person] = ()
    numbers: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood.

    Attributes:
        amount: minor units; None: none was named.
        day: what a promise is for.
        again: when to follow up; `at` the time of day ("14:00").
        numbers: of the items that were named, as the books write them.
        reason: of a dispute.
    """

    outcome: Outcome
    text: str = ""
    person: str = ""
    contact_id: int | None = None
    inbound: bool = False
    amount: int | None = None
    day: date | None = None
    again: date | None = None
    at: str = ""
    numbers: tuple[str, ...] = field(default=())
    method: str = ""
    reason: str = ""


def understand(line: str, today: date, habits: Habits) -> Heard:
    """Reads a line; what it doesn't understand is a note."""
    text = " ".join(line.split())
    rest, numbers = _without_numbers(text, habits.numbers)
    said, later = _parted(rest)
    outcome, begins = _outcome(said)
    heard = Heard(
        outcome,
        text,
        inbound=words.INBOUND.search(said) is not None,
        numbers=numbers,
        method=_first_of(words.METHODS, said) if outcome == "promise" else "",
        reason=_first_of(words.REASONS, said) or "other" if outcome == "dispute" else "",
    )
    heard = _with_person(heard, said, habits.people)
    if outcome in ("promise", "dispute"):
        heard = _with_amount_and_day(heard, said, begins, today, habits)
    if outcome == "promise" and (heard.amount, heard.day) == (None, None):
        heard = replace(heard, outcome="reached", method="")  # "sends her regards" promises nothing
    return _with_follow_up(heard, said, later, today, habits)


def _parted(text: str) -> tuple[str, str | None]:
    """What was said, and what is to happen later: from the last "again", "call back", "wieder" on."""
    cut = None
    for match in words.AGAIN.finditer(text):
        cut = match
    return (text, None) if cut is None else (text[: cut.start()], text[cut.start() :])


def _outcome(text: str) -> tuple[Outcome, int]:
    """And where its word ends, for amount and day stand behind it."""
    patterns: tuple[tuple[Outcome, re.Pattern[str]], ...] = (
        ("wrong_number", words.WRONG_NUMBER),
        ("dispute", words.DISPUTE),
        ("promise", words.PROMISE),
        ("no_answer", words.NO_ANSWER),
        ("reached", words.REACHED),
    )
    if words.NO_MONEY.search(text):
        return "reached", 0
    for outcome, pattern in patterns:
        if match := pattern.search(text):
            return outcome, match.end()
    return "note", 0


def _without_numbers(text: str, numbers: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Numbers of items would be read as amounts and days."""
    found = []
    for number in sorted(numbers, key=len, reverse=True):
        pattern = re.compile(rf"(?<![\w-]){re.escape(number)}(?![\w-])", re.IGNORECASE)
        text, count = pattern.subn(" ", text)
        if count:
            found.append(number)
    order = {number: at for at, number in enumerate(numbers)}
    return text, tuple(sorted(found, key=lambda number: order[number]))


def _first_of(patterns: dict[str, re.Pattern[str]], text: str) -> str:
    hits = [(match.start(), name) for name, pattern in patterns.items() if (match := pattern.search(text))]
    return min(hits)[1] if hits else ""


def _with_person(heard: Heard, text: str, people: Sequence[Person]) -> Heard:
    """A contact whose first or last name is in the text, else the name that follows "spoke to"."""
    spoken = set(re.findall(r"[\w'’-]+", sort_key(text)))
    for person in people:
        names = {part for part in sort_key(person.name).split() if len(part) > 2}
        if names & spoken:
            return replace(heard, person=person.name, contact_id=person.id)
    match = words.BEFORE_A_NAME.search(text)
    if match is None:
        return heard
    first, _, second = match["name"].partition(" ")
    if first.lower() in words.NOT_A_NAME or words.PROMISE.fullmatch(first):
        return heard
    takes_two = second[:1].isupper()
    return replace(heard, person=f"{first} {second}" if takes_two else first)


def _with_amount_and_day(heard: Heard, text: str, begins: int, today: date, habits: Habits) -> Heard:
    """Both mostly stand behind the word that promises; where they do not, before it ("4120 promised for fri")."""
    clock = words.CLOCK.search(text)
    if clock and not clock["h"]:  # "14 Uhr" and "2pm" are no amounts; "10.00" is one
        text = text[: clock.start()] + " " * (clock.end() - clock.start()) + text[clock.end() :]
    day = spoken_day(text[begins:], today, language=habits.language, day_first=habits.day_first)
    start = begins
    if day is None:
        day, start = spoken_day(text, today, language=habits.language, day_first=habits.day_first), 0
    if day is not None:
        at, end = day.start + start, day.end + start
        text = text[:at] + " " * (end - at) + text[end:]
    amount = _amount(text[begins:], habits)
    if amount is None:
        amount = _amount(text, habits)
    return replace(heard, amount=amount, day=day.day if day and heard.outcome == "promise" else None)


_FIGURE: Final = re.compile(
    r"(?<![\w./,-])[$€£]?\s?(?P<figure>[0-9]{1,3}(?:[.,'’ ][0-9]{3})+(?:[.,][0-9]{1,2})?|[0-9]+(?:[.,][0-9]{1,2})?)"
    r"(?P<thousands>k)?(?![\w/-])",
    re.IGNORECASE,
)


def _amount(text: str, habits: Habits) -> int | None:
    for match in _FIGURE.finditer(text):
        if words.COUNTED.match(text, match.end()):
            continue
        amount = _minor(match["figure"], habits)
        if amount:
            return amount * 1000 if match["thousands"] else amount
    return None


def _minor(figure: str, habits: Habits) -> int | None:
    for decimal in (habits.decimal, "," if habits.decimal == "." else "."):
        try:
            return parse_amount(figure, habits.currency, decimal=decimal)
        except AmountNotUnderstood:
            continue
    return None


def _with_follow_up(heard: Heard, said: str, later: str | None, today: date, habits: Habits) -> Heard:
    """The day to call again: behind "again"; elsewhere only where the day can mean nothing else ("Mo nochmal")."""
    nobody = heard.outcome in ("no_answer", "wrong_number")
    if later is None and not nobody:
        return heard
    day, at = None, ""
    for text in (later, said if nobody else None):
        if text is not None and day is None:
            day = spoken_day(text, today, language=habits.language, day_first=habits.day_first)
            at = at or _time(text)
    if day is None:
        return replace(heard, again=today if at else None, at=at)
    return replace(heard, again=day.day, at=at)


def _time(text: str) -> str:
    match = words.CLOCK.search(text)
    if match is None:
        return ""
    hour = int(match["h"] or match["h2"] or match["h3"])
    half = (match["half"] or match["half2"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, int(match["m"] or 0)).strftime("%H:%M")
