"""Invoices, credit notes, debit notes and deposit invoices, put together."""

from __future__ import annotations

from ar_desktop.documents.colours import palette
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.invoice_closing import closing_blocks, slip_of
from ar_desktop.documents.invoice_lines import measured_lines
from ar_desktop.documents.invoice_words import TITLES, Say, amount_label, foot_words, invoice_facts, opening_blocks
from ar_desktop.documents.layout import Layout, lay_out
from ar_desktop.documents.papers import InvoicePaper
from ar_desktop.documents.styles import PaperStyle
from ar_desktop.words import N_


def lay_out_invoice(paper: InvoicePaper, style: PaperStyle) -> Layout:
    figures = Figures.of(paper.language, paper.currency)
    frame = _frame(paper, style, figures)
    slip = slip_of(paper, figures, frame) if style.slip and style.grid.slip_y else None
    return lay_out(
        frame,
        figures,
        measured_lines(paper, figures, style.grid),
        opening_blocks(paper, figures, frame),
        closing_blocks(paper, figures, frame, with_slip=slip is not None),
        slip,
    )


def _mark(paper: InvoicePaper, say: Say) -> str:
    """What is to be known before anything else is read."""
    if paper.void:
        return f" ({say(N_('Void'))})"
    return f" ({say(N_('Copy'))})" if paper.copy else ""


def _frame(paper: InvoicePaper, style: PaperStyle, figures: Figures) -> Frame:
    say = figures.words.say
    title = say(TITLES[paper.kind])
    foot = say(N_("{title} {number}, {company}"), title=title, number=paper.number, company=paper.seller.name)
    return Frame(
        seller=paper.seller,
        buyer=paper.buyer,
        style=style,
        palette=palette(style.colour or paper.seller.colour),
        words=figures.words,
        title=title,
        number=paper.number + _mark(paper, say),
        number_size=10.0,
        running=f"{title} {paper.number}",
        running_day=figures.day(paper.day),
        facts=tuple(invoice_facts(paper, figures, style.grid)),
        amount_label=amount_label(paper, say),
        amount=figures.with_sign(paper.owed),
        foot=foot,
        slip_foot=foot_words(paper.seller, say) or foot,
    )
