"""What disputes and deductions came from: how often each cause was met, and how much was held back for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from ar_desktop.collections.disputes import REASONS
from ar_desktop.company import Reading
from ar_desktop.values.money import share_of_base
from ar_desktop.words import Words


@dataclass(frozen=True, slots=True)
class Cause:
    """`amount` in base currency, as it was disputed or held back, whether or not it is cleared up.

    What was taken back as never having been is left out.
    """

    name: str
    count: int
    amount: int


def cause_of_dispute(root_cause: str, reason: str, words: Words) -> str:
    """What it came from where somebody found out, else what the customer says."""
    return root_cause or words.say(REASONS[reason])


def root_causes(read: Reading, since: date, words: Words) -> list[Cause]:
    """The largest first."""
    counts: Counter[str] = Counter()
    amounts: Counter[str] = Counter()
    seen = set()
    for id_, root_cause, reason, amount, item_amount, item_base in read.rows(
        "SELECT d.id, d.root_cause, d.reason, x.amount, i.amount, i.base_amount FROM dispute d "
        "JOIN dispute_item x ON x.dispute_id = d.id JOIN open_item i ON i.id = x.item_id WHERE d.opened_on >= :since "
        "AND NOT EXISTS (SELECT 1 FROM event w WHERE w.withdraws_id = d.event_id)",
        since=since.isoformat(),
    ):
        name = cause_of_dispute(root_cause, reason, words)
        counts[name] += id_ not in seen
        seen.add(id_)
        amounts[name] += share_of_base(item_base, amount, item_amount)
    for name, count, amount in read.rows(
        "SELECT d.reason, count(*), sum(i.base_amount) FROM deduction d JOIN open_item i ON i.id = d.item_id "
        "WHERE i.document_date >= :since AND NOT EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = i.id) "
        "GROUP BY d.reason",
        since=since.isoformat(),
    ):
        counts[name] += count
        amounts[name] += int(amount)
    found = [Cause(name, count, amounts[name]) for name, count in counts.items()]
    return sorted(found, key=lambda cause: (-cause.amount, cause.name))
