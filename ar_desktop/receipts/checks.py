"""What `verify` recomputes of receipts: undeposited funds, money of nobody, receipts' items, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ar_desktop.company import Reading
from ar_desktop.ledger.rule import Check, Rule, apply_rules
from ar_desktop.progress import Progress, Silent
from ar_desktop.words import ENGLISH, N_, Words

# Day by day, what the account shows and what the receipts say cancel out; so they agree at every date.
UNDEPOSITED: Final = Rule(
    N_("Undeposited funds are the receipts in no deposit and not returned"),
    "SELECT count(*) FROM receipt WHERE account_id = (SELECT id FROM account WHERE role = 'undeposited')",
    """
    WITH place AS (SELECT id FROM account WHERE role = 'undeposited'), moved AS (
        SELECT ledger_date AS day, base_amount AS base FROM receipt WHERE account_id IN (SELECT id FROM place)
        UNION ALL
        SELECT d.date, -p.base_amount FROM deposit_receipt p JOIN deposit d ON d.id = p.deposit_id
        UNION ALL
        SELECT date, -base_amount FROM receipt_reversal WHERE account_id IN (SELECT id FROM place)
        UNION ALL
        SELECT ledger_date, -amount FROM entry_line WHERE account_id IN (SELECT id FROM place)
    )
    SELECT day, sum(base) AS difference_base FROM moved GROUP BY day HAVING sum(base) <> 0 ORDER BY day
    """,
    ("day", "difference_base"),
    (N_("Undeposited funds differ from their receipts by {difference_base} on {day}."),),
)

UNIDENTIFIED: Final = Rule(
    N_("Unidentified receipts are those not yet identified or paid back"),
    "SELECT count(*) FROM receipt WHERE customer_id IS NULL",
    """
    WITH place AS (SELECT id FROM account WHERE role = 'unidentified'), moved AS (
        SELECT ledger_date AS day, base_amount AS base FROM receipt WHERE customer_id IS NULL
        UNION ALL
        SELECT date, -base_amount FROM unidentified_clearing
        UNION ALL
        SELECT ledger_date, amount FROM entry_line WHERE account_id IN (SELECT id FROM place)
    )
    SELECT day, sum(base) AS difference_base FROM moved GROUP BY day HAVING sum(base) <> 0 ORDER BY day
    """,
    ("day", "difference_base"),
    (N_("The account of unidentified receipts differs from them by {difference_base} on {day}."),),
)

ITEMS: Final = Rule(
    N_("Every receipt has the item that it says"),
    "SELECT count(*) FROM receipt",
    """
    SELECT r.number, r.currency, r.amount, coalesce(sum(-i.amount), 0) AS item_amount FROM receipt r
    LEFT JOIN open_item i ON i.receipt_id = r.id AND i.kind = 'receipt' AND i.reverses_id IS NULL
        AND i.customer_id = r.customer_id AND i.currency = r.currency AND i.document_date = r.document_date
        AND i.ledger_date = r.ledger_date AND i.base_amount = -r.base_amount AND i.number = r.number
    WHERE r.customer_id IS NOT NULL
    GROUP BY r.id, r.number, r.currency, r.amount HAVING coalesce(sum(-i.amount), 0) <> r.amount
    """,
    ("number", "currency", "amount", "item_amount"),
    (N_("Receipt {number} is {amount}, its item {item_amount}."),),
)

IDENTIFIED: Final = Rule(
    N_("What was identified of a receipt is what its items say"),
    "SELECT count(*) FROM unidentified_clearing",
    """
    WITH part AS (
        SELECT receipt_id, amount, base_amount AS base FROM unidentified_clearing WHERE kind = 'identified'
        UNION ALL
        SELECT i.receipt_id, i.amount, i.base_amount FROM open_item i JOIN receipt r ON r.id = i.receipt_id
        WHERE r.customer_id IS NULL AND i.kind = 'receipt'
    )
    SELECT r.number, r.currency, sum(p.amount) AS difference_amount FROM part p JOIN receipt r ON r.id = p.receipt_id
    GROUP BY r.id, r.number, r.currency HAVING sum(p.amount) <> 0 OR sum(p.base) <> 0
    """,
    ("number", "currency", "difference_amount"),
    (N_("What was identified of {number} differs from its items by {difference_amount}."),),
)

LIMITS: Final = Rule(
    N_("No receipt is used more than once"),
    "SELECT count(*) FROM receipt",
    """
    SELECT 0, r.number FROM deposit_receipt p
    JOIN deposit d ON d.id = p.deposit_id JOIN receipt r ON r.id = p.receipt_id
    GROUP BY r.id, r.number HAVING sum(CASE WHEN d.reverses_id IS NULL THEN 1 ELSE -1 END) NOT IN (0, 1)
    UNION ALL
    SELECT 1, r.number FROM receipt_reversal e JOIN receipt r ON r.id = e.receipt_id
    GROUP BY r.id, r.number HAVING sum(CASE WHEN e.reverses_id IS NULL THEN 1 ELSE -1 END) NOT IN (0, 1)
    UNION ALL
    SELECT 2, r.number FROM unidentified_clearing c JOIN receipt r ON r.id = c.receipt_id
    GROUP BY r.id, r.number, r.amount HAVING sum(c.amount) NOT BETWEEN 0 AND r.amount
    """,
    ("number",),
    (
        N_("{number} is in more than one deposit."),
        N_("{number} was voided or returned more than once."),
        N_("More was identified or paid back of {number} than came in."),
    ),
)

RULES: Final = (UNDEPOSITED, UNIDENTIFIED, ITEMS, IDENTIFIED, LIMITS)

# Numbers of our own making, and whether they came from elsewhere.
_NUMBERED: Final = {
    N_("Receipts are numbered without gaps"): "SELECT number, imported FROM receipt",
    N_("Deposits are numbered without gaps"): "SELECT number, 0 FROM deposit WHERE reverses_id IS NULL",
    N_("Refunds are numbered without gaps"): (
        "SELECT DISTINCT number, 0 FROM entry WHERE kind = 'refund' AND reverses_id IS NULL"
    ),
    N_("Netting is numbered without gaps"): (
        "SELECT DISTINCT number, 0 FROM open_item WHERE kind = 'netting' AND reverses_id IS NULL"
    ),
    N_("Write-offs are numbered without gaps"): (
        "SELECT DISTINCT number, 0 FROM open_item WHERE kind = 'write_off' AND reverses_id IS NULL"
    ),
    N_("Recoveries are numbered without gaps"): (
        "SELECT DISTINCT number, 0 FROM open_item WHERE kind = 'recovery' AND reverses_id IS NULL"
    ),
}
_OURS: Final = re.compile(r"(?:.*?\D)?(?:(\d{4})-)?(\d{5,12})")


def checks(read: Reading, progress: Progress | None = None, words: Words = ENGLISH) -> list[Check]:
    """Set-based; at every date, not only today."""
    progress = progress or Silent()
    found: list[Check] = []
    for done, rule in enumerate(RULES):
        progress.step(done, len(RULES), words.say(rule.name))
        found += apply_rules(read, (rule,), words)
    return [*found, *(_gapless(name, read.stream(sql), words) for name, sql in _NUMBERED.items())]


def _gapless(name: str, numbers: Iterator[tuple[str, int]], words: Words) -> Check:
    """The number before each of our own is there: ours, or one that came from elsewhere and moved the series on."""
    own: list[tuple[str, int, str]] = []
    there: set[tuple[str, int]] = set()
    for number, imported in numbers:
        found = _OURS.fullmatch(number)
        if found is None:
            continue
        key = (found[1] or "", int(found[2]))
        there.add(key)
        if not imported:
            own.append((*key, number))
    missing = next((number for year, at, number in sorted(own) if at > 1 and (year, at - 1) not in there), None)
    finding = "" if missing is None else words.say(N_("The number before {number} is missing."), number=missing)
    return Check(name, missing is None, len(own), finding)
