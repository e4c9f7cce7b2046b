"""The fixed words of invoices and their kin: titles, facts, the sentences above the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ar_desktop.documents import typescale
from ar_desktop.documents.blocks import Block, details, space
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.papers import InvoicePaper, Letterhead
from ar_desktop.documents.rich import fact, sentence
from ar_desktop.documents.styles import Grid
from ar_desktop.words import N_

Say = Callable[..., str]

TITLES = {
    "invoice": N_("Invoice"),
    "credit_note": N_("Credit note"),
    "debit_note": N_("Debit note"),
    "deposit": N_("Deposit invoice"),
}
_NUMBER_LABELS = {
    "invoice": N_("Invoice no."),
    "credit_note": N_("Credit note no."),
    "debit_note": N_("Debit note no."),
    "deposit": N_("Invoice no."),
}
_DAY_LABELS = {
    "invoice": N_("Invoice date"),
    "credit_note": N_("Credit date"),
    "debit_note": N_("Debit note date"),
    "deposit": N_("Invoice date"),
}


def amount_label(paper: InvoicePaper, say: Say) -> str:
    return say(N_("Credit to you")) if paper.kind == "credit_note" else say(N_("Amount due"))


def invoice_facts(paper: InvoicePaper, figures: Figures, grid: Grid) -> Iterator[tuple[str, str]]:
    """Label and value, those that are there."""
    say = figures.words.say
    if not grid.title_on_top:
        yield say(_NUMBER_LABELS[paper.kind]), paper.number
    yield say(_DAY_LABELS[paper.kind]), figures.day(paper.day)
    if paper.supplied:
        yield say(N_("Date of supply")), figures.day(paper.supplied)
    if paper.corrects:
        yield say(N_("Corrects invoice")), paper.corrects
    if paper.corrects_day:
        yield say(N_("Invoice date")), figures.day(paper.corrects_day)
    yield from _due_facts(paper, figures)
    for label, value in (
        (say(N_("Customer no.")), paper.buyer.code),
        (say(N_("Your PO")), paper.po),
        (say(N_("Our order")), paper.order),
        (say(N_("Your tax no.")), paper.buyer.tax_id),
        (say(N_("Sales rep")), paper.salesperson),
    ):
        if value:
            yield label, value
    yield from paper.facts


def _due_facts(paper: InvoicePaper, figures: Figures) -> Iterator[tuple[str, str]]:
    say = figures.words.say
    if paper.kind == "credit_note":
        return
    if len(paper.due) == 1:
        yield say(N_("Due date")), figures.day(paper.due[0][0])
    elif paper.due:
        days = ", ".join(figures.short_day(day) for day, _ in paper.due)
        yield say(N_("Due in {n} parts"), n=len(paper.due)), days
    if paper.terms:
        yield say(N_("Terms")), paper.terms


def foot_words(seller: Letterhead, say: Say) -> str:
    """The letterhead's small print, and whom to ask."""
    ways = [way for way in (seller.phone, seller.email) if way]
    if len(ways) == 2:
        asking = say(N_("Questions: {phone} or {email}"), phone=seller.phone, email=seller.email)
    else:
        asking = say(N_("Questions: {way}"), way=ways[0]) if ways else ""
    return " ".join(part for part in (seller.small_print, asking) if part)


def opening_blocks(paper: InvoicePaper, figures: Figures, frame: Frame) -> list[Block]:
    """What stands between address and table."""
    grid, blocks = frame.grid, []
    text = _opening_sentence(paper, figures)
    if text:
        blocks += [space(19), sentence(grid, text, typescale.LETTER), space(17)]
    if paper.details:
        blocks += [details(grid, paper.details, paper.language), space(6)]
    return blocks


def _opening_sentence(paper: InvoicePaper, figures: Figures) -> str:
    say, number = figures.words.say, fact(paper.corrects)
    if paper.void:
        return say(N_("This document is void. **There is nothing to pay on it.**"))
    if paper.kind == "credit_note" and paper.corrects:
        reason = fact(paper.reason)
        lowers = (
            say(N_("This note lowers invoice **{number}** for {reason}."), number=number, reason=reason)
            if paper.reason
            else say(N_("This note lowers invoice **{number}**."), number=number)
        )
        return f"{lowers} {say(N_('**There is nothing to pay on it.**'))}"
    if paper.kind == "debit_note" and paper.corrects:
        return say(N_("This note adds to invoice **{number}**."), number=number)
    return ""
