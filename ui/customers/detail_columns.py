"""Columns of a customer's open items and ledger, and the words for what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.figures import Figures
from ui.models.columns import Column, PillText

if TYPE_CHECKING:
    from ar_desktop.ledger.open_at import OpenLine
    from ar_desktop.ledger.queries import LedgerRow


def _tr(text: str) -> str:
    return QCoreApplication.translate("CustomerDetail", text)


def kind_word(kind: str) -> str:
    """A kind of item as a bookkeeper says it."""
    return _kinds().get(kind, kind.replace("_", " ").capitalize())


def _kinds() -> dict[str, str]:
    return {
        "invoice": _tr("Invoice"),
        "deposit_invoice": _tr("Deposit invoice"),
        "debit_note": _tr("Debit note"),
        "finance_charge": _tr("Finance charge"),
        "fee": _tr("Fee"),
        "opening": _tr("Opening item"),
        "refund": _tr("Refund"),
        "returned_payment": _tr("Returned"),
        "deduction": _tr("Deduction"),
        "recovery": _tr("Recovery"),
        "transfer_in": _tr("Transfer"),
        "over_payment": _tr("Overpayment"),
        "credit_note": _tr("Credit note"),
        "receipt": _tr("Receipt"),
        "opening_credit": _tr("Opening credit"),
        "discount": _tr("Discount"),
        "difference": _tr("Difference"),
        "bank_fee": _tr("Bank fee"),
        "write_off": _tr("Write-off"),
        "fx_difference": _tr("Exchange difference"),
        "family": _tr("Paid within the family"),
        "netting": _tr("Netting"),
        "transfer_out": _tr("Transfer"),
    }


def item_columns(figures: Figures) -> tuple[Column[OpenLine], ...]:
    def late(item: OpenLine) -> int | None:
        return (figures.today - item.due_date).days if item.open > 0 else None

    def late_text(item: OpenLine) -> str:
        days = late(item)
        return "" if days is None else figures.late(days)

    return (
        Column("number", _tr("Number"), lambda i: i.number, kind="link", sort="number"),
        Column("kind", _tr("Kind"), lambda i: kind_word(i.kind), sort="kind", role="text2", visible=False),
        Column(
            "date", _tr("Date"), lambda i: figures.day(i.document_date), value=lambda i: i.document_date, sort="date",
            gives_way=3, tip=lambda i: figures.full_day(i.document_date),
        ),
        Column(
            "reference", _tr("Reference"), lambda i: i.reference, sort="reference", role="text2", width=70, stretch=2,
            gives_way=2, tip=lambda i: i.reference,
        ),
        Column(
            "due", _tr("Due"), lambda i: figures.day(i.due_date), value=lambda i: i.due_date, sort="due",
            tip=lambda i: figures.full_day(i.due_date),
        ),
        Column("late", _tr("Late"), late_text, kind="late", value=late, sort="late", width=56),
        Column(
            "amount", _tr("Amount"), lambda i: figures.money(i.amount, i.currency), kind="money",
            value=lambda i: i.amount, role="text2", sort="amount", currency=lambda i: i.currency, gives_way=5,
        ),
        Column(
            "open", _tr("Open"), lambda i: figures.money(i.open, i.currency), kind="money", value=lambda i: i.open,
            weight=600, sort="open", currency=lambda i: i.currency,
        ),
        Column(
            "status", _tr("Status"), lambda i: ", ".join(p.text for p in item_pills(i, figures)), kind="pill",
            value=lambda i: item_pills(i, figures), gives_way=4,
        ),
    )  # fmt: skip


def item_pills(item: OpenLine, figures: Figures) -> tuple[PillText, ...]:
    """At most two: what it is, and whether it is disputed."""
    if item.open < 0:
        return (PillText(_tr("Unapplied"), "violet"),)
    pills = (_due_pill((figures.today - item.due_date).days, 0 < item.open < item.amount),)
    return (*pills, PillText(_tr("Disputed"), "amber")) if item.disputed else pills


def _due_pill(days: int, part_paid: bool) -> PillText:
    if days > 0:
        return PillText(_tr("Overdue"), "amber" if days <= 30 else "red")
    if days == 0:
        return PillText(_tr("Due today"), "grey")
    return PillText(_tr("Part paid"), "blue") if part_paid else PillText(_tr("Open"), "grey")


@dataclass(frozen=True)
class Movement:
    """A line of the ledger as it is shown; the opening and closing lines have no row behind them."""

    day: date
    kind: str
    number: str
    reference: str
    debit: int
    credit: int
    balance: int
    pills: tuple[PillText, ...] = ()
    row: LedgerRow | None = None
    weight: int = 400


def movement(row: LedgerRow, figures: Figures) -> Movement:
    debit, credit = max(0, row.base_amount), max(0, -row.base_amount)
    return Movement(
        row.day, kind_word(row.kind), row.number, row.reference or row.other, debit, credit, row.balance,
        ledger_pills(row, figures), row,
    )  # fmt: skip


def ledger_pills(row: LedgerRow, figures: Figures) -> tuple[PillText, ...]:
    if row.reversal:
        return (PillText(_tr("Void"), "grey"),)
    if not row.open:
        return ()
    if row.open < 0:
        return (PillText(_tr("Unapplied"), "violet"),)
    if row.due_date is None:
        return ()
    days = (figures.today - row.due_date).days
    if days > 0:
        return (PillText(_tr("Overdue {late}").format(late=figures.late(days)), "amber" if days <= 30 else "red"),)
    if days == 0:
        return (PillText(_tr("Due today"), "grey"),)
    return (PillText(_tr("Due {day}").format(day=figures.day(row.due_date)), "grey"),)


def ledger_columns(figures: Figures) -> tuple[Column[Movement], ...]:
    def blank(minor: int) -> str:
        return figures.money(minor, zero=" ").strip()

    return (
        Column("date", _tr("Date"), lambda m: figures.day(m.day), tip=lambda m: figures.full_day(m.day)),
        Column("kind", _tr("Kind"), lambda m: m.kind, weight=500, gives_way=1),
        Column("number", _tr("Number"), lambda m: m.number, kind="link"),
        Column(
            "reference", _tr("Reference"), lambda m: m.reference, role="text2", width=104, stretch=1,
            gives_way=2, tip=lambda m: m.reference,
        ),
        Column("debit", _tr("Debit"), lambda m: blank(m.debit), kind="money", value=lambda m: m.debit),
        Column("credit", _tr("Credit"), lambda m: blank(m.credit), kind="money", value=lambda m: m.credit),
        Column("balance", _tr("Balance"), lambda m: figures.plain(m.balance), kind="money", weight=600),
        Column("status", _tr("Status"), lambda m: ", ".join(p.text for p in m.pills), kind="pill",
               value=lambda m: m.pills, gives_way=3),
    )  # fmt: skip
