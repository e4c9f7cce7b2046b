"""A bookkeeper's desk over the bare ledger: each call is one posting, amounts are in cents."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from ar_desktop.company import FixedClock, open_company
from ar_desktop.company.layout import LAYOUT
from ar_desktop.customers.master import save_customers
from ar_desktop.ledger.allocating import allocate, standing, unallocate
from ar_desktop.ledger.checks import checks
from ar_desktop.ledger.items import read_item
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.posting import Line, account_balance, control_balance, posting
from ar_desktop.ledger.reversing import reversal_day, reverse_item, undo_application
from ar_desktop.ledger.transfers import move_part, turn_currency

TODAY = date(2026, 12, 15)
ACROSS = {
    "invoice": "revenue", "debit_note": "revenue", "credit_note": "returns", "receipt": "undeposited",
    "discount": "discounts", "difference": "differences", "write_off": "bad_debts", "fee": "fee_income",
    "refund": "bank", "returned_payment": "bank", "opening": "opening", "opening_credit": "opening",
}  # fmt: skip


def day(text: str) -> date:
    """"03-05" is 5 March 2026; a full ISO date is itself."""
    return date.fromisoformat(text if len(text) > 5 else f"2026-{text}")


def on(text: str | None) -> date | None:
    return None if text is None else day(text)


def new_company(folder: Path, *, settings=None, currency="USD", country="US", today=TODAY):
    """Three customers: C1, C2 whom C1 pays for, and C3 who is of no family."""
    company = create_company(
        folder / "Alder.arbook", name="Alder", currency=currency, country=country, settings=settings, user="Dana",
        clock=FixedClock(today),
    )  # fmt: skip
    with company.writing("customers") as write:
        people = (("C1", ""), ("C2", "C1"), ("C3", ""))
        save_customers(write, [{"code": code, "name": f"Customer {code}", "payer": payer} for code, payer in people])
    return company


class Template:
    """A new company is made once and copied for each test: making one takes longer than most tests."""

    def __init__(self, path: Path, today: date) -> None:
        self._path, self._today = path, today

    @classmethod
    def new(cls, folder: Path, **how) -> Template:
        company = new_company(folder, **how)
        company.close()
        return cls.of(company)

    @classmethod
    def of(cls, company) -> Template:
        """Of one that is closed by now."""
        return cls(company.path, company.today)

    def opened(self, folder: Path):
        path = folder / "Alder.arbook"
        shutil.copy(self._path, path)
        return open_company(path, user="Dana", clock=FixedClock(self._today))


class Desk:
    def __init__(self, company) -> None:
        self.company = company

    # posting

    def post(self, kind, number, amount, when, *, base=None, customer=1, due=None, ledger=None, lines=(),
             currency="USD", reason=None, tax=()):  # fmt: skip
        """An item with its entry; `amount` is negative for credits. Returns the item's id."""
        base = amount if base is None else base
        with posting(self.company, kind, reason=reason) as books, books.record(kind, number):
            document_id = self._document(books, kind, number, customer, when, amount, tax) if tax else None
            item = books.item(
                kind, number, customer, amount, base, currency=currency, document_date=day(when),
                ledger_date=on(ledger), due_date=on(due), due_lines=[(day(d), part) for d, part in lines],
                document_id=document_id,
            )  # fmt: skip
            across = books.accounts.role(ACROSS[kind])
            taxes = [Line(self._tax_account(books), -part, item.id, component) for component, part in tax]
            rest = base - sum(part for _, part in tax)
            entry = [Line(books.accounts.control, base, item.id), Line(across, -rest), *taxes]
            books.entry(item.ledger_date, kind, number, entry)
        return item.id

    def _tax_account(self, books):
        return books.accounts.role("tax_not_due" if books.cash_basis else "tax_payable")

    def _document(self, books, kind, number, customer, when, amount, tax):
        id_ = books.write.take_ids("document")
        sign = 1 if amount > 0 else -1
        total = sum(part for _, part in tax) * sign
        values = dict.fromkeys(LAYOUT["document"].columns, "") | {
            "id": id_, "audit_no": books.audit_no, "kind": kind, "number": number, "customer_id": customer,
            "document_date": day(when).isoformat(), "ledger_date": day(when).isoformat(),
            "due_date": day(when).isoformat(), "supply_date": None, "currency": "USD", "rate": "1",
            "net": abs(amount) - total, "tax": total, "gross": abs(amount), "original": None, "reference_id": None,
            "imported": 0, "import_hash": None, "sent_on": None,
        }  # fmt: skip
        books.write.add("document", tuple(values[name] for name in LAYOUT["document"].columns))
        for component, part in tax:
            row = (
                books.write.take_ids("document_tax"), books.audit_no, id_, 1, component, "0.2",
                abs(amount) - total, part * sign, part * sign,
            )  # fmt: skip
            books.write.add("document_tax", row)
        return id_

    def invoice(self, amount, when, number="INV-1", **how):
        return self.post("invoice", number, amount, when, **how)

    def credit_note(self, amount, when, number="CN-1", **how):
        return self.post("credit_note", number, -amount, when, **how)

    def receipt(self, amount, when, number="R-1", **how):
        return self.post("receipt", number, -amount, when, **how)

    # applying

    def apply(self, credit, debit, amount, when=None, *, group=None, reason=None):
        with posting(self.company, "apply", reason=reason) as books, books.record("apply", "by hand"):
            items = books.load((debit, credit))
            return allocate(books, items[debit], items[credit], amount, on(when), group_id=group)

    def companion(self, kind, source, debit, amount, when, group):
        """A discount or difference that came with a payment."""
        with posting(self.company, kind) as books, books.record(kind, "R-1"):
            item = books.item(
                kind, "R-1", 1, -amount, -amount, currency="USD", document_date=day(when), source_id=source
            )
            across = books.accounts.role(ACROSS[kind])
            books.entry(day(when), kind, "R-1", [Line(books.accounts.control, -amount, item.id), Line(across, amount)])
            allocate(books, books.load_one(debit), item, amount, day(when), group_id=group)
        return item.id

    def unapply(self, item, when, *, reason=None):
        """Takes back the last allocation of an item that stands."""
        with posting(self.company, "unapply", reason=reason) as books, books.record("unapply", "by hand"):
            unallocate(books, standing(books.write, item)[-1], day(when))

    def undo(self, group, when):
        with posting(self.company, "unapply") as books, books.record("unapply", "by hand"):
            undo_application(books, group, day(when))

    def void(self, item, when=None, *, reason=None):
        with posting(self.company, "void", reason=reason) as books, books.record("void", "by hand"):
            one = books.load_one(item)
            return [new.id for new in reverse_item(books, one, reversal_day(books, one, on(when)))]

    def move(self, item, amount, when, *, kind="deduction", customer=None, due=None, group=None):
        with posting(self.company, kind) as books, books.record(kind, "moved"):
            source = books.load_one(item)
            lines = [(day(due), amount if source.amount > 0 else -amount)] if due else []
            pair = move_part(
                books, source, amount, day(when), kind=kind, customer_id=customer, due_lines=lines, group_id=group
            )
        return pair.closing.id, pair.moved.id

    def turn(self, item, amount, currency, rate, when):
        with posting(self.company, "transfer") as books, books.record("transfer", "turned"):
            pair = turn_currency(books, books.load_one(item), amount, currency, rate, day(when))
        return pair.closing.id, pair.moved.id

    # looking

    def item(self, id_):
        with self.company.reading() as read:
            return read_item(read, id_)

    def open(self, *ids):
        """Open amounts of items, as (open, base open) pairs where base differs."""
        items = [self.item(id_) for id_ in ids]
        return [item.open if item.open == item.base_open else (item.open, item.base_open) for item in items]

    def control(self, when, known_to=None):
        with self.company.reading() as read:
            return control_balance(read, day(when), known_to)

    def account(self, role, when="12-31"):
        with self.company.reading() as read:
            return account_balance(read, read.value("SELECT id FROM account WHERE role = :r", r=role), day(when))

    def totals(self, customer=1):
        """Stored balance and unapplied credits of a customer."""
        with self.company.reading() as read:
            row = read.row("SELECT balance, unapplied FROM customer_totals WHERE customer_id = :c", c=customer)
        return tuple(row)

    def known_now(self):
        with self.company.reading() as read:
            return read.value("SELECT max(number) FROM audit")

    def check(self):
        """The books are in order, at every date."""
        with self.company.reading() as read:
            assert [check.finding for check in checks(read) if not check.ok] == []
