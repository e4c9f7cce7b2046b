"""Paints every cell of every list. Reads the row and its column directly: `data` would be asked seven times a cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.figures import late_role
from ui.look import Look
from ui.models.columns import Column, IconMark, PillText
from ui.models.row_model import WAITING, Index, RowModel

PAD: Final = 7
EDGE: Final = 16  # before the first column
BAR: Final = 3  # the focus bar
KEPT: Final = 5_000  # widths of texts: those of a few screens
HYPHEN: Final = "\u2011"  # at which no line breaks: for numbers of documents in running text
_LEFT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_CENTER: Final = int(Qt.AlignmentFlag.AlignCenter)
_SIDES: Final = {"left": _LEFT, "right": _RIGHT, "center": _CENTER}
_WHOLE: Final = int(Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)
_ONE_LINE: Final = int(Qt.TextFlag.TextSingleLine)


class RowState(NamedTuple):
    """How a row is drawn at this moment."""

    selected: bool
    focused: bool  # the list has the focus
    hovered: bool
    current: bool


class CellDelegate(QStyledItemDelegate):
    """One for each list; the view says which row is selected, hovered, current."""

    def __init__(self, look: Look, state_of: Callable[[int], RowState], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state_of = state_of
        self._model: RowModel[Any] | None = None
        self.first_column = 0  # the logical index of the leftmost visible column
        self.edge_pixels = EDGE
        self.cell_cursor: tuple[int, int] | None = None
        self._in_pass = False
        self._place = -1
        self._row: Any = None
        self._state = RowState(False, False, False, False)
        self._painters: dict[str, Callable[[QPainter, QRect, Column[Any], Any], None]] = {
            "text": self._text,
            "two-line": self._two_lines,
            "money": self._money,
            "number": self._text,
            "late": self._late,
            "pill": self._pills,
            "check": self._check,
            "icon": self._icon,
            "aging": self._aging,
            "link": self._link,
        }
        self._measure()
        look.changed.connect(self._measure)

    def _measure(self) -> None:
        look = self._look
        self.pad, self.edge, self.bar = look.px(PAD), look.px(self.edge_pixels), look.px(BAR)
        self.bracket = look.metrics().horizontalAdvance(")")
        self._hairline = look.color("line")
        self._advances: dict[tuple[str, int], int] = {}

    def set_edge(self, pixels: int) -> None:
        """How far from the left the first column begins: in line with what stands above the list."""
        self.edge_pixels = pixels
        self._measure()

    def set_model(self, model: RowModel[Any]) -> None:
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._look.px(60), self._look.px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._model
        if model is None:
            return
        place, at = index.row(), index.column()
        rect: QRect = option.rect
        if place != self._place:
            self._row, self._state = model.row_at(place), self._state_of(place)
            self._place = place if self._in_pass else -1
        row, state, column = self._row, self._state, model.columns()[at]
        self._background(painter, rect, state, at == self.first_column)
        inner = self.inner(rect, column, at == self.first_column)
        if row is None:
            painter.setPen(self._look.color("muted"))
            painter.drawText(inner, _SIDES[column.align], WAITING)
        else:
            self._painters[column.kind](painter, inner, column, row)
        if self.cell_cursor == (place, at) and state.focused:
            self._frame(painter, rect)

    def begin_pass(self) -> None:
        """Until `end_pass` nothing changes: a row and its state are looked up once for all its cells."""
        self._place, self._in_pass = -1, True

    def end_pass(self) -> None:
        self._place, self._in_pass = -1, False
        self._row = None

    def inner(self, rect: QRect, column: Column[Any], first: bool) -> QRect:
        """Where a cell's content goes: a bracket's width stays free behind money."""
        right = self.pad + (self.bracket if column.kind == "money" else 0)
        if first and column.kind == "icon":
            right = 0  # it stands close to the words it belongs to
        return rect.adjusted(self.edge if first else self.pad, 0, -right, -1)

    def _background(self, painter: QPainter, rect: QRect, state: RowState, first: bool) -> None:
        look = self._look
        if state.selected:
            painter.fillRect(rect, look.color("sel" if state.focused else "selDim"))
            if first and state.focused and state.current:
                painter.fillRect(QRect(rect.x(), rect.y(), self.bar, rect.height()), look.color("accent"))
        elif state.hovered:
            painter.fillRect(rect, look.color("hover"))
        # a line that is drawn would lie between two pixels of a screen with twice as many
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), self._hairline)

    def _frame(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self._look.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)  # a box painted before has left its own
        painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def draw(
        self, painter: QPainter, rect: QRect, text: str, role: str, weight: int, side: int,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:  # fmt: skip
        """One line of text, elided when it does not fit."""
        painter.setFont(self._look.font(13, weight))
        painter.setPen(self._look.color(role))
        if self.advance(text, weight) > rect.width():
            text = self._look.metrics(13, weight).elidedText(text, cut, rect.width())
        painter.drawText(rect, side | _ONE_LINE, text)

    def advance(self, text: str, weight: int) -> int:
        """How wide a line of text is in this list's letters."""
        found = self._advances.get((text, weight))
        if found is None:
            if len(self._advances) > KEPT:
                self._advances.clear()
            found = self._advances[text, weight] = self._look.metrics(13, weight).horizontalAdvance(text)
        return found

    def draw_figure(self, painter: QPainter, rect: QRect, text: str, role: str, weight: int) -> None:
        """Money: never elided; the closing bracket hangs in the space left free for it."""
        if text.endswith(")"):
            rect = rect.adjusted(0, 0, self.bracket, 0)
        painter.setFont(self._look.font(13, weight))
        painter.setPen(self._look.color(role))
        painter.drawText(rect, _RIGHT | _WHOLE, text)

    def _text(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        cut = Qt.TextElideMode.ElideMiddle if column.ends_differ else Qt.TextElideMode.ElideRight
        self.draw(painter, rect, column.text(row), column.role_of(row), column.weight, _SIDES[column.align], cut)

    def _link(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        self.draw(painter, rect, column.text(row), "accentText", 500, _SIDES[column.align])

    def _money(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        minor = column.value(row) if column.value else None
        pale = minor == 0 and column.pale_zero
        role = "muted" if pale else column.role_of(row)
        weight = 400 if pale else column.weight
        self.draw_figure(painter, rect, column.text(row), role, weight)

    def _late(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        days = column.value(row) if column.value else None
        role = "muted" if days is None else late_role(days)
        self.draw(painter, rect, column.text(row), role, 400, _RIGHT)

    def _two_lines(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        half = rect.height() // 2
        top = rect.adjusted(0, self._look.px(3), 0, -half)
        self.draw(painter, top, column.text(row), column.role_of(row), column.weight or 500, _LEFT)
        below = rect.adjusted(0, half, 0, -self._look.px(3))
        painter.setFont(self._look.font(12))
        painter.setPen(self._look.color("muted"))
        second = str(column.value(row)) if column.value else ""
        second = self._look.metrics(12).elidedText(second, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, _LEFT | _ONE_LINE, second)

    def _pills(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        pills: Sequence[PillText] = column.value(row) if column.value else ()
        left = rect.left()
        for pill in pills[:2]:
            left += paint_pill(painter, self._look, left, rect, pill) + self._look.px(5)

    def _icon(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        mark: IconMark | None = column.value(row) if column.value else None
        if mark is not None:
            side = self._look.px(14)
            box = QRect(0, 0, side, side)
            box.moveCenter(rect.center())
            self._look.paint_icon(painter, box, mark.name, mark.role)

    def _check(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        side = self._look.px(14)
        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        paint_check(painter, self._look, box, bool(column.value and column.value(row)))

    def _aging(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        amounts: Sequence[int] = column.value(row) if column.value else ()
        paint_aging(painter, self._look, rect, amounts)


def paint_pill(painter: QPainter, look: Look, left: int, rect: QRect, pill: PillText) -> int:
    """Draw at `left` in the middle of `rect`; returns the width it took."""
    metrics = look.metrics(11, 600)
    height, width = look.px(18), metrics.horizontalAdvance(pill.text) + look.px(14)
    box = QRectF(left, rect.center().y() - height / 2 + 0.5, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(f"{pill.tone}Soft"))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setFont(look.font(11, 600))
    painter.setPen(look.color(pill.tone))
    painter.drawText(box, _CENTER, pill.text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    return width


def paint_check(painter: QPainter, look: Look, box: QRect, on: bool, *, focused: bool = False) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color("accent" if on or focused else "field"), 2 if focused and not on else 1))
    painter.setBrush(look.color("accent" if on else "base"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if on:
        inset = look.px(2)
        look.paint_icon(painter, box.adjusted(inset, inset, -inset, -inset), "check", "onAccent")


def paint_aging(painter: QPainter, look: Look, rect: QRect, amounts: Sequence[int]) -> None:
    """Segments from not due to oldest, a pixel of the ground between them; what is negative has no length."""
    lengths = [max(0, amount) for amount in amounts]
    whole = sum(lengths)
    if not whole:
        return
    height, width = look.px(9), rect.width()
    top = rect.center().y() - height // 2
    so_far = 0
    for bucket, length in enumerate(lengths):
        if not length:
            continue
        left = rect.left() + so_far * width // whole
        so_far += length
        right = rect.left() + so_far * width // whole
        bar = QRect(left, top, max(1, right - left - (1 if so_far < whole else 0)), height)
        painter.fillRect(bar, look.color(look.theme.age(bucket)))
