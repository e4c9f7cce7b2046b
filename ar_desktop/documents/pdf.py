"""The drawing layer: one PDF file, its pages and shared forms, written as raw operators in few strokes.

Coordinates are points from the top left corner. A page collects fills, rules and texts, and writes each
kind in one go: fills below rules below text, all text of a page in a single text object.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date
from typing import Any, Literal

from ar_desktop.documents.colours import GREY, HAIRLINE, INK, Palette, operands
from ar_desktop.documents.fonts import latin
from ar_desktop.documents.shaping import Run, Shaped
from ar_desktop.documents.tagging import ARTIFACT, CONTAINERS, Element, Structure, text_entry
from ar_desktop.documents.typescale import Type

Align = Literal["left", "right", "centre"]
_UNTAGGED = nullcontext()
Show = tuple[str, str, int]  # font, show operator, rise in 1/1000 em


class PdfFile:
    """One file being written. Faces are subset and embedded once, however many pages use them."""

    def __init__(self, size: tuple[float, float], *, author: str, language: str, tagged: bool = False) -> None:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        rl_config.useA85 = 0
        self._out = io.BytesIO()
        first: Any = latin("regular").name  # without it every file would list an unembedded Helvetica
        self.canvas: Any = Canvas(
            self._out,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            initialFontName=first,
            lang=language.replace("_", "-"),
            pdfVersion=(1, 7),
        )
        self.canvas.setAuthor(author)
        self.canvas.setCreator("AR Desktop")
        self.size = size
        self.structure = Structure() if tagged else None
        self._forms: dict[object, str] = {}
        self._images: dict[bytes, tuple[Any, float]] = {}
        self._written: dict[Shaped, tuple[Show, ...]] = {}

    def page(self, palette: Palette) -> Sheet:
        sheet = self.sheet(palette)
        if self.structure:
            sheet.begin_structure(self.structure)
        return sheet

    def sheet(self, palette: Palette) -> Sheet:
        return Sheet(self, palette)

    def entitle(self, title: str, day: date | None = None) -> None:
        """The paper's own date is the file's, so that printing it again gives the same bytes."""
        self.canvas.setTitle(title)
        self.canvas.setSubject(title)
        if day:
            self.canvas._doc._timeStamp.YMDhms = (day.year, day.month, day.day, 0, 0, 0)

    def finish(self) -> bytes:
        if self.structure:
            self.structure.write(self.canvas)
        self.canvas.save()
        return self._out.getvalue()

    def form(self, key: object, palette: Palette, draw: Callable[[Sheet], None]) -> str:
        """The name of a drawing that many pages share; `draw` is called the first time."""
        if key not in self._forms:
            name = f"form{len(self._forms)}"
            self.canvas.beginForm(name)
            sheet = self.sheet(palette)
            draw(sheet)
            self.canvas._code += sheet.operators()
            self.canvas.endForm()
            self._forms[key] = name
        return self._forms[key]

    def image(self, data: bytes) -> tuple[Any, float]:
        """A picture as the canvas takes it, and its width over its height."""
        from reportlab.lib.utils import ImageReader

        if data not in self._images:
            reader = ImageReader(io.BytesIO(data))
            width, height = reader.getSize()
            self._images[data] = reader, width / height
        return self._images[data]

    def written(self, line: Shaped) -> tuple[Show, ...]:
        """A line in the codes of this file's subsets."""
        known = self._written.get(line)
        if known is None:
            known = self._written[line] = tuple(show for run in line.runs for show in self._encoded(run))
        return known

    def _encoded(self, run: Run) -> Iterator[Show]:
        font, array = "", []
        for piece in run.pieces:
            if isinstance(piece, int):
                array.append(str(piece))
                continue
            for subset, codes in run.face.font.splitString(piece, self.canvas._doc):
                name = run.face.font.getSubsetInternalName(subset, self.canvas._doc)
                if font and name != font:
                    yield font, _operator(array), run.rise
                    array = []
                font = name
                array.append(f"<{codes.hex()}>")
        if font:
            yield font, _operator(array), run.rise


def _operator(array: list[str]) -> str:
    return f"{array[0]} Tj" if len(array) == 1 else f"[{''.join(array)}] TJ"


class Sheet:
    """One page, or one form, being drawn."""

    def __init__(self, file: PdfFile, palette: Palette) -> None:
        self.file = file
        self.palette = palette
        self.height = file.size[1]
        self._below: list[str] = []  # forms, pictures, fills
        self._rules: dict[tuple[float, str, str], list[str]] = {}
        self._texts: list[str] = []
        self._font, self._colour = "", ""
        self._structure: Structure | None = None
        self._page = 0
        self._element = self._marked = ARTIFACT
        self._glued = False

    # --- structure

    def begin_structure(self, structure: Structure) -> None:
        self._structure, self._page = structure, structure.begin_page()
        self._element = structure.root
        self._below.append("/Artifact BMC")

    @property
    def is_tagged(self) -> bool:
        return self._structure is not None

    def tag(self, role: str, attributes: str = "") -> AbstractContextManager[None]:
        """What is drawn inside is one heading, paragraph, table, row or cell for a screen reader."""
        return self._within(role, attributes, None) if self._structure else _UNTAGGED

    def artifact(self) -> AbstractContextManager[None]:
        """What is drawn inside repeats or decorates: it is never read aloud."""
        return self._within("", "", ARTIFACT) if self._structure else _UNTAGGED

    def table(self, *, begins: bool) -> AbstractContextManager[None]:
        """The table that goes on over pages."""
        if not self._structure:
            return _UNTAGGED
        if begins:
            self._structure.table = self._element.child("Table")
        return self._within("", "", self._structure.table)

    def glue(self) -> None:
        """The next text follows the last without a space, for whoever has it read aloud."""
        self._glued = True

    @contextmanager
    def _within(self, role: str, attributes: str, element: Element | None) -> Iterator[None]:
        around = self._element
        self._element = element or (around if around is ARTIFACT else around.child(role, attributes))
        try:
            yield
        finally:
            self._element = around

    def _mark_text(self, structure: Structure) -> None:
        """Opens the marked content that the next text belongs to, where it isn't open already."""
        element = self._element
        if element.role in CONTAINERS:
            element = element.child("P")
        if element is self._marked and self._texts:
            if not self._glued:
                self._texts.append("<20> Tj")  # code 32 is a space in every subset
            self._glued = False
            return
        if self._texts:
            self._texts.append("EMC")
        self._marked, self._glued = element, False
        if element is ARTIFACT:
            self._texts.append("/Artifact BMC")
        else:
            self._texts.append(f"/{element.role} <</MCID {structure.mark(self._page, element)}>> BDC")

    # --- text

    def text(self, x: float, y: float, text: str, kind: Type, align: Align = "left") -> None:
        """`y` is the baseline."""
        if text:
            self.line(x, y, kind.shape(text), kind, align)

    def line(self, x: float, y: float, line: Shaped, kind: Type, align: Align = "left") -> None:
        if align == "right":
            x -= line.width * kind.size / 1000
        elif align == "centre":
            x -= line.width * kind.size / 2000
        if self._structure:
            self._mark_text(self._structure)
        add = self._texts.append
        if kind.colour != self._colour:
            self._colour = kind.colour
            add(f"{operands(self.palette.resolve(kind.colour))} rg")
        add(f"1 0 0 1 {x:.2f} {self.height - y:.2f} Tm")
        for name, show, rise in self.file.written(line):
            font = f"{name} {kind.size:g} Tf"
            if font != self._font:
                self._font = font
                add(font)
            add(f"{rise * kind.size / 1000:.2f} Ts {show} 0 Ts" if rise else show)

    # --- lines and areas

    def rule(self, x: float, y: float, to_x: float, weight: float = 0.3, colour: str = HAIRLINE) -> None:
        self._stroke(weight, colour, f"{x:.2f} {self.height - y:.2f} m {to_x:.2f} {self.height - y:.2f} l")

    def dashes(self, x: float, y: float, to_x: float) -> None:
        path = f"{x:.2f} {self.height - y:.2f} m {to_x:.2f} {self.height - y:.2f} l"
        self._stroke(0.5, GREY, path, "[2.6 2.6] 0 d")

    def box(self, x: float, y: float, width: float, height: float, weight: float = 0.75) -> None:
        """An outline; `y` is its upper edge."""
        self._stroke(weight, INK, f"{x:.2f} {self.height - y - height:.2f} {width:.2f} {height:.2f} re")

    def _stroke(self, weight: float, colour: str, path: str, dash: str = "") -> None:
        self._rules.setdefault((weight, colour, dash), []).append(path)

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        path = f"{x:.2f} {self.height - y - height:.2f} {width:.2f} {height:.2f} re f"
        self._below.append(f"{operands(colour)} rg {path}")

    def rounded(self, x: float, y: float, size: float, radius: float, colour: str) -> None:
        """A filled square with round corners."""
        path = self.file.canvas.beginPath()
        path.roundRect(x, self.height - y - size, size, size, radius)
        self._below.append(f"{operands(colour)} rg {path.getCode()} f")

    def cells(self, x: float, y: float, cell: float, runs: list[tuple[int, int, int]], alt: str = "") -> None:
        """Dark runs of a matrix as (row, first column, length), in ink; `alt` says what it is."""
        top = self.height - y
        rects = (
            f"{x + column * cell:.3f} {top - (row + 1) * cell:.3f} {length * cell:.3f} {cell:.3f} re"
            for row, column, length in runs
        )
        self._figure([f"{operands(INK)} rg {' '.join(rects)} f"], alt)

    def _figure(self, drawing: list[str], alt: str) -> None:
        if not self._structure or self._element is ARTIFACT:
            self._below += drawing
            return
        element = self._element.child("Figure", text_entry("Alt", alt))
        number = self._structure.mark(self._page, element)
        self._below += ["EMC", f"/Figure <</MCID {number}>> BDC", *drawing, "EMC", "/Artifact BMC"]

    def shared(self, key: object, draw: Callable[[Sheet], None]) -> None:
        """What many pages have alike is written once; in a tagged file it is drawn, so that it can be read."""
        if self._structure:
            draw(self)
        else:
            self.show_form(self.file.form(key, self.palette, draw))

    def show_form(self, name: str) -> None:
        self._below.append(f"/{self.file.canvas._doc.getXObjectName(name)} Do")
        self.file.canvas._formsinuse.append(name)

    def picture(self, data: bytes, x: float, y: float, height: float, widest: float, alt: str = "") -> None:
        """Draws a PNG or JPEG with its upper left corner at (x, y)."""
        reader, ratio = self.file.image(data)
        width = min(widest, height * ratio)
        canvas = self.file.canvas
        before, canvas._code = canvas._code, []
        canvas.drawImage(reader, x, self.height - y - width / ratio, width, width / ratio, mask="auto")
        drawing, canvas._code = canvas._code, before
        self._figure(drawing, alt)

    # --- out

    def operators(self) -> list[str]:
        rules = [
            f"{operands(colour)} RG {weight} w {dash} {' '.join(paths)} S{' [] 0 d' if dash else ''}"
            for (weight, colour, dash), paths in self._rules.items()
        ]
        if not self._structure:
            return [*self._below, *rules, "BT", *self._texts, "ET"]
        closed = ["EMC"] if self._texts else []
        return [*self._below, *rules, "EMC", "BT", *self._texts, *closed, "ET"]

    def done(self) -> None:
        """Writes the page and begins the next."""
        self.file.canvas._code += self.operators()
        self.file.canvas.showPage()
