"""What the choices of a report are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reports", text)


def group_titles(report: str = "") -> dict[str, str]:
    """What a report can be grouped by; a payment has no product line, so a roll-forward hasn't either."""
    titles = {
        "customer": _tr("Customer"),
        "salesperson": _tr("Salesperson"),
        "region": _tr("Region"),
        "segment": _tr("Segment"),
        "product-line": _tr("Product line"),
        "currency": _tr("Currency"),
    }
    if report == "roll-forward":
        del titles["product-line"]
    return titles


def basis_titles() -> dict[str, str]:
    return {"due": _tr("Due date"), "document": _tr("Document"), "month": _tr("Month")}


def credit_titles() -> dict[str, str]:
    return {"own": _tr("Own column"), "aged": _tr("Aged"), "netted": _tr("Netted")}
