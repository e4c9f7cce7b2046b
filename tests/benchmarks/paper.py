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
from dataclasses import replace
from typing import Any, NamedTuple

import segno
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from ar_desktop.documents import codes
from ar_desktop.documents.papers import InvoicePaper
from ar_desktop.documents.render import render_invoice, render_many
from tests.benchmarks import Row
from tests.documents import scenarios
from tests.documents.marks import Marks, MarksFile, marks_of

_LIMIT = 1.5
_ROUNDS = 7
_BATCH = 300


def measure(full: bool = False) -> list[Row]:
    paper = scenarios.long_invoice(9, grouped=False)
    papers = [replace(paper, number=f"2026-{at:05d}") for at in range(_BATCH)]
    return [
        _row("one invoice PDF", [paper], lambda: render_invoice(paper), _ROUNDS),
        _row(f"{_BATCH} invoices in one file", papers, lambda: render_many(papers), 5),
    ]


def _row(name: str, papers: list[InvoicePaper], ours: Callable[[], bytes], rounds: int) -> Row:
    by_hand = _ByHand(marks_of(*papers))
    mine, bare = [], []
    for _ in range(rounds):  # in turn, so that a slow moment of the machine hits both
        mine.append(_seconds(ours))
        bare.append(_seconds(by_hand.drawn))
    return Row(name, statistics.median(mine), statistics.median(bare), _LIMIT)


def _seconds(work: Callable[[], object]) -> float:
    codes._matrix.cache_clear()
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


class _Page(NamedTuple):
    """Everything on a page in the canvas's own terms."""

    forms: list[str]
    fills: list[tuple[Any, float, float, float, float]]
    code: tuple[str, float, float, float] | None
    rules: list[tuple[float, Any, list[tuple[float, float, float, float]]]]
    boxes: list[tuple[float, float, float, float]]
    texts: list[tuple[float, float, str, str, float, Any]]


class _ByHand:
    """The noted marks, drawn with the canvas's own methods."""

    def __init__(self, noted: MarksFile) -> None:
        self._size = noted.size
        self._colours: dict[str, Any] = {}
        self._pages = [self._page(marks) for marks in noted.pages]
        self._forms = {name: self._page(marks) for name, marks in noted.forms.items()}

    def _page(self, marks: Marks) -> _Page:
        height = self._size[1]
        code = marks.code and (marks.code[0], marks.code[1], height - marks.code[2] - marks.code[3], marks.code[3])
        return _Page(
            marks.forms,
            [(self._colour(f.colour), f.x, height - f.y - f.height, f.width, f.height) for f in marks.fills],
            code,
            [(weight, self._colour(colour), lines) for (weight, colour), lines in marks.rules.items()],
            marks.boxes,
            [(t.x, height - t.y, t.words, t.face, t.kind.size, self._colour(t.colour)) for t in marks.texts],
        )

    def _colour(self, text: str) -> Any:
        return self._colours.setdefault(text, HexColor(text))

    def drawn(self) -> bytes:
        out = io.BytesIO()
        first: Any = self._pages[0].texts[0][3]
        canvas = Canvas(out, pagesize=self._size, pageCompression=1, invariant=1, initialFontName=first)
        for name, form in self._forms.items():
            canvas.beginForm(name)
            _draw(canvas, form)
            canvas.endForm()
        for page in self._pages:
            _draw(canvas, page)
            canvas.showPage()
        canvas.save()
        return out.getvalue()


def _draw(canvas: Canvas, page: _Page) -> None:
    for name in page.forms:
        canvas.doForm(name)
    for colour, *box in page.fills:
        canvas.setFillColor(colour)
        canvas.rect(*box, stroke=0, fill=1)
    if page.code:
        _draw_code(canvas, *page.code)
    for weight, colour, lines in page.rules:
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


if __name__ == "__main__":
    for row in measure():
        print(f"{row.name}: {row.ours * 1000:.2f} ms, bare {row.bare * 1000:.2f} ms, {row.ours / row.bare:.2f}x")
