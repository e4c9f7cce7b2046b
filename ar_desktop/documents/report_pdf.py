"""A report on paper, landscape: company, title, date and what was asked on top, the proof at the end, page x of y."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from ar_desktop.company import Company
from ar_desktop.documents import typescale
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.colours import palette
from ar_desktop.documents.letterhead import letterhead
from ar_desktop.documents.pdf import PdfFile
from ar_desktop.documents.report_drawing import (
    ABOVE_GROUP,
    BAR,
    BAR_GAP,
    FIRST_TOP,
    MARGIN,
    NEXT_TOP,
    PITCH,
    WORDS,
    MeasuredReport,
    MeasuredRow,
    closing_lines,
    draw_end,
    draw_foot,
    draw_head,
    draw_rows,
)
from ar_desktop.documents.report_lines import Line, lines_of_report, starts_of_pages
from ar_desktop.documents.report_set import Set, kinds_of, set_of
from ar_desktop.documents.report_text import heading, notes, proof_sentence
from ar_desktop.documents.styles import PaperStyle
from ar_desktop.documents.typescale import Type
from ar_desktop.reports.table import ReportTable
from ar_desktop.words import N_, Words


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
        y = draw_head(sheet, paper, first=number == 1)
        again = paper.rows[start].again if start < end else ()
        y = draw_rows(sheet, paper, [*again, *paper.rows[start:end]], y)
        if number == len(pages):
            draw_end(sheet, paper, y)
        draw_foot(sheet, paper, number, len(pages))
        sheet.done()
    file.entitle(paper.heading.title)
    return file.finish()


def _measured(table: ReportTable, house: House, words: Words) -> MeasuredReport:
    seller = letterhead(house.settings)
    grid = PaperStyle.of(seller).grid
    width, height = grid.height, grid.width
    printed = lines_of_report(table, words)
    set_ = set_of(printed.table, words, MARGIN, width - 2 * MARGIN - (BAR + BAR_GAP if printed.bar else 0.0))
    moment = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    foot = words.say(N_("Printed {moment} by {user} · {file}"), moment=moment, user=house.user, file=house.file)
    kinds = kinds_of(set_)
    heavy = [kind.heavier("semibold") for kind in kinds]
    total = _row(set_.total, set_, heavy)._replace(bar=printed.bar) if set_.total else None
    shares = _row([printed.shares.get(key, "") for key in set_.keys], set_, _quiet(set_)) if printed.shares else None
    told = (proof_sentence(table, words), *notes(table, words), *printed.notes, *set_.left_out)
    return MeasuredReport(
        table, words, heading(table, words), seller, foot, palette(seller.colour), width, height, set_.columns,
        set_.fit, kinds, list(_rows(printed.lines, set_, kinds, heavy, words)), total, shares,
        [text for text in told if text],
    )  # fmt: skip


def _quiet(set_: Set) -> list[Type]:
    return [set_.fit.cell.coloured("grey")] * len(set_.keys)


def _rows(
    lines: Sequence[Line], set_: Set, kinds: Sequence[Type], heavy: Sequence[Type], words: Words
) -> Iterator[MeasuredRow]:
    if len(set_.texts) > len(lines):  # one row, shown with its columns under each other
        yield from (_row(row, set_, kinds) for row in set_.texts)
        return
    texts = iter(set_.texts)
    again: tuple[MeasuredRow, ...] = ()
    for line in lines:
        if line.kind == "head":
            again = (_head(words.say(N_("{group} (continued)"), group=line.label), set_),)
            yield _head(line.label, set_)
        else:
            row = _row(next(texts), set_, heavy if line.kind == "sum" else kinds)
            yield row._replace(kind=line.kind, bar=line.bar, again=again)


def _head(label: str, set_: Set) -> MeasuredRow:
    kind = set_.fit.cell.heavier("semibold").coloured("brand")
    return MeasuredRow([[kind.shape(label)]], _height(set_, 1) + ABOVE_GROUP, "head")


def _row(texts: Sequence[str], set_: Set, kinds: Sequence[Type]) -> MeasuredRow:
    cells = [
        [kind.shape(text)] if is_figure else lines_of(text, kind, width)
        for text, width, is_figure, kind in zip(texts, set_.fit.widths, set_.columns.figure, kinds, strict=True)
    ]
    return MeasuredRow(cells, _height(set_, max(map(len, cells), default=1)))


def _height(set_: Set, lines: int) -> float:
    kind = set_.fit.cell
    return PITCH * kind.size / typescale.CELL.size + kind.leading * (lines - 1)


def _pages(paper: MeasuredReport) -> list[tuple[int, int]]:
    """Rows of each page; total, proof and notes stay together with a row above them, a group with its head and sum."""
    rows, top = paper.rows, paper.head_height + 6
    end = sum(row.height for row in (paper.total, paper.shares) if row is not None) + (6 if paper.total else 0)
    end += 16 + sum(len(lines) for lines in closing_lines(paper)) * WORDS.leading
    stays = [row.kind == "head" or after.kind == "sum" for row, after in pairwise([*rows, *rows[-1:]])]
    room = paper.bottom - top
    again = [sum(head.height for head in row.again) for row in rows]
    starts = starts_of_pages([row.height for row in rows], stays, room - FIRST_TOP, room - NEXT_TOP, end, again)
    return list(zip(starts, [*starts[1:], len(rows)], strict=True))
