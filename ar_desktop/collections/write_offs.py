"""Writing off what will not be paid, and the tax relief on it once it may be claimed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from ar_desktop.company import Changed, Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.cash_basis import not_yet_due
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line, posting
from ar_desktop.ledger.reversing import is_reversed
from ar_desktop.ledger.tax_relief import CHARGED, charged_account, post_relief, relief_of, return_relief
from ar_desktop.receipts.application import settle
from ar_desktop.receipts.discounts import tax_share
from ar_desktop.receipts.outcome import MONEY, Posted, done, posted
from ar_desktop.receipts.undoing import reverse_all
from ar_desktop.words import N_

Method = Literal["direct", "allowance"]


@dataclass(frozen=True)
class WrittenOff(Posted):
    """Each customer has a number of their own; `number` names the first and the last."""

    item_ids: tuple[int, ...] = ()


class TakenBack(NamedTuple):
    """What writing the same off again needs: before `day` the first write-off still stands."""

    parts: tuple[tuple[int, int | None], ...]
    reason: str
    day: date
    method: Method


def write_off(
    company: Company,
    parts: Sequence[tuple[int, int | None]],
    *,
    reason: str,
    day: date | None = None,
    method: Method | None = None,
) -> WrittenOff:
    """Writes debits off (item id, amount; None: all that is open), gross, each with an item of its own.

    What one customer owes is written off under one number.

    `method` None: the company's. The reason is kept in the audit trail.
    """
    with posting(company, "write off", reason=reason) as books:
        return write_off_within(books, parts, reason, day, method)


def method_of(company: Company) -> Method:
    return "allowance" if company.setting("write_off_method", "direct") == "allowance" else "direct"


def write_off_within(
    books: Books, parts: Sequence[tuple[int, int | None]], reason: str, day: date | None, method: Method | None = None
) -> WrittenOff:
    """The same inside another verb's transaction."""
    if not reason.strip():
        raise Refused(N_("Give a reason for the write-off; it is kept in the audit trail."))
    method = method or method_of(books.write.company)
    debits = books.load(item_id for item_id, _ in parts)
    if not debits or any(not debit.is_debit() for debit in debits.values()):
        raise Refused(N_("Choose what the customer owes that is written off."))
    day = day or max(books.write.today, *(debit.ledger_date for debit in debits.values()))
    of_customers: dict[int, list[tuple[int, int | None]]] = {}
    for item_id, amount in parts:
        of_customers.setdefault(debits[item_id].customer_id, []).append((item_id, amount))
    numbers: list[str] = []
    made: list[int] = []
    for theirs in of_customers.values():
        number, _ = books.numbering.next("write_off", day)
        numbers.append(number)
        with books.record("write-off", number):
            made += [
                _write_off(books, debits[item_id], amount, number, day, CHARGED[method], reason).id
                for item_id, amount in theirs
            ]
    name = numbers[0] if len(numbers) == 1 else f"{numbers[0]} – {numbers[-1]}"
    undo = Reversal(
        N_("Take back write-off {number}"), {"number": name}, call=lambda own: take_back_write_off(own, made)
    )
    done = posted(books, name, item_id=made[0], reversal=undo)
    return WrittenOff(
        done.changed, done.customers, done.change, undo, done.warnings, name, done.id, done.item_id, tuple(made)
    )


def _write_off(
    books: Books, debit: OpenItem, amount: int | None, number: str, day: date, role: str, reason: str
) -> OpenItem:
    part = debit.open if amount is None else amount
    charged = books.accounts.role(role)
    item, _ = settle(
        books, "write_off", number, debit, part, lambda base: _lines(books, debit, part, charged, base), day,
        source_id=debit.id, reference=reason,
    )  # fmt: skip
    return item


def _lines(books: Books, debit: OpenItem, amount: int, charged: int, base: int) -> list[Line]:
    """On the cash basis the tax was never due: its share goes out of what is not yet due."""
    if not books.cash_basis:
        return [Line(charged, base)]
    if amount == debit.open:
        account = books.accounts.role("tax_not_due")
        taxes = [Line(account, left, debit.id, component) for component, left in not_yet_due(books, debit.id)]
    else:
        taxes = tax_share(books, debit, base)
    return [Line(charged, base - sum(line.amount for line in taxes)), *taxes]


def claim_tax_relief(company: Company, item_id: int, *, day: date | None = None, reason: str | None = None) -> Done:
    """Claims the tax in a write-off back, once the law allows it: out of tax payable, off what it was charged to."""
    with posting(company, "claim tax relief", reason=reason) as books:
        return claim_within(books, item_id, day)


def claim_within(books: Books, item_id: int, day: date | None) -> Done:
    """The same inside another verb's transaction."""
    item = standing_write_off(books, item_id)
    day = day or max(books.write.today, item.ledger_date)
    if day < item.ledger_date:
        raise Refused(N_("{number} was written off on {day}."), number=item.number, day=item.ledger_date)
    if relief_of(books.write, item_id):
        raise Refused(N_("The tax of {number} was claimed already."), number=item.number)
    taxes = [] if books.cash_basis else tax_share(books, item, -item.base_amount)
    if not taxes:
        raise Refused(N_("There is no tax to claim on {number}."), number=item.number)
    with books.record("tax relief", item.number):
        post_relief(books, item, [line._replace(item_id=item_id) for line in taxes], day)
    undo = Reversal(
        N_("Take back the tax relief on {number}"),
        {"number": item.number},
        call=lambda own: give_relief_back(own, item_id),
    )
    return done(books, Changed.LEDGER, reversal=undo)


def give_relief_back(company: Company, item_id: int, *, day: date | None = None, reason: str | None = None) -> Done:
    """Takes a claim of tax relief back."""
    with posting(company, "take back tax relief", reason=reason) as books:
        item = standing_write_off(books, item_id)
        with books.record("tax relief taken back", item.number):
            if not return_relief(books, item, day):
                raise Refused(N_("There is no tax relief on {number}."), number=item.number)
        again = Reversal(
            N_("Claim the tax of {number} again"),
            {"number": item.number},
            call=lambda own: claim_tax_relief(own, item_id),
        )
        return done(books, Changed.LEDGER, reversal=again)


def standing_write_off(books: Books, item_id: int) -> OpenItem:
    item = books.load_one(item_id)
    if item.kind != "write_off" or item.reverses_id or is_reversed(books.write, item_id):
        raise Refused(N_("{number} is not a write-off that stands."), number=item.number)
    return item


def take_back_write_off(
    company: Company, item_ids: Sequence[int], *, day: date | None = None, reason: str | None = None
) -> Done:
    """The items are owed again, with their old due dates; relief claimed on them is paid back."""
    with posting(company, "take back write-off", reason=reason) as books:
        was = take_back_within(books, item_ids, day)
        again = Reversal(
            N_("Write it off again"),
            call=lambda own: write_off(own, was.parts, reason=was.reason, day=was.day, method=was.method),
        )
        return done(books, MONEY, reversal=again)


def take_back_within(books: Books, item_ids: Sequence[int], day: date | None = None) -> TakenBack:
    """The same inside another verb's transaction."""
    of_numbers: dict[str, list[OpenItem]] = {}
    for item_id in item_ids:
        item = standing_write_off(books, item_id)
        of_numbers.setdefault(item.number, []).append(item)
    days = []
    for number, items in of_numbers.items():
        with books.record("write-off taken back", number):
            days.append(reverse_all(books, items, day))
    taken = [item for items in of_numbers.values() for item in items]
    parts = tuple((item.source_id or 0, -item.amount) for item in taken)
    return TakenBack(parts, taken[0].reference, max(days), _method_that_charged(books, taken[0]))


def _method_that_charged(books: Books, item: OpenItem) -> Method:
    return "allowance" if charged_account(books, item) == books.accounts.role(CHARGED["allowance"]) else "direct"
