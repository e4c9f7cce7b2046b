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
    by = order_by(column)
    found: list[R] = []
    for head, group in groupby(rows, is_head):
        lines = list(group)
        found += lines if head else _sorted(lines, by, descending)
    return found


def _sorted(rows: list[R], by: Callable[[R], tuple[bool, Any]], descending: bool) -> list[R]:
    if not descending:
        return sorted(rows, key=by)
    return sorted(rows, key=lambda row: (not by(row)[0], by(row)[1]), reverse=True)


def order_by(column: Column[R]) -> Callable[[R], tuple[bool, Any]]:
    """Rows by what the column holds, ä beside a; whether there is no value stands first: those are last."""
    from ar_desktop.company.sort_key import sort_key  # loads the engine, which no first screen waits for

    def comparable(found: Any) -> Any:
        return sort_key(found) if isinstance(found, str) else found

    if column.exact is not None:
        exact = column.exact
        return lambda row: ((found := exact(row)) is None, comparable(found) if found is not None else 0)
    if column.value is not None and column.kind in ("money", "number", "late", "text", "link"):
        value = column.value
        return lambda row: ((found := value(row)) is None, comparable(found) if found is not None else 0)
    return lambda row: (False, sort_key(column.text(row)))
