"""What an act would do to the books: it is posted for a moment, looked at, and all of it is taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ar_desktop.company import Company, Done, Writing
from ar_desktop.customers.queries import overdue_by_customer
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.receipts.one_receipt import JournalLine, journal
from ar_desktop.receipts.receiving import NewReceipt, refuse_post_dated
from ar_desktop.receipts.with_credits import CreditUsed, receive_all


@dataclass(frozen=True, slots=True)
class Trial:
    """What the accounts would get, and the customer's figures in base currency after it."""

    journal: tuple[JournalLine, ...]
    balance: int
    overdue: int
    warnings: tuple[str, ...]


class _Seen(Exception):
    """Nothing is kept."""


def try_receipt(company: Company, new: NewReceipt, used: Sequence[CreditUsed] = ()) -> Trial:
    """Refuses what `receive` would refuse."""
    refuse_post_dated(company, new)
    return try_out(company, new.customer, lambda books: receive_all(books, new, used))


def try_out(company: Company, customer: str, act: Callable[[Books], Done], reason: str | None = None) -> Trial:
    """Takes the writer's turn for a moment and leaves no trace."""
    try:
        with posting(company, "try", reason=reason) as books:
            done = act(books)
            books.finish()
            trial = Trial(_posted(books.write), *_figures(books.write, customer), done.warnings)
            raise _Seen
    except _Seen:
        return trial


def _posted(write: Writing) -> tuple[JournalLine, ...]:
    records = "e.audit_no IN (SELECT number FROM audit WHERE change_no = :change)"
    return journal(write, records, change=write.change)


def _figures(write: Writing, customer: str) -> tuple[int, int]:
    row = write.row(
        "SELECT c.id, t.balance FROM customer c JOIN customer_totals t ON t.customer_id = c.id WHERE c.code = :code",
        code=customer.strip(),
    )
    if row is None:
        return 0, 0
    late = overdue_by_customer(write, write.today, [row[0]]).get(row[0])
    return int(row[1]), late.amount if late else 0
