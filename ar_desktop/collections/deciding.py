"""Deciding a dispute: what is disputed is written off, and the dispute ends with it, in one act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ar_desktop.collections.dispute_queries import running_disputes
from ar_desktop.collections.disputes import end_within, reopen_within
from ar_desktop.collections.write_offs import Method, method_of, take_back_within, write_off_within
from ar_desktop.company import Changed, Company, Done, Reading, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.posting import posting
from ar_desktop.ledger.tax_relief import CHARGED
from ar_desktop.receipts.outcome import MONEY, Posted, done
from ar_desktop.words import N_


def write_off_disputed(
    company: Company, dispute_id: int, *, reason: str, day: date | None = None, method: Method | None = None
) -> Posted:
    """Gives up what is still open of the disputed amounts; the reason is kept in the audit trail.

    `method` None: the company's.
    """
    if not reason.strip():
        raise Refused(N_("Give a reason for the write-off; it is kept in the audit trail."))
    with posting(company, "write off dispute", reason=reason) as books:
        found = next((one for one in running_disputes(books.write, books.write.today) if one.id == dispute_id), None)
        parts = [(item.item_id, item.left) for item in found.items if item.left] if found is not None else []
        if not parts:
            raise Refused(N_("Nothing disputed is open any more."))
        given_up = write_off_within(books, parts, reason, day, method)
        end_within(books.write, dispute_id, "credited", reason.strip())
        undo = Reversal(
            N_("Take back write-off {number}"),
            {"number": given_up.number},
            call=lambda own: _dispute_again(own, dispute_id, given_up.item_ids, reason),
        )
        return replace(given_up, changed=given_up.changed | Changed.COLLECTIONS, reversal=undo)


def _dispute_again(company: Company, dispute_id: int, written_off: Sequence[int], reason: str) -> Done:
    with posting(company, "take back write-off") as books:
        was = take_back_within(books, written_off)
        reopen_within(books.write, dispute_id)
        undo = Reversal(
            N_("Write the disputed amount off again"),
            call=lambda own: write_off_disputed(own, dispute_id, reason=reason, day=was.day, method=was.method),
        )
        return done(books, MONEY | Changed.COLLECTIONS, reversal=undo)


def write_off_accounts(company: Company, read: Reading) -> tuple[str, str]:
    """Codes of the accounts that a write-off moves: what is charged, and receivables."""
    codes: dict[str, str] = dict(read.rows("SELECT role, code FROM account WHERE role <> ''"))
    return codes.get(CHARGED[method_of(company)], ""), codes.get("ar_control", "")
