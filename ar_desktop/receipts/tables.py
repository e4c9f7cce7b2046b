"""Tables of money received and of bank deposits."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from ar_desktop.company.types import Base, DecimalText, Int, IsoDate, posted, real_dates


class Receipt(Base):
    """Money that came in. `customer_id` is empty while nobody knows whose it is; its item is made when identified.

    `fee` is what a card processor kept of `amount`. `account_id` is where the rest went: undeposited funds or a bank.
    `import_key` names an imported row: the number, or the digest of the row and its count among its like.
    """

    __tablename__ = "receipt"
    __table_args__ = posted(
        UniqueConstraint("number"),
        UniqueConstraint("import_key"),
        Index(None, "customer_id", "document_date"),
        Index(None, "document_date", "id"),
        Index(None, "audit_no"),
        Index(None, "account_id", "ledger_date"),
        CheckConstraint("amount > 0", name="money_came_in"),
        *real_dates("document_date", "ledger_date"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    number: Mapped[str] = mapped_column(Text)
    customer_id: Mapped[int | None] = mapped_column(Int, ForeignKey("customer.id"))
    method: Mapped[str] = mapped_column(Text)
    document_date: Mapped[date] = mapped_column(IsoDate)
    ledger_date: Mapped[date] = mapped_column(IsoDate)
    currency: Mapped[str] = mapped_column(Text)
    rate: Mapped[Decimal] = mapped_column(DecimalText)
    amount: Mapped[int] = mapped_column(Int)
    base_amount: Mapped[int] = mapped_column(Int)
    fee: Mapped[int] = mapped_column(Int)
    reference: Mapped[str] = mapped_column(Text)
    payer: Mapped[str] = mapped_column(Text)
    account_id: Mapped[int] = mapped_column(Int, ForeignKey("account.id"))
    imported: Mapped[int] = mapped_column(Int)
    import_key: Mapped[str | None] = mapped_column(Text)
    import_hash: Mapped[str | None] = mapped_column(Text)


class UnidentifiedClearing(Base):
    """Part of an unidentified receipt that was identified (its item), or paid back (`refund`)."""

    __tablename__ = "unidentified_clearing"
    __table_args__ = posted(Index(None, "receipt_id"), *real_dates("date"))

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    receipt_id: Mapped[int] = mapped_column(Int, ForeignKey("receipt.id"))
    date: Mapped[date] = mapped_column(IsoDate)
    kind: Mapped[str] = mapped_column(Text)
    amount: Mapped[int] = mapped_column(Int)
    base_amount: Mapped[int] = mapped_column(Int)


class Deposit(Base):
    """Receipts taken to the bank together. A reversal has its number, and amounts with turned sign."""

    __tablename__ = "deposit"
    __table_args__ = posted(
        Index(None, "number", unique=True, sqlite_where=text("reverses_id IS NULL")),
        Index(None, "date"),
        Index(None, "reverses_id", unique=True, sqlite_where=text("reverses_id IS NOT NULL")),
        *real_dates("date"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    number: Mapped[str] = mapped_column(Text)
    date: Mapped[date] = mapped_column(IsoDate)
    account_id: Mapped[int] = mapped_column(Int, ForeignKey("account.id"))
    base_amount: Mapped[int] = mapped_column(Int)
    fee: Mapped[int] = mapped_column(Int)
    reverses_id: Mapped[int | None] = mapped_column(Int, ForeignKey("deposit.id"))


class DepositReceipt(Base):
    """A receipt's place in a deposit; a reversed deposit has the same rows again with turned sign."""

    __tablename__ = "deposit_receipt"
    __table_args__ = posted(Index(None, "deposit_id"), Index(None, "receipt_id"))

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    deposit_id: Mapped[int] = mapped_column(Int, ForeignKey("deposit.id"))
    receipt_id: Mapped[int] = mapped_column(Int, ForeignKey("receipt.id"))
    base_amount: Mapped[int] = mapped_column(Int)


class ReceiptReversal(Base):
    """A receipt that was voided or came back from the bank (`returned`); taken back by a row with turned sign.

    `account_id` is where the money went out of again: what is in undeposited funds follows from it.
    """

    __tablename__ = "receipt_reversal"
    __table_args__ = posted(
        Index(None, "receipt_id"),
        Index(None, "reverses_id", unique=True, sqlite_where=text("reverses_id IS NOT NULL")),
        CheckConstraint("kind IN ('void', 'returned')", name="kind_known"),
        *real_dates("date"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    receipt_id: Mapped[int] = mapped_column(Int, ForeignKey("receipt.id"))
    kind: Mapped[str] = mapped_column(Text)
    date: Mapped[date] = mapped_column(IsoDate)
    account_id: Mapped[int] = mapped_column(Int, ForeignKey("account.id"))
    base_amount: Mapped[int] = mapped_column(Int)
    reverses_id: Mapped[int | None] = mapped_column(Int, ForeignKey("receipt_reversal.id"))


class Deduction(Base):
    """What is known of a deduction item beside its amount: why it was taken, who clears it up, and by when.

    `charged_back_on` is the day the customer was told to pay it after all; from then on it is dunned again.
    """

    __tablename__ = "deduction"
    __table_args__ = posted(
        UniqueConstraint("item_id"),
        *real_dates("deadline", "charged_back_on"),
        live=("owner", "deadline", "charged_back_on"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    item_id: Mapped[int] = mapped_column(Int, ForeignKey("open_item.id"))
    receipt_id: Mapped[int | None] = mapped_column(Int, ForeignKey("receipt.id"))
    reason: Mapped[str] = mapped_column(Text)
    owner: Mapped[str] = mapped_column(Text)
    deadline: Mapped[date | None] = mapped_column(IsoDate)
    charged_back_on: Mapped[date | None] = mapped_column(IsoDate)
