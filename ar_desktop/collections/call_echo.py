"""What was understood of a line about a call, said back before it is logged."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from ar_desktop.collections.call_log import Heard
from ar_desktop.values.display import display_money
from ar_desktop.words import N_, Words

_CALLS: Final = {
    "reached": (N_("Reached"), N_("Reached {person}")),
    "promise": (N_("Call"), N_("Call with {person}")),
    "dispute": (N_("Call"), N_("Call with {person}")),
    "no_answer": (N_("No answer"), N_("No answer from {person}")),
    "wrong_number": (N_("Wrong number"), N_("Wrong number of {person}")),
    "note": (N_("Note"), N_("Note about {person}")),
}


def echo(heard: Heard, words: Words, today: date, currency: str) -> str:
    """ "Call with Ingrid · promise 4,120.00 for Fri, Nov 20"; empty for an empty line."""
    if not heard.text:
        return ""
    without, with_person = _CALLS[heard.outcome]
    parts = [words.say(with_person, person=heard.person) if heard.person else words.say(without)]
    if heard.outcome == "promise":
        parts.append(_promise(heard, words, today, currency))
    if heard.outcome == "dispute":
        parts.append(_dispute(heard, words, currency))
    if heard.again:
        parts.append(_again(heard, words, today, heard.again))
    return " · ".join(parts)


def said_day(day: date, words: Words, today: date) -> str:
    """ "today", "Fri, Nov 20"; with the year where it is another."""
    if day == today:
        return words.say(N_("today"))
    return _weekday_and_date(day, words.tag, day.year != today.year)


def _promise(heard: Heard, words: Words, today: date, currency: str) -> str:
    numbers = ", ".join(heard.numbers)
    amount = "" if heard.amount is None else display_money(heard.amount, currency, words)
    if heard.day is None:
        return words.say(N_("promise {amount}, by when?"), amount=amount)
    if not amount:
        sentence = N_("promise of {numbers} for {day}") if numbers else N_("promise of all that is overdue for {day}")
    else:
        sentence = N_("promise {amount} on {numbers} for {day}") if numbers else N_("promise {amount} for {day}")
    return words.say(sentence, amount=amount, numbers=numbers, day=said_day(heard.day, words, today))


def _dispute(heard: Heard, words: Words, currency: str) -> str:
    numbers = ", ".join(heard.numbers)
    if not numbers:
        return words.say(N_("dispute, of which item?"))
    if heard.amount is None:
        return words.say(N_("dispute of {numbers}"), numbers=numbers)
    amount = display_money(heard.amount, currency, words)
    return words.say(N_("dispute of {amount} on {numbers}"), amount=amount, numbers=numbers)


def _again(heard: Heard, words: Words, today: date, day: date) -> str:
    said = said_day(day, words, today)
    if heard.at:
        return words.say(N_("again {day} at {time}"), day=said, time=heard.at)
    return words.say(N_("again {day}"), day=said)


@lru_cache(maxsize=512)
def _weekday_and_date(day: date, tag: str, with_year: bool) -> str:
    from babel.dates import format_skeleton

    return format_skeleton("yMMMEd" if with_year else "MMMEd", day, locale=Words(tag).locale)
