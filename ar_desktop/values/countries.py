"""ISO 3166-1: which codes of two letters are countries, and what is written there."""

from __future__ import annotations

from functools import cache
from typing import Final

# what CLDR names beside countries: unions, the unknown region, and what tests are made with
_NO_COUNTRIES: Final = frozenset(("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"))


# what papers can be written in; the first where a country writes none of them
_WRITTEN: Final = ("en", "de")


def paper_language(country: str) -> str:
    """What invoices there are written in, as far as this program writes it; English where it does not."""
    from babel.languages import get_official_languages

    first = get_official_languages(country, de_facto=True)[:1] if country else ()
    return next((one for one in first if one in _WRITTEN), _WRITTEN[0])


def is_country(code: str) -> bool:
    """Upper case alone is a code: "DE", not "de"."""
    return code in _codes()


@cache
def _codes() -> frozenset[str]:
    from babel import Locale

    named = map(str, Locale("en").territories)
    return frozenset(code for code in named if len(code) == 2 and code.isalpha()) - _NO_COUNTRIES
