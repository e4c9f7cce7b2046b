"""The words that stand in reports as codes, for a reader."""

from __future__ import annotations

from typing import Final

from ar_desktop.words import N_, Words

CODES: Final = {
    "invoice": N_("Invoice"),
    "deposit_invoice": N_("Deposit invoice"),
    "debit_note": N_("Debit note"),
    "finance_charge": N_("Finance charge"),
    "fee": N_("Fee"),
    "opening": N_("Opening item"),
    "opening_credit": N_("Opening credit"),
    "refund": N_("Refund"),
    "returned_payment": N_("Returned payment"),
    "deduction": N_("Deduction"),
    "recovery": N_("Recovery"),
    "transfer": N_("Transfer"),
    "transfer_in": N_("Transfer in"),
    "transfer_out": N_("Transfer out"),
    "over_payment": N_("Over-payment"),
    "credit_note": N_("Credit note"),
    "receipt": N_("Receipt"),
    "discount": N_("Discount"),
    "difference": N_("Small difference"),
    "bank_fee": N_("Bank fee"),
    "write_off": N_("Write-off"),
    "netting": N_("Netting"),
    "fx_difference": N_("Exchange difference"),
    "tax_due": N_("Tax falling due"),
    "tax_relief": N_("Tax relief"),
    "deposit": N_("Bank deposit"),
    "identified": N_("Payer identified"),
    "family": N_("Settled within the family"),
    "void": N_("Void"),
    "balance_forward": N_("Opening balance"),
    "closing_balance": N_("Closing balance"),
    "current": N_("Not due"),
    "unapplied": N_("Unapplied"),
    "no_tax_code": N_("Without tax code"),
    "open": N_("Open"),
    "overdue": N_("Overdue"),
    "paid": N_("Paid"),
    "asset": N_("Asset"),
    "liability": N_("Liability"),
    "equity": N_("Equity"),
    "income": N_("Income"),
    "expense": N_("Expense"),
}


def code_text(code: str, words: Words) -> str:
    """The code in the reader's language; what is no code of ours stands as it is."""
    return words.say(CODES[code]) if code in CODES else code
