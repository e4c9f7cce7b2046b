"""Tables of getting paid: what was said and written, promises, disputes, and what is to be done when."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from ar_desktop.company.types import Base, Int, IsoDate, plain, posted, real_dates


class Event(Base):
    """One entry of a customer's timeline that somebody made; author and moment are those of its audit record.

    `channel` says how a promise or dispute came in. `person` is who was spoken to, as said. `words` is what the entry
    is found by, case folded. `paper` is what was sent. An entry made by mistake is taken back by one with
    `withdraws_id`; neither is shown then.
    """

    __tablename__ = "event"
    __table_args__ = posted(
        Index(None, "customer_id", "day"),
        Index(None, "audit_no"),
        Index(None, "day"),
        Index(None, "withdraws_id", unique=True, sqlite_where=text("withdraws_id IS NOT NULL")),
        CheckConstraint(
            "kind IN ('call', 'note', 'letter', 'email', 'promise', 'dispute', 'follow_up')", name="kind_known"
        ),
        *real_dates("day"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"))
    day: Mapped[dt.date] = mapped_column(IsoDate)
    kind: Mapped[str] = mapped_column(Text)
    outcome: Mapped[str] = mapped_column(Text)
    channel: Mapped[str] = mapped_column(Text)
    inbound: Mapped[int] = mapped_column(Int)
    contact_id: Mapped[int | None] = mapped_column(Int, ForeignKey("contact.id"))
    person: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    words: Mapped[str] = mapped_column(Text)
    address: Mapped[str] = mapped_column(Text)
    paper: Mapped[bytes | None] = mapped_column(LargeBinary)
    withdraws_id: Mapped[int | None] = mapped_column(Int, ForeignKey("event.id"))


class Promise(Base):
    """An amount promised by a date; whether it is kept follows from receipts and is not stored.

    `until` is the date with its grace, `tolerance` what may be missing. Extending makes a new row: `first_id` is where
    money begins to count (the row itself, if it extends none). `verdict` is what a person said against the receipts
    (kept, broken), `ended` why it no longer counts (extended, replaced, cancelled), `ended_no` the change that did it.
    """

    __tablename__ = "promise"
    __table_args__ = posted(
        Index(None, "customer_id"),
        Index(None, "event_id"),
        Index(None, "amount"),
        Index("ix_promise_running", "until", sqlite_where=text("ended = ''")),
        CheckConstraint("amount > 0 AND base_amount >= 0 AND tolerance >= 0", name="amounts_positive"),
        CheckConstraint("until >= date AND date >= made_on", name="in_order_of_time"),
        CheckConstraint("verdict IN ('', 'kept', 'broken')", name="verdict_known"),
        CheckConstraint("ended IN ('', 'extended', 'replaced', 'cancelled')", name="end_known"),
        *real_dates("made_on", "date", "until"),
        live=("verdict", "ended", "ended_no"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"))
    event_id: Mapped[int] = mapped_column(Int, ForeignKey("event.id"))
    first_id: Mapped[int] = mapped_column(Int, ForeignKey("promise.id"))
    made_on: Mapped[dt.date] = mapped_column(IsoDate)
    date: Mapped[dt.date] = mapped_column(IsoDate)
    until: Mapped[dt.date] = mapped_column(IsoDate)
    currency: Mapped[str] = mapped_column(Text)
    amount: Mapped[int] = mapped_column(Int)
    base_amount: Mapped[int] = mapped_column(Int)
    tolerance: Mapped[int] = mapped_column(Int)
    method: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str] = mapped_column(Text)
    ended: Mapped[str] = mapped_column(Text)
    ended_no: Mapped[int | None] = mapped_column(Int, ForeignKey("change.number"))


class PromiseItem(Base):
    """An item that a promise is for; a promise without any is for whatever the customer owes."""

    __tablename__ = "promise_item"
    __table_args__ = posted(Index(None, "promise_id"), Index(None, "item_id"))

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    promise_id: Mapped[int] = mapped_column(Int, ForeignKey("promise.id"))
    item_id: Mapped[int] = mapped_column(Int, ForeignKey("open_item.id"))


class Dispute(Base):
    """What a customer won't pay before something is cleared up; `outcome` is empty while it runs."""

    __tablename__ = "dispute"
    __table_args__ = posted(
        Index(None, "customer_id"),
        Index(None, "event_id"),
        Index("ix_dispute_running", "answer_by", sqlite_where=text("outcome = ''")),
        CheckConstraint("outcome IN ('', 'credited', 'paid', 'withdrawn')", name="outcome_known"),
        CheckConstraint("(outcome = '') = (ended_on IS NULL)", name="ended_with_an_outcome"),
        *real_dates("opened_on", "answer_by", "ended_on"),
        live=("owner", "answer_by", "root_cause", "outcome", "ended_on"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"))
    event_id: Mapped[int] = mapped_column(Int, ForeignKey("event.id"))
    opened_on: Mapped[dt.date] = mapped_column(IsoDate)
    reason: Mapped[str] = mapped_column(Text)
    owner: Mapped[str] = mapped_column(Text)
    answer_by: Mapped[dt.date | None] = mapped_column(IsoDate)
    root_cause: Mapped[str] = mapped_column(Text)
    outcome: Mapped[str] = mapped_column(Text)
    ended_on: Mapped[dt.date | None] = mapped_column(IsoDate)


class DisputeItem(Base):
    """The disputed part of an item, in its currency."""

    __tablename__ = "dispute_item"
    __table_args__ = posted(
        Index(None, "dispute_id"), Index(None, "item_id"), CheckConstraint("amount > 0", name="something_disputed")
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    audit_no: Mapped[int] = mapped_column(Int, ForeignKey("audit.number"))
    dispute_id: Mapped[int] = mapped_column(Int, ForeignKey("dispute.id"))
    item_id: Mapped[int] = mapped_column(Int, ForeignKey("open_item.id"))
    amount: Mapped[int] = mapped_column(Int)


class FollowUp(Base):
    """Something to do about a customer on a day; `why` is one of the known reasons, `text` what a person added.

    `by_itself` was set by the outcome of a call; the next contact settles it. `done_no` is the change that did.
    """

    __tablename__ = "follow_up"
    __table_args__ = plain(
        Index("ix_follow_up_waiting", "due", "customer_id", sqlite_where=text("done_no IS NULL")),
        Index(None, "customer_id"),
        Index(None, "event_id", sqlite_where=text("event_id IS NOT NULL")),
        Index(None, "done_no", sqlite_where=text("done_no IS NOT NULL")),
        *real_dates("due"),
    )

    id: Mapped[int] = mapped_column(Int, primary_key=True)
    customer_id: Mapped[int] = mapped_column(Int, ForeignKey("customer.id"))
    due: Mapped[dt.date] = mapped_column(IsoDate)
    at: Mapped[str] = mapped_column(Text, server_default="")
    why: Mapped[str] = mapped_column(Text, server_default="")
    text: Mapped[str] = mapped_column(Text, server_default="")
    by_itself: Mapped[int] = mapped_column(Int, server_default="0")
    event_id: Mapped[int | None] = mapped_column(Int, ForeignKey("event.id"))
    made_no: Mapped[int] = mapped_column(Int, ForeignKey("change.number"))
    done_no: Mapped[int | None] = mapped_column(Int, ForeignKey("change.number"))
