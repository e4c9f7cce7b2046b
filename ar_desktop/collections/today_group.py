"""The shape of Today: groups of things to do, each with some lines."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, NamedTuple

from ar_desktop.collections.reasons import Reason
from ar_desktop.words import N_, Words

TITLES: Final = {
    "fits": (N_("{n} receipt fits exactly"), N_("{n} receipts fit exactly")),
    "unapplied": (N_("{n} credit to apply"), N_("{n} credits to apply")),
    "unidentified": (N_("{n} payment of nobody known"), N_("{n} payments of nobody known")),
    "cheques": (N_("{n} held cheque is due"), N_("{n} held cheques are due")),
    "promises_broken": (N_("{n} promise broken"), N_("{n} promises broken")),
    "promises_due": (N_("{n} promise due"), N_("{n} promises due")),
    "promises_to_apply": (N_("{n} promise whose money waits"), N_("{n} promises whose money waits")),
    "follow_ups": (N_("{n} follow-up due"), N_("{n} follow-ups due")),
    "calls": (N_("{n} call worth making"), N_("{n} calls worth making")),
    "unsent": (N_("{n} posted, not sent"), N_("{n} posted, not sent")),
    "drafts": (N_("{n} draft left"), N_("{n} drafts left")),
    "holds": (N_("{n} customer on hold"), N_("{n} customers on hold")),
    "disputes": (N_("{n} dispute waits"), N_("{n} disputes wait")),
    "certificates": (N_("{n} certificate to renew"), N_("{n} certificates to renew")),
    "backup": (N_("Backup"), N_("Backup")),
}


class TodayLine(NamedTuple):
    """One thing to do.

    Attributes:
        place: where it gets done; `subject` is the id of the very row there.
        title: whose it is, mostly the customer's name.
        day: since when, or for when; `at` the time of day.
        amount: in base currency.
    """

    place: str
    subject: int | None
    customer_id: int | None
    title: str
    reason: Reason
    day: date | None
    at: str
    amount: int


@dataclass(frozen=True, slots=True)
class TodayGroup:
    """`amount` is the whole group's in base currency, `lines` its first."""

    key: str
    section: str
    place: str
    count: int
    amount: int
    lines: list[TodayLine]

    @property
    def rest_amount(self) -> int:
        """What the ones that are not among its lines come to."""
        return self.amount - sum(line.amount for line in self.lines)

    def without(self, lines: Collection[TodayLine], *, rest: bool = False) -> TodayGroup:
        """Less some of its lines; with `rest` less all that are not among them, too."""
        left = [line for line in self.lines if line not in lines]
        gone = sum(line.amount for line in lines) + (self.rest_amount if rest else 0)
        count = len(left) if rest else self.count - len(lines)
        return replace(self, count=count, amount=self.amount - gone, lines=left)

    def title(self, words: Words) -> str:
        return words.many(*TITLES[self.key], self.count)


def amount_of(groups: Iterable[TodayGroup]) -> int:
    """What several groups come to together, in base currency."""
    return sum(group.amount for group in groups)
