"""Rules of the tax accounts: what `verify` recomputes of them."""

from __future__ import annotations

from typing import Final

from ar_desktop.invoicing.tax_moves import DEFERRED, NOT_DUE, PAYABLE, SIGN, TAXED_KINDS
from ar_desktop.ledger.rule import Rule
from ar_desktop.words import N_

_COUNT: Final = f"SELECT count(*) FROM entry_line WHERE account_id IN ({PAYABLE} UNION {NOT_DUE})"

LINES_NAME_THEIR_TAX: Final = Rule(
    N_("Every line on a tax account names the tax it is, and tax stands on its own account"),
    _COUNT,
    f"""
    SELECT CASE WHEN l.tax_component_id IS NULL THEN 0 ELSE 1 END, e.kind, e.number, e.ledger_date, l.amount
    FROM entry_line l JOIN entry e ON e.id = l.entry_id
    WHERE l.account_id IN ({PAYABLE} UNION {NOT_DUE}) AND l.tax_component_id IS NULL
    UNION ALL
    SELECT 1, e.kind, e.number, e.ledger_date, l.amount
    FROM entry_line l JOIN entry e ON e.id = l.entry_id JOIN tax_component c ON c.id = l.tax_component_id
    WHERE l.account_id <> c.account_id AND l.account_id NOT IN ({NOT_DUE})
    """,
    ("kind", "number", "day", "line_base"),
    (
        N_("The entry of {kind} {number} on {day} has {line_base} on a tax account without saying which tax."),
        N_("The entry of {kind} {number} on {day} has {line_base} of tax on an account that is not that tax’s."),
    ),
)

# The documents' tax rows and the other entries on one side, what the accounts say on the other, month by month.
ACCOUNTS_MOVE_AS_REPORTED: Final = Rule(
    N_("Tax payable and tax not yet due move as the tax report says"),
    _COUNT,
    f"""
    SELECT x.month, a.code, -sum(x.posted), sum(x.said)
    FROM (
        SELECT account_id, month, amount AS posted, 0 AS said FROM account_month
        WHERE account_id IN ({PAYABLE} UNION {NOT_DUE})
        UNION ALL
        SELECT CASE WHEN y.deferred = 1 THEN ({NOT_DUE}) ELSE c.account_id END, y.month, 0, y.tax
        FROM (
            SELECT t.tax_component_id AS component_id, substr(i.ledger_date, 1, 7) AS month,
                CASE WHEN {DEFERRED} THEN 1 ELSE 0 END AS deferred, {SIGN} * t.base_tax AS tax
            FROM open_item i JOIN document_tax t ON t.document_id = i.document_id
        ) y JOIN tax_component c ON c.id = y.component_id
        UNION ALL
        SELECT l.account_id, substr(l.ledger_date, 1, 7), 0, -l.amount
        FROM entry_line l JOIN entry e ON e.id = l.entry_id
        WHERE l.account_id IN ({PAYABLE} UNION {NOT_DUE}) AND e.kind NOT IN ({TAXED_KINDS})
    ) x JOIN account a ON a.id = x.account_id
    GROUP BY x.month, a.code HAVING sum(x.posted) + sum(x.said) <> 0 ORDER BY x.month, a.code
    """,
    ("month", "account", "posted_base", "said_base"),
    (N_("In {month} tax account {account} moved by {posted_base}, but the tax report says {said_base}."),),
)

NOTHING_LOST_WHEN_DUE: Final = Rule(
    N_("What falls due of tax leaves tax not yet due"),
    "SELECT count(*) FROM entry WHERE kind IN ('tax_due', 'deduction', 'transfer_in')",
    f"""
    SELECT e.kind, e.number, e.ledger_date, sum(l.amount)
    FROM entry e JOIN entry_line l ON l.entry_id = e.id
    WHERE e.kind IN ('tax_due', 'deduction', 'transfer_in') AND l.account_id IN ({PAYABLE} UNION {NOT_DUE})
    GROUP BY e.id, e.kind, e.number, e.ledger_date, l.tax_component_id HAVING sum(l.amount) <> 0
    """,
    ("kind", "number", "day", "off_base"),
    (N_("The entry of {kind} {number} on {day} takes {off_base} more of a tax than it gives."),),
)

RULES: Final = (LINES_NAME_THEIR_TAX, ACCOUNTS_MOVE_AS_REPORTED, NOTHING_LOST_WHEN_DUE)
