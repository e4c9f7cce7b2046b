"""The stream of what happened under heads: this week, then month by month; one line an entry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter

from ui.figures import Figures
from ui.models.columns import Column
from ui.models.row_model import NO_INDEX, Index, RowModel
from ui.widgets.grouped_cells import GroupHead
from ui.widgets.headed_cells import Headed, HeadedCells, headed_columns
from ui.widgets.timeline_rows import stream_columns

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry, Key

LINE: Final = 29
_LEFT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextSingleLine)


class GroupedStream(RowModel[Headed]):
    """As `StreamModel`, with a head before each week or month; a head says how many when all of it is here."""

    more_wanted = Signal(object)  # key of the last entry

    def __init__(self, figures: Figures, parent: QObject | None = None) -> None:
        super().__init__(headed_columns(line_columns(figures)), parent)
        self._figures = figures
        self._entries: list[Entry] = []
        self._rows: list[Headed] = []
        self._more = self._asked = False
        self._titles: dict[tuple[int, int, bool], str] = {}  # by year, month, and whether in this week

    def begin(self, rows: Sequence[Entry], *, more: bool) -> None:
        self.beginResetModel()
        self._entries, self._more, self._asked = list(rows), more, False
        self._rows = self._under_heads()
        self.endResetModel()

    def add(self, rows: Sequence[Entry], *, more: bool) -> None:
        self._more, self._asked = more, False
        self._entries += rows
        before, now = len(self._rows), self._under_heads()
        if len(now) > before:
            self.beginInsertRows(QModelIndex(), before, len(now) - 1)
            self._rows = now
            self.endInsertRows()
        else:
            self._rows = now
        if before:
            self.dataChanged.emit(self.index(0, 0), self.index(before - 1, len(self._columns) - 1))

    def _under_heads(self) -> list[Headed]:
        rows: list[Headed] = []
        titles = [self._title(entry.day) for entry in self._entries]
        last, counted = titles[-1] if titles else "", Counter(titles)
        for entry, title, above in zip(self._entries, titles, ["", *titles], strict=False):
            if title != above:
                whole = title != last or not self._more
                rows.append(Headed(GroupHead(title, self._figures.count(counted[title]) if whole else "")))
            rows.append(Headed(None, entry))
        return rows

    def _title(self, day: date) -> str:
        key = day.year, day.month, day >= _monday(self._figures.today)
        if key not in self._titles:
            self._titles[key] = group_title(day, self._figures)
        return self._titles[key]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads can't be stood on."""
        is_entry = index.isValid() and self.entry_at(index.row()) is not None
        return super().flags(index) if is_entry else Qt.ItemFlag.ItemNeverHasChildren

    def row_at(self, row: int) -> Headed | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def entry_at(self, row: int) -> Entry | None:
        found = self.row_at(row)
        return found.row if found is not None else None

    def place_of(self, key: Key) -> int:
        """-1: it is not here."""
        places = (at for at, row in enumerate(self._rows) if row.row is not None and row.row.key == key)
        return next(places, -1)

    def first_entry(self) -> int:
        return 1 if self._entries else -1

    def count(self) -> int:
        return len(self._rows)

    def canFetchMore(self, parent: Index = NO_INDEX) -> bool:
        return self._more and not self._asked and not parent.isValid()

    def fetchMore(self, parent: Index = NO_INDEX) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(self._entries[-1].key)


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


def group_title(day: date, figures: Figures) -> str:
    """This week, from Monday; then the month, with its year where it is another."""
    if day >= _monday(figures.today):
        return QCoreApplication.translate("Timeline", "This week")
    if day.year != figures.today.year:
        return figures.month(day)
    from babel.dates import format_date

    return str(format_date(day, "LLLL", locale=figures.words.locale))


def line_columns(figures: Figures) -> list[Column[Entry]]:
    """Day and time on one line, then what happened with its details behind it."""
    return [_with_time(column) if column.key == "day" else column for column in stream_columns(figures)]


def _with_time(column: Column[Entry]) -> Column[Entry]:
    return replace(column, text=_day_and_time(column), kind="text", width=108)


def _day_and_time(column: Column[Entry]) -> Any:
    time = column.value
    return lambda entry: " ".join(filter(None, (column.text(entry), time(entry) if time is not None else "")))


class LineCells(HeadedCells):
    """The headline, and on the same line what is to be known of it."""

    def _two_lines(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        look, text = self._look, column.text(row)
        self.draw(painter, rect, text, column.role_of(row), column.weight, _LEFT)
        left = look.metrics(13, column.weight).horizontalAdvance(text) + look.px(10)
        room = rect.width() - left
        if room > look.px(40):
            second = str(column.value(row) if column.value else "")
            painter.setFont(look.font(12))
            painter.setPen(look.color("text2"))
            elided = look.metrics(12).elidedText(second, Qt.TextElideMode.ElideRight, room)
            painter.drawText(rect.adjusted(left, 0, 0, 0), _LEFT, elided)

