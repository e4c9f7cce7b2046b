"""The list of receipts: its columns, and its questions asked of the engine."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ar_desktop.company import Reading
from ar_desktop.receipts.queries import (
    ReceiptQuestion,
    ReceiptRow,
    ReceiptTotals,
    receipt_ids,
    receipt_rows,
    receipt_totals,
)
from ui.figures import Figures
from ui.models.columns import Column, PillText
from ui.receipts.entry_form import method_names


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReceiptList", text)


class ReceiptSource:
    def first(self, reading: Reading, question: ReceiptQuestion, limit: int) -> list[ReceiptRow]:
        return receipt_rows(reading, receipt_ids(reading, question, limit))

    def ids(self, reading: Reading, question: ReceiptQuestion) -> array[int]:
        return receipt_ids(reading, question)

    def rows(self, reading: Reading, ids: Sequence[int]) -> list[ReceiptRow]:
        return receipt_rows(reading, ids)

    def totals(self, reading: Reading, question: ReceiptQuestion) -> ReceiptTotals:
        return receipt_totals(reading, question)


def state_pills(row: ReceiptRow) -> tuple[PillText, ...]:
    """How it stands, the weightiest first."""
    ends = {
        "void": PillText(_tr("Void"), "grey"),
        "returned": PillText(_tr("Returned"), "red"),
        "unidentified": PillText(_tr("Unidentified"), "amber"),
    }
    if row.status:
        return (ends[row.status],)
    return (PillText(_tr("Unapplied"), "violet"),) if row.unapplied else ()


def receipt_columns(figures: Figures) -> tuple[Column[ReceiptRow], ...]:
    methods = method_names()

    def foreign(row: ReceiptRow) -> str:
        return row.currency.replace(figures.base, "")

    return (
        Column("number", _tr("Number"), lambda row: row.number, kind="link", sort="number"),
        Column("date", _tr("Date"), lambda row: figures.day(row.date), sort="date", exact=lambda row: row.date),
        Column(
            "customer", _tr("Customer"), lambda row: row.name or "–", sort="customer", stretch=2, width=196,
            tip=lambda row: row.name,
        ),
        Column(
            "method", _tr("Method"), lambda row: methods.get(row.method, row.method), role="text2", sort="method",
            gives_way=3,
        ),
        Column("reference", _tr("Reference"), lambda row: row.reference, role="text2", stretch=1, gives_way=4,
               sort="reference"),
        Column(
            "amount", _tr("Amount"), lambda row: figures.money(row.amount, row.currency), kind="money", sort="amount",
            value=lambda row: row.amount, currency=foreign, weight=500,
            summed=lambda row: 0 if row.status == "void" else row.amount,
        ),
        Column(
            "unapplied", _tr("Unapplied"), lambda row: figures.money(row.unapplied, row.currency), kind="money",
            value=lambda row: row.unapplied, currency=foreign, gives_way=2, sort="unapplied",
        ),
        Column("deposit", _tr("Deposit"), lambda row: row.deposit, role="text2", gives_way=5),
        Column(
            "state", "", lambda row: ", ".join(pill.text for pill in state_pills(row)), kind="pill", value=state_pills,
            gives_way=1,
        ),
    )  # fmt: skip
