"""Tables of the books: accounts, tax codes, rates, periods, numbers, entries, open items and allocations."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from ar_desktop.company.types import Base, DecimalText, Int, IsoDate, plain, posted, real_dates


class Account(Base):
    """A ledger account. `role` says what the postings use it for; each role has one account, most have none."""

    __tablename__ = "account"
    __table_args__ = plain(UniqueConstraint("code"), UniqueConstraint("role"))

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    code: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    type: Mapped[str] = mapped_column(Text)
    role: Mapped[str | None] = mapped_column(Text)


class TaxCode(Base):
    """What is taxed how: EN 16931 category and reason; `together` levies the components as one summed rate."""

    __tablename__ = "tax_code"
    __table_args__ = plain(UniqueConstraint("code"))

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    code: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    category: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text, server_default="")
    together: Mapped[int] = mapped_column(Int, server_default="1")


class TaxComponent(Base):
    """One dated component of a tax code (state, county; GST, PST): the latest `valid_from` of its name counts."""

    __tablename__ = "tax_component"
    __table_args__ = plain(UniqueConstraint("tax_code_id", "name", "valid_from"), *real_dates("valid_from"))

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    tax_code_id: Mapped[int] = mapped_column(Int, ForeignKey("tax_code.id"))
    name: Mapped[str] = mapped_column(Text)
    rate: Mapped[Decimal] = mapped_column(DecimalText)
    valid_from: Mapped[dt.date] = mapped_column(IsoDate)
    account_id: Mapped[int] = mapped_column(Int, ForeignKey("account.id"))


class ExchangeRate(Base):
    """Base currency per 1 unit of `currency`; holds until the next date."""

    __tablename__ = "exchange_rate"
    __table_args__ = plain(*real_dates("date"))

    currency: Mapped[str] = mapped_column(Text, primary_key=True)
    date: Mapped[dt.date] = mapped_column(IsoDate, primary_key=True)
    rate: Mapped[Decimal] = mapped_column(DecimalText)


class Period(Base):
    """A month that is not open. Months without a row are open."""

    __tablename__ = "period"
    __table_args__ = plain(CheckConstraint("state IN ('soft', 'closed')", name="state_known"))

    month: Mapped[str] = mapped_column(Text, primary_key=True)
    state: Mapped[str] = mapped_column(Text)


class NumberSeries(Base):
    """The last number given in a series and year ('' where numbers run on over the years)."""

    __tablename__ = "number_series"
    __table_args__ = plain(*real_dates("last_date"))

    series: Mapped[str] = mapped_column(Text, primary_key=True)
    year: Mapped[str] = mapped_column(Text, primary_key=True)
    last: Mapped[int] = mapped_column(Int)
    last_date: Mapped[dt.date | None] = mapped_column(IsoDate)


class Entry(Base):
    """A journal entry; its lines add up to nothing. `allocation_id` names the allocation that caused it, if one did."""

    __tablename__ = "entry"
    __table_args__ = posted(
        Index(None, "ledger_date", "id"),
        Index(None, "audit_no"),
        Index(None, "reverses_id", sqlite_where=text("reverses_id IS NOT NULL")),
        Index(None, "allocation_id", sqlite_where=text("allocation_id IS NOT NULL")),
        *real_dates("ledger_date"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    ledger_date: Mapped[dt.date] = mapped_column(IsoDate)
    kind: Mapped[str] = mapped_column(Text)
    number: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    reverses_id: Mapped[int | None] = mapped_column(Int, ForeignKey("entry.id"))
    allocation_id: Mapped[int | None] = mapped_column(Int, ForeignKey("allocation.id"))


class EntryLine(Base):
    """One line in base currency, debit positive. `item_id` on every AR line but the FX difference of an allocation."""

    __tablename__ = "entry_line"
    __table_args__ = posted(
        Index(None, "entry_id"),
        Index(None, "account_id", "ledger_date", "amount"),
        Index(None, "item_id", sqlite_where=text("item_id IS NOT NULL")),
        *real_dates("ledger_date"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    entry_id: Mapped[int] = mapped_column(Int, ForeignKey("entry.id"))
    ledger_date: Mapped[dt.date] = mapped_column(IsoDate)
    account_id: Mapped[int] = mapped_column(Int, ForeignKey("account.id"))
    amount: Mapped[int] = mapped_column(Int)
    item_id: Mapped[int | None] = mapped_column(Int, ForeignKey("open_item.id"))
    tax_component_id: Mapped[int | None] = mapped_column(Int, ForeignKey("tax_component.id"))


class AccountMonth(Base):
    """What a month's lines add up to on an account: the control account at any date without reading history."""

    __tablename__ = "account_month"
    __table_args__ = plain()

    account_id: Mapped[int] = mapped_column(Int, ForeignKey("account.id"), primary_key=True)
    month: Mapped[str] = mapped_column(Text, primary_key=True)
    amount: Mapped[int] = mapped_column(Int)


class OpenItem(Base):
    """Everything a customer owes (amount positive) or is owed (negative); see BOOKS.md, the open-item ledger.

    `source_id` is the item that this one came with or from (a discount's receipt, a deduction's invoice), `split` says
    that its due lines stand in `due_line`, `closed_on` is the date on which the open amount reached zero.
    """

    __tablename__ = "open_item"
    __table_args__ = posted(
        Index(
            "ix_open_item_aging", "customer_id", "due_date", "split", "ledger_date", "document_date", "open",
            "base_open", "amount", "audit_no", sqlite_where=text("open <> 0"),
        ),
        # what is looked for by an exact amount: the whole, or what is left of it
        Index("ix_open_item_amount", "amount", sqlite_where=text("open <> 0")),
        Index("ix_open_item_rest", "open", sqlite_where=text("open <> 0 AND open <> amount")),
        Index("ix_open_item_split", "id", sqlite_where=text("split = 1")),
        Index("ix_open_item_disputed", "id", sqlite_where=text("disputed <> 0")),
        Index(None, "customer_id", "ledger_date"),
        Index(None, "number"),
        Index(None, "audit_no"),
        Index(None, "ledger_date"),
        Index(None, "document_id", sqlite_where=text("document_id IS NOT NULL")),
        Index(None, "receipt_id", sqlite_where=text("receipt_id IS NOT NULL")),
        Index(None, "reverses_id", sqlite_where=text("reverses_id IS NOT NULL")),
        Index(None, "source_id", sqlite_where=text("source_id IS NOT NULL")),
        CheckConstraint(
            "(amount >= 0 AND open BETWEEN 0 AND amount) OR (amount < 0 AND open BETWEEN amount AND 0)",
            name="open_within_amount",
        ),
        CheckConstraint("open <> 0 OR base_open = 0", name="base_closed_with_open"),
        *real_dates("document_date", "ledger_date", "due_date", "closed_on"),
        live=("open", "base_open", "closed_on", "disputed"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"))
    kind: Mapped[str] = mapped_column(Text)
    number: Mapped[str] = mapped_column(Text)
    document_date: Mapped[dt.date] = mapped_column(IsoDate)
    ledger_date: Mapped[dt.date] = mapped_column(IsoDate)
    due_date: Mapped[dt.date] = mapped_column(IsoDate)
    currency: Mapped[str] = mapped_column(Text)
    amount: Mapped[int] = mapped_column(Int)
    base_amount: Mapped[int] = mapped_column(Int)
    salesperson: Mapped[str] = mapped_column(Text)
    region: Mapped[str] = mapped_column(Text)
    reference: Mapped[str] = mapped_column(Text)
    document_id: Mapped[int | None] = mapped_column(Int, ForeignKey("document.id"))
    receipt_id: Mapped[int | None] = mapped_column(Int, ForeignKey("receipt.id"))
    reverses_id: Mapped[int | None] = mapped_column(Int, ForeignKey("open_item.id"))
    source_id: Mapped[int | None] = mapped_column(Int, ForeignKey("open_item.id"))
    split: Mapped[int] = mapped_column(Int)
    open: Mapped[int] = mapped_column(Int)
    base_open: Mapped[int] = mapped_column(Int)
    closed_on: Mapped[dt.date | None] = mapped_column(IsoDate)
    disputed: Mapped[int] = mapped_column(Int)


class DueLine(Base):
    """One of several due lines of an item; what a line has open follows from the item's open."""

    __tablename__ = "due_line"
    __table_args__ = posted(Index(None, "item_id", "due_date"), *real_dates("due_date"))

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    item_id: Mapped[int] = mapped_column(Int, ForeignKey("open_item.id"))
    due_date: Mapped[dt.date] = mapped_column(IsoDate)
    amount: Mapped[int] = mapped_column(Int)


class Allocation(Base):
    """Part of a credit item tied to part of a debit item; a reversal is a row with turned signs and a link.

    `debit_base` and `credit_base` are the shares of base taken from each side. What aging at another date needs of
    both items is copied here. `group_id` is the first allocation of those that were made, and are undone, together
    (cash, and the discount or difference that came with it).
    """

    __tablename__ = "allocation"
    __table_args__ = posted(
        Index(
            "ix_allocation_debit_side", "date", "debit_ledger_date", "debit_customer_id", "debit_due_date",
            "debit_document_date", "debit_split", "amount", "debit_base", "audit_no", "debit_audit_no",
        ),
        Index(
            "ix_allocation_credit_side", "date", "credit_ledger_date", "credit_customer_id", "credit_due_date",
            "credit_document_date", "credit_split", "amount", "credit_base", "audit_no", "credit_audit_no",
        ),
        Index(None, "audit_no"),
        Index(None, "debit_item_id"),
        Index(None, "credit_item_id"),
        Index(None, "group_id"),
        Index("ix_allocation_split", "date", sqlite_where=text("debit_split = 1")),
        Index(
            "ix_allocation_family", "debit_customer_id", "date",
            sqlite_where=text("debit_customer_id <> credit_customer_id"),
        ),
        Index(
            "ix_allocation_family_credit", "credit_customer_id", "date",
            sqlite_where=text("debit_customer_id <> credit_customer_id"),
        ),
        Index(None, "reverses_id", unique=True, sqlite_where=text("reverses_id IS NOT NULL")),
        CheckConstraint(
            "(reverses_id IS NULL AND amount > 0) OR (reverses_id IS NOT NULL AND amount < 0)", name="sign"
        ),
        *real_dates("date"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    date: Mapped[dt.date] = mapped_column(IsoDate)
    amount: Mapped[int] = mapped_column(Int)
    debit_item_id: Mapped[int] = mapped_column(Int, ForeignKey("open_item.id"))
    credit_item_id: Mapped[int] = mapped_column(Int, ForeignKey("open_item.id"))
    debit_base: Mapped[int] = mapped_column(Int)
    credit_base: Mapped[int] = mapped_column(Int)
    debit_customer_id: Mapped[int] = mapped_column(Int)
    debit_ledger_date: Mapped[dt.date] = mapped_column(IsoDate)
    debit_document_date: Mapped[dt.date] = mapped_column(IsoDate)
    debit_due_date: Mapped[dt.date] = mapped_column(IsoDate)
    debit_split: Mapped[int] = mapped_column(Int)
    debit_audit_no: Mapped[int] = mapped_column(Int)
    credit_customer_id: Mapped[int] = mapped_column(Int)
    credit_ledger_date: Mapped[dt.date] = mapped_column(IsoDate)
    credit_document_date: Mapped[dt.date] = mapped_column(IsoDate)
    credit_due_date: Mapped[dt.date] = mapped_column(IsoDate)
    credit_split: Mapped[int] = mapped_column(Int)
    credit_audit_no: Mapped[int] = mapped_column(Int)
    group_id: Mapped[int] = mapped_column(Int)
    reverses_id: Mapped[int | None] = mapped_column(Int, ForeignKey("allocation.id"))
