"""Voiding a document by a reversing entry, and noting that one has left the house."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from ar_desktop.company import Changed, Company, Done, Reading, Reversal
from ar_desktop.errors import UserError
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.invoicing.deposits import cleared_by
from ar_desktop.invoicing.stored_document import StoredDocument, stored_document
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.reversing import reversal_day, reverse_item
from ar_desktop.words import N_, Sentence


class AlreadyVoid(UserError):
    code = "AR402"
    text = N_("{number} is void already.")

    def __init__(self, number: str) -> None:
        super().__init__(number=number)
        self.number = number


class AlreadySent(UserError):
    """It is credited instead; the setting `void_sent` allows voiding all the same."""

    code = "AR403"
    text = N_("{number} went out on {day}; make a credit note instead of voiding it.")

    def __init__(self, number: str, day: date) -> None:
        super().__init__(number=number, day=day)
        self.number, self.day = number, day


class DepositCleared(UserError):
    code = "AR404"
    text = N_("{other} clears deposit invoice {number}; void {other} first.")

    def __init__(self, number: str, other: str) -> None:
        super().__init__(number=number, other=other)
        self.number, self.other = number, other


def void_document(company: Company, number: str, day: date | None = None, *, reason: str | None = None) -> Done:
    """Reverses a document and frees what was applied to it; the number stays used.

    On `day`, else on its ledger date where that month is open and nothing happened since, else today.
    """
    with posting(company, "void document", reason=reason) as books:
        document = stored_document(books.write, number)
        _check(company, books.write, document)
        void_one(books, document, day)
        changed = Changed.DOCUMENTS | Changed.LEDGER | Changed.CUSTOMERS
        return Done(changed, tuple(sorted(books.customers)), books.write.change, stays=stays_void(number))


def stays_void(number: str) -> Sentence:
    return Sentence(N_("{number} stays void, its number is used up. Write it again: it gets a new one."), number=number)


def _check(company: Company, read: Reading, document: StoredDocument) -> None:
    if document.voided:
        raise AlreadyVoid(document.number)
    if document.sent_on and company.setting("void_sent", "no") != "yes":
        raise AlreadySent(document.number, date.fromisoformat(document.sent_on))
    if document.kind == "deposit_invoice" and (other := cleared_by(read, document.id)):
        raise DepositCleared(document.number, other)


def void_one(books: Books, document: StoredDocument, day: date | None) -> date:
    """Voids within a transaction; returns the date it is void from."""
    item = books.load_one(document.item_id)
    day = reversal_day(books, item, day)
    with books.record("void", document.number, after={"date": day}):
        reverse_item(books, item, day)
    return day


def mark_sent(company: Company, numbers: Iterable[str], day: date | None = None) -> Done:
    """Notes that documents left the house; the first day stays."""
    return _mark(company, "number", dict.fromkeys(numbers, day))


def mark_sent_by_id(company: Company, ids: Iterable[int], day: date | None = None) -> Done:
    """The same for documents as screens know them."""
    return _mark(company, "id", dict.fromkeys(ids, day))


def mark_sent_each(company: Company, days: Mapping[int, date]) -> Done:
    """The same for many documents, each by its id on a day of its own."""
    return _mark(company, "id", days)


def _mark(company: Company, key: str, days: Mapping[Any, date | None]) -> Done:
    with company.writing("mark sent") as write:
        sql = f"SELECT number, id, customer_id, {key} FROM document WHERE sent_on IS NULL AND {key} IN "
        fresh = [(*row[:3], (days[row[3]] or write.today).isoformat()) for row in rows_in(write, sql, days)]
        write.execute_many("UPDATE document SET sent_on = ? WHERE id = ?", [(iso, id_) for _, id_, _, iso in fresh])
        for number, _, _, iso in fresh:
            write.record("sent", number, after={"date": iso})
        marked = [row[0] for row in fresh]
        undo = Reversal(N_("Mark {n} as not sent"), {"n": len(marked)}, call=lambda own: _unmark(own, marked))
        if len(marked) == 1:
            undo = Reversal(N_("Mark {number} as not sent"), {"number": marked[0]}, call=undo.call)
        customers = tuple(sorted({row[2] for row in fresh}))
        return Done(Changed.DOCUMENTS, customers, write.change, undo if marked else None)


def _unmark(company: Company, numbers: Sequence[str]) -> Done:
    """They did not leave the house after all."""
    with company.writing("mark as not sent") as write:
        sql = "SELECT number, id, customer_id, sent_on FROM document WHERE sent_on IS NOT NULL AND number IN "
        sent = list(rows_in(write, sql, numbers))
        write.execute_many("UPDATE document SET sent_on = NULL WHERE id = ?", [(row[1],) for row in sent])
        for number, _, _, day in sent:
            write.record("sent", number, before={"date": day}, after={})
        days = {row[1]: date.fromisoformat(row[3]) for row in sent}
        again = Reversal(N_("Mark as sent again"), call=lambda own: mark_sent_each(own, days))
        return Done(Changed.DOCUMENTS, tuple(sorted({row[2] for row in sent})), write.change, again)
