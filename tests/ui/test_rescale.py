"""A window that is zoomed looks as if it had been built at that size of text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.rescale import NO_LIMIT
from ui.widgets.buttons import Btn
from ui.widgets.flow import Flow


def build(look) -> QWidget:
    whole, px = QWidget(), look.px
    column = QVBoxLayout(whole)
    column.setContentsMargins(px(20), px(12), px(16), px(9))
    column.setSpacing(px(3))
    row, grid = QHBoxLayout(), QGridLayout()
    row.setSpacing(px(8))
    row.addWidget(Btn(look, "Post"))
    row.addSpacing(px(14))
    row.addStretch()
    column.addLayout(row)
    column.addSpacing(px(7))
    grid.setHorizontalSpacing(px(10))
    grid.setVerticalSpacing(px(5))
    box = QWidget(whole)
    box.setMinimumWidth(px(120))
    box.setMaximumHeight(px(61))
    grid.addWidget(box, 0, 0)
    column.addLayout(grid)
    flow = QWidget(whole)
    chips = Flow(px(6), px(4), QMargins(px(2), px(3), 0, 0), flow)
    chips.addWidget(Btn(look, "All"))
    column.addWidget(flow)
    return whole


def hints(widget: QWidget) -> list[QSize]:
    within = widget.findChildren(QWidget)
    limits = [size for child in within for size in (child.minimumSize(), child.maximumSize())]
    return [widget.sizeHint(), widget.minimumSizeHint(), *limits]


@pytest.mark.parametrize("scales", [(2.0,), (1.25, 1.5, 1.1, 1.75), (2.0, 1.0)])
def test_a_zoomed_window_is_as_large_as_one_that_was_built_so(look, qtbot, scales):
    zoomed = build(look)
    qtbot.addWidget(zoomed)
    for scale in scales:
        look.set_scale(scale)
    fresh = build(look)
    qtbot.addWidget(fresh)
    for layout, other in zip(zoomed.findChildren(QHBoxLayout), fresh.findChildren(QHBoxLayout), strict=True):
        assert abs(layout.spacing() - other.spacing()) <= 1
    margins, wanted = zoomed.layout().contentsMargins(), fresh.layout().contentsMargins()
    for side in ("left", "top", "right", "bottom"):
        assert abs(getattr(margins, side)() - getattr(wanted, side)()) <= 1
    for one, other in zip(hints(zoomed), hints(fresh), strict=True):
        assert abs(one.width() - other.width()) <= 6, (one, other)
        assert abs(one.height() - other.height()) <= 6, (one, other)


def test_what_is_nearly_without_limit_stays_within_what_qt_takes(look, qtbot):
    whole = QWidget()
    qtbot.addWidget(whole)
    tall = QWidget(whole)
    tall.setMaximumHeight(NO_LIMIT - 100)
    look.set_scale(2.0)
    assert tall.maximumHeight() == NO_LIMIT
