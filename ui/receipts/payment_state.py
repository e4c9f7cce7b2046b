"""The sheet as it grows: its earlier states, what was proposed, and whether a proposal is followed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ar_desktop.receipts.entering import Payer
from ar_desktop.receipts.entry_drafts import EntryDraft
from ar_desktop.receipts.proposals import Proposal
from ar_desktop.receipts.remittance import Remittance, read_remittance
from ar_desktop.receipts.sheet import Sheet


class PaymentState:
    """`followed` is the place of the proposal that the sheet shows; -1: it was put down by hand.

    `named` is the number of an invoice by which the payer was found.
    """

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.payer: Payer | None = None
        self.proposals: Sequence[Proposal] = ()
        self.followed = -1
        self.named = ""
        self.remittance: Remittance | None = None
        self._before: list[Sheet] = []

    @property
    def proposal(self) -> Proposal | None:
        one = self.proposals[self.followed] if self.followed >= 0 else None
        return one if one is not None and (self.sheet.received or one.rule == "remittance") else None

    @property
    def can_take_back(self) -> bool:
        return bool(self._before)

    def put(self, sheet: Sheet, followed: int = -1) -> None:
        if sheet is not self.sheet:
            self._before.append(self.sheet)
            self.sheet, self.followed = sheet, followed

    def take_back(self) -> None:
        if self._before:
            self.sheet, self.followed = self._before.pop(), -1

    def begin(self, received: int | None, day: date) -> None:
        self.remittance = None
        self.show_payer(None)
        self.sheet = replace(self.sheet, received=received, paid_on=day)

    def show_payer(self, who: Payer | None, *, with_credits: bool = True) -> None:
        """Another one: what was put down is gone, and the amount is looked at anew."""
        owed, on_account = (who.owed, who.credits) if who else ((), ())
        self.payer = who
        self.named = self.named if who else ""
        self._before.clear()
        self.sheet = replace(self.sheet.clear(), owed=owed, credits=on_account if with_credits else ())
        if self.remittance is not None:
            self.remittance = self._read(self.remittance.text)
        self.propose()

    def read(self, text: str) -> None:
        """What the customer wrote about the payment; empty: nothing any more."""
        self.remittance = self._read(text) if text else None
        if self.remittance is not None and self.remittance.paid:
            self._before.append(self.sheet)
            self.sheet = self.sheet.clear()
            self.propose()

    def remember(self, text: str) -> None:
        """What the customer wrote, beside what is put down already."""
        self.remittance = self._read(text) if text else None

    def _read(self, text: str) -> Remittance:
        who = self.payer
        return read_remittance(text, who.owed, who.currency) if who is not None else Remittance(text)

    def look_again(self, who: Payer, *, with_credits: bool = True) -> None:
        """The same one, after the books changed: what still fits stays."""
        on_account = who.credits if with_credits else ()
        self.payer = who
        self._before.clear()
        self.sheet = replace(self.sheet.kept_for(who.owed, on_account), owed=who.owed, credits=on_account)
        self.proposals, self.followed = (), -1

    def restore(self, draft: EntryDraft) -> None:
        """As it was kept, as far as it still fits what is open."""
        kept = replace(
            self.sheet, received=draft.received, entries=draft.entries, used=draft.used, reasons=draft.reasons,
            owners=draft.owners,
        )  # fmt: skip
        self.sheet = kept.kept_for(self.sheet.owed, self.sheet.credits)
        self.proposals, self.followed = (), -1

    def receive(self, amount: int | None) -> None:
        """The amount was typed: proposed for, unless something was put down by hand before."""
        by_hand = self.followed < 0 and bool(self.sheet.entries or self.sheet.used)
        self.sheet = replace(self.sheet, received=amount)
        if not by_hand:
            self.sheet = self.sheet.clear()
            self.propose()

    def date(self, day: date) -> None:
        self.sheet = replace(self.sheet, paid_on=day)
        if self.followed >= 0:
            self.propose()

    def propose(self) -> None:
        written = self.remittance.proposal() if self.remittance is not None else None
        self.proposals = [*([written] if written is not None else []), *self.sheet.proposals(self.named)]
        self.followed = 0 if self.proposals else -1
        if self.proposals:
            self.sheet = self.sheet.follow(self.proposals[0])

    def another(self) -> None:
        if len(self.proposals) > 1:
            at = (self.followed + 1) % len(self.proposals)
            self.put(self.sheet.follow(self.proposals[at]), at)

    def oldest(self) -> None:
        at = next((at for at, one in enumerate(self.proposals) if one.rule == "oldest first"), -1)
        self.put(self.sheet.oldest(), -1 if self.sheet.used else at)
