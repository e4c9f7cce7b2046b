"""How old a balance is: one figure and one bar per bucket, darker the older, readable without colour."""

from __future__ import annotations

from dataclasses import dataclass

from ar_desktop.documents import typescale
from ar_desktop.documents.blocks import Block
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.colours import INK, TRACK
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.papers import StatementPaper
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.typescale import Type, fitted
from ar_desktop.words import N_

_FIGURE = Type("semibold", 9.4, 12)
_ZERO = Type("regular", 9.4, 12, "grey")
_HEIGHT = 44.6
_LABEL_STEP = 8.2
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
    labels = [lines_of(cell.label, typescale.HEAD, step - 4, paper.language) for cell in cells]
    extra = _LABEL_STEP * (max(len(lines) for lines in labels) - 1)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.rule(grid.left, y, grid.right, 1.0, INK)
        shades = [*sheet.palette.age_steps(len(paper.buckets)), TRACK]
        for at, (cell, lines) in enumerate(zip(cells, labels, strict=True)):
            x = grid.left + at * step
            figure = kind if cell.amount else _ZERO.sized(kind.size)
            with sheet.tag("P"):
                for down, line in enumerate(lines):
                    sheet.line(x, y + 12.0 + _LABEL_STEP * down, line, typescale.HEAD)
                sheet.text(x, y + 26.6 + extra, figures.amount(cell.amount), figure)
            _draw_bar(sheet, x, y + 33.0 + extra, step - _GAP, cell.share, shades[min(at, len(shades) - 1)])
        head = figures.words.say(N_("Balance, {currency}"), currency=paper.currency)
        sheet.text(grid.right, y + 12.0, head, typescale.HEAD, "right")
        sheet.text(grid.right, y + 27.1 + extra, total, total_kind, "right")
        sheet.rule(grid.left, y + _HEIGHT + extra, grid.right)

    return Block(_HEIGHT + extra, draw)


def _draw_bar(sheet: Sheet, x: float, y: float, width: float, share: float | None, shade: str) -> None:
    if share is None:
        return
    sheet.fill(x, y, width, 4.6, TRACK)
    if share:
        sheet.fill(x, y, width * share, 4.6, shade)


def _cells(paper: StatementPaper, figures: Figures) -> list[_Cell]:
    largest = max((bucket.amount for bucket in paper.buckets), default=0)
    cells = [
        _Cell(bucket.label, bucket.amount, max(0, bucket.amount) / largest if largest > 0 else 0.0)
        for bucket in paper.buckets
    ]
    if paper.unapplied:
        cells.append(_Cell(figures.words.say(N_("Credit not yet used")), paper.unapplied, None))
    return cells
