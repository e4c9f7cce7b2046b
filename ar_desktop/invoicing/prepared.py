"""A document computed to the last cent: everything that posting writes but ids and numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.invoicing.notices import Notice
from ar_desktop.values.terms import DueLine


class PreparedLine(NamedTuple):
    """A line as it is stored; quantity, price and percentage in millionths."""

    item_id: int | None
    description: str
    quantity: int
    unit: str
    unit_price: int
    discount_pct: int
    net: int
    tax_code_id: int | None
    account_id: int
    product_line: str
    clears_id: int | None


class PreparedTax(NamedTuple):
    """Tax of one component of one code, in the document's currency."""

    tax_code_id: int
    component_id: int
    account_id: int
    rate: str
    taxable: int
    tax: int
    base_tax: int


class Posting(NamedTuple):
    """A line of the entry but for AR, in base currency and with its sign."""

    account_id: int
    amount: int
    component_id: int | None = None


@dataclass(slots=True)
class Prepared:
    """Amounts positive on all kinds; `sign` is -1 where the item is a credit. `row` is that of the file.

    `exemption` names the certificate by which no tax is charged.
    """

    kind: str
    sign: int
    number: str
    customer_id: int
    document_date: date
    ledger_date: date
    due_lines: tuple[DueLine, ...]
    supply_date: date | None
    terms: str
    currency: str
    rate: Decimal
    prices: str
    net: int
    tax: int
    gross: int
    base_gross: int
    original: int | None
    po: str
    reference: str
    salesperson: str
    region: str
    bill_to: str
    notes: str
    import_hash: str | None
    lines: list[PreparedLine]
    taxes: list[PreparedTax]
    postings: list[Posting]
    reference_id: int | None = None
    row: int | None = None
    notices: list[Notice] = field(default_factory=list)
    exemption: str = ""

    @property
    def due_date(self) -> date:
        return self.due_lines[-1][0]
