"""What was said, promised and disputed in the last two weeks, and what lies on the desk this morning."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Final, NamedTuple

from ar_desktop.collections.call_log import Heard
from ar_desktop.collections.disputes import NewDispute, open_dispute
from ar_desktop.collections.outcomes import log_call
from ar_desktop.collections.worklist import worklist
from ar_desktop.company import Company, FixedClock
from ar_desktop.customers.data import read_customer
from ar_desktop.customers.master import change_customer
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, save_document_draft
from ar_desktop.invoicing.voiding import mark_sent_by_id
from ar_desktop.sample.people import Ware

SENT: Final = 20_000  # noting it costs a record each; in a company of millions the older ones stay as they are
UNSENT: Final = 6
DRAFTS: Final = 4


class Debtor(NamedTuple):
    """Somebody who is late; `items` are what is longest due."""

    customer_id: int
    code: str
    person: str
    numbers: tuple[str, ...]
    items: tuple[int, ...]


Talk = Callable[[Company, Debtor, date], object]


def tell_last_weeks(company: Company, wares: Sequence[Ware], random: Random) -> None:
    """Each talk with another of those who are late, on its day, the earliest first."""
    today = company.today
    _send(company)
    debtors = _debtors(company, len(TALKS) + 1)
    for (back, talk), one in zip(TALKS, debtors, strict=False):
        with _on(company, _working_day(today - timedelta(days=back))):
            talk(company, one, today)
    if len(debtors) > len(TALKS):
        _hold(company, debtors[-1])
    _drafts(company, [one.code for one in debtors], wares, random)


@contextmanager
def _on(company: Company, day: date) -> Iterator[None]:
    clock, company.clock = company.clock, FixedClock(day)
    try:
        yield
    finally:
        company.clock = clock


def _working_day(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))


def _debtors(company: Company, most: int) -> list[Debtor]:
    found = []
    with company.reading() as read:
        for row in worklist(read, company.today, limit=most).rows:
            items = read.rows(
                "SELECT id, number FROM open_item WHERE customer_id = :c AND open > 0 AND open <> 0 "
                "AND kind = 'invoice' ORDER BY due_date, id LIMIT 2",
                c=row.customer_id,
            )
            contact = read_customer(read, row.code)[1].contact
            if items:
                numbers, ids = tuple(number for _, number in items), tuple(id_ for id_, _ in items)
                found.append(Debtor(row.customer_id, row.code, contact, numbers, ids))
    return found


# --- talks ----------------------------------------------------------------------------------------


def _nobody(company: Company, one: Debtor, _today: date) -> None:
    log_call(company, one.customer_id, Heard("no_answer"))


def _spoken(text: str, again: int | None = None, at: str = "") -> Talk:
    """With a follow-up so many days from this morning, if any."""

    def talk(company: Company, one: Debtor, today: date) -> None:
        day = None if again is None else today + timedelta(days=again)
        log_call(company, one.customer_id, Heard("reached", text, one.person, again=day, at=at))

    return talk


def _promise(until: int, *, items: int, text: str = "", method: str = "") -> Talk:
    """Of the oldest invoices, or of all that is overdue, for so many days from this morning."""

    def talk(company: Company, one: Debtor, today: date) -> None:
        day = today + timedelta(days=until)
        log_call(
            company,
            one.customer_id,
            Heard("promise", text, one.person, day=day, numbers=one.numbers[:items], method=method),
        )

    return talk


def _dispute(reason: str, text: str, answer: int) -> Talk:
    def talk(company: Company, one: Debtor, today: date) -> None:
        by = today + timedelta(days=answer)
        new = NewDispute(
            one.customer_id, ((one.items[0], None),), reason, text, answer_by=by, person=one.person, inbound=True
        )
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


def _send(company: Company) -> None:
    """All papers but the newest few have left the house."""
    with company.reading() as read:
        rows = read.rows(
            "SELECT id FROM document WHERE sent_on IS NULL ORDER BY document_date DESC, id DESC LIMIT :most", most=SENT
        )
    if len(rows) > UNSENT:
        mark_sent_by_id(company, [row[0] for row in rows[UNSENT:]])


def _hold(company: Company, one: Debtor) -> None:
    with company.reading() as read:
        _, data = read_customer(read, one.code)
    change_customer(company, one.code, replace(data, on_hold=True), reason="Nothing more before something is paid")


def _drafts(company: Company, codes: Sequence[str], wares: Sequence[Ware], random: Random) -> None:
    for code in codes[:DRAFTS]:
        lines = tuple(
            DraftLine(item=ware.code, description=ware.description, quantity=str(random.randint(1, 12)))
            for ware in random.sample(list(wares), 2)
        )
        save_document_draft(company, DraftDocument(customer=code, date=company.today.isoformat(), lines=lines))
