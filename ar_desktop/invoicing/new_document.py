"""A document before it is posted, as forms, files and other verbs give it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

DocumentKind = Literal[
    "invoice",
    "credit_note",
    "debit_note",
    "deposit_invoice",
    "finance_charge",
    "fee",
    "opening",
    "opening_credit",
]


class KindFacts(NamedTuple):
    """How a kind of document posts.

    Attributes:
        sign: 1 where the customer owes it, -1 where we do.
        series: of its numbers; "" where it has no numbers of ours.
        role: of the account that its lines go to unless they say otherwise.
        taxed: "usual" by item, customer or country, "told" only where a line names a code, or "never".
        fixed: lines cannot name another account.
    """

    sign: int
    series: str
    role: str
    taxed: Literal["usual", "told", "never"] = "usual"
    fixed: bool = False


KINDS: dict[str, KindFacts] = {
    "invoice": KindFacts(1, "invoice", "revenue"),
    "debit_note": KindFacts(1, "debit_note", "revenue"),
    "credit_note": KindFacts(-1, "credit_note", "returns"),
    "deposit_invoice": KindFacts(1, "deposit_invoice", "customer_deposits", fixed=True),
    "finance_charge": KindFacts(1, "finance_charge", "finance_income", "told"),
    "fee": KindFacts(1, "fee", "fee_income", "told"),
    "opening": KindFacts(1, "", "opening", "never", fixed=True),
    "opening_credit": KindFacts(-1, "", "opening", "never", fixed=True),
}


@dataclass(frozen=True, slots=True)
class NewLine:
    """What is left empty comes from the item, the customer or the company.

    Attributes:
        unit_price: in the document's currency; with tax where the company's prices are inclusive.
        amount: quantity times price less discount; may stand in for them, else it must agree.
        item: its code.
        tax: as printed on a document from elsewhere, kept as it is.
        account: code of the ledger account.
        row: of the file that the line was read from; errors and warnings carry it.
    """

    description: str = ""
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    discount_pct: Decimal | None = None
    amount: int | None = None
    item: str = ""
    unit: str = ""
    tax_code: str = ""
    tax: int | None = None
    account: str = ""
    product_line: str = ""
    row: int | None = None


@dataclass(frozen=True, slots=True)
class NewDocument:
    """Amounts are positive on all kinds; what is left empty comes from the customer or the company.

    Attributes:
        customer: the code.
        number: of a document from elsewhere, which keeps it; empty: the next of our own.
        due: one due line that wins over the terms.
        rate: base currency per 1 unit of the document's; None: the latest on or before its date.
        ledger_date: later than `date` only where its month is closed and it is knowingly posted late.
        reference: number of the document that this one corrects.
        total: with tax, where the source states it; must agree.
        original: what was once invoiced, of an opening item, for paper only.
        deposits: numbers of deposit invoices that this final invoice clears.
        import_hash: digest of what the file said, so that the same again is known.
    """

    customer: str
    date: dt.date
    lines: tuple[NewLine, ...]
    kind: DocumentKind = "invoice"
    number: str = ""
    due: dt.date | None = None
    terms: str = ""
    currency: str = ""
    rate: Decimal | None = None
    supply_date: dt.date | None = None
    ledger_date: dt.date | None = None
    po: str = ""
    reference: str = ""
    salesperson: str = ""
    notes: str = ""
    prices: Literal["", "exclusive", "inclusive"] = ""
    total: int | None = None
    original: int | None = None
    deposits: tuple[str, ...] = ()
    import_hash: str | None = None
    row: int | None = None
