"""Paper beside the bare part: the very same marks drawn by hand with reportlab's canvas, tuned as far as it goes.

The bare pages are recorded from ours beforehand (strings with their positions, rules, fills), so that the hand
has nothing to measure, wrap, format or count; both sides make the QR code of each paper and embed the same fonts.
"""

from __future__ import annotations

import gc
import io
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import segno
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from ar_desktop.documents import codes, pdf
from ar_desktop.documents.codes import pay_link
from ar_desktop.documents.colours import Palette
from ar_desktop.documents.papers import InvoicePaper
from ar_desktop.documents.render import lay_out, render_invoice, render_many
from ar_desktop.documents.styles import PaperStyle
from tests.benchmarks import Row
from tests.documents import scenarios

_LIMIT = 1.5
_ROUNDS = 7
_BATCH = 300


@dataclass
class _Page:
    """What stands on one page or in one form, ready to be drawn."""

    texts: list[tuple[float, float, str, str, float, Any]] = field(default_factory=list)
    rules: dict[tuple[float, Any], list[tuple[float, float, float, float]]] = field(default_factory=dict)
    boxes: list[tuple[float, float, float, float]] = field(default_factory=list)
    fills: list[tuple[Any, float, float, float, float]] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    code: tuple[str, float, float, float] | None = None


def measure(full: bool = False) -> list[Row]:
    paper = scenarios.long_invoice(9, grouped=False)
    papers = [replace(paper, number=f"2026-{at:05d}") for at in range(_BATCH)]
    return [
        _row("one invoice PDF", [paper], lambda: render_invoice(paper), _ROUNDS),
        _row(f"{_BATCH} invoices in one file", papers, lambda: render_many(papers), 5),
    ]


def _row(name: str, papers: list[InvoicePaper], ours: Callable[[], bytes], rounds: int) -> Row:
    pages, forms = _recorded(papers)
    size = (612.0, 792.0)
    mine, bare = [], []
    for _ in range(rounds):  # in turn, so that a slow moment of the machine hits both
        mine.append(_seconds(ours))
        bare.append(_seconds(lambda: _drawn_by_hand(pages, forms, size)))
    return Row(name, statistics.median(mine), statistics.median(bare), _LIMIT)


def _seconds(work: Callable[[], object]) -> float:
    codes._matrix.cache_clear()
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


# --- by hand


def _drawn_by_hand(pages: list[_Page], forms: dict[str, _Page], size: tuple[float, float]) -> bytes:
    out = io.BytesIO()
    first: Any = pages[0].texts[0][3]
    canvas = Canvas(out, pagesize=size, pageCompression=1, invariant=1, initialFontName=first)
    for name, form in forms.items():
        canvas.beginForm(name)
        _draw(canvas, form)
        canvas.endForm()
    for page in pages:
        _draw(canvas, page)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(canvas: Canvas, page: _Page) -> None:
    for name in page.forms:
        canvas.doForm(name)
    for colour, x, y, width, height in page.fills:
        canvas.setFillColor(colour)
        canvas.rect(x, y, width, height, stroke=0, fill=1)
    if page.code:
        _draw_code(canvas, *page.code)
    for (weight, colour), lines in page.rules.items():
        canvas.setLineWidth(weight)
        canvas.setStrokeColor(colour)
        canvas.lines(lines)
    for box in page.boxes:
        canvas.rect(*box)
    _draw_texts(canvas, page)


def _draw_texts(canvas: Canvas, page: _Page) -> None:
    text = canvas.beginText()
    font, ink = None, None
    for x, y, words, name, size, colour in page.texts:
        if (name, size) != font:
            text.setFont(name, size)
            font = (name, size)
        if colour is not ink:
            text.setFillColor(colour)
            ink = colour
        text.setTextOrigin(x, y)
        text.textOut(words)
    canvas.drawText(text)


def _draw_code(canvas: Canvas, words: str, x: float, y: float, size: float) -> None:
    matrix = segno.make(words, error="m", micro=False, mask=3, boost_error=False).matrix
    cell = size / len(matrix)
    path = canvas.beginPath()
    for down, modules in enumerate(matrix):
        top = y + size - (down + 1) * cell
        start = -1
        for column, dark in enumerate((*modules, 0)):
            if dark and start < 0:
                start = column
            elif not dark and start >= 0:
                path.rect(x + start * cell, top, (column - start) * cell, cell)
                start = -1
    canvas.drawPath(path, stroke=0, fill=1)


# --- recording


def _recorded(papers: list[InvoicePaper]) -> tuple[list[_Page], dict[str, _Page]]:
    """The pages of our own rendering, and the forms that they share."""
    grid = PaperStyle.of(papers[0].seller).grid
    file = _RecordingFile((grid.width, grid.height), author="", language="en")
    for paper in papers:
        file.link = pay_link(paper.seller.pay_link, paper.number, paper.buyer.code)
        lay_out(paper).draw(file)
    return file.pages, file.forms


class _RecordingFile(pdf.PdfFile):
    def __init__(self, size: tuple[float, float], *, author: str, language: str) -> None:
        super().__init__(size, author=author, language=language)
        self.pages: list[_Page] = []
        self.forms: dict[str, _Page] = {}
        self.link = ""
        self._colours: dict[str, Any] = {}

    def page(self, palette: Palette) -> pdf.Sheet:
        sheet = _RecordingSheet(self, palette)
        self.pages.append(sheet.marks)
        return sheet

    def form(self, key: object, palette: Palette, draw: Callable[[pdf.Sheet], None]) -> str:
        def listening(sheet: pdf.Sheet) -> None:
            draw(sheet)
            self.forms[f"form{len(self.forms)}"] = sheet.marks

        return super().form(key, palette, listening)

    def sheet(self, palette: Palette) -> pdf.Sheet:
        return _RecordingSheet(self, palette)

    def colour(self, text: str) -> Any:
        return self._colours.setdefault(text, HexColor(text))


class _RecordingSheet(pdf.Sheet):
    """Draws as always, and notes what a hand would have to draw."""

    def __init__(self, file: _RecordingFile, palette: Palette) -> None:
        super().__init__(file, palette)
        self.file: _RecordingFile = file
        self.marks = _Page()

    def line(self, x, y, line, kind, align="left"):
        at = x - {"left": 0, "right": 1, "centre": 0.5}[align] * line.width * kind.size / 1000
        colour = self.file.colour(self.palette.resolve(kind.colour))
        name = line.runs[0].face.name
        self.marks.texts.append((at, self.height - y, line.text, name, kind.size, colour))
        super().line(x, y, line, kind, align)

    def _stroke(self, weight, colour, path, dash=""):
        *numbers, last = path.split()
        if last == "re":
            self.marks.boxes.append(tuple(map(float, numbers)))
        else:
            ends = tuple(float(number) for number in numbers if number != "m")
            self.marks.rules.setdefault((weight, self.file.colour(colour)), []).append(ends)
        super()._stroke(weight, colour, path, dash)

    def fill(self, x, y, width, height, colour):
        self.marks.fills.append((self.file.colour(colour), x, self.height - y - height, width, height))
        super().fill(x, y, width, height, colour)

    def rounded(self, x, y, size, radius, colour):
        self.marks.fills.append((self.file.colour(colour), x, self.height - y - size, size, size))
        super().rounded(x, y, size, radius, colour)

    def cells(self, x, y, cell, runs):
        size = cell * max(column + length for _, column, length in runs)
        self.marks.code = (self.file.link, x, self.height - y - size, size)
        super().cells(x, y, cell, runs)

    def show_form(self, name):
        self.marks.forms.append(name)
        super().show_form(name)


if __name__ == "__main__":
    for row in measure():
        print(f"{row.name}: {row.ours * 1000:.2f} ms, bare {row.bare * 1000:.2f} ms, {row.ours / row.bare:.2f}x")
