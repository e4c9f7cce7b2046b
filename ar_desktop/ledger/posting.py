"""The one place that posts: entries, open items and allocations, all or none of them.

A verb opens `posting(company, "what it does")`, makes one or many records (each a link of the audit chain), and at the
end the totals, the numbers and the open amounts are written together. Everything is collected as plain tuples and
written with one statement a table, so that posting one document and posting a million take the same path.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Final, NamedTuple
from weakref import WeakValueDictionary

from ar_desktop.company import Company, Reading, Writing
from ar_desktop.errors import BrokenInvariant, Refused
from ar_desktop.ledger.accounts import Accounts
from ar_desktop.ledger.items import OpenItem, read_items
from ar_desktop.ledger.numbering import Numbering
from ar_desktop.ledger.periods import Periods
from ar_desktop.words import N_

_BLOCK: Final = 20_000  # changed items are written when so many have come together


class Line(NamedTuple):
    """A line of an entry in base currency, debit positive."""

    account_id: int
    amount: int
    item_id: int | None = None
    tax_component_id: int | None = None


class Books:
    """The books within one writing transaction. Made by `posting`."""

    def __init__(self, write: Writing, reason: str | None = None) -> None:
        self.write = write
        self.reason = reason
        self.accounts = Accounts(write)
        self.periods = Periods(write)
        self.numbering = Numbering(write)
        self.currency = write.company.currency
        self.rounding = write.company.rounding
        self.cash_basis = write.company.setting("tax_basis", "invoice") == "cash"
        self.customers: set[int] = set()
        self.reversed: set[int] = set()
        self.warnings: list[str] = []
        self._record = 0
        self._new: list[OpenItem] = []
        # one object an item for as long as anybody holds it; a batch doesn't keep what it is done with
        self._known: WeakValueDictionary[int, OpenItem] = WeakValueDictionary()
        self._touched: dict[int, OpenItem] = {}
        self._totals: dict[int, list[int]] = {}
        self._months: dict[tuple[int, str], int] = {}
        self._families: dict[int, int] = {}

    # records of the audit chain

    def begin(self) -> int:
        """Starts a record; every row added until `end` carries its number."""
        self._record = self.write.begin_record()
        return self._record

    def end(self, what: str, subject: str, *, after: dict[str, object] | None = None) -> None:
        """Writes the items of the record and closes it."""
        for item in self._new:
            self.write.add("open_item", item.row())
            if item.split:
                self._add_due_lines(item)
            self._known[item.id] = item
        self._new.clear()
        if len(self._touched) > _BLOCK:
            self._write_touched()
        self.write.end_record(what, subject, after=after, reason=self.reason)
        self._record = 0

    @contextmanager
    def record(self, what: str, subject: str, *, after: dict[str, object] | None = None) -> Iterator[int]:
        yield self.begin()
        self.end(what, subject, after=after)

    @property
    def audit_no(self) -> int:
        """The number of the record under way."""
        if not self._record:
            raise BrokenInvariant("a row outside an audit record")
        return self._record

    # items

    def item(
        self,
        kind: str,
        number: str,
        customer_id: int,
        amount: int,
        base_amount: int,
        *,
        currency: str,
        document_date: date,
        ledger_date: date | None = None,
        due_date: date | None = None,
        due_lines: Sequence[tuple[date, int]] = (),
        salesperson: str = "",
        region: str = "",
        reference: str = "",
        document_id: int | None = None,
        receipt_id: int | None = None,
        reverses_id: int | None = None,
        source_id: int | None = None,
    ) -> OpenItem:
        """A new item of the record under way. With several due lines the latest is its due date."""
        ledger_date = ledger_date or document_date
        split = len(due_lines) > 1
        if split and sum(part for _, part in due_lines) != amount:
            raise BrokenInvariant(f"due lines of {number} do not add up to it")
        if due_lines:
            due_date = max(due for due, _ in due_lines)
        item = OpenItem(
            self.write.take_ids("open_item"), self.audit_no, customer_id, kind, number, document_date, ledger_date,
            due_date or document_date, currency, amount, base_amount, salesperson, region, reference, document_id,
            receipt_id, reverses_id, source_id, int(split), amount, base_amount if amount else 0,
            None if amount else ledger_date, 0, {}, tuple(due_lines) if split else (),
        )  # fmt: skip
        if not amount and base_amount:
            raise BrokenInvariant(f"{number} is zero in {currency} but not in {self.currency}")
        self._new.append(item)
        self._add_to_totals(customer_id, base_amount, base_amount if amount < 0 else 0)
        return item

    def _add_due_lines(self, item: OpenItem) -> None:
        first = self.write.take_ids("due_line", len(item.due_lines))
        for offset, (due, amount) in enumerate(item.due_lines):
            self.write.add("due_line", (first + offset, item.audit_no, item.id, due.isoformat(), amount))

    def load(self, ids: Iterable[int]) -> dict[int, OpenItem]:
        """Items by id as they are now in this transaction."""
        wanted = set(ids)
        fresh = {item.id: item for item in self._new}
        found = {id_: item for id_ in wanted if (item := self._known.get(id_) or fresh.get(id_)) is not None}
        missing = wanted - found.keys()
        if missing:
            read = read_items(self.write, missing)
            self._known.update(read)
            found.update(read)
        if len(found) < len(wanted):
            raise Refused(N_("That item is not in the books."))
        return found

    def load_one(self, item_id: int) -> OpenItem:
        return self.load((item_id,))[item_id]

    # entries

    def entry(
        self,
        day: date,
        kind: str,
        number: str,
        lines: Sequence[Line],
        *,
        text: str = "",
        reverses_id: int | None = None,
        allocation_id: int | None = None,
    ) -> int:
        """A balanced entry in an open period; returns its id."""
        self.periods.check(day, self.reason)
        if sum(line.amount for line in lines):
            raise BrokenInvariant(f"the entry of {kind} {number} does not balance")
        write, audit_no, iso = self.write, self.audit_no, day.isoformat()
        entry_id = write.take_ids("entry")
        write.add("entry", (entry_id, audit_no, iso, kind, number, text, reverses_id, allocation_id))
        line_id = write.take_ids("entry_line", len(lines))
        month, months = iso[:7], self._months
        for offset, (account_id, amount, item_id, component_id) in enumerate(lines):
            write.add(
                "entry_line", (line_id + offset, audit_no, entry_id, iso, account_id, amount, item_id, component_id)
            )
            months[account_id, month] = months.get((account_id, month), 0) + amount
        return entry_id

    # what allocations change

    def touch(self, item: OpenItem, base_part: int) -> None:
        """Notes that an allocation took `base_part` off the base amount of an item (towards zero)."""
        change = -base_part if item.is_debit() else base_part
        item.base_open += change
        self._add_to_totals(item.customer_id, change, 0 if item.is_debit() else change)
        if item.audit_no != self._record:
            self._touched[item.id] = item

    def _add_to_totals(self, customer_id: int, balance: int, unapplied: int) -> None:
        self.customers.add(customer_id)
        totals = self._totals.get(customer_id)
        if totals is None:
            self._totals[customer_id] = [balance, unapplied]
        else:
            totals[0] += balance
            totals[1] += unapplied

    def family(self, customer_id: int) -> int:
        """The customer who pays for this one (itself, unless it names a payer)."""
        if customer_id not in self._families:
            payer = self.write.value("SELECT payer_id FROM customer WHERE id = :id", id=customer_id)
            self._families[customer_id] = payer or customer_id
        return self._families[customer_id]

    # the end

    def finish(self) -> None:
        if self._record:
            raise BrokenInvariant("an audit record was left open")
        self._write_touched()
        self.write.execute_many(
            "INSERT INTO account_month (account_id, month, amount) VALUES (:a, :m, :v) "
            "ON CONFLICT (account_id, month) DO UPDATE SET amount = account_month.amount + excluded.amount",
            [{"a": account, "m": month, "v": amount} for (account, month), amount in self._months.items()],
        )
        self.write.execute_many(
            "INSERT INTO customer_totals (customer_id, balance, unapplied, drafts) VALUES (:c, :b, :u, 0) "
            "ON CONFLICT (customer_id) DO UPDATE SET balance = customer_totals.balance + excluded.balance, "
            "unapplied = customer_totals.unapplied + excluded.unapplied",
            [{"c": customer, "b": parts[0], "u": parts[1]} for customer, parts in self._totals.items()],
        )
        self.numbering.finish()
        self._months.clear()
        self._totals.clear()


    def _write_touched(self) -> None:
        self.write.execute_many(
            "UPDATE open_item SET open = :o, base_open = :b, closed_on = :c WHERE id = :i",
            [
                {"o": item.open, "b": item.base_open, "c": item.closed_on and item.closed_on.isoformat(), "i": item.id}
                for item in self._touched.values()
            ],
        )
        self._touched.clear()


@contextmanager
def posting(company: Company, verb: str, *, reason: str | None = None) -> Iterator[Books]:
    """One transaction that posts: all of what happens inside, or nothing."""
    with company.writing(verb) as write:
        books = Books(write, reason)
        yield books
        books.finish()


def control_balance(read: Reading, day: date, known_to: int | None = None) -> int:
    """The AR control account at a date: whole months from their totals, the rest from the lines."""
    control = read.value("SELECT id FROM account WHERE role = 'ar_control'")
    return account_balance(read, control, day, known_to)


def account_balance(read: Reading, account_id: int, day: date, known_to: int | None = None) -> int:
    iso = day.isoformat()
    months = read.value(
        "SELECT sum(amount) FROM account_month WHERE account_id = :a AND month < :m", a=account_id, m=iso[:7]
    )
    rest = read.value(
        "SELECT sum(amount) FROM entry_line WHERE account_id = :a AND ledger_date >= :first AND ledger_date <= :day",
        a=account_id,
        first=iso[:7] + "-01",
        day=iso,
    )
    later = 0
    if known_to is not None:
        later = read.value(
            "SELECT sum(amount) FROM entry_line WHERE account_id = :a AND ledger_date <= :day AND id > "
            "(SELECT coalesce(max(id), 0) FROM entry_line WHERE audit_no <= :n)",
            a=account_id,
            day=iso,
            n=known_to,
        )
    return int(months or 0) + int(rest or 0) - int(later or 0)
