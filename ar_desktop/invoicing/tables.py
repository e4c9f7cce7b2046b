"""Tables of what is sold and of posted documents."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from ar_desktop.company.types import Base, DecimalText, Int, IsoDate, Micros, plain, posted, real_dates


class Item(Base):
    """A thing or service that is sold (an open item of the ledger is something else: `open_item`)."""

    __tablename__ = "item"
    __table_args__ = plain(
        UniqueConstraint("code"),
        Index(None, "sort_key"),
        CheckConstraint("code <> '' AND description <> ''", name="code_and_description_filled"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    code: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(Text)
    unit: Mapped[str] = mapped_column(Text, server_default="")
    unit_price: Mapped[Decimal | None] = mapped_column(Micros)
    cost: Mapped[Decimal | None] = mapped_column(Micros)
    tax_code: Mapped[str] = mapped_column(Text, server_default="")
    account_id: Mapped[int | None] = mapped_column(Int, ForeignKey("account.id"))
    product_line: Mapped[str] = mapped_column(Text, server_default="")
    inactive: Mapped[int] = mapped_column(Int, server_default="0")


class Document(Base):
    """A posted invoice, credit note, debit note, deposit invoice or finance charge; amounts positive on all kinds.

    `bill_to` is the address as printed (lines joined by newlines). `reference` is the number of the document that
    this one corrects. `exemption` names the certificate by which no tax was charged. `sent_on` is the day it left the
    house. `import_hash` is set for imported documents: the digest of what the file said, so that the same row again is
    known.
    """

    __tablename__ = "document"
    __table_args__ = posted(
        UniqueConstraint("number"),
        Index(None, "customer_id", "document_date"),
        Index(None, "document_date", "id"),
        Index(None, "audit_no"),
        Index(None, "reference_id", sqlite_where=text("reference_id IS NOT NULL")),
        Index(None, "gross"),
        Index("ix_document_unsent", "document_date", "id", sqlite_where=text("sent_on IS NULL AND imported = 0")),
        Index(None, "po", sqlite_where=text("po <> ''")),
        CheckConstraint("gross = net + tax", name="adds_up"),
        *real_dates("document_date", "ledger_date", "due_date", "supply_date", "sent_on"),
        live=("sent_on",),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    kind: Mapped[str] = mapped_column(Text)
    number: Mapped[str] = mapped_column(Text)
    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"))
    document_date: Mapped[date] = mapped_column(IsoDate)
    ledger_date: Mapped[date] = mapped_column(IsoDate)
    due_date: Mapped[date] = mapped_column(IsoDate)
    supply_date: Mapped[date | None] = mapped_column(IsoDate)
    terms: Mapped[str] = mapped_column(Text)
    currency: Mapped[str] = mapped_column(Text)
    rate: Mapped[Decimal] = mapped_column(DecimalText)
    prices: Mapped[str] = mapped_column(Text)
    net: Mapped[int] = mapped_column(Int)
    tax: Mapped[int] = mapped_column(Int)
    gross: Mapped[int] = mapped_column(Int)
    original: Mapped[int | None] = mapped_column(Int)
    po: Mapped[str] = mapped_column(Text)
    reference: Mapped[str] = mapped_column(Text)
    reference_id: Mapped[int | None] = mapped_column(Int, ForeignKey("document.id"))
    salesperson: Mapped[str] = mapped_column(Text)
    bill_to: Mapped[str] = mapped_column(Text)
    notes: Mapped[str] = mapped_column(Text)
    exemption: Mapped[str] = mapped_column(Text)
    imported: Mapped[int] = mapped_column(Int)
    import_hash: Mapped[str | None] = mapped_column(Text)
    sent_on: Mapped[date | None] = mapped_column(IsoDate)


class DocumentLine(Base):
    """One line of a posted document; `net` is without tax in the document's currency.

    `clears_id` is the deposit invoice that a negative line of a final invoice clears.
    """

    __tablename__ = "document_line"
    __table_args__ = posted(
        Index(None, "document_id"),
        Index(None, "clears_id", sqlite_where=text("clears_id IS NOT NULL")),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    document_id: Mapped[int] = mapped_column(Int, ForeignKey("document.id"))
    item_id: Mapped[int | None] = mapped_column(Int, ForeignKey("item.id"))
    description: Mapped[str] = mapped_column(Text)
    quantity: Mapped[Decimal] = mapped_column(Micros)
    unit: Mapped[str] = mapped_column(Text)
    unit_price: Mapped[Decimal] = mapped_column(Micros)
    discount_pct: Mapped[Decimal] = mapped_column(Micros)
    net: Mapped[int] = mapped_column(Int)
    tax_code_id: Mapped[int | None] = mapped_column(Int, ForeignKey("tax_code.id"))
    account_id: Mapped[int] = mapped_column(Int, ForeignKey("account.id"))
    product_line: Mapped[str] = mapped_column(Text)
    clears_id: Mapped[int | None] = mapped_column(Int, ForeignKey("document.id"))


class DocumentTax(Base):
    """Tax of one component of a posted document on `taxable`; `base_tax` is the tax in base currency."""

    __tablename__ = "document_tax"
    __table_args__ = posted(Index(None, "document_id"))

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    document_id: Mapped[int] = mapped_column(Int, ForeignKey("document.id"))
    tax_code_id: Mapped[int] = mapped_column(Int, ForeignKey("tax_code.id"))
    tax_component_id: Mapped[int] = mapped_column(Int, ForeignKey("tax_component.id"))
    rate: Mapped[Decimal] = mapped_column(DecimalText)
    taxable: Mapped[int] = mapped_column(Int)
    tax: Mapped[int] = mapped_column(Int)
    base_tax: Mapped[int] = mapped_column(Int)
