"""Receipts from a file; rows of one number are one receipt over several invoices, others stand alone.

A receipt whose method is empty is kept as "other". As nobody says that it is at the bank already, it goes to
undeposited funds, where one that is called "other" in the file goes to the bank; `--to-account` decides for all.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from ar_desktop.errors import Refused, UserError
from ar_desktop.exchange.grouping import Group, Heads, batches, groups
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.named_customers import NamedCustomers
from ar_desktop.exchange.rates import rate_of
from ar_desktop.exchange.receipt_fit import Fit
from ar_desktop.exchange.rows import Row, fields
from ar_desktop.exchange.trouble import OtherContent, RowRefused
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.invoicing.house import House
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books
from ar_desktop.receipts.application import Application, ids_by_number
from ar_desktop.receipts.batch import post_receipts
from ar_desktop.receipts.booking import METHODS, PreparedReceipt, bank_account
from ar_desktop.words import N_

FIELDS: Final = fields(
    "number customer date amount method reference currency fx_rate invoice applied discount",
    required="customer date amount",
)
_HEADS: Final = ("customer", "date", "amount", "method", "reference", "currency", "fx_rate")
_FIGURES: Final = frozenset(("amount", "applied", "discount"))
_DATE: Final = FIELDS.place("date")
_INVOICE: Final = FIELDS.place("invoice")
_BATCH: Final = 4000
_NOT_COME: Final = N_("The date is empty: a payment that has not come, left out.")

# a payment that was voided by hand is not taken in again with the next file; one whose import was undone may be
_UNDONE: Final = (
    "SELECT r.import_key FROM receipt r JOIN receipt_reversal e ON e.receipt_id = r.id "
    "JOIN audit a ON a.number = e.audit_no JOIN change c ON c.number = a.change_no "
    "WHERE c.verb = 'undo import' AND r.import_key IS NOT NULL"
)


def take_in(intake: Intake) -> None:
    intake.left_out = lambda row: None if row.cells[_DATE] else _NOT_COME
    reading = _Receipts(intake)
    for batch in batches(groups(intake, Heads(_HEADS, FIELDS.names)), _BATCH):
        reading.take(batch)


class _Identity(NamedTuple):
    """How a receipt is known again: by its number, or by what its row says and its count among its like."""

    key: str
    hash: str


class _Receipts:
    """One import's receipts."""

    def __init__(self, intake: Intake) -> None:
        self._intake, self._books = intake, intake.books
        self._house = House(intake.write, intake.write.today)
        self._customers = NamedCustomers(intake)
        self._alike: Counter[str] = Counter()
        self._undone = {key for (key,) in intake.write.rows(_UNDONE)}
        told = intake.options.to_account
        self._account = _account(intake.books, told) if told else None

    def take(self, batch: Sequence[Group]) -> None:
        intake = self._intake
        self._customers.expect(group.rows[0].cells[1] for group in batch)
        identities = [self._identity(group) for group in batch]
        known = self._known(identities)
        targets = self._targets(batch)
        by_id, fit = {item.id: item for item in targets.values()}, Fit(intake.books)
        receipts: list[PreparedReceipt] = []
        for group, identity in zip(batch, identities, strict=True):
            try:
                if identity.key in known:
                    self._same_again(group, identity, known[identity.key])
                    continue
                receipt = self._receipt(group, identity, targets)
                if intake.options.all_problems:
                    fit.take(receipt, by_id)
                receipts.append(receipt)
            except UserError as error:
                intake.refuse(error, error.line or group.line)
        intake.result.created += len(receipts)
        try:
            post_receipts(self._books, receipts)
        except UserError as error:
            intake.refuse(error, error.line)
            intake.give_up()

    def _identity(self, group: Group) -> _Identity:
        named = (zip(FIELDS.names, row.cells, strict=True) for row in group.rows)
        said = [[self._said(name, cell) for name, cell in cells if cell] for cells in named]
        digest = hashlib.blake2b(repr(said).encode(), digest_size=16).hexdigest()
        if group.number:
            return _Identity(group.number, digest)
        self._alike[digest] += 1
        while f"{digest}:{self._alike[digest]}" in self._undone:  # that import never was
            self._alike[digest] += 1
        return _Identity(f"{digest}:{self._alike[digest]}", digest)

    def _said(self, name: str, cell: str) -> tuple[str, str]:
        """What a cell says, however it is written: 10 and 10.00 are the same amount, what cannot be read is itself."""
        try:
            if name == "date":
                return name, self._intake.cells.day(cell).isoformat()
            return name, str(self._intake.cells.quantity(cell)) if name in _FIGURES else cell
        except UserError:
            return name, cell

    def _known(self, identities: Sequence[_Identity]) -> dict[str, str | None]:
        """What is in the books already: import hash by number or key."""
        write, keys = self._intake.write, [one.key for one in identities]
        by_key = rows_in(write, "SELECT import_key, import_hash FROM receipt WHERE import_key IN ", keys)
        by_number = rows_in(write, "SELECT number, import_hash FROM receipt WHERE number IN ", keys)
        return dict(by_number) | dict(by_key)

    def _same_again(self, group: Group, identity: _Identity, stored: str | None) -> None:
        if identity.hash != stored:
            raise OtherContent(group.number)
        self._intake.known(group.line)

    def _targets(self, batch: Sequence[Group]) -> dict[str, OpenItem]:
        """The items that rows name as paid, by number."""
        named = {row.cells[_INVOICE] for group in batch for row in group.rows if row.cells[_INVOICE]}
        ids = ids_by_number(self._intake.write, named)
        items = self._books.load(ids.values())
        return {number: items[id_] for number, id_ in ids.items()}

    def _receipt(self, group: Group, identity: _Identity, targets: Mapping[str, OpenItem]) -> PreparedReceipt:
        intake, cells = self._intake, self._intake.cells
        number, customer, day, amount, method, reference, currency, fx_rate, *_ = group.rows[0].cells
        buyer = self._customers.get(customer)
        paid = [_paid(row, targets) for row in group.rows]
        real_currency = cells.currency(currency) or _common_currency(paid) or buyer.currency
        received, whole = cells.day(day), cells.amount(amount, real_currency)
        if whole <= 0:
            raise RowRefused(N_("The amount of a receipt must be more than zero."))
        self._books.periods.check(received, self._books.reason)
        rate = rate_of(intake, fx_rate, real_currency) or self._house.rate(real_currency, received)
        applications = [
            self._application(row, item, real_currency)
            for row, item in zip(group.rows, paid, strict=True)
            if item is not None
        ]
        way, account = _method(method), self._account
        if not method and account is None:
            account = self._books.accounts.role("undeposited")  # nobody says that it is at the bank already
        return PreparedReceipt(
            buyer.id, way, received, whole, real_currency, rate, number or self._next_number(received), reference,
            account_id=account, applications=tuple(applications), imported=bool(number), import_key=identity.key,
            import_hash=identity.hash, row=group.line,
        )  # fmt: skip

    def _next_number(self, day: date) -> str:
        return self._books.numbering.next("receipt", day)[0]

    def _application(self, row: Row, item: OpenItem, currency: str) -> Application:
        _, applied, discount = row.cells[_INVOICE:]
        try:
            part = self._intake.cells.amount(applied, currency) if applied else None
            taken = self._intake.cells.amount(discount, item.currency) if discount else 0
            if (part or 0) < 0 or taken < 0:
                raise RowRefused(N_("What is applied and the discount must not be negative."))
        except UserError as error:
            raise error.at(None, row.line) from None
        return Application(item.id, amount=part, discount=taken)


def _account(books: Books, code: str) -> int:
    """Undeposited funds or a bank."""
    account = books.accounts.code(code)
    return account if account == books.accounts.role("undeposited") else bank_account(books, code)


def _paid(row: Row, targets: Mapping[str, OpenItem]) -> OpenItem | None:
    """The item that a row pays; None: on account."""
    number, applied, discount = row.cells[_INVOICE:]
    if number:
        if number not in targets:
            raise Refused(N_("There is no invoice {number} to pay."), number=number).at(None, row.line)
        return targets[number]
    if applied or discount:
        raise RowRefused(N_("Something is applied here, but no invoice is named.")).at(None, row.line)
    return None


def _common_currency(paid: Sequence[OpenItem | None]) -> str:
    currencies = {item.currency for item in paid if item is not None}
    if len(currencies) > 1:
        raise RowRefused(
            N_("The invoices are in several currencies ({currencies}); name the receipt’s own."),
            currencies=", ".join(sorted(currencies)),
        )
    return currencies.pop() if currencies else ""


def _method(text: str) -> str:
    method = text.lower() or "other"
    method = {"check": "cheque", "eft": "ach"}.get(method, method)
    if method not in METHODS:
        raise RowRefused(N_("“{method}” is not a way of paying: {methods}."), method=text, methods=", ".join(METHODS))
    return method
