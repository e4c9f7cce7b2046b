"""Papers to PDF: one, or a whole run in one file that shares fonts and letterhead."""

from __future__ import annotations

from collections.abc import Sequence

from ar_desktop.documents.invoice import lay_out_invoice
from ar_desktop.documents.layout import Layout
from ar_desktop.documents.papers import InvoicePaper, Paper, StatementPaper
from ar_desktop.documents.pdf import PdfFile
from ar_desktop.documents.statement import lay_out_statement
from ar_desktop.documents.styles import PaperStyle
from ar_desktop.progress import Progress, Silent

_STEP = 20  # papers between two reports of progress


def render_invoice(paper: InvoicePaper, style: PaperStyle | None = None) -> bytes:
    """A PDF of an invoice, credit note, debit note or deposit invoice; the same input gives the same bytes."""
    return render_many([paper], style=style)


def render_statement(paper: StatementPaper, style: PaperStyle | None = None) -> bytes:
    """A PDF of a statement; the same input gives the same bytes."""
    return render_many([paper], style=style)


def render_counted(paper: Paper) -> tuple[bytes, int]:
    """As `render_many` makes it of this paper alone, and its pages."""
    layout = lay_out(paper)
    return render_many([paper], layouts=[layout]), len(layout.pages)


def render_many(
    papers: Sequence[Paper],
    progress: Progress | None = None,
    style: PaperStyle | None = None,
    layouts: Sequence[Layout] = (),
) -> bytes:
    """All papers in one file; fonts are embedded once, the letterhead is drawn once.

    A file of a single paper, as customers get it, is tagged for screen readers; a print run is not.

    Pages wait in memory until the end: above some 10,000, split the run. `layouts` where they are known already.
    """
    progress = progress or Silent()
    first = papers[0]
    grid = (style or PaperStyle.of(first.seller)).grid
    file = PdfFile(
        (grid.width, grid.height), author=first.seller.name, language=first.language, tagged=len(papers) == 1
    )
    title = ""
    for done, paper in enumerate(papers):
        if done % _STEP == 0:
            progress.step(done, len(papers))
        layout = layouts[done] if layouts else lay_out(paper, style)
        layout.draw(file)
        title = layout.frame.running if not done else title
    file.entitle(title, first.day)
    progress.step(len(papers), len(papers))
    return file.finish()


def lay_out(paper: Paper, style: PaperStyle | None = None) -> Layout:
    """Measured and cut into pages: `len(lay_out(paper).pages)` is the number of pages."""
    style = style or PaperStyle.of(paper.seller)
    if isinstance(paper, InvoicePaper):
        return lay_out_invoice(paper, style)
    return lay_out_statement(paper, style)
