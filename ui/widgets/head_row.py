"""A row as a box layout makes it, that goes on below where its window is too narrow for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from ui.widgets.buttons import Btn
from ui.widgets.flow import Flow
from ui.widgets.labels import ElidedLabel

SEEN: Final = 0.5  # of a text that may be cut, before the row goes on below
MOST: Final = 10  # lines high: so wide is enough of any text that may be cut
DOWN: Final = 6  # pixels between two lines, of a gap of 8


class HeadRow(Flow):
    """First the hints of keys give way, then a second line is begun; what is pushed to the right stays there.

    A widget with a stretch has the rest of its line, and pushes what follows. Takes what a `QHBoxLayout` would be told.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, QMargins(), parent)
        self.gaps: list[int] = []  # before each item, on top of what is between all
        self._pushed: list[bool] = []  # whether it goes to the right, with what follows
        self._gap, self._push = 0, False  # of the next one
        self._stretches: list[int] = []
        self._hinted: set[QWidget] = set()  # buttons whose keys are shown where there is room

    def setSpacing(self, across: int) -> None:
        self.across, self.down = across, round(across * DOWN / 8)

    def addWidget(self, widget: QWidget, stretch: int = 0, alignment: Qt.AlignmentFlag | None = None) -> None:
        if isinstance(widget, Btn) and widget.shows_keys:
            self._hinted.add(widget)
        super().addWidget(widget)
        self._stretches[-1] = stretch
        if alignment is not None:
            self._items[-1].setAlignment(alignment)

    def addLayout(self, layout: QLayout) -> None:
        self.addChildLayout(layout)
        self.addItem(layout)

    def addItem(self, item: QLayoutItem) -> None:
        super().addItem(item)
        self.gaps.append(self._gap)
        self._pushed.append(self._push or bool(self._stretches and self._stretches[-1]))
        self._stretches.append(0)
        self._gap, self._push = 0, False

    def addSpacing(self, size: int) -> None:
        self._gap += size

    def addStretch(self) -> None:
        self._push = True

    def takeAt(self, index: int) -> QLayoutItem | None:
        item = super().takeAt(index)
        if item is not None:
            del self.gaps[index], self._pushed[index], self._stretches[index]
            self._hinted = {one for one in self._hinted if one is not item.widget()}
        return item

    def sizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(self._length(shown, keys=True) + self._beside(), self._one_line() + self._around())

    def minimumSize(self) -> QSize:
        widest = max((self._narrowest(at) for at in self._shown()), default=0)
        return QSize(widest + self._beside(), self._one_line() + self._around())

    def setGeometry(self, rect: QRect) -> None:
        keys = self._fits(rect.width() - self._beside(), keys=True)
        for item in self._items:
            if isinstance(button := item.widget(), Btn) and button in self._hinted:
                button.show_keys(keys)
        super().setGeometry(rect)

    # --- measures -------------------------------------------------------------------------------

    def _beside(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()

    def _around(self) -> int:
        margins = self.contentsMargins()
        return margins.top() + margins.bottom()

    def _one_line(self) -> int:
        return max((self._items[at].sizeHint().height() for at in self._shown()), default=0)

    def _shown(self) -> list[int]:
        return [at for at, item in enumerate(self._items) if not item.isEmpty()]

    def _is_pushed(self, at: int) -> bool:
        """Also where what was pushed first is hidden."""
        before = next((place for place in reversed(range(at)) if not self._items[place].isEmpty()), -1)
        return any(self._pushed[before + 1 : at + 1])

    def _narrowest(self, at: int) -> int:
        item = self._items[at]
        return item.minimumSize().width() if item.hasHeightForWidth() else self._least(at, keys=False)

    def _least(self, at: int, *, keys: bool) -> int:
        """What it is given at least in its line; what flows by itself goes below before it does so."""
        item = self._items[at]
        widget = item.widget()
        if isinstance(widget, ElidedLabel):
            return min(round(widget.sizeHint().width() * SEEN) + 1, MOST * widget.fontMetrics().height())
        wide = item.sizeHint().width() if item.hasHeightForWidth() else item.minimumSize().width()
        return wide + (self._keys_wide(widget, keys=keys) if widget in self._hinted else 0)

    def _hint(self, at: int, *, keys: bool) -> int:
        item = self._items[at]
        widget = item.widget()
        if isinstance(widget, ElidedLabel):
            return widget.sizeHint().width()
        wide = max(item.sizeHint().width(), item.minimumSize().width())
        return wide + (self._keys_wide(widget, keys=keys) if widget in self._hinted else 0)

    def _keys_wide(self, button: QWidget, *, keys: bool) -> int:
        """By so much it is wider, or narrower, with or without its keys than it is now."""
        assert isinstance(button, Btn)
        return button.keys_width() * (int(keys) - int(button.shows_keys))

    def _length(self, line: list[int], *, keys: bool) -> int:
        return sum(self._least(at, keys=keys) for at in line) + self._between(line)

    def _between(self, line: list[int]) -> int:
        return sum(self.across + self.gaps[at] for at in line[1:])

    def _fits(self, width: int, *, keys: bool) -> bool:
        return self._length(self._shown(), keys=keys) <= width

    # --- lines ----------------------------------------------------------------------------------

    def _broken(self, width: int, *, keys: bool) -> list[list[int]]:
        lines: list[list[int]] = []
        for at in self._shown():
            if lines and self._length([*lines[-1], at], keys=keys) <= width:
                lines[-1].append(at)
            else:
                lines.append([*self._taken_along(lines, at, width, keys=keys), at])
        return lines

    def _taken_along(self, lines: list[list[int]], at: int, width: int, *, keys: bool) -> list[int]:
        """What was pushed to the right goes below with the rest of its group, where that has room in one line."""
        line = lines[-1] if lines else []
        pushed = next((place for place, one in enumerate(line) if place and self._is_pushed(one)), 0)
        if not pushed or self._is_pushed(at) or self._length([*line[pushed:], at], keys=keys) > width:
            return []
        taken = line[pushed:]
        del line[pushed:]
        return taken

    def _place(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        keys = self._fits(inner.width(), keys=True)
        top = inner.top()
        lines = self._broken(inner.width(), keys=keys)
        for line in lines:
            widths = self._widths(line, inner.width() - self._between(line), keys=keys)
            height = max(self._height(at, width) for at, width in zip(line, widths, strict=True))
            if move:
                for at, place in self._placed(line, widths, QRect(inner.left(), top, inner.width(), height)):
                    self._items[at].setGeometry(place)
            top += height + self.down
        return top - (self.down if lines else 0) + self.contentsMargins().bottom() - rect.top()

    def _height(self, at: int, width: int) -> int:
        item = self._items[at]
        return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()

    def _placed(self, line: list[int], widths: list[int], room: QRect) -> Iterator[tuple[int, QRect]]:
        spare = room.width() - self._between(line) - sum(widths)
        left = room.left()
        for place, (at, width) in enumerate(zip(line, widths, strict=True)):
            if place:
                left += self.across + self.gaps[at]
            if self._is_pushed(at) and spare > 0:
                left, spare = left + spare, 0
            item = self._items[at]
            high = self._height(at, width)
            if item.alignment() or high > room.height():  # it finds its place in its line by itself
                high = room.height()
            yield at, QRect(left, room.top() + (room.height() - high) // 2, width, high)
            left += width

    def _widths(self, line: list[int], width: int, *, keys: bool) -> list[int]:
        """All as wide as they like, those with a stretch wider or narrower; texts that may be cut give way."""
        widths = [self._hint(at, keys=keys) for at in line]
        if len(line) == 1:
            widths = [max(self._narrowest(line[0]), min(widths[0], width))]
        leasts = [min(self._least(at, keys=keys), hint) for at, hint in zip(line, widths, strict=True)]
        over = sum(widths) - width
        for place in range(len(line)):
            if over > 0:
                given = min(over, widths[place] - leasts[place])
                widths[place] -= given
                over -= given
        if over < 0:
            for place, share in self._shares(line, -over):
                most = self._items[line[place]].maximumSize().width()
                widths[place] = min(most, widths[place] + share)
        return widths

    def _shares(self, line: list[int], spare: int) -> Iterator[tuple[int, int]]:
        """Of what is left over: to those with a stretch, else, where nothing is pushed, to what likes to grow."""
        stretches = {place: self._stretches[at] for place, at in enumerate(line) if self._stretches[at]}
        if not stretches and not any(map(self._is_pushed, line)):
            stretches = {place: 1 for place, at in enumerate(line) if _grows(self._items[at].widget())}
        whole = sum(stretches.values())
        for place, stretch in stretches.items():
            yield place, spare * stretch // whole


def _grows(widget: QWidget | None) -> bool:
    return widget is not None and widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding
