"""What was said, promised and disputed in the last two weeks, and what lies on the desk this morning."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Final, NamedTuple

from ar_desktop.collections.call_log import Heard
from ar_desktop.collections.disputes import NewDispute, open_dispute
from ar_desktop.collections.outcomes import log_call
from ar_desktop.collections.worklist import worklist
from ar_desktop.company import Company, Reading
from ar_desktop.customers.contacts import contacts_of
from ar_desktop.customers.data import read_customer
from ar_desktop.customers.master import change_customer
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, save_document_draft
from ar_desktop.invoicing.voiding import mark_sent_each
from ar_desktop.sample.letters import keep_letters
from ar_desktop.sample.people import Ware
from ar_desktop.sample.story_clock import StoryClock

SENT: Final = 20_000  # noting it costs a record each; in a company of millions the older ones stay as they are
UNSENT: Final = 6
DAYS: Final = 16  # before this morning, with the weekend to which the first of the talks may fall
DRAFTS: Final = (6, 3, 1, 0)  # days before this morning on which one was left
HELD: Final = 2
FILED: Final = 4


class Debtor(NamedTuple):
    """Somebody who is late; `items` are what is longest due, `contact_id` is who answers."""

    customer_id: int
    code: str
    person: str
    contact_id: int | None
    numbers: tuple[str, ...]
    items: tuple[int, ...]


Talk = Callable[[Company, Debtor, date], object]
Deed = Callable[[], object]


class LastWeeks:
    """Each talk with another of those who are late, and what else was done at the desk, on its day."""

    def __init__(self, company: Company, clock: StoryClock, wares: Sequence[Ware], random: Random) -> None:
        self._company, self._clock, self._wares, self._random = company, clock, wares, random
        self._deeds: dict[date, list[Deed]] = {}

    def begin(self, settled: Collection[int]) -> None:
        """On the evening before; `settled` are items for which money will have come by this morning."""
        company, today = self._company, self._company.today
        _send(company, keep=0)
        debtors = _debtors(company, len(TALKS) + 1, settled)
        for (back, talk), one in zip(TALKS, debtors, strict=False):
            self._plan(back, partial(talk, company, one, today))
        if len(debtors) > len(TALKS):
            self._plan(HELD, partial(_hold, company, debtors[-1]))
        if debtors:
            self._plan(FILED, partial(keep_letters, company, [one.customer_id for one in debtors]))
        for back, one in zip(DRAFTS, debtors, strict=False):
            self._plan(back, partial(_draft, company, one.code, self._wares, self._random))

    def _plan(self, back: int, deed: Deed) -> None:
        day = self._company.today - timedelta(days=back)
        working = day - timedelta(days=max(0, day.weekday() - 4)) if back else day
        self._deeds.setdefault(working, []).append(deed)

    def live(self, day: date) -> None:
        """When the books of a day are written."""
        with self._clock.living(day):
            for deed in self._deeds.get(day, ()):
                deed()
        if day == self._company.today:
            _send(self._company, keep=UNSENT)


def _debtors(company: Company, most: int, settled: Collection[int]) -> list[Debtor]:
    """Those whom it is best to call, as far as they owe what nobody is about to pay."""
    found: list[Debtor] = []
    with company.reading() as read:
        for row in worklist(read, company.today, limit=None).rows:
            items = read.rows(
                "SELECT id, number FROM open_item WHERE customer_id = :c AND open > 0 AND open <> 0 "
                "AND kind = 'invoice' ORDER BY due_date, id",
                c=row.customer_id,
            )
            items = [item for item in items if item[0] not in settled][:2]
            if items:
                ids, numbers = zip(*items, strict=True)
                who = _who_answers(read, row.customer_id)
                found.append(Debtor(row.customer_id, row.code, *who, numbers, ids))
            if len(found) == most:
                break
    return found


def _who_answers(read: Reading, customer_id: int) -> tuple[str, int | None]:
    for one in contacts_of(read, customer_id):
        if {"invoices", "reminders"} <= one.data.roles:
            return one.data.name, one.id
    return "", None


# --- talks ----------------------------------------------------------------------------------------


def _nobody(company: Company, one: Debtor, _today: date) -> None:
    log_call(company, one.customer_id, Heard("no_answer"))


def _spoken(text: str, again: int | None = None, at: str = "") -> Talk:
    """With a follow-up so many days from this morning, if any."""

    def talk(company: Company, one: Debtor, today: date) -> None:
        day = None if again is None else today + timedelta(days=again)
        log_call(company, one.customer_id, Heard("reached", text, one.person, one.contact_id, again=day, at=at))

    return talk


def _promise(until: int, *, items: int, text: str = "", method: str = "") -> Talk:
    """Of the oldest invoices, or of all that is overdue, for so many days from this morning."""

    def talk(company: Company, one: Debtor, today: date) -> None:
        day = today + timedelta(days=until)
        log_call(
            company,
            one.customer_id,
            Heard("promise", text, one.person, one.contact_id, day=day, numbers=one.numbers[:items], method=method),
        )

    return talk


def _dispute(reason: str, text: str, answer: int) -> Talk:
    def talk(company: Company, one: Debtor, today: date) -> None:
        by = today + timedelta(days=answer)
        new = NewDispute(
            one.customer_id, ((one.items[0], None),), reason, text, answer_by=by, person=one.person,
            contact_id=one.contact_id, inbound=True,
        )  # fmt: skip
        open_dispute(company, new)

    return talk


# Days before this morning, and what happened.
TALKS: Final[Sequence[tuple[int, Talk]]] = (
    (13, _spoken("Their bank changed; wants our details again", again=0, at="14:00")),
    (12, _dispute("quantity", "Two boxes were missing from the delivery", -1)),
    (11, _promise(-4, items=1, text="Cheque goes out on Friday")),
    (9, _spoken("Approval is with the owner, back next week", again=0, at="09:30")),
    (9, _dispute("price", "Quoted lower in the spring", 3)),
    (8, _promise(-3, items=2, text="Said it was in the last payment run")),
    (7, _promise(0, items=1, method="ach")),
    (6, _nobody),
    (6, _promise(0, items=2, text="First of two")),
    (5, _spoken("Pays at the end of the month, always has", again=11)),
    (5, _promise(0, items=1, method="cheque")),
    (3, _dispute("damaged", "Sent pictures of the carton", 6)),
    (2, _promise(4, items=0, text="All of it with the next run", method="ach")),
    (1, _promise(7, items=1)),
    (1, _nobody),
    (0, _spoken("Copy of the invoice went by e-mail", again=5)),
)


# --- the desk -------------------------------------------------------------------------------------


def _send(company: Company, keep: int) -> None:
    """All papers but the newest few have left the house, each on its own day."""
    with company.reading() as read:
        rows = read.rows(
            "SELECT id, document_date FROM document WHERE sent_on IS NULL ORDER BY document_date DESC, id DESC "
            "LIMIT :most",
            most=SENT,
        )
    if len(rows) > keep:
        mark_sent_each(company, {id_: date.fromisoformat(day) for id_, day in rows[keep:]})


def _hold(company: Company, one: Debtor) -> None:
    with company.reading() as read:
        _, data = read_customer(read, one.code)
    change_customer(company, one.code, replace(data, on_hold=True), reason="Nothing more before something is paid")


def _draft(company: Company, code: str, wares: Sequence[Ware], random: Random) -> None:
    lines = tuple(
        DraftLine(item=ware.code, description=ware.description, quantity=str(random.randint(1, 12)))
        for ware in random.sample(list(wares), 2)
    )
    save_document_draft(company, DraftDocument(customer=code, date=company.today.isoformat(), lines=lines))
