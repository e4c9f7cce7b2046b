"""The drawing layer: one PDF file, its pages and shared forms, written as raw operators in few strokes.

Coordinates are points from the top left corner. A page collects fills, rules and texts, and writes each
kind in one go: fills below rules below text, all text of a page in a single text object.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any, Literal

from ar_desktop.documents.colours import GREY, HAIRLINE, INK, Palette, operands
from ar_desktop.documents.fonts import latin
from ar_desktop.documents.shaping import Run, Shaped
from ar_desktop.documents.typescale import Type

Align = Literal["left", "right", "centre"]
Show = tuple[str, str, int]  # font, show operator, rise in 1/1000 em


class PdfFile:
    """One file being written. Faces are subset and embedded once, however many pages use them."""

    def __init__(self, size: tuple[float, float], *, author: str, language: str) -> None:
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
        self._forms: dict[object, str] = {}
        self._images: dict[bytes, tuple[Any, float]] = {}
        self._written: dict[Shaped, tuple[Show, ...]] = {}

    def page(self, palette: Palette) -> Sheet:
        return self.sheet(palette)

    def sheet(self, palette: Palette) -> Sheet:
        return Sheet(self, palette)

    def entitle(self, title: str) -> None:
        self.canvas.setTitle(title)

    def finish(self) -> bytes:
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

    def cells(self, x: float, y: float, cell: float, runs: list[tuple[int, int, int]]) -> None:
        """Dark runs of a matrix as (row, first column, length), in ink."""
        top = self.height - y
        rects = (
            f"{x + column * cell:.3f} {top - (row + 1) * cell:.3f} {length * cell:.3f} {cell:.3f} re"
            for row, column, length in runs
        )
        self._below.append(f"{operands(INK)} rg {' '.join(rects)} f")

    def show_form(self, name: str) -> None:
        self._below.append(f"/{self.file.canvas._doc.getXObjectName(name)} Do")
        self.file.canvas._formsinuse.append(name)

    def picture(self, data: bytes, x: float, y: float, height: float, widest: float) -> float:
        """Draws a PNG or JPEG with its upper left corner at (x, y); the width it takes."""
        reader, ratio = self.file.image(data)
        width = min(widest, height * ratio)
        canvas = self.file.canvas
        before, canvas._code = canvas._code, []
        canvas.drawImage(reader, x, self.height - y - width / ratio, width, width / ratio, mask="auto")
        self._below += canvas._code
        canvas._code = before
        return width

    # --- out

    def operators(self) -> list[str]:
        rules = [
            f"{operands(colour)} RG {weight} w {dash} {' '.join(paths)} S{' [] 0 d' if dash else ''}"
            for (weight, colour, dash), paths in self._rules.items()
        ]
        return [*self._below, *rules, "BT", *self._texts, "ET"]

    def done(self) -> None:
        """Writes the page and begins the next."""
        self.file.canvas._code += self.operators()
        self.file.canvas.showPage()
