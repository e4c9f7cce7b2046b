"""Tables of master data: customers, their totals, and what was sent to them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from ar_desktop.company.types import Base, Int, IsoDate, plain, posted, real_dates


class Customer(Base):
    """Who owes. `payer_id` names the customer that pays for this one; both are of one family."""

    __tablename__ = "customer"
    __table_args__ = plain(
        UniqueConstraint("code"),
        Index(None, "sort_key", "id"),
        Index(None, "payer_id", sqlite_where=text("payer_id IS NOT NULL")),
        CheckConstraint("payer_id IS NOT id", name="pays_not_itself"),
        CheckConstraint("code <> '' AND name <> ''", name="code_and_name_filled"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    code: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(Text)
    contact: Mapped[str] = mapped_column(Text, server_default="")
    email: Mapped[str] = mapped_column(Text, server_default="")
    phone: Mapped[str] = mapped_column(Text, server_default="")
    address1: Mapped[str] = mapped_column(Text, server_default="")
    address2: Mapped[str] = mapped_column(Text, server_default="")
    city: Mapped[str] = mapped_column(Text, server_default="")
    region: Mapped[str] = mapped_column(Text, server_default="")
    postcode: Mapped[str] = mapped_column(Text, server_default="")
    country: Mapped[str] = mapped_column(Text, server_default="")
    tax_id: Mapped[str] = mapped_column(Text, server_default="")
    tax_exempt: Mapped[int] = mapped_column(Int, server_default="0")
    tax_code: Mapped[str] = mapped_column(Text, server_default="")
    terms: Mapped[str] = mapped_column(Text, server_default="net30")
    credit_limit: Mapped[int | None] = mapped_column(Int)
    currency: Mapped[str] = mapped_column(Text)
    salesperson: Mapped[str] = mapped_column(Text, server_default="")
    segment: Mapped[str] = mapped_column(Text, server_default="")
    payer_id: Mapped[int | None] = mapped_column(Int, ForeignKey("customer.id"))
    language: Mapped[str] = mapped_column(Text, server_default="")
    notes: Mapped[str] = mapped_column(Text, server_default="")
    discount_grace_days: Mapped[int] = mapped_column(Int, server_default="0")
    oldest_first: Mapped[int] = mapped_column(Int, server_default="0")
    on_hold: Mapped[int] = mapped_column(Int, server_default="0")
    inactive: Mapped[int] = mapped_column(Int, server_default="0")


class CustomerTotals(Base):
    """One row of totals per customer in base currency, each column written by the folder that causes it."""

    __tablename__ = "customer_totals"
    __table_args__ = plain()

    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"), primary_key=True)
    balance: Mapped[int] = mapped_column(Int, server_default="0")
    unapplied: Mapped[int] = mapped_column(Int, server_default="0")
    drafts: Mapped[int] = mapped_column(Int, server_default="0")


class Statement(Base):
    """A statement that was issued: numbered, and the very paper kept in `stored_chunk`.

    `known_to` is the last audit record it could know of: what is recorded later with an earlier date is shown first
    on the next one.
    """

    __tablename__ = "statement"
    __table_args__ = posted(
        UniqueConstraint("number"),
        Index(None, "customer_id", "currency", "to_date"),
        *real_dates("from_date", "to_date"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    number: Mapped[str] = mapped_column(Text)
    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"))
    currency: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    from_date: Mapped[date] = mapped_column(IsoDate)
    to_date: Mapped[date] = mapped_column(IsoDate)
    known_to: Mapped[int] = mapped_column(Int)
    opening: Mapped[int] = mapped_column(Int)
    closing: Mapped[int] = mapped_column(Int)
    pages: Mapped[int] = mapped_column(Int)
    paper: Mapped[bytes] = mapped_column(LargeBinary)


class Contact(Base):
    """A person at a customer, and which papers go to them. One who left is marked, because calls speak of them."""

    __tablename__ = "contact"
    __table_args__ = plain(
        Index(None, "customer_id", "sort_key"),
        CheckConstraint("name <> ''", name="name_filled"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"))
    name: Mapped[str] = mapped_column(Text)
    sort_key: Mapped[str] = mapped_column(Text)
    position: Mapped[str] = mapped_column(Text, server_default="")
    phone: Mapped[str] = mapped_column(Text, server_default="")
    mobile: Mapped[str] = mapped_column(Text, server_default="")
    email: Mapped[str] = mapped_column(Text, server_default="")
    language: Mapped[str] = mapped_column(Text, server_default="")
    invoices: Mapped[int] = mapped_column(Int, server_default="0")
    reminders: Mapped[int] = mapped_column(Int, server_default="0")
    statements: Mapped[int] = mapped_column(Int, server_default="0")
    general: Mapped[int] = mapped_column(Int, server_default="0")
    notes: Mapped[str] = mapped_column(Text, server_default="")
    removed: Mapped[int] = mapped_column(Int, server_default="0")


class ExemptionCertificate(Base):
    """A customer's proof of being exempt from tax. One withdrawn is marked, because documents were made by it.

    `jurisdiction` empty: everywhere; `valid_to` NULL: until it is withdrawn.
    """

    __tablename__ = "exemption_certificate"
    __table_args__ = plain(
        Index(None, "customer_id", "valid_to"),
        CheckConstraint("number <> ''", name="number_filled"),
        CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="ends_after_it_begins"),
        *real_dates("valid_from", "valid_to"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"))
    number: Mapped[str] = mapped_column(Text)
    jurisdiction: Mapped[str] = mapped_column(Text, server_default="")
    reason: Mapped[str] = mapped_column(Text, server_default="")
    valid_from: Mapped[date] = mapped_column(IsoDate)
    valid_to: Mapped[date | None] = mapped_column(IsoDate)
    withdrawn: Mapped[int] = mapped_column(Int, server_default="0")


class Attachment(Base):
    """A file kept for a customer, or for a document or receipt of theirs; its bytes stand in `stored_chunk`.

    One taken off keeps its row and its bytes, with the change that took it off.
    """

    __tablename__ = "attachment"
    __table_args__ = plain(
        Index(None, "customer_id"),
        Index(None, "document_id", sqlite_where=text("document_id IS NOT NULL")),
        Index(None, "receipt_id", sqlite_where=text("receipt_id IS NOT NULL")),
        CheckConstraint("name <> '' AND size > 0", name="something_in_it"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"))
    document_id: Mapped[int | None] = mapped_column(Int, ForeignKey("document.id"))
    receipt_id: Mapped[int | None] = mapped_column(Int, ForeignKey("receipt.id"))
    kind: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text, server_default="")
    sha256: Mapped[bytes] = mapped_column(LargeBinary)
    size: Mapped[int] = mapped_column(Int)
    added_no: Mapped[int] = mapped_column(Int, ForeignKey("change.number"))
    removed_no: Mapped[int | None] = mapped_column(Int, ForeignKey("change.number"))
