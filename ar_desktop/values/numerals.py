"""Reading a number as people and programs write it, without ever guessing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_BLANKS = " \t\u00a0\u202f\u2009"
_GROUPS = ",.'’ \u00a0\u202f\u2009"


class Numeral(NamedTuple):
    """Digits only; either part may be empty, not both."""

    negative: bool
    whole: str
    fraction: str


def read_numeral(text: str, decimal: str = ".", marks: tuple[str, ...] = ()) -> Numeral | None:
    """None where it isn't a number. `marks` ("$", "USD") may stand before or behind it.

    Minus stands before or behind, or brackets mean it. Thousands are grouped in threes (or, as in
    India, in twos above the first three) by any one usual separator; "1,50" with a decimal point is
    therefore no number, rather than 150.
    """
    text = _bare(text, marks)
    negative = False
    if text.startswith("(") and text.endswith(")"):
        text, negative = text[1:-1], True
    elif text.startswith(("-", "−", "+")):
        text, negative = text[1:], text[0] != "+"
    elif text.endswith(("-", "−")):
        text, negative = text[:-1], True
    found = _pattern(decimal).fullmatch(_bare(text, marks))
    if found is None:
        return None
    whole, fraction = found["whole"], found["fraction"] or ""
    if group := found["group"]:
        whole = whole.replace(group, "")
    return Numeral(negative, whole, fraction) if whole or fraction else None


def _bare(text: str, marks: tuple[str, ...]) -> str:
    text = text.strip(_BLANKS)
    for mark in marks:
        text = text.removeprefix(mark).removesuffix(mark).strip(_BLANKS)
    return text


@lru_cache
def _pattern(decimal: str) -> re.Pattern[str]:
    groups = re.escape(_GROUPS.replace(decimal, ""))
    grouped = rf"[1-9][0-9]{{0,2}}(?P<group>[{groups}])(?:[0-9]{{2,3}}(?P=group))*[0-9]{{3}}"
    return re.compile(rf"(?P<whole>{grouped}|[0-9]*)(?:{re.escape(decimal)}(?P<fraction>[0-9]*))?")
