"""When and how the customers of the sample company pay what they owe."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import NamedTuple

from ar_desktop.invoicing.posting import NewIds
from ar_desktop.invoicing.prepared import Prepared as Document
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books
from ar_desktop.ledger.rates import rate_on
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.booking import PreparedReceipt, book
from ar_desktop.receipts.payers import Payer, payers
from ar_desktop.sample.habits import Habit
from ar_desktop.sample.people import Person
from ar_desktop.values.early_discount import full_discount
from ar_desktop.values.money import divide
from ar_desktop.values.terms import parse_terms

_ONE = Decimal(1)


class Payment(NamedTuple):
    """A payment to come. `percent` is the part of what is then open; the rest is named by how it is missing."""

    day: date
    who: int
    item_id: int
    percent: int = 100
    discount: int = 0
    held_back: str = ""


class Bounced(NamedTuple):
    """A receipt that the bank will send back on a day."""

    day: date
    number: str
    who: int
    item_ids: list[int]


class Cashier:
    """Knows what is owed and posts the payments of each month in the order of their days."""

    def __init__(self, people: list[Person], habits: list[Habit], random: Random) -> None:
        self._people, self._habits, self._random = people, habits, random
        self._payments: list[tuple[date, int, Payment]] = []
        self._goods_back: list[tuple[date, int, str]] = []
        self.undeposited: list[tuple[date, str]] = []
        self.bounced: list[Bounced] = []
        self._made = 0

    def owe(self, who: int, ids: NewIds, document: Document) -> None:
        """Decides how this invoice will be paid."""
        habit, random = self._habits[who], self._random
        if random.random() < 0.03:
            heapq.heappush(
                self._goods_back, (document.document_date + timedelta(days=random.randint(3, 12)), who, ids.number)
            )
        if random.random() < habit.never:
            return
        offered = parse_terms(document.terms).discount
        if offered and random.random() < habit.discount:
            day = document.document_date + timedelta(days=random.randint(max(1, offered[1] - 5), offered[1]))
            amount = full_discount(document.gross, 0, offered[0], left_out=document.tax)
            self._plan(Payment(day, who, ids.item_id, discount=amount))
            return
        day = self._pay_day(habit, document.due_date, document.document_date)
        if random.random() < habit.partial:
            self._plan(Payment(day, who, ids.item_id, percent=random.choice((40, 50, 60, 75))))
            self._plan(Payment(day + timedelta(days=random.randint(20, 45)), who, ids.item_id))
        elif random.random() < habit.short:
            reason = random.choice(("Damaged in transit", "Short shipped", "Price difference"))
            self._plan(Payment(day, who, ids.item_id, percent=random.choice((88, 92, 95, 97)), held_back=reason))
        else:
            self._plan(Payment(day, who, ids.item_id))

    def returned_goods(self, last: date) -> list[tuple[date, int, str]]:
        """Credit notes to write up to a day: day, customer, invoice."""
        found = []
        while self._goods_back and self._goods_back[0][0] <= last:
            found.append(heapq.heappop(self._goods_back))
        return found

    def pay_again(self, bounced: Bounced) -> None:
        """What a returned payment had paid is paid some weeks later."""
        for item_id in bounced.item_ids:
            day = bounced.day + timedelta(days=self._random.randint(14, 30))
            self._plan(Payment(day, bounced.who, item_id))

    def settled_by(self, day: date) -> set[int]:
        """Items for which money is still to come up to a day."""
        return {payment.item_id for when, _, payment in self._payments if when <= day}

    def _plan(self, payment: Payment) -> None:
        self._made += 1
        heapq.heappush(self._payments, (payment.day, self._made, payment))

    def _pay_day(self, habit: Habit, due: date, earliest: date) -> date:
        late = round(self._random.gauss(habit.late, habit.spread))
        day = max(due + timedelta(days=late), earliest + timedelta(days=1))
        if habit.run_every:
            day += timedelta(days=-day.toordinal() % habit.run_every)
        return day + timedelta(days=(0, 0, 0, 0, 0, 2, 1)[day.weekday()])

    def pay_through(self, books: Books, last: date) -> None:
        """Posts all payments up to a day, those of one customer and day as one receipt."""
        due: dict[tuple[date, int], list[Payment]] = {}
        while self._payments and self._payments[0][0] <= last:
            payment = heapq.heappop(self._payments)[2]
            due.setdefault((payment.day, payment.who), []).append(payment)
        keys = sorted(due)
        for start in range(0, len(keys), 5_000):
            self._pay(books, {key: due[key] for key in keys[start : start + 5_000]})

    def _pay(self, books: Books, due: Mapping[tuple[date, int], list[Payment]]) -> None:
        items = books.load(one.item_id for payments in due.values() for one in payments)
        buyers = payers(books.write, {item.customer_id for item in items.values()})
        for (day, who), payments in due.items():
            self._receipt(books, day, who, payments, items, buyers)

    def _receipt(
        self,
        books: Books,
        day: date,
        who: int,
        payments: Iterable[Payment],
        items: Mapping[int, OpenItem],
        buyers: Mapping[int, Payer],
    ) -> None:
        once = {one.item_id: one for one in payments}.values()
        parts = [part for one in once if (part := _application(one, items[one.item_id]))]
        amount = sum(part.amount or 0 for part in parts)
        if amount <= 0:
            return
        if self._random.random() < 0.01:
            amount += self._random.choice((1_000, 2_500, 10_000))
        first = items[parts[0].item_id or 0]
        method = self._habits[who].method
        rate = rate_on(books.write, first.currency, day) if first.currency != books.currency else _ONE
        prepared = PreparedReceipt(
            first.customer_id, method, day, amount, first.currency, rate, books.numbering.next("receipt", day)[0],
            reference=self._reference(method), fee=divide(amount * 29, 1000) if method == "card" else 0,
            applications=tuple(parts),
        )  # fmt: skip
        with books.record("receipt", prepared.number):
            book(books, prepared, buyers, [items[part.item_id or 0] for part in parts])
        self._remember(prepared, who, [part.item_id or 0 for part in parts])

    def _remember(self, prepared: PreparedReceipt, who: int, item_ids: list[int]) -> None:
        habit = self._habits[who]
        if self._random.random() < habit.returned and not any(part.deduction for part in prepared.applications):
            day = prepared.date + timedelta(days=self._random.randint(3, 8))
            self.bounced.append(Bounced(day, prepared.number, who, item_ids))
        elif habit.method in ("cash", "cheque"):
            self.undeposited.append((prepared.date, prepared.number))

    def _reference(self, method: str) -> str:
        if method == "cheque":
            return f"Cheque {self._random.randint(1_000, 99_999)}"
        return f"{method.upper() if method == 'ach' else method.capitalize()} {self._random.randint(10**6, 10**8)}"


def _application(payment: Payment, item: OpenItem) -> Application | None:
    """What is paid of an item; nothing where it was settled on that day, even if it was opened again later."""
    owed = min(item.open, item.least_open_from(payment.day))
    if owed <= 0:
        return None
    if payment.held_back:
        money = owed * payment.percent // 100
        return Application(item.id, amount=money, deduction=owed - money, reason=payment.held_back)
    if payment.percent < 100:
        return Application(item.id, amount=owed * payment.percent // 100)
    discount = payment.discount if payment.discount < owed else 0
    return Application(item.id, amount=owed - discount, discount=discount)
