"""A company in memory: the screens are tested on it without the engine."""

from __future__ import annotations

import itertools
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from ar_desktop.company import Changed, Done, Reversal
from ar_desktop.customers.queries import Groups
from ar_desktop.ledger.open_at import OpenLine
from ar_desktop.ledger.queries import CustomerLedger, LedgerRow
from ar_desktop.reports.behind import ItemBehind
from ar_desktop.reports.table import Column, Proof, ReportTable
from ar_desktop.values.dates import Month
from ui.customers.queries import Question
from ui.reports.answers import Answer, MonthEnd

TODAY = date(2026, 11, 19)

# name, current, 1-30, 31-60, 61-90, 91+, unapplied, days late, on hold
ACCOUNTS = [
    ("Ortega & Sons Construction", 841200, 798050, 840000, 627525, 331000, 0, 96, True),
    ("Halvorsen Marine Services", 1486230, 941785, 412000, 238560, 0, -64000, 71, False),
    ("Lundgren Hotels", 2410500, 884420, 631000, 0, 0, -250000, 38, False),
    ("Meridian Logistics LLC", 1698000, 1245575, 0, 0, 0, 0, 12, False),
    ("Cedar Hill School District", 4231875, 1120410, 0, 0, 0, 0, 9, False),
    ("Stellar Fitness Clubs", 448000, 371590, 289000, 0, 210480, 0, 96, False),
    ("Summit Ridge Property Mgmt", 1984010, 721865, 0, 0, 0, -466240, 10, False),
    ("Kowalski Auto Body", 118000, 142260, 196010, 224000, 111545, 0, 92, True),
    ("Tidewater Brewing Co.", 912030, 441600, 207550, 0, 0, 0, 31, False),
    ("Atlas Freight Systems", 1824055, 612000, 0, 0, 0, 0, 4, False),
    ("Hartmann Werkzeuge GmbH", 1274618, 531040, 0, 0, 0, 0, 6, False),
    ("Bayview Catering Group", 741520, 398040, 127500, 0, 0, 0, 35, False),
    ("Oakridge Senior Living", 1359025, 470600, 0, 0, 0, 0, 8, False),
    ("Quinn Mechanical", 987560, 234000, 151890, 0, 0, 0, 32, False),
    ("Westlake Community College", 2156000, 312540, 0, 0, 0, 0, 6, False),
    ("Delmar Print & Sign", 214000, 280555, 0, 0, 0, 0, 25, False),
    ("Greenleaf Organics", 428690, 221875, 0, 0, 0, 0, 7, False),
    ("Yarrow Bay Charters", 287500, 203500, 0, 0, 0, 0, 24, False),
    ("Juniper Street Market", 149635, 61280, 0, 0, 0, 0, 8, False),
    ("Blue Heron Resorts", 3187000, 0, 0, 0, 0, -120000, -4, False),
    ("Fairmont Packaging Inc.", 2799060, 0, 0, 0, 0, 0, 0, False),
    ("Ironwood Cabinetry", 331800, 0, 0, 0, 0, 0, -2, False),
    ("Nguyen Bakery Supply", 622440, 0, 0, 0, 0, 0, -11, False),
    ("Pinecrest Dental Partners", 389075, 0, 0, 0, 0, 0, -1, False),
    ("Silver Lake Outfitters", 245000, 0, 0, 0, 0, -31000, -20, False),
    ("Marlow & Finch", 75845, 0, 0, 0, 0, 0, -9, False),
]


@dataclass(frozen=True)
class FakeCustomer:
    id: int
    code: str
    name: str
    buckets: tuple[int, ...]
    unapplied: int
    oldest: int
    on_hold: bool
    contact: str = "Ingrid Halvorsen, AP"
    phone: str = "+1 425 555 0148"
    email: str = "ap@customer.example"
    city: str = "Everett"
    region: str = "WA"
    terms: str = "2/10 net 30"
    currency: str = "USD"
    credit_limit: int | None = 5_000_000
    salesperson: str = "RS"
    payer: str = ""
    marks: None = None

    @property
    def balance(self) -> int:
        return sum(self.buckets) + self.unapplied

    @property
    def overdue(self) -> int:
        return sum(self.buckets[1:])

    @property
    def days_late(self) -> int | None:
        return self.oldest

    @property
    def credit_used(self) -> int | None:
        return max(0, self.balance) * 100 // self.credit_limit if self.credit_limit else None

    @property
    def oldest_days(self) -> int | None:
        return self.oldest if self.overdue else None

    @property
    def open_count(self) -> int:
        return len(self.items)

    @property
    def items(self) -> list[OpenLine]:
        found = []
        for bucket, amount in enumerate(self.buckets):
            if amount:
                due = TODAY - timedelta(min(self.oldest, (-12, 18, 46, 71, 96)[bucket]) if bucket else -12)
                found.append(
                    open_line(
                        self, bucket, "invoice", f"26-{1701 + self.id * 7 + bucket * 31}", due - timedelta(30), due,
                        f"PO {7655 + bucket * 13}", amount + 10000 * (bucket == 1), amount, amount * (bucket == 3),
                    )
                )  # fmt: skip
        if self.unapplied:
            day = TODAY - timedelta(20)
            found.append(
                open_line(self, 9, "receipt", "R-1069", day, day, "ACH 99120477", self.unapplied, self.unapplied)
            )
        return found


def open_line(of, place, kind, number, day, due, reference, amount, opened, disputed=0) -> OpenLine:
    return OpenLine(
        of.id * 100 + place, of.id, kind, number, day, day, due, of.currency, amount, opened, opened, "", of.region,
        reference, None, None, disputed,
    )  # fmt: skip


@dataclass
class FakeReading:
    company: FakeCompany
    interrupted: bool = False

    def interrupt(self) -> None:
        self.interrupted = True

    def value(self, _sql: str, **_params: object) -> None:
        """What the pages of other tabs count: nothing is there."""


@dataclass
class FakeCompany:
    """Answers like an open company, and counts how often it was asked."""

    customers: list[FakeCustomer] = field(default_factory=list)
    path: Path = Path("northgate.arbook")
    user: str = "Dana Whitfield"
    currency: str = "USD"
    read_only: bool = False
    left_by: str = ""
    today: date = TODAY
    asked: list[str] = field(default_factory=list)
    version: int = 1
    closed: bool = False
    gap: int = 0  # between the sub-ledger and the control account

    @contextmanager
    def reading(self) -> Iterator[FakeReading]:
        yield FakeReading(self)

    def setting(self, key: str, default: str = "") -> str:
        return {"name": "Northgate Supply"}.get(key, default)

    def data_version(self) -> int:
        return self.version

    def is_at(self, path: Path) -> bool:
        return path == self.path

    def hinders(self, path: Path) -> bool:
        return False

    def follow(self, path: Path) -> None:
        """It is nowhere else."""

    def look_there(self) -> None:
        """It is nowhere, and cannot go."""

    def close(self) -> None:
        self.closed = True


def northgate() -> FakeCompany:
    customers = [
        FakeCustomer(at, f"C{at:04}", name, tuple(figures[:5]), figures[5], figures[6], figures[7])
        for at, (name, *figures) in enumerate(ACCOUNTS, start=1)
    ]
    return FakeCompany(customers)


@dataclass(frozen=True)
class FakeTotals:
    number: int
    balance: int
    overdue: int


class FakeCustomerQueries:
    """The same answers as the engine's, from a list."""

    def first(self, reading, question: Question, limit: int):
        reading.company.asked.append("first")
        return self._chosen(reading, question)[:limit]

    def ids(self, reading, question: Question):
        reading.company.asked.append("ids")
        return array("q", [c.id for c in self._chosen(reading, question)])

    def rows(self, reading, ids):
        reading.company.asked.append(f"rows {len(ids)}")
        by_id = {c.id: c for c in reading.company.customers}
        return [by_id[i] for i in ids if i in by_id]

    def totals(self, reading, question: Question):
        chosen = self._chosen(reading, question)
        return FakeTotals(len(chosen), sum(c.balance for c in chosen), sum(c.overdue for c in chosen))

    def groups(self, reading):
        return Groups((), ())

    def card(self, reading, customer_id: int):
        return self._one(reading, customer_id)

    def open_items(self, reading, customer_id: int):
        return self._one(reading, customer_id).items

    def ledger(self, reading, customer_id: int, first: date, last: date):
        items = sorted(self._one(reading, customer_id).items, key=lambda i: i.document_date)
        before = 1849710
        balances = list(itertools.accumulate((i.amount for i in items), initial=before))
        rows = [
            LedgerRow(
                i.item_id, i.kind, i.number, i.document_date, i.document_date, i.due_date, i.reference, i.currency,
                i.amount, i.amount, balance, i.open, False, "",
            )
            for i, balance in zip(items, balances[1:], strict=True)
        ]  # fmt: skip
        return CustomerLedger(before, rows, balances[-1])

    def apply_oldest(self, company, item_id: int) -> Done:
        company.asked.append(f"apply {item_id}")
        back = Reversal("Undo the application of {n}", {"n": item_id}, call=lambda own: Done(Changed.RECEIPTS))
        return Done(Changed.RECEIPTS, (item_id // 100,), 1, back, ("Mind the gap.",))

    def _one(self, reading, customer_id: int) -> FakeCustomer:
        return next(c for c in reading.company.customers if c.id == customer_id)

    def _chosen(self, reading, question: Question) -> list[FakeCustomer]:
        keys = {"name": "name", "code": "code", "balance": "balance", "overdue": "overdue", "late": "days_late"}
        found = [c for c in reading.company.customers if question.text.lower() in c.name.lower()]
        if question.show == "overdue":
            found = [c for c in found if c.overdue]
        if question.show == "on_hold":
            found = [c for c in found if c.on_hold]
        return sorted(found, key=lambda c: getattr(c, keys[question.sort]), reverse=question.descending)


class FakeAnswers:
    """The aging of the accounts above, whatever report is asked for."""

    labels = ("current", "1-30", "31-60", "61-90", "91+")

    def report(self, reading, name, asked, progress) -> Answer:
        reading.company.asked.append(name)
        rows = [
            (c.code, c.name, *c.buckets, c.unapplied, c.balance, c.overdue, 0) for c in reading.company.customers
        ]
        total = (None, None, *(sum(amounts) for amounts in zip(*(row[2:] for row in rows), strict=True)))
        amounts = [Column(label, label.replace("-", "–").capitalize(), "money") for label in self.labels]
        amounts += [Column(key, key.capitalize(), "money") for key in ("unapplied", "total", "overdue", "disputed")]
        columns = (Column("customer", "Customer"), Column("name", "Name"), *amounts)
        proof = Proof(total[-3], total[-3] + reading.company.gap)
        facts = {"as_of": asked.as_of, "basis": asked.basis, "by": asked.by}
        table = ReportTable(
            "aging", "Aging by customer", facts, columns, rows, total, "USD", "USD", proof, "aging"
        )
        return Answer(table, asked, "1100", 0.06)

    def month_ends(self, reading, name, asked, until, progress):
        table = self.report(reading, name, asked, progress).table
        return [MonthEnd(Month.of(TODAY).plus(-back).last, table) for back in range(11, -1, -1)]

    def items(self, reading, what):
        return [
            ItemBehind(i.item_id, customer.id, customer.name, i.kind, i.number, i.document_date, i.due_date,
                       i.reference, i.currency, i.amount, i.open, i.base_open, None)
            for customer in reading.company.customers
            if what.key in (None, customer.code)
            for i in customer.items
        ]  # fmt: skip

    def customers(self, reading, typed):
        return []

    def customer_id(self, reading, code):
        return next((c.id for c in reading.company.customers if c.code == code), None)
