"""An import tried from end to end and taken back: every problem, what would be written, and the figures to prove it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final, Literal, NamedTuple

from ar_desktop.company import Company, Reading
from ar_desktop.customers.data import known_customers
from ar_desktop.errors import UserError
from ar_desktop.exchange.cells import Cells
from ar_desktop.exchange.import_customers import FIELDS as CUSTOMER_FIELDS
from ar_desktop.exchange.import_customers import CustomersMeant
from ar_desktop.exchange.import_opening import kind_of
from ar_desktop.exchange.importing import fields_of, import_rows
from ar_desktop.exchange.named_customers import named_by_name
from ar_desktop.exchange.result import Options, Result, Warned
from ar_desktop.exchange.rows import Fields, MappedRows, Row
from ar_desktop.exchange.tally import ControlTotals, TalliedRows
from ar_desktop.exchange.trouble import UnknownCustomer
from ar_desktop.progress import Progress, Silent
from ar_desktop.words import N_

Fate = Literal["fine", "notice", "known", "wrong", "left_out"]
Value = str | date | int

_PASSES: Final = 25  # a problem met in the middle of writing ends its pass
_MOST: Final[dict[Fate, int]] = {"fine": 200, "notice": 200, "known": 200, "wrong": 2000, "left_out": 200}
_MONEY: Final = frozenset(("amount", "original", "applied", "discount", "total", "tax_amount", "credit_limit"))
_DAYS: Final = frozenset(("date", "due"))
_ADDS_UP: Final = N_("The line adds up others; it is not imported.")


class TrialRow(NamedTuple):
    """A row as it would arrive: dates and minor units where they can be read, else what stands in the file.

    The amount of an invoice's line is what it comes to, also where the file has only quantity and price.
    """

    line: int
    fate: Fate
    typed: tuple[str, ...]
    values: tuple[Value, ...]
    currency: str
    customer: str  # name of the customer, where the books know it, or else the file says it


@dataclass(frozen=True)
class Trial:
    """`rows` has some of each fate, in the file's order; `counts` and `totals` are of all.

    Attributes:
        problems: each with its line.
        out: the lines that an import without these problems leaves out.
        complete: whether every problem is listed.
        warnings: about rows; the columns' own are not among them.
        strangers: codes of customers that are not in the books.
    """

    kind: str
    fields: tuple[str, ...]
    rows: tuple[TrialRow, ...]
    counts: Mapping[Fate, int]
    totals: ControlTotals
    problems: tuple[UserError, ...]
    warnings: tuple[Warned, ...]
    result: Result
    out: frozenset[int]
    complete: bool
    strangers: tuple[str, ...]
    worth: Mapping[int, tuple[str, int]]  # currency and amount of the lines in `out`


def try_import(
    company: Company, kind: str, path: Path, options: Options, progress: Progress | None = None
) -> Trial:
    """Raises what is wrong with the file as such; what is wrong with rows is in the trial."""
    fields = fields_of(kind)
    with company.reading() as read:
        home = _currencies(read, company.currency)
        options = named_by_name(read, kind, options)
    problems: list[UserError] = []
    wrong: frozenset[int] = frozenset()
    for _ in range(_PASSES):
        now = replace(options, dry_run=True, all_problems=True, leave_out=options.leave_out | wrong)
        rows = TalliedRows(path, kind, fields, now, home, company.rounding)
        result, found = _one_pass(company, kind, rows, now, progress)
        problems += found
        lines = [error.line for error in found if error.line]
        rows.finish_record()
        wrong |= rows.record_lines(lines)
        if result.complete or not lines:
            break
    rows.finish()
    problems.sort(key=lambda one: one.line or 0)
    return _trial(company, path, options, rows, result, problems, wrong - options.leave_out)


def _one_pass(
    company: Company, kind: str, rows: TalliedRows, options: Options, progress: Progress | None
) -> tuple[Result, list[UserError]]:
    """A refusal that ended the transaction by itself is one problem more, and not the last one perhaps."""
    try:
        result = import_rows(company, kind, rows, options, progress or Silent())
    except UserError as error:
        if error.line is None or error.line in options.leave_out:
            raise
        return Result(kind, complete=False), [error]
    return result, result.problems


def _trial(
    company: Company,
    path: Path,
    options: Options,
    rows: TalliedRows,
    result: Result,
    problems: list[UserError],
    wrong: frozenset[int],
) -> Trial:
    known = rows.record_lines(result.known)
    noticed = frozenset(one.line for one in result.warnings).intersection(rows.lines)
    left_out = options.leave_out | frozenset(result.passed_over)
    fates: dict[Fate, frozenset[int]] = {"left_out": left_out, "wrong": wrong, "known": known, "notice": noticed}
    totals = rows.totals(wrong, left_out, known)
    fields = fields_of(result.kind)
    with company.reading() as read:
        shown = _shown(read, company.currency, path, fields, options, fates)
    if result.kind == "invoices":
        shown = _with_worth(shown, rows, fields.names.index("amount"))
    return Trial(
        result.kind, fields.names, tuple(shown), _counts(rows, fates), totals, tuple(problems),
        (*result.warnings[len(rows.warned) :], *(Warned(line, _ADDS_UP) for line in rows.adding_up)), result, wrong,
        result.complete, _strangers(problems), rows.worth_of(wrong),
    )  # fmt: skip


def _fate(line: int, fates: Mapping[Fate, frozenset[int]]) -> Fate:
    return next((fate for fate, lines in fates.items() if line in lines), "fine")


def _counts(rows: TalliedRows, fates: Mapping[Fate, frozenset[int]]) -> dict[Fate, int]:
    counts: dict[Fate, int] = dict.fromkeys(("fine", "notice", "known", "wrong", "left_out"), 0)
    special = frozenset().union(*fates.values())
    counts["fine"] = sum(line not in special for line in rows.lines)
    for line in special:
        counts[_fate(line, fates)] += 1
    return counts


def _strangers(problems: list[UserError]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.customer for one in problems if isinstance(one, UnknownCustomer)))


def _currencies(read: Reading, base: str) -> dict[str, str]:
    """What customers pay in, of those who do not pay in the base currency; "" is that."""
    rows = read.rows("SELECT code, currency FROM customer WHERE currency <> :base", base=base)
    return {"": base, **dict(rows)}


def _shown(
    read: Reading,
    base: str,
    path: Path,
    fields: Fields,
    options: Options,
    fates: Mapping[Fate, frozenset[int]],
) -> list[TrialRow]:
    """The first rows of every fate. The file is read once more, as far as they go."""
    home = _currencies(read, base)
    wanted = {fate: min(len(lines), _MOST[fate]) for fate, lines in fates.items()} | {"fine": _MOST["fine"]}
    meant = CustomersMeant(read, options) if fields is CUSTOMER_FIELDS else None
    reading = _Values(fields, options, home)
    found: list[TrialRow] = []
    mapped = MappedRows(path, fields, replace(options, leave_out=frozenset()))
    for row in mapped:
        fate = _fate(row.line, fates)
        # rows that are not shown may say whom others mean
        cells = meant.shown(row.cells, arrives=fate not in ("wrong", "left_out")) if meant else row.cells
        if wanted[fate] > 0:
            wanted[fate] -= 1
            found.append(reading.row(row, fate, cells))
        elif not any(wanted.values()):
            break
    names = {**mapped.customer_names, **_names(read, {one.customer for one in found})}
    return [one._replace(customer=names.get(one.customer, "")) for one in found]


def _with_worth(shown: list[TrialRow], rows: TalliedRows, at: int) -> list[TrialRow]:
    worth = rows.worth_of(frozenset(one.line for one in shown))
    return [
        one._replace(values=(*one.values[:at], worth[one.line][1], *one.values[at + 1 :])) if one.line in worth else one
        for one in shown
    ]


def _names(read: Reading, codes: set[str]) -> dict[str, str]:
    return {code: data.name for code, (_, data) in known_customers(read, codes - {""}).items()}


class _Values:
    """Cells as what they mean, for showing."""

    def __init__(self, fields: Fields, options: Options, home: Mapping[str, str]) -> None:
        self._names, self._cells, self._home = fields.names, Cells(options), home
        self._customer = fields.names.index("customer") if "customer" in fields.names else None
        self._currency = fields.names.index("currency") if "currency" in fields.names else None

    def row(self, row: Row, fate: Fate, cells: Sequence[str]) -> TrialRow:
        """`cells` say more than the row perhaps; `customer` is the code yet."""
        code = row.cells[self._customer] if self._customer is not None else ""
        own = row.cells[self._currency].upper() if self._currency is not None else ""
        currency = own or self._home.get(code, self._home[""])
        values = tuple(self._value(name, cell, currency) for name, cell in zip(self._names, cells, strict=True))
        return TrialRow(row.line, fate, tuple(row.cells), values, currency, code)

    def _value(self, name: str, cell: str, currency: str) -> Value:
        try:
            if cell and name in _DAYS:
                return self._cells.day(cell)
            if cell and name in _MONEY:
                return self._cells.amount(cell, currency)
            if cell and name == "kind":
                return kind_of(cell)
        except UserError:
            pass
        return cell
