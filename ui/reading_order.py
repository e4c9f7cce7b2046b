"""Tab goes as one reads: line by line from the top, and through a column before the one beside it.

Pages build their parts in the order in which they need them, some of them long after the page is shown. So the order is
set when somebody presses Tab, from where things stand then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final
from weakref import ref

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget

_TOUCH: Final = 2  # pixels by which neighbours may overlap
_MOVES_ON: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Qt is asked neither for its chain of the focus nor for the proxy of a widget: PySide takes the answer for a child of
# the one that was asked (a table for one of its own viewport), and lets go of it together with that one. So forms
# and widgets say it themselves:
OWN_ORDER: Final = "own_order"  # a method: the fields of a form in their order
LEADS_INSIDE: Final = "leads_inside"  # true: the focus goes to something in it


class ReadingOrder(QObject):
    """Hears of Tab, and of Enter that moves on in a form, before whoever has the focus does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._set: list[ref[QWidget]] = []  # as it was set last
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _MOVES_ON:
            self._read()
        return False

    def _read(self) -> None:
        wanted = reading_order(self._window)
        if wanted != [known() for known in self._set]:
            self._set = list(map(ref, wanted))
            for before, after in pairwise(wanted):
                QWidget.setTabOrder(before, after)


def reading_order(window: QWidget) -> list[QWidget]:
    """All that Tab stops at now."""
    return list(_read(window))


def _read(widget: QWidget) -> Iterator[QWidget]:
    if getattr(widget, LEADS_INSIDE, False):
        yield widget  # Qt moves what is inside along with it
        return
    own: Callable[[], Sequence[QWidget]] | None = getattr(widget, OWN_ORDER, None)
    if own is not None:
        stops = list(_stops_in(widget))
        first = [one for one in own() if one in stops]
        yield from first
        yield from (one for one in stops if one not in first)
        return
    if not widget.isWindow() and _stops(widget):
        yield widget
    for child in in_lines([(one, one.geometry()) for one in _shown_in(widget)]):
        yield from _read(child)


def _stops(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox)):
        return False  # it hands the focus to what it is part of
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def _shown_in(widget: QWidget) -> list[QWidget]:
    children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [one for one in children if one.isVisible() and not one.isWindow()]


def _stops_in(widget: QWidget) -> Iterator[QWidget]:
    for child in _shown_in(widget):
        if not getattr(child, LEADS_INSIDE, False) and _stops(child):
            yield child
        yield from _stops_in(child)


Placed = tuple[QWidget, QRect]


def in_lines(placed: Sequence[Placed]) -> list[QWidget]:
    """Cut into lines where nothing is cut through, these into columns, and so on."""
    if len(placed) < 2:
        return [widget for widget, _rect in placed]
    for begins, ends in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        parts = _cut(placed, begins, ends)
        if len(parts) > 1:
            return [widget for part in parts for widget in in_lines(part)]
    return [widget for widget, _rect in sorted(placed, key=lambda one: _corner(one[1].topLeft()))]


def _cut(placed: Sequence[Placed], begins: Callable[[QRect], int], ends: Callable[[QRect], int]) -> list[list[Placed]]:
    parts: list[list[Placed]] = []
    reached = 0
    for one in sorted(placed, key=lambda one: begins(one[1])):
        if not parts or begins(one[1]) > reached - _TOUCH:
            parts.append([one])
            reached = ends(one[1])
        else:
            parts[-1].append(one)
            reached = max(reached, ends(one[1]))
    return parts


def _corner(point: QPoint) -> tuple[int, int]:
    return point.y(), point.x()
