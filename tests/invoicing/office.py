"""An office that invoices: documents in, entries out, by account code and in cents."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from ar_desktop.company import FixedClock, open_company
from ar_desktop.company.audit import walk
from ar_desktop.customers.data import read_customer
from ar_desktop.customers.master import change_customer, save_customers
from ar_desktop.invoicing.checks import check_documents
from ar_desktop.invoicing.credit_notes import credit_document
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posted import read_document
from ar_desktop.invoicing.posting import post_document
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.ledger.checks import checks
from ar_desktop.ledger.items import read_item
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.rates import set_rates

TODAY = date(2026, 12, 15)
AR, REVENUE, TAX, DEPOSITS, RETURNS, OPENING, NOT_DUE = "1100", "4000", "2200", "2300", "4100", "3900", "2210"


def day(text: str) -> date:
    """"03-05" is 5 March 2026; a full ISO date is itself."""
    return date.fromisoformat(text if len(text) > 5 else f"2026-{text}")


def on(text: str | None) -> date | None:
    return None if text is None else day(text)


class Template:
    """A company of three customers (C1 pays for C2), made once and copied for each test."""

    def __init__(self, folder: Path, **how) -> None:
        how = {"currency": "USD", "country": "US"} | how
        self._path = folder / "Alder.arbook"
        company = create_company(self._path, name="Alder", user="Dana", clock=FixedClock(TODAY), **how)
        people = (("C1", ""), ("C2", "C1"), ("C3", ""))
        rows = [{"code": code, "name": f"Customer {code}", "payer": payer} for code, payer in people]
        with company, company.writing("customers") as write:
            save_customers(write, rows)

    def opened(self, folder: Path):
        path = folder / "Alder.arbook"
        shutil.copy(self._path, path)
        return open_company(path, user="Dana", clock=FixedClock(TODAY))


def line(amount=None, code="", *, quantity=None, price=None, **more):
    """A line of so many cents, or of a quantity at a price."""
    return NewLine(
        more.pop("description", "Rope"),
        None if quantity is None else Decimal(quantity),
        None if price is None else Decimal(price),
        amount=amount,
        tax_code=code,
        **more,
    )


def document(when, *lines, customer="C1", **more):
    return NewDocument(customer, day(when), lines, **more)


class Office:
    def __init__(self, company) -> None:
        self.company = company

    def post(self, when, *lines, reason=None, **more):
        return post_document(self.company, document(when, *lines, **more), reason=reason)

    def credit(self, number, when, **more):
        return credit_document(self.company, number, day=on(when), **more)

    def void(self, number, when=None, **more):
        return void_document(self.company, number, on(when), **more)

    def change(self, code, **fields):
        with self.company.reading() as read:
            _, data = read_customer(read, code)
        return change_customer(self.company, code, replace(data, **fields))

    def rate(self, currency, when, rate):
        with self.company.writing("rates") as write:
            set_rates(write, [(day(when), currency, Decimal(rate))])

    def setting(self, key, value):
        with self.company.writing("settings") as write:
            write.change_setting(key, value)

    def view(self, number):
        with self.company.reading() as read:
            return read_document(read, number)

    def item(self, posted):
        with self.company.reading() as read:
            return read_item(read, posted.item_id)

    def entry(self, number, which=0):
        """[(account, amount)] of a document's first entry, or a later one of this number."""
        with self.company.reading() as read:
            entries = read.rows("SELECT id FROM entry WHERE number = :n ORDER BY id", n=number)
            return read.rows(
                "SELECT a.code, l.amount FROM entry_line l JOIN account a ON a.id = l.account_id "
                "WHERE l.entry_id = :e ORDER BY l.id",
                e=entries[which][0],
            )

    def balance(self, account):
        with self.company.reading() as read:
            return read.value(
                "SELECT coalesce(sum(l.amount), 0) FROM entry_line l JOIN account a ON a.id = l.account_id "
                "WHERE a.code = :a",
                a=account,
            )

    def trace(self):
        """What of posting is in the file."""
        with self.company.reading() as read:
            tables = ("document", "document_line", "entry", "open_item", "audit", "number_series", "change")
            return [read.value(f"SELECT count(*) FROM {table}") for table in tables]

    def check(self):
        with self.company.reading() as read:
            assert [check.finding for check in (*checks(read), *check_documents(read)) if not check.ok] == []
            assert walk(read) == []
