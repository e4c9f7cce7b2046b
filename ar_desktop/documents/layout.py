"""A paper measured and cut into pages: table in the middle, blocks above and below, a slip at the end."""

from __future__ import annotations

from dataclasses import dataclass

from ar_desktop.documents import typescale
from ar_desktop.documents.blocks import Block
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.foot import draw_foot, text_bottom
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.heads import address_bottom, draw_first_head, draw_next_head, facts_bottom
from ar_desktop.documents.pages import Part, Rooms, cut
from ar_desktop.documents.pdf import PdfFile, Sheet
from ar_desktop.documents.slip import Slip, draw_slip
from ar_desktop.documents.table import BAND, HEAD_TO_RULE, Row, Table, draw_head, draw_rows
from ar_desktop.words import N_

_TITLE_HEIGHT = 26.0  # where it begins the text


@dataclass(frozen=True, slots=True)
class Layout:
    """What is left to do is drawing."""

    frame: Frame
    figures: Figures
    table: Table
    opening: list[Block]
    closing: list[Block]
    slip: Slip | None
    table_y: float  # baseline of the table's head on the first page
    pages: list[tuple[int, int]]  # rows and closing blocks of each page, counted through

    def draw(self, file: PdfFile) -> None:
        rows = len(self.table.rows)
        for page, (start, end) in enumerate(self.pages):
            sheet = file.page(self.frame.palette)
            slip = self.slip if page == len(self.pages) - 1 else None
            y = self._draw_rows(sheet, page, start, end, self._page_top(sheet, page))
            bottom = text_bottom(self.frame, slip=slip is not None)
            for block in self.closing[max(0, start - rows) : max(0, end - rows)]:
                y = bottom - block.height if block.at_foot else y
                block.draw(sheet, y)
                y += block.height
            with sheet.artifact():
                draw_foot(sheet, self.frame, page + 1, len(self.pages), slip=slip is not None)
            if slip:
                draw_slip(sheet, self.frame, slip)
            sheet.done()

    def _page_top(self, sheet: Sheet, page: int) -> float:
        """Everything above the table; the baseline of its head."""
        if page:
            with sheet.artifact():
                draw_next_head(sheet, self.frame)
            return self.frame.grid.next_body_y
        draw_first_head(sheet, self.frame)
        y = _body_top(self.frame)
        if not self.frame.grid.title_on_top:
            _draw_title(sheet, self.frame, y)
            y += _TITLE_HEIGHT
        for block in self.opening:
            block.draw(sheet, y)
            y += block.height
        return self.table_y

    def _draw_rows(self, sheet: Sheet, page: int, start: int, end: int, y: float) -> float:
        grid, table = self.frame.grid, self.table
        rows = list(table.rows[start:end])
        if not rows:
            return y
        with sheet.table(begins=page == 0):
            with sheet.artifact() if page else sheet.tag("TR"):
                y = draw_head(sheet, table.columns, grid.left, grid.right, y)
            rows = self._with_bands(rows, page, start, end)
            return draw_rows(sheet, rows, grid.left, grid.right, y, table.columns)

    def _with_bands(self, rows: list[Row], page: int, start: int, end: int) -> list[Row]:
        table = self.table
        if page:
            brought = self.frame.words.say(N_("Brought forward from page {page}"), page=page)
            rows[:0] = [table.band(brought, start, self.figures, "hair"), *table.continued(start, self.frame.words)]
        if end < len(table.rows):
            rows.append(table.band(self._carried(page, end), end, self.figures, "none"))
        return rows

    def _carried(self, page: int, end: int) -> str:
        return self.frame.words.say(
            N_("Carried forward to page {page}, {lines} of {all} lines"),
            page=page + 2,
            lines=sum(row.counts for row in self.table.rows[:end]),
            all=self.table.counted,
        )


def lay_out(
    frame: Frame, figures: Figures, table: Table, opening: list[Block], closing: list[Block], slip: Slip | None
) -> Layout:
    title = 0.0 if frame.grid.title_on_top else _TITLE_HEIGHT
    gap = 20.0 if frame.grid.title_on_top and not opening else 8.5
    table_y = _body_top(frame) + title + sum(block.height for block in opening) + gap
    pages = _cut(frame, table, closing, table_y, with_slip=slip is not None)
    return Layout(frame, figures, table, opening, closing, slip, table_y, pages)


def _body_top(frame: Frame) -> float:
    return max(frame.grid.body_y, facts_bottom(frame) + 22, address_bottom(frame) + 24)


def _draw_title(sheet: Sheet, frame: Frame, y: float) -> None:
    x = frame.grid.left
    with sheet.tag("H1"):
        sheet.text(x, y + 15, frame.title, typescale.TITLE_IN_TEXT)
    x += typescale.TITLE_IN_TEXT.width(frame.title) + 9
    wanted = typescale.TITLE_NUMBER.heavier("semibold").sized(frame.number_size * 1.1)
    sheet.text(x, y + 15, frame.number, typescale.fitted([frame.number], wanted, frame.grid.right - x))


def _cut(frame: Frame, table: Table, closing: list[Block], table_y: float, *, with_slip: bool) -> list[tuple[int, int]]:
    parts = [Part(row.height, breaks) for row, breaks in zip(table.rows, _breaks(table.rows), strict=True)]
    parts += [Part(block.height, block.breaks) for block in closing]
    bottom = text_bottom(frame, slip=False)
    rooms = Rooms(
        first=bottom - table_y - HEAD_TO_RULE,
        next=bottom - frame.grid.next_body_y - HEAD_TO_RULE - BAND,
        slip=bottom - text_bottom(frame, slip=True) if with_slip else 0.0,
        carried=BAND,
        repeated=BAND,
    )
    return cut(parts, rooms, len(table.rows), [bool(row.group) and not row.is_head for row in table.rows])


def _breaks(rows: list[Row]) -> list[bool]:
    """Not after a group's head, and not so that fewer than two lines stand above the totals."""
    breaks = [True] + [not row.is_head for row in rows[:-1]]
    return [*breaks[:-1], False] if len(rows) > 1 else breaks[: len(rows)]
