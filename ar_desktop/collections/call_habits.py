"""What a line about a call to this customer may speak of, and how they have paid so far."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from ar_desktop.collections.call_log import Habits, Person
from ar_desktop.collections.outcomes import misses_in_a_row
from ar_desktop.company import Reading
from ar_desktop.customers.contacts import contacts_of
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


def usually_pays(read: Reading, customer_id: int) -> UsuallyPays | None:
    """None while nothing was settled yet. What was voided says nothing."""
    rows = read.rows(
        "SELECT i.base_amount, i.document_date, i.due_date, i.closed_on FROM open_item i WHERE i.customer_id = :c "
        "AND i.kind = 'invoice' AND i.open = 0 AND i.amount > 0 AND i.closed_on IS NOT NULL AND i.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = i.id) "
        "ORDER BY i.ledger_date DESC, i.id DESC LIMIT :n",
        c=customer_id,
        n=_LATEST,
    )
    weight = sum(base for base, *_ in rows)
    if not weight:
        return None
    days = late = 0
    for base, document, due, closed in rows:
        end = date.fromisoformat(closed)
        days += base * (end - date.fromisoformat(document)).days
        late += base * (end - date.fromisoformat(due)).days
    return UsuallyPays(divide(days, weight), divide(late, weight), len(rows))
