"""Countries and their currencies, by the names that the reader's language has for them."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ar_desktop.values.currencies import EXPONENTS
from ar_desktop.words import Words


class Country(NamedTuple):
    code: str
    name: str
    currency: str  # what is paid in there today; empty where we do not know it
    language: str  # of papers


def countries(words: Words) -> list[Country]:
    """Sorted by name. Loads the region's names: for a job thread."""
    from babel import Locale

    from ar_desktop.company.sort_key import sort_key
    from ar_desktop.values.countries import paper_language

    names = Locale.parse(words.language.replace("-", "_")).territories
    found = [
        Country(code, str(name), _paid_in(code), paper_language(code))
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in ("EU", "UN", "EZ", "XA", "XB", "ZZ", "QO")
    ]
    return sorted((one for one in found if one.currency in EXPONENTS), key=lambda one: sort_key(one.name))


@cache
def _paid_in(code: str) -> str:
    """Of all countries together it takes forty milliseconds, the first time."""
    from babel.numbers import get_territory_currencies

    return next(iter(get_territory_currencies(code)), "")


def currencies(words: Words) -> list[tuple[str, str]]:
    """Code, and code with name."""
    from babel import Locale

    names = Locale.parse(words.language.replace("-", "_")).currencies
    return [(code, f"{code}  {names.get(code, '')}".strip()) for code in sorted(EXPONENTS)]


def country_here() -> str:
    """Where this computer says it is."""
    from PySide6.QtCore import QLocale

    name = QLocale.system().name()
    return name.partition("_")[2] or "US"
