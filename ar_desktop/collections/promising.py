"""Noting a promise: what it is for, in which currency, and up to when a receipt keeps it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ar_desktop.collections.events import NewEvent, add_event, recording
from ar_desktop.collections.promise_rows import Running, end_promise, stored_promise
from ar_desktop.collections.promise_states import promises
from ar_desktop.company import Changed, Company, Done, Reading, Writing
from ar_desktop.errors import Refused, UserError
from ar_desktop.ledger.rates import rate_on
from ar_desktop.receipts.differences import tolerance
from ar_desktop.receipts.entering import Owed
from ar_desktop.values.business_days import business_days
from ar_desktop.values.money import convert
from ar_desktop.words import N_

GRACE: Final = "1"  # business days, unless the setting promise_grace_days says otherwise


@dataclass(frozen=True, slots=True)
class NewPromise:
    """A promise as it is heard.

    Attributes:
        amount: minor units; None: all that the items have open.
        items: ids of the items it is for; none: whatever is owed.
        currency: empty: that of the items, else the customer's.
        made_on: today unless told.
    """

    customer_id: int
    amount: int | None
    date: dt.date
    items: tuple[int, ...] = ()
    currency: str = ""
    method: str = ""
    text: str = ""
    person: str = ""
    contact_id: int | None = None
    channel: str = "call"
    inbound: bool = False
    made_on: dt.date | None = None


def items_of_sum(owed: Sequence[Owed], amount: int) -> tuple[int, ...]:
    """Ids of the one item that has just this open, else of the first by due date that add up to it; else none."""
    for one in owed:
        if one.open == amount:
            return (one.item_id,)
    so_far = 0
    for at, one in enumerate(owed):
        so_far += one.open
        if so_far == amount:
            return tuple(item.item_id for item in owed[: at + 1])
    return ()


class PromiseInThePast(UserError):
    code = "AR510"
    text = N_("A promise is for today or later; {day} is over.")

    def __init__(self, day: dt.date) -> None:
        super().__init__(day=day)
        self.day = day


@dataclass(frozen=True)
class PromiseMade(Done):
    """`until` is the day up to which receipts keep it."""

    promise_id: int = 0
    event_id: int = 0
    until: dt.date = dt.date.min


def add_promise(write: Writing, new: NewPromise, *, extends: Running | None = None) -> PromiseMade:
    """Notes a promise inside another verb's transaction. Broken ones that it makes up for are replaced by it."""
    made_on = new.made_on or write.today
    if new.date < made_on:
        raise PromiseInThePast(new.date)
    amount, currency, base = _amounts(write, new)
    until = last_day(write.company, new.date)
    if extends is None:
        _replace_broken(write, new)
    with recording(write, "promise", new.customer_id) as audit_no:
        event_id = add_event(write, audit_no, _event(new))
        id_ = write.take_ids("promise")
        row = (
            id_, audit_no, new.customer_id, event_id, extends.first_id if extends else id_, made_on.isoformat(),
            new.date.isoformat(), until.isoformat(), currency, amount, base,
            tolerance(write.company, amount, base, currency), new.method, "", "", None,
        )  # fmt: skip
        write.add("promise", row)
        first = write.take_ids("promise_item", len(new.items))
        for offset, item_id in enumerate(new.items):
            write.add("promise_item", (first + offset, audit_no, id_, item_id))
    return PromiseMade(
        Changed.COLLECTIONS, (new.customer_id,), write.change, promise_id=id_, event_id=event_id, until=until
    )


def last_day(company: Company, day: dt.date) -> dt.date:
    """The day up to which a receipt keeps a promise for `day`: with the company's grace in business days."""
    grace = int(company.setting("promise_grace_days", GRACE))
    return business_days(company.setting("country")).after(day, grace) if grace else day


def fitting(amount: int, opens: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """Ids of the items whose open amounts an amount fits: one of them, else the oldest few, else none.

    `opens` holds (item id, open amount), earliest due first; an amount that two items fit is nobody's.
    """
    exact = [id_ for id_, open_ in opens if open_ == amount]
    if exact:
        return (exact[0],) if len(exact) == 1 else ()
    total = 0
    for at, (_, open_) in enumerate(opens):
        total += open_
        if total == amount:
            return tuple(id_ for id_, _ in opens[: at + 1])
        if total > amount:
            break
    return ()


def _amounts(write: Writing, new: NewPromise) -> tuple[int, str, int]:
    """Amount, its currency, and what it is worth in base."""
    items = _items(write, new)
    currencies = {currency for _, currency in items} or {new.currency or _currency_of(write, new.customer_id)}
    if len(currencies) > 1 or (new.currency and new.currency not in currencies):
        raise Refused(N_("A promise is in one currency; these items are in {currencies}."), currencies=currencies)
    amount = sum(open_ for open_, _ in items) if new.amount is None else new.amount
    if amount <= 0:
        raise Refused(N_("Say how much was promised."))
    currency = currencies.pop()
    base = write.company.currency
    rate = rate_on(write, currency, write.today)
    return amount, currency, convert(amount, currency, rate, base, write.company.rounding)


def _items(write: Writing, new: NewPromise) -> list[tuple[int, str]]:
    """Open amount and currency of each item; refuses what is no open debit of the customer's family."""
    found = []
    for item_id in new.items:
        row = write.row(
            "SELECT i.number, i.open, i.currency, coalesce(c.payer_id, c.id), coalesce(o.payer_id, o.id) "
            "FROM open_item i JOIN customer c ON c.id = i.customer_id JOIN customer o ON o.id = :c WHERE i.id = :i",
            i=item_id,
            c=new.customer_id,
        )
        if row is None or row[3] != row[4]:
            raise Refused(N_("A promise is for items of the customer’s own or of those it pays for."))
        if row[1] <= 0:
            raise Refused(N_("{number} is paid already."), number=row[0])
        found.append((row[1], row[2]))
    return found


def _currency_of(read: Reading, customer_id: int) -> str:
    return str(read.value("SELECT currency FROM customer WHERE id = :c", c=customer_id))


def _event(new: NewPromise) -> NewEvent:
    return NewEvent(
        new.customer_id, "promise", new.text, "promise" if new.channel else "", new.channel, new.inbound,
        new.contact_id, new.person, day=new.made_on,
    )  # fmt: skip


def _replace_broken(write: Writing, new: NewPromise) -> None:
    """A promise that was broken is made up for by one for the same items, or for anything."""
    for old in promises(write, write.today, customers=[new.customer_id]):
        if old.state != "broken":
            continue
        items = {row[0] for row in write.rows("SELECT item_id FROM promise_item WHERE promise_id = :p", p=old.id)}
        if not items or not new.items or items & set(new.items):
            end_promise(write, stored_promise(write, old.id), "replaced")
