"""Where sub-ledger and control account differ: the items and entries that don't fit each other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ar_desktop.company import Reading
from ar_desktop.ledger.rule import control_account
from ar_desktop.values.money import plain_amount
from ar_desktop.words import N_

Note = tuple[str, Mapping[str, object]]
_MOST = 20

_ITEM_DIFFERS = N_("{number} is {item} {currency} among the customers' items and {account} on the control account.")
_NO_ITEM = N_("{number} of {day} has {account} {currency} on the control account and no item.")
_OPEN_DIFFERS = N_("{number} has {open} {currency} open, but what was applied to it leaves {left}.")


def misfits(read: Reading, day: date, base: str) -> tuple[Note, ...]:
    """What makes a difference up to a date, at most twenty of each kind."""
    params = {"control": control_account(read), "day": day.isoformat()}
    notes: list[Note] = []
    for number, item, posted in read.rows(_ITEMS, **params):
        facts = {"item": plain_amount(item, base), "account": plain_amount(int(posted), base)}
        notes.append((_ITEM_DIFFERS, {"number": number, "currency": base, **facts}))
    for number, when, amount in read.rows(_LINES, **params):
        account = plain_amount(amount, base)
        notes.append(
            (_NO_ITEM, {"number": number, "day": date.fromisoformat(when), "account": account, "currency": base})
        )
    for number, opened, left in read.rows(_OPEN, **params):
        facts = {"open": plain_amount(opened, base), "left": plain_amount(int(left), base)}
        notes.append((_OPEN_DIFFERS, {"number": number, "currency": base, **facts}))
    return tuple(notes)


_ITEMS = (
    "SELECT i.number, i.base_amount, coalesce(sum(l.amount), 0) FROM open_item i LEFT JOIN entry_line l "
    "ON l.item_id = i.id AND l.account_id = :control WHERE i.ledger_date <= :day "
    "GROUP BY i.id, i.number, i.base_amount "
    f"HAVING coalesce(sum(l.amount), 0) <> i.base_amount ORDER BY i.id LIMIT {_MOST}"
)
_LINES = (
    "SELECT e.number, e.ledger_date, l.amount FROM entry_line l JOIN entry e ON e.id = l.entry_id "
    "WHERE l.account_id = :control AND l.ledger_date <= :day AND l.item_id IS NULL AND e.allocation_id IS NULL "
    f"ORDER BY l.id LIMIT {_MOST}"
)
_APPLIED = (
    "SELECT debit_item_id AS id, debit_base AS part FROM allocation UNION ALL "
    "SELECT credit_item_id, -credit_base FROM allocation"
)
_OPEN = (
    "SELECT i.number, i.base_open, i.base_amount - coalesce(x.part, 0) FROM open_item i LEFT JOIN "
    f"(SELECT id, sum(part) AS part FROM ({_APPLIED}) y GROUP BY id) x ON x.id = i.id "
    f"WHERE i.ledger_date <= :day AND i.base_open <> i.base_amount - coalesce(x.part, 0) ORDER BY i.id LIMIT {_MOST}"
)
