"""What stands under a table: totals, highlighted notes, labelled details. Each is measured before it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ar_desktop.documents import typescale
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.papers import Detail
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.shaping import Shaped
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.typescale import Type, fitted

_STEP = 12.9
_LEAST_LABEL = 7.4  # smaller ones wrap instead


@dataclass(frozen=True, slots=True)
class Block:
    """A height and how to fill it from a given y down."""

    height: float
    draw: Callable[[Sheet, float], None]
    width: float = 0.0  # what it takes from the left; 0: it doesn't matter
    breaks: bool = True  # a page may end before it
    at_foot: bool = False  # stands at the foot of its page, whatever room is above it


@dataclass(frozen=True, slots=True)
class Sum:
    label: str
    figure: str


def totals(
    grid: Grid, sums: Sequence[Sum], total: Sum, after: Sequence[Sum] = (), *, beside_width: float = 0.0
) -> Block:
    """The sums under the last rule, the total under the company's colour, what was paid and is left below.

    `beside_width` is kept free at the left for another block.
    """
    kind = fitted([total.figure], typescale.TOTAL, grid.text_width * 0.5)
    figures = [typescale.CELL.width(row.figure) for row in (*sums, *after)]
    figure_width = max(kind.width(total.figure), *figures) if figures else kind.width(total.figure)
    label_right = grid.right - max(84.4 if grid.title_on_top else 73.9, figure_width + 14)
    room = label_right - grid.left - max(10.0, beside_width + 14)
    above, below = _label_rows(sums, room), _label_rows(after, room)
    total_kind = fitted([total.label], typescale.TOTAL_LABEL, room)
    widest = max([*(_wide(row) for row in (*above, *below)), total_kind.width(total.label), 121.7])
    rule_from = min(grid.right - 206.1, label_right - widest)
    height = 13.0 + _height(above) + 11.0 + (_height(below) + 3 if after else 0)

    def draw(sheet: Sheet, y: float) -> None:
        y = _draw_sums(sheet, grid, above, label_right, y + 13.0)
        sheet.rule(rule_from, y - 7.5, grid.right, 1.2, sheet.palette.brand)
        with sheet.tag("P"):
            sheet.text(label_right, y + 5.7, total.label, total_kind, "right")
            sheet.text(grid.right, y + 5.7, total.figure, kind, "right")
        _draw_sums(sheet, grid, below, label_right, y + 5.7 + 15)

    return Block(height, draw, breaks=False)


_LabelRow = tuple[list[Shaped], Type, str]


def _label_rows(sums: Sequence[Sum], room: float) -> list[_LabelRow]:
    """Labels of one size; one that is too long for it wraps."""
    kind = fitted([row.label for row in sums], typescale.SUM_LABEL, room)
    kind = kind if kind.size >= _LEAST_LABEL else typescale.SUM_LABEL.narrower()
    return [(lines_of(row.label, kind, room), kind, row.figure) for row in sums]


def _wide(row: _LabelRow) -> float:
    return max(line.width for line in row[0]) * row[1].size / 1000


def _height(rows: Sequence[_LabelRow]) -> float:
    return sum(_STEP + (len(lines) - 1) * kind.leading for lines, kind, _ in rows)


def _draw_sums(sheet: Sheet, grid: Grid, rows: Sequence[_LabelRow], right: float, y: float) -> float:
    for lines, kind, figure in rows:
        with sheet.tag("P"):
            for down, line in enumerate(lines):
                sheet.line(right, y + down * kind.leading, line, kind, "right")
            sheet.text(grid.right, y, figure, typescale.CELL, "right")
        y += _STEP + (len(lines) - 1) * kind.leading
    return y


def callout(x: float, width: float, head: str, texts: Sequence[str], language: str) -> Block:
    """A tinted box with a bar of the company's colour."""
    heads = lines_of(head, typescale.NOTE_HEAD, width - 20, language)
    lines = [line for text in texts for line in lines_of(text, typescale.NOTE, width - 20, language)]
    height = 10.0 + 12.0 * len(heads) + 10.6 * len(lines) + 3.0

    def draw(sheet: Sheet, y: float) -> None:
        sheet.fill(x, y, width, height, sheet.palette.tint)
        sheet.fill(x, y, 2.2, height, sheet.palette.brand)
        y += 13.2
        with sheet.tag("P"):
            for line in heads:
                sheet.line(x + 9.9, y, line, typescale.NOTE_HEAD)
                y += 12.0
        with sheet.tag("P"):
            for line in lines:
                sheet.line(x + 9.9, y, line, typescale.NOTE)
                y += 10.6

    return Block(height, draw, width)


def details(grid: Grid, parts: Sequence[Detail], language: str, gap: float = 24.0) -> Block:
    """Labelled notes side by side."""
    widths = _detail_widths(grid.text_width - gap * (len(parts) - 1), parts)
    columns = [
        [line for text in part.lines for line in lines_of(text, typescale.DETAIL, width, language)]
        for part, width in zip(parts, widths, strict=True)
    ]
    heads = [lines_of(part.label, typescale.HEAD, width, language) for part, width in zip(parts, widths, strict=True)]
    label_lines = max(len(lines) for lines in heads)
    height = 9.0 * label_lines + 10.6 * max(len(lines) for lines in columns) + 4

    def draw(sheet: Sheet, y: float) -> None:
        x = grid.left
        for head, lines, width in zip(heads, columns, widths, strict=True):
            with sheet.tag("P"):
                for down, line in enumerate(head):
                    sheet.line(x, y + 6.0 + 9.0 * down, line, typescale.HEAD)
                for down, line in enumerate(lines):
                    sheet.line(x, y + 8.2 + 9.0 * label_lines + 10.6 * down, line, typescale.DETAIL)
            x += width + gap

    return Block(height, draw)


def _detail_widths(room: float, parts: Sequence[Detail]) -> list[float]:
    needs = [
        max(typescale.HEAD.width(part.label), *(typescale.DETAIL.width(text) for text in part.lines)) + 1
        for part in parts
    ]
    widths = shared_widths(room, needs)
    return [width + max(0.0, room - sum(widths)) / len(parts) for width in widths]


def shared_widths(room: float, needs: Sequence[float]) -> list[float]:
    """What each needs; where that is too much, the widest give way."""
    if sum(needs) <= room:
        return list(needs)
    level = room / len(needs)
    for _ in needs:
        wide = [need for need in needs if need > level]
        level = (room - sum(need for need in needs if need <= level)) / max(1, len(wide))
    return [min(need, level) for need in needs]


def paragraph(grid: Grid, text: str, kind: Type, language: str, *, above: float = 0.0) -> Block:
    lines = lines_of(text, kind, grid.text_width, language)

    def draw(sheet: Sheet, y: float) -> None:
        with sheet.tag("H2" if kind.colour == "brand" else "P"):
            for down, line in enumerate(lines):
                sheet.line(grid.left, y + above + kind.size + down * kind.leading, line, kind)

    return Block(above + len(lines) * kind.leading, draw)


def space(height: float) -> Block:
    return Block(height, lambda _sheet, _y: None)


def beside(left: Block | None, right: Block, *, down: float = 10.0) -> Block:
    """The left block begins a little lower; both are kept together."""
    if left is None:
        return right
    low = left

    def draw(sheet: Sheet, y: float) -> None:
        low.draw(sheet, y + down)
        right.draw(sheet, y)

    return Block(max(left.height + down, right.height), draw, breaks=right.breaks)
