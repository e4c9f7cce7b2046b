"""What a person could not read: words cut off, heads and money without room, widgets over each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any, Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QTabBar,
    QWidget,
)

from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel
from ui.widgets.pinned_totals import PinnedTotals
from ui.widgets.table_view import TableView

SHARE_SEEN: Final = 0.35  # of a text that may give way at all
ROWS: Final = 40
NEVER: Final = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
PATIENCE: Final = 6  # looks, before what is cut counts
FLOATING: Final = ("QScrollBar", "QSizeGrip", "QSplitterHandle", "QRubberBand", "UndoStrip", "QToolButton")


def what_is_cut(window: QWidget) -> list[str]:
    """One sentence for each; the window has to be shown, with its jobs done."""
    seen = [child for child in window.findChildren(QWidget) if _is_seen(child, window)]
    return sorted({f"{_place(widget)}: {what}" for widget in seen for what in _faults(widget)})


def what_stays_cut(window: QWidget, qtbot: Any) -> list[str]:
    """What is still cut a moment later: an answer that has just come has yet to find its place."""
    found = what_is_cut(window)
    for _ in range(PATIENCE):
        if not found:
            break
        qtbot.wait(200)
        found = [fault for fault in what_is_cut(window) if fault in found]
    return found


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    return widget.isVisible() and widget.window() is window and not widget.visibleRegion().isEmpty()


def _faults(widget: QWidget) -> Iterator[str]:
    yield from _overlaps(widget)
    if _scrolled(widget) or isinstance(widget.parentWidget(), QTabBar):
        return
    yield from _room(widget)
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBarPolicy() == NEVER:
        if widget.widget().width() > widget.viewport().width() + 1:
            yield f"what it holds is {widget.widget().width()} wide, it shows {widget.viewport().width()}"
    if isinstance(widget, TableView):
        yield from _columns(widget)
    elif isinstance(widget, PinnedTotals):
        yield from _totals(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, ElidedLabel):
        yield from _elided(widget)
    elif isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QLineEdit):
        yield from _field(widget)


# --- room ---------------------------------------------------------------------------------------


def _room(widget: QWidget) -> Iterator[str]:
    """Narrower or lower than it may be, or hanging out of what it stands in."""
    least, policy, parent = widget.minimumSizeHint(), widget.sizePolicy(), widget.parentWidget()
    if isinstance(widget, QAbstractScrollArea) or isinstance(parent, QAbstractScrollArea):
        return  # scrolls
    if policy.horizontalPolicy() != QSizePolicy.Policy.Ignored and not widget.minimumWidth():
        if widget.width() < min(least.width(), widget.maximumWidth()) - 1:
            yield f"{widget.width()} wide, needs {least.width()}"
    if policy.verticalPolicy() != QSizePolicy.Policy.Ignored and not widget.minimumHeight():
        if widget.height() < min(least.height(), widget.maximumHeight()) - 1:
            yield f"{widget.height()} high, needs {least.height()}"
    if parent is not None and not isinstance(parent.parentWidget(), QAbstractScrollArea):
        if widget.geometry().right() > parent.width() or widget.geometry().bottom() > parent.height():
            yield f"hangs out of its parent {type(parent).__name__}"


def _scrolled(widget: QWidget) -> bool:
    """Partly scrolled out of sight: what is not seen of it can be brought there."""
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            inside = QRect(widget.mapTo(parent, QPoint()), widget.size())
            return not parent.rect().contains(inside)
        parent = area
    return False


def _overlaps(widget: QWidget) -> Iterator[str]:
    children = [child for child in widget.children() if isinstance(child, QWidget) and _stands(child)]
    for one, other in combinations(children, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > 1 and common.height() > 1:
            yield f"{_name(one)} and {_name(other)} stand over each other"


def _stands(child: QWidget) -> bool:
    if not child.isVisible() or child.isWindow() or child.visibleRegion().isEmpty():
        return False
    through = child.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return not through and type(child).__name__ not in FLOATING and not child.property("floating")


# --- words --------------------------------------------------------------------------------------


def _label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        if label.height() < label.heightForWidth(label.width()) - 1:
            yield f"“{label.text()}” needs {label.heightForWidth(label.width())} in height, has {label.height()}"
    elif label.width() < label.sizeHint().width() - 1:
        yield f"“{label.text()}” is cut"


def _elided(label: ElidedLabel) -> Iterator[str]:
    whole = label.fontMetrics().horizontalAdvance(label.text())
    if label.text() and label.width() < SHARE_SEEN * whole:
        yield f"of “{label.text()}” next to nothing is seen"


def _button(button: QAbstractButton) -> Iterator[str]:
    if isinstance(button, Btn) and button.width() < button.sizeHint().width() - 1:
        yield f"“{button.text()}” is cut"


def _field(field: QLineEdit) -> Iterator[str]:
    """What was typed may be longer than its field; a hint that cannot be read says nothing."""
    text = field.placeholderText() if not field.text() else ""
    if text and field.fontMetrics().horizontalAdvance(text) * SHARE_SEEN > field.width():
        yield f"the hint “{text}” is cut"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for tab in range(bar.count()):
        if bar.isTabVisible(tab) and bar.tabRect(tab).right() > bar.width():
            if tab == bar.currentIndex() or not bar.usesScrollButtons():
                yield f"the tab “{bar.tabText(tab)}” is cut"
        elif bar.isTabVisible(tab) and bar.tabRect(tab).width() < bar.tabSizeHint(tab).width() - 1:
            yield f"the tab “{bar.tabText(tab)}” is narrow"


# --- lists --------------------------------------------------------------------------------------


def _columns(table: TableView) -> Iterator[str]:
    head, rows, width = table.head, table.rows(), table.viewport().width()
    figures = table._cell_cursor  # of a report: none may be cut or left out, and the cell in hand is in view
    if table.horizontalScrollBar().maximum() > 0 and not figures:
        yield f"has to be scrolled sideways, {head.length()} in {width}"
    for at, column in enumerate(rows.columns()):
        if table.isColumnHidden(at) or (column.kind in ("check", "icon")):
            continue
        section = QRect(0, 0, head.sectionSize(at), 28)
        inner = table.cells.inner(section, column, at == table.cells.first_column).width()
        if _look(table).metrics(11, 600).horizontalAdvance(column.title) > inner + 1:
            yield f"the head “{column.title}” is cut"
        if column.align == "right" or column.kind == "pill":
            yield from _cells(table, column, inner)


def _cells(table: TableView, column: Any, inner: int) -> Iterator[str]:
    rows = table.rows()
    metrics = _look(table).metrics(13, column.weight)
    for at in range(min(ROWS, rows.count())):
        row = rows.row_at(at)
        if row is None:
            continue
        if column.kind == "pill":
            pills = column.value(row) if column.value else ()
            small = _look(table).metrics(11, 600)
            needs = sum(small.horizontalAdvance(pill.text) + _look(table).px(14 + 5) for pill in pills[:2])
            needs -= _look(table).px(5)
            text = ", ".join(pill.text for pill in pills)
        else:
            text = column.text(row)
            needs = metrics.horizontalAdvance(text)
            needs -= table.cells.bracket if text.endswith(")") else 0
        if needs > inner + 1:
            yield f"“{text}” is cut under “{column.title}”"
            return


def _totals(totals: PinnedTotals) -> Iterator[str]:
    table = totals.table
    for row in totals.rows():
        for at, column in enumerate(table.rows().columns()):
            text = row.texts.get(column.key, "")
            if not text or column.align != "right" or table.isColumnHidden(at):
                continue
            section = QRect(0, 0, table.head.sectionSize(at), 28)
            inner = table.cells.inner(section, column, at == table.cells.first_column)
            if _look(table).metrics(13, row.weight).horizontalAdvance(text.rstrip(")")) > inner.width() + 1:
                yield f"the total “{text}” is cut"


# --- who ----------------------------------------------------------------------------------------


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()[:30]}".strip()


def _place(widget: QWidget) -> str:
    names, at = [_name(widget)], widget.parentWidget()
    while at is not None and len(names) < 4:
        if type(at) is not QWidget:
            names.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)


def _look(widget: QWidget) -> Look:
    """Of the main window: lists are measured with the fonts they are painted in."""
    window: Any = widget.window()
    look: Look = window.look
    return look
