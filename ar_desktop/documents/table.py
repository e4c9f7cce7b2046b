"""The measured rows of a table: the same model decides where pages end and what is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from ar_desktop.documents import typescale
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.colours import INK
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.shaping import Shaped
from ar_desktop.documents.tagging import COLUMN_HEAD
from ar_desktop.documents.typescale import Type, fitted
from ar_desktop.words import N_, Words

Placed = tuple[float, float, Shaped, Type, str]  # left end, baseline below the row's top, ..., column
HEAD_TO_RULE = 4.8
INK_RULE = 0.75
BAND = 17.3  # height of a line that carries a sum


@dataclass(frozen=True, slots=True)
class Column:
    key: str
    head: str
    x: float  # the left edge; the right edge of a column of figures
    width: float
    kind: Type
    figures: bool = False


@dataclass(slots=True)
class Row:
    height: float
    texts: list[Placed] = field(default_factory=list)
    below: Literal["hair", "ink", "none"] = "hair"
    tinted: bool = False
    amount: int = 0  # what carrying forward adds up
    is_head: bool = False  # never stands last on a page
    group: str = ""
    repeated: bool = False  # said before, so not read aloud again
    counts: bool = True  # one of the lines that "22 of 60 lines" speaks of


@dataclass(frozen=True, slots=True)
class Table:
    columns: list[Column]
    rows: list[Row]
    words_column: Column  # where bands and heads of groups are written
    two_sided: bool = False  # the last two columns are charges and credits, each carried by itself

    @property
    def counted(self) -> int:
        return sum(row.counts for row in self.rows)

    def band(self, text: str, upto: int, figures: Figures, below: Literal["hair", "none"]) -> Row:
        """A tinted line that carries the sum of the first `upto` rows over the page."""
        row = Row(BAND, below=below, tinted=True, counts=False)
        place(row, self.words_column, text, 11.6, typescale.CARRIED)
        amounts = [before.amount for before in self.rows[:upto]]
        if self.two_sided:
            charges = sum(amount for amount in amounts if amount > 0)
            place(row, self.columns[-2], figures.amount(charges), 11.6, typescale.CARRIED)
            place(row, self.columns[-1], figures.amount(charges - sum(amounts)), 11.6, typescale.CARRIED)
        else:
            place(row, self.columns[-1], figures.amount(sum(amounts)), 11.6, typescale.CARRIED)
        return row

    def continued(self, start: int, words: Words) -> list[Row]:
        """A group's head said again where a page begins inside it."""
        row = self.rows[start]
        if not row.group or row.is_head:
            return []
        head = group_head(self.columns[0], words.say(N_("{group} (continued)"), group=row.group), row.group)
        head.repeated = True
        return [head]


def group_head(first: Column, text: str, group: str) -> Row:
    row = Row(17.6, is_head=True, group=group, counts=False)
    place(row, first, text, 12.8, typescale.GROUP)
    return row


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Distances in a row."""

    first: float  # from the rule above to the first baseline
    last: float  # from the last baseline to the rule below


NORMAL = Rhythm(10.0, 5.0)
DENSE = Rhythm(9.4, 4.4)


def place(row: Row, column: Column, text: str, y: float, kind: Type | None = None) -> None:
    """One line of text in a cell."""
    if text:
        kind = kind or column.kind
        line = kind.shape(text)
        x = column.x - line.width * kind.size / 1000 if column.figures else column.x
        row.texts.append((x, y, line, kind, column.key))


def place_lines(row: Row, column: Column, text: str, y: float, kind: Type, language: str) -> float:
    """Wraps into the column; the last baseline."""
    for at, line in enumerate(lines_of(text, kind, column.width, language)):
        if at:
            y += kind.leading
        x = column.x - line.width * kind.size / 1000 if column.figures else column.x
        row.texts.append((x, y, line, kind, column.key))
    return y


def draw_head(sheet: Sheet, columns: Sequence[Column], left: float, right: float, baseline: float) -> float:
    """The column heads; where the first row begins."""
    for column in columns:
        with sheet.tag("TH", COLUMN_HEAD):
            if column.figures:
                sheet.text(column.x, baseline, column.head, typescale.HEAD, "right")
            else:
                sheet.text(column.x, baseline, column.head, fitted([column.head], typescale.HEAD, column.width))
    y = baseline + HEAD_TO_RULE
    sheet.rule(left, y, right, INK_RULE, INK)
    return y


def draw_rows(
    sheet: Sheet, rows: Sequence[Row], left: float, right: float, y: float, columns: Sequence[Column] = ()
) -> float:
    """The rows from `y` down; where the last one ends."""
    last = len(rows) - 1
    for at, row in enumerate(rows):
        if row.tinted:
            sheet.fill(left, y, right - left, row.height, sheet.palette.tint)
        if sheet.is_tagged:
            _draw_tagged(sheet, row, y, columns)
        else:
            for x, down, line, kind, _ in row.texts:
                sheet.line(x, y + down, line, kind)
        y += row.height
        ink = row.below == "ink" or (at < last and rows[at + 1].tinted)
        if ink:
            sheet.rule(left, y, right, INK_RULE, INK)
        elif row.below == "hair":
            sheet.rule(left, y, right)
    return y


def _draw_tagged(sheet: Sheet, row: Row, y: float, columns: Sequence[Column]) -> None:
    """A row with a cell for every column, empty ones too; sums carried over a page are not read aloud."""
    if row.tinted or row.repeated:
        with sheet.artifact():
            _draw_texts(sheet, row.texts, y)
    elif row.is_head:
        with sheet.tag("TR"), sheet.tag("TH", f"/A <</O/Table/Scope/Row/ColSpan {len(columns)}>>"):
            _draw_texts(sheet, row.texts, y)
    else:
        with sheet.tag("TR"):
            for column in columns:
                with sheet.tag("TD"):
                    _draw_texts(sheet, [text for text in row.texts if text[4] == column.key], y)


def _draw_texts(sheet: Sheet, texts: Sequence[Placed], y: float) -> None:
    for x, down, line, kind, _ in texts:
        sheet.line(x, y + down, line, kind)
