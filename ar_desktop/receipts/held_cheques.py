"""What lies in the drawer: post-dated cheques that wait for their day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from ar_desktop.company import Reading
from ar_desktop.company.drafts import Draft, list_drafts
from ar_desktop.ledger.rates import NoRate, rate_on
from ar_desktop.values.money import convert

KIND: Final = "postdated"


def due_cheques(read: Reading, today: date) -> list[Draft]:
    """Those whose day has come, the oldest first."""
    due = [draft for draft in list_drafts(read, KIND) if draft.date is not None and draft.date <= today]
    return sorted(due, key=lambda draft: (draft.date, draft.id))


def held_worth(read: Reading, draft: Draft, base: str) -> int:
    """What a held cheque is worth in base currency by its day's rate; 0 where no rate is known yet."""
    ours = read.value("SELECT currency FROM customer WHERE id = :c", c=draft.customer_id)
    currency = str(draft.content.get("currency") or ours or base)
    try:
        rate = Decimal(draft.content.get("rate") or rate_on(read, currency, draft.date or date.max))
    except NoRate:
        return 0
    return convert(draft.total or 0, currency, rate, base)
