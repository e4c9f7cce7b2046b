"""Fields in rows of twelve columns; where a name or a field would be cut, fewer stand beside each other."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import Final

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from ui.widgets.captioned import Captioned
from ui.widgets.flow import Flow

COLUMNS: Final = 12
NARROWER: Final = (12, 9, 6, 4, 3)  # columns, until nothing is cut


class FieldRows(Flow):
    """`addWidget` takes how many of the columns the field spans; `new_row` begins the next one."""

    def __init__(self, across: int, down: int, parent: QWidget | None = None) -> None:
        self._leasts: dict[int, int] = {}
        super().__init__(across, down, QMargins(), parent)
        self._spans: list[int] = []
        self._begins: list[bool] = []
        self._begin = False

    def addWidget(self, widget: QWidget, span: int = COLUMNS) -> None:
        super().addWidget(widget)
        self._spans[-1] = span

    def addItem(self, item: QLayoutItem) -> None:
        super().addItem(item)
        self._spans.append(COLUMNS)
        self._begins.append(self._begin)
        self._begin = False

    def takeAt(self, index: int) -> QLayoutItem | None:
        item = super().takeAt(index)
        if item is not None:
            del self._spans[index], self._begins[index]
        return item

    def invalidate(self) -> None:
        self._leasts.clear()
        super().invalidate()

    def new_row(self) -> None:
        self._begin = True

    def minimumSize(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        wide = max(map(_least, shown), default=0)
        return QSize(wide, max((item.minimumSize().height() for item in shown), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        columns = self._columns(rect.width())
        top = rect.top()
        for row in self._rows(columns):
            places = self._in_row(row, rect, columns)
            height = max(self._height(at, width) for at, _left, width in places)
            for at, left, width in places if move else ():
                self._items[at].setGeometry(QRect(left, top, width, self._height(at, width)))
            top += height + self.down
        return max(0, top - self.down - rect.top())

    def _height(self, at: int, width: int) -> int:
        item = self._items[at]
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()

    def _columns(self, width: int) -> int:
        """As many as leave every field the room it needs."""
        for columns in NARROWER:
            if all(self._needs(row) <= width for row in self._rows(columns)):
                return columns
        return 1

    def _needs(self, row: list[tuple[int, int]]) -> int:
        return sum(self._least(at) for at, _span in row) + self.across * (len(row) - 1)

    def _least(self, at: int) -> int:
        if (least := self._leasts.get(at)) is None:
            least = self._leasts[at] = _least(self._items[at])
        return least

    def _rows(self, columns: int) -> list[list[tuple[int, int]]]:
        """Fields with their spans. The last row of what stood in one is spread over its width."""
        rows: list[list[tuple[int, int]]] = []
        broken: list[list[tuple[int, int]]] = []  # rows that went on below
        used = 0
        for at, item in enumerate(self._items):
            if item.isEmpty():  # hidden
                continue
            span = min(columns, self._spans[at])
            begins = (self._begins[at] and columns == COLUMNS) or not rows
            if begins or used + span > columns:
                rows.append([])
                used = 0
            rows[-1].append((at, span))
            used += span
        if columns < COLUMNS:
            broken = [row for row in rows if sum(span for _at, span in row) < columns]
        for row in broken:
            at, span = row[-1]
            row[-1] = (at, span + columns - sum(span for _at, span in row))
        return rows

    def _in_row(self, row: list[tuple[int, int]], rect: QRect, columns: int) -> list[tuple[int, int, int]]:
        """Each with its left edge and its width: by its share, unless it needs more."""
        widths = self._shares([span for _at, span in row], rect.width(), columns)
        leasts = [self._least(at) for at, _span in row]
        short = sum(max(0, least - width) for least, width in zip(leasts, widths, strict=True))
        for place, least in enumerate(leasts):
            given = min(short, max(0, widths[place] - least))
            short -= given
            widths[place] = max(widths[place] - given, least)
        lefts = accumulate((width + self.across for width in widths), initial=rect.left())
        return [(at, left, width) for (at, _span), left, width in zip(row, lefts, widths, strict=False)]

    def _shares(self, spans: list[int], width: int, columns: int) -> list[int]:
        """In line with the rows above and below."""
        edges = [(width + self.across) * used // columns for used in accumulate(spans, initial=0)]
        return [right - left - self.across for left, right in pairwise(edges)]


def _least(item: QLayoutItem) -> int:
    widget = item.widget()
    if isinstance(widget, Captioned):
        name = widget.caption.sizeHint().width() if not widget.caption.isHidden() else 0
        return max(name, widget.field.minimumWidth() or widget.field.minimumSizeHint().width())
    return item.minimumSize().width()
