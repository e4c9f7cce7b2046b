"""Fields of a customer in rows of twelve columns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from ui.customers.fields import CustomerFields
from ui.look import Look

Rows = tuple[tuple[tuple[str, int], ...], ...]  # field, and how many of the twelve columns it takes


def field_grid(look: Look, fields: CustomerFields, rows: Rows) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(10))
    grid.setVerticalSpacing(look.px(8))
    for column in range(12):
        grid.setColumnStretch(column, 1)
    for at, row in enumerate(rows):
        left = 0
        for name, span in row:
            box = fields.boxes[name]
            box.setMinimumWidth(1)
            grid.addWidget(box, at, left, 1, span, Qt.AlignmentFlag.AlignTop)
            left += span
    return grid
