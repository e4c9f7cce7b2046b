"""Columns of the customer list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.figures import HAIR, Figures
from ui.models.columns import Column, IconMark

if TYPE_CHECKING:
    from ar_desktop.customers.queries import CustomerRow


def _tr(text: str) -> str:
    return QCoreApplication.translate("CustomerList", text)


def customer_columns(figures: Figures) -> tuple[Column[CustomerRow], ...]:
    held = IconMark("ban", "red", _tr("On hold"))
    return (
        Column("name", _tr("Customer"), lambda c: c.name, sort="name", width=186, stretch=1, tip=lambda c: c.name),
        Column(
            "flag",
            "",
            lambda c: held.says if c.on_hold else "",
            kind="icon",
            value=lambda c: held if c.on_hold else None,
            tip=lambda c: held.says if c.on_hold else "",
            gives_way=1,
        ),
        Column("code", _tr("Code"), lambda c: c.code, sort="code", role="text2", visible=False),
        Column(
            "balance", _tr("Balance"), lambda c: figures.money(c.balance), kind="money", value=lambda c: c.balance,
            sort="balance", gives_way=3,
        ),
        Column(
            "overdue", _tr("Overdue"), lambda c: figures.money(c.overdue), kind="money", value=lambda c: c.overdue,
            sort="overdue",
        ),
        Column(
            "late", _tr("Late"), lambda c: "" if c.days_late is None else figures.late(c.days_late), kind="late",
            value=lambda c: c.days_late, sort="late", width=52, gives_way=2,
        ),
        Column(
            "unapplied", _tr("Unapplied"), lambda c: figures.money(c.unapplied), kind="money",
            value=lambda c: c.unapplied, sort="unapplied", visible=False,
        ),
        Column(
            "credit_used", _tr("Credit used"), lambda c: "" if c.credit_used is None else f"{c.credit_used}{HAIR}%",
            kind="number", value=lambda c: c.credit_used, sort="credit_used", visible=False,
        ),
        Column("city", _tr("City"), lambda c: c.city, role="text2", visible=False),
        Column("terms", _tr("Terms"), lambda c: c.terms, role="text2", visible=False),
        Column("salesperson", _tr("Salesperson"), lambda c: c.salesperson, role="text2", visible=False),
        Column("payer", _tr("Payer"), lambda c: c.payer, role="text2", visible=False),
    )  # fmt: skip
