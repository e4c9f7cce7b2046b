"""Importing invoices from CSV against the bare driver writing the same rows, and the memory it takes."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from ar_desktop.company.types import Base
from ar_desktop.ledger.new_company import create_company
from tests.benchmarks import Row
from tests.benchmarks.bare_rows import connect
from tests.benchmarks.companies import FOLDER, size

MEMORY_LIMIT = 1.5 * 2**30
BLOCK = 50_000
_RUN = (
    "import resource, sys, time; from ar_desktop.cli.main import main; start = time.process_time(); "
    "code = main(sys.argv[1:]); usage = resource.getrusage(resource.RUSAGE_SELF); "
    "print(time.process_time() - start, usage.ru_maxrss * 1024, file=sys.stderr); sys.exit(code)"
)


def measure(full: bool) -> list[Row]:
    invoices = size(full)
    FOLDER.mkdir(parents=True, exist_ok=True)
    file = csv_of(invoices)
    path = FOLDER / "import.arbook"
    _remove(path)
    create_company(path, name="Import", currency="USD", country="US").close()
    spent, memory = _imported(path, file)
    bare = _bare(path)
    name = f"import of {invoices:,} invoices"
    return [Row(name, spent, bare, 8), Row(f"{name}: memory, against 1.5 GiB", memory, MEMORY_LIMIT, 1, "MiB")]


def csv_of(invoices: int) -> Path:
    file = FOLDER / f"invoices-{invoices}.csv"
    if not file.exists():
        with file.open("w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            writer.writerow(["number", "customer", "date", "terms", "description", "quantity", "unit_price", "total"])
            writer.writerows(_rows(invoices))
    return file


def _rows(invoices: int) -> Iterator[list[str]]:
    for at in range(invoices):
        quantity, price = at % 9 + 1, 1_000 + at * 37 % 90_000
        total = quantity * price
        day = f"{2024 + at * 2 // invoices}-{at * 24 // invoices % 12 + 1:02}-{at % 28 + 1:02}"
        customer = f"C{at * 7919 % max(50, invoices // 40)}"
        yield [
            f"N{at:08}", customer, day, "net30", "Goods as ordered", str(quantity), f"{price / 100:.2f}",
            f"{total / 100:.2f}",
        ]  # fmt: skip


def _imported(path: Path, file: Path) -> tuple[float, float]:
    words = [sys.executable, "-c", _RUN, "import", str(path), "invoices", str(file), "--create-customers"]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=os.environ)
    spent, memory = done.stderr.split()[-2:]
    return float(spent), float(memory)


def _bare(path: Path) -> float:
    """CPU seconds of executemany of all rows of all tables, read from the imported file, into the same schema."""
    target = FOLDER / "import-bare.arbook"
    _remove(target)
    create_company(target, name="Bare", currency="USD", country="US").close()
    source, bare = dbapi2.connect(str(path)), connect(target)
    bare.execute("PRAGMA foreign_keys = OFF")
    spent = 0.0
    bare.execute("BEGIN IMMEDIATE")
    for table in Base.metadata.sorted_tables:
        for block in _blocks(source, table.name):
            start = time.process_time()
            bare.executemany(f"INSERT OR REPLACE INTO {table.name} VALUES ({','.join('?' * len(block[0]))})", block)
            spent += time.process_time() - start
    start = time.process_time()
    bare.execute("COMMIT")
    spent += time.process_time() - start
    source.close()
    bare.close()
    return spent


def _blocks(source: Any, table: str) -> Iterator[list[tuple[Any, ...]]]:
    if table in ("setting", "account", "tax_code", "tax_component", "account_month", "customer_totals"):
        return
    since = {"change": "number > 1", "audit": "change_no > 1"}.get(table, "1")
    rows = source.execute(f"SELECT * FROM {table} WHERE {since}")
    while block := rows.fetchmany(BLOCK):
        yield block


def _remove(path: Path) -> None:
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
