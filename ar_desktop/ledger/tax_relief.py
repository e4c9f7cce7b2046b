"""The tax in a write-off that was claimed back: what stands of it, and paying it back.

Lines of relief carry the write-off's item and a tax component. Relief lasts as long as its write-off: whatever reverses
the write-off (taking it back, voiding the invoice) pays the relief back.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from ar_desktop.company import Reading
from ar_desktop.errors import Refused
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line
from ar_desktop.words import N_

# By method, the role of the account that a write-off is charged to.
CHARGED: Final = {"direct": "bad_debts", "allowance": "allowance"}


def relief_of(read: Reading, item_id: int) -> list[tuple[int, int, int]]:
    """(account, tax component, amount) of the relief on a write-off that stands: claimed and not paid back."""
    rows = read.rows(
        "SELECT account_id, tax_component_id, sum(amount) FROM entry_line WHERE item_id = :i "
        "AND tax_component_id IS NOT NULL GROUP BY account_id, tax_component_id HAVING sum(amount) <> 0 "
        "ORDER BY tax_component_id",
        i=item_id,
    )
    return [(account, component, int(amount)) for account, component, amount in rows]


def post_relief(books: Books, item: OpenItem, taxes: list[Line], day: date) -> None:
    """`taxes` come out of (or go back to) tax payable; what the write-off was charged to bears the rest."""
    charged = charged_account(books, item)
    books.entry(day, "tax_relief", item.number, [*taxes, Line(charged, -sum(line.amount for line in taxes))])


def return_relief(books: Books, item: OpenItem, day: date | None = None) -> bool:
    """Posts what stands of the relief on a write-off back; false where there is none.

    Not before the day on which it was claimed, so that at no date more is paid back than was claimed.
    """
    claimed = relief_of(books.write, item.id)
    lines = [Line(account, -amount, item.id, component) for account, component, amount in claimed]
    if lines:
        last = _last_relief(books.write, item.id)
        post_relief(books, item, lines, max(day or books.write.today, last))
    return bool(lines)


def _last_relief(read: Reading, item_id: int) -> date:
    found = read.value(
        "SELECT max(ledger_date) FROM entry_line WHERE item_id = :i AND tax_component_id IS NOT NULL", i=item_id
    )
    return date.fromisoformat(found)


def charged_account(books: Books, item: OpenItem) -> int:
    """What a write-off was charged to: bad debts or the allowance."""
    roles = {books.accounts.role(role) for role in CHARGED.values()}
    rows = books.write.rows(
        "SELECT o.account_id FROM entry_line l JOIN entry_line o ON o.entry_id = l.entry_id "
        "WHERE l.item_id = :i AND l.account_id = :c",
        i=item.id,
        c=books.accounts.control,
    )
    return next(int(row[0]) for row in rows if row[0] in roles)


def refuse_recovered(read: Reading, item: OpenItem) -> None:
    """A write-off on which money came in is not taken back before that money is."""
    recovered = read.value(
        "SELECT 1 FROM open_item r WHERE r.source_id = :i AND r.kind = 'recovery' AND r.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM open_item v WHERE v.reverses_id = r.id)",
        i=item.id,
    )
    if recovered:
        raise Refused(N_("Money came in on {number}; void that receipt first."), number=item.number)
