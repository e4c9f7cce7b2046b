"""What the form itself sees to be wrong, before the books are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ar_desktop.customers.data import CustomerData


def _tr(text: str) -> str:
    return QCoreApplication.translate("CustomerForm", text)


def problem_of(name: str, value: Any) -> str:
    """Of one field by itself; empty: nothing."""
    if name == "code" and not value:
        return _tr("Every customer has a code.")
    if name == "name" and not value:
        return _tr("Every customer has a name.")
    if name == "email" and value and "@" not in value:
        return _tr("This is no e-mail address.")
    if name == "credit_limit" and value is not None and value < 0:
        return _tr("A limit is not below zero.")
    return ""


def problems_of(data: CustomerData) -> dict[str, str]:
    """A sentence by the field it belongs under."""
    found = {name: problem_of(name, getattr(data, name)) for name in ("code", "name", "email", "credit_limit")}
    if data.payer and data.payer == data.code:
        found["payer"] = _tr("Nobody pays for themselves here: leave it empty.")
    return {name: problem for name, problem in found.items() if problem}
