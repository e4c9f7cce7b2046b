"""Rules of allocations: sides, dates, copies, families, reversals."""

from __future__ import annotations

from typing import Final

from ar_desktop.ledger.rule import Rule
from ar_desktop.words import N_

_COUNT = "SELECT count(*) FROM allocation"
_BOTH = "JOIN open_item d ON d.id = a.debit_item_id JOIN open_item c ON c.id = a.credit_item_id"

SIDES: Final = Rule(
    N_("An allocation ties a credit to a debit of one currency, not before both are in the books"),
    _COUNT,
    f"""
    SELECT CASE WHEN d.amount < 0 OR c.amount >= 0 THEN 0 WHEN d.currency <> c.currency THEN 1
        WHEN a.date < d.ledger_date OR a.date < c.ledger_date THEN 2 ELSE 3 END, d.number, c.number, a.date
    FROM allocation a {_BOTH}
    WHERE d.amount < 0 OR c.amount >= 0 OR d.currency <> c.currency OR a.date < d.ledger_date
        OR a.date < c.ledger_date OR a.audit_no < d.audit_no OR a.audit_no < c.audit_no
        OR a.debit_customer_id <> d.customer_id OR a.debit_ledger_date <> d.ledger_date
        OR a.debit_document_date <> d.document_date OR a.debit_due_date <> d.due_date
        OR a.debit_split <> d.split OR a.debit_audit_no <> d.audit_no
        OR a.credit_customer_id <> c.customer_id OR a.credit_ledger_date <> c.ledger_date
        OR a.credit_document_date <> c.document_date OR a.credit_due_date <> c.due_date
        OR a.credit_split <> c.split OR a.credit_audit_no <> c.audit_no
    """,
    ("debit", "credit", "day"),
    (
        N_("{credit} applied to {debit} on {day}: the one is no credit or the other no debit."),
        N_("{credit} and {debit}, applied on {day}, are not of one currency."),
        N_("{credit} is applied to {debit} on {day}, before both were in the books."),
        N_("The allocation of {credit} to {debit} on {day} says other dates or customers than they do."),
    ),
)

REVERSALS: Final = Rule(
    N_("A reversed allocation gives back exactly what it took, once"),
    "SELECT count(*) FROM allocation WHERE reverses_id IS NOT NULL",
    """
    SELECT CASE WHEN x.times > 1 THEN 0 WHEN r.date < o.date THEN 1 ELSE 2 END, d.number, c.number, o.date
    FROM (
        SELECT reverses_id, max(id) AS id, count(*) AS times FROM allocation WHERE reverses_id IS NOT NULL
        GROUP BY reverses_id
    ) x JOIN allocation r ON r.id = x.id JOIN allocation o ON o.id = x.reverses_id
    JOIN open_item d ON d.id = o.debit_item_id JOIN open_item c ON c.id = o.credit_item_id
    WHERE x.times > 1 OR r.date < o.date OR r.amount <> -o.amount OR r.debit_base <> -o.debit_base
        OR r.credit_base <> -o.credit_base OR r.debit_item_id <> o.debit_item_id
        OR r.credit_item_id <> o.credit_item_id OR r.group_id <> o.group_id OR o.reverses_id IS NOT NULL
    """,
    ("debit", "credit", "day"),
    (
        N_("The allocation of {credit} to {debit} on {day} is reversed more than once."),
        N_("The allocation of {credit} to {debit} on {day} is reversed before it was made."),
        N_("The reversal of {credit} applied to {debit} on {day} gives back something else than was taken."),
    ),
)

GROUPS: Final = Rule(
    N_("What was applied together names its first allocation"),
    _COUNT,
    f"""
    SELECT d.number, c.number, a.date FROM allocation a LEFT JOIN allocation g ON g.id = a.group_id {_BOTH}
    WHERE g.id IS NULL OR g.id > a.id OR g.group_id <> g.id
    """,
    ("debit", "credit", "day"),
    (N_("The allocation of {credit} to {debit} on {day} belongs to a group that does not exist."),),
)

RULES: Final = (SIDES, REVERSALS, GROUPS)
