"""The numbered steps that make a company file what this version expects. `user_version` is the last one taken."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from typing import Any

from sqlcipher3 import dbapi2

LAST = 1


def version_of(connection: Any) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def take(connection: Any) -> None:
    """Takes all steps that the file has not taken; the caller's transaction makes them one."""
    for number in range(version_of(connection) + 1, LAST + 1):
        for statement in _statements(number):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version={number:d}")


def _statements(number: int) -> Iterator[str]:
    text = (resources.files(__name__) / f"step_{number:04d}.sql").read_text(encoding="utf-8")
    so_far = ""
    for line in text.splitlines(keepends=True):
        so_far += line
        # a trigger has semicolons of its own
        if line.endswith(";\n") and dbapi2.complete_statement(so_far):
            yield so_far
            so_far = ""
