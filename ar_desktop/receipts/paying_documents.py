"""What stands open of chosen documents, for one payment of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ar_desktop.company import Reading
from ar_desktop.errors import Refused
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.words import N_

SEVERAL_PAYERS = N_("A payment comes from one customer: choose documents of one only.")
SEVERAL_CURRENCIES = N_("A payment is in one currency: choose documents in one only.")


@dataclass(frozen=True)
class DocumentsPaid:
    """`items` are open items of one payer's family in one currency."""

    customer_id: int
    currency: str
    items: tuple[int, ...]


def documents_paid(read: Reading, document_ids: Sequence[int]) -> DocumentsPaid | None:
    """None where nothing of them is open. Raises Refused where no one payment could be for all of them."""
    rows = list(
        rows_in(
            read,
            "SELECT i.customer_id, coalesce(c.payer_id, c.id), i.currency, i.id FROM open_item i "
            "JOIN customer c ON c.id = i.customer_id WHERE i.open <> 0 AND i.document_id IN ",
            document_ids,
        )
    )
    if not rows:
        return None
    customers, payers, currencies, items = (dict.fromkeys(column) for column in zip(*rows, strict=True))
    if len(payers) > 1:
        raise Refused(SEVERAL_PAYERS)
    if len(currencies) > 1:
        raise Refused(SEVERAL_CURRENCIES)
    who = next(iter(customers if len(customers) == 1 else payers))
    return DocumentsPaid(who, next(iter(currencies)), tuple(items))
