"""What a receipt would do to the books: it is posted for a moment, looked at, and all of it is taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ar_desktop.company import Company, Writing
from ar_desktop.customers.queries import overdue_by_customer
from ar_desktop.ledger.posting import posting
from ar_desktop.receipts.receiving import NewReceipt, refuse_post_dated
from ar_desktop.receipts.with_credits import CreditUsed, receive_all


class JournalLine(NamedTuple):
    """What an account would get, in base currency, debit positive."""

    code: str
    name: str
    amount: int


@dataclass(frozen=True, slots=True)
class Trial:
    """The number it would have, what the accounts would get, and the customer's figures in base currency after it."""

    number: str
    journal: tuple[JournalLine, ...]
    balance: int
    overdue: int
    warnings: tuple[str, ...]


class _Seen(Exception):
    """Nothing is kept."""


def try_receipt(company: Company, new: NewReceipt, used: Sequence[CreditUsed] = ()) -> Trial:
    """Refuses what `receive` would refuse. Takes the writer's turn for a moment and leaves no trace."""
    refuse_post_dated(company, new)
    try:
        with posting(company, "try") as books:
            done = receive_all(books, new, used)
            books.finish()
            customer_id = books.write.value("SELECT id FROM customer WHERE code = :c", c=new.customer)
            balance, overdue = _figures(books.write, customer_id)
            trial = Trial(done.number, _journal(books.write), balance, overdue, done.warnings)
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


def _figures(write: Writing, customer_id: int | None) -> tuple[int, int]:
    if customer_id is None:
        return 0, 0
    balance = write.value("SELECT balance FROM customer_totals WHERE customer_id = :c", c=customer_id)
    late = overdue_by_customer(write, write.today, [customer_id]).get(customer_id)
    return int(balance or 0), late.amount if late else 0
