"""Papers to PDF: one, or a whole run in one file that shares fonts and letterhead."""

from __future__ import annotations

from collections.abc import Sequence

from ar_desktop.documents.invoice import InvoiceLayout, lay_out_invoice
from ar_desktop.documents.papers import InvoicePaper, Paper, StatementPaper
from ar_desktop.documents.pdf import PdfFile
from ar_desktop.documents.styles import PaperStyle
from ar_desktop.progress import Progress, Silent

_STEP = 20  # papers between two reports of progress


def render_invoice(paper: InvoicePaper, style: PaperStyle | None = None) -> bytes:
    """A PDF of an invoice, credit note, debit note or deposit invoice; the same input gives the same bytes."""
    return _file_of([lay_out_invoice(paper, style)], paper)


def _file_of(layouts: Sequence[InvoiceLayout], first: Paper) -> bytes:
    grid = layouts[0].frame.grid
    file = PdfFile(
        (grid.width, grid.height), title=layouts[0].frame.running, author=first.seller.name, language=first.language
    )
    for layout in layouts:
        layout.draw(file)
    return file.finish()
