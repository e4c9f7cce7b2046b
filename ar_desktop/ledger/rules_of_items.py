"""Rules of open items: kinds and signs, open amounts, due lines, reversals, totals of customers."""

from __future__ import annotations

from typing import Final

from ar_desktop.ledger.items import CREDIT_KINDS, DEBIT_KINDS
from ar_desktop.ledger.rule import Rule
from ar_desktop.words import N_


def _listed(kinds: tuple[str, ...]) -> str:
    return ", ".join(f"'{kind}'" for kind in kinds)


SIGNS: Final = Rule(
    N_("Debits are positive, credits negative, reversals turned"),
    "SELECT count(*) FROM open_item",
    f"""
    SELECT kind, number, currency, amount, base_amount FROM open_item
    WHERE NOT (
        kind IN ({_listed(DEBIT_KINDS)}) AND CASE WHEN reverses_id IS NULL
            THEN amount >= 0 AND base_amount >= 0 ELSE amount <= 0 AND base_amount <= 0 END
        OR kind IN ({_listed(CREDIT_KINDS)}) AND CASE WHEN reverses_id IS NULL
            THEN amount <= 0 AND base_amount <= 0 ELSE amount >= 0 AND base_amount >= 0 END
    )
    """,
    ("kind", "number", "currency", "amount", "amount_base"),
    (N_("{kind} {number} of {amount} ({amount_base}) has the wrong sign for what it is."),),
)

# What allocations took off each item. Every item is on one side only (see the rules of allocations).
_MOVED = """
    SELECT debit_item_id AS id, sum(amount) AS part, sum(debit_base) AS base, max(date) AS last, min(amount) AS least
    FROM allocation GROUP BY debit_item_id
    UNION ALL
    SELECT credit_item_id, sum(amount), sum(credit_base), max(date), min(amount)
    FROM allocation GROUP BY credit_item_id
"""

OPEN_AMOUNTS: Final = Rule(
    N_("Open amounts are what allocations left, in base currency too"),
    "SELECT count(*) FROM open_item",
    f"""
    SELECT CASE WHEN x.amount_left <> x.open THEN 0 WHEN x.base_left <> x.base_open THEN 1 ELSE 2 END,
        x.kind, x.number, x.currency, x.open, x.amount_left, x.base_open, x.base_left
    FROM (
        SELECT i.kind, i.number, i.currency, i.open, i.base_open, i.closed_on, i.amount, i.ledger_date,
            CASE WHEN i.amount >= 0 THEN i.amount - coalesce(m.part, 0) ELSE i.amount + coalesce(m.part, 0) END
                AS amount_left,
            CASE WHEN i.amount >= 0 THEN i.base_amount - coalesce(m.base, 0)
                ELSE i.base_amount + coalesce(m.base, 0) END AS base_left,
            CASE WHEN m.id IS NULL THEN i.ledger_date WHEN m.least > 0 THEN m.last END AS closing_day
        FROM open_item i LEFT JOIN ({_MOVED}) m ON m.id = i.id
    ) x
    WHERE x.amount_left <> x.open OR x.base_left <> x.base_open OR (x.open = 0 AND x.base_open <> 0)
        OR (x.open = 0 AND x.closed_on IS NULL) OR (x.open <> 0 AND x.closed_on IS NOT NULL)
        OR (x.open = 0 AND x.closed_on <> x.closing_day)
    """,
    ("kind", "number", "currency", "open_amount", "left_amount", "open_base", "left_base"),
    (
        N_("{kind} {number} says {open_amount} is open; allocations leave {left_amount}."),
        N_("{kind} {number} says {open_base} is open in base currency; allocations leave {left_base}."),
        N_("{kind} {number} does not bear the date on which nothing of it was open any more."),
    ),
)

# Without a reversal the amounts only fall, so the stored open amount tells all; only items with one are walked.
NEVER_ACROSS_ZERO: Final = Rule(
    N_("No item crosses zero at any date"),
    "SELECT count(*) FROM open_item",
    """
    WITH turned AS (
        SELECT debit_item_id AS id FROM allocation WHERE reverses_id IS NOT NULL
        UNION
        SELECT credit_item_id FROM allocation WHERE reverses_id IS NOT NULL
    ),
    moves AS (
        SELECT t.id, a.date, sum(a.amount) AS part FROM turned t JOIN allocation a ON a.debit_item_id = t.id
        GROUP BY t.id, a.date
        UNION ALL
        SELECT t.id, a.date, sum(a.amount) FROM turned t JOIN allocation a ON a.credit_item_id = t.id
        GROUP BY t.id, a.date
    ),
    running AS (
        SELECT id, date, part, sum(part) OVER (PARTITION BY id ORDER BY date) AS applied FROM moves
    ),
    walked AS (
        SELECT i.id, min(r.applied) AS lowest, max(r.applied) AS highest,
            max(CASE WHEN r.applied = abs(i.amount) AND r.part > 0 THEN r.date END) AS closing_day
        FROM running r JOIN open_item i ON i.id = r.id GROUP BY i.id
    )
    SELECT CASE WHEN w.lowest < 0 OR w.highest > abs(i.amount) THEN 0 ELSE 1 END, i.kind, i.number, i.currency,
        CASE WHEN w.lowest < 0 THEN -w.lowest ELSE w.highest - abs(i.amount) END
    FROM walked w JOIN open_item i ON i.id = w.id
    WHERE w.lowest < 0 OR w.highest > abs(i.amount) OR (i.open = 0 AND w.closing_day <> i.closed_on)
    """,
    ("kind", "number", "currency", "over_amount"),
    (
        N_("{kind} {number} goes {over_amount} across zero at some date."),
        N_("{kind} {number} does not bear the date on which nothing of it was open any more."),
    ),
)

DUE_LINES: Final = Rule(
    N_("Due lines add up to their item"),
    "SELECT count(*) FROM due_line",
    """
    SELECT i.kind, i.number, i.currency, i.amount, coalesce(d.amount, 0)
    FROM (
        SELECT id AS item_id FROM open_item WHERE split = 1 UNION SELECT item_id FROM due_line
    ) s JOIN open_item i ON i.id = s.item_id
    LEFT JOIN (
        SELECT item_id, sum(amount) AS amount, count(*) AS n, max(due_date) AS last FROM due_line GROUP BY item_id
    ) d ON d.item_id = i.id
    WHERE i.split <> 1 OR d.n IS NULL OR d.n < 2 OR d.amount <> i.amount OR d.last <> i.due_date
    """,
    ("kind", "number", "currency", "amount", "lines_amount"),
    (N_("{kind} {number} of {amount} has due lines of {lines_amount}, or another last due date than theirs."),),
)

REVERSED_ITEMS: Final = Rule(
    N_("A reversed item and its reversal close each other"),
    "SELECT count(*) FROM open_item WHERE reverses_id IS NOT NULL",
    """
    SELECT CASE WHEN x.times > 1 THEN 0 WHEN r.amount <> -o.amount OR r.base_amount <> -o.base_amount THEN 1
        WHEN r.open <> 0 OR o.open <> 0 THEN 2 ELSE 3 END, o.kind, o.number
    FROM (
        SELECT reverses_id, max(id) AS id, count(*) AS times FROM open_item WHERE reverses_id IS NOT NULL
        GROUP BY reverses_id
    ) x JOIN open_item r ON r.id = x.id JOIN open_item o ON o.id = x.reverses_id
    WHERE x.times > 1 OR r.amount <> -o.amount OR r.base_amount <> -o.base_amount OR r.kind <> o.kind
        OR r.number <> o.number OR r.customer_id <> o.customer_id OR r.currency <> o.currency
        OR r.ledger_date < o.ledger_date OR r.open <> 0 OR o.open <> 0 OR o.reverses_id IS NOT NULL
    """,
    ("kind", "number"),
    (
        N_("{kind} {number} is reversed more than once."),
        N_("{kind} {number} and its reversal are not of the same amount."),
        N_("{kind} {number} is reversed, and something of it or of its reversal is still open."),
        N_("{kind} {number} and its reversal differ in kind, number, customer, currency or order of dates."),
    ),
)

CUSTOMER_TOTALS: Final = Rule(
    N_("The totals of customers equal their items"),
    "SELECT count(*) FROM customer_totals",
    """
    SELECT c.code, x.balance, x.unapplied
    FROM (
        SELECT customer_id, sum(balance) AS balance, sum(unapplied) AS unapplied
        FROM (
            SELECT customer_id, sum(base_open) AS balance,
                sum(CASE WHEN amount < 0 THEN base_open ELSE 0 END) AS unapplied
            FROM open_item WHERE open <> 0 GROUP BY customer_id
            UNION ALL
            SELECT customer_id, -balance, -unapplied FROM customer_totals
        ) both_sides
        GROUP BY customer_id HAVING sum(balance) <> 0 OR sum(unapplied) <> 0
    ) x JOIN customer c ON c.id = x.customer_id
    """,
    ("customer", "balance_base", "unapplied_base"),
    (
        N_(
            "Customer {customer}: the items come to {balance_base} more than the stored balance, "
            "unapplied credits to {unapplied_base} more."
        ),
    ),
)

TAX_NOT_DUE: Final = Rule(
    N_("No tax is left as not yet due on what is settled"),
    "SELECT count(DISTINCT item_id) FROM entry_line WHERE account_id IN (SELECT id FROM account WHERE role = "
    "'tax_not_due')",
    """
    SELECT i.kind, i.number, x.tax
    FROM (
        SELECT coalesce(i.reverses_id, i.id) AS id, -sum(l.amount) AS tax
        FROM entry_line l JOIN open_item i ON i.id = l.item_id
        WHERE l.account_id IN (SELECT id FROM account WHERE role = 'tax_not_due')
        GROUP BY coalesce(i.reverses_id, i.id), l.tax_component_id
        HAVING max(abs(i.open)) = 0 AND sum(l.amount) <> 0
    ) x JOIN open_item i ON i.id = x.id
    """,
    ("kind", "number", "tax_base"),
    (N_("{kind} {number} is settled, but {tax_base} of its tax are still booked as not yet due."),),
)

RULES: Final = (SIGNS, OPEN_AMOUNTS, NEVER_ACROSS_ZERO, DUE_LINES, REVERSED_ITEMS, CUSTOMER_TOTALS, TAX_NOT_DUE)
