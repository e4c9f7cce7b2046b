"""ISO 3166-1: which codes of two letters are countries."""

from __future__ import annotations

from functools import cache
from typing import Final

# what CLDR names beside countries: unions, the unknown region, and what tests are made with
_NO_COUNTRIES: Final = frozenset(("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"))


def is_country(code: str) -> bool:
    """Upper case alone is a code: "DE", not "de"."""
    return code in _codes()


@cache
def _codes() -> frozenset[str]:
    from babel import Locale

    named = map(str, Locale("en").territories)
    return frozenset(code for code in named if len(code) == 2 and code.isalpha()) - _NO_COUNTRIES
