"""The lines of a printed report: its rows, and with the aging the groups they stand in, their sums and their shares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import groupby
from typing import Final, Literal

from ar_desktop.reports.table import Column, ReportTable, Row
from ar_desktop.values.display import display_money
from ar_desktop.words import N_, Words

Kind = Literal["row", "head", "sum"]
_NOT_ON_PAPER: Final = ("overdue", "disputed")  # a share and a star say it
PAST_DUE: Final = "past_due"


@dataclass(frozen=True, slots=True)
class Line:
    """`bar` is how a row is made up, from what is not due to the oldest; of a head only `label` is there."""

    kind: Kind
    row: Row = ()
    bar: tuple[int, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """`table` has the rows of all lines but heads, and the columns as they are printed."""

    table: ReportTable
    lines: list[Line]
    bar: tuple[int, ...] = ()  # of the total
    shares: dict[str, str] = field(default_factory=dict)  # by column, of the total
    notes: tuple[str, ...] = ()


def lines_of_report(table: ReportTable, words: Words) -> Lines:
    if table.shape == "aging" and table.total is not None:
        return _Aging(table, words).lines()
    return Lines(table, [Line("row", row) for row in table.rows])


class _Aging:
    def __init__(self, table: ReportTable, words: Words) -> None:
        self._table, self._words = table, words
        keys = [column.key for column in table.columns]
        self._first = 1 + ("name" in keys)  # bucket
        self._unapplied, self._total = table.at("unapplied"), table.at("total")
        self._overdue, self._disputed = table.at("overdue"), table.at("disputed")
        self._kept = [at for at, key in enumerate(keys) if key not in _NOT_ON_PAPER]
        self._by_salesperson = table.parameters.get("by") == "salesperson"
        self._has_not_due = table.parameters.get("basis") != "document"

    def lines(self) -> Lines:
        table, total = self._table, self._table.total or ()
        lines = list(self._grouped() if len(set(table.sections)) > 1 else map(self._line, table.rows))
        columns = (*(table.columns[at] for at in self._kept), Column(PAST_DUE, N_("Past due %"), "count"))
        if table.columns[self._first - 1].key == "name":
            total = self._named(total, self._words.say(N_("All customers, {n}"), n=self._count(len(table.rows))))
        printed = replace(
            table, columns=columns, rows=[line.row for line in lines if line.kind != "head"],
            total=self._printed(total), shape="table",
        )  # fmt: skip
        return Lines(printed, lines, self._bar(total), self._shares(total), tuple(self._notes(total)))

    def _grouped(self) -> Iterator[Line]:
        """By salesperson; those who have none come last."""
        order = sorted(zip(self._table.sections, self._table.rows, strict=True), key=lambda one: (not one[0], one[0]))
        for section, members in groupby(order, key=lambda one: one[0]):
            rows = [row for _, row in members]
            called = section or self._nobody()
            yield Line("head", label=called)
            yield from map(self._line, rows)
            columns = enumerate(zip(*rows, strict=True))
            sums = tuple(sum(column) if at >= self._first else None for at, column in columns)
            text = self._words.many(N_("{group}, {n} customer"), N_("{group}, {n} customers"), len(rows), group=called)
            yield Line("sum", self._printed(self._named(sums, text)), self._bar(sums))

    def _line(self, row: Row) -> Line:
        nothing = self._nobody() if self._by_salesperson else self._words.say(N_("(none)"))
        name = str(row[self._first - 1] or nothing)
        marked = self._named(row, f"{name} *" if row[self._disputed] else name)
        return Line("row", self._printed(marked), self._bar(row))

    def _nobody(self) -> str:
        return self._words.say(N_("No salesperson"))

    def _named(self, row: Row, text: str) -> Row:
        at = self._first - 1
        return (*row[:at], text, *row[at + 1 :])

    def _printed(self, row: Row) -> Row:
        return (*(row[at] for at in self._kept), self._past_due(row))

    def _past_due(self, row: Row) -> int | None:
        whole = sum(row[self._first : self._unapplied])
        return (200 * int(row[self._overdue]) + whole) // (2 * whole) if whole > 0 else None

    def _bar(self, row: Row) -> tuple[int, ...]:
        buckets = tuple(max(0, amount) for amount in row[self._first : self._unapplied])
        return buckets if self._has_not_due else (0, *buckets)

    def _shares(self, total: Row) -> dict[str, str]:
        whole = total[self._total]
        if whole <= 0:
            return {}
        shown = range(self._first, self._total + 1)
        named = {self._table.columns[self._first - 1].key: self._words.say(N_("Share of total"))}
        return named | {self._table.columns[at].key: self._share(total[at], whole) for at in shown if total[at]}

    def _share(self, part: int, whole: int) -> str:
        percent = Decimal(abs(part) * 100) / whole
        text = self._words.percent(percent, 1)
        return text if part >= 0 else f"({text})" if self._words.brackets else f"{self._words.minus}{text}"

    def _notes(self, total: Row) -> Iterator[str]:
        say = self._words.say
        if total[self._disputed]:
            amount = display_money(total[self._disputed], self._table.currency, self._words)
            yield say(N_("* includes amounts in dispute: {amount} in all."), amount=amount)
        yield say(N_("Bars: outline is not yet due, then darker with age.") if self._has_not_due
                  else N_("Bars: darker with age."))  # fmt: skip

    def _count(self, number: int) -> str:
        return self._words.scaled(number, 0)


def starts_of_pages(
    heights: Sequence[float], stays: Sequence[bool], first: float, other: float, end: float,
    again: Sequence[float] = (),
) -> list[int]:  # fmt: skip
    """Where each page begins: a line that `stays` is on the page of the next one, and `end` goes with the last.

    `first` and `other` are the room for lines on the first and on other pages; `again` is what a page that begins
    with a line says before it.
    """
    starts, room = [0], first
    for at, height in enumerate(heights):
        needed, until = height, at
        while until + 1 < len(heights) and stays[until]:
            until += 1
            needed += heights[until]
        needed += end if until == len(heights) - 1 else 0.0
        if needed > room and at > starts[-1] and not stays[at - 1]:
            starts.append(at)
            room = other - (again[at] if again else 0.0)
        room -= height
    return starts
