"""What a line about a call to this customer may speak of, and how they have paid so far."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from ar_desktop.collections.call_log import Habits, Person
from ar_desktop.collections.outcomes import misses_in_a_row
from ar_desktop.company import Reading
from ar_desktop.customers.contacts import contacts_of
from ar_desktop.values.dates import Month
from ar_desktop.values.money import divide

_LATEST: Final = 20  # settled invoices that say how somebody pays


class CallFacts(NamedTuple):
    """`misses` are the latest calls in a row that nobody answered."""

    habits: Habits
    misses: int


class UsuallyPays(NamedTuple):
    """Days from the invoice to its settlement, weighted by amount, over so many of the latest."""

    days: int
    late: int
    invoices: int


class PaidMonth(NamedTuple):
    """How long the invoices took that were settled in a month, weighted by amount; `days` None: none was."""

    month: Month
    days: int | None
    late: int
    invoices: int


def call_facts(
    read: Reading, customer_id: int, *, language: str = "en", day_first: bool = False, decimal: str = "."
) -> CallFacts:
    """People of the customer, and the numbers of what they and those they pay for have open, the oldest first."""
    currency, contact = read.row("SELECT currency, contact FROM customer WHERE id = :c", c=customer_id) or ("", "")
    people = [Person(None, contact)] if contact else []
    people += [Person(one.id, one.data.name) for one in contacts_of(read, customer_id)]
    numbers = read.rows(
        "SELECT i.number FROM open_item i WHERE i.open > 0 AND i.customer_id IN "
        "(SELECT id FROM customer WHERE id = :c OR payer_id = :c) ORDER BY i.due_date, i.id LIMIT 500",
        c=customer_id,
    )
    habits = Habits(currency, language, day_first, decimal, people, [row[0] for row in numbers])
    return CallFacts(habits, misses_in_a_row(read, customer_id))


_SETTLED: Final = (
    "SELECT i.base_amount, i.document_date, i.due_date, i.closed_on FROM open_item i WHERE i.customer_id = :c "
    "AND i.kind = 'invoice' AND i.open = 0 AND i.amount > 0 AND i.closed_on IS NOT NULL AND i.reverses_id IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = i.id)"
)
_Settled = tuple[int, str, str, str]  # amount, and the days of the document, due and settled


def usually_pays(read: Reading, customer_id: int) -> UsuallyPays | None:
    """None while nothing was settled yet. What was voided says nothing."""
    rows = read.rows(f"{_SETTLED} ORDER BY i.ledger_date DESC, i.id DESC LIMIT :n", c=customer_id, n=_LATEST)
    if not sum(base for base, *_ in rows):
        return None
    return UsuallyPays(*_weighted(rows), len(rows))


def paid_by_month(read: Reading, customer_id: int, last: Month, months: int = 12) -> list[PaidMonth]:
    """The months up to `last`, each with what was settled in it."""
    first = last.plus(1 - months)
    rows = read.rows(
        f"{_SETTLED} AND i.closed_on >= :first AND i.closed_on <= :last",
        c=customer_id,
        first=first.first.isoformat(),
        last=last.last.isoformat(),
    )
    found: dict[str, list[_Settled]] = {}
    for row in rows:
        found.setdefault(row[3][:7], []).append(row)
    return [_paid_in(first.plus(at), found.get(str(first.plus(at)), [])) for at in range(months)]


def _paid_in(month: Month, rows: list[_Settled]) -> PaidMonth:
    if not sum(base for base, *_ in rows):
        return PaidMonth(month, None, 0, 0)
    return PaidMonth(month, *_weighted(rows), len(rows))


def _weighted(rows: list[_Settled]) -> tuple[int, int]:
    """Days from the document and from the due date to the settlement."""
    weight = days = late = 0
    for base, document, due, closed in rows:
        end = date.fromisoformat(closed)
        weight += base
        days += base * (end - date.fromisoformat(document)).days
        late += base * (end - date.fromisoformat(due)).days
    return divide(days, weight), divide(late, weight)
