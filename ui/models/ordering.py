"""Rows in memory by one of their columns; where they stand under heads, within each group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any, TypeVar

from ui.models.columns import Column, is_head

R = TypeVar("R")


def in_order(rows: Sequence[R], columns: Sequence[Column[R]], key: str, descending: bool) -> Sequence[R]:
    """Without a key, or with one that no column has, as they come."""
    column = next((c for c in columns if c.sort == key), None) if key else None
    if column is None:
        return rows
    value = _value_of(column)
    found: list[R] = []
    for head, group in groupby(rows, is_head):
        lines = list(group)
        found += lines if head else _sorted(lines, value, descending)
    return found


def _sorted(rows: list[R], value: Callable[[R], Any], descending: bool) -> list[R]:
    """Each is asked once for its value: twenty thousand rows are put in order while the window waits."""
    values = [value(row) for row in rows]
    places = [at for at, found in enumerate(values) if found is not None]
    places.sort(key=values.__getitem__, reverse=descending)
    without = [row for row, found in zip(rows, values, strict=True) if found is None]
    return [*(rows[at] for at in places), *without]


def order_by(column: Column[R]) -> Callable[[R], tuple[bool, Any]]:
    """Rows by what the column holds; whether there is no value stands first: those are last."""
    value = _value_of(column)
    return lambda row: ((found := value(row)) is None, found if found is not None else 0)


def _value_of(column: Column[R]) -> Callable[[R], Any]:
    """What a row is compared by, ä beside a."""
    from ar_desktop.company.sort_key import sort_key  # loads the engine, which no first screen waits for

    def comparable(found: Any) -> Any:
        return sort_key(found) if isinstance(found, str) else found

    if column.exact is not None:
        exact = column.exact
        return lambda row: comparable(exact(row))
    if column.value is not None and column.kind in ("money", "number", "late", "text", "link"):
        value = column.value
        return value if column.kind in ("money", "late") else lambda row: comparable(value(row))
    return lambda row: sort_key(column.text(row))
