"""What is said to one database only."""

from __future__ import annotations


def use_index(name: str) -> str:
    """Tells SQLite's planner which index a FROM clause reads; PostgreSQL takes no such hint and needs none."""
    return f"INDEXED BY {name}"


def unindexed(column: str) -> str:
    """A column that SQLite's planner shall not look for by index, where another term finds far fewer rows."""
    return f"+{column}"
