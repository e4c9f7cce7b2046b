"""The line table: columns as wide as this paper's widest figures, rows measured once."""

from __future__ import annotations

from ar_desktop.documents import typescale
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.papers import InvoicePaper, PaperLine
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.table import DENSE, NORMAL, Column, Rhythm, Row, Table, group_head, place, place_lines
from ar_desktop.documents.typescale import Type
from ar_desktop.words import N_

_GAP = 13.0
_TIGHT_GAP = 10.0
_LEAST_DESCRIPTION = 118.0
_MANY = 16  # lines from which they stand closer and are numbered
# The least width of each column of figures, by a roomy page and by one with tax columns.
_ROOMY = {"quantity": 50.0, "unit": 36.0, "unit_price": 60.2, "net": 70.0}
_TIGHT = {"quantity": 34.0, "unit": 26.2, "unit_price": 51.7, "discount": 34.0, "tax": 30.1, "net": 58.2}


def measured_lines(paper: InvoicePaper, figures: Figures, grid: Grid) -> Table:
    many = len(paper.lines) > _MANY
    rhythm = DENSE if many else NORMAL
    name = typescale.CELL if many else typescale.NAME
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
    description = next(column for column in columns if column.key == "description")
    return Table(columns, rows, description)


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
                y = place_lines(row, column, line.second, y + 10.2, typescale.SECOND, language) - 0.8
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
        "line": say(N_("Line")),
        "item": say(N_("Item")),
        "description": say(N_("Description")),
        "quantity": say(N_("Quantity")),
        "unit": say(N_("Unit")),
        "unit_price": say(N_("Unit credit")) if credit else say(N_("Unit price")),
        "discount": say(N_("Disc.")),
        "tax": say(N_("Tax")),
        "net": say(N_("Credit, {currency}"), currency=paper.currency)
        if credit
        else say(N_("Amount, {currency}"), currency=paper.currency),
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
    return [*left, Column("description", heads["description"], start, room, typescale.NAME), *right]


def _left_columns(
    grid: Grid, heads: dict[str, str], cells: list[dict[str, str]], *, numbered: bool
) -> tuple[list[Column], float]:
    """Number and item, and where the description begins."""
    columns, x = [], grid.left
    if numbered:
        width = max(
            26.0 if grid.title_on_top else 20.0,
            typescale.HEAD.width(heads["line"]) + 6,
            typescale.CELL.width(str(len(cells))) + 9,
        )
        columns.append(Column("line", heads["line"], x, width - 4, typescale.CELL_QUIET))
        x += width
    items = [row["item"] for row in cells if row["item"]]
    if items:
        widest = max(typescale.CELL.width(item) for item in items) + 10
        width = min(max(38.0 if numbered else 49.8, widest, typescale.HEAD.width(heads["item"]) + 8), 66.0)
        columns.append(Column("item", heads["item"], x, width - 5, typescale.CELL))
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
        kind = typescale.CELL_QUIET if key == "unit" else typescale.CELL
        kind = kind.narrower() if narrow else kind
        widest = max((kind.width(row[key]) for row in cells), default=0.0)
        gap = 0.65 * _TIGHT_GAP if narrow else _GAP if roomy else _TIGHT_GAP
        width = max(0.0 if narrow else least[key], widest + gap, typescale.HEAD.width(heads[key]) + 8)
        if key == "quantity" and not roomy:
            width = widest + gap  # its head may stand above the end of the description
        columns.insert(0, Column(key, heads[key], x, width, kind, figures=True))
        x -= width
    return columns


def _squeezed(columns: list[Column], grid: Grid, start: float) -> list[Column]:
    """Smaller figures, to the least size, where even condensed ones leave no room for words."""
    share = max(
        typescale.SMALLEST / typescale.CELL.size, (grid.right - start) / sum(column.width for column in columns)
    )
    x, squeezed = grid.right, list[Column]()
    for column in reversed(columns):
        kind = column.kind.sized(column.kind.size * share)
        squeezed.insert(0, Column(column.key, column.head, x, column.width * share, kind, figures=True))
        x -= column.width * share
    return squeezed
