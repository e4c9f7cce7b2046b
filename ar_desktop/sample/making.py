"""Making the sample company: two years of business, month by month, posted through the batch verbs."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from ar_desktop.company import Clock, Company, FixedClock, Writing
from ar_desktop.customers.contacts import add_contacts
from ar_desktop.customers.master import save_customers
from ar_desktop.errors import Refused
from ar_desktop.invoicing.credit_applications import apply_credit_notes
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.items import save_items
from ar_desktop.invoicing.new_document import NewDocument
from ar_desktop.invoicing.posting import NewIds, post_documents
from ar_desktop.invoicing.prepared import Prepared
from ar_desktop.invoicing.preparing import load_sources, prepare
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.ledger.rates import set_rates
from ar_desktop.ledger.tax_codes import set_tax_rate
from ar_desktop.progress import Progress, Silent
from ar_desktop.sample.aftermath import after_the_receipts
from ar_desktop.sample.cash import Cashier
from ar_desktop.sample.contacts import contacts
from ar_desktop.sample.habits import Habit, habit, pareto_shares
from ar_desktop.sample.last_weeks import DAYS, LastWeeks
from ar_desktop.sample.orders import Orders
from ar_desktop.sample.people import Person, Ware, people, wares
from ar_desktop.sample.story_clock import StoryClock
from ar_desktop.values.dates import Month
from ar_desktop.words import N_

MOST = 1_000_000
MONTHS = 24
SETTINGS = {
    "address1": "1180 Harbor Avenue SW",
    "city": "Seattle",
    "region": "WA",
    "postcode": "98126",
    "contact": "Dana Whitfield",
    "phone": "+1 206 555 0142",
    "email": "ar@northgatesupply.example",
    "web": "northgatesupply.example",
    "tax_id": "91-5550142",
    "bank": "Puget Savings Bank",
    "routing": "125000024",
    "account": "0048 117 302",
    "remit_to": "Northgate Supply;Accounts Receivable;PO Box 4410;Seattle WA 98126-4410",
    "colour": "#1D4E43",
}


Days = dict[Month, list[tuple[date, int]]]  # of each month the days, and who buys on them


@dataclass(slots=True)
class Plan:
    """Who buys, how they pay, and which customer buys on which day."""

    people: list[Person]
    habits: list[Habit]
    wares: list[Ware]
    limits: list[int] = field(default_factory=list)
    days: Days = field(default_factory=dict)


def make_sample(
    path: Path,
    *,
    invoices: int = 2_000,
    seed: int = 1,
    today: date | None = None,
    progress: Progress | None = None,
    lived_in: bool = True,
) -> Company:
    """Creates the sample company and returns it open; the same numbers, seed and day give the same business.

    Args:
        lived_in: with what was said, promised and disputed lately, drafts, and most papers sent; else the books alone.
    """
    if not 1 <= invoices <= MOST:
        raise Refused(N_("A sample company has 1 to {most} invoices."), most=f"{MOST:,}")
    clock = StoryClock(today or Clock().today())
    clock.turn_to(_opened(clock.today()))
    company = create_company(
        path, name="Northgate Supply", currency="USD", country="US", settings=SETTINGS, clock=clock
    )
    try:
        fill(company, clock, invoices, Random(seed), progress or Silent(), lived_in=lived_in)
    except BaseException:
        company.close()
        path.unlink(missing_ok=True)
        raise
    company.clock = FixedClock(clock.today())
    return company


def fill(
    company: Company, clock: StoryClock, invoices: int, random: Random, progress: Progress, *, lived_in: bool
) -> None:
    plan = _plan(invoices, random, company.today)
    with posting(company, "sample") as books:
        _master_data(books.write, plan, random)
    orders, cashier = Orders(plan.people, plan.wares, random), Cashier(plan.people, plan.habits, random)
    lately = LastWeeks(company, clock, plan.wares, random)
    eve = company.today - timedelta(days=DAYS if lived_in else 0)
    done = 0
    for last, days in _spans(plan.days, eve, company.today):
        progress.step(done, invoices, N_("Making the sample company"))
        clock.turn_to(last)
        _post_days(company, last, days, orders, cashier)
        done += len(days)
        for what in after_the_receipts(company, last, cashier):
            progress.step(done, invoices, what)
        if last == eve and lived_in:
            lately.begin(cashier.settled_by(company.today))
        elif last > eve:
            lately.live(last)


def _opened(today: date) -> date:
    """The company was set up on the last Friday before its first month."""
    first = Month.of(today).plus(1 - MONTHS).first
    return first - timedelta(days=(first.weekday() + 2) % 7 + 1)


def _spans(by_month: Days, eve: date, today: date) -> Iterator[tuple[date, list[tuple[date, int]]]]:
    """What is posted at a time, with its last day: a month up to some eve, then every day up to today."""
    for month in sorted(by_month, key=str):
        if month < Month.of(eve):
            yield month.last, by_month[month]
    yield eve, [one for one in by_month.get(Month.of(eve), ()) if one[0] <= eve]
    for n in range(1, (today - eve).days + 1):
        day = eve + timedelta(days=n)
        yield day, [one for one in by_month.get(Month.of(day), ()) if one[0] == day]


def _post_days(company: Company, last: date, days: list[tuple[date, int]], orders: Orders, cashier: Cashier) -> None:
    with posting(company, "sample") as books:
        house = House(books.write, company.today)
        for block in _blocks(days):
            documents = [orders.invoice(day, who) for day, who in block]
            prepared, ids = _post(books, house, documents)
            for (_, who), document, given in zip(block, prepared, ids, strict=True):
                cashier.owe(who, given, document)
        credit_notes = [orders.credit(day, who, number) for day, who, number in cashier.returned_goods(last)]
        _, ids = _post(books, house, credit_notes)
        apply_credit_notes(books, [one.number for one in ids])
        cashier.pay_through(books, last)


def _post(books: Books, house: House, documents: list[NewDocument]) -> tuple[list[Prepared], list[NewIds]]:
    sources = load_sources(books.write, documents)
    prepared = [prepare(house, sources, document) for document in documents]
    return prepared, post_documents(books, prepared)


def _blocks(days: list[tuple[date, int]], size: int = 5_000) -> Iterator[list[tuple[date, int]]]:
    for start in range(0, len(days), size):
        yield days[start : start + size]


def _plan(invoices: int, random: Random, today: date) -> Plan:
    count = max(26, invoices // 40)
    plan = Plan(people(count, random), [habit(random) for _ in range(count)], wares())
    months = [Month.of(today).plus(-back) for back in range(MONTHS - 1, -1, -1)]
    weights = [_busy(month, at, today) for at, month in enumerate(months)]
    for who, share in enumerate(pareto_shares(count, invoices, random)):
        plan.limits.append(_limit(share, random))
        for month in random.choices(months, weights=weights, k=share):
            plan.days.setdefault(month, []).append((_working_day(month, today, random), who))
    for days in plan.days.values():
        days.sort()
    return plan


def _limit(invoices: int, random: Random) -> int:
    """A credit limit that most customers keep to: some two months of what they buy, in round thousands."""
    usual = invoices / MONTHS * 160_000
    return max(5, round(usual * random.uniform(1.8, 3.5) / 500_000) * 5) * 100_000


def _busy(month: Month, at: int, today: date) -> float:
    """Growth of a fifth a year, quieter in winter; the running month only so far."""
    season = (0.8, 0.82, 0.95, 1.05, 1.12, 1.15, 1.1, 1.08, 1.05, 1.0, 0.95, 0.85)[month.first.month - 1]
    part = today.day / month.last.day if month == Month.of(today) else 1.0
    return season * part * (1 + 0.2 * at / 12)


def _working_day(month: Month, today: date, random: Random) -> date:
    last = min(month.last, today)
    day = month.first.replace(day=random.randint(1, last.day))
    while calendar.weekday(day.year, day.month, day.day) > 4 and day > month.first:
        day -= timedelta(days=1)
    return day


def _master_data(write: Writing, plan: Plan, random: Random) -> None:
    _rates(write, min(plan.days), random)
    set_tax_rate(write, "TAX", "Washington State", Decimal("6.5"), date(2020, 1, 1))
    set_tax_rate(write, "TAX", "City of Seattle", Decimal("4.05"), date(2020, 1, 1))
    save_items(
        write,
        [
            {
                "code": ware.code, "description": ware.description, "unit": ware.unit, "unit_price": ware.price,
                "cost": ware.cost, "product_line": ware.product_line,
            }
            for ware in plan.wares
        ],
    )  # fmt: skip
    _customers(write, plan)


def _customers(write: Writing, plan: Plan) -> None:
    saved = save_customers(
        write,
        [
            {
                "code": one.code, "name": one.name, "contact": one.contact, "email": one.email, "phone": one.phone(),
                "address1": one.street, "city": one.city, "region": one.region, "postcode": one.postcode,
                "country": "US", "terms": one.terms, "credit_limit": limit, "salesperson": one.salesperson,
                "segment": one.segment, "tax_code": "TAX" if one.city == "Seattle" else "", "currency": one.currency,
            }
            for one, limit in zip(plan.people, plan.limits, strict=True)
        ],
    )  # fmt: skip
    # chosen apart, so that the business is the same business whoever works at the customers
    known = contacts(plan.people, Random(len(plan.people)))
    add_contacts(write, [(saved.ids[plan.people[at].code], data) for at, data in known])


def _rates(write: Writing, first: Month, random: Random) -> None:
    rate, month, rates = Decimal("1.0820"), first, []
    for _ in range(MONTHS):
        rates.append((month.first, "EUR", rate))
        rate += Decimal(random.randint(-180, 200)) / 10_000
        month = month.next()
    set_rates(write, rates)
