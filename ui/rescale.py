"""Margins, gaps and fixed sizes grow with the text while the window is open, as if it had been built at this scale."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QLayout, QSizePolicy, QSpacerItem, QWidget
from shiboken6 import invalidate

from ui.widgets.flow import Flow
from ui.widgets.head_row import HeadRow
from ui.widgets.layout_items import spacers_of

NO_LIMIT: Final = (1 << 24) - 1
_KEPT: Final = "at100"  # what was asked for, in pixels at 100 %: rounding does not add up


def rescale(before: float, now: float) -> None:
    """Of every widget there is; each is told `changed` afterwards, and may know better."""
    for widget in QApplication.allWidgets():
        _fixed(widget, before, now)
        if (layout := widget.layout()) is not None:
            for one in (layout, *layout.findChildren(QLayout)):
                _margins(one, before, now)


def _margins(layout: QLayout, before: float, now: float) -> None:
    margins = layout.contentsMargins()
    held = [margins.left(), margins.top(), margins.right(), margins.bottom()]
    held += _spacing(layout)
    left, top, right, bottom, across, down = _scaled(layout, "margins", held, before, now)
    layout.setContentsMargins(left, top, right, bottom)
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(across)
        layout.setVerticalSpacing(down)
    elif isinstance(layout, Flow):
        layout.across, layout.down = across, down
        if isinstance(layout, HeadRow):
            layout.gaps = _scaled(layout, "gaps", layout.gaps, before, now)
        layout.invalidate()
    else:
        layout.setSpacing(across)
    if isinstance(layout, QBoxLayout):
        _gaps(layout, before, now)


def _spacing(layout: QLayout) -> list[int]:
    if isinstance(layout, QGridLayout):
        return [layout.horizontalSpacing(), layout.verticalSpacing()]
    return [layout.across, layout.down] if isinstance(layout, Flow) else [layout.spacing(), 0]


def _gaps(layout: QBoxLayout, before: float, now: float) -> None:
    """What `addSpacing` put between two widgets; a stretch has no size of its own."""
    spacers = spacers_of(layout)
    gaps: list[tuple[QSpacerItem, bool]] = [(one, one.sizeHint().height() == 0) for one in spacers]
    held = [one.sizeHint().width() if flat else one.sizeHint().height() for one, flat in gaps]
    fixed, least = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
    for (spacer, flat), size in zip(gaps, _scaled(layout, "gaps", held, before, now), strict=True):
        if spacer.expandingDirections():
            continue
        spacer.changeSize(*((size, 0, fixed, least) if flat else (0, size, least, fixed)))
    for spacer, _flat in gaps:
        invalidate(spacer)


def _fixed(widget: QWidget, before: float, now: float) -> None:
    if widget.isWindow() or widget.objectName().startswith("qt_"):  # Qt's own parts of a scroll area
        return
    held = [widget.minimumWidth(), widget.minimumHeight(), widget.maximumWidth(), widget.maximumHeight()]
    if held == [0, 0, NO_LIMIT, NO_LIMIT]:
        return
    width, height, most_width, most_height = _scaled(widget, "fixed", held, before, now)
    widget.setMinimumSize(width, height)
    widget.setMaximumSize(most_width, most_height)


def _scaled(kept: QObject, name: str, held: list[int], before: float, now: float) -> list[int]:
    """From what was asked for at first, as long as nobody has changed it since."""
    known = kept.property(f"{_KEPT}-{name}")
    if not isinstance(known, list) or [_grown(size, before) for size in known] != held:
        known = [size / before if 1 < size < NO_LIMIT or size < 0 else float(size) for size in held]
    kept.setProperty(f"{_KEPT}-{name}", known)
    return [_grown(size, now) for size in known]


def _grown(size: float, factor: float) -> int:
    return min(NO_LIMIT, round(size * factor)) if 1 < size < NO_LIMIT or size < 0 else round(size)
