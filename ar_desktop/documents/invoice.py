"""Invoices, credit notes, debit notes and deposit invoices: measured, cut into pages, drawn."""

from __future__ import annotations

from dataclasses import dataclass

from ar_desktop.documents import types
from ar_desktop.documents.blocks import Block
from ar_desktop.documents.colours import palette
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.frame import (
    Frame,
    draw_first_head,
    draw_foot,
    draw_next_head,
    facts_bottom,
    text_bottom,
)
from ar_desktop.documents.invoice_closing import closing_blocks, slip_of
from ar_desktop.documents.invoice_lines import LineTable, measured_lines
from ar_desktop.documents.invoice_words import TITLES, amount_label, foot_words, invoice_facts, opening_blocks
from ar_desktop.documents.pages import Part, Rooms, cut
from ar_desktop.documents.papers import InvoicePaper
from ar_desktop.documents.pdf import PdfFile, Sheet
from ar_desktop.documents.slip import Slip, draw_slip
from ar_desktop.documents.styles import PaperStyle
from ar_desktop.documents.table import HEAD_TO_RULE, Row, draw_head, draw_rows

_BAND = 17.3  # carried and brought forward


@dataclass(frozen=True, slots=True)
class InvoiceLayout:
    """A paper measured and cut: what is left to do is drawing."""

    paper: InvoicePaper
    figures: Figures
    frame: Frame
    table: LineTable
    opening: list[Block]
    table_y: float  # baseline of the table's head on the first page
    closing: list[Block]
    slip: Slip | None
    pages: list[tuple[int, int]]

    def draw(self, file: PdfFile) -> None:
        for at, (start, end) in enumerate(self.pages):
            sheet = file.page(self.frame.palette)
            y = self._page_top(sheet, at)
            y = self._draw_rows(sheet, at, start, end, y)
            for block in self.closing[max(0, start - len(self.table.rows)) : max(0, end - len(self.table.rows))]:
                block.draw(sheet, y)
                y += block.height
            last = at == len(self.pages) - 1
            slip = self.slip if last else None
            draw_foot(sheet, self.frame, at + 1, len(self.pages), slip=slip is not None)
            if slip:
                draw_slip(sheet, self.frame, slip)
            sheet.done()

    def _page_top(self, sheet: Sheet, page: int) -> float:
        """Everything above the table; the baseline of its head."""
        if page:
            draw_next_head(sheet, self.frame)
            return self.frame.grid.next_body_y
        draw_first_head(sheet, self.frame)
        y = body_top(self.frame)
        if not self.frame.grid.title_on_top:
            _draw_title(sheet, self.frame, y)
            y += _TITLE_HEIGHT
        for block in self.opening:
            block.draw(sheet, y)
            y += block.height
        return self.table_y

    def _draw_rows(self, sheet: Sheet, page: int, start: int, end: int, y: float) -> float:
        grid, table = self.frame.grid, self.table
        rows = list(table.rows[start : min(end, len(table.rows))])
        if not rows:
            return y
        y = draw_head(sheet, table.columns, grid.left, grid.right, y)
        say, before = self.frame.words.say, sum(row.amount for row in table.rows[:start])
        if page:
            brought = say("Brought forward from page {page}", page=page)
            rows[:0] = [table.band(brought, self.figures.amount(before), "hair"), *table.continued(start, say)]
        if end < len(table.rows):
            lines = sum(row.counts for row in table.rows[:end])
            carried = say(
                "Carried forward to page {page}, {lines} of {all} lines",
                page=page + 2,
                lines=lines,
                all=len(self.paper.lines),
            )
            upto = before + sum(row.amount for row in table.rows[start:end])
            rows.append(table.band(carried, self.figures.amount(upto), "none"))
        return draw_rows(sheet, rows, grid.left, grid.right, y)


_TITLE_HEIGHT = 26.0


def body_top(frame: Frame) -> float:
    return max(frame.grid.body_y, facts_bottom(frame) + 22)


def _draw_title(sheet: Sheet, frame: Frame, y: float) -> None:
    x = frame.grid.left
    sheet.text(x, y + 15, frame.title, types.TITLE)
    x += types.TITLE.width(frame.title) + 8
    kind = types.fitted([frame.number], types.TITLE_NUMBER.heavier("semibold").sized(11), frame.grid.right - x)
    sheet.text(x, y + 15, frame.number, kind)


def lay_out_invoice(paper: InvoicePaper, style: PaperStyle | None = None) -> InvoiceLayout:
    style = style or PaperStyle.of(paper.seller)
    figures = Figures.of(paper.language, paper.currency)
    frame = _frame(paper, style, figures)
    table = measured_lines(paper, figures, frame.grid)
    opening = opening_blocks(paper, figures, frame)
    slip = slip_of(paper, figures, frame) if style.slip and frame.grid.slip_y else None
    closing = closing_blocks(paper, figures, frame, with_slip=slip is not None)
    table_y = _table_y(frame, opening)
    pages = _cut(frame, table, closing, table_y, with_slip=slip is not None)
    return InvoiceLayout(paper, figures, frame, table, opening, table_y, closing, slip, pages)


def _table_y(frame: Frame, opening: list[Block]) -> float:
    title = 0.0 if frame.grid.title_on_top else _TITLE_HEIGHT
    extra = 14.0 if frame.grid.title_on_top and not opening else 8.5
    return body_top(frame) + title + sum(block.height for block in opening) + extra


def _frame(paper: InvoicePaper, style: PaperStyle, figures: Figures) -> Frame:
    say = figures.words.say
    title = say(TITLES[paper.kind])
    foot = say("{title} {number}, {company}", title=title, number=paper.number, company=paper.seller.name)
    return Frame(
        seller=paper.seller,
        buyer=paper.buyer,
        style=style,
        palette=palette(style.colour or paper.seller.colour),
        words=figures.words,
        title=title,
        number=paper.number + (f" ({say('Copy')})" if paper.copy else ""),
        running=f"{title} {paper.number}",
        running_day=figures.day(paper.day),
        facts=tuple(invoice_facts(paper, figures, style.grid)),
        amount_label=amount_label(paper, say),
        amount=figures.with_sign(paper.owed),
        foot=foot,
        slip_foot=foot_words(paper.seller, say) or foot,
    )


def _cut(
    frame: Frame, table: LineTable, closing: list[Block], table_y: float, *, with_slip: bool
) -> list[tuple[int, int]]:
    parts = [Part(row.height, breaks) for row, breaks in zip(table.rows, _breaks(table.rows), strict=True)]
    parts += [Part(block.height, block.breaks) for block in closing]
    bottom = text_bottom(frame, slip=False)
    rooms = Rooms(
        first=bottom - table_y - HEAD_TO_RULE,
        next=bottom - frame.grid.next_body_y - HEAD_TO_RULE - _BAND,
        slip=bottom - text_bottom(frame, slip=True) if with_slip else 0.0,
        carried=_BAND,
        repeated=_BAND,
    )
    return cut(parts, rooms, len(table.rows), [bool(row.group) and not row.is_head for row in table.rows])


def _breaks(rows: list[Row]) -> list[bool]:
    """Not after a group's head, and not so that fewer than two lines stand above the totals."""
    breaks = [True] + [not row.is_head for row in rows[:-1]]
    return breaks[:-1] + [False] if len(breaks) > 1 else breaks
