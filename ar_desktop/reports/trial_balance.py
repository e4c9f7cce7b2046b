"""Every account: what it opened with, what moved, what it closes with."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from ar_desktop.ledger.queries import account_balances
from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.table import Column, ReportTable, Row, column_sums
from ar_desktop.words import N_

_COLUMNS: Final = (
    Column("account", N_("Account")),
    Column("name", N_("Name")),
    Column("type", N_("Type"), "code"),
    Column("opening", N_("Opening"), "money"),
    Column("debit", N_("Debit"), "money"),
    Column("credit", N_("Credit"), "money"),
    Column("balance", N_("Balance"), "money"),
)


def trial_balance(asked: Inquiry) -> ReportTable:
    """Balances are debit positive and come to nothing over all; debit and credit are both written positive."""
    opening = account_balances(asked.read, asked.first - timedelta(days=1), asked.known_to)
    closing = account_balances(asked.read, asked.last, asked.known_to)
    moved = _moved(asked)
    rows: list[Row] = []
    for id_, code, name, kind in asked.read.rows("SELECT id, code, name, type FROM account ORDER BY code"):
        amounts = (opening.get(id_, 0), *moved.get(id_, (0, 0)), closing.get(id_, 0))
        if any(amounts):
            rows.append((code, name, kind, *amounts))
    total = column_sums(rows, _COLUMNS)
    return ReportTable(
        "trial-balance", N_("Trial balance"), asked.of_period(), _COLUMNS, rows, total, asked.base, asked.base
    )


def _moved(asked: Inquiry) -> dict[int, tuple[int, int]]:
    rows = asked.read.rows(
        "SELECT l.account_id, sum(CASE WHEN l.amount > 0 THEN l.amount ELSE 0 END), "
        "sum(CASE WHEN l.amount < 0 THEN -l.amount ELSE 0 END) FROM entry_line l "
        "WHERE l.account_id IN (SELECT id FROM account) AND l.ledger_date >= :first AND l.ledger_date <= :last"
        f"{asked.known('l')} GROUP BY l.account_id",
        **asked.params(),
    )
    return {id_: (int(debit), int(credit)) for id_, debit, credit in rows}
