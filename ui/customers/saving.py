"""A customer's form and the books: what it begins with, what is looked at before it is saved, and how it is saved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ar_desktop.customers.data import CustomerData, known_customers, read_customer
from ar_desktop.customers.master import change_customer, create_customer
from ar_desktop.customers.queries import customer_head, customer_ids, customer_rows
from ar_desktop.customers.similar import Similar, similar_customers
from ar_desktop.ledger.tax_codes import TaxTable
from ar_desktop.words import N_

if TYPE_CHECKING:
    from datetime import date

    from ar_desktop.company import Company, Done, Reading
    from ar_desktop.customers.queries import CustomerRow

FIRST_CODE: Final = "C0001"
_MOST_TRIED: Final = 50  # codes, before the form leaves it to the person


class Before(NamedTuple):
    """What a form begins with."""

    data: CustomerData
    tax_codes: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Look:
    """What was found before saving: codes that stand in the way, and who may be the same."""

    code_taken: bool
    payer_missing: bool
    alike: Sequence[Similar]

    @property
    def fits(self) -> bool:
        return not self.code_taken and not self.payer_missing


def before_changing(read: Reading, customer_id: int, today: date) -> Before:
    return Before(customer_head(read, customer_id, today).data, _tax_codes(read))


def before_creating(read: Reading, today: date) -> Before:
    return Before(CustomerData(code=_next_code(read, today), name=""), _tax_codes(read))


def look_before(read: Reading, data: CustomerData, customer_id: int | None, name_before: str) -> Look:
    """Without writing anything. A customer who keeps their name is not compared again."""
    known = known_customers(read, {data.code, data.payer} - {""})
    holder = known.get(data.code)
    alike = similar_customers(read, data.name, but_not=customer_id) if data.name != name_before else []
    return Look(
        code_taken=holder is not None and holder[0] != customer_id,
        payer_missing=bool(data.payer) and data.payer not in known,
        alike=alike,
    )


def find_customers(read: Reading, today: date, typed: str) -> list[CustomerRow]:
    """Those who may be meant, the best known first."""
    return customer_rows(read, customer_ids(read, today, text=typed, sort="balance", descending=True, limit=8), today)


def create(company: Company, data: CustomerData) -> Done:
    """Who may be the same was shown before; taking it back hides the customer, for the books forget nobody."""
    from ar_desktop.company import Reversal

    done = create_customer(company, data)

    def hide(own: Company) -> Done:
        with own.reading() as read:
            _id, now = read_customer(read, done.code)
        return change_customer(own, done.code, replace(now, inactive=True))

    back = Reversal(N_("Set {customer} inactive"), {"customer": done.code}, call=hide)
    return replace(done, warnings=(), reversal=back)


def change(company: Company, code: str, data: CustomerData, reason: str) -> Done:
    return change_customer(company, code, data, reason=reason or None)


def change_fields(company: Company, code: str, values: dict[str, Any]) -> Done:
    """Only these fields; the others stay as the books have them by now."""
    with company.reading() as read:
        _id, now = read_customer(read, code)
    return change_customer(company, code, replace(now, **values))


def _tax_codes(read: Reading) -> list[tuple[str, str]]:
    return list(TaxTable(read).names().items())


def _next_code(read: Reading, today: date) -> str:
    """One more than the highest, in the same shape: C0026, C0027. Empty where codes are no numbers."""
    ids = customer_ids(read, today, sort="code", descending=True, limit=1)
    if not ids:
        return FIRST_CODE
    found = re.fullmatch(r"(.*?)(\d{1,15})", customer_rows(read, ids, today)[0].code)
    if found is None:
        return ""
    head, digits = found.groups()
    wanted = [f"{head}{int(digits) + step:0{len(digits)}}" for step in range(1, _MOST_TRIED)]
    taken = known_customers(read, wanted)
    return next((code for code in wanted if code not in taken), "")
