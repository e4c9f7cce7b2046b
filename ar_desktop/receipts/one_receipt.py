"""One receipt with all that became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.customers.attachments import Attachment, attachments_of_receipt
from ar_desktop.receipts.taking_back import Ending, Head, deposit_of, ending_of, head, unidentified_left

_PARTS: Final = {"discount": "discount", "difference": "difference", "bank_fee": "bank_fee"}


class Paid(NamedTuple):
    """What one application did to one item: all amounts positive, in the item's currency; `group_id` undoes it."""

    group_id: int
    date: date
    item_id: int
    kind: str
    number: str
    currency: str
    amount: int
    discount: int
    difference: int
    bank_fee: int
    deduction: int


class JournalLine(NamedTuple):
    """What an account gets, in base currency, debit positive."""

    code: str
    name: str
    amount: int


@dataclass(frozen=True)
class ReceiptDetail:
    """A receipt and what became of it. `unapplied` and `unidentified` are positive; `name` is the customer's.

    `journal` is what was posted when it was received, `ending_journal` what voiding or returning it posted; `papers`
    are kept with it: the customer's remittance.
    """

    head: Head
    customer: str
    item_ids: tuple[int, ...]
    paid: tuple[Paid, ...]
    unapplied: int
    unidentified: int
    deposit: str
    ending: Ending | None
    name: str
    reference: str
    journal: tuple[JournalLine, ...]
    papers: tuple[Attachment, ...] = ()
    ending_journal: tuple[JournalLine, ...] = ()

    @property
    def applied(self) -> int:
        """In the receipt's currency; what it paid in another was turned first."""
        return sum(paid.amount for paid in self.paid if paid.currency == self.head.currency)


def receipt_detail(read: Reading, number: str) -> ReceiptDetail:
    """Refuses a number that no receipt has."""
    found = head(read, number)
    items = read.rows(
        "SELECT id, open FROM open_item WHERE receipt_id = :r AND kind = 'receipt' AND reverses_id IS NULL ORDER BY id",
        r=found.id,
    )
    code, name = read.row("SELECT code, name FROM customer WHERE id = :c", c=found.customer_id) or ("", "")
    reference = read.value("SELECT reference FROM receipt WHERE id = :r", r=found.id)
    in_deposit, ending = deposit_of(read, found.id), ending_of(read, found.id)
    return ReceiptDetail(
        found,
        code,
        tuple(row[0] for row in items),
        _paid(read, [row[0] for row in items]),
        -sum(row[1] for row in items),
        unidentified_left(read, found)[0],
        in_deposit[0] if in_deposit else "",
        ending,
        name,
        reference,
        journal(read, "e.audit_no = :record", record=found.audit_no),
        tuple(attachments_of_receipt(read, found.id)),
        journal(read, "e.audit_no = :record", record=ending.audit_no) if ending else (),
    )


def journal(read: Reading, which: str, **params: object) -> tuple[JournalLine, ...]:
    """The lines of the entries `e` that meet a condition, summed by account: debits first."""
    rows = read.rows(
        "SELECT a.code, a.name, sum(l.amount) FROM entry e JOIN entry_line l ON l.entry_id = e.id "
        f"JOIN account a ON a.id = l.account_id WHERE {which} "
        "GROUP BY a.id HAVING sum(l.amount) <> 0 ORDER BY sum(l.amount) < 0, a.code",
        **params,
    )
    return tuple(JournalLine(code, account, int(amount)) for code, account, amount in rows)


def _paid(read: Reading, item_ids: Sequence[int]) -> tuple[Paid, ...]:
    """Of the receipt's items, and of credits in another currency that parts of them were turned into.

    What closed an item when the receipt was voided or returned is nothing that was paid with it.
    """
    marks = ",".join(str(id_) for id_ in item_ids) or "0"
    rows = read.rows(
        "SELECT a.group_id, a.date, d.id, d.kind, d.number, d.currency, a.amount, c.kind, c.source_id "
        "FROM allocation a JOIN open_item d ON d.id = a.debit_item_id JOIN open_item c ON c.id = a.credit_item_id "
        "WHERE a.group_id IN (SELECT g.group_id FROM allocation g JOIN open_item s ON s.id = g.credit_item_id "
        f"WHERE s.id IN ({marks}) OR s.source_id IN ({marks})) AND a.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM allocation v WHERE v.reverses_id = a.id) "
        "AND d.reverses_id IS NOT c.id AND NOT (d.kind = 'returned_payment' AND d.source_id = c.id) "
        f"AND NOT (d.kind = 'transfer_in' AND d.source_id IN ({marks})) ORDER BY a.id"
    )
    groups: dict[int, Paid] = {}
    for group, day, item_id, kind, number, currency, amount, made, source_id in rows:
        part = _PARTS.get(made, "amount")
        if made == "transfer_out" and source_id == item_id:
            part = "deduction"
        paid = groups.get(group) or Paid(group, date.fromisoformat(day), item_id, kind, number, currency, 0, 0, 0, 0, 0)
        groups[group] = paid._replace(**{part: getattr(paid, part) + amount})
    return tuple(groups.values())
