"""What stands under a table: totals, highlighted notes, labelled details. Each is measured before it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ar_desktop.documents import typescale
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.papers import Detail
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.typescale import Type, fitted

_STEP = 12.9


@dataclass(frozen=True, slots=True)
class Block:
    """A height and how to fill it from a given y down."""

    height: float
    draw: Callable[[Sheet, float], None]
    breaks: bool = True  # a page may end before it
    at_foot: bool = False  # stands at the foot of its page, whatever room is above it


@dataclass(frozen=True, slots=True)
class Sum:
    label: str
    figure: str


def totals(grid: Grid, sums: Sequence[Sum], total: Sum, after: Sequence[Sum] = ()) -> Block:
    """The sums under the last rule, the total under the company's colour, what was paid and is left below."""
    kind = fitted([total.figure], typescale.TOTAL, grid.text_width * 0.5)
    figure_width = max([kind.width(total.figure), *(typescale.CELL.width(row.figure) for row in (*sums, *after))])
    label_right = grid.right - max(84.4 if grid.title_on_top else 73.9, figure_width + 14)
    labels = [row.label for row in (*sums, *after)]
    label_kind = fitted(labels, typescale.SUM_LABEL, label_right - grid.left - 10)
    total_kind = fitted([total.label], typescale.TOTAL_LABEL, label_right - grid.left)
    widest = max([label_kind.width(text) for text in labels] + [total_kind.width(total.label), 121.7])
    rule_from = min(grid.right - 206.1, label_right - widest)
    height = 13.0 + _STEP * len(sums) + 11.0 + (_STEP * len(after) + 3 if after else 0)

    def draw(sheet: Sheet, y: float) -> None:
        y = _draw_sums(sheet, grid, sums, label_right, label_kind, y + 13.0)
        sheet.rule(rule_from, y - 7.5, grid.right, 1.2, sheet.palette.brand)
        sheet.text(label_right, y + 5.7, total.label, total_kind, "right")
        sheet.text(grid.right, y + 5.7, total.figure, kind, "right")
        _draw_sums(sheet, grid, after, label_right, label_kind, y + 5.7 + 15)

    return Block(height, draw, breaks=False)


def _draw_sums(sheet: Sheet, grid: Grid, sums: Sequence[Sum], right: float, kind: Type, y: float) -> float:
    for row in sums:
        sheet.text(right, y, row.label, kind, "right")
        sheet.text(grid.right, y, row.figure, typescale.CELL, "right")
        y += _STEP
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
        for line in heads:
            sheet.line(x + 9.9, y, line, typescale.NOTE_HEAD)
            y += 12.0
        for line in lines:
            sheet.line(x + 9.9, y, line, typescale.NOTE)
            y += 10.6

    return Block(height, draw)


def details(grid: Grid, parts: Sequence[Detail], language: str, gap: float = 24.0) -> Block:
    """Labelled notes side by side."""
    widths = _shared_widths(grid.text_width, parts, gap)
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
            for down, line in enumerate(head):
                sheet.line(x, y + 6.0 + 9.0 * down, line, typescale.HEAD)
            for down, line in enumerate(lines):
                sheet.line(x, y + 8.2 + 9.0 * label_lines + 10.6 * down, line, typescale.DETAIL)
            x += width + gap

    return Block(height, draw)


def _shared_widths(room: float, parts: Sequence[Detail], gap: float) -> list[float]:
    """By what each needs; where that is too much, the widest give way."""
    needs = [
        max([typescale.HEAD.width(part.label), *(typescale.DETAIL.width(text) for text in part.lines)]) + 1
        for part in parts
    ]
    room -= gap * (len(parts) - 1)
    if sum(needs) <= room:
        spare = (room - sum(needs)) / len(parts)
        return [need + spare for need in needs]
    level = room / len(parts)
    for _ in parts:
        wide = [need for need in needs if need > level]
        level = (room - sum(need for need in needs if need <= level)) / max(1, len(wide))
    return [min(need, level) for need in needs]


def paragraph(grid: Grid, text: str, kind: Type, language: str, *, above: float = 0.0) -> Block:
    lines = lines_of(text, kind, grid.text_width, language)

    def draw(sheet: Sheet, y: float) -> None:
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
