"""The rows that a posting wrote, and writing the like of them with the bare driver."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

import ar_desktop.company.tables
import ar_desktop.customers.tables
import ar_desktop.invoicing.tables
import ar_desktop.ledger.tables
import ar_desktop.receipts.tables  # noqa: F401  the metadata knows a table once its module was read
from ar_desktop.company.types import Base

Rows = dict[str, list[tuple[Any, ...]]]


def connect(path: Path) -> Any:
    """The driver with the settings of our own connections, and no checks but the schema's."""
    bare = dbapi2.connect(str(path), isolation_level=None)
    bare.execute("PRAGMA foreign_keys = ON")
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    return bare


def posted_tables() -> list[str]:
    """Names in the order in which rows can be inserted."""
    return [table.name for table in Base.metadata.sorted_tables if table.info.get("posted")]


def rows_since(bare: Any, change: int) -> Rows:
    """All rows that one change and those after it wrote."""
    first = bare.execute("SELECT min(number) FROM audit WHERE change_no >= ?", (change,)).fetchone()[0]
    rows: Rows = {
        "change": bare.execute("SELECT * FROM change WHERE number >= ?", (change,)).fetchall(),
        "audit": bare.execute("SELECT * FROM audit WHERE number >= ?", (first,)).fetchall(),
    }
    for name in posted_tables():
        found = bare.execute(f"SELECT * FROM {name} WHERE audit_no >= ? ORDER BY id", (first,)).fetchall()
        if found:
            rows[name] = found
    return rows


def shifted(rows: Rows, by: int, mark: str) -> Rows:
    """The same rows with new ids and numbers: integers that are ids move on together, numbers get a mark."""
    moved: Rows = {}
    for name, old in rows.items():
        columns = [column.name for column in Base.metadata.tables[name].columns]
        moving = [at for at, column in enumerate(columns) if _is_own_id(name, column)]
        numbered = columns.index("number") if name in ("document", "receipt") else None
        moved[name] = [tuple(_moved(row, moving, numbered, by, mark)) for row in old]
    return moved


def _is_own_id(table: str, column: str) -> bool:
    own = ("id", "audit_no", "document_id", "entry_id", "group_id", "change_no")
    if column in own or (column == "item_id" and table in ("entry_line", "due_line")):
        return True
    return column == "number" and table in ("change", "audit")


def _moved(row: tuple[Any, ...], moving: list[int], numbered: int | None, by: int, mark: str) -> Iterator[Any]:
    for at, value in enumerate(row):
        if at in moving and value is not None:
            yield value + by
        elif at == numbered:
            yield f"{value}{mark}"
        else:
            yield value


def insert(bare: Any, rows: Rows) -> None:
    """One executemany a table."""
    for name, values in rows.items():
        marks = ",".join("?" * len(values[0]))
        bare.executemany(f"INSERT INTO {name} VALUES ({marks})", values)
