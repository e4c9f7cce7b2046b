"""What one who enters a receipt has to see: who pays, what they owe or have on account, where the money goes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

from ar_desktop.company import Company, Reading
from ar_desktop.company.search import find_customers
from ar_desktop.customers.queries import overdue_by_customer
from ar_desktop.receipts.booking import METHODS
from ar_desktop.receipts.differences import tolerance
from ar_desktop.receipts.discount_offers import DiscountBase, Offer, offers
from ar_desktop.receipts.outstanding import OpenCredit, unapplied
from ar_desktop.receipts.payables import payables
from ar_desktop.receipts.proposals import Payable

_MOST_NUMBERS: Final = 8


class PayerFound(NamedTuple):
    """Somebody who may be paying; `because` is the number that was typed, if it is one of theirs."""

    id: int
    code: str
    name: str
    city: str
    balance: int
    because: str = ""


class Owed(NamedTuple):
    """A debit that money can be put on, in the receipt's currency.

    Attributes:
        customer: code of the one who owes it, where that is another of the payer's family.
        offer: the early-payment discount that it still carries.
        tolerance: the most that may be given up on it as a small difference.
        disputed: how much of it a dispute flags.
    """

    payable: Payable
    kind: str
    customer: str
    reference: str
    disputed: int
    tolerance: int
    offer: Offer | None = None

    @property
    def item_id(self) -> int:
        return self.payable.item_id

    @property
    def open(self) -> int:
        return self.payable.open


@dataclass(frozen=True, slots=True)
class Payer:
    """Who pays, with all that is open of their family in one currency.

    `method` is how they paid last. `currencies` are those in which anything is open, and their own.
    """

    id: int
    code: str
    name: str
    currency: str
    currencies: tuple[str, ...]
    method: str
    balance: int
    overdue: int
    credit_limit: int | None
    owed: tuple[Owed, ...]
    credits: tuple[OpenCredit, ...]


class MoneyAccount(NamedTuple):
    code: str
    name: str
    role: str


def find_payers(read: Reading, text: str, limit: int = 8) -> list[PayerFound]:
    """By name, code, city or phone, and by the beginning of a document's number; best first."""
    by_number = _owners(read, text.strip())
    ids = list(dict.fromkeys([*by_number, *find_customers(read, text, limit)]))[:limit]
    marks = ",".join(map(str, ids)) or "0"
    rows = read.rows(
        "SELECT c.id, c.code, c.name, c.city, t.balance FROM customer c "
        f"JOIN customer_totals t ON t.customer_id = c.id WHERE c.id IN ({marks})"
    )
    found = {
        id_: PayerFound(id_, code, name, city, balance, by_number.get(id_, ""))
        for id_, code, name, city, balance in rows
    }
    return [found[id_] for id_ in ids if id_ in found]


def _owners(read: Reading, text: str) -> dict[int, str]:
    """Whose documents have numbers that begin so. Short beginnings fit half the books and are not looked for."""
    if len(text) < 3 or not any(map(str.isdigit, text)):
        return {}
    rows = read.rows(
        "SELECT customer_id, number FROM open_item WHERE number >= :text AND number < :beyond AND reverses_id IS NULL "
        "ORDER BY number LIMIT :most",
        text=text,
        beyond=text + "\U0010ffff",
        most=_MOST_NUMBERS,
    )
    return dict(reversed(rows))


def money_accounts(read: Reading) -> list[MoneyAccount]:
    """Where received money can go: the accounts that methods use, and every other account of the kind of a bank."""
    roles = sorted(set(METHODS.values()))
    marks = ", ".join(f"'{role}'" for role in roles)
    rows = read.rows(
        f"SELECT code, name, coalesce(role, '') FROM account WHERE role IN ({marks}) "
        "OR (role IS NULL AND type = 'asset') ORDER BY code"
    )
    return [MoneyAccount(*row) for row in rows]


def payer(company: Company, read: Reading, customer_id: int, currency: str = "") -> Payer:
    """Everything that the entry of a receipt shows; `currency` empty: the customer's own."""
    row = read.row(
        "SELECT c.code, c.name, c.currency, t.balance, c.credit_limit FROM customer c "
        "JOIN customer_totals t ON t.customer_id = c.id WHERE c.id = :c",
        c=customer_id,
    )
    assert row is not None, "customers are never deleted"
    code, name, own, balance, limit = row
    currency = currency or own
    late = overdue_by_customer(read, company.today, [customer_id]).get(customer_id)
    on_account = tuple(credit for credit in unapplied(read, customer_id) if credit.currency == currency)
    return Payer(
        customer_id, code, name, currency, _currencies(read, customer_id, own), _last_method(read, customer_id),
        balance, late.amount if late else 0, limit, _owed(company, read, customer_id, currency), on_account,
    )  # fmt: skip


def _currencies(read: Reading, customer_id: int, own: str) -> tuple[str, ...]:
    rows = read.rows(
        "SELECT DISTINCT currency FROM open_item WHERE open <> 0 AND open > 0 AND customer_id IN "
        "(SELECT id FROM customer WHERE id = :c OR payer_id = :c) ORDER BY currency",
        c=customer_id,
    )
    return tuple(dict.fromkeys([own, *(row[0] for row in rows)]))


def _last_method(read: Reading, customer_id: int) -> str:
    found = read.value(
        "SELECT method FROM receipt WHERE customer_id = :c ORDER BY document_date DESC, id DESC LIMIT 1", c=customer_id
    )
    return str(found or "")


def _owed(company: Company, read: Reading, customer_id: int, currency: str) -> tuple[Owed, ...]:
    """As `payables`, and after them the deductions, which no proposal touches."""
    found = [*payables(read, customer_id, currency), *_deductions(read, customer_id, currency)]
    ids = [one.item_id for one in found]
    more = _more(read, ids)
    carried = offers(read, ids, DiscountBase.of_company(company.settings()))
    return tuple(_as_owed(company, one, more[one.item_id], customer_id, carried.get(one.item_id)) for one in found)


def _as_owed(company: Company, one: Payable, more: tuple[Any, ...], payer_id: int, offer: Offer | None) -> Owed:
    _, kind, reference, base_open, disputed, currency, owner, code = more
    least = tolerance(company, one.open, base_open, currency)
    return Owed(one, kind, "" if owner == payer_id else code, reference, disputed, least, offer)


def _deductions(read: Reading, customer_id: int, currency: str) -> list[Payable]:
    rows = read.rows(
        "SELECT id, number, document_date, due_date, open, amount FROM open_item WHERE kind = 'deduction' AND open > 0 "
        "AND currency = :k AND customer_id IN (SELECT id FROM customer WHERE id = :c OR payer_id = :c) "
        "ORDER BY due_date, id",
        c=customer_id,
        k=currency,
    )
    day = date.fromisoformat
    return [Payable(id_, number, day(made), day(due), open_, whole) for id_, number, made, due, open_, whole in rows]


def _more(read: Reading, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    found: dict[int, tuple[Any, ...]] = {}
    for marks in _parts(ids):
        for row in read.rows(
            "SELECT i.id, i.kind, i.reference, i.base_open, i.disputed, i.currency, i.customer_id, c.code "
            f"FROM open_item i JOIN customer c ON c.id = i.customer_id WHERE i.id IN ({marks})"
        ):
            found[row[0]] = row
    return found


def _parts(ids: Iterable[int]) -> list[str]:
    wanted = sorted(set(ids))
    return [",".join(map(str, wanted[start : start + 400])) for start in range(0, len(wanted), 400)]
