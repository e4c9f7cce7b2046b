"""Applying money that is on account, by hand or oldest first, and undoing it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ar_desktop.company import Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.allocating import Standing, standing, standing_group
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.reversing import undo_application
from ar_desktop.receipts.application import Application, with_ids
from ar_desktop.receipts.booking import apply_part
from ar_desktop.receipts.outcome import MONEY, done
from ar_desktop.receipts.proposals import Payable, oldest_first
from ar_desktop.receipts.receiving import checked
from ar_desktop.words import N_


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
        return _apply(books, credit_id, applications, day)


def apply_oldest(
    company: Company, credit_id: int, *, amount: int | None = None, day: date | None = None
) -> Done:
    """Applies a credit to what its family owes, earliest due first; deductions are left alone."""
    with posting(company, "apply oldest first") as books:
        credit = books.load_one(credit_id)
        owed = payables_of(books, credit)
        money = min(-credit.open, amount if amount is not None else -credit.open)
        parts = oldest_first(money, owed)
        if not parts:
            raise Refused(N_("There is nothing open that {number} could be applied to."), number=credit.number)
        return _apply(books, credit_id, [Application(id_, amount=part) for id_, part in parts.items()], day)


def _apply(books: Books, credit_id: int, applications: Sequence[Application], day: date | None) -> Done:
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
    return done(books, MONEY, reversal=undo)


def payables_of(books: Books, credit: OpenItem) -> list[Payable]:
    """What the credit's family owes in its currency, with due lines; no deductions."""
    payer = books.family(credit.customer_id)
    rows = books.write.rows(
        "SELECT i.id, i.number, i.document_date, i.due_date, i.open, i.amount FROM open_item i "
        "WHERE i.customer_id IN (SELECT id FROM customer WHERE id = :p OR payer_id = :p) "
        "AND i.open > 0 AND i.currency = :c AND i.kind <> 'deduction' ORDER BY i.due_date, i.document_date, i.id",
        p=payer,
        c=credit.currency,
    )
    lines = due_lines(books, [row[0] for row in rows])
    return [
        Payable(id_, number, date.fromisoformat(day), date.fromisoformat(due), open_, amount, tuple(lines.get(id_, ())))
        for id_, number, day, due, open_, amount in rows
    ]


def due_lines(books: Books, item_ids: Iterable[int]) -> dict[int, list[tuple[date, int]]]:
    """Of items with several; some hundred at a time."""
    found: dict[int, list[tuple[date, int]]] = {}
    wanted = sorted(set(item_ids))
    for start in range(0, len(wanted), 400):
        marks = ",".join(str(int(id_)) for id_ in wanted[start : start + 400])
        for id_, due, amount in books.write.rows(
            f"SELECT item_id, due_date, amount FROM due_line WHERE item_id IN ({marks}) ORDER BY item_id, due_date"
        ):
            found.setdefault(id_, []).append((date.fromisoformat(due), amount))
    return found


def unapply(company: Company, group_ids: Sequence[int], *, number: str, day: date | None = None) -> Done:
    """Undoes what was applied together, with discount, difference, fee and deduction: today, unless told otherwise.

    `group_ids` are those of allocations; both sides get back exactly what was taken.
    """
    with posting(company, "unapply") as books:
        groups = {id_: standing_group(books.write, id_) for id_ in group_ids}
        if not any(groups.values()):
            raise Refused(N_("This is no longer applied."))
        again = [_as_it_was(books, group) for group in groups.values() if group]
        with books.record("unapply", number):
            for id_, group in groups.items():
                if group:
                    undo_application(books, id_, day or max(books.write.today, *(one.date for one in group)))
        return done(books, MONEY, reversal=_apply_again(again, number))


def unapply_item(company: Company, item_id: int, *, day: date | None = None) -> Done:
    """Undoes everything that was applied from or to an item."""
    with company.reading() as read:
        groups = sorted({row.group_id for row in standing(read, item_id)})
        number = read.value("SELECT number FROM open_item WHERE id = :i", i=item_id)
    return unapply(company, groups, number=number or "", day=day)


def _as_it_was(books: Books, group: list[Standing]) -> tuple[int, Application] | None:
    """The credit and the application that made a group; None where money in another currency was turned for it."""
    items = books.load({id_ for row in group for id_ in (row.debit_item_id, row.credit_item_id)})
    parts = dict.fromkeys(("receipt", "discount", "difference", "bank_fee", "deduction"), 0)
    credit_id = None
    for row in group:
        kind = items[row.credit_item_id].kind
        if kind == "transfer_out" and items[row.credit_item_id].source_id == row.debit_item_id:
            kind = "deduction"
        if kind not in parts or kind == "receipt":
            kind, credit_id = "receipt", row.credit_item_id
        parts[kind] += row.amount
    if credit_id is None or items[credit_id].kind == "transfer_out":
        return None
    application = Application(
        group[0].debit_item_id, amount=parts["receipt"], discount=parts["discount"], difference=parts["difference"],
        bank_fee=parts["bank_fee"], deduction=parts["deduction"], reason=_again_reason(books, group),
    )  # fmt: skip
    return credit_id, application


def _again_reason(books: Books, group: list[Standing]) -> str:
    found = books.write.value(
        "SELECT d.reason FROM deduction d JOIN open_item i ON i.id = d.item_id WHERE i.source_id = :s "
        "ORDER BY d.id DESC",
        s=group[0].debit_item_id,
    )
    return str(found or "")


def _apply_again(again: list[tuple[int, Application] | None], number: str) -> Reversal | None:
    known = [one for one in again if one is not None]
    if len(known) < len(again) or len({credit for credit, _ in known}) != 1:
        return None
    credit_id = known[0][0]
    applications = [application for _, application in known]
    return Reversal(
        N_("Apply {number} again"), {"number": number}, call=lambda own: apply_credit(own, credit_id, applications)
    )


