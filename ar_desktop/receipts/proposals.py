"""What a payment could be for: pure proposals for screens, each with the rule that found it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from ar_desktop.receipts.discount_offers import Offer
from ar_desktop.values.money import Rounding

Rule = Literal[
    "remittance", "exact item", "item less discount", "whole balance", "whole balance less discounts", "named item",
    "oldest first",
]  # fmt: skip


class Payable(NamedTuple):
    """A debit that money can be put on. `due_lines` are given where it has several; they add up to `amount`."""

    item_id: int
    number: str
    document_date: date
    due_date: date
    open: int
    amount: int
    due_lines: tuple[tuple[date, int], ...] = ()

    def open_lines(self) -> list[tuple[date, int]]:
        """What each due line has open: what was paid settled the earliest first."""
        if not self.due_lines:
            return [(self.due_date, self.open)]
        paid, lines = self.amount - self.open, []
        for due, amount in self.due_lines:
            settled = min(paid, amount)
            paid -= settled
            if amount > settled:
                lines.append((due, amount - settled))
        return lines


@dataclass(frozen=True, slots=True)
class Part:
    item_id: int
    amount: int
    discount: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """`parts` never take more than the money; what is left over stays on account."""

    rule: Rule
    parts: tuple[Part, ...]

    @property
    def amount(self) -> int:
        return sum(part.amount for part in self.parts)

    @property
    def discount(self) -> int:
        return sum(part.discount for part in self.parts)


def oldest_first(money: int, owed: Sequence[Payable]) -> dict[int, int]:
    """How much of the money each item gets, earliest due line first (then document date, then as entered)."""
    lines = sorted(
        (due, payable.document_date, payable.item_id, open_) for payable in owed for due, open_ in payable.open_lines()
    )
    parts: dict[int, int] = {}
    for _, _, item_id, open_ in lines:
        part = min(money, open_)
        if part <= 0:
            continue
        parts[item_id] = parts.get(item_id, 0) + part
        money -= part
    return parts


def propose(
    money: int,
    owed: Sequence[Payable],
    offers: Mapping[int, Offer],
    paid_on: date,
    rounding: Rounding = "half-up",
    named: str = "",
) -> list[Proposal]:
    """Every answer that the amount gives, the strongest first; `named` is the number that was told with it.

    A number comes before an amount: other items of just this amount are proposed after the one that was named.
    Two items of the same amount are both proposed: that is for a person to decide, never for posting.
    """
    discounts = {one.item_id: _earned(one, offers, paid_on, rounding) for one in owed}
    found = [Proposal("exact item", (Part(one.item_id, money),)) for one in owed if one.open == money]
    found += [
        Proposal("item less discount", (Part(one.item_id, money, discounts[one.item_id]),))
        for one in owed
        if discounts[one.item_id] and one.open - discounts[one.item_id] == money
    ]
    found += _whole_balance(money, owed, discounts) if len(owed) > 1 else []
    oldest = oldest_first(money, owed)
    if (one := next((one for one in owed if one.number == named), None)) is not None:
        found = _named_first(money, one, owed, found, oldest)
    if oldest:
        found.append(Proposal("oldest first", _parts(oldest)))
    return found


def _parts(amounts: Mapping[int, int]) -> tuple[Part, ...]:
    return tuple(Part(item_id, amount) for item_id, amount in amounts.items())


def _named_first(
    money: int, named: Payable, owed: Sequence[Payable], found: Sequence[Proposal], oldest: Mapping[int, int]
) -> list[Proposal]:
    """The named item as far as the money goes, then the oldest; before it what settles just that item, or all."""
    held = [one for one in found if [part.item_id for part in one.parts] == [named.item_id]]
    whole = [one for one in found if len(one.parts) > 1]
    others = [one for one in found if one not in held and one not in whole]
    first = min(money, named.open)
    rest = oldest_first(money - first, [one for one in owed if one is not named])
    amounts = {named.item_id: first, **rest}
    if held or whole or amounts == oldest:
        return [*held, *whole, *others]
    return [Proposal("named item", _parts(amounts)), *others]


def _earned(payable: Payable, offers: Mapping[int, Offer], paid_on: date, rounding: Rounding) -> int:
    offer = offers.get(payable.item_id)
    return offer.earned(payable.open - min(offer.left, payable.open), payable.open, paid_on, rounding) if offer else 0


def _whole_balance(money: int, owed: Sequence[Payable], discounts: Mapping[int, int]) -> list[Proposal]:
    whole = sum(one.open for one in owed)
    if whole == money:
        return [Proposal("whole balance", tuple(Part(one.item_id, one.open) for one in owed))]
    if any(discounts.values()) and whole - sum(discounts.values()) == money:
        parts = tuple(Part(one.item_id, one.open - discounts[one.item_id], discounts[one.item_id]) for one in owed)
        return [Proposal("whole balance less discounts", parts)]
    return []
