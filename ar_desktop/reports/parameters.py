"""What a report can be asked for, and what is meant where nothing is said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Final, Literal

from ar_desktop.company import Company, Reading
from ar_desktop.company.audit import known_at
from ar_desktop.errors import Refused
from ar_desktop.ledger.aging import Credits, Question
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.progress import Progress
from ar_desktop.values.buckets import Basis, Buckets
from ar_desktop.values.currencies import exponent
from ar_desktop.words import N_

By = Literal["customer", "salesperson", "region", "segment", "product-line", "currency"]

GROUPINGS: Final[tuple[By, ...]] = ("customer", "salesperson", "region", "segment", "product-line", "currency")
USUAL_PERIOD: Final = 90


@dataclass(frozen=True, slots=True)
class Parameters:
    """As asked; None is what is usual: today, the 90 days up to then, all that is known, everybody, base currency.

    `known_at` is a UTC moment, or a date for the end of that day in UTC; `customer` and `account` are codes.
    """

    as_of: date | None = None
    first: date | None = None
    last: date | None = None
    known_at: str | None = None
    by: By = "customer"
    basis: Basis = "due"
    credits: Credits = "own"
    currency: str | None = None
    customer: str | None = None
    account: str | None = None


@dataclass(frozen=True)
class Inquiry:
    """A report's question with everything decided, within one read transaction.

    `first` and `last` are the period; `as_of` is the date of what has no period.
    """

    company: Company
    read: Reading
    progress: Progress
    asked: Parameters
    as_of: AsOf
    first: date
    last: date
    customer_id: int | None

    @property
    def base(self) -> str:
        return self.company.currency

    @property
    def currency(self) -> str:
        """Of the amounts in the report."""
        return self.asked.currency or self.base

    @property
    def in_base(self) -> bool:
        return self.asked.currency is None

    @property
    def known_to(self) -> int | None:
        return self.as_of.known_to

    def customer_name(self) -> str:
        """Of the one customer that was asked for."""
        return str(self.read.value("SELECT name FROM customer WHERE id = :id", id=self.customer_id))

    @cached_property
    def buckets(self) -> Buckets:
        return Buckets.parse(self.company.setting("buckets", "30,60,90"), self.asked.basis)

    def at(self, day: date) -> AsOf:
        """Another date, as known at the same moment."""
        return AsOf(day, self.known_to)

    def question(self, as_of: AsOf | None = None) -> Question:
        return Question(as_of or self.as_of, self.buckets, self.asked.credits)

    @property
    def days(self) -> int:
        """Length of the period, both its ends counted."""
        return (self.last - self.first).days + 1

    def only(self, item: str = "i") -> str:
        """Condition on items, " AND ...": of the customer and currency asked for."""
        customer = "" if self.customer_id is None else f" AND {item}.customer_id = :customer"
        return customer + ("" if self.in_base else f" AND {item}.currency = :currency")

    def known(self, row: str) -> str:
        """Condition on posted rows, " AND ...": recorded by then."""
        return "" if self.known_to is None else f" AND {row}.audit_no <= :known"

    def params(self, **more: Any) -> dict[str, Any]:
        """What the conditions above and `:first`, `:last` of the period are filled with."""
        return {
            "customer": self.customer_id, "currency": self.asked.currency, "known": self.known_to,
            "first": self.first.isoformat(), "last": self.last.isoformat(), **more,
        }  # fmt: skip

    def of_date(self, **more: Any) -> dict[str, Any]:
        """The parameters of a report at a date, by the names that scripts use."""
        return {"as_of": self.as_of.day, **more, **self._narrowed()}

    def of_period(self, **more: Any) -> dict[str, Any]:
        return {"from": self.first, "to": self.last, **more, **self._narrowed()}

    def _narrowed(self) -> dict[str, Any]:
        asked = self.asked
        facts = {"known_at": asked.known_at, "customer": asked.customer, "account": asked.account}
        return {key: value for key, value in facts.items() if value is not None}


def inquiry(company: Company, read: Reading, asked: Parameters, progress: Progress) -> Inquiry:
    """Fills in what is usual; refuses a period that ends before it begins, an unknown customer or currency."""
    as_of = asked.as_of or asked.last or company.today
    last = asked.last or as_of
    first = asked.first or last - timedelta(days=USUAL_PERIOD - 1)
    if first > last:
        raise Refused(N_("The period ends on {last}, before it begins on {first}."), first=first, last=last)
    if asked.currency is not None:
        exponent(asked.currency)
    known_to = None if asked.known_at is None else known_at(read, asked.known_at)
    customer_id = None if asked.customer is None else customer_by_code(read, asked.customer)
    if asked.account is not None:
        _check_account(read, asked.account)
    return Inquiry(company, read, progress, asked, AsOf(as_of, known_to), first, last, customer_id)


def _check_account(read: Reading, code: str) -> None:
    if read.value("SELECT id FROM account WHERE code = :code", code=code) is None:
        raise Refused(N_("There is no account {account}."), account=code)


def customer_by_code(read: Reading, code: str) -> int:
    found: int | None = read.value("SELECT id FROM customer WHERE code = :code", code=code.strip())
    if found is None:
        raise Refused(N_("There is no customer {customer}."), customer=code)
    return found
