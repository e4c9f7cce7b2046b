"""The line table: columns as wide as this paper's widest figures, rows measured once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ar_desktop.documents import types
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.papers import InvoicePaper, PaperLine
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.table import DENSE, NORMAL, Column, Rhythm, Row, place, place_lines
from ar_desktop.documents.types import Type

_GAP = 13.0
_LEAST_DESCRIPTION = 118.0
_MANY = 16  # lines from which they stand closer and are numbered
# The least width of each column of figures, by a roomy page and by one with tax columns.
_ROOMY = {"quantity": 50.0, "unit": 36.0, "unit_price": 60.2, "net": 70.0}
_TIGHT = {"quantity": 40.0, "unit": 26.2, "unit_price": 51.7, "discount": 34.0, "tax": 30.1, "net": 58.2}


@dataclass(frozen=True, slots=True)
class LineTable:
    columns: list[Column]
    rows: list[Row]
    rhythm: Rhythm

    def band(self, text: str, figure: str, below: Literal["hair", "none"]) -> Row:
        """A tinted line that carries a sum over the page."""
        row = Row(17.3, below=below, tinted=True, counts=False)
        description = next(column for column in self.columns if column.key == "description")
        place(row, description, text, 11.6, types.CARRIED)
        place(row, self.columns[-1], figure, 11.6, types.CARRIED)
        return row

    def continued(self, start: int, say: Callable[..., str]) -> list[Row]:
        """A group's head said again where a page begins inside it."""
        row = self.rows[start]
        if not row.group or row.is_head:
            return []
        return [group_head(self.columns[0], say("{group} (continued)", group=row.group), row.group)]


def group_head(first: Column, text: str, group: str) -> Row:
    row = Row(17.6, is_head=True, group=group, counts=False)
    place(row, first, text, 12.8, types.GROUP)
    return row


def measured_lines(paper: InvoicePaper, figures: Figures, grid: Grid) -> LineTable:
    many = len(paper.lines) > _MANY
    rhythm = DENSE if many else NORMAL
    name = types.CELL if many else types.NAME
    cells = [_cells(line, number, figures) for number, line in enumerate(paper.lines, 1)]
    columns = _columns(paper, figures, grid, cells, numbered=many or not grid.title_on_top)
    rows: list[Row] = []
    group = ""
    for line, texts in zip(paper.lines, cells, strict=True):
        if line.group and line.group != group:
            rows.append(group_head(columns[0], line.group, line.group))
        group = line.group
        rows.append(_row(line, texts, columns, rhythm, name, paper.language))
    if rows:
        rows[-1].below = "ink"
    return LineTable(columns, rows, rhythm)


def _cells(line: PaperLine, number: int, figures: Figures) -> dict[str, str]:
    return {
        "line": str(number),
        "item": line.item,
        "quantity": "" if line.quantity is None else figures.quantity(line.quantity),
        "unit": line.unit,
        "unit_price": "" if line.unit_price is None else figures.price(line.unit_price),
        "discount": figures.percent(line.discount_pct) if line.discount_pct else "",
        "tax": line.tax,
        "net": figures.amount(line.net),
    }


def _row(
    line: PaperLine, texts: dict[str, str], columns: list[Column], rhythm: Rhythm, name: Type, language: str
) -> Row:
    row = Row(0.0, amount=line.net, group=line.group)
    lowest = rhythm.first
    for column in columns:
        if column.key == "description":
            y = place_lines(row, column, line.description, rhythm.first, name, language)
            if line.second:
                y = place_lines(row, column, line.second, y + 10.2, types.SECOND, language) - 0.8
            lowest = max(lowest, y)
        elif column.figures:
            place(row, column, texts[column.key], rhythm.first)
        elif texts[column.key]:
            y = place_lines(row, column, texts[column.key], rhythm.first, column.kind, language)
            lowest = max(lowest, y)
    row.height = lowest + rhythm.last
    return row


def _heads(paper: InvoicePaper, figures: Figures) -> dict[str, str]:
    say, credit = figures.words.say, paper.kind == "credit_note"
    return {
        "line": say("Line"),
        "item": say("Item"),
        "description": say("Description"),
        "quantity": say("Quantity"),
        "unit": say("Unit"),
        "unit_price": say("Unit credit") if credit else say("Unit price"),
        "discount": say("Discount"),
        "tax": say("Tax"),
        "net": say("Credit, {currency}", currency=paper.currency)
        if credit
        else say("Amount, {currency}", currency=paper.currency),
    }


def _columns(
    paper: InvoicePaper, figures: Figures, grid: Grid, cells: list[dict[str, str]], *, numbered: bool
) -> list[Column]:
    heads = _heads(paper, figures)
    left, start = _left_columns(grid, heads, cells, numbered=numbered)
    used = {key for row in cells for key, text in row.items() if text}
    for narrow in (False, True):
        right = _right_columns(grid, heads, cells, used, narrow=narrow)
        room = min(column.x - column.width for column in right) - start - 4
        if room >= _LEAST_DESCRIPTION:
            break
    else:
        right = _squeezed(right, grid, start + _LEAST_DESCRIPTION + 4)
        room = _LEAST_DESCRIPTION
    return [*left, Column("description", heads["description"], start, room, types.NAME), *right]


def _left_columns(
    grid: Grid, heads: dict[str, str], cells: list[dict[str, str]], *, numbered: bool
) -> tuple[list[Column], float]:
    """Number and item, and where the description begins."""
    columns, x = [], grid.left
    if numbered:
        width = max(20.0, types.HEAD.width(heads["line"]) + 6, types.CELL.width(str(len(cells))) + 9)
        columns.append(Column("line", heads["line"], x, width - 4, types.CELL_QUIET))
        x += width
    items = [row["item"] for row in cells if row["item"]]
    if items:
        widest = max(types.CELL.width(item) for item in items) + 9
        width = min(max(38.0 if numbered else 49.8, widest, types.HEAD.width(heads["item"]) + 8), 66.0)
        columns.append(Column("item", heads["item"], x, width - 5, types.CELL))
        x += width
    return columns, x


def _right_columns(
    grid: Grid, heads: dict[str, str], cells: list[dict[str, str]], used: set[str], *, narrow: bool
) -> list[Column]:
    roomy = grid.title_on_top and not used & {"tax", "discount"}
    least = _ROOMY if roomy and not narrow else _TIGHT
    columns: list[Column] = []
    x = grid.right
    for key in ("net", "tax", "discount", "unit_price", "unit", "quantity"):
        if key != "net" and key not in used:
            continue
        kind = types.CELL_QUIET if key == "unit" else types.CELL
        kind = kind.narrower() if narrow else kind
        widest = max(kind.width(row[key]) for row in cells)
        gap = _GAP / 2 if narrow else _GAP
        width = max(0.0 if narrow else least[key], widest + gap, types.HEAD.width(heads[key]) + 8)
        columns.insert(0, Column(key, heads[key], x, width, kind, figures=True))
        x -= width
    return columns


def _squeezed(columns: list[Column], grid: Grid, start: float) -> list[Column]:
    """Smaller figures, to the least size, where even condensed ones leave no room for words."""
    share = max(types.SMALLEST / types.CELL.size, (grid.right - start) / sum(column.width for column in columns))
    x, squeezed = grid.right, []
    for column in reversed(columns):
        kind = column.kind.sized(column.kind.size * share)
        squeezed.insert(0, Column(column.key, column.head, x, column.width * share, kind, figures=True))
        x -= column.width * share
    return squeezed
