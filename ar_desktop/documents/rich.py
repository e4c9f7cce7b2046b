"""Sentences with some words stronger: **bold** in the sentence, data fields kept out of the marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ar_desktop.documents.blocks import Block
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.shaping import Shaped, isolated
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.typescale import Type

_STRONG = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class _Word:
    line: Shaped
    kind: Type
    glued: bool  # follows the one before without a space

    @property
    def width(self) -> float:
        return self.line.width * self.kind.size / 1000


def fact(value: object) -> str:
    """A value inside a sentence: it finds its own direction, and its stars are not marks."""
    return isolated(str(value).replace("**", "* *"))


def sentence(grid: Grid, text: str, kind: Type, *, above: float = 0.0) -> Block:
    lines = _wrapped(_words(text, kind), grid.text_width, kind.width(" "))

    def draw(sheet: Sheet, y: float) -> None:
        with sheet.tag("P"):
            for down, line in enumerate(lines):
                _draw_line(sheet, grid.left, y + above + kind.size + down * kind.leading, line, kind.width(" "))

    return Block(above + len(lines) * kind.leading, draw)


def _draw_line(sheet: Sheet, x: float, y: float, words: list[_Word], space: float) -> None:
    for at, word in enumerate(words):
        if word.glued:
            sheet.glue()
        elif at:
            x += space
        sheet.line(x, y, word.line, word.kind)
        x += word.width


def _words(text: str, kind: Type) -> list[_Word]:
    words: list[_Word] = []
    glued = True
    for at, part in enumerate(_STRONG.split(text)):
        strong = kind.heavier("semibold") if at % 2 else kind
        pieces = part.split(" ")
        for place, piece in enumerate(pieces):
            if piece:
                words.append(_Word(strong.shape(piece), strong, glued and place == 0))
        glued = bool(part) and not part.endswith(" ")
    return words


def _wrapped(words: list[_Word], room: float, space: float) -> list[list[_Word]]:
    lines: list[list[_Word]] = [[]]
    used = 0.0
    for word in words:
        more = word.width + (space if lines[-1] and not word.glued else 0.0)
        if lines[-1] and used + more > room and not word.glued:
            lines.append([])
            used, more = 0.0, word.width
        lines[-1].append(word)
        used += more
    return lines
