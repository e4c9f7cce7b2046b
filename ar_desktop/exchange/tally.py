"""What the rows of a file come to, row by row while they are read: the figures that an import is proved by."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ar_desktop.errors import UserError
from ar_desktop.exchange.cells import Cells
from ar_desktop.exchange.import_opening import kind_of
from ar_desktop.exchange.result import Options
from ar_desktop.exchange.rows import Fields, MappedRows, Row
from ar_desktop.values.money import Rounding
from ar_desktop.values.quantities import line_net

Sums = Mapping[str, int]  # minor units by currency


@dataclass(frozen=True)
class Part:
    """Some rows of a file, and what they come to; `unread` rows have no amount that could be read."""

    rows: int
    sums: Sums
    unread: int = 0


@dataclass(frozen=True)
class ControlTotals:
    """All rows of the file are in one of the others."""

    file: Part
    wrong: Part
    left_out: Part
    known: Part
    imported: Part

    def missing(self, asked: int, currency: str) -> int:
        """What the file lacks of a total that was known beforehand."""
        return asked - self.file.sums.get(currency, 0)


class TalliedRows(MappedRows):
    """Notes of every row what it comes to and which record it belongs to, also of those that are left out."""

    def __init__(
        self, path: Path, kind: str, fields: Fields, options: Options, home: Mapping[str, str], rounding: Rounding
    ) -> None:
        """`home` is what customers pay in, by code; "" gives the base currency."""
        super().__init__(path, fields, options)
        self._worth = _Worth(kind, fields, options, home, rounding)
        self.lines, self.records, self.amounts = array("q"), array("q"), array("q")
        self.read, self.currencies = array("b"), array("h")
        self._last = ""

    def all(self) -> Iterator[Row]:
        for row in super().all():
            self._note(row)
            yield row

    def _note(self, row: Row) -> None:
        worth, at = self._worth, self._worth.number
        number = row.cells[at] if at is not None else ""
        same = bool(number) and number == self._last
        self._last = number
        amount, currency = worth.of(row, first=not same)
        self.records.append(self.records[-1] if same else row.line)
        self.lines.append(row.line)
        self.amounts.append(amount or 0)
        self.read.append(amount is not None)
        self.currencies.append(worth.place(currency))

    def finish_record(self) -> None:
        """Reads on to the end of a record that reading stopped in."""
        for _ in self.all():
            if len(self.records) < 2 or self.records[-1] != self.records[-2]:
                return

    def finish(self) -> None:
        for _ in self.all():
            pass

    def record_lines(self, lines: Iterable[int]) -> frozenset[int]:
        """All lines of the records that these lines belong to: a document is imported whole or not at all."""
        wanted = set(lines)
        records = {record for line, record in zip(self.lines, self.records, strict=True) if line in wanted}
        return frozenset(
            line for line, record in zip(self.lines, self.records, strict=True) if record in records
        ) | frozenset(wanted)

    def worth_of(self, lines: frozenset[int]) -> dict[int, tuple[str, int]]:
        """Currency and amount of these lines, where there is an amount."""
        found = zip(self.lines, self.amounts, self.currencies, strict=True)
        return {line: (self._worth.codes[at], amount) for line, amount, at in found if amount and line in lines}

    def totals(self, wrong: frozenset[int], left_out: frozenset[int], known: frozenset[int]) -> ControlTotals:
        """Of lines whose records are refused, left out, or in the books already."""
        parts = [_Sum(self._worth.codes) for _ in range(5)]
        everything, bad, out, there, fine = parts
        for line, amount, was_read, currency in zip(
            self.lines, self.amounts, self.read, self.currencies, strict=True
        ):
            into = out if line in left_out else bad if line in wrong else there if line in known else fine
            everything.add(amount, was_read, currency)
            into.add(amount, was_read, currency)
        return ControlTotals(*(one.part() for one in parts))


class _Sum:
    def __init__(self, codes: list[str]) -> None:
        self._codes, self._rows, self._unread = codes, 0, 0
        self._sums: dict[int, int] = {}

    def add(self, amount: int, was_read: int, currency: int) -> None:
        self._rows += 1
        self._unread += not was_read
        if amount:
            self._sums[currency] = self._sums.get(currency, 0) + amount

    def part(self) -> Part:
        return Part(self._rows, {self._codes[at]: sum_ for at, sum_ in sorted(self._sums.items())}, self._unread)


class _Worth:
    """What one row comes to, by the kind of file: what is open, what was received, a line before tax."""

    def __init__(
        self, kind: str, fields: Fields, options: Options, home: Mapping[str, str], rounding: Rounding
    ) -> None:
        self._kind, self._home, self._rounding = kind, home, rounding
        self._cells = Cells(options)
        self._place = {name: fields.place(name) for name in fields.names}
        self.number = self._place.get("number")
        self.codes: list[str] = []
        self._known: dict[str, int] = {}

    def place(self, currency: str) -> int:
        if currency not in self._known:
            self._known[currency] = len(self.codes)
            self.codes.append(currency)
        return self._known[currency]

    def of(self, row: Row, *, first: bool) -> tuple[int | None, str]:
        """None: it cannot be read. Files without amounts come to nothing."""
        if self._kind not in ("opening", "receipts", "invoices"):
            return 0, ""
        currency = self._cell(row, "currency").upper() or self._home.get(self._cell(row, "customer"), self._home[""])
        try:
            if self._kind == "invoices":
                return self._line(row, currency), currency
            if self._kind == "receipts" and not first:
                return 0, currency  # every row of a receipt has its whole amount
            return self._cells.amount(self._cell(row, "amount"), currency), currency
        except UserError:
            return None, currency

    def _line(self, row: Row, currency: str) -> int:
        cells = self._cells
        if amount := self._cell(row, "amount"):
            net = cells.amount(amount, currency)
        else:
            discount = self._cell(row, "discount_pct")
            quantity, price = cells.quantity(self._cell(row, "quantity")), cells.quantity(self._cell(row, "unit_price"))
            net = line_net(quantity, price, cells.quantity(discount) if discount else None, currency, self._rounding)
        return -net if kind_of(self._cell(row, "kind")) == "credit_note" else net

    def _cell(self, row: Row, name: str) -> str:
        return row.cells[self._place[name]]
