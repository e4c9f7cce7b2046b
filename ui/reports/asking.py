"""The aging page's questions, asked of the engine's reports: the same figures as on paper and in scripts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ar_desktop.company import Company, Reading
from ar_desktop.customers.queries import customer_names, ids_by_code
from ar_desktop.ledger.accounts import control_code
from ar_desktop.ledger.aging import aging_by_customer, bucket_of
from ar_desktop.ledger.open_at import AsOf, OpenLine
from ar_desktop.progress import Progress, Silent
from ar_desktop.reports import parameters as asked_by_report
from ar_desktop.reports.aging import group_key, lines_asked
from ar_desktop.reports.aging_detail import netted_lines
from ar_desktop.reports.catalogue import run
from ar_desktop.reports.parameters import Inquiry, inquiry
from ar_desktop.values.dates import Month
from ar_desktop.words import Words
from ui.reports.queries import Aging, AgingLine, ItemLine, MonthEnd, Parameters


class EngineAging:
    def __init__(self, company: Company, words: Words) -> None:
        self._company, self._words = company, words

    def aging(self, reading: Reading, parameters: Parameters, progress: Progress) -> Aging:
        table = run(self._company, "aging", _for_report(parameters), progress, reading)
        first, last = 1 + (parameters.by == "customer"), table.at("unapplied")
        titles = tuple(column.said(self._words) for column in table.columns[first:last])
        ids: dict[str, int] = {}
        if parameters.by == "customer":
            ids = ids_by_code(reading)
        lines = [_line(at, row, first, last, ids) for at, row in enumerate(table.rows)]
        assert table.total is not None
        assert table.proof is not None
        total = _line(-1, ("", "", *table.total[first:]) if first == 2 else ("", *table.total[1:]), first, last, {})
        account = control_code(reading)
        return Aging(parameters, titles, lines, total, table.proof.sub_ledger, table.proof.control, account)

    def month_ends(self, reading: Reading, parameters: Parameters, months: int, progress: Progress) -> list[MonthEnd]:
        """The last day of each month up to the date asked for, which stands for its own month."""
        asked = self._inquiry(reading, parameters, progress)
        this_month = Month.of(parameters.as_of)
        found = []
        for back in range(months - 1, -1, -1):
            day = min(this_month.plus(-back).last, parameters.as_of)
            progress.step(months - back, months)
            rows = aging_by_customer(reading, asked.question(AsOf(day, asked.known_to)))
            width = len(asked.buckets.labels)
            found.append(MonthEnd(day, tuple(sum(row.buckets[at] for row in rows) for at in range(width))))
        return found

    def items(
        self, reading: Reading, parameters: Parameters, line: AgingLine | None, bucket: str
    ) -> Sequence[ItemLine]:
        code = line.key if line is not None and parameters.by == "customer" else None
        asked = self._inquiry(reading, parameters, Silent(), code)
        lines = lines_asked(asked)
        if line is not None and code is None:
            key = group_key(asked, parameters.by)
            lines = [one for one in lines if key(one) == line.key]
        if parameters.credits == "netted" and bucket != "overdue":
            lines = netted_lines(lines)
        chosen = [one for one in lines if _is_behind(one, bucket, asked)]
        names = customer_names(reading, (one.customer_id for one in chosen))
        return [
            ItemLine(
                one.item_id, one.customer_id, names[one.customer_id], one.kind, one.number, one.document_date,
                one.due_date, one.reference, one.currency, one.amount, one.open, one.base_open,
            )
            for one in chosen
        ]  # fmt: skip

    def _inquiry(
        self, reading: Reading, parameters: Parameters, progress: Progress, customer: str | None = None
    ) -> Inquiry:
        return inquiry(self._company, reading, _for_report(parameters, customer), progress)


def _for_report(parameters: Parameters, customer: str | None = None) -> asked_by_report.Parameters:
    return asked_by_report.Parameters(
        as_of=parameters.as_of,
        known_at=parameters.known.isoformat() if parameters.known else None,
        by=parameters.by,
        basis=parameters.basis,
        credits=parameters.credits,
        customer=customer,
    )


def _line(at: int, row: tuple[Any, ...], first: int, last: int, ids: dict[str, int]) -> AgingLine:
    unapplied, total, overdue = row[last : last + 3]
    key = str(row[0])
    return AgingLine(at, key, str(row[first - 1]), tuple(row[first:last]), unapplied, total, overdue, ids.get(key))


def _is_behind(line: OpenLine, bucket: str, asked: Inquiry) -> bool:
    if bucket == "total":
        return True
    if bucket == "overdue":
        return line.open > 0 and line.due_date < asked.as_of.day
    at = bucket_of(line, asked.question())
    return at is None if bucket == "unapplied" else bucket == f"bucket{at}"
