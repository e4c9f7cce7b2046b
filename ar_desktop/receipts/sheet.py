"""The sheet on which a receipt is spread over what is owed: pure, so that it can follow every key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal, NamedTuple

from ar_desktop.receipts.application import Application
from ar_desktop.receipts.entering import Owed
from ar_desktop.receipts.outstanding import OpenCredit
from ar_desktop.receipts.proposals import Proposal, oldest_first, propose
from ar_desktop.values.money import Rounding

Column = Literal["discount", "write_off", "deduction", "pay"]


class Entry(NamedTuple):
    """What is put on one item, all positive; `bank_fee` says that the write-off is what banks kept on the way."""

    pay: int = 0
    discount: int = 0
    write_off: int = 0
    deduction: int = 0
    bank_fee: bool = False

    @property
    def beside(self) -> int:
        return self.discount + self.write_off + self.deduction

    @property
    def settled(self) -> int:
        return self.pay + self.beside


@dataclass(frozen=True, slots=True)
class Totals:
    """What the sheet adds up to.

    Attributes:
        difference: money that is not put anywhere (it stays on account); negative: more is put down than there is.
        crossed: items of which more would be settled than is open.
        beyond: items on which more is written off than a small difference may be; what banks keep has no limit.
    """

    received: int
    credits: int
    applied: int
    items: int
    discount: int
    write_off: int
    deduction: int
    open: int
    stays_open: int
    difference: int
    crossed: tuple[int, ...]
    beyond: tuple[int, ...] = ()

    @property
    def on_account(self) -> int:
        return max(0, self.difference)

    @property
    def paid(self) -> int:
        """Of what is applied, the part that is money and no credit."""
        return self.applied - self.credits

    @property
    def settled(self) -> int:
        return self.applied + self.discount + self.write_off + self.deduction

    @property
    def fits(self) -> bool:
        """Whether it may be posted: nothing is paid twice over, and no money is put down that is not there."""
        if self.crossed or self.beyond or self.difference < 0:
            return False
        # credits are used for something, or not at all: what is left over is money
        if self.received:
            return self.difference <= self.received
        return bool(self.credits) and not self.difference


@dataclass(frozen=True, slots=True)
class Sheet:
    """Every change makes a new one. `received` None: the amount follows what is ticked.

    `used` says how much (positive) is taken of credits by their item ids; `reasons` why something is held back, or why
    a discount is taken late; `owners` who clears a deduction up.
    """

    owed: tuple[Owed, ...] = ()
    credits: tuple[OpenCredit, ...] = ()
    paid_on: date = date.min
    received: int | None = None
    rounding: Rounding = "half-up"
    entries: Mapping[int, Entry] = field(default_factory=dict)
    used: Mapping[int, int] = field(default_factory=dict)
    reasons: Mapping[int, str] = field(default_factory=dict)
    owners: Mapping[int, str] = field(default_factory=dict)

    def entry(self, item_id: int) -> Entry:
        return self.entries.get(item_id, Entry())

    def item(self, item_id: int) -> Owed:
        return next(one for one in self.owed if one.item_id == item_id)

    def totals(self) -> Totals:
        entries = list(self.entries.values())
        applied, taken = sum(one.pay for one in entries), sum(self.used.values())
        received = max(0, applied - taken) if self.received is None else self.received
        settled = {one.item_id: self.entry(one.item_id).settled for one in self.owed}
        whole = sum(one.open for one in self.owed)
        return Totals(
            received, taken, applied, sum(1 for one in entries if one.settled),
            sum(one.discount for one in entries), sum(one.write_off for one in entries),
            sum(one.deduction for one in entries), whole, whole - sum(settled.values()),
            received + taken - applied, tuple(one.item_id for one in self.owed if settled[one.item_id] > one.open),
            tuple(one.item_id for one in self.owed if self._small(one.item_id) > one.tolerance),
        )  # fmt: skip

    def _small(self, item_id: int) -> int:
        entry = self.entry(item_id)
        return 0 if entry.bank_fee else entry.write_off

    @property
    def left(self) -> int | None:
        """Money not yet put anywhere; None where the amount follows what is ticked."""
        return None if self.received is None else self.totals().difference

    # what the keys do

    def put(self, item_id: int, entry: Entry) -> Sheet:
        entries = {id_: one for id_, one in self.entries.items() if id_ != item_id}
        return replace(self, entries=entries | {item_id: entry} if entry.settled else entries)

    def type(self, item_id: int, column: Column, amount: int) -> Sheet:
        changes: dict[str, Any] = {column: amount}
        return self.put(item_id, self.entry(item_id)._replace(**changes))

    def tick(self, item_id: int) -> Sheet:
        """Pays all that is open, or nothing if something was."""
        entry = self.entry(item_id)
        if entry.settled:
            return self.put(item_id, Entry())
        return self.put(item_id, Entry(pay=self.item(item_id).open))

    def only(self, item_ids: Sequence[int]) -> Sheet:
        """Pays these in full and uses those that are credits, and nothing else; what is not here is passed over."""
        sheet, owed = self.clear(), {one.item_id for one in self.owed}
        on_account = {credit.item_id for credit in self.credits}
        for item_id in item_ids:
            if item_id in owed:
                sheet = sheet.tick(item_id)
            elif item_id in on_account:
                sheet = sheet.use_credit(item_id)
        return sheet

    def rest_here(self, item_id: int) -> Sheet:
        """Puts what is left of the money on the item, as far as it goes."""
        entry, left = self.entry(item_id), self.left
        room = max(0, self.item(item_id).open - entry.beside)
        return self.put(item_id, entry._replace(pay=room if left is None else max(0, min(room, entry.pay + left))))

    def take_discount(self, item_id: int) -> Sheet:
        """The discount on offer, late or not; taken already: given back. A full payment grows smaller by it."""
        entry, one = self.entry(item_id), self.item(item_id)
        if entry.discount:
            return self.put(item_id, entry._replace(discount=0))
        if one.offer is None:
            return self
        room = one.open - entry.write_off - entry.deduction
        part = entry.pay if 0 < entry.pay < room - min(one.offer.left, room) else 0
        in_time = min(self.paid_on, one.offer.until)  # a part, too, is taken late and named
        earned = one.offer.earned(part, one.open, in_time, self.rounding)
        discount = earned if part else min(one.offer.left, room)
        return self.put(item_id, entry._replace(pay=part or room - discount, discount=discount))

    def _earned(self, one: Owed, payment: int) -> int:
        return one.offer.earned(payment, one.open, self.paid_on, self.rounding) if one.offer else 0

    def write_off_rest(self, item_id: int) -> Sheet:
        """What stays open becomes a small difference; pressed again a bank fee, and again nothing."""
        entry = self.entry(item_id)
        if entry.write_off:
            gone = entry._replace(write_off=0) if entry.bank_fee else entry
            return self.put(item_id, gone._replace(bank_fee=not entry.bank_fee))
        sheet, entry, rest = self._rest(item_id)
        return sheet.put(item_id, entry._replace(write_off=rest, bank_fee=False)) if rest else self

    def deduct_rest(self, item_id: int) -> Sheet:
        """What stays open, or was to be written off, becomes a deduction; taken already: it stays open after all."""
        entry = self.entry(item_id)
        if entry.deduction:
            return self.put(item_id, entry._replace(deduction=0))
        if entry.write_off:
            return self.put(item_id, entry._replace(write_off=0, bank_fee=False, deduction=entry.write_off))
        sheet, entry, rest = self._rest(item_id)
        return sheet.put(item_id, entry._replace(deduction=rest)) if rest else self

    def _rest(self, item_id: int) -> tuple[Sheet, Entry, int]:
        """An item nothing is paid on yet takes the money there is first; without any, nothing is left to give up."""
        sheet = self if self.entry(item_id).pay else self.rest_here(item_id)
        entry = sheet.entry(item_id)
        rest = max(0, self.item(item_id).open - entry.settled) if entry.pay else 0
        return sheet, entry, rest

    def use_credit(self, item_id: int, amount: int | None = None) -> Sheet:
        """Takes a credit, all of it unless told; taken already: leaves it alone."""
        used = {id_: part for id_, part in self.used.items() if id_ != item_id}
        if amount is None:
            open_ = next(-credit.open for credit in self.credits if credit.item_id == item_id)
            amount = 0 if item_id in self.used else open_
        return replace(self, used=used | {item_id: amount} if amount else used)

    def kept_for(self, owed: Sequence[Owed], on_account: Sequence[OpenCredit]) -> Sheet:
        """The same over what is open now; what is no longer there takes with it what was put on it."""
        there, left = {one.item_id for one in owed}, {one.item_id: -one.open for one in on_account}
        entries = {id_: entry for id_, entry in self.entries.items() if id_ in there}
        used = {id_: min(part, left[id_]) for id_, part in self.used.items() if id_ in left}
        return replace(self, entries=entries, used=used)

    def because(self, item_id: int, reason: str) -> Sheet:
        return replace(self, reasons={**self.reasons, item_id: reason})

    def given_to(self, item_id: int, owner: str) -> Sheet:
        return replace(self, owners={**self.owners, item_id: owner})

    def clear(self) -> Sheet:
        return replace(self, entries={}, used={}, reasons={}, owners={})

    # proposals

    def proposals(self, named: str = "") -> list[Proposal]:
        """What the amount may be for, with the number told beside it; nothing while it follows what is ticked."""
        if not self.received:
            return []
        owed = [one.payable for one in self.owed if one.kind != "deduction"]
        carried = {one.item_id: one.offer for one in self.owed if one.offer is not None}
        return propose(self.received, owed, carried, self.paid_on, self.rounding, named)

    def follow(self, proposal: Proposal) -> Sheet:
        entries = {part.item_id: Entry(part.amount, part.discount) for part in proposal.parts}
        return replace(self, entries=entries, used={})

    def oldest(self) -> Sheet:
        """The money, and the credits taken, on what was due first."""
        money = (self.received or 0) + sum(self.used.values())
        parts = oldest_first(money, [one.payable for one in self.owed if one.kind != "deduction"])
        return replace(self, entries={id_: Entry(part) for id_, part in parts.items()})

    # what is posted

    def applications(self) -> tuple[Application, ...]:
        """As `receive` takes them; the money of credits taken is in their amounts as well."""
        return tuple(
            Application(
                one.item_id, amount=entry.pay, discount=entry.discount,
                difference=0 if entry.bank_fee else entry.write_off,
                bank_fee=entry.write_off if entry.bank_fee else 0, deduction=entry.deduction,
                reason=self.reasons.get(one.item_id, ""), owner=self.owners.get(one.item_id, ""),
            )
            for one in self.owed
            if (entry := self.entry(one.item_id)).settled
        )  # fmt: skip

    def late_discounts(self) -> Sequence[int]:
        """Items on which more discount is taken than the payment earned."""
        return [
            one.item_id
            for one in self.owed
            if (entry := self.entry(one.item_id)).discount
            and entry.discount > self._earned(one, entry.pay + entry.write_off)
        ]
