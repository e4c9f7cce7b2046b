"""Fields of a customer in rows of twelve columns."""

from __future__ import annotations

from ui.customers.fields import CustomerFields
from ui.look import Look
from ui.widgets.field_rows import FieldRows

Rows = tuple[tuple[tuple[str, int], ...], ...]  # field, and how many of the twelve columns it takes


def field_grid(look: Look, fields: CustomerFields, rows: Rows) -> FieldRows:
    grid = FieldRows(look.px(10), look.px(8))
    for row in rows:
        grid.new_row()
        for name, span in row:
            grid.addWidget(fields.boxes[name], span)
    return grid
