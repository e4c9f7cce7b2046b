"""What is said to one database only."""

from __future__ import annotations


def use_index(name: str) -> str:
    """Tells SQLite's planner which index a FROM clause reads; PostgreSQL takes no such hint and needs none."""
    return f"INDEXED BY {name}"
