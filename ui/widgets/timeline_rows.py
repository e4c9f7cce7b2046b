"""The stream of what happened with a customer: its rows come in pages by key, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter

from ui.figures import Figures
from ui.models.columns import Column, IconMark
from ui.models.row_model import NO_INDEX, Index, RowModel
from ui.widgets.cell_delegate import CellDelegate

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry, Key

_LEFT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextSingleLine)
_ICONS: Final = {
    "call": ("phone", "text2"), "note": ("message-square", "text2"), "letter": ("mail", "text2"),
    "email": ("mail", "text2"), "promise": ("handshake", "violet"), "dispute": ("message-square-warning", "amber"),
    "follow_up": ("clock", "text2"), "statement": ("file-text", "text2"), "receipt": ("banknote", "green"),
    "returned_payment": ("circle-alert", "red"), "refund": ("undo-2", "text2"), "write_off": ("circle-slash", "red"),
    "credit_note": ("reply", "text2"), "customer": ("pencil", "muted"), "contact": ("user", "muted"),
}  # fmt: skip


class StreamModel(RowModel["Entry"]):
    """Grows downwards: the view asks for more when it comes near the end."""

    more_wanted = Signal(object)  # key of the last entry

    def __init__(self, columns: Sequence[Column[Entry]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._rows: list[Entry] = []
        self._more = self._asked = False

    def begin(self, rows: Sequence[Entry], *, more: bool) -> None:
        self.beginResetModel()
        self._rows, self._more, self._asked = list(rows), more, False
        self.endResetModel()

    def add(self, rows: Sequence[Entry], *, more: bool) -> None:
        self._more, self._asked = more, False
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row_at(self, row: int) -> Entry | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def entry_at(self, row: int) -> Entry | None:
        return self.row_at(row)

    def first_entry(self) -> int:
        return 0 if self._rows else -1

    def place_of(self, key: Key) -> int:
        """-1: it is not here."""
        return next((at for at, entry in enumerate(self._rows) if entry.key == key), -1)

    def count(self) -> int:
        return len(self._rows)

    def canFetchMore(self, parent: Index = NO_INDEX) -> bool:
        return self._more and not self._asked and not parent.isValid()

    def fetchMore(self, parent: Index = NO_INDEX) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(self._rows[-1].key)


def stream_columns(figures: Figures) -> Sequence[Column[Entry]]:
    from ar_desktop.collections.timeline_words import detail, headline

    def day(entry: Entry) -> str:
        if entry.day == figures.today:
            return QCoreApplication.translate("Timeline", "Today")
        return figures.day(entry.day)

    def what(entry: Entry) -> str:
        return headline(entry, figures.words, figures.today, figures.base)

    def more(entry: Entry) -> str:
        return " · ".join(filter(None, (detail(entry, figures.words, figures.base), _who(entry))))

    return (
        Column(
            "day", "", day, "two-line", value=_time, role="text2", width=82, exact=lambda entry: entry.day,
            name=QCoreApplication.translate("Timeline", "Date"),
        ),
        Column("icon", "", lambda _entry: "", "icon", value=icon_of),
        Column(
            "what", "", what, "two-line", value=more, role=_ink, weight=600, width=200, stretch=1,
            name=QCoreApplication.translate("Timeline", "What happened"),
            tip=lambda entry: "\n".join(filter(None, (what(entry), more(entry)))),
        ),
    )  # fmt: skip


def icon_of(entry: Entry) -> IconMark:
    if entry.kind == "call" and entry.outcome in ("no_answer", "wrong_number"):
        return IconMark("phone-missed", "text2", "")
    if entry.kind == "promise" and entry.state == "broken":
        return IconMark("circle-x", "red", "")
    name, role = _ICONS.get(entry.kind, ("file-text", "text2"))
    return IconMark(name, "muted" if entry.reversal else role, "")


def _ink(entry: Entry) -> str:
    broken = entry.kind == "promise" and entry.state == "broken"
    return "red" if broken or entry.kind == "returned_payment" else "text"


def _who(entry: Entry) -> str:
    return entry.author if entry.group in ("calls", "notes", "promises", "disputes", "changes") else ""


def _time(entry: Entry) -> str:
    """Of the desk, where it was recorded on the very day it is about."""
    if not entry.moment:
        return ""
    at = datetime.fromisoformat(entry.moment).astimezone()
    return at.strftime("%H:%M") if at.date() == entry.day else ""


class StreamCells(CellDelegate):
    """Two lines with the headline on the first, a little apart from the line above."""

    def _two_lines(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        look = self._look
        half = rect.height() // 2
        first = QRect(rect.left(), rect.top() + look.px(3), rect.width(), half - look.px(2))
        self.draw(painter, first, column.text(row), column.role_of(row), column.weight, _LEFT)
        second = str(column.value(row)) if column.value else ""
        place = QRect(rect.left(), first.bottom(), rect.width(), half - look.px(2))
        painter.setFont(look.font(12))
        painter.setPen(look.color("text2"))
        painter.drawText(place, _LEFT, look.metrics(12).elidedText(second, Qt.TextElideMode.ElideRight, rect.width()))
