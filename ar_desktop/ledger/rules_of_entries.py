"""Rules of the journal: entries, their lines, and the accounts they add up to."""

from __future__ import annotations

from typing import Final

from ar_desktop.ledger.rule import Rule
from ar_desktop.words import N_

ENTRIES_BALANCE: Final = Rule(
    N_("Every entry balances"),
    "SELECT count(*) FROM entry",
    """
    SELECT CASE WHEN s.off <> 0 THEN 0 ELSE 1 END, e.kind, e.number, e.ledger_date, s.off
    FROM (
        SELECT entry_id, sum(amount) AS off, min(ledger_date) AS first, max(ledger_date) AS last,
            min(audit_no) AS first_no, max(audit_no) AS last_no
        FROM entry_line GROUP BY entry_id
    ) s JOIN entry e ON e.id = s.entry_id
    WHERE s.off <> 0 OR s.first <> e.ledger_date OR s.last <> e.ledger_date
        OR s.first_no <> e.audit_no OR s.last_no <> e.audit_no
    """,
    ("kind", "number", "day", "off_base"),
    (
        N_("The entry of {kind} {number} on {day} does not balance: debits less credits are {off_base}."),
        N_("The entry of {kind} {number} on {day} has a line of another date or another posting."),
    ),
)

REVERSALS_CANCEL: Final = Rule(
    N_("A reversed entry and its reversal cancel"),
    "SELECT count(*) FROM entry WHERE reverses_id IS NOT NULL",
    """
    SELECT CASE WHEN x.times > 1 THEN 1 WHEN x.early > 0 THEN 2 ELSE 0 END, o.kind, o.number, o.ledger_date, x.off
    FROM (
        SELECT reverses_id, account_id, sum(amount) AS off, 0 AS times, 0 AS early
        FROM (
            SELECT e.reverses_id, l.account_id, l.tax_component_id, l.amount
            FROM entry e JOIN entry_line l ON l.entry_id = e.id WHERE e.reverses_id IS NOT NULL
            UNION ALL
            SELECT e.reverses_id, l.account_id, l.tax_component_id, l.amount
            FROM entry e JOIN entry_line l ON l.entry_id = e.reverses_id WHERE e.reverses_id IS NOT NULL
        ) both_sides
        GROUP BY reverses_id, account_id, tax_component_id HAVING sum(amount) <> 0
        UNION ALL
        SELECT reverses_id, 0, 0, count(*), 0 FROM entry WHERE reverses_id IS NOT NULL
        GROUP BY reverses_id HAVING count(*) > 1
        UNION ALL
        SELECT e.reverses_id, 0, 0, 0, 1 FROM entry e JOIN entry o ON o.id = e.reverses_id
        WHERE e.ledger_date < o.ledger_date OR e.id <= o.id
    ) x JOIN entry o ON o.id = x.reverses_id
    """,
    ("kind", "number", "day", "off_base"),
    (
        N_("The entry of {kind} {number} on {day} and its reversal leave {off_base} on an account."),
        N_("The entry of {kind} {number} on {day} is reversed more than once."),
        N_("The entry of {kind} {number} on {day} is reversed before it was made."),
    ),
)

ACCOUNT_MONTHS: Final = Rule(
    N_("The monthly totals of the accounts equal their lines"),
    "SELECT count(*) FROM account_month",
    """
    SELECT a.code, a.name, x.month, x.off
    FROM (
        SELECT account_id, month, sum(amount) AS off
        FROM (
            SELECT account_id, substr(ledger_date, 1, 7) AS month, amount FROM (
                SELECT account_id, ledger_date, sum(amount) AS amount FROM entry_line GROUP BY account_id, ledger_date
            ) days
            UNION ALL
            SELECT account_id, month, -amount FROM account_month
        ) both_sides
        GROUP BY account_id, month HAVING sum(amount) <> 0
    ) x JOIN account a ON a.id = x.account_id
    """,
    ("account", "name", "month", "off_base"),
    (N_("Account {account} {name}: the lines of {month} add up to {off_base} more than its monthly total."),),
)

CONTROL_EQUALS_ITEMS: Final = Rule(
    N_("Accounts receivable equal the open items today"),
    "SELECT count(*) FROM open_item WHERE open <> 0",
    """
    SELECT control, items, control - items
    FROM (
        SELECT (SELECT coalesce(sum(amount), 0) FROM account_month WHERE account_id = :control) AS control,
            (SELECT coalesce(sum(base_open), 0) FROM open_item WHERE open <> 0) AS items
    ) totals
    WHERE control <> items
    """,
    ("control_base", "items_base", "off_base"),
    (N_("Accounts receivable stand at {control_base}, the open items at {items_base}: {off_base} too much."),),
)

CONTROL_AT_EVERY_DATE: Final = Rule(
    N_("Accounts receivable equal the open items at every date"),
    "SELECT count(DISTINCT ledger_date) FROM entry_line WHERE account_id = :control",
    """
    SELECT day, sum(amount)
    FROM (
        SELECT ledger_date AS day, sum(amount) AS amount FROM entry_line WHERE account_id = :control
        GROUP BY ledger_date
        UNION ALL
        SELECT ledger_date, -sum(base_amount) FROM open_item GROUP BY ledger_date
        UNION ALL
        SELECT date, sum(debit_base - credit_base) FROM allocation GROUP BY date
    ) moves
    GROUP BY day HAVING sum(amount) <> 0 ORDER BY day
    """,
    ("day", "off_base"),
    (N_("On {day} accounts receivable moved by {off_base} more than the open items did."),),
)

ITEMS_HAVE_THEIR_LINE: Final = Rule(
    N_("Every item has its line on accounts receivable"),
    "SELECT count(*) FROM open_item",
    """
    SELECT CASE WHEN count(l.id) <> 1 THEN 0 WHEN max(l.amount) <> i.base_amount THEN 1 ELSE 2 END,
        i.kind, i.number, max(l.amount), i.base_amount
    FROM open_item i LEFT JOIN entry_line l ON l.item_id = i.id AND l.account_id = :control
    GROUP BY i.id
    HAVING count(l.id) <> 1 OR max(l.amount) <> i.base_amount OR max(l.ledger_date) <> i.ledger_date
        OR max(l.audit_no) <> i.audit_no
    """,
    ("kind", "number", "line_base", "item_base"),
    (
        N_("{kind} {number} does not have exactly one line on accounts receivable."),
        N_("{kind} {number} is {item_base}, its line on accounts receivable {line_base}."),
        N_("{kind} {number} and its line on accounts receivable are not of one date and posting."),
    ),
)

LINES_HAVE_THEIR_ITEM: Final = Rule(
    N_("Every line on accounts receivable belongs to an item or to an exchange difference"),
    "SELECT count(*) FROM entry_line WHERE account_id = :control",
    """
    SELECT e.kind, e.number, e.ledger_date, l.amount FROM entry_line l JOIN entry e ON e.id = l.entry_id
    WHERE +l.account_id = :control AND l.item_id IS NULL AND e.allocation_id IS NULL
    """,
    ("kind", "number", "day", "line_base"),
    (N_("The entry of {kind} {number} on {day} has {line_base} on accounts receivable that belongs to no item."),),
)

EXCHANGE_DIFFERENCES: Final = Rule(
    N_("Every allocation posts its exchange difference"),
    "SELECT count(*) FROM allocation",
    """
    SELECT CASE WHEN f.elsewhere > 0 THEN 1 ELSE 0 END, d.number, c.number, a.date, a.credit_base - a.debit_base,
        coalesce(f.posted, 0)
    FROM allocation a
    LEFT JOIN (
        SELECT e.allocation_id, sum(CASE WHEN e.ledger_date <> o.date THEN 1 ELSE 0 END) AS elsewhere,
            sum(CASE WHEN l.account_id = :control AND l.item_id IS NULL THEN l.amount ELSE 0 END) AS posted
        FROM entry e JOIN allocation o ON o.id = e.allocation_id JOIN entry_line l ON l.entry_id = e.id
        WHERE e.allocation_id IS NOT NULL GROUP BY e.allocation_id
    ) f ON f.allocation_id = a.id
    JOIN open_item d ON d.id = a.debit_item_id JOIN open_item c ON c.id = a.credit_item_id
    WHERE a.credit_base - a.debit_base <> coalesce(f.posted, 0) OR f.elsewhere > 0
    """,
    ("debit", "credit", "day", "due_base", "posted_base"),
    (
        N_(
            "{credit} applied to {debit} on {day} makes an exchange difference of {due_base}, "
            "but {posted_base} was posted."
        ),
        N_("What applying {credit} to {debit} on {day} posted bears another date."),
    ),
)

RULES: Final = (
    ENTRIES_BALANCE,
    REVERSALS_CANCEL,
    ACCOUNT_MONTHS,
    CONTROL_EQUALS_ITEMS,
    CONTROL_AT_EVERY_DATE,
    ITEMS_HAVE_THEIR_LINE,
    LINES_HAVE_THEIR_ITEM,
    EXCHANGE_DIFFERENCES,
)
