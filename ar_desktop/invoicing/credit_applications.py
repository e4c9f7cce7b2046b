"""Applying a credit note to the invoice it names, and taking that back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ar_desktop.company import Changed, Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.invoicing.stored_document import stored_document
from ar_desktop.ledger.allocating import allocate
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.reversing import undo_application
from ar_desktop.words import N_


@dataclass(frozen=True)
class Applied(Done):
    """`amount` is what was applied, in the currency of both."""

    amount: int = 0
    group_id: int = 0


def apply_credit_note(company: Company, number: str, to: str = "", amount: int | None = None) -> Applied:
    """Applies a credit note to the invoice it names, or to another, as far as both are open (or `amount`).

    Dated the later of the two ledger dates.
    """
    with posting(company, "apply credit note") as books:
        credit = stored_document(books.write, number)
        debit = stored_document(books.write, to or credit.reference)
        items = books.load((credit.item_id, debit.item_id))
        with books.record("application", credit.number):
            applied, group_id = _apply(books, items[debit.item_id], items[credit.item_id], amount)
            if not applied:
                raise Refused(
                    N_("Nothing of {credit} can be applied to {debit}."), credit=credit.number, debit=debit.number
                )
        text = N_("Take back what {credit} settled of {debit}")

        def back(company: Company) -> Done:
            return take_back(company, group_id, credit.number)

        return Applied(
            Changed.LEDGER | Changed.DOCUMENTS | Changed.CUSTOMERS,
            tuple(sorted(books.customers)),
            books.write.change,
            Reversal(text, {"credit": credit.number, "debit": debit.number}, call=back),
            (),
            applied,
            group_id,
        )


def apply_credit_notes(books: Books, numbers: Iterable[str]) -> int:
    """Applies many, each to the invoice it names; returns how many had something to apply.

    Left alone where the invoice is another family's or in another currency.
    """
    sql = (
        "SELECT d.number, c.id, i.id FROM document d "
        "JOIN open_item c ON c.document_id = d.id AND c.reverses_id IS NULL "
        "JOIN open_item i ON i.document_id = d.reference_id AND i.reverses_id IS NULL "
        "JOIN customer x ON x.id = c.customer_id JOIN customer y ON y.id = i.customer_id "
        "WHERE c.open < 0 AND i.open > 0 AND c.currency = i.currency "
        "AND coalesce(x.payer_id, x.id) = coalesce(y.payer_id, y.id) AND d.number IN "
    )
    pairs = list(rows_in(books.write, sql, numbers))
    items = books.load({id_ for _, credit, debit in pairs for id_ in (credit, debit)})
    count = 0
    for number, credit, debit in pairs:
        if _both_open(items[debit], items[credit]):
            with books.record("application", number):
                _apply(books, items[debit], items[credit], None)
            count += 1
    return count


def apply_as_far_as_open(books: Books, debit_id: int, credit_id: int, number: str) -> int:
    """Applies a credit to a debit within a transaction, in a record of its own; returns how much."""
    items = books.load((debit_id, credit_id))
    if not _both_open(items[debit_id], items[credit_id]):
        return 0
    with books.record("application", number):
        return _apply(books, items[debit_id], items[credit_id], None)[0]


def _both_open(debit: OpenItem, credit: OpenItem) -> int:
    day = max(debit.ledger_date, credit.ledger_date)
    return min(debit.least_open_from(day), credit.least_open_from(day))


def _apply(books: Books, debit: OpenItem, credit: OpenItem, amount: int | None) -> tuple[int, int]:
    """(what was applied, id of the allocation); within a record."""
    possible = _both_open(debit, credit)
    amount = possible if amount is None else amount
    return (amount, allocate(books, debit, credit, amount)) if amount else (0, 0)


def take_back(company: Company, group_id: int, number: str, day: date | None = None) -> Done:
    """Undoes an application on a day, today unless told."""
    with posting(company, "undo application") as books, books.record("undo application", number):
        undo_application(books, group_id, day or books.write.today)
        return Done(Changed.LEDGER | Changed.CUSTOMERS, tuple(sorted(books.customers)), books.write.change)


def left_as_credit(gross: int, open_: int, *, applied: bool) -> int:
    """What of a credit note stays the customer's: all of it, or what its invoice has no room for."""
    return gross - min(gross, max(0, open_)) if applied else gross
