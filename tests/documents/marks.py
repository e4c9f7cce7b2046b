"""Notes what is drawn where, so that tests and benchmarks can speak of positions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ar_desktop.documents import pdf
from ar_desktop.documents.codes import pay_link
from ar_desktop.documents.colours import Palette
from ar_desktop.documents.papers import Paper
from ar_desktop.documents.render import lay_out
from ar_desktop.documents.styles import PaperStyle
from ar_desktop.documents.typescale import Type


class Text(NamedTuple):
    x: float
    y: float  # baseline from the top
    width: float
    words: str
    face: str
    kind: Type
    colour: str

    def overlaps(self, other: Text) -> bool:
        apart = self.x + self.width <= other.x + 0.2 or other.x + other.width <= self.x + 0.2
        top, other_top = self.y - 0.68 * self.kind.size, other.y - 0.68 * other.kind.size
        return not apart and top < other.y and other_top < self.y


class Fill(NamedTuple):
    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass
class Marks:
    """What stands on one page or in one form."""

    texts: list[Text] = field(default_factory=list)
    rules: dict[tuple[float, str], list[tuple[float, float, float, float]]] = field(default_factory=dict)
    boxes: list[tuple[float, float, float, float]] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    code: tuple[str, float, float, float] | None = None


class MarksFile(pdf.PdfFile):
    """Draws as always, and notes it."""

    def __init__(self, size: tuple[float, float]) -> None:
        super().__init__(size, author="", language="en")
        self.pages: list[Marks] = []
        self.forms: dict[str, Marks] = {}
        self.link = ""

    def page(self, palette: Palette) -> pdf.Sheet:
        sheet = _MarksSheet(self, palette)
        self.pages.append(sheet.marks)
        return sheet

    def form(self, key: object, palette: Palette, draw: Callable[[pdf.Sheet], None]) -> str:
        def listening(sheet: pdf.Sheet) -> None:
            draw(sheet)
            self.forms[f"form{len(self.forms)}"] = sheet.marks

        return super().form(key, palette, listening)

    def sheet(self, palette: Palette) -> pdf.Sheet:
        return _MarksSheet(self, palette)

    def texts(self, page: int) -> list[Text]:
        """All that a reader sees on a page."""
        shared = [text for name in self.pages[page].forms for text in self.forms[name].texts]
        return shared + self.pages[page].texts


class _MarksSheet(pdf.Sheet):
    def __init__(self, file: MarksFile, palette: Palette) -> None:
        super().__init__(file, palette)
        self.file: MarksFile = file
        self.marks = Marks()

    def line(self, x, y, line, kind, align="left"):
        width = line.width * kind.size / 1000
        at = x - {"left": 0, "right": 1, "centre": 0.5}[align] * width
        colour = self.palette.resolve(kind.colour)
        self.marks.texts.append(Text(at, y, width, line.text, line.runs[0].face.name, kind, colour))
        super().line(x, y, line, kind, align)

    def _stroke(self, weight, colour, path, dash=""):
        *numbers, last = path.split()
        if last == "re":
            self.marks.boxes.append(tuple(map(float, numbers)))
        else:
            ends = tuple(float(number) for number in numbers if number != "m")
            self.marks.rules.setdefault((weight, colour), []).append(ends)
        super()._stroke(weight, colour, path, dash)

    def fill(self, x, y, width, height, colour):
        self.marks.fills.append(Fill(x, y, width, height, colour))
        super().fill(x, y, width, height, colour)

    def rounded(self, x, y, size, radius, colour):
        self.marks.fills.append(Fill(x, y, size, size, colour))
        super().rounded(x, y, size, radius, colour)

    def cells(self, x, y, cell, runs, alt=""):
        size = cell * max(column + length for _, column, length in runs)
        self.marks.code = (self.file.link, x, y, size)
        super().cells(x, y, cell, runs, alt)

    def show_form(self, name):
        self.marks.forms.append(name)
        super().show_form(name)


def marks_of(*papers: Paper) -> MarksFile:
    """The pages of our own rendering, as notes."""
    grid = PaperStyle.of(papers[0].seller).grid
    file = MarksFile((grid.width, grid.height))
    for paper in papers:
        file.link = pay_link(paper.seller.pay_link, paper.number, paper.buyer.code)
        lay_out(paper).draw(file)
    return file


def words_of(file: MarksFile) -> Iterator[str]:
    for page in range(len(file.pages)):
        yield from (text.words for text in file.texts(page))
