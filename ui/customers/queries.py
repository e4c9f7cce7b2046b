"""What the Customers page asks of the engine, as it reads the answers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ar_desktop.collections.customer_marks import Marks
    from ar_desktop.company import Done
    from ar_desktop.customers.queries import CustomerSums, Groups, Sort, Who
    from ar_desktop.ledger.open_at import OpenLine
    from ar_desktop.ledger.queries import CustomerLedger


@dataclass(frozen=True)
class Question:
    """Which customers, in which order; a new one starts the list anew."""

    text: str = ""
    show: Who = "all"
    salesperson: str = ""
    segment: str = ""
    sort: Sort = "name"
    descending: bool = False


@dataclass(frozen=True)
class Card:
    """One customer as the head of the detail shows it."""

    id: int
    code: str
    name: str
    contact: str
    phone: str
    email: str
    city: str
    region: str
    terms: str
    currency: str
    balance: int
    unapplied: int
    overdue: int
    oldest_days: int | None
    credit_limit: int | None
    on_hold: bool
    open_count: int


class Listed(Protocol):
    """A line of the list: the engine's row of a customer, and what collections know of them."""

    @property
    def id(self) -> int: ...
    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def city(self) -> str: ...
    @property
    def terms(self) -> str: ...
    @property
    def salesperson(self) -> str: ...
    @property
    def payer(self) -> str: ...
    @property
    def balance(self) -> int: ...
    @property
    def overdue(self) -> int: ...
    @property
    def unapplied(self) -> int: ...
    @property
    def days_late(self) -> int | None: ...
    @property
    def credit_used(self) -> int | None: ...
    @property
    def on_hold(self) -> bool: ...
    @property
    def marks(self) -> Marks | None: ...


class CustomerQueries(Protocol):
    """Each runs in one read transaction on a reader thread."""

    def first(self, reading: Any, question: Question, limit: int) -> Sequence[Listed]: ...

    def ids(self, reading: Any, question: Question) -> array[int]: ...

    def rows(self, reading: Any, ids: Sequence[int]) -> Sequence[Listed]: ...

    def totals(self, reading: Any, question: Question) -> CustomerSums: ...

    def groups(self, reading: Any) -> Groups: ...

    def card(self, reading: Any, customer_id: int) -> Card: ...

    def open_items(self, reading: Any, customer_id: int) -> Sequence[OpenLine]: ...

    def ledger(self, reading: Any, customer_id: int, first: date, last: date) -> CustomerLedger: ...

    def apply_oldest(self, company: Any, item_id: int) -> Done:
        """A verb, on the writer thread: what is on account against what is owed, earliest due first."""
        ...
