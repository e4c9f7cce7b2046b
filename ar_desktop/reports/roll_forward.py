"""From the opening to the closing balance of a period, kind by kind; what it comes to is proved by the sub-ledger."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Final

from ar_desktop.errors import Refused
from ar_desktop.ledger.posting import control_balance
from ar_desktop.ledger.queries import open_sums, sub_ledger_balance
from ar_desktop.reports.grouping import KEYS, group_columns, grouped_rows
from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.table import Column, Proof, ReportTable, column_sums
from ar_desktop.words import N_

# A void counts in the column of what it voids: it is an item of the same kind.
_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "opening_items": ("opening", "opening_credit"),
    "invoices": ("invoice", "deposit_invoice"),
    "debit_notes": ("debit_note",),
    "charges_and_fees": ("finance_charge", "fee"),
    "credit_notes": ("credit_note",),
    "receipts": ("receipt",),
    "discounts": ("discount",),
    "differences_and_bank_fees": ("difference", "bank_fee", "over_payment"),
    "write_offs": ("write_off",),
    "netting": ("netting",),
    "refunds": ("refund",),
    "returned_payments": ("returned_payment",),
    "recoveries": ("recovery",),
    "transfers": ("transfer_in", "transfer_out", "deduction"),
}
_TITLES: Final = (
    N_("Opening items"), N_("Invoices"), N_("Debit notes"), N_("Charges and fees"), N_("Credit notes"), N_("Receipts"),
    N_("Discounts"), N_("Differences and bank fees"), N_("Write-offs"), N_("Netting"), N_("Refunds"),
    N_("Returned payments"), N_("Recoveries"), N_("Transfers"),
)  # fmt: skip
_COLUMNS: Final = (
    Column("opening", N_("Opening"), "money"),
    *(Column(key, title, "money") for key, title in zip(_KINDS, _TITLES, strict=True)),
    Column("fx", N_("Exchange differences"), "money"),
    Column("closing", N_("Closing"), "money"),
)
_PLACE: Final = {kind: 1 + at for at, kinds in enumerate(_KINDS.values()) for kind in kinds}
_TRANSFERS, _FX, _CLOSING = len(_KINDS), len(_KINDS) + 1, len(_KINDS) + 2


def roll_forward(asked: Inquiry) -> ReportTable:
    """One row per group; every amount with the sign in which it moves the balance.

    Money that one group's credit paid on another group's debt (a payer's cheque for a child) is among the transfers,
    which come to nothing over all.
    """
    by = asked.asked.by
    if by == "product-line":
        raise Refused(N_("A payment has no product line, so the balance cannot be rolled forward by it."))
    sums = _sums(asked, KEYS[by])
    rows = grouped_rows(asked, by, sums)
    columns = (*group_columns(by), *_COLUMNS)
    total = column_sums(rows, columns)
    end = asked.at(asked.last)
    whole = asked.customer_id is None and asked.in_base
    proof = Proof(
        sub_ledger_balance(asked.read, end),
        control_balance(asked.read, asked.last, asked.known_to),
        total[-1] if whole else None,
    )
    return ReportTable(
        "roll-forward",
        N_("Roll-forward"),
        asked.of_period(by=by),
        columns,
        rows,
        total,
        asked.currency,
        asked.base,
        proof,
    )


def _sums(asked: Inquiry, key: str) -> dict[Any, list[int]]:
    sums: dict[Any, list[int]] = {}
    width = len(_COLUMNS)
    before = asked.at(asked.first - timedelta(days=1))
    opening = open_sums(
        asked.read, before, key, where=asked.only(), in_base=asked.in_base, customer=asked.customer_id,
        currency=asked.asked.currency,
    )  # fmt: skip
    for found, amount in opening.items():
        sums.setdefault(found, [0] * width)[0] += amount
    for found, kind, amount in _items(asked, key):
        sums.setdefault(found, [0] * width)[_PLACE[kind]] += int(amount)
    for found, place, amount in _settlements(asked, key):
        sums.setdefault(found, [0] * width)[place] += amount
    for row in sums.values():
        row[_CLOSING] = sum(row)
    return sums


def _items(asked: Inquiry, key: str) -> list[tuple[Any, ...]]:
    amount = "i.base_amount" if asked.in_base else "i.amount"
    return asked.read.rows(
        f"SELECT i.{key}, i.kind, sum({amount}) FROM open_item i "
        f"WHERE i.ledger_date >= :first AND i.ledger_date <= :last{asked.only()}{asked.known('i')} "
        f"GROUP BY i.{key}, i.kind",
        **asked.params(),
    )


def _settlements(asked: Inquiry, key: str) -> Iterable[tuple[Any, int, int]]:
    """What allocations moved: exchange differences, and balance from one group to another."""
    debit, credit = ("a.debit_base", "a.credit_base") if asked.in_base else ("a.amount", "a.amount")
    inside = [f"CASE WHEN 1 = 1{asked.only(item)} THEN 1 ELSE 0 END" for item in ("d", "c")]
    found = asked.read.rows(
        f"SELECT d.{key}, c.{key}, {inside[0]}, {inside[1]}, sum({debit}), sum({credit}) FROM allocation a "
        "JOIN open_item d ON d.id = a.debit_item_id JOIN open_item c ON c.id = a.credit_item_id "
        f"WHERE a.date >= :first AND a.date <= :last{asked.known('a')} "
        f"AND ({debit} <> {credit} OR d.{key} <> c.{key} OR {inside[0]} <> {inside[1]}) GROUP BY 1, 2, 3, 4",
        **asked.params(),
    )
    for owing, paying, owing_asked, paying_asked, debit_sum, credit_sum in found:
        if owing_asked and not (paying_asked and owing == paying):
            yield owing, _TRANSFERS, -int(debit_sum)
        if paying_asked and not (owing_asked and owing == paying):
            yield paying, _TRANSFERS, int(debit_sum)
        if paying_asked:
            yield paying, _FX, int(credit_sum) - int(debit_sum)
