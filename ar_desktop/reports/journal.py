"""The journal: every entry of the period with its lines, in order of date and posting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.table import Column, ReportTable, Row, column_sums
from ar_desktop.words import N_

COLUMNS: Final = (
    Column("entry", N_("Entry"), "number"),
    Column("date", N_("Date"), "date"),
    Column("kind", N_("Kind"), "code"),
    Column("number", N_("Number")),
    Column("text", N_("Text")),
    Column("account", N_("Account")),
    Column("account_name", N_("Account name")),
    Column("customer", N_("Customer")),
    Column("debit", N_("Debit"), "money"),
    Column("credit", N_("Credit"), "money"),
)
_STEP: Final = 20_000


def journal(asked: Inquiry) -> ReportTable:
    """One row per line; entries stay together. With a customer, the entries that touch one of its items.

    With an account, its lines alone: they add up to what the trial balance says of it.
    """
    rows = list(journal_rows(asked))
    total = column_sums(rows, COLUMNS)
    return ReportTable("journal", N_("Journal"), asked.of_period(), COLUMNS, rows, total, asked.base, asked.base)


def journal_rows(asked: Inquiry) -> Iterator[Row]:
    """The same rows one by one, for files larger than memory; within the transaction of the inquiry."""
    touching = (
        "" if asked.customer_id is None else
        "AND EXISTS (SELECT 1 FROM entry_line m JOIN open_item o ON o.id = m.item_id "
        "WHERE m.entry_id = e.id AND o.customer_id = :customer) "
    )  # fmt: skip
    of_account = "" if asked.asked.account is None else "AND a.code = :account "
    found = asked.read.stream(
        "SELECT e.id, e.ledger_date, e.kind, e.number, e.text, a.code, a.name, coalesce(c.code, ''), l.amount "
        "FROM entry e JOIN entry_line l ON l.entry_id = e.id JOIN account a ON a.id = l.account_id "
        "LEFT JOIN open_item i ON i.id = l.item_id LEFT JOIN customer c ON c.id = i.customer_id "
        f"WHERE e.ledger_date >= :first AND e.ledger_date <= :last{asked.known('e')} {touching}{of_account}"
        "ORDER BY e.ledger_date, e.id, l.id",
        **asked.params(account=asked.asked.account),
    )
    for at, (entry, day, *told, amount) in enumerate(found):
        if at % _STEP == 0:
            asked.progress.step(at, 0)
        yield entry, date.fromisoformat(day), *told, max(amount, 0), max(-amount, 0)
