"""How old a balance is: one figure and one bar per bucket, darker the older, readable without colour."""

from __future__ import annotations

from dataclasses import dataclass

from ar_desktop.documents import typescale
from ar_desktop.documents.blocks import Block
from ar_desktop.documents.colours import INK, TRACK
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.papers import StatementPaper
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.typescale import Type, fitted
from ar_desktop.words import N_

_FIGURE = Type("semibold", 9.4, 12)
_ZERO = Type("regular", 9.4, 12, "grey")
STRIP_HEIGHT = 44.6
_GAP = 10.3


@dataclass(frozen=True, slots=True)
class _Cell:
    label: str
    amount: int
    share: float | None  # of the largest bucket; None: no bar


def aging_strip(paper: StatementPaper, figures: Figures, grid: Grid) -> Block:
    cells, total = _cells(paper, figures), figures.amount(paper.closing)
    total_kind = fitted([total], typescale.TOTAL, 110)
    step = (grid.text_width - total_kind.width(total) - 14) / len(cells)
    step = min(step, grid.text_width / (len(cells) + 1) + 2)
    kind = fitted([figures.amount(cell.amount) for cell in cells], _FIGURE, step - 5)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.rule(grid.left, y, grid.right, 1.0, INK)
        shades = iter(sheet.palette.age_steps(len(paper.buckets)))
        for at, cell in enumerate(cells):
            x = grid.left + at * step
            sheet.text(x, y + 12.0, cell.label, fitted([cell.label], typescale.HEAD, step - 4))
            figure = kind if cell.amount else _ZERO.sized(kind.size)
            sheet.text(x, y + 26.6, figures.amount(cell.amount), figure)
            if cell.share is not None:
                sheet.fill(x, y + 33.0, step - _GAP, 4.6, TRACK)
                shade = next(shades)
                if cell.share:
                    sheet.fill(x, y + 33.0, (step - _GAP) * cell.share, 4.6, shade)
        head = figures.words.say(N_("Balance, {currency}"), currency=paper.currency)
        sheet.text(grid.right, y + 12.0, head, typescale.HEAD, "right")
        sheet.text(grid.right, y + 27.1, total, total_kind, "right")
        sheet.rule(grid.left, y + STRIP_HEIGHT, grid.right)

    return Block(STRIP_HEIGHT, draw)


def _cells(paper: StatementPaper, figures: Figures) -> list[_Cell]:
    largest = max((bucket.amount for bucket in paper.buckets), default=0)
    cells = [
        _Cell(bucket.label, bucket.amount, max(0, bucket.amount) / largest if largest > 0 else 0.0)
        for bucket in paper.buckets
    ]
    if paper.unapplied:
        cells.append(_Cell(figures.words.say(N_("Credit not yet used")), paper.unapplied, None))
    return cells
