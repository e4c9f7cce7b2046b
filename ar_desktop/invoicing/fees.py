"""Fees and finance charges: items of their own with number and income account, without tax unless a code is told."""

from __future__ import annotations

from datetime import date
from typing import Literal

from ar_desktop.company import Company
from ar_desktop.errors import Refused
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import Posted, post_one
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.words import N_

ChargeKind = Literal["fee", "finance_charge"]


def charge(
    company: Company,
    customer: str,
    amount: int,
    *,
    day: date | None = None,
    kind: ChargeKind = "fee",
    text: str = "",
    currency: str = "",
    tax_code: str = "",
    account: str = "",
    due: date | None = None,
    reference: str = "",
    reason: str | None = None,
) -> Posted:
    """Charges a customer (by code); due at once unless told otherwise."""
    with posting(company, kind.replace("_", " "), reason=reason) as books:
        return charge_within(
            books, customer, amount, day=day or books.write.today, kind=kind, text=text, currency=currency,
            tax_code=tax_code, account=account, due=due, reference=reference,
        )  # fmt: skip


def charge_within(
    books: Books,
    customer: str,
    amount: int,
    *,
    day: date,
    kind: ChargeKind = "fee",
    text: str = "",
    currency: str = "",
    tax_code: str = "",
    account: str = "",
    due: date | None = None,
    reference: str = "",
) -> Posted:
    """The same within a transaction, for what makes a charge besides something else (a returned payment)."""
    if amount <= 0:
        raise Refused(N_("A charge must be more than zero."))
    line = NewLine(text, amount=amount, tax_code=tax_code, account=account)
    new = NewDocument(
        customer, day, (line,), kind=kind, due=due, terms="due", currency=currency, reference=reference,
        prices="exclusive",
    )  # fmt: skip
    return post_one(books, new)
