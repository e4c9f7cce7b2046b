"""Whom one speaks to at the customers of the sample company, and which papers go to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from ar_desktop.customers.contacts import ContactData
from ar_desktop.sample.people import Person, name_words

# What the second person does, and which papers they get.
_OTHERS: Final = (
    ("Purchasing", frozenset[str]()),
    ("Controller", frozenset({"statements", "reminders"})),
    ("Owner", frozenset({"reminders"})),
    ("Warehouse", frozenset[str]()),
)
_MAIN: Final = frozenset({"invoices", "reminders", "statements", "general"})


def contacts(people: Sequence[Person], random: Random) -> Iterator[tuple[int, ContactData]]:
    """The main one of each customer, and a second one of every other; with the customer's place in `people`."""
    words = name_words()
    for at, one in enumerate(people):
        position = "Payables" if one.contact != "Business Office" else ""
        yield at, ContactData(one.contact, position, one.phone(), email=one.email, roles=_MAIN)
        if random.random() < 0.5:
            position, roles = random.choice(_OTHERS)
            first, last = random.choice(words["person"]), random.choice(words["surname"])
            email = f"{first}.{last}@{one.host}".lower()
            yield at, ContactData(f"{first} {last}", position, mobile=one.phone(1), email=email, roles=roles)
