"""How files of one source were read: the same heads again are offered the same mapping; others may be saved by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from ar_desktop.exchange.guessing import Guess
from ar_desktop.exchange.head_names import plain_head
from ar_desktop.exchange.looking import FileLook
from ar_desktop.exchange.result import Options
from ui.preferences import Preferences

_KEY: Final = "import_sources"
_SAVED: Final = "import_mappings"
_MOST: Final = 40


class Remembered(NamedTuple):
    kind: str
    file: str
    day: str
    fields: list[str]  # by column, "" left out
    date_format: str
    decimal: str
    delimiter: str
    encoding: str
    create_customers: bool


def recall(preferences: Preferences, look: FileLook) -> Remembered | None:
    found = preferences.mapping(_KEY).get(look.source)
    if not isinstance(found, list) or len(found) != len(Remembered._fields):
        return None  # of another version
    known = Remembered(*found)
    return known if len(known.fields) == len(look.columns) else None


def remember(preferences: Preferences, look: FileLook, kind: str, fields: list[str], how: Options, today: date) -> None:
    known = preferences.mapping(_KEY)
    known.pop(look.source, None)
    latest = list(known.items())[-_MOST + 1 :]
    one = Remembered(
        kind, look.path.name, today.isoformat(), fields, how.date_format or "", how.decimal, how.delimiter,
        how.encoding, how.create_customers,
    )  # fmt: skip
    preferences.set_mapping(_KEY, {**dict(latest), look.source: list(one)})


def as_before(options: Options, known: Remembered) -> Options:
    """Delimiter and encoding are what they are in this file."""
    return replace(
        options, date_format=known.date_format or None, decimal=known.decimal, create_customers=known.create_customers
    )


class SavedMapping(NamedTuple):
    """By name of the heads, whatever else the file has and in whichever order."""

    kind: str
    fields: dict[str, str]  # plain head -> field
    date_format: str
    decimal: str
    create_customers: bool

    def guesses(self, look: FileLook) -> tuple[Guess, ...]:
        found = (self.fields.get(plain_head(column.head), "") for column in look.columns)
        return tuple(Guess(field, "sure" if field else "out") for field in found)

    def applied_to(self, options: Options) -> Options:
        return replace(
            options, date_format=self.date_format or None, decimal=self.decimal, create_customers=self.create_customers
        )


def mapping_of(look: FileLook, kind: str, guesses: Sequence[Guess], how: Options) -> SavedMapping:
    pairs = zip(look.columns, guesses, strict=True)
    fields = {plain_head(column.head): guess.field for column, guess in pairs if guess.field}
    return SavedMapping(kind, fields, how.date_format or "", how.decimal, how.create_customers)


def saved_mappings(preferences: Preferences) -> dict[str, SavedMapping]:
    """What another version has saved in another way is not offered."""
    found = preferences.mapping(_SAVED)
    return {
        name: SavedMapping(*one)
        for name, one in found.items()
        if isinstance(one, list) and len(one) == len(SavedMapping._fields)
    }


def save_mapping(preferences: Preferences, name: str, mapping: SavedMapping) -> None:
    preferences.set_mapping(_SAVED, preferences.mapping(_SAVED) | {name: list(mapping)})


def forget_mapping(preferences: Preferences, name: str) -> None:
    preferences.set_mapping(_SAVED, {known: one for known, one in preferences.mapping(_SAVED).items() if known != name})
