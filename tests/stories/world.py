"""A company in which everything happens that a bookkeeper does, in any order, on any day: verbs with chosen numbers.

Whatever is refused must be refused with a sentence and leave no trace; nothing may leave books that do not add up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from ar_desktop.collections.disputes import NewDispute, end_dispute, open_dispute
from ar_desktop.collections.recoveries import recover
from ar_desktop.collections.write_offs import claim_tax_relief, write_off
from ar_desktop.customers.data import read_customer
from ar_desktop.customers.master import change_customer
from ar_desktop.errors import UserError
from ar_desktop.invoicing.credit_applications import apply_credit_note
from ar_desktop.invoicing.credit_notes import credit_document
from ar_desktop.invoicing.fees import charge
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.ledger.periods import close_period, reopen_period
from ar_desktop.ledger.rates import set_rates
from ar_desktop.ledger.tax_codes import set_tax_rate
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit, apply_oldest, unapply_item
from ar_desktop.receipts.deductions import deduct, take_back
from ar_desktop.receipts.deposits import deposit, undeposit
from ar_desktop.receipts.moving import move_item
from ar_desktop.receipts.netting import net
from ar_desktop.receipts.post_dated import hold_cheque
from ar_desktop.receipts.receiving import NewReceipt, receive
from ar_desktop.receipts.refunds import refund
from ar_desktop.receipts.returned_payments import return_payment, take_back_return
from ar_desktop.receipts.unidentified import identify, unidentify
from ar_desktop.receipts.voiding import void_receipt
from ar_desktop.values.dates import Month
from tests.ledger.desk import Template, new_company

FIRST = date(2025, 7, 1)
DAYS = 729
CUSTOMERS = ("C1", "C2", "C3")
TERMS = ("net30", "2/10net30", "50@0+50@30", "due", "net30eom")
METHODS = ("cash", "cheque", "ach", "card", "wire")


def day_of(number: int) -> date:
    return FIRST + timedelta(days=number)


def begun(folder: Path, *, country: str, settings=None) -> Template:
    """A company in which some business was done already, to be copied; today is 30 June 2026."""
    settings = {"late_discount": "allow", "difference_tolerance": "5.00", "discount_with_tax": "yes"} | (settings or {})
    company = new_company(folder, country=country, settings=settings, today=date(2026, 6, 30))
    with company.writing("rates") as write:
        days = (date(2025, 1, 1), date(2026, 1, 15), date(2026, 9, 1))
        set_rates(write, [(day, "EUR", Decimal(rate)) for day, rate in zip(days, ("1.1", "1.17", "1.05"), strict=True)])
        if country == "US":
            set_tax_rate(write, "TAX", "Sales tax", Decimal("8.25"), date(2020, 1, 1))
    world = World(company)
    for number, (customer, currency, terms) in enumerate(
        (("C1", "USD", "net30"), ("C2", "USD", "2/10net30"), ("C3", "USD", "50@0+50@30"), ("C1", "EUR", "net30"))
    ):
        world.invoice(customer, 10_000 + 33 * number, day_of(150 + 20 * number), currency, terms)
    world.invoice("C1", 2_000, day_of(200), kind="credit_note", reference="INV-2025-00001")
    world.invoice("C3", 5_000, day_of(210), kind="deposit_invoice")
    world.invoice("C2", 700, day_of(5), kind="opening", number="OLD-A")
    world.receive(10, "cheque", [(0, 40, 0, 0, 0)], 500)
    world.receive(9, "wire", [(1, 100, 200, 0, 0)], 0)
    world.receive(30, "ach", [(0, 100, 0, 3, 0)], 100, currency="EUR")
    world.receive_unidentified(day_of(300), "wire", 4_321)
    company.close()
    return Template.of(company)


class Debit(NamedTuple):
    id: int
    number: str
    open: int
    currency: str
    customer: str
    ledger: date


class Credit(NamedTuple):
    id: int
    number: str
    open: int
    currency: str
    ledger: date


class World:
    """`undo` holds what the window's Ctrl+Z would do, the latest last. A pick is an index into what there is.

    Days of what happens to something are days after it, or, from 120 on, any day at all.
    """

    def __init__(self, company) -> None:
        self.company = company
        self.undo: list[Callable] = []
        self.tax_code = "TAX" if company.setting("country") == "US" else "S20"

    def attempt(self, verb: Callable, *args, **how) -> None:
        """Does it, or hears why not; what is refused leaves no trace."""
        before = self._last_record()
        try:
            done = verb(self.company, *args, **how)
        except UserError as refusal:
            if not refusal.sentence() or self._last_record() != before:
                raise
            return
        if done.reversal is not None:
            self.undo.append(done.reversal.call)

    def take_back_last(self) -> None:
        if self.undo:
            self.attempt(lambda company, call: call(company), self.undo.pop())

    def _last_record(self) -> tuple[int, int]:
        with self.company.reading() as read:
            return read.row("SELECT (SELECT max(number) FROM audit), (SELECT max(number) FROM change)")

    # choosing

    def _chosen(self, sql: str, pick: int):
        with self.company.reading() as read:
            rows = read.rows(sql)
        return rows[pick % len(rows)] if rows else None

    def debit(self, pick: int, where: str = "1") -> Debit | None:
        row = self._chosen(
            "SELECT i.id, i.number, i.open, i.currency, c.code, i.ledger_date FROM open_item i "
            f"JOIN customer c ON c.id = i.customer_id WHERE i.open > 0 AND {where} ORDER BY i.id",
            pick,
        )
        return row and Debit(*row[:-1], date.fromisoformat(row[-1]))

    def credit(self, pick: int) -> Credit | None:
        row = self._chosen(
            "SELECT id, number, open, currency, ledger_date FROM open_item WHERE open < 0 ORDER BY id", pick
        )
        return row and Credit(*row[:-1], date.fromisoformat(row[-1]))

    def item(self, pick: int, where: str):
        """Id and ledger date of any item."""
        row = self._chosen(f"SELECT id, ledger_date FROM open_item WHERE {where} ORDER BY id", pick)
        return row and (row[0], date.fromisoformat(row[1]))

    def document(self, pick: int, kinds: str = "'invoice', 'debit_note', 'credit_note', 'fee', 'opening'"):
        """Number and ledger date."""
        row = self._chosen(f"SELECT number, ledger_date FROM document WHERE kind IN ({kinds}) ORDER BY id", pick)
        return row and (row[0], date.fromisoformat(row[1]))

    def receipt(self, pick: int, where: str = "1"):
        row = self._chosen(f"SELECT number, ledger_date FROM receipt r WHERE {where} ORDER BY id", pick)
        return row and (row[0], date.fromisoformat(row[1]))

    @staticmethod
    def after(earliest: date, number: int) -> date:
        return earliest + timedelta(days=number) if number < 120 else day_of((number - 120) * 24)

    # documents

    def invoice(self, customer, amount, day, currency="USD", terms="net30", kind="invoice", reference="", number=""):
        tax = "" if kind.startswith("opening") else self.tax_code
        lines = (NewLine("Work", amount=amount - amount // 3, tax_code=tax), NewLine("Parts", amount=amount // 3))
        new = NewDocument(
            customer, day, lines, kind=kind, currency=currency, terms=terms, reference=reference, number=number
        )
        self.attempt(post_document, new)

    def final_invoice(self, pick, amount, day):
        if found := self.document(pick, "'deposit_invoice'"):
            with self.company.reading() as read:
                code = read.value(
                    "SELECT c.code FROM document d JOIN customer c ON c.id = d.customer_id WHERE d.number = :n",
                    n=found[0],
                )
            lines = (NewLine("All of it", amount=amount),)
            self.attempt(post_document, NewDocument(code, self.after(found[1], day), lines, deposits=(found[0],)))

    def credit_whole(self, pick, day, apply):
        if found := self.document(pick, "'invoice', 'debit_note', 'deposit_invoice'"):
            self.attempt(credit_document, found[0], day=self.after(found[1], day), apply=apply)

    def credit_part(self, pick, amount, day):
        if found := self.document(pick, "'invoice'"):
            with self.company.reading() as read:
                currency, code = read.row(
                    "SELECT d.currency, c.code FROM document d JOIN customer c ON c.id = d.customer_id "
                    "WHERE d.number = :n",
                    n=found[0],
                )
            when = self.after(found[1], day)
            self.invoice(code, amount, when, currency, kind="credit_note", reference=found[0])

    def apply_note(self, pick):
        if found := self.document(pick, "'credit_note'"):
            self.attempt(apply_credit_note, found[0])

    def fee(self, customer, amount, day):
        self.attempt(charge, customer, amount, day=day)

    def void(self, pick, day):
        if found := self.document(pick):
            self.attempt(void_document, found[0], None if day is None else self.after(found[1], day))

    # money

    def receive(self, day, method, parts, spare, customer="C1", currency="USD"):
        """A receipt over some open items: (pick, percent of it, discount, difference or bank fee, deduction) each.

        What is spare is on account, or, where it is very little, becomes income.
        """
        applications: list[Application] = []
        money, latest = spare, FIRST
        for pick, percent, discount, difference, deduction in parts:
            found = self.debit(pick, f"i.currency = '{currency}'")
            if found is None or any(one.item_id == found.id for one in applications):
                continue
            customer, latest = found.customer, max(latest, found.ledger)
            part = max(found.open * percent // 100 - discount - difference - deduction, 0)
            applications.append(
                Application(
                    found.id, amount=part, discount=discount, deduction=deduction,
                    difference=difference if method != "wire" else 0, bank_fee=difference if method == "wire" else 0,
                    reason="short" if discount or deduction else "",
                )
            )  # fmt: skip
            money += part
        new = NewReceipt(
            customer, method, self.after(latest, day), max(money, 1), currency, applications=tuple(applications),
            to_income=spare if applications and 0 < spare < 10 else 0, fee=money // 50 if method == "card" else 0,
        )  # fmt: skip
        self.attempt(receive, new)

    def receive_other_currency(self, pick, day, money, rate):
        if found := self.debit(pick):
            currency = "EUR" if found.currency == "USD" else "USD"
            one = Application(found.id, rate=rate if found.currency != "USD" else Decimal(1))
            when = self.after(found.ledger, day)
            new = NewReceipt(found.customer, "wire", when, money, currency, applications=(one,))
            self.attempt(receive, new)

    def receive_unidentified(self, day, method, money):
        self.attempt(receive, NewReceipt("", method, day, money))

    def identify(self, pick, customer, day, amount):
        if found := self.receipt(pick, "customer_id IS NULL"):
            self.attempt(identify, found[0], customer, day=self.after(found[1], day), amount=amount)

    def unidentify(self, pick, day):
        nobodys = "kind = 'receipt' AND receipt_id IN (SELECT id FROM receipt WHERE customer_id IS NULL)"
        if found := self.item(pick, nobodys):
            self.attempt(unidentify, found[0], day=self.after(found[1], day))

    def apply(self, credit_pick, debit_pick, percent, day):
        if credit := self.credit(credit_pick):
            debit = self.debit(debit_pick, f"i.currency = '{credit.currency}'")
            if debit:
                amount = max(1, min(-credit.open, debit.open) * percent // 100)
                when = None if day is None else self.after(max(credit.ledger, debit.ledger), day)
                self.attempt(apply_credit, credit.id, [Application(debit.id, amount=amount)], day=when)

    def apply_oldest(self, pick, day):
        if credit := self.credit(pick):
            self.attempt(apply_oldest, credit.id, day=self.after(credit.ledger, day))

    def unapply(self, pick, day):
        applied = "id IN (SELECT debit_item_id FROM allocation WHERE reverses_id IS NULL)"
        if found := self.item(pick, applied):
            self.attempt(unapply_item, found[0], day=None if day is None else self.after(found[1], day))

    def deduct(self, pick, amount, day):
        if found := self.debit(pick):
            part = min(amount, found.open)
            self.attempt(deduct, found.id, part, reason="damaged", day=self.after(found.ledger, day))

    def take_back_deduction(self, pick, day):
        if found := self.item(pick, "kind = 'deduction'"):
            self.attempt(take_back, found[0], day=self.after(found[1], day))

    def void_receipt(self, pick, day):
        if found := self.receipt(pick):
            self.attempt(void_receipt, found[0], day=None if day is None else self.after(found[1], day))

    def return_payment(self, pick, day, fee):
        if found := self.receipt(pick):
            self.attempt(return_payment, found[0], self.after(found[1], day), fee=fee, bank_charge=fee // 2)

    def take_back_return(self, pick, day):
        returned = "EXISTS (SELECT 1 FROM receipt_reversal e WHERE e.receipt_id = r.id AND e.kind = 'returned')"
        if found := self.receipt(pick, returned):
            self.attempt(take_back_return, found[0], day=self.after(found[1], day))

    def deposit(self, picks, day, fee):
        place = "account_id = (SELECT id FROM account WHERE role = 'undeposited')"
        chosen = [found for pick in picks if (found := self.receipt(pick, place))]
        latest = max((when for _, when in chosen), default=FIRST)
        self.attempt(deposit, [number for number, _ in chosen], day=self.after(latest, day), fee=fee)

    def undeposit(self, pick, day):
        if found := self._chosen("SELECT number, date FROM deposit ORDER BY id", pick):
            self.attempt(undeposit, found[0], day=self.after(date.fromisoformat(found[1]), day))

    def refund(self, pick, amount, day):
        if credit := self.credit(pick):
            amount = min(amount, -credit.open)
            self.attempt(refund, credit.id, amount=amount, day=self.after(credit.ledger, day))

    def net(self, pick, amount, day):
        if found := self.debit(pick):
            self.attempt(net, [(found.id, min(amount, found.open))], day=self.after(found.ledger, day))

    def write_off(self, pick, amount, day, method):
        if found := self.debit(pick):
            part, when = (found.id, min(amount, found.open)), self.after(found.ledger, day)
            self.attempt(write_off, [part], reason="gone", day=when, method=method)

    def claim_relief(self, pick, day):
        if found := self.item(pick, "kind = 'write_off'"):
            self.attempt(claim_tax_relief, found[0], day=self.after(found[1], day))

    def recover(self, pick, amount, day):
        if found := self.item(pick, "kind = 'write_off'"):
            with self.company.reading() as read:
                code, currency = read.row(
                    "SELECT c.code, i.currency FROM open_item i JOIN customer c ON c.id = i.customer_id "
                    "WHERE i.id = :i",
                    i=found[0],
                )
            self.attempt(recover, found[0], NewReceipt(code, "wire", self.after(found[1], day), amount, currency))

    def move(self, pick, customer, percent, day, credit):
        found = self.credit(pick) if credit else self.debit(pick)
        if found:
            amount = max(1, abs(found.open) * percent // 100)
            self.attempt(move_item, found.id, customer, amount=amount, day=self.after(found.ledger, day))

    def hold_cheque(self, customer, day, money):
        self.attempt(hold_cheque, NewReceipt(customer, "cheque", day, money))

    def dispute(self, pick, amount):
        if found := self.debit(pick):
            with self.company.reading() as read:
                customer = read.value("SELECT customer_id FROM open_item WHERE id = :i", i=found.id)
            self.attempt(open_dispute, NewDispute(customer, ((found.id, min(amount, found.open)),), "price"))

    def end_dispute(self, pick):
        if found := self._chosen("SELECT id FROM dispute ORDER BY id", pick):
            self.attempt(end_dispute, found[0], "withdrawn")

    def change_payer(self, customer, payer):
        with self.company.reading() as read:
            _, data = read_customer(read, customer)
        self.attempt(change_customer, customer, replace(data, payer="" if payer == customer else payer))

    # months

    def close(self, month, soft):
        self.attempt(close_period, Month.of(day_of(month * 30)), soft=soft)

    def reopen(self, pick):
        if found := self._chosen("SELECT month FROM period ORDER BY month", pick):
            self.attempt(reopen_period, Month.parse(found[0]), "found a letter")
