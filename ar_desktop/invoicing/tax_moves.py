"""What moved the tax accounts in a period, by tax component and by cause: the tax report's amounts.

Documents count by their own tax rows and the ledger dates of their items, so that the accounts prove them; what else
moves tax (discounts, relief on write-offs, money on the cash basis) counts by the entries that it made. Amounts are in
base currency; tax that we owe is positive.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, Literal, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.invoicing.new_document import KINDS
from ar_desktop.ledger.posting import account_balance

Cause = Literal["documents", "credit_notes", "discounts", "write_offs", "recoveries", "payments", "returns", "other"]

TAXED: Final = tuple(kind for kind, facts in KINDS.items() if facts.taxed != "never")
TAXED_KINDS: Final = ", ".join(f"'{kind}'" for kind in TAXED)
# A document counts with its sign, its void with the other one.
SIGN: Final = "CASE WHEN (i.kind = 'credit_note') = (i.reverses_id IS NOT NULL) THEN 1 ELSE -1 END"
PAYABLE: Final = (
    "SELECT account_id FROM tax_component UNION SELECT id FROM account WHERE role = 'tax_payable'"
)
NOT_DUE: Final = "SELECT id FROM account WHERE role = 'tax_not_due'"
# Whether the document of item i was booked as tax not yet due. (A void's lines name the item that it voids.)
DEFERRED: Final = (
    "EXISTS (SELECT 1 FROM entry_line n JOIN entry o ON o.id = n.entry_id WHERE n.item_id = "
    f"coalesce(i.reverses_id, i.id) AND n.account_id IN ({NOT_DUE}) AND o.kind = i.kind)"
)
_CAUSES: Final[dict[str, Cause]] = {
    "discount": "discounts", "write_off": "write_offs", "tax_relief": "write_offs", "recovery": "recoveries",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """A period, and the last audit record that was known (None: all)."""

    first: date
    last: date
    known_to: int | None = None

    def known(self, row: str) -> str:
        """Condition on posted rows, " AND ...": recorded by then."""
        return "" if self.known_to is None else f" AND {row}.audit_no <= :known"

    def within(self, row: str, day: str = "ledger_date") -> str:
        """Condition on posted rows: dated in the period, and known."""
        return f"{row}.{day} >= :first AND {row}.{day} <= :last{self.known(row)}"

    def params(self, **more: Any) -> dict[str, Any]:
        return {"first": self.first.isoformat(), "last": self.last.isoformat(), "known": self.known_to, **more}


class TaxMove(NamedTuple):
    """Tax of one component (None: the line names none) moved by one cause; `due` says on which of the accounts."""

    component_id: int | None
    cause: Cause
    due: bool
    tax: int


class Movement(NamedTuple):
    """What the accounts themselves say moved: tax payable, and tax not yet due."""

    payable: int
    not_due: int


def tax_moves(read: Reading, span: Span) -> list[TaxMove]:
    return [*_of_documents(read, span), *_of_the_rest(read, span)]


def _of_documents(read: Reading, span: Span) -> Iterator[TaxMove]:
    rows = read.rows(
        f"SELECT t.tax_component_id, i.kind, {DEFERRED}, sum({SIGN} * t.base_tax) FROM open_item i "
        f"JOIN document_tax t ON t.document_id = i.document_id WHERE {span.within('i')} GROUP BY 1, 2, 3",
        **span.params(),
    )
    for component, kind, deferred, tax in rows:
        yield TaxMove(component, "credit_notes" if kind == "credit_note" else "documents", not deferred, int(tax))


def _of_the_rest(read: Reading, span: Span) -> Iterator[TaxMove]:
    rows = read.rows(
        f"SELECT l.tax_component_id, l.account_id IN ({NOT_DUE}), e.kind, e.reverses_id IS NOT NULL, "
        "coalesce(d.kind, ''), -sum(l.amount) FROM entry_line l JOIN entry e ON e.id = l.entry_id "
        "LEFT JOIN allocation a ON a.id = e.allocation_id LEFT JOIN open_item d ON d.id = a.debit_item_id "
        f"WHERE l.account_id IN ({PAYABLE} UNION {NOT_DUE}) AND {span.within('l')} AND e.kind NOT IN ({TAXED_KINDS}) "
        "GROUP BY 1, 2, 3, 4, 5",
        **span.params(),
    )
    for component, not_due, kind, undone, paid, tax in rows:
        yield TaxMove(component, _cause(kind, bool(undone), paid), not not_due, int(tax))


def _cause(kind: str, undone: bool, paid: str) -> Cause:
    if kind != "tax_due":
        return _CAUSES.get(kind, "other")
    if paid == "refund":
        return "credit_notes"  # one that is paid back lowers the tax that is due
    return "returns" if undone else "payments"


def account_movement(read: Reading, span: Span) -> Movement:
    """By the accounts' balances, so that the report is proved by something else than what it was made of."""
    before = span.first - timedelta(days=1)

    def moved(accounts: str) -> int:
        ids = [row[0] for row in read.rows(accounts)]
        return sum(
            account_balance(read, id_, before, span.known_to) - account_balance(read, id_, span.last, span.known_to)
            for id_ in ids
        )

    return Movement(moved(PAYABLE), moved(NOT_DUE))


def payable_accounts(read: Reading) -> list[str]:
    """Codes of the accounts that tax is payable on."""
    return [row[0] for row in read.rows(f"SELECT code FROM account WHERE id IN ({PAYABLE}) ORDER BY code")]
