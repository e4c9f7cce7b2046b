"""Writing off what will not be paid, and the tax relief on it once it may be claimed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from ar_desktop.company import Changed, Company, Done, Reading, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.cash_basis import not_yet_due
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line, posting
from ar_desktop.ledger.reversing import is_reversed
from ar_desktop.receipts.application import settle
from ar_desktop.receipts.discounts import tax_share
from ar_desktop.receipts.outcome import MONEY, Posted, done, posted
from ar_desktop.receipts.undoing import reverse_all
from ar_desktop.words import N_

Method = Literal["direct", "allowance"]
CHARGED = {"direct": "bad_debts", "allowance": "allowance"}


def write_off(
    company: Company,
    parts: Sequence[tuple[int, int | None]],
    *,
    reason: str,
    day: date | None = None,
    method: Method | None = None,
) -> Posted:
    """Writes debits off (item id, amount; None: all that is open), gross, each with an item of its own.

    `method` None: the company's. The reason is kept in the audit trail.
    """
    if not reason.strip():
        raise Refused(N_("Give a reason for the write-off; it is kept in the audit trail."))
    method = method or ("allowance" if company.setting("write_off_method", "direct") == "allowance" else "direct")
    with posting(company, "write off", reason=reason) as books:
        debits = books.load(item_id for item_id, _ in parts)
        if not debits or any(not debit.is_debit() for debit in debits.values()):
            raise Refused(N_("Choose what the customer owes that is written off."))
        day = day or max(books.write.today, *(debit.ledger_date for debit in debits.values()))
        number, _ = books.numbering.next("write_off", day)
        with books.record("write-off", number):
            made = [
                _write_off(books, debits[item_id], amount, number, day, CHARGED[method], reason).id
                for item_id, amount in parts
            ]
        undo = Reversal(
            N_("Take back write-off {number}"),
            {"number": number},
            call=lambda own: take_back_write_off(own, made, number),
        )
        return posted(books, number, item_id=made[0], reversal=undo)


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
            _post_relief(books, item, [line._replace(item_id=item_id) for line in taxes], day)
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
            if not return_relief(books, item, day or max(books.write.today, last_relief(books.write, item_id))):
                raise Refused(N_("There is no tax relief on {number}."), number=item.number)
        return done(books, Changed.LEDGER)


def return_relief(books: Books, item: OpenItem, day: date) -> bool:
    """Posts what stands of the relief on a write-off back; false where there is none."""
    claimed = relief_of(books.write, item.id)
    lines = [Line(account, -amount, item.id, component) for account, component, amount in claimed]
    if lines:
        _post_relief(books, item, lines, day)
    return bool(lines)


def _post_relief(books: Books, item: OpenItem, taxes: list[Line], day: date) -> None:
    charged = charged_account(books, item)
    books.entry(day, "tax_relief", item.number, [*taxes, Line(charged, -sum(line.amount for line in taxes))])


def relief_of(read: Reading, item_id: int) -> list[tuple[int, int, int]]:
    """(account, tax component, amount) of the relief on a write-off that stands: claimed and not paid back."""
    rows = read.rows(
        "SELECT account_id, tax_component_id, sum(amount) FROM entry_line WHERE item_id = :i "
        "AND tax_component_id IS NOT NULL GROUP BY account_id, tax_component_id HAVING sum(amount) <> 0 "
        "ORDER BY tax_component_id",
        i=item_id,
    )
    return [(account, component, int(amount)) for account, component, amount in rows]


def last_relief(read: Reading, item_id: int) -> date:
    found = read.value(
        "SELECT max(ledger_date) FROM entry_line WHERE item_id = :i AND tax_component_id IS NOT NULL", i=item_id
    )
    return date.fromisoformat(found) if found else date.min


def charged_account(books: Books, item: OpenItem) -> int:
    """What a write-off was charged to: bad debts or the allowance."""
    roles = {books.accounts.role(role) for role in CHARGED.values()}
    rows = books.write.rows(
        "SELECT o.account_id FROM entry_line l JOIN entry_line o ON o.entry_id = l.entry_id "
        "WHERE l.item_id = :i AND l.account_id = :c",
        i=item.id,
        c=books.accounts.control,
    )
    return next(int(row[0]) for row in rows if row[0] in roles)


def standing_write_off(books: Books, item_id: int) -> OpenItem:
    item = books.load_one(item_id)
    if item.kind != "write_off" or item.reverses_id or is_reversed(books.write, item_id):
        raise Refused(N_("{number} is not a write-off that stands."), number=item.number)
    return item


def take_back_write_off(
    company: Company, item_ids: Sequence[int], number: str, *, day: date | None = None, reason: str | None = None
) -> Done:
    """The items are owed again, with their old due dates; relief claimed on them is paid back."""
    with posting(company, "take back write-off", reason=reason) as books:
        items = [standing_write_off(books, item_id) for item_id in item_ids]
        if recovered := next((item for item in items if _is_recovered(books.write, item.id)), None):
            raise Refused(N_("Money came in on {number}; void that receipt first."), number=recovered.number)
        if any(relief_of(books.write, item.id) for item in items):
            day = max(day or books.write.today, *(last_relief(books.write, item.id) for item in items))
        with books.record("write-off taken back", number):
            when = reverse_all(books, items, day)
            for item in items:
                return_relief(books, item, when)
        return done(books, MONEY)


def _is_recovered(read: Reading, item_id: int) -> bool:
    return (
        read.value(
            "SELECT 1 FROM open_item r WHERE r.source_id = :i AND r.kind = 'recovery' AND r.reverses_id IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = r.id)",
            i=item_id,
        )
        is not None
    )
