"""The rows and columns of the grid on which a receipt is spread over what is owed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from ar_desktop.receipts.entering import Owed
from ar_desktop.receipts.outstanding import OpenCredit
from ar_desktop.receipts.sheet import Entry, Sheet
from ui.figures import Figures
from ui.models.columns import Column
from ui.models.standing_rows import StandingRows
from ui.widgets.grouped_cells import GroupHead

EDITABLE: Final = ("discount", "write_off", "deduction", "pay")


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaymentRows", text)


class GridRow(NamedTuple):
    """A debit, a credit, or the head of a group; `id` is negative for heads."""

    id: int
    head: GroupHead | None = None
    owed: Owed | None = None
    credit: OpenCredit | None = None
    entry: Entry = Entry()
    used: int = 0
    days: int | None = None
    crossed: bool = False
    note: str = ""


def rows_of(sheet: Sheet, today: date) -> list[GridRow]:
    crossed, late = set(sheet.totals().crossed), set(sheet.late_discounts())
    rows: list[GridRow] = []
    title = ""
    for owed in sheet.owed:
        wanted = _tr("Deductions") if owed.kind == "deduction" else _tr("Invoices")
        if wanted != title:
            title = wanted
            rows.append(GridRow(-1 - len(rows), GroupHead(title)))
        entry = sheet.entry(owed.item_id)
        days = (today - owed.payable.due_date).days
        note = _note(owed, entry, owed.item_id in late, sheet.reasons.get(owed.item_id, ""))
        rows.append(GridRow(owed.item_id, None, owed, None, entry, 0, days, owed.item_id in crossed, note))
    if sheet.credits:
        rows.append(GridRow(-1 - len(rows), GroupHead(_tr("Credits"))))
    for credit in sheet.credits:
        note = _tr("On account") if credit.kind == "receipt" else _tr("Credit note")
        rows.append(GridRow(credit.item_id, credit=credit, used=sheet.used.get(credit.item_id, 0), note=note))
    return rows


def _note(owed: Owed, entry: Entry, late: bool, reason: str) -> str:
    """What there is to know of a line, the weightiest first."""
    if entry.write_off:
        if entry.bank_fee:
            return _tr("Bank fee")
        return _tr("Small difference") if entry.write_off <= owed.tolerance else _tr("More than a small difference")
    if entry.deduction:
        return reason or _tr("Deduction")
    if late:
        return _tr("Late discount")
    if owed.disputed:
        return _tr("Disputed")
    if owed.kind == "deduction":
        return _tr("Deduction")
    return owed.customer or owed.reference


def payment_columns(figures: Figures, currency: str) -> tuple[Column[GridRow], ...]:
    def money(amount: int) -> str:
        return figures.money(amount, currency if currency != figures.base else "").removeprefix(f"{currency} ")

    def amount(
        key: str, title: str, value: Callable[[GridRow], int], weight: int = 400, gives: int = 0
    ) -> Column[GridRow]:
        return Column(
            key, title, lambda row: "" if row.head else money(value(row)), kind="money",
            value=lambda row: None if row.head else value(row), weight=weight, gives_way=gives,
            role=lambda row: "red" if row.crossed and key == "pay" else "text",
        )  # fmt: skip

    return (
        Column("check", "", _check_text, kind="check", value=_ticked, width=34),
        Column("number", _tr("Number"), _number, kind="link"),
        Column("date", _tr("Date"), lambda row: figures.day(_day(row)) if not row.head else "", gives_way=3),
        Column("due", _tr("Due"), lambda row: figures.day(row.owed.payable.due_date) if row.owed else "", gives_way=4),
        Column(
            "late", _tr("Late"), lambda row: "" if row.days is None else figures.late(row.days), kind="late",
            value=lambda row: row.days, gives_way=1,
        ),
        amount("open", _tr("Open"), _open),
        amount("discount", _tr("Discount"), lambda row: row.entry.discount),
        amount("write_off", _tr("Write-off"), lambda row: row.entry.write_off),
        amount("deduction", _tr("Deduction"), lambda row: row.entry.deduction),
        amount("pay", _tr("Pay"), lambda row: row.entry.pay - row.used, 600),
        amount("stays", _tr("Stays open"), _stays, gives=2),
        Column(
            "note", _tr("Note"), lambda row: row.note, role="text2", stretch=1, width=70, tip=lambda row: row.note,
            gives_way=5,
        ),
    )  # fmt: skip


def _check_text(row: GridRow) -> str:
    """For a screen reader; the box is painted."""
    return "" if row.head else _tr("paid") if _ticked(row) else _tr("not paid")


def _ticked(row: GridRow) -> bool:
    return bool(row.entry.settled or row.used)


def _number(row: GridRow) -> str:
    if row.head is not None:
        return row.head.title
    return row.owed.payable.number if row.owed else row.credit.number if row.credit else ""


def _day(row: GridRow) -> date:
    if row.owed is not None:
        return row.owed.payable.document_date
    assert row.credit is not None
    return row.credit.document_date


def _open(row: GridRow) -> int:
    return row.owed.open if row.owed else row.credit.open if row.credit else 0


def _stays(row: GridRow) -> int:
    return _open(row) - row.entry.settled + row.used


class PaymentModel(StandingRows[GridRow]):
    """Keeps its rows in place while only their amounts change."""

    def __init__(self, figures: Figures, parent: QObject | None = None) -> None:
        super().__init__(payment_columns(figures, figures.base), parent)
        self._figures = figures

    def show_sheet(self, sheet: Sheet) -> None:
        self.show_rows(rows_of(sheet, self._figures.today))

    def show_currency(self, currency: str) -> None:
        self.set_columns(payment_columns(self._figures, currency))

    def at(self, key: str) -> int:
        return next(at for at, column in enumerate(self._columns) if column.key == key)
