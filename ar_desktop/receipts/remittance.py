"""What a customer wrote about a payment: which invoices it names, and how much it puts on each. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.receipts.application import ids_by_number
from ar_desktop.receipts.entering import Owed
from ar_desktop.receipts.proposals import Part, Proposal
from ar_desktop.values.currencies import exponent

_TOKEN: Final = re.compile(r"[^\W_][\w./-]*[^\W_]")
_SHORTEST: Final = 4  # digits at the end of a number that still name it, where no other one ends so
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_MOST_TOKENS: Final = 2_000


class Mark(NamedTuple):
    """A place in the text: a number that is open, or an amount, and the item that its line names."""

    start: int
    end: int
    kind: Literal["number", "amount"]
    item_id: int | None
    amount: int = 0


@dataclass(frozen=True, slots=True)
class Remittance:
    """`paid` is what it puts on each item that it names; more than is open is taken as all that is open."""

    text: str
    marks: tuple[Mark, ...] = ()
    paid: tuple[Part, ...] = ()

    @property
    def total(self) -> int:
        return sum(part.amount for part in self.paid)

    def proposal(self) -> Proposal | None:
        return Proposal("remittance", self.paid) if self.paid else None


def read_remittance(text: str, owed: Sequence[Owed], currency: str) -> Remittance:
    """Line by line: an item is paid with the amount beside its number, or in full where there is none."""
    whole, short = _names_of(owed)
    amounts = _amounts_in(currency)
    by_id = {one.item_id: one for one in owed}
    marks: list[Mark] = []
    paid: dict[int, Part] = {}
    for start, line in _lines(text):
        named = _named(line, whole) or _named(line, short)  # beside a whole number, digits are an order's or a date's
        taken = [match.span() for match, _ in named]
        money = [
            (match, _minor(match.group()))
            for match in amounts.finditer(line)
            if not any(first <= match.start() < last for first, last in taken)
        ]
        ids = list(dict.fromkeys(item_id for _, item_id in named))
        one = ids[0] if len(ids) == 1 else None
        marks += [Mark(start + m.start(), start + m.end(), "number", item_id) for m, item_id in named]
        marks += [Mark(start + m.start(), start + m.end(), "amount", one, amount) for m, amount in money]
        for part in _parts([by_id[item_id] for item_id in ids if item_id not in paid], [a for _, a in money]):
            paid[part.item_id] = part
    return Remittance(text, tuple(sorted(marks)), tuple(paid.values()))


def payer_named(read: Reading, text: str) -> int | None:
    """The one customer (the payer of the family) whose documents a remittance names by their whole numbers."""
    tokens = {match.group() for match in _TOKEN.finditer(text) if any(map(str.isdigit, match.group()))}
    found = ids_by_number(read, sorted(tokens)[:_MOST_TOKENS])
    marks = ",".join(map(str, found.values())) or "0"
    payers = read.rows(
        "SELECT DISTINCT coalesce(c.payer_id, c.id) FROM open_item i JOIN customer c ON c.id = i.customer_id "
        f"WHERE i.id IN ({marks})"
    )
    return int(payers[0][0]) if len(payers) == 1 else None


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def _named(line: str, known: Mapping[str, int]) -> list[tuple[re.Match[str], int]]:
    return [(match, known[key]) for match in _TOKEN.finditer(line) if (key := _plain(match.group())) in known]


def _names_of(owed: Sequence[Owed]) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Every way in which exactly one item may be written: whole or without its letters; by its last digits."""
    whole: dict[str, set[int]] = {}
    short: dict[str, set[int]] = {}
    for one in owed:
        name = _plain(one.payable.number)
        last = re.split(r"\D+", one.payable.number)[-1]
        for names, found in (({name, name.lstrip(_LETTERS)}, whole), ({last, last.lstrip("0")}, short)):
            for each in names:
                if each == name or len(each) >= _SHORTEST:
                    found.setdefault(each, set()).add(one.item_id)
    return _single(whole), _single(short)


def _single(found: Mapping[str, set[int]]) -> dict[str, int]:
    return {name: next(iter(ids)) for name, ids in found.items() if name and len(ids) == 1}


def _plain(token: str) -> str:
    return "".join(sign for sign in token.casefold() if sign.isalnum())


def _amounts_in(currency: str) -> re.Pattern[str]:
    places = exponent(currency)
    end = rf"[.,]\d{{{places}}}" if places else ""
    grouped = rf"\d{{1,3}}(?:[ ,.'\u00a0\u202f]\d{{3}})+{end}"
    return re.compile(rf"(?<![\w.,/-])(?:{grouped}|\d+{end})(?![.,/-]?\w)")


def _minor(text: str) -> int:
    """The pattern has let through only what has the currency's own decimals."""
    return int("".join(filter(str.isdigit, text)))


def _parts(named: Sequence[Owed], amounts: Sequence[int]) -> list[Part]:
    """Several in one line are paid in full, where no amount beside them says something else."""
    if len(named) == 1:
        part = _part(named[0], amounts)
        return [part] if part is not None else []
    if amounts and sum(one.open for one in named) not in amounts:
        return []
    return [Part(one.item_id, one.open) for one in named]


def _part(one: Owed, amounts: Sequence[int]) -> Part | None:
    """Without an amount all of it; a discount that it still carries is taken where the line shows it."""
    paid, less = _paid(one.open, amounts) if amounts else (one.open, 0)
    if paid <= 0:
        return None
    earned = one.offer is not None and 0 < less <= one.offer.left and paid + less == one.open
    return Part(one.item_id, min(paid, one.open), less if earned else 0)


def _paid(open_: int, amounts: Sequence[int]) -> tuple[int, int]:
    """What is paid and what is taken off: "gross less net", "net less", "gross less", or one amount alone."""
    for gross, less, net in zip(amounts, amounts[1:], amounts[2:], strict=False):
        if gross - less == net > 0:
            return net, less
    if len(amounts) == 2:
        first, second = amounts
        if first + second == open_:
            return first, second
        if first == open_ and second < first:
            return (first - second, second) if second * 2 < first else (second, first - second)
    return (open_ if open_ in amounts else amounts[-1]), 0
