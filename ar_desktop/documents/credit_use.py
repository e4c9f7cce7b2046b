"""How a credit note was used, invoice by invoice, and what is left to pay."""

from __future__ import annotations

from ar_desktop.documents import typescale
from ar_desktop.documents.blocks import Block, callout, paragraph, space
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.papers import InvoicePaper
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.table import HEAD_TO_RULE, Column, Row, draw_head, draw_rows, place
from ar_desktop.documents.typescale import Type
from ar_desktop.words import N_

_STRONG = Type("semibold", 8.5, 11)


def credit_use_blocks(paper: InvoicePaper, figures: Figures, grid: Grid) -> list[Block]:
    say = figures.words.say
    blocks = [
        space(16),
        paragraph(grid, say(N_("How the credit is used")), typescale.SUBJECT, paper.language, above=14),
    ]
    blocks += [_table(paper, figures, grid), space(20)]
    left = sum(use.after for use in paper.credit_uses)
    days = [use.due for use in paper.credit_uses if use.due and use.after]
    if not days:
        return [*blocks[:-1]]
    head = say(N_("What is left to pay: {amount} by {day}"), amount=figures.with_sign(left), day=figures.day(min(days)))
    return [*blocks, callout(grid.left, grid.text_width, head, _callout_texts(paper, figures), paper.language)]


def _callout_texts(paper: InvoicePaper, figures: Figures) -> list[str]:
    say, texts, offer = figures.words.say, [], paper.discount
    if offer:
        texts.append(
            say(
                N_("The early-payment offer still stands: by {day} you may take {percent} ({amount}) and pay {pays}."),
                day=figures.short_day(offer.until),
                percent=figures.percent(offer.percent),
                amount=figures.with_sign(offer.amount),
                pays=figures.with_sign(offer.pays),
            )
        )
    texts.append(
        say(N_("If it has been paid in full, the credit stays on your account and the next statement shows it."))
    )
    return texts


def _table(paper: InvoicePaper, figures: Figures, grid: Grid) -> Block:
    columns = _columns(paper, figures, grid)
    rows = []
    for use in paper.credit_uses:
        row = Row(17.0)
        texts = (
            use.number,
            figures.day(use.day),
            figures.day(use.due) if use.due else "",
            figures.amount(use.before),
            figures.amount(-use.applied),
            figures.amount(use.after),
        )
        for column, text in zip(columns, texts, strict=True):
            place(row, column, text, 11.0)
        rows.append(row)

    def draw(sheet: Sheet, y: float) -> None:
        with sheet.tag("Table"):
            with sheet.tag("TR"):
                y = draw_head(sheet, columns, grid.left, grid.right, y + 18)
            draw_rows(sheet, rows, grid.left, grid.right, y, columns)

    return Block(18 + HEAD_TO_RULE + 17.0 * len(rows), draw)


def _columns(paper: InvoicePaper, figures: Figures, grid: Grid) -> list[Column]:
    say = figures.words.say
    numbers = max(typescale.CELL.width(use.number) for use in paper.credit_uses) + 14
    second = grid.left + max(90.0, numbers)
    third = max(second + 66, grid.left + 180)
    amount = 76.0
    return [
        Column("number", say(N_("Invoice")), grid.left, second - grid.left, typescale.CELL),
        Column("day", say(N_("Invoice date")), second, 80, typescale.CELL),
        Column("due", say(N_("Due")), third, 80, typescale.CELL),
        Column("before", say(N_("Open before")), grid.right - 2 * amount, amount, typescale.CELL, figures=True),
        Column("applied", say(N_("Credit applied")), grid.right - amount, amount, typescale.CELL, figures=True),
        Column(
            "after", say(N_("Open now, {currency}"), currency=paper.currency), grid.right, amount, _STRONG, figures=True
        ),
    ]
