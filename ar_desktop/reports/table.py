"""What every report hands over: typed columns, rows, a total; and the JSON that scripts read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, Final, Literal

from ar_desktop.reports.codes import code_text
from ar_desktop.values.money import divide, plain_amount
from ar_desktop.words import ENGLISH, N_, Words

Kind = Literal["text", "code", "money", "date", "count", "number", "days", "ratio", "percent"]
Shape = Literal["table", "aging", "objects", "figures"]
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column and what stands in it.

    Attributes:
        title: msgid; `facts` fill it.
        kind: "text" stands as it is, "code" is a word of ours that readers see translated (`codes.code_text`), "money"
            is int minor units, "date" a date; "count", "number" (never summed) and "days" are ints; "ratio" and
            "percent" are Decimals; None is nothing to show.
        currency: key of the column that names the currency of each row's amount; empty: the table's.
    """

    key: str
    title: str
    kind: Kind = "text"
    currency: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)

    def said(self, words: Words) -> str:
        return words.say(self.title, **self.facts)


_RECEIVABLE: Final = N_(
    "Accounts receivable: {control} in the ledger, {sub_ledger} in open items, difference {difference}."
)


@dataclass(frozen=True, slots=True)
class Proof:
    """The sub-ledger beside the control account at the report's date, in base currency.

    Attributes:
        rolled: what the sub-ledger came to by its movements, where the report adds them up.
        account: code of what proves the report, where it is not accounts receivable; the amounts are then what the
            report and that account say.
        sentence: says so, of {account}, {control}, {sub_ledger} and {difference}.
    """

    sub_ledger: int
    control: int
    rolled: int | None = None
    account: str = ""
    sentence: str = _RECEIVABLE

    @property
    def difference(self) -> int:
        found = self.sub_ledger - self.control
        return found or (0 if self.rolled is None else self.rolled - self.sub_ledger)


@dataclass(frozen=True, slots=True)
class ReportTable:
    """One report as asked.

    Attributes:
        parameters: what was asked, by the names that scripts use.
        currency: of all amounts whose column names no other.
        base: the company's currency, that of the proof.
        total: a value per column, None where there is no sum; None where the report has no total.
        upright: one row that reads better with its columns under each other.
        notes: sentences (msgid, facts) to be read with the report.
        customer_name: of the one customer that was asked for.
        only_currency: items in other currencies were left out.
        sections: of each row, the group that it stands in on paper; empty: there are none.
    """

    name: str
    title: str
    parameters: Mapping[str, Any]
    columns: tuple[Column, ...]
    rows: Sequence[Row]
    total: Row | None
    currency: str
    base: str
    proof: Proof | None = None
    shape: Shape = "table"
    upright: bool = False
    notes: tuple[tuple[str, Mapping[str, object]], ...] = ()
    customer_name: str = ""
    only_currency: bool = False
    sections: Sequence[str] = ()

    def at(self, key: str) -> int:
        """The place of a column."""
        return next(place for place, column in enumerate(self.columns) if column.key == key)

    def cell_currency(self, row: Row, column: Column) -> str:
        """The currency of an amount in this column of that row."""
        return str(row[self.at(column.currency)] or self.currency) if column.currency else self.currency

    def to_json(self) -> dict[str, Any]:
        """Amounts and ratios as decimal strings, dates in ISO form, what cannot be computed null."""
        return _SHAPES[self.shape](self)

    def plain_rows(self) -> list[list[Any]]:
        """Rows with values as files carry them."""
        write = self._writers()
        return [[one(row, value) for one, value in zip(write, row, strict=True)] for row in self.rows]

    def plain_total(self) -> list[Any] | None:
        if self.total is None:
            return None
        return [one(self.total, value) for one, value in zip(self._writers(), self.total, strict=True)]

    def _writers(self) -> list[Callable[[Row, Any], Any]]:
        writers: list[Callable[[Row, Any], Any]] = []
        for column in self.columns:
            if column.kind == "money" and column.currency:
                writers.append(partial(_money_of_row, self.at(column.currency), self.currency))
            elif column.kind == "money":
                writers.append(partial(_money, self.currency))
            else:
                writers.append(_plain)
        return writers


def ratio(part: int, whole: int, times: int = 1) -> Decimal | None:
    """part / whole x times with two places, half-up; None without a divisor."""
    return two_places(part * times, whole) if whole else None


def two_places(n: int, d: int) -> Decimal:
    return Decimal(divide(n * 100, d)).scaleb(-2)


def column_sums(rows: Sequence[Row], columns: Sequence[Column], *, label: str | None = None) -> Row:
    """The total of the amounts in the table's currency and of the counts; `label` in the first place."""
    sums: list[Any] = []
    for place, column in enumerate(columns):
        summed = column.kind == "count" or (column.kind == "money" and not column.currency)
        sums.append(sum(row[place] or 0 for row in rows) if summed else None)
    if label is not None:
        sums[0] = label
    return tuple(sums)


def reader_text(value: Any, column: Column, words: Words) -> str:
    """Text, code, count or date for a reader; amounts are formatted by whoever knows the place they have."""
    if value is None:
        return ""
    if column.kind == "code":
        return code_text(str(value), words)
    return words.date(value) if isinstance(value, date) else str(value)


def _plain(_row: Row, value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else value


def _money(currency: str, _row: Row, value: int | None) -> str | None:
    return None if value is None else plain_amount(value, currency)


def _money_of_row(place: int, currency: str, row: Row, value: int | None) -> str | None:
    return None if value is None else plain_amount(value, str(row[place] or currency))


def _parameters(table: ReportTable) -> dict[str, Any]:
    return {key: _plain((), value) for key, value in table.parameters.items()}


def _proof(table: ReportTable) -> dict[str, Any]:
    proof, base = table.proof, table.base
    if proof is None:
        return {}
    facts = {"sub_ledger": proof.sub_ledger, "control": proof.control, "difference": proof.difference}
    if proof.rolled is not None:
        facts["rolled"] = proof.rolled
    shown: dict[str, Any] = {"proof": {key: plain_amount(value, base) for key, value in facts.items()}}
    if proof.account:
        shown["proof"]["account"] = proof.account
    if table.notes:
        shown["findings"] = [ENGLISH.say(msgid, **told) for msgid, told in table.notes]
    return shown


def _as_table(table: ReportTable) -> dict[str, Any]:
    head = {"name": table.name, **_parameters(table), "currency": table.currency, **_proof(table)}
    columns = [column.key for column in table.columns]
    return {**head, "columns": columns, "rows": table.plain_rows(), "total": table.plain_total()}


def _as_aging(table: ReportTable) -> dict[str, Any]:
    """Group, name (by customer), one column per bucket, unapplied, total, overdue, disputed."""
    keys = [column.key for column in table.columns]
    first, last = 1 + ("name" in keys), keys.index("unapplied")
    total = table.plain_total() or []
    return {
        **_parameters(table),
        "currency": table.currency,
        "buckets": keys[first:last],
        "rows": [_aging_row(keys, row, first, last, 0) for row in table.plain_rows()],
        "total": _aging_row(keys, total, first, last, first),
        **_proof(table),
    }


def _aging_row(keys: list[str], row: list[Any], first: int, last: int, start: int) -> dict[str, Any]:
    named = dict(zip(keys[start:first], row[start:first], strict=True))
    return {**named, "buckets": row[first:last], **dict(zip(keys[last:], row[last:], strict=True))}


def _as_objects(table: ReportTable) -> dict[str, Any]:
    keys = [column.key for column in table.columns]
    total = table.plain_total() or []
    return {
        **_parameters(table),
        "currency": table.currency,
        "rows": [dict(zip(keys, row, strict=True)) for row in table.plain_rows()],
        "total": {c.key: value for c, value in zip(table.columns, total, strict=True) if c.kind == "money"},
    }


def _as_figures(table: ReportTable) -> dict[str, Any]:
    keys = [column.key for column in table.columns]
    return {**_parameters(table), **dict(zip(keys, table.plain_rows()[0], strict=True))}


_SHAPES: dict[Shape, Callable[[ReportTable], dict[str, Any]]] = {
    "table": _as_table,
    "aging": _as_aging,
    "objects": _as_objects,
    "figures": _as_figures,
}
