"""A report on paper, landscape: company, title, date and what was asked on top, the proof at the end, page x of y."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from ar_desktop.company import Company
from ar_desktop.documents import typescale
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.colours import INK, Palette, palette
from ar_desktop.documents.heads import draw_mark
from ar_desktop.documents.letterhead import letterhead
from ar_desktop.documents.papers import Letterhead
from ar_desktop.documents.pdf import PdfFile, Sheet
from ar_desktop.documents.report_columns import Columns, Fitted
from ar_desktop.documents.report_set import kinds_of, set_of
from ar_desktop.documents.report_text import Heading, heading, notes, proof_sentence
from ar_desktop.documents.shaping import Shaped
from ar_desktop.documents.styles import PaperStyle
from ar_desktop.documents.typescale import Type, fitted
from ar_desktop.reports.table import ReportTable
from ar_desktop.words import N_, Words

_MARGIN = 45.0
_TITLE = Type("light", 25, 28, "brand")
_FIRST_TOP, _NEXT_TOP = 101.0, 62.0  # baseline of the table's head
_MARK = 20.0  # the logo's height
_PITCH = 13.6  # of a row of one line, at full size
_WORDS = Type("regular", 8.6, 12)


class _Row(NamedTuple):
    cells: list[list[Shaped]]
    height: float


@dataclass(frozen=True, slots=True)
class _Paper:
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
    rows: list[_Row]
    total: _Row | None
    closing: list[str]

    @property
    def company(self) -> str:
        return self.seller.name

    @property
    def right(self) -> float:
        return self.width - _MARGIN

    @property
    def table_right(self) -> float:
        """Where the rules of a table end: a few columns do not fill the page."""
        return min(self.right, self.fit.right)

    @property
    def bottom(self) -> float:
        return self.height - 47.0

    @property
    def head_height(self) -> float:
        return self.fit.head.leading * (max(map(len, self.columns.heads)) - 1)


@dataclass(frozen=True, slots=True)
class House:
    """Whose report it is and who prints it: plain values, so that another process can make the file."""

    settings: Mapping[str, str]
    user: str
    file: str

    @classmethod
    def of(cls, company: Company) -> House:
        return cls(dict(company.settings()), company.user, company.path.name)


def report_pdf(table: ReportTable, company: Company, words: Words) -> bytes:
    """The PDF of a report, on the paper of the company's country."""
    return render_report(table, House.of(company), words)


def render_report(table: ReportTable, house: House, words: Words) -> bytes:
    paper = _measured(table, house, words)
    file = PdfFile((paper.width, paper.height), author=paper.company, language=words.language)
    pages = _pages(paper)
    for number, (start, end) in enumerate(pages, 1):
        sheet = file.page(paper.palette)
        y = _draw_head(sheet, paper, first=number == 1)
        y = _draw_rows(sheet, paper, paper.rows[start:end], y)
        if number == len(pages):
            _draw_end(sheet, paper, y)
        _draw_foot(sheet, paper, number, len(pages))
        sheet.done()
    file.entitle(paper.heading.title)
    return file.finish()


def _measured(table: ReportTable, house: House, words: Words) -> _Paper:
    seller = letterhead(house.settings)
    grid = PaperStyle.of(seller).grid
    width, height = grid.height, grid.width
    set_ = set_of(table, words, _MARGIN, width - 2 * _MARGIN)
    printed = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    foot = words.say(
        N_("Printed {moment} by {user} · {file}"), moment=printed, user=house.user, file=house.file
    )
    figure, kinds = set_.columns.figure, kinds_of(set_)
    heavy = [kind.heavier("semibold") for kind in kinds]
    return _Paper(
        table, words, heading(table, words), seller, foot, palette(seller.colour), width, height, set_.columns,
        set_.fit, kinds, [_row(row, set_.fit, figure, kinds) for row in set_.texts],
        _row(set_.total, set_.fit, figure, heavy) if set_.total else None,
        [text for text in (proof_sentence(table, words), *notes(table, words), *set_.left_out) if text],
    )  # fmt: skip


def _row(texts: Sequence[str], fit_: Fitted, figure: Sequence[bool], kinds: Sequence[Type]) -> _Row:
    cells = [
        [kind.shape(text)] if is_figure else lines_of(text, kind, width)
        for text, width, is_figure, kind in zip(texts, fit_.widths, figure, kinds, strict=True)
    ]
    lines, kind = max(map(len, cells), default=1), fit_.cell
    return _Row(cells, _PITCH * kind.size / typescale.CELL.size + kind.leading * (lines - 1))


def _pages(paper: _Paper) -> list[tuple[int, int]]:
    """Rows of each page; total, proof and notes stay together, with a row above them."""
    total = paper.total.height + 6 if paper.total else 0.0
    end_height = total + 16 + sum(len(lines) for lines in _closing_lines(paper)) * _WORDS.leading
    pages: list[tuple[int, int]] = []
    start, y = 0, _FIRST_TOP + paper.head_height + 6
    for at, row in enumerate(paper.rows):
        needed = row.height + (end_height if at == len(paper.rows) - 1 else 0.0)
        if y + needed > paper.bottom and at > start:
            pages.append((start, at))
            start, y = at, _NEXT_TOP + paper.head_height + 6
        y += row.height
    return [*pages, (start, len(paper.rows))]


def _draw_head(sheet: Sheet, paper: _Paper, *, first: bool) -> float:
    """Everything above the rows; returns where they begin."""
    title, when, how = paper.heading
    if first:
        x = _MARGIN + draw_mark(sheet, paper.seller, paper.palette, _MARGIN, 30.0, _MARK)
        sheet.text(x, 43.0, paper.company, typescale.COMPANY)
        kind = fitted([title], _TITLE, paper.width / 2)
        sheet.text(paper.right, 52.0, title, kind, "right")
        sheet.text(_MARGIN, 76.0, when, _WORDS.heavier("semibold"))
        after = _MARGIN + (_WORDS.heavier("semibold").width(when) + 18 if when else 0)
        details = "  ·  ".join(how)
        sheet.text(after, 76.0, details, fitted([details], _WORDS.coloured("grey"), paper.right - after))
        y = _FIRST_TOP
    else:
        said = "  ·  ".join(part for part in (paper.company, title, when) if part)
        sheet.text(_MARGIN, 38.0, said, _WORDS.coloured("grey"))
        y = _NEXT_TOP
    return _draw_column_heads(sheet, paper, y)


def _draw_column_heads(sheet: Sheet, paper: _Paper, y: float) -> float:
    most = max(map(len, paper.columns.heads))
    bottom = y + paper.head_height
    for lines, left, width, is_figure in zip(
        paper.columns.heads, paper.fit.lefts, paper.fit.widths, paper.columns.figure, strict=True
    ):
        for at, line in enumerate(lines, most - len(lines)):
            x = left + width if is_figure else left
            sheet.text(x, y + at * paper.fit.head.leading, line, paper.fit.head, "right" if is_figure else "left")
    sheet.rule(_MARGIN, bottom + 5.5, paper.table_right, 0.75, INK)
    return bottom + 5.5


def _draw_rows(sheet: Sheet, paper: _Paper, rows: Sequence[_Row], y: float) -> float:
    for at, row in enumerate(rows):
        if at:
            sheet.rule(_MARGIN, y, paper.table_right)
        _draw_cells(sheet, paper, row, y, paper.kinds)
        y += row.height
    return y


def _draw_cells(sheet: Sheet, paper: _Paper, row: _Row, y: float, kinds: Sequence[Type]) -> None:
    baseline = y + 9.6 * paper.fit.cell.size / typescale.CELL.size
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


def _draw_end(sheet: Sheet, paper: _Paper, y: float) -> None:
    sheet.rule(_MARGIN, y, paper.table_right, 1.2, paper.palette.brand)
    if paper.total is not None:
        heavy = [kind.heavier("semibold").coloured("ink") for kind in paper.kinds]
        _draw_cells(sheet, paper, paper.total, y + 2, heavy)
        y += paper.total.height + 6
    for at, lines in enumerate(_closing_lines(paper)):
        kind = _WORDS.heavier("medium") if not at and paper.table.proof else _WORDS.coloured("grey")
        for line in lines:
            y += kind.leading
            sheet.line(_MARGIN, y, line, kind)


def _closing_lines(paper: _Paper) -> list[list[Shaped]]:
    return [lines_of(text, _WORDS, paper.right - _MARGIN) for text in paper.closing]


def _draw_foot(sheet: Sheet, paper: _Paper, page: int, pages: int) -> None:
    y = paper.height - 35.0
    sheet.rule(_MARGIN, y, paper.right)
    sheet.text(_MARGIN, y + 9.5, paper.foot, typescale.FOOT)
    number = paper.words.say(N_("Page {page} of {pages}"), page=page, pages=pages)
    sheet.text(paper.right, y + 9.5, number, typescale.PAGE_NUMBER, "right")
