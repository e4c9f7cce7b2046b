"""Tables of the company file itself: changes, the audit chain, settings, drafts, stored files."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from ar_desktop.company.types import Base, Int, IsoDate, plain, real_dates


class Change(Base):
    """One writing transaction. Numbers and moments never go back."""

    __tablename__ = "change"
    __table_args__ = plain()

    number: Mapped[int] = mapped_column(Int, primary_key=True)
    moment: Mapped[str] = mapped_column(Text)
    user: Mapped[str] = mapped_column(Text)
    verb: Mapped[str] = mapped_column(Text)


class Audit(Base):
    """One link of the audit chain: what was posted or changed, hashed together with the link before.

    `rows_hash` is the SHA-256 of the posted rows that carry this record's number, `hash` that of the record.
    """

    __tablename__ = "audit"
    __table_args__ = plain(Index(None, "change_no"), Index(None, "subject"))

    number: Mapped[int] = mapped_column(Int, primary_key=True)
    change_no: Mapped[int] = mapped_column(Int, ForeignKey("change.number"))
    what: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(Text)
    rows_hash: Mapped[bytes | None] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class Setting(Base):
    """One setting of the company as text."""

    __tablename__ = "setting"
    __table_args__ = plain()

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class Draft(Base):
    """Something not yet posted, kept just as typed. Ids are never used again."""

    __tablename__ = "draft"
    __table_args__ = (
        Index(None, "kind", "id"),
        *real_dates("date"),
        {"sqlite_strict": True, "sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    customer_id: Mapped[int | None] = mapped_column(Int, ForeignKey("customer.id"))
    date: Mapped[dt.date | None] = mapped_column(IsoDate)
    total: Mapped[int | None] = mapped_column(Int)
    base_total: Mapped[int | None] = mapped_column(Int)
    content: Mapped[str] = mapped_column(Text)
    change_no: Mapped[int] = mapped_column(Int, ForeignKey("change.number"))


class StoredChunk(Base):
    """256 KiB of a stored file, keyed by the SHA-256 of the whole file and the position of the part."""

    __tablename__ = "stored_chunk"
    __table_args__ = plain()

    sha256: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    position: Mapped[int] = mapped_column(Int, primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
