"""The sub-ledger against the control account, month by month."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from ar_desktop.ledger.posting import control_balance
from ar_desktop.ledger.queries import sub_ledger_balance
from ar_desktop.ledger.rule import control_account
from ar_desktop.reports.misfits import misfits
from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.table import Column, Proof, ReportTable, Row
from ar_desktop.values.dates import Month
from ar_desktop.words import N_

_COLUMNS: Final = (
    Column("month", N_("Month")),
    Column("until", N_("Until"), "date"),
    Column("opening", N_("Opening"), "money"),
    Column("items", N_("Posted to customers"), "money"),
    Column("fx", N_("Exchange differences"), "money"),
    Column("sub_ledger", N_("Sub-ledger"), "money"),
    Column("control", N_("Control account"), "money"),
    Column("difference", N_("Difference"), "money"),
)
_PERIOD = "{day} >= :first AND {day} <= :last"


def reconciliation(asked: Inquiry) -> ReportTable:
    """A row per month of the period: what customers' items came to at its end, and what the account says."""
    read, before = asked.read, asked.first - timedelta(days=1)
    items = _by_month(asked, "i", "sum(i.base_amount)", "open_item i WHERE " + _PERIOD.format(day="i.ledger_date"))
    fx = _by_month(
        asked, "a", "sum(a.credit_base - a.debit_base)", "allocation a WHERE " + _PERIOD.format(day="a.date"), "date"
    )
    lines = _by_month(
        asked,
        "l",
        "sum(l.amount)",
        "entry_line l WHERE l.account_id = :control AND " + _PERIOD.format(day="l.ledger_date"),
    )
    balance = sub_ledger_balance(read, asked.at(before))
    control = control_balance(read, before, asked.known_to)
    rows: list[Row] = []
    month = Month.of(asked.first)
    while month.first <= asked.last:
        name, opening = str(month), balance
        balance += items.get(name, 0) + fx.get(name, 0)
        control += lines.get(name, 0)
        until = min(month.last, asked.last)
        moved = (items.get(name, 0), fx.get(name, 0))
        rows.append((name, until, opening, *moved, balance, control, balance - control))
        month = month.next()
    proof = Proof(
        sub_ledger_balance(read, asked.at(asked.last)), control_balance(read, asked.last, asked.known_to), balance
    )
    total = (None, None, None, sum(items.values()), sum(fx.values()), None, None, None)
    differs = proof.difference or any(row[-1] for row in rows)
    notes = misfits(read, asked.last, asked.base) if differs else ()
    return ReportTable(
        "reconciliation", N_("Reconciliation"), asked.of_period(), _COLUMNS, rows, total, asked.base, asked.base, proof,
        notes=notes,
    )  # fmt: skip


def _by_month(asked: Inquiry, alias: str, value: str, source: str, day: str = "ledger_date") -> dict[str, int]:
    month = f"substr({alias}.{day}, 1, 7)"
    rows = asked.read.rows(
        f"SELECT {month}, {value} FROM {source}{asked.known(alias)} GROUP BY {month}",
        **asked.params(control=control_account(asked.read)),
    )
    return {name: int(amount) for name, amount in rows}
