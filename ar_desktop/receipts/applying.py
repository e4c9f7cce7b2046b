"""Applying money that is on account, by hand or oldest first, and undoing it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from ar_desktop.company import Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.allocating import Standing, standing, standing_group
from ar_desktop.ledger.items import OpenItem, read_items
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.reversing import undo_application
from ar_desktop.receipts.application import Application, with_ids
from ar_desktop.receipts.booking import apply_part
from ar_desktop.receipts.outcome import MONEY, done
from ar_desktop.receipts.payables import payables
from ar_desktop.receipts.proposals import oldest_first
from ar_desktop.receipts.receiving import checked
from ar_desktop.words import N_


@dataclass(frozen=True)
class Applied(Done):
    """`groups` are the ids of what was applied, for undoing it."""

    groups: tuple[int, ...] = ()


# Debits and credits made by something that is taken back as a whole.
_OWN_WAY_BACK: Final = frozenset(("returned_payment", "refund", "recovery", "write_off", "netting"))


def apply_credit(
    company: Company,
    credit_id: int,
    applications: Sequence[Application],
    *,
    day: date | None = None,
    reason: str | None = None,
) -> Done:
    """Applies a receipt, credit note or other credit to items of its family: today, unless told otherwise."""
    with posting(company, "apply", reason=reason) as books:
        return apply_within(books, credit_id, applications, day)


def apply_oldest(
    company: Company,
    credit_id: int,
    *,
    amount: int | None = None,
    day: date | None = None,
    reason: str | None = None,
) -> Done:
    """Applies a credit to what its family owes, earliest due first; deductions are left alone."""
    with posting(company, "apply oldest first", reason=reason) as books:
        credit = books.load_one(credit_id)
        owed = payables(books.write, credit.customer_id, credit.currency)
        money = min(-credit.open, amount if amount is not None else -credit.open)
        parts = oldest_first(money, owed)
        if not parts:
            raise Refused(N_("There is nothing open that {number} could be applied to."), number=credit.number)
        return apply_within(books, credit_id, [Application(id_, amount=part) for id_, part in parts.items()], day)


def apply_within(books: Books, credit_id: int, applications: Sequence[Application], day: date | None) -> Applied:
    """The same inside another verb's transaction; `groups` are what undoing it takes."""
    resolved = with_ids(books.write, applications)
    ids = [one.item_id for one in resolved if one.item_id is not None]
    items = books.load([credit_id, *ids])
    credit = items[credit_id]
    if credit.is_debit():
        raise Refused(N_("{number} is not a credit."), number=credit.number)
    fine = checked(books, resolved, credit.currency, credit.document_date, -credit.open)
    groups: list[int] = []
    with books.record("apply", credit.number):
        for one in fine:
            debit = items[one.item_id or 0]
            when = day or max(books.write.today, credit.ledger_date, debit.ledger_date)
            group = apply_part(books, credit, debit, one, when, receipt_id=credit.receipt_id)
            if group is not None:
                groups.append(group)
        if not groups:
            raise Refused(N_("Nothing of {number} was applied."), number=credit.number)
    undo = Reversal(
        N_("Undo the application of {number}"),
        {"number": credit.number},
        call=lambda own: unapply(own, groups, number=credit.number),
    )
    plain = done(books, MONEY, reversal=undo)
    return Applied(plain.changed, plain.customers, plain.change, undo, plain.warnings, tuple(groups))


def unapply(
    company: Company, group_ids: Sequence[int], *, number: str, day: date | None = None, reason: str | None = None
) -> Done:
    """Undoes what was applied together, with discount, difference, fee and deduction: today, unless told otherwise.

    `group_ids` are those of allocations; both sides get back exactly what was taken. What is no application (a refund,
    a return, a write-off, a move) is refused: each has its own way back.
    """
    with posting(company, "unapply", reason=reason) as books:
        return unapply_within(books, group_ids, number=number, day=day)


def unapply_within(books: Books, group_ids: Sequence[int], *, number: str, day: date | None = None) -> Done:
    """The same inside another verb's transaction."""
    groups = {id_: group for id_ in group_ids if (group := standing_group(books.write, id_))}
    if not groups:
        raise Refused(N_("This is no longer applied."))
    for group in groups.values():
        items = books.load({id_ for row in group for id_ in _sides(row)})
        if not _is_application(group, items):
            raise Refused(N_("{number} is not applied by hand; take back what was done with it."), number=number)
    again = [_as_it_was(books, group) for group in groups.values()]
    with books.record("unapply", number):
        for id_, group in groups.items():
            undo_application(books, id_, day or max(books.write.today, *(one.date for one in group)))
    return done(books, MONEY, reversal=_apply_again(again, number))


def unapply_item(company: Company, item_id: int, *, day: date | None = None, reason: str | None = None) -> Done:
    """Undoes every application from or to an item, also of its money that was turned into another currency."""
    with company.reading() as read:
        item = read_items(read, (item_id,)).get(item_id)
        if item is None:
            raise Refused(N_("That item is not in the books."))
        turned = read.rows(
            "SELECT id FROM open_item WHERE source_id = :s AND kind = 'transfer_out' AND customer_id = :c "
            "AND currency <> :k",
            s=item_id,
            c=item.customer_id,
            k=item.currency,
        )
        found = {row.group_id for id_ in (item_id, *(row[0] for row in turned)) for row in standing(read, id_)}
        groups = {id_: standing_group(read, id_) for id_ in sorted(found)}
        items = read_items(read, {id_ for group in groups.values() for row in group for id_ in _sides(row)})
    chosen = [id_ for id_, group in groups.items() if _is_application(group, items)]
    return unapply(company, chosen, number=item.number, day=day, reason=reason)


def _sides(row: Standing) -> tuple[int, int]:
    return row.debit_item_id, row.credit_item_id


def _is_application(group: Sequence[Standing], items: Mapping[int, OpenItem]) -> bool:
    """Whether a group put money or another credit on a debit; nothing of it reverses, moves or gives up an item."""
    for debit_id, credit_id in map(_sides, group):
        debit, credit = items[debit_id], items[credit_id]
        if debit.reverses_id or credit.reverses_id or debit.kind in _OWN_WAY_BACK or credit.kind in _OWN_WAY_BACK:
            return False
        if debit.source_id == credit_id and debit.kind == "transfer_in":
            return False
    first = group[0]
    return not (items[first.credit_item_id].kind == "transfer_out" and _closes_its_source(first, items))


def _closes_its_source(row: Standing, items: Mapping[int, OpenItem]) -> bool:
    return items[row.credit_item_id].source_id == row.debit_item_id


def _as_it_was(books: Books, group: list[Standing]) -> tuple[int, Application] | None:
    """The credit and the application that made a group; None where money in another currency was turned for it."""
    items = books.load({id_ for row in group for id_ in _sides(row)})
    parts = dict.fromkeys(("receipt", "discount", "difference", "bank_fee", "deduction"), 0)
    credit_id = None
    for row in group:
        kind = items[row.credit_item_id].kind
        if kind == "transfer_out" and _closes_its_source(row, items):
            kind = "deduction"
        if kind not in parts or kind == "receipt":
            kind, credit_id = "receipt", row.credit_item_id
        parts[kind] += row.amount
    if credit_id is None or items[credit_id].kind == "transfer_out":
        return None
    application = Application(
        group[0].debit_item_id, amount=parts["receipt"], discount=parts["discount"], difference=parts["difference"],
        bank_fee=parts["bank_fee"], deduction=parts["deduction"],
    )  # fmt: skip
    reason, owner = _why_deducted(books, group)
    return credit_id, application._replace(reason=reason, owner=owner)


def _why_deducted(books: Books, group: list[Standing]) -> tuple[str, str]:
    found = books.write.row(
        "SELECT d.reason, d.owner FROM deduction d JOIN open_item i ON i.id = d.item_id WHERE i.source_id = :s "
        "ORDER BY d.id DESC",
        s=group[0].debit_item_id,
    )
    return (str(found[0]), str(found[1])) if found else ("", "")


def _apply_again(again: list[tuple[int, Application] | None], number: str) -> Reversal | None:
    known = [one for one in again if one is not None]
    if len(known) < len(again) or len({credit for credit, _ in known}) != 1:
        return None
    credit_id = known[0][0]
    applications = [application for _, application in known]
    return Reversal(
        N_("Apply {number} again"), {"number": number}, call=lambda own: apply_credit(own, credit_id, applications)
    )
