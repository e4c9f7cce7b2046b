"""What can be imported, in the words of the page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KINDS: Final = ("opening", "customers", "invoices", "receipts", "items", "rates")
ICONS: Final = {
    "opening": "file-clock", "customers": "users", "invoices": "file-text", "receipts": "banknote", "items": "package",
    "rates": "globe",
}  # fmt: skip
_TITLES: Final = {
    "opening": QT_TRANSLATE_NOOP("Kinds", "Open invoices and credits"),
    "customers": QT_TRANSLATE_NOOP("Kinds", "Customers"),
    "invoices": QT_TRANSLATE_NOOP("Kinds", "Invoices and credit notes"),
    "receipts": QT_TRANSLATE_NOOP("Kinds", "Payments received"),
    "items": QT_TRANSLATE_NOOP("Kinds", "Items and prices"),
    "rates": QT_TRANSLATE_NOOP("Kinds", "Exchange rates"),
}
_ABOUT: Final = {
    "opening": QT_TRANSLATE_NOOP("Kinds", "What customers owe when your books begin here"),
    "customers": QT_TRANSLATE_NOOP("Kinds", "Known again by their code; filled cells overwrite"),
    "invoices": QT_TRANSLATE_NOOP("Kinds", "One row a line; posted under their own numbers"),
    "receipts": QT_TRANSLATE_NOOP("Kinds", "Applied to the invoices they name"),
    "items": QT_TRANSLATE_NOOP("Kinds", "What you sell, known again by its code"),
    "rates": QT_TRANSLATE_NOOP("Kinds", "A rate holds until the next date"),
}
_HEADS: Final = {
    "opening": QT_TRANSLATE_NOOP("Kinds", "Import open invoices"),
    "customers": QT_TRANSLATE_NOOP("Kinds", "Import customers"),
    "invoices": QT_TRANSLATE_NOOP("Kinds", "Import invoices"),
    "receipts": QT_TRANSLATE_NOOP("Kinds", "Import payments"),
    "items": QT_TRANSLATE_NOOP("Kinds", "Import items"),
    "rates": QT_TRANSLATE_NOOP("Kinds", "Import exchange rates"),
}
_AGAIN: Final = {
    "opening": QT_TRANSLATE_NOOP("Kinds", "Rows already in the books are recognised by their number."),
    "customers": QT_TRANSLATE_NOOP("Kinds", "Customers in the books are recognised by their code."),
    "invoices": QT_TRANSLATE_NOOP("Kinds", "Documents already in the books are recognised by their number."),
    "receipts": QT_TRANSLATE_NOOP("Kinds", "Payments in the books are recognised by number, else by their row."),
    "items": QT_TRANSLATE_NOOP("Kinds", "Items in the books are recognised by their code."),
    "rates": QT_TRANSLATE_NOOP("Kinds", "Rates in the books are recognised by currency and date."),
}
_AMOUNTS: Final = {
    "opening": QT_TRANSLATE_NOOP("Kinds", "Open amounts in the file"),
    "invoices": QT_TRANSLATE_NOOP("Kinds", "Amounts before tax in the file"),
    "receipts": QT_TRANSLATE_NOOP("Kinds", "Payments in the file"),
}
_FIELDS: Final = {
    "number": QT_TRANSLATE_NOOP("Kinds", "Number"),
    "customer": QT_TRANSLATE_NOOP("Kinds", "Customer code"),
    "customer_name": QT_TRANSLATE_NOOP("Kinds", "Customer name"),
    "date": QT_TRANSLATE_NOOP("Kinds", "Date"),
    "due": QT_TRANSLATE_NOOP("Kinds", "Due date"),
    "kind": QT_TRANSLATE_NOOP("Kinds", "Kind"),
    "amount": QT_TRANSLATE_NOOP("Kinds", "Amount"),
    "original": QT_TRANSLATE_NOOP("Kinds", "Original amount"),
    "terms": QT_TRANSLATE_NOOP("Kinds", "Terms"),
    "currency": QT_TRANSLATE_NOOP("Kinds", "Currency"),
    "rate": QT_TRANSLATE_NOOP("Kinds", "Rate"),
    "fx_rate": QT_TRANSLATE_NOOP("Kinds", "Exchange rate"),
    "po": QT_TRANSLATE_NOOP("Kinds", "Customer PO"),
    "reference": QT_TRANSLATE_NOOP("Kinds", "Reference"),
    "salesperson": QT_TRANSLATE_NOOP("Kinds", "Salesperson"),
    "code": QT_TRANSLATE_NOOP("Kinds", "Code"),
    "name": QT_TRANSLATE_NOOP("Kinds", "Name"),
    "contact": QT_TRANSLATE_NOOP("Kinds", "Contact"),
    "first_name": QT_TRANSLATE_NOOP("Kinds", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Kinds", "Last name"),
    "email": QT_TRANSLATE_NOOP("Kinds", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Kinds", "Telephone"),
    "address1": QT_TRANSLATE_NOOP("Kinds", "Street"),
    "address2": QT_TRANSLATE_NOOP("Kinds", "Address, second line"),
    "city": QT_TRANSLATE_NOOP("Kinds", "City"),
    "region": QT_TRANSLATE_NOOP("Kinds", "State"),
    "postcode": QT_TRANSLATE_NOOP("Kinds", "Postcode"),
    "country": QT_TRANSLATE_NOOP("Kinds", "Country"),
    "tax_id": QT_TRANSLATE_NOOP("Kinds", "Tax ID"),
    "tax_exempt": QT_TRANSLATE_NOOP("Kinds", "Tax exempt"),
    "credit_limit": QT_TRANSLATE_NOOP("Kinds", "Credit limit"),
    "segment": QT_TRANSLATE_NOOP("Kinds", "Segment"),
    "payer": QT_TRANSLATE_NOOP("Kinds", "Who pays (code)"),
    "language": QT_TRANSLATE_NOOP("Kinds", "Language"),
    "notes": QT_TRANSLATE_NOOP("Kinds", "Notes"),
    "description": QT_TRANSLATE_NOOP("Kinds", "Description"),
    "unit_price": QT_TRANSLATE_NOOP("Kinds", "Unit price"),
    "unit": QT_TRANSLATE_NOOP("Kinds", "Unit"),
    "cost": QT_TRANSLATE_NOOP("Kinds", "Cost"),
    "tax_code": QT_TRANSLATE_NOOP("Kinds", "Tax code"),
    "account": QT_TRANSLATE_NOOP("Kinds", "Account"),
    "product_line": QT_TRANSLATE_NOOP("Kinds", "Product line"),
    "item": QT_TRANSLATE_NOOP("Kinds", "Item code"),
    "quantity": QT_TRANSLATE_NOOP("Kinds", "Quantity"),
    "discount_pct": QT_TRANSLATE_NOOP("Kinds", "Discount %"),
    "tax_amount": QT_TRANSLATE_NOOP("Kinds", "Tax amount"),
    "total": QT_TRANSLATE_NOOP("Kinds", "Total with tax"),
    "method": QT_TRANSLATE_NOOP("Kinds", "Method"),
    "invoice": QT_TRANSLATE_NOOP("Kinds", "Invoice paid"),
    "applied": QT_TRANSLATE_NOOP("Kinds", "Applied amount"),
    "discount": QT_TRANSLATE_NOOP("Kinds", "Discount taken"),
}
_DOCUMENTS: Final = {
    "invoice": QT_TRANSLATE_NOOP("Kinds", "Invoice"),
    "credit_note": QT_TRANSLATE_NOOP("Kinds", "Credit note"),
    "debit_note": QT_TRANSLATE_NOOP("Kinds", "Debit note"),
    "opening": QT_TRANSLATE_NOOP("Kinds", "Opening"),
    "receipt": QT_TRANSLATE_NOOP("Kinds", "Payment"),
}
_OF_OPENING: Final = {"amount": QT_TRANSLATE_NOOP("Kinds", "Open amount")}


def _tr(text: object) -> str:
    return QCoreApplication.translate("Kinds", str(text))


def title(kind: str) -> str:
    return _tr(_TITLES.get(kind, kind))


def about(kind: str) -> str:
    return _tr(_ABOUT[kind])


def head(kind: str) -> str:
    return _tr(_HEADS[kind])


def same_again(kind: str) -> str:
    return _tr(_AGAIN[kind])


def amounts(kind: str) -> str:
    """What the amounts of a file are; empty where it has none."""
    return _tr(_AMOUNTS[kind]) if kind in _AMOUNTS else ""


def document_name(kind: str) -> str:
    return _tr(_DOCUMENTS.get(kind, kind))


def field_name(kind: str, field: str) -> str:
    if kind == "opening" and field in _OF_OPENING:
        return _tr(_OF_OPENING[field])
    return _tr(_FIELDS.get(field, field))
