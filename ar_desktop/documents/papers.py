"""What a printed paper says, as plain values: no layout here, and no database.

Amounts are whole minor units of the paper's currency. Quantities and prices are `Decimal`. Texts are
already in the customer's language; the fixed words around them are put in by the renderer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

InvoiceKind = Literal["invoice", "credit_note", "debit_note", "deposit"]
StatementKind = Literal["open-item", "balance-forward", "activity"]


@dataclass(frozen=True, slots=True)
class Bank:
    """Where money can be sent: an IBAN, or a routing and an account number, or both."""

    holder: str = ""  # empty: the company's name
    name: str = ""
    iban: str = ""
    bic: str = ""
    routing: str = ""
    account: str = ""

    @property
    def grouped_iban(self) -> str:
        """In fours, as banks print it; it never breaks over a line."""
        plain = self.iban.replace(" ", "")
        return "\u00a0".join(plain[at : at + 4] for at in range(0, len(plain), 4))


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The company as it signs its papers."""

    name: str
    address: tuple[str, ...] = ()  # one line each, as written on an envelope
    country: str = "US"  # ISO 3166, decides the page format where the style doesn't
    tagline: str = ""  # under the name; empty: the address on one line
    short_name: str = ""  # what the head shows large, where the full name is long; empty: the name
    contact: str = ""  # whom customers ask about their account
    phone: str = ""
    email: str = ""
    web: str = ""
    tax_id: str = ""  # with its label: "USt-IdNr. DE123456788"
    register: tuple[str, ...] = ()  # managers, seat, court and number, as the country asks
    bank: Bank | None = None
    remit_to: tuple[str, ...] = ()  # where cheques go; empty: name and address
    colour: str = "#1F4E5F"
    logo: bytes | None = None  # PNG or JPEG
    pay_link: str = ""  # "{number}" and "{customer}" are filled in
    small_print: str = ""  # in the foot: late charges, whom to ask


@dataclass(frozen=True, slots=True)
class Party:
    name: str
    address: tuple[str, ...] = ()
    attention: str = ""
    country: str = ""  # ISO 3166
    code: str = ""  # the customer number
    tax_id: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """A labelled note of one or more lines: "Shipped", "Nov 19, 2026", "Great Lakes Freight"."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperLine:
    description: str
    net: int
    quantity: Decimal | None = None
    unit: str = ""
    unit_price: Decimal | None = None
    discount_pct: Decimal | None = None
    item: str = ""
    second: str = ""  # smaller, under the description
    tax: str = ""  # what the tax column shows: "19 %"
    group: str = ""  # lines of one delivery or order stand together under this head


@dataclass(frozen=True, slots=True)
class TaxRow:
    label: str  # "New York State sales tax 4%"
    amount: int
    base: int | None = None  # shown where it is given: VAT countries want it


@dataclass(frozen=True, slots=True)
class EarlyDiscount:
    """Paying `pays` until `until` settles the paper."""

    percent: Decimal
    until: date
    amount: int
    pays: int
    basis: Literal["gross", "net", "goods"] = "gross"  # what it is of: the whole, before tax, before tax and freight


@dataclass(frozen=True, slots=True)
class Applied:
    """Something that lowered the paper's open amount: a payment, a credit note, a deposit."""

    label: str
    amount: int  # positive
    day: date | None = None


@dataclass(frozen=True, slots=True)
class CreditUse:
    """What a credit note did to one invoice."""

    number: str
    day: date
    due: date | None
    before: int
    applied: int  # positive
    after: int


@dataclass(frozen=True, slots=True)
class InvoicePaper:
    """An invoice, a credit note, a debit note or a deposit invoice: amounts positive in all of them."""

    kind: InvoiceKind
    number: str
    day: date
    seller: Letterhead
    buyer: Party
    currency: str
    lines: tuple[PaperLine, ...]
    net: int
    gross: int
    taxes: tuple[TaxRow, ...] = ()
    language: str = "en_US"  # words, dates and number format
    due: tuple[tuple[date, int], ...] = ()  # due lines; several for instalments
    supplied: date | None = None
    terms: str = ""  # as words: "2/10, net 30"
    discount: EarlyDiscount | None = None
    po: str = ""
    order: str = ""
    salesperson: str = ""
    corrects: str = ""  # number of the invoice that a credit or debit note changes
    corrects_day: date | None = None
    reason: str = ""  # of a credit or debit note: "returned goods and a corrected price"
    facts: tuple[tuple[str, str], ...] = ()  # more label and value pairs for the facts block
    details: tuple[Detail, ...] = ()  # above the table: ship-to, shipped, tracking
    closing_details: tuple[Detail, ...] = ()  # below everything
    exemptions: tuple[str, ...] = ()  # why no tax: "Reverse charge", a certificate's number
    applied: tuple[Applied, ...] = ()
    balance: int | None = None  # still to pay; None: all of the gross
    credit_uses: tuple[CreditUse, ...] = ()
    group_title: str = ""  # "Subtotal by delivery": lists the groups' sums beside the totals
    notes: tuple[str, ...] = ()
    copy: bool = False  # a reprint that says so
    void: bool = False  # taken back as a whole: nothing is owed on it, whatever it came to

    @property
    def owed(self) -> int:
        return self.gross if self.balance is None else self.balance


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One item (open-item), or one movement (balance-forward, activity)."""

    day: date
    kind: str  # as a word: "Invoice", "Payment"
    number: str
    details: str = ""  # what it paid or is about
    po: str = ""
    due: date | None = None
    days_past_due: int = 0
    amount: int = 0  # signed: what we are owed is positive
    open: int = 0
    balance: int = 0  # after this movement
    mark: str = ""  # "*" that a note explains
    earlier: bool = False  # dated before the period, recorded after the last statement


@dataclass(frozen=True, slots=True)
class AgeBucket:
    label: str
    amount: int


@dataclass(frozen=True, slots=True)
class StatementPaper:
    kind: StatementKind
    number: str
    day: date  # the cut-off
    seller: Letterhead
    buyer: Party
    currency: str
    rows: tuple[StatementRow, ...]
    closing: int
    buckets: tuple[AgeBucket, ...]  # the first is "not yet due", each next one is older
    unapplied: int = 0  # credits not yet used, negative; part of the closing balance
    past_due: int = 0
    opening: int = 0
    since: date | None = None  # first day of the period
    language: str = "en_US"
    terms: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()  # under the table: what a mark means
    last_payment: tuple[date, int] | None = None

    @property
    def charges(self) -> int:
        return sum(row.amount for row in self.rows if row.amount > 0)

    @property
    def credits(self) -> int:
        return sum(row.amount for row in self.rows if row.amount < 0)


Paper = InvoicePaper | StatementPaper
