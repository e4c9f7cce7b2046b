"""What the page of one document asks of the engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ar_desktop.company import Company, Reading
from ar_desktop.documents.draft_paper import look_at_credit
from ar_desktop.documents.invoice_paper import invoice_paper, paper_of
from ar_desktop.documents.papers import InvoicePaper
from ar_desktop.invoicing.credit_notes import CREDITABLE, CreditPart
from ar_desktop.invoicing.posted import PostedDocument, read_document
from ar_desktop.invoicing.prepared import Prepared
from ar_desktop.invoicing.queries import DocumentRow, document_rows
from ar_desktop.words import Words


@dataclass(frozen=True)
class DocumentSheet:
    """One posted document, its row as the list has it, and its paper."""

    document: PostedDocument
    row: DocumentRow
    paper: InvoicePaper

    @property
    def creditable(self) -> bool:
        return self.document.kind in CREDITABLE and not self.document.voided


class DocumentQueries:
    def __init__(self, company: Company, words: Words) -> None:
        self._company, self._words = company, words

    def sheet(self, reading: Reading, which: int | str) -> DocumentSheet:
        """By id, or by number; raises NoSuchDocument."""
        document = read_document(reading, which)
        (row,) = document_rows(reading, [document.id], self._company.today)
        return DocumentSheet(document, row, paper_of(reading, self._company.settings(), document))

    def paper(self, reading: Reading, number: str) -> InvoicePaper:
        return invoice_paper(reading, self._company.settings(), number)

    def credit(
        self, reading: Reading, number: str, day: date | None, parts: Sequence[CreditPart], notes: str
    ) -> tuple[Prepared, InvoicePaper]:
        return look_at_credit(
            reading, self._company.settings(), self._company.today, number, day=day, parts=parts, notes=notes,
            words=self._words,
        )  # fmt: skip
