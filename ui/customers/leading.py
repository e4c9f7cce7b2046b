"""From an item or an entry of a customer to the page that shows it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk

_ON_DOCUMENTS: Final = {
    "invoice", "deposit_invoice", "debit_note", "credit_note", "finance_charge", "fee", "deduction", "transfer_in",
    "transfer_out",
}  # fmt: skip
_ON_RECEIPTS: Final = {"receipt", "returned_payment", "discount", "difference", "bank_fee", "over_payment"}


def page_of(kind: str, number: str, document_id: int | None = None) -> tuple[str, object] | None:
    """The page that shows an item, and what it is asked for; None: it has no paper of its own."""
    if document_id is not None:
        return "invoices", ("document", document_id)
    if kind in _ON_DOCUMENTS:
        return "invoices", ("document", number)
    return ("receipts", number) if kind in _ON_RECEIPTS else None


def open_item(desk: Desk, kind: str, number: str, document_id: int | None = None) -> None:
    """Go there, or say why not."""
    place = page_of(kind, number, document_id)
    if place is not None:
        desk.asked_for.emit(*place)
    elif number:
        text = QCoreApplication.translate("CustomerDetail", "{number} has no paper of its own")
        desk.said.emit(text.format(number=number))
