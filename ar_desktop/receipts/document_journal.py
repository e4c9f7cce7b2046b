"""What the posting of a document did to the accounts."""

from __future__ import annotations

from ar_desktop.company import Reading
from ar_desktop.receipts.one_receipt import JournalLine, journal


def document_journal(read: Reading, document_id: int) -> tuple[JournalLine, ...]:
    """Its own entry alone; payments, write-offs and a void have theirs."""
    return journal(read, "e.audit_no = (SELECT audit_no FROM document WHERE id = :d)", d=document_id)
