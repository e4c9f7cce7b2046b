"""Drawing a measured report: head, rows with their groups and bars, total and proof, foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ar_desktop.documents import typescale
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.colours import INK, WHITE, Palette
from ar_desktop.documents.heads import draw_mark
from ar_desktop.documents.papers import Letterhead
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.report_columns import Columns, Fitted
from ar_desktop.documents.report_lines import Kind
from ar_desktop.documents.report_text import Heading
from ar_desktop.documents.shaping import Shaped
from ar_desktop.documents.typescale import Type, fitted
from ar_desktop.reports.table import ReportTable
from ar_desktop.words import N_, Words

MARGIN = 45.0
_TITLE = Type("light", 25, 28, "brand")
FIRST_TOP, NEXT_TOP = 101.0, 62.0  # baseline of the table's head
_MARK = 20.0  # the logo's height
PITCH = 13.6  # of a row of one line, at full size
WORDS = Type("regular", 8.6, 12)


BAR, BAR_GAP = 66.0, 16.0  # how a row of the aging is made up, at the right of it
ABOVE_GROUP = 4.0


class MeasuredRow(NamedTuple):
    """A head has its label alone in the first cell. `again`: what a page says first that begins with this row."""

    cells: list[list[Shaped]]
    height: float
    kind: Kind = "row"
    bar: tuple[int, ...] = ()
    again: tuple[MeasuredRow, ...] = ()


@dataclass(frozen=True, slots=True)
class MeasuredReport:
    """Everything measured; what is left is drawing."""

    table: ReportTable
    words: Words
    heading: Heading
    seller: Letterhead
    foot: str
    palette: Palette
    width: float
    height: float
    columns: Columns
    fit: Fitted
    kinds: list[Type]  # of the cells of each column
    rows: list[MeasuredRow]
    total: MeasuredRow | None
    shares: MeasuredRow | None
    closing: list[str]

    @property
    def company(self) -> str:
        return self.seller.name

    @property
    def right(self) -> float:
        return self.width - MARGIN

    @property
    def table_right(self) -> float:
        """Where the rules of a table end: a few columns do not fill the page."""
        return self.right if self.has_bars else min(self.right, self.fit.right)

    @property
    def has_bars(self) -> bool:
        return self.table.shape == "aging"

    @property
    def bottom(self) -> float:
        return self.height - 47.0

    @property
    def head_height(self) -> float:
        return self.fit.head.leading * (max(map(len, self.columns.heads)) - 1)


def draw_head(sheet: Sheet, paper: MeasuredReport, *, first: bool) -> float:
    """Everything above the rows; returns where they begin."""
    title, when, how = paper.heading
    if first:
        x = MARGIN + draw_mark(sheet, paper.seller, paper.palette, MARGIN, 30.0, _MARK)
        sheet.text(x, 43.0, paper.company, typescale.COMPANY)
        kind = fitted([title], _TITLE, paper.width / 2)
        sheet.text(paper.right, 52.0, title, kind, "right")
        sheet.text(MARGIN, 76.0, when, WORDS.heavier("semibold"))
        after = MARGIN + (WORDS.heavier("semibold").width(when) + 18 if when else 0)
        details = "  ·  ".join(how)
        sheet.text(after, 76.0, details, fitted([details], WORDS.coloured("grey"), paper.right - after))
        y = FIRST_TOP
    else:
        said = "  ·  ".join(part for part in (paper.company, title, when) if part)
        sheet.text(MARGIN, 38.0, said, WORDS.coloured("grey"))
        y = NEXT_TOP
    return _draw_column_heads(sheet, paper, y)


def _draw_column_heads(sheet: Sheet, paper: MeasuredReport, y: float) -> float:
    most = max(map(len, paper.columns.heads))
    bottom = y + paper.head_height
    for lines, left, width, is_figure in zip(
        paper.columns.heads, paper.fit.lefts, paper.fit.widths, paper.columns.figure, strict=True
    ):
        for at, line in enumerate(lines, most - len(lines)):
            x = left + width if is_figure else left
            sheet.text(x, y + at * paper.fit.head.leading, line, paper.fit.head, "right" if is_figure else "left")
    if paper.has_bars:
        sheet.text(paper.right - BAR, bottom, paper.words.say(N_("Share")), paper.fit.head)
    sheet.rule(MARGIN, bottom + 5.5, paper.table_right, 0.75, INK)
    return bottom + 5.5


def draw_rows(sheet: Sheet, paper: MeasuredReport, rows: Sequence[MeasuredRow], y: float) -> float:
    before = "head"
    for at, row in enumerate(rows):
        if row.kind == "head":
            y += ABOVE_GROUP
            _draw_label(sheet, paper, row, y)
            y += row.height - ABOVE_GROUP
            sheet.rule(MARGIN, y, paper.table_right)
        else:
            if at and row.kind == "row" and before == "row":
                sheet.rule(MARGIN, y, paper.table_right)
            _draw_row(sheet, paper, row, y)
            y += row.height
        before = row.kind
    return y


def _draw_label(sheet: Sheet, paper: MeasuredReport, row: MeasuredRow, y: float) -> None:
    kind = paper.fit.cell.heavier("semibold").coloured("brand")
    sheet.line(MARGIN, y + _baseline(paper), row.cells[0][0], kind)


def _draw_row(sheet: Sheet, paper: MeasuredReport, row: MeasuredRow, y: float) -> None:
    if row.kind == "sum":
        sheet.fill(MARGIN, y, paper.table_right - MARGIN, row.height, paper.palette.tint)
    kinds = [kind.heavier("semibold").coloured("ink") for kind in paper.kinds] if row.kind == "sum" else paper.kinds
    _draw_cells(sheet, paper, row, y, kinds)
    _draw_bar(sheet, paper, row.bar, y)


def _draw_bar(sheet: Sheet, paper: MeasuredReport, parts: Sequence[int], y: float) -> None:
    """An outline for what is not due, then darker the older: it is read without colour."""
    whole = sum(parts)
    if not whole:
        return
    x, top, height = paper.right - BAR, y + _baseline(paper) - 6.0, 6.0
    shades = paper.palette.age_steps(len(parts))
    for at, part in enumerate(parts):
        width = BAR * part / whole
        if at:
            sheet.fill(x, top, width, height, shades[at])
        elif width > 1.4:
            sheet.fill(x, top, width, height, shades[-1])
            sheet.fill(x + 0.7, top + 0.7, width - 1.4, height - 1.4, WHITE)
        x += width


def _baseline(paper: MeasuredReport) -> float:
    return 9.6 * paper.fit.cell.size / typescale.CELL.size


def _draw_cells(sheet: Sheet, paper: MeasuredReport, row: MeasuredRow, y: float, kinds: Sequence[Type]) -> None:
    baseline = y + _baseline(paper)
    places = zip(row.cells, paper.fit.lefts, paper.fit.widths, paper.columns.figure, kinds, strict=True)
    for lines, left, width, is_figure, kind in places:
        bracket = kind.width(")")
        for at, line in enumerate(lines):
            if not is_figure:
                sheet.line(left, baseline + at * kind.leading, line, kind)
                continue
            # brackets hang, so that digits stand under digits
            hang = bracket if line.text.endswith(")") else 0.0
            quiet = kind.coloured("grey") if line.text == "–" else kind
            sheet.line(left + width + hang, baseline, line, quiet, "right")


def draw_end(sheet: Sheet, paper: MeasuredReport, y: float) -> None:
    sheet.rule(MARGIN, y, paper.table_right, 1.2, paper.palette.brand)
    if paper.total is not None:
        heavy = [kind.heavier("semibold").coloured("ink") for kind in paper.kinds]
        _draw_cells(sheet, paper, paper.total, y + 2, heavy)
        _draw_bar(sheet, paper, paper.total.bar, y + 2)
        y += paper.total.height
        if paper.shares is not None:
            _draw_cells(sheet, paper, paper.shares, y + 2, [kind.heavier("regular").coloured("grey") for kind in heavy])
            y += paper.shares.height
        y += 6
    for at, lines in enumerate(closing_lines(paper)):
        kind = WORDS.heavier("medium") if not at and paper.table.proof else WORDS.coloured("grey")
        for line in lines:
            y += kind.leading
            sheet.line(MARGIN, y, line, kind)


def closing_lines(paper: MeasuredReport) -> list[list[Shaped]]:
    return [lines_of(text, WORDS, paper.right - MARGIN) for text in paper.closing]


def draw_foot(sheet: Sheet, paper: MeasuredReport, page: int, pages: int) -> None:
    y = paper.height - 35.0
    sheet.rule(MARGIN, y, paper.right)
    sheet.text(MARGIN, y + 9.5, paper.foot, typescale.FOOT)
    number = paper.words.say(N_("Page {page} of {pages}"), page=page, pages=pages)
    sheet.text(paper.right, y + 9.5, number, typescale.PAGE_NUMBER, "right")
