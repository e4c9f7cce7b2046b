"""Guessing which column of a file is what: by the names of its heads, then by what stands below them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from ar_desktop.errors import UserError
from ar_desktop.exchange.cells import strptime_format
from ar_desktop.exchange.head_names import names_of, plain_head
from ar_desktop.exchange.rows import Fields
from ar_desktop.values.dates import parse_date
from ar_desktop.values.numerals import read_numeral

Certainty = Literal["sure", "likely", "out"]
DATE_FORMATS: Final = (
    "", "DD.MM.YYYY", "DD/MM/YYYY", "MM/DD/YYYY", "YYYY/MM/DD", "DD-MM-YYYY", "DD.MM.YY", "DD/MM/YY", "MM/DD/YY",
    "YYYYMMDD", "DD-MMM-YYYY", "DD-MMM-YY", "DD MMM YYYY", "MMM DD, YYYY",
)  # fmt: skip
_DAY_FIELDS: Final = ("date", "due")
_MONEY_FIELDS: Final = ("amount", "unit_price", "rate")
_TELLING: Final = 3  # fields found by name that make a kind likely


class Guess(NamedTuple):
    """The field that a column goes to ("": left out), and how sure that is."""

    field: str
    certainty: Certainty


def guess_columns(
    kind: str, fields: Fields, heads: Sequence[str], examples: Sequence[Sequence[str]], customers: Collection[str] = ()
) -> list[Guess]:
    """One guess a column; no field is given twice. `customers` are codes that are known."""
    found: dict[int, Guess] = {at: Guess(field, "sure") for field, at in _by_name(kind, fields, heads).items()}
    taken = {guess.field for guess in found.values()}
    for at, texts in enumerate(examples):
        if at not in found and (field := _by_content(fields, taken, texts, customers)):
            found[at] = Guess(field, "likely")
            taken.add(field)
    return [found.get(at, Guess("", "out")) for at in range(len(heads))]


def _by_name(kind: str, fields: Fields, heads: Sequence[str]) -> dict[str, int]:
    """The best names first, so that "Balance" is what is open before "Amount" is."""
    plain = [plain_head(head) for head in heads]
    ranked = sorted(
        (rank, fields.every.index(field), plain.index(name), field)
        for field in fields.every
        for rank, name in enumerate(names_of(kind, field))
        if name in plain
    )
    found: dict[str, int] = {}
    for _, _, at, field in ranked:
        if field not in found and at not in found.values():
            found[field] = at
    for field in fields.required:
        if field not in found and not _said_by_code(kind, field, found):
            _take_over(kind, field, plain, found, fields.required)
    return found


def _said_by_code(kind: str, field: str, found: Collection[str]) -> bool:
    """A "Contact name" beside a code is no customer's name, unless the person has columns of its own."""
    return kind == "customers" and field == "name" and "code" in found and not {"first_name", "last_name"} & set(found)


def _take_over(kind: str, field: str, plain: list[str], found: dict[str, int], required: Sequence[str]) -> None:
    """The only "Amount" is what is open, not what was invoiced once: what must be there goes first."""
    for name in names_of(kind, field):
        at = plain.index(name) if name in plain else -1
        holder = next((other for other, place in found.items() if place == at), "")
        if holder and holder not in required:
            del found[holder]
            found[field] = at
            return


def _by_content(fields: Fields, taken: Collection[str], texts: Sequence[str], customers: Collection[str]) -> str:
    filled = [text for text in texts if text]
    if not filled:
        return ""
    free = [name for name in fields.names if name not in taken]
    if "customer" in free and all(text in customers for text in filled):
        return "customer"
    if day := next((name for name in _DAY_FIELDS if name in free), ""):
        if date_format_of(filled) is not None:
            return day
    if money := next((name for name in _MONEY_FIELDS if name in free and name in fields.required), ""):
        if decimal_of(filled) is not None and any(re.search(r"[.,]\d\d$", text) for text in filled):
            return money
    return ""


def date_format_of(texts: Sequence[str], formats: Sequence[str] = DATE_FORMATS) -> str | None:
    """The first format in which all of these are dates: "" for ISO 8601; None where there is none."""
    fits = [fmt for fmt in formats if all(is_date(text, fmt) for text in texts)]
    return fits[0] if fits and texts else None


def is_date(text: str, fmt: str) -> bool:
    try:
        parse_date(text, strptime_format(fmt) if fmt else None)
    except UserError:
        return False
    return True


def decimal_of(texts: Sequence[str]) -> str | None:
    """The decimal mark with which most of these are numbers; None where they are none. A point where both fit."""
    fits = {mark: sum(read_numeral(text.strip("$€£ "), mark) is not None for text in texts) for mark in ".,"}
    best = max(".,", key=lambda mark: fits[mark])
    if fits[best] * 10 < len(texts) * 9:  # one row in ten may be wrong
        return None
    if fits["."] == fits[","]:
        return "," if _looks_continental(texts) else "."
    return best


def _looks_continental(texts: Sequence[str]) -> bool:
    """1.184,00 says more than 1.184 does."""
    commas = sum(bool(re.search(r",\d{1,2}$", text)) for text in texts)
    return commas > sum(bool(re.search(r"\.\d{1,2}$", text)) for text in texts)


def guess_kind(heads: Sequence[str], fields: Mapping[str, Fields]) -> str:
    """The kind whose fields these heads name best; "" where none is likely."""
    plain = {plain_head(head) for head in heads}
    best, most = "", Decimal(0)
    for kind, known in fields.items():
        named = _by_name(kind, known, list(heads))
        if len(named) < min(_TELLING, len(known.required)):
            continue
        needed = sum(name in named or known.instead.get(name) in named for name in known.required)
        share = Decimal(needed) / len(known.required) + Decimal(len(named)) / (len(plain) or 1)
        if share > most:
            best, most = kind, share
    return best
