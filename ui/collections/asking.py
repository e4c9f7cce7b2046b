"""What the Collections tab asks of the engine, on a reader thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from ar_desktop.collections.call_habits import UsuallyPays, usually_pays
from ar_desktop.collections.dispute_queries import DisputeRow, ended_disputes, running_disputes
from ar_desktop.collections.done_today import contacted_today
from ar_desktop.collections.promise_states import Promised, promises
from ar_desktop.collections.promise_track import TRACKED, Track, track_of
from ar_desktop.collections.root_causes import Cause, root_causes
from ar_desktop.collections.waiting_cases import WaitingCases, waiting_cases
from ar_desktop.collections.worklist import Worklist, worklist
from ar_desktop.company import Company, Reading
from ar_desktop.customers.contacts import Contact, contacts_of
from ar_desktop.customers.queries import CustomerHead, customer_head
from ar_desktop.ledger.aging import Question, aging_of_lines
from ar_desktop.ledger.open_at import AsOf, OpenLine
from ar_desktop.ledger.queries import CustomerFigures, customer_figures, customer_open_items
from ar_desktop.receipts.outstanding import OpenDeduction, open_deductions
from ar_desktop.values.buckets import Buckets
from ar_desktop.words import Words

MOST: Final = 500  # rows of the worklist; nobody calls more in a day
YEAR: Final = timedelta(days=365)  # of which root causes are told
LATELY: Final = timedelta(days=30)  # how long what is over stays in its list


@dataclass(frozen=True)
class Work:
    """The worklist, and how many customers were contacted today."""

    list: Worklist
    done: int


@dataclass(frozen=True)
class Answers:
    """What waits for an answer: of many deductions the oldest; `waiting` counts all of them."""

    disputes: list[DisputeRow]
    deductions: list[OpenDeduction]
    waiting: WaitingCases
    causes: list[Cause]


@dataclass(frozen=True)
class Account:
    """One customer on the telephone."""

    id: int
    head: CustomerHead
    figures: CustomerFigures
    labels: tuple[str, ...]
    buckets: tuple[int, ...]
    overdue: list[OpenLine]
    contacts: list[Contact]
    usually: UsuallyPays | None


class CollectionAnswers:
    def __init__(self, company: Company, words: Words) -> None:
        self._company, self._words = company, words

    def work(self, read: Reading) -> Work:
        today = self._company.today
        return Work(worklist(read, today, limit=MOST), contacted_today(read, today))

    def account(self, read: Reading, customer_id: int) -> Account:
        today = self._company.today
        buckets = Buckets.parse(self._company.setting("buckets", "30,60,90"))
        lines = customer_open_items(read, customer_id, AsOf(today))
        rows = aging_of_lines(((customer_id, line) for line in lines), Question(AsOf(today), buckets))
        return Account(
            customer_id,
            customer_head(read, customer_id, today),
            customer_figures(read, customer_id, AsOf(today)),
            tuple(buckets.labels),
            rows[0].buckets if rows else (0,) * len(buckets.labels),
            [line for line in lines if line.open > 0 and line.due_date < today],
            contacts_of(read, customer_id),
            usually_pays(read, customer_id),
        )

    def promises(self, read: Reading) -> tuple[list[Promised], Track]:
        """Those of which something is open, those that were kept lately, and how promises were kept so far."""
        today = self._company.today
        running = promises(read, today, only_left=True)
        known = {one.id for one in running}
        past = promises(read, today, since=today - TRACKED)
        lately = (one for one in past if one.state == "kept" and one.date >= today - LATELY)
        return running + [one for one in lately if one.id not in known], track_of(past)

    def disputes(self, read: Reading) -> Answers:
        today = self._company.today
        running = running_disputes(read, today)
        disputes = running + ended_disputes(read, today, today - LATELY)
        causes = root_causes(read, today - YEAR, self._words)
        return Answers(disputes, open_deductions(read, MOST), waiting_cases(read, today, running), causes)
