"""Columns of the customer list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.customers.queries import CustomerRow
from ui.figures import Figures
from ui.models.columns import Column, IconMark


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
    )  # fmt: skip
