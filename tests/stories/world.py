"""A company in which everything happens that a bookkeeper does, in any order, on any day: verbs with chosen numbers.

Whatever is refused must be refused with a sentence and leave no trace; nothing may leave books that do not add up.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from ar_desktop.errors import UserError
from ar_desktop.invoicing.credit_applications import apply_credit_note
from ar_desktop.invoicing.credit_notes import credit_document
from ar_desktop.invoicing.fees import charge
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.ledger.periods import close_period, reopen_period
from ar_desktop.ledger.rates import set_rates
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit, apply_oldest, unapply_item
from ar_desktop.receipts.deductions import deduct, take_back
from ar_desktop.receipts.deposits import deposit, undeposit
from ar_desktop.receipts.moving import move_item
from ar_desktop.receipts.netting import net
from ar_desktop.receipts.receiving import NewReceipt, receive
from ar_desktop.receipts.refunds import refund
from ar_desktop.receipts.returned_payments import return_payment, take_back_return
from ar_desktop.receipts.unidentified import identify, unidentify
from ar_desktop.receipts.voiding import void_receipt
from ar_desktop.values.dates import Month

FIRST = date(2025, 7, 1)
DAYS = 729
CUSTOMERS = ("C1", "C2", "C3")
TERMS = ("net30", "2/10net30", "50@0+50@30", "due", "net30eom")
METHODS = ("cash", "cheque", "ach", "card", "wire")


def day_of(number: int) -> date:
    return FIRST + timedelta(days=number)


def seed_rates(company) -> None:
    with company.writing("rates") as write:
        days = (date(2025, 1, 1), date(2026, 1, 15), date(2026, 9, 1))
        set_rates(write, [(day, "EUR", Decimal(rate)) for day, rate in zip(days, ("1.1", "1.17", "1.05"), strict=True)])


class World:
    """`undo` holds what the window's Ctrl+Z would do, the latest last."""

    def __init__(self, company) -> None:
        self.company = company
        self.undo: list[Callable] = []
        self.refused = 0

    def attempt(self, verb: Callable, *args, **how) -> None:
        """Does it, or hears why not; what is refused leaves no trace."""
        before = self._last_record()
        try:
            done = verb(self.company, *args, **how)
        except UserError as error:
            assert str(error)
            self.refused += 1
            assert self._last_record() == before
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

    def open_debit(self, pick: int):
        """Item id, number, open amount, currency, customer code."""
        return self._chosen(
            "SELECT i.id, i.number, i.open, i.currency, c.code FROM open_item i JOIN customer c ON c.id = i.customer_id "
            "WHERE i.open > 0 ORDER BY i.id",
            pick,
        )

    def open_credit(self, pick: int):
        return self._chosen("SELECT id, number, open, currency FROM open_item WHERE open < 0 ORDER BY id", pick)

    def any_item(self, pick: int):
        return self._chosen("SELECT id, number FROM open_item ORDER BY id", pick)

    def document(self, pick: int, kinds: str = "'invoice', 'debit_note', 'credit_note', 'fee', 'opening'"):
        found = self._chosen(f"SELECT number FROM document WHERE kind IN ({kinds}) ORDER BY id", pick)
        return found and found[0]

    def receipt(self, pick: int, *, unidentified: bool = False):
        where = "customer_id IS NULL" if unidentified else "1"
        found = self._chosen(f"SELECT number FROM receipt WHERE {where} ORDER BY id", pick)
        return found and found[0]

    # documents

    def invoice(self, customer, amount, day, currency="USD", terms="net30", kind="invoice", reference="", number=""):
        lines = (NewLine("Work", amount=amount - amount // 3), NewLine("Parts", amount=amount // 3))
        new = NewDocument(
            customer, day_of(day), lines, kind=kind, currency=currency, terms=terms, reference=reference, number=number
        )
        self.attempt(post_document, new)

    def credit_whole(self, pick, day, apply):
        if number := self.document(pick, "'invoice', 'debit_note'"):
            self.attempt(credit_document, number, day=day_of(day), apply=apply)

    def credit_part(self, pick, amount, day):
        if number := self.document(pick, "'invoice'"):
            with self.company.reading() as read:
                currency, code = read.row(
                    "SELECT d.currency, c.code FROM document d JOIN customer c ON c.id = d.customer_id "
                    "WHERE d.number = :n",
                    n=number,
                )
            self.invoice(code, amount, day, currency, kind="credit_note", reference=number)

    def apply_note(self, pick):
        if number := self.document(pick, "'credit_note'"):
            self.attempt(apply_credit_note, number)

    def fee(self, customer, amount, day):
        self.attempt(charge, customer, amount, day=day_of(day))

    def void(self, pick, day):
        if number := self.document(pick):
            self.attempt(void_document, number, None if day is None else day_of(day))

    # money

    def receive(self, day, method, picks, spare, customer="C1", currency="USD"):
        """A receipt over some open items: (pick, percent of it, discount, difference, deduction) each."""
        applications, money = [], spare
        for pick, percent, discount, difference, deduction in picks:
            found = self.open_debit(pick)
            if found is None or found[3] != currency:
                continue
            customer = found[4]
            part = max(found[2] * percent // 100 - discount - difference - deduction, 0)
            applications.append(
                Application(
                    found[0], amount=part, discount=discount, difference=difference, deduction=deduction,
                    reason="short" if discount or deduction else "",
                )
            )  # fmt: skip
            money += part
        self.attempt(
            receive, NewReceipt(customer, method, day_of(day), money, currency, applications=tuple(applications))
        )

    def receive_other_currency(self, pick, day, money, rate):
        found = self.open_debit(pick)
        if found is not None:
            currency = "EUR" if found[3] == "USD" else "USD"
            one = Application(found[0], rate=rate if found[3] != "USD" else Decimal(1))
            new = NewReceipt(found[4], "wire", day_of(day), money, currency, applications=(one,))
            self.attempt(receive, new)

    def receive_unidentified(self, day, method, money):
        self.attempt(receive, NewReceipt("", method, day_of(day), money))

    def identify(self, pick, customer, day, amount):
        if number := self.receipt(pick, unidentified=True):
            self.attempt(identify, number, customer, day=day_of(day), amount=amount)

    def unidentify(self, pick, day):
        if found := self.any_item(pick):
            self.attempt(unidentify, found[0], day=day_of(day))

    def apply(self, credit_pick, debit_pick, percent, day):
        credit, debit = self.open_credit(credit_pick), self.open_debit(debit_pick)
        if credit and debit:
            amount = max(1, min(-credit[2], debit[2]) * percent // 100)
            when = None if day is None else day_of(day)
            self.attempt(apply_credit, credit[0], [Application(debit[0], amount=amount)], day=when)

    def apply_oldest(self, pick, day):
        if credit := self.open_credit(pick):
            self.attempt(apply_oldest, credit[0], day=day_of(day))

    def unapply(self, pick, day):
        if found := self.any_item(pick):
            self.attempt(unapply_item, found[0], day=None if day is None else day_of(day))

    def deduct(self, pick, amount, day):
        if found := self.open_debit(pick):
            self.attempt(deduct, found[0], min(amount, found[2]), reason="damaged", day=day_of(day))

    def take_back_deduction(self, pick, day):
        found = self._chosen("SELECT id FROM open_item WHERE kind = 'deduction' ORDER BY id", pick)
        if found:
            self.attempt(take_back, found[0], day=day_of(day))

    def void_receipt(self, pick, day):
        if number := self.receipt(pick):
            self.attempt(void_receipt, number, day=None if day is None else day_of(day))

    def return_payment(self, pick, day, fee):
        if number := self.receipt(pick):
            self.attempt(return_payment, number, day_of(day), fee=fee, bank_charge=fee // 2)

    def take_back_return(self, pick, day):
        if number := self.receipt(pick):
            self.attempt(take_back_return, number, day=day_of(day))

    def deposit(self, picks, day, fee):
        numbers = [number for pick in picks if (number := self.receipt(pick))]
        self.attempt(deposit, numbers, day=day_of(day), fee=fee)

    def undeposit(self, pick, day):
        if found := self._chosen("SELECT number FROM deposit ORDER BY id", pick):
            self.attempt(undeposit, found[0], day=day_of(day))

    def refund(self, pick, amount, day):
        if credit := self.open_credit(pick):
            self.attempt(refund, credit[0], amount=min(amount, -credit[2]), day=day_of(day))

    def net(self, pick, amount, day):
        if found := self.open_debit(pick):
            self.attempt(net, [(found[0], min(amount, found[2]))], day=day_of(day))

    def move(self, pick, customer, percent, day, credit):
        found = self.open_credit(pick) if credit else self.open_debit(pick)
        if found:
            amount = max(1, abs(found[2]) * percent // 100)
            self.attempt(move_item, found[0], customer, amount=amount, day=day_of(day))

    # months

    def close(self, month, soft):
        self.attempt(close_period, Month.of(day_of(month * 30)), soft=soft)

    def reopen(self, month):
        self.attempt(reopen_period, Month.of(day_of(month * 30)), "found a letter")
