"""Deposits that were made, the latest first."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ar_desktop.company import Reading
from ar_desktop.receipts.deposit_queries import DepositRow, DepositSort, deposit_ids, deposit_rows
from ui.figures import Figures
from ui.models.columns import Column, PillText


def _tr(text: str) -> str:
    return QCoreApplication.translate("DepositList", text)


@dataclass(frozen=True)
class DepositQuestion:
    sort: DepositSort = "date"
    descending: bool = True


class DepositSource:
    def first(self, reading: Reading, question: DepositQuestion, limit: int) -> list[DepositRow]:
        return deposit_rows(
            reading, deposit_ids(reading, limit, question.sort, descending=question.descending)
        )

    def ids(self, reading: Reading, question: DepositQuestion) -> array[int]:
        return deposit_ids(reading, None, question.sort, descending=question.descending)

    def rows(self, reading: Reading, ids: Sequence[int]) -> list[DepositRow]:
        return deposit_rows(reading, ids)

    def totals(self, reading: Reading, question: DepositQuestion) -> int:
        return len(deposit_ids(reading))


def deposit_columns(figures: Figures) -> tuple[Column[DepositRow], ...]:
    return (
        Column("number", _tr("Deposit"), lambda row: row.number, kind="link", sort="number"),
        Column("date", _tr("Date"), lambda row: figures.day(row.date), exact=lambda row: row.date, sort="date"),
        Column("what", _tr("What"), lambda row: _what(row, figures), role="text2", stretch=1, width=90, gives_way=1),
        Column(
            "amount", _tr("Amount"), lambda row: figures.money(row.base_amount), kind="money", weight=500,
            value=lambda row: row.base_amount, sort="amount",
        ),
        Column("state", _tr("State"), lambda row: ", ".join(p.text for p in _pills(row)), kind="pill", value=_pills),
        Column(
            "account", _tr("Account"), lambda row: row.account, role="text2", stretch=1, width=90, gives_way=2,
            sort="account",
        ),
    )  # fmt: skip


def _what(row: DepositRow, figures: Figures) -> str:
    cheques, rest = row.cheques, row.items - row.cheques
    parts = []
    if cheques:
        parts.append((_tr("{n} cheques") if cheques != 1 else _tr("{n} cheque")).format(n=figures.count(cheques)))
    if rest:
        parts.append((_tr("{n} cash") if cheques else _tr("{n} receipts")).format(n=figures.count(rest)))
    if row.cash_back:
        parts.append(_tr("{amount} cash back").format(amount=figures.plain(row.cash_back)))
    return ", ".join(parts)


def _pills(row: DepositRow) -> tuple[PillText, ...]:
    if row.undone:
        return (PillText(_tr("Taken back"), "grey"),)
    if row.returned:
        text = _tr("One returned") if row.returned == 1 else _tr("{n} returned").format(n=row.returned)
        return (PillText(text, "red"),)
    return (PillText(_tr("Posted"), "blue"),)
