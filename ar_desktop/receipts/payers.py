"""What receiving money must know of a customer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.errors import Refused
from ar_desktop.words import N_


class Payer(NamedTuple):
    code: str
    currency: str
    salesperson: str
    region: str


def payer_by_code(read: Reading, code: str) -> tuple[int | None, dict[int, Payer]]:
    """Their id, and what is known of them by id; nobody for an empty code."""
    if not code:
        return None, {}
    customer_id = read.value("SELECT id FROM customer WHERE code = :c", c=code.strip())
    if customer_id is None:
        raise Refused(N_("There is no customer {customer}."), customer=code)
    return int(customer_id), payers(read, (customer_id,))


def payers(read: Reading, ids: Iterable[int]) -> dict[int, Payer]:
    """By id, some hundred at a time; refuses an id that is nobody's."""
    wanted = sorted(set(ids))
    found: dict[int, Payer] = {}
    for start in range(0, len(wanted), 400):
        marks = ",".join(str(int(id_)) for id_ in wanted[start : start + 400])
        for id_, *facts in read.rows(
            f"SELECT id, code, currency, salesperson, region FROM customer WHERE id IN ({marks})"
        ):
            found[id_] = Payer(*facts)
    if len(found) < len(wanted):
        raise Refused(N_("There is no such customer."))
    return found
