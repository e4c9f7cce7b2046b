"""Where one can go: the lines of the side bar, in their order."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class NavLine(NamedTuple):
    """A head (with an icon) opens its first page; a line below it opens the page `key`. One `alone` is both."""

    key: str
    title: str
    icon: str = ""
    alone: bool = False

    @property
    def is_head(self) -> bool:
        return bool(self.icon)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)


def nav_lines() -> list[NavLine]:
    """Heads with their icon, each followed by its lines."""
    return [
        NavLine("today", _tr("Today"), "sun", alone=True),
        NavLine("customers", _tr("Customers"), "users"),
        NavLine("customers", _tr("All customers")),
        NavLine("invoices", _tr("Invoices"), "file-text"),
        NavLine("invoices", _tr("All invoices")),
        NavLine("invoices:drafts", _tr("Drafts")),
        NavLine("invoices:overdue", _tr("Overdue")),
        NavLine("items", _tr("Items")),
        NavLine("receive", _tr("Receipts"), "banknote"),
        NavLine("receive", _tr("Receive payment")),
        NavLine("receipts", _tr("All receipts")),
        NavLine("unapplied", _tr("Unapplied")),
        NavLine("deposits", _tr("Deposits")),
        NavLine("collections", _tr("Collections"), "phone"),
        NavLine("collections", _tr("Worklist")),
        NavLine("statements", _tr("Statements")),
        NavLine("collections:promises", _tr("Promises")),
        NavLine("collections:disputes", _tr("Disputes")),
        NavLine("reports", _tr("Reports"), "chart-column"),
        NavLine("reports", _tr("Catalogue")),
        NavLine("closing", _tr("Month-end")),
    ]
