"""What an act would do to the books: it is posted for a moment, looked at, and all of it is taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ar_desktop.company import Company, Done, Writing
from ar_desktop.customers.queries import overdue_by_customer
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.receipts.receiving import NewReceipt, refuse_post_dated
from ar_desktop.receipts.with_credits import CreditUsed, receive_all


class JournalLine(NamedTuple):
    """What an account would get, in base currency, debit positive."""

    code: str
    name: str
    amount: int


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


def try_out(company: Company, customer: str, act: Callable[[Books], Done]) -> Trial:
    """Takes the writer's turn for a moment and leaves no trace."""
    try:
        with posting(company, "try") as books:
            done = act(books)
            books.finish()
            trial = Trial(_journal(books.write), *_figures(books.write, customer), done.warnings)
            raise _Seen
    except _Seen:
        return trial


def _journal(write: Writing) -> tuple[JournalLine, ...]:
    rows = write.rows(
        "SELECT a.code, a.name, sum(l.amount) FROM audit c JOIN entry e ON e.audit_no = c.number "
        "JOIN entry_line l ON l.entry_id = e.id JOIN account a ON a.id = l.account_id "
        "WHERE c.change_no = :change GROUP BY a.id HAVING sum(l.amount) <> 0 ORDER BY sum(l.amount) < 0, a.code",
        change=write.change,
    )
    return tuple(JournalLine(code, name, int(amount)) for code, name, amount in rows)


def _figures(write: Writing, customer: str) -> tuple[int, int]:
    row = write.row(
        "SELECT c.id, t.balance FROM customer c JOIN customer_totals t ON t.customer_id = c.id WHERE c.code = :code",
        code=customer.strip(),
    )
    if row is None:
        return 0, 0
    late = overdue_by_customer(write, write.today, [row[0]]).get(row[0])
    return int(row[1]), late.amount if late else 0
