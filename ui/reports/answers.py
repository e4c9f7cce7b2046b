"""What the reports page asks of the engine, on a reader thread: the same functions as on paper and in scripts."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from ar_desktop.company import Company, Reading
from ar_desktop.customers.queries import customer_ids, customer_rows, ids_by_code
from ar_desktop.errors import BrokenInvariant
from ar_desktop.ledger.accounts import control_code
from ar_desktop.progress import Progress
from ar_desktop.reports.behind import ItemBehind, behind_aging, behind_figure
from ar_desktop.reports.catalogue import run
from ar_desktop.reports.parameters import Parameters
from ar_desktop.reports.table import ReportTable
from ar_desktop.values.dates import Month
from ui.reports.drilling import AgingItems, Behind, FigureItems
from ui.widgets.lookup_field import Match

MONTHS = 12


@dataclass(frozen=True)
class Answer:
    """A report as asked, what its proof was taken from, and how long it took."""

    table: ReportTable
    asked: Parameters
    account: str
    seconds: float

    @property
    def seconds_told(self) -> Decimal:
        return max(Decimal("0.01"), Decimal(self.seconds).quantize(Decimal("0.01")))


@dataclass(frozen=True)
class MonthEnd:
    """A report's total at the end of a month, with its first row alone; the last one stands for its own month."""

    day: date
    table: ReportTable


class Answers:
    def __init__(self, company: Company) -> None:
        self._company = company

    def report(self, reading: Reading, name: str, asked: Parameters, progress: Progress) -> Answer:
        began = time.perf_counter()
        table = run(self._company, name, asked, progress, reading)
        account = (table.proof.account or control_code(reading)) if table.proof is not None else ""
        return Answer(table, asked, account, time.perf_counter() - began)

    def month_ends(
        self, reading: Reading, name: str, asked: Parameters, until: date, progress: Progress
    ) -> list[MonthEnd]:
        """The same report at the ends of the months before; a period keeps its length."""
        length = asked.last - asked.first if asked.first and asked.last else None
        this_month = Month.of(until)
        found = []
        for back in range(MONTHS - 1, -1, -1):
            progress.step(MONTHS - 1 - back, MONTHS)
            day = min(this_month.plus(-back).last, until)
            if length is not None:
                at_month = replace(asked, first=day - length, last=day)
            else:
                at_month = replace(asked, as_of=day, by="customer")  # the quickest; only its total is looked at
            table = run(self._company, name, at_month, None, reading)
            found.append(MonthEnd(day, replace(table, rows=table.rows[:1], sections=())))  # all of a year's take 80 MiB
        return found

    def items(self, reading: Reading, what: Behind) -> Sequence[ItemBehind]:
        if isinstance(what, AgingItems):
            return behind_aging(self._company, reading, what.asked, what.key, what.column)
        if isinstance(what, FigureItems):
            return behind_figure(self._company, reading, what.asked, what.figure)
        raise BrokenInvariant(f"{what} has no items")

    def customer_id(self, reading: Reading, code: str) -> int | None:
        return ids_by_code(reading).get(code)

    def customers(self, reading: Reading, typed: str) -> list[Match]:
        ids = customer_ids(reading, self._company.today, text=typed, limit=8)
        rows = {row.id: row for row in customer_rows(reading, ids, self._company.today)}
        return [Match(rows[id_].code, rows[id_].name, rows[id_].code) for id_ in ids if id_ in rows]
