"""Statements of account: by open items, with a running balance, or as plain activity."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ar_desktop.documents import typescale
from ar_desktop.documents.aging_strip import aging_strip
from ar_desktop.documents.blocks import Block, paragraph, space
from ar_desktop.documents.codes import pay_link
from ar_desktop.documents.colours import palette
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.invoice_words import foot_words
from ar_desktop.documents.layout import Layout, lay_out
from ar_desktop.documents.papers import StatementPaper
from ar_desktop.documents.pay_boxes import PAY_BOXES_HEIGHT, pay_boxes
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.shaping import isolated
from ar_desktop.documents.slip import Slip, SlipRow, bank_ways, ticks_fit
from ar_desktop.documents.statement_rows import closing_row, measured_rows
from ar_desktop.documents.styles import Grid, PaperStyle
from ar_desktop.documents.table import Table, draw_rows
from ar_desktop.documents.typescale import Type
from ar_desktop.words import N_

_STRIP_HEAD = Type("medium", 8.4, 11, "brand")
_SUMMARY = Type("regular", 12.7, 15)


def lay_out_statement(paper: StatementPaper, style: PaperStyle) -> Layout:
    figures = Figures.of(paper.language, paper.currency)
    frame = _frame(paper, style, figures)
    table = measured_rows(paper, figures, style.grid)
    slip = None
    if style.slip and style.grid.slip_y and paper.kind == "open-item" and paper.closing > 0:
        slip = _slip(paper, figures)
    opening = [] if paper.kind == "open-item" else [_summary(paper, figures, style.grid)]
    closing = _closing(paper, figures, frame, table, with_slip=slip is not None)
    return lay_out(frame, figures, table, opening, closing, slip)


def _frame(paper: StatementPaper, style: PaperStyle, figures: Figures) -> Frame:
    say, day = figures.words.say, figures.day(paper.day)
    title = say(N_("Statement"))
    through = say(N_("Payments received through {day} are included."), day=day)
    asking = say(N_("Please tell us within 30 days if anything here is not as your books show it."))
    foot = f"{title} {paper.number}. {asking}" if paper.number else asking
    return Frame(
        seller=paper.seller,
        buyer=paper.buyer,
        style=style,
        palette=palette(style.colour or paper.seller.colour),
        words=figures.words,
        title=title,
        number=_subtitle(paper, figures),
        number_size=9.0,
        running=f"{title} {paper.number}".rstrip(),
        running_day=day,
        facts=tuple(_facts(paper, figures, style.grid)),
        amount_label=say(N_("Balance")) if paper.kind == "open-item" else say(N_("New balance")),
        amount=figures.with_sign(paper.closing),
        foot=foot,
        slip_foot=f"{through} {foot_words(paper.seller, say)}",
    )


def _subtitle(paper: StatementPaper, figures: Figures) -> str:
    say, day = figures.words.say, figures.day(paper.day)
    if paper.kind == "open-item":
        return say(N_("Open items, {day}"), day=day)
    if paper.since is None:
        return day
    return figures.period(paper.since, paper.day)


def _facts(paper: StatementPaper, figures: Figures, grid: Grid) -> Iterator[tuple[str, str]]:
    say = figures.words.say
    if not grid.title_on_top:
        yield say(N_("Balance")), figures.with_sign(paper.closing)
    if paper.number:
        yield say(N_("Statement no.")), paper.number
    if paper.past_due:
        yield say(N_("Past due")), figures.with_sign(paper.past_due)
    if paper.unapplied:
        yield say(N_("Credit not yet used")), figures.with_sign(paper.unapplied)
    if paper.buyer.code:
        yield say(N_("Customer no.")), paper.buyer.code
    if paper.terms:
        yield say(N_("Terms")), paper.terms
    if paper.last_payment is not None:
        day, amount = paper.last_payment
        yield say(N_("Last payment")), f"{_near(day, paper, figures)}, {figures.with_sign(amount)}"
    if paper.seller.contact:
        yield say(N_("Your contact")), paper.seller.contact
        if paper.seller.phone:
            yield say(N_("Phone")), paper.seller.phone
    yield from paper.facts


def _near(day: date, paper: StatementPaper, figures: Figures) -> str:
    """The year is said only where it isn't the statement's."""
    return figures.short_day(day) if day.year == paper.day.year else figures.day(day)


def _summary(paper: StatementPaper, figures: Figures, grid: Grid) -> Block:
    """Four figures that lead from the old balance to the new one."""
    say = figures.words.say
    since = figures.short_day(paper.since) if paper.since else ""
    parts = [
        (say(N_("Balance {day}"), day=since).rstrip(), paper.opening),
        (say(N_("New charges")), paper.charges),
        (say(N_("Payments and credits")), paper.credits),
        (say(N_("Balance {day}"), day=figures.short_day(paper.day)), paper.closing),
    ]
    texts = [figures.amount(amount) for _, amount in parts]
    step = grid.text_width / 4
    kind = typescale.fitted(texts, _SUMMARY, step - 10)

    def draw(sheet: Sheet, y: float) -> None:
        for at, ((label, _), text) in enumerate(zip(parts, texts, strict=True)):
            strong = kind.heavier("semibold") if at == 3 else kind
            with sheet.tag("P"):
                sheet.text(grid.left + at * step, y + 11.2, label, typescale.HEAD)
                sheet.text(grid.left + at * step, y + 26.7, text, strong)

    return Block(49.0, draw)


def _closing(paper: StatementPaper, figures: Figures, frame: Frame, table: Table, *, with_slip: bool) -> list[Block]:
    grid = frame.grid
    blocks: list[Block] = []
    if paper.kind != "open-item":
        blocks.append(_sums(paper, figures, grid, table))
    blocks += [paragraph(grid, note, typescale.SECOND, paper.language, above=2) for note in paper.notes]
    strip = aging_strip(paper, figures, grid)
    blocks = [Block(block.height, block.draw, breaks=False) for block in (*blocks, space(14))]
    if with_slip:
        return [*blocks, Block(strip.height + 2.8, strip.draw, breaks=False, at_foot=True)]
    return [*blocks, _strip_and_ways(paper, figures, frame, strip)]


def _sums(paper: StatementPaper, figures: Figures, grid: Grid, table: Table) -> Block:
    row = closing_row(paper, figures, table)
    charge = next(column for column in table.columns if column.key == "charge")

    def draw(sheet: Sheet, y: float) -> None:
        with sheet.table(begins=False):
            draw_rows(sheet, [row], grid.left, grid.right, y, table.columns)
        sheet.rule(charge.x - charge.width + 2, y + row.height, grid.right, 0.75, sheet.palette.brand)

    return Block(row.height, draw, breaks=False)


def _strip_and_ways(paper: StatementPaper, figures: Figures, frame: Frame, strip: Block) -> Block:
    """At the foot of the last page: how old the balance is, and how to pay it."""
    grid = frame.grid
    ways = pay_boxes(paper, figures, frame) if paper.closing > 0 else space(0)
    head = figures.words.say(N_("How old the balance is"))

    def draw(sheet: Sheet, y: float) -> None:
        with sheet.tag("H2"):
            sheet.text(grid.left, y + 6, head, _STRIP_HEAD)
        strip.draw(sheet, y + 14.4)
        ways.draw(sheet, y + 14.4 + strip.height)

    gap = 0.0 if ways.height else PAY_BOXES_HEIGHT * 0.1
    return Block(14.4 + strip.height + ways.height + gap, draw, breaks=False, at_foot=True)


def _slip(paper: StatementPaper, figures: Figures) -> Slip:
    say = figures.words.say
    rows = [SlipRow(say(N_("Past due")), figures.with_sign(paper.past_due))] if paper.past_due else []
    rows.append(SlipRow(say(N_("Balance")), figures.with_sign(paper.closing), 1))
    of_day = say(N_("statement of {day}"), day=figures.day(paper.day))
    about = "  ·  ".join(isolated(part) for part in (paper.buyer.name, paper.buyer.code, of_day) if part)
    ticks = [(row.number, figures.amount(row.open)) for row in paper.rows]
    link = pay_link(paper.seller.pay_link, paper.number, paper.buyer.code)
    ways = bank_ways(paper.seller, figures.words, paper.buyer.code or paper.number)
    online = (say(N_("card or bank account,")), say(N_("choose the items there")))
    return Slip(about, ways, rows, ticks if ticks_fit(ticks) else (), figures.sign(), link, online)
