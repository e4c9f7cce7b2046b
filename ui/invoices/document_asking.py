"""What the page of one document asks of the engine. What lays out paper is loaded on the thread that asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ar_desktop.collections.given_up import WriteOff
    from ar_desktop.company import Company, Reading
    from ar_desktop.documents.papers import InvoicePaper
    from ar_desktop.invoicing.credit_notes import CreditPart
    from ar_desktop.invoicing.drafts import DraftDocument
    from ar_desktop.invoicing.posted import PostedDocument
    from ar_desktop.invoicing.prepared import Prepared
    from ar_desktop.invoicing.queries import DocumentRow
    from ar_desktop.ledger.periods import Periods
    from ar_desktop.receipts.one_receipt import JournalLine
    from ar_desktop.words import Words


@dataclass(frozen=True)
class DocumentSheet:
    """One posted document, its row as the list has it, its paper, what it posted and what was written off of it."""

    document: PostedDocument
    row: DocumentRow
    paper: InvoicePaper
    creditable: bool
    journal: tuple[JournalLine, ...]
    given_up: tuple[WriteOff, ...]
    periods: Periods


class DocumentQueries:
    def __init__(self, company: Company, words: Words) -> None:
        self._company, self._words = company, words

    def sheet(self, reading: Reading, which: int | str) -> DocumentSheet:
        """By id, or by number; raises NoSuchDocument."""
        from ar_desktop.collections.given_up import write_offs_of
        from ar_desktop.documents.invoice_paper import paper_of
        from ar_desktop.invoicing.credit_notes import CREDITABLE
        from ar_desktop.invoicing.posted import read_document
        from ar_desktop.invoicing.queries import document_rows
        from ar_desktop.ledger.periods import Periods
        from ar_desktop.receipts.document_journal import document_journal

        document = read_document(reading, which)
        (row,) = document_rows(reading, [document.id], self._company.today)
        paper = paper_of(reading, self._company.settings(), document)
        return DocumentSheet(
            document, row, paper, document.kind in CREDITABLE and not document.voided,
            document_journal(reading, document.id), tuple(write_offs_of(reading, document.item_id)), Periods(reading),
        )  # fmt: skip

    def paper(self, reading: Reading, number: str) -> InvoicePaper:
        from ar_desktop.documents.invoice_paper import invoice_paper

        return invoice_paper(reading, self._company.settings(), number)

    def new_draft(self, reading: Reading, kind: str = "invoice", customer: int | str = "") -> DraftDocument:
        """Dated today, with the mark in numbers that the window has; for a customer by id or code."""
        from ar_desktop.customers.queries import customer_head
        from ar_desktop.invoicing.drafts import DraftDocument

        if isinstance(customer, int):
            customer = customer_head(reading, customer, self._company.today).row.code
        day, decimal = self._company.today.isoformat(), self._words.scaled(5, 1)[1]
        return DraftDocument(kind=kind, customer=customer, date=day, decimal=decimal)

    def again(self, reading: Reading, which: int, decimal: str) -> DraftDocument:
        from ar_desktop.invoicing.writing_again import draft_like

        return draft_like(reading, which, self._company.today, decimal)

    def credit(
        self, reading: Reading, number: str, day: date | None, parts: Sequence[CreditPart], notes: str
    ) -> tuple[Prepared, InvoicePaper]:
        from ar_desktop.documents.draft_paper import look_at_credit

        return look_at_credit(
            reading, self._company.settings(), self._company.today, number, day=day, parts=parts, notes=notes,
            words=self._words,
        )  # fmt: skip
