"""A report's table as a list shows it: its columns, its pinned rows, and which row is which."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from ar_desktop.reports.codes import code_text
from ar_desktop.reports.table import Column as ReportColumn
from ar_desktop.reports.table import ReportTable, Row
from ui.figures import HAIR, Figures
from ui.models.columns import Column, Kind
from ui.widgets.pinned_totals import TotalRow

_KINDS: Final[dict[str, Kind]] = {
    "money": "money", "count": "number", "number": "number", "days": "number", "ratio": "number", "percent": "number",
}  # fmt: skip
# Text that may be long gives way first; the rest is as wide as it needs.
_LONG: Final = {"name": 3, "text": 3, "before": 2, "after": 2, "what": 1, "subject": 1, "reason": 1, "reference": 1}
_GIVES_WAY: Final = {
    "debit_notes": 3,
    "disputed": 3,
    "account_name": 2,
    "documents": 2,
    "amount": 1,
    "other": 1,
    "overdue": 1,
    "tax": 1,
    "user": 1,
    "void": 1,
}
_STRONG: Final = ("total", "closing", "balance", "base_open", "open", "sales")
_LATE: Final = ("aging-detail", "open-items")  # reports whose days are days past due
_BY_GROUP: Final = ("aging", "sales", "roll-forward")  # reports with a row for each group
BAR: Final = "bar"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportTable", text)


def columns_of(table: ReportTable, figures: Figures) -> tuple[Column[Row], ...]:
    """One for each of the report's, in its order; the aging has its bar after the name."""
    hidden = _hidden(table)
    columns = [
        _column(table, at, column, figures, shown=column.key not in hidden) for at, column in enumerate(table.columns)
    ]
    if table.shape == "aging":
        columns.insert(1 + _named(table), _bar(table))
    return tuple(columns)


def _column(table: ReportTable, at: int, column: ReportColumn, figures: Figures, *, shown: bool) -> Column[Row]:
    kind = "late" if column.kind == "days" and table.name in _LATE else _KINDS.get(column.kind, "text")
    stretch = _LONG.get(column.key, 0) or (2 if at == 0 and not _named(table) and column.kind == "text" else 0)
    title = _short_titles(table.base).get(column.key) or column.said(figures.words)
    if column.key == "name" and _named(table):
        title = table.columns[0].said(figures.words)
    return Column(
        column.key,
        title,
        _text_of(table, at, column, figures),
        kind=kind,
        value=_value_of(table, at, column, kind),
        role=_role_of(table, at, column),
        weight=600 if column.key in _STRONG else 500 if column.key == "number" else 400,
        sort=column.key,
        width=130 if stretch else 0,
        stretch=stretch,
        tip=_tip_of(table, at, column, figures),
        currency=partial(_foreign, table, column) if column.kind == "money" and column.currency else None,
        visible=shown,
        gives_way=0 if table.name == "sales-tax" else _GIVES_WAY.get(column.key, 0),
    )


def _short_titles(base: str) -> dict[str, str]:
    """Heads of a wide report that would be wider than what stands below them."""
    return {
        "days": _tr("Days"),
        "base_open": _tr("Open in {base}").format(base=base),
        "fx": _tr("Exchange"),
        "charges_and_fees": _tr("Charges"),
        "returned_payments": _tr("Returned"),
        "differences_and_bank_fees": _tr("Differences"),
    }


def _named(table: ReportTable) -> bool:
    """Whether the first column is a code whose name stands beside it."""
    return len(table.columns) > 1 and table.columns[1].key == "name" and table.columns[0].key == "customer"


def _hidden(table: ReportTable) -> tuple[str, ...]:
    """What is there to be switched on: codes beside names, and columns in which nothing stands."""
    aging = ("disputed",) if table.shape == "aging" else ()
    code = ("customer",) if _named(table) else ()
    return (*aging, *code, "hash", *_empty(table), *_same_currency(table))


def _same_currency(table: ReportTable) -> tuple[str, ...]:
    """Foreign amounts say their currency; where there are none, the amount in base says nothing more either."""
    keys = [column.key for column in table.columns]
    in_base = next((key for key in ("base_open", "debit") if key in keys), "")
    if "currency" not in keys or not in_base or table.currency != table.base:
        return ()
    place, own = table.at("currency"), (table.base, None)
    twice = "base_open" if in_base == "base_open" else "amount"
    return ("currency", twice) if all(row[place] in own for row in table.rows) else ("currency",)


def _empty(table: ReportTable) -> list[str]:
    """Movements that did not happen, remarks that nobody made. Buckets and sums stay, whatever stands in them."""
    if table.name not in ("roll-forward", "customer-ledger", "sales-tax") or not table.rows:
        return []
    kept = ("opening", "closing", "balance", "debit", "credit", "tax_code", "taxable", "tax")
    places = [at for at, column in enumerate(table.columns) if column.key not in kept]
    return [table.columns[at].key for at in places if not any(row[at] for row in table.rows)]


def _text_of(table: ReportTable, at: int, column: ReportColumn, figures: Figures) -> Callable[[Row], str]:
    words = figures.words
    if column.kind == "money":
        return lambda row: "" if row[at] is None else figures.money(row[at], _code(table, column, row, figures))
    if column.kind == "date":
        return lambda row: "" if row[at] is None else figures.day(row[at])
    if column.kind == "days" and table.name in _LATE:
        return lambda row: "" if row[at] is None else figures.late(row[at])
    if column.kind == "number":
        return lambda row: "" if row[at] is None else str(row[at])
    if column.kind in ("count", "days"):
        return lambda row: "" if row[at] is None else figures.count(row[at])
    if column.kind == "ratio":
        return lambda row: "" if row[at] is None else words.number(row[at], 2)
    if column.kind == "percent":
        return lambda row: "" if row[at] is None else words.number(row[at], 1) + HAIR + "%"
    if column.key == "bucket":
        return lambda row: code_text(str(row[at] or ""), words).replace("-", "–")
    if column.kind == "code":
        return lambda row: code_text(str(row[at] or ""), words)
    if column.key == "name" or (at == 0 and table.shape == "aging"):
        nobody = nameless(table)
        return lambda row: str(row[at] or "") or nobody
    return lambda row: "" if row[at] is None else str(row[at])


def nameless(table: ReportTable) -> str:
    """What a group without a name is called, on the page as on paper."""
    return _tr("No salesperson") if table.parameters.get("by") == "salesperson" else _tr("(none)")


def _code(table: ReportTable, column: ReportColumn, row: Row, figures: Figures) -> str:
    """The currency to write in front: none where it is the report's own, which its head names."""
    currency = table.cell_currency(row, column)
    return "" if currency == figures.base else currency


def _foreign(table: ReportTable, column: ReportColumn, row: Row) -> str:
    currency = table.cell_currency(row, column)
    return "" if currency == table.currency else currency


def _value_of(table: ReportTable, at: int, column: ReportColumn, kind: Kind) -> Callable[[Row], Any] | None:
    if kind == "late":
        owed = next((place for place, one in enumerate(table.columns) if one.key == "base_open"), at)
        return lambda row: row[at] if row[owed] > 0 else None
    if kind in ("money", "number") or column.kind == "date":
        return lambda row: row[at]
    return None


def _role_of(table: ReportTable, at: int, column: ReportColumn) -> str:
    """The two oldest buckets are red; what only helps to find a row is quiet."""
    if table.shape == "aging" and at in (table.at("unapplied") - 1, table.at("unapplied") - 2):
        return "red"
    return "text2" if column.kind in ("code", "date") or column.key in ("reference", "currency", "user") else "text"


def _tip_of(table: ReportTable, at: int, column: ReportColumn, figures: Figures) -> Callable[[Row], str] | None:
    if column.kind == "date":
        return lambda row: "" if row[at] is None else figures.full_day(row[at])
    if column.key == "name" and _named(table):
        return lambda row: f"{row[at]} · {row[0]}"
    if column.key in _LONG:
        return lambda row: str(row[at] or "")
    return None


# --- the aging's bar ------------------------------------------------------------------------


def bar_amounts(table: ReportTable, row: Row) -> tuple[int, ...]:
    """Buckets for the aging bar, whose first colour means not due; by document date there is no such bucket."""
    buckets = tuple(row[1 + _named(table) : table.at("unapplied")])
    return buckets if table.parameters.get("basis") != "document" else (0, *buckets)


def bucket_columns(table: ReportTable) -> tuple[ReportColumn, ...]:
    return table.columns[1 + _named(table) : table.at("unapplied")]


def _bar(table: ReportTable) -> Column[Row]:
    amounts = partial(bar_amounts, table)
    return Column(BAR, "", lambda _row: "", kind="aging", value=amounts, width=86, gives_way=2)


# --- pinned rows ----------------------------------------------------------------------------


def totals_of(table: ReportTable, listed: Sequence[Column[Row]], figures: Figures) -> list[TotalRow]:
    """`listed`: the columns under which they stand."""
    total = table.total
    if total is None:
        return []
    columns = [column for column in listed if column.key != BAR]
    texts = {}
    for column, value, of in zip(columns, total, table.columns, strict=True):
        if value is not None and of.kind in ("money", "count"):
            texts[column.key] = column.text(total)
    first = next((column.key for column in columns if column.visible), columns[0].key)
    texts.setdefault(first, _how_many(table, figures))
    bars = {BAR: bar_amounts(table, total)} if table.shape == "aging" else {}
    rows = [TotalRow(texts, bars)]
    if table.shape == "aging":
        rows.append(_shares(table, total, first, figures))
    return rows


def _how_many(table: ReportTable, figures: Figures) -> str:
    count = len(table.rows)
    if _named(table) and table.name in _BY_GROUP:
        said = _tr("{n} customers") if count != 1 else _tr("{n} customer")
    elif table.name == "customer-ledger":
        return _tr("Total")
    else:
        said = _tr("{n} rows") if count != 1 else _tr("{n} row")
    return said.format(n=figures.count(count))


def _shares(table: ReportTable, total: Row, first: str, figures: Figures) -> TotalRow:
    """Of all that is in the buckets: what the aging is read for."""
    start, end = 1 + _named(table), table.at("unapplied")
    whole = sum(total[start:end])
    keys = [column.key for column in table.columns]
    texts = {keys[at]: figures.share(total[at], whole) for at in range(start, len(keys)) if keys[at] != "total"}
    return TotalRow({first: _tr("Share of open items"), **texts}, weight=400, role="muted")


def row_key(table: ReportTable) -> Callable[[Row], int]:
    """Names a row by what it is about, so that its place is found again after another run."""
    places = [at for at, column in enumerate(table.columns) if column.kind in ("text", "code", "date", "number")]
    return lambda row: hash(tuple(row[at] for at in places)) & 0x7FFFFFFF
