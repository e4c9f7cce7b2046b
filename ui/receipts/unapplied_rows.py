"""What waits to be applied: money whose owner is not known, and credits of customers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ar_desktop.receipts.outstanding import OpenCredit
from ar_desktop.receipts.queries import ReceiptRow
from ui.figures import Figures
from ui.models.columns import Column
from ui.receipts.entry_form import method_names
from ui.widgets.grouped_cells import GroupHead


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnappliedRows", text)


class WaitingRow(NamedTuple):
    """A credit or an unidentified receipt, or the head of a group (its id is negative)."""

    id: int
    head: GroupHead | None = None
    credit: OpenCredit | None = None
    receipt: ReceiptRow | None = None

    @property
    def number(self) -> str:
        return self.credit.number if self.credit else self.receipt.number if self.receipt else ""

    @property
    def day(self) -> date | None:
        return self.credit.document_date if self.credit else self.receipt.date if self.receipt else None

    @property
    def open(self) -> int:
        """Positive: what can still be used of it."""
        return -self.credit.open if self.credit else self.receipt.unidentified if self.receipt else 0

    @property
    def currency(self) -> str:
        return self.credit.currency if self.credit else self.receipt.currency if self.receipt else ""


def kind_names() -> dict[str, str]:
    return {
        "receipt": _tr("Payment"), "credit_note": _tr("Credit note"), "opening_credit": _tr("Opening credit"),
        "transfer_out": _tr("Moved here"), "transfer_in": _tr("Moved here"),
    }  # fmt: skip


def waiting_rows(unknown: Sequence[ReceiptRow], on_account: Sequence[OpenCredit]) -> list[WaitingRow]:
    rows: list[WaitingRow] = []
    if unknown:
        rows.append(WaitingRow(-1, GroupHead(_tr("Unidentified"), _tr("whose money is it?"), title_in="number")))
        # ids of receipts and of items are numbers of their own
        rows += [WaitingRow(-1_000 - one.id, receipt=one) for one in unknown]
    if on_account:
        rows.append(WaitingRow(-2, GroupHead(_tr("On account"), title_in="number")))
        rows += [WaitingRow(one.item_id, credit=one) for one in on_account]
    return rows


def waiting_columns(figures: Figures) -> tuple[Column[WaitingRow], ...]:
    kinds, methods = kind_names(), method_names()

    def what(row: WaitingRow) -> str:
        if row.credit is not None:
            return kinds.get(row.credit.kind, row.credit.kind)
        return methods.get(row.receipt.method, "") if row.receipt else ""

    def who(row: WaitingRow) -> str:
        if row.credit is not None:
            return row.credit.name
        return row.receipt.reference if row.receipt else ""

    return (
        Column(
            "number", _tr("Number"), lambda row: row.head.title if row.head else row.number, kind="link",
            sort="number",
        ),
        Column(
            "day", _tr("Date"), lambda row: figures.day(row.day) if row.day else "", exact=lambda row: row.day,
            sort="day", gives_way=1,
        ),
        Column(
            "age", _tr("Since"), lambda row: _age(row, figures), role="muted", align="right", sort="age",
            value=lambda row: (figures.today - row.day).days if row.day else None,
            exact=lambda row: (figures.today - row.day).days if row.day else None,
        ),
        Column("who", _tr("Customer or reference"), who, stretch=3, width=170, tip=who, sort="who"),
        Column("what", _tr("What"), what, role="text2", gives_way=2, sort="what"),
        Column(
            "amount", _tr("Amount"), lambda row: figures.money(_amount(row), row.currency), kind="money",
            value=_amount, gives_way=3, sort="amount", currency=lambda row: row.currency.replace(figures.base, ""),
        ),
        Column(
            "open", _tr("Unapplied"), lambda row: figures.money(row.open, row.currency), kind="money",
            value=lambda row: row.open, weight=600, sort="open",
            currency=lambda row: row.currency.replace(figures.base, ""),
        ),
        Column(
            "owes", _tr("Owes"), lambda row: figures.money(row.credit.owes) if row.credit else "", kind="money",
            value=lambda row: row.credit.owes if row.credit else None, tip=_owes_tip, sort="owes",
        ),
    )  # fmt: skip


def _amount(row: WaitingRow) -> int:
    return -row.credit.amount if row.credit else row.receipt.amount if row.receipt else 0


def _age(row: WaitingRow, figures: Figures) -> str:
    return figures.late((figures.today - row.day).days) if row.day else ""


def _owes_tip(row: WaitingRow) -> str:
    return _tr("What this customer owes, in the company’s currency") if row.credit else ""
