"""How files of one source were read: the same heads again are offered the same mapping."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from ar_desktop.exchange.looking import FileLook
from ar_desktop.exchange.result import Options
from ui.preferences import Preferences

_KEY: Final = "import_sources"
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
