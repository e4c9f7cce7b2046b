"""A company in which every posted table has rows, and a hand that changes them behind the application's back."""

from __future__ import annotations

import re
import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlcipher3 import dbapi2

from ar_desktop.closing.verify import findings
from ar_desktop.collections.disputes import NewDispute, open_dispute
from ar_desktop.collections.promises import make_promise
from ar_desktop.collections.promising import NewPromise
from ar_desktop.company import FixedClock, open_company
from ar_desktop.company.layout import LAYOUT
from ar_desktop.customers.certificates import CertificateData, add_certificate
from ar_desktop.customers.contacts import ContactData, create_contact
from ar_desktop.invoicing.items import ItemData, create_item
from ar_desktop.invoicing.voiding import mark_sent
from ar_desktop.ledger.periods import close_period
from ar_desktop.values.dates import Month
from tests.stories.world import World, begun, day_of

POSTED = [name for name, layout in LAYOUT.items() if layout.posted]


def live_columns(table: str) -> tuple[str, ...]:
    layout = LAYOUT[table]
    return layout.columns[len(layout.columns) - layout.live :] if layout.live else ()


def full_company(folder: Path) -> Path:
    """Closed again; everything in it fits."""
    begun(folder, country="US")
    company = open_company(folder / "Alder.arbook", clock=FixedClock(date(2026, 6, 30)))
    world = World(company)
    world.invoice("C1", 900, date(2026, 2, 2))
    world.receive(3, "cash", [(4, 50, 0, 0, 10)], 30)
    world.deposit([0, 1], 5, 2)
    world.identify(0, "C2", 4, 1000)
    world.return_payment(1, 20, 25)
    world.write_off(0, 100, 40, "direct")
    mark_sent(company, ["INV-2025-00001"], day_of(170))
    create_item(company, ItemData("A", "Anvil", unit_price=Decimal("12.50")))
    add_certificate(company, 1, CertificateData("ST-120", date(2026, 1, 1)))
    create_contact(company, 1, ContactData("Ann", email="ann@example.com"))
    make_promise(company, NewPromise(1, 5_000, date(2026, 7, 10), (1,)))
    open_dispute(company, NewDispute(3, ((3, 1_000),), "price"))
    close_period(company, Month.parse("2025-06"))
    _fill_empty_tables(company)
    assert findings(company) == []
    company.close()
    return company.path


def _fill_empty_tables(company) -> None:
    """Tables whose verbs are not used above get a row of anything that fits their columns."""
    with company.writing("fill") as write:
        empty = [table for table in POSTED if write.value(f"SELECT count(*) FROM {table}") == 0]
        audit_no = write.begin_record()
        for table in empty:
            columns = write.rows(f"PRAGMA table_info({table})")
            schema = write.value("SELECT sql FROM sqlite_master WHERE name = :t", t=table)
            values = {name: _anything(schema, name, type_, needed) for _, name, type_, needed, *_ in columns}
            values |= {"id": 1, "audit_no": audit_no}
            write.add(table, tuple(values[name] for name in LAYOUT[table].columns))
        write.end_record("fill", "rows of any kind")


def _anything(schema: str, column: str, type_: str, needed: int):
    if not needed:
        return None
    if type_ == "INTEGER":
        return 1
    if type_ == "BLOB":
        return b"x"
    if f"{column} IS date({column})" in schema:
        return "2026-01-01"
    choices = re.search(rf"\b{column} IN \('(\w*)'", schema)
    return choices[1] if choices else "x"


class Hand:
    """Works on a copy of the file with the bare driver: no triggers, no checks."""

    def __init__(self, original: Path, folder: Path) -> None:
        self.path = folder / original.name
        shutil.copy(original, self.path)
        self._connection = dbapi2.connect(str(self.path), isolation_level=None)
        self._connection.execute("PRAGMA ignore_check_constraints = ON")
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute("BEGIN")
        triggers = self._connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        self._triggers = [sql for _, sql in triggers]
        for name, _ in triggers:
            self._connection.execute(f"DROP TRIGGER {name}")

    def rows(self, sql: str):
        return self._connection.execute(sql).fetchall()

    def do(self, sql: str, *values) -> None:
        assert self._connection.execute(sql, values).rowcount > 0, sql

    def change(self, table: str, column: str) -> None:
        """Another value in one column of one row."""
        key = LAYOUT[table].columns[0]
        where = f"{column} IS NOT NULL"
        row = self.rows(f"SELECT {key}, {column} FROM {table} WHERE {where} ORDER BY {key} LIMIT 1") or self.rows(
            f"SELECT {key}, {column} FROM {table} ORDER BY {key} LIMIT 1"
        )
        self.do(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", self._other(table, column, row[0][1]), row[0][0])

    def _other(self, table: str, column: str, value):
        if isinstance(value, int):
            return value + (1_000_000 if column == "id" else 1)
        if isinstance(value, bytes):
            return value + b"y"
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return "2024-02-29"
        if isinstance(value, str):
            return value + "1"
        types = {name: type_ for _, name, type_, *_ in self.rows(f"PRAGMA table_info({table})")}
        return {"INTEGER": 1, "BLOB": b"y"}.get(types[column], "2024-02-29")

    def findings(self) -> list[str]:
        """What verify says, with the file as it was made but for the change."""
        for sql in self._triggers:
            self._connection.execute(sql)
        self._connection.execute("COMMIT")
        self._connection.close()
        with open_company(self.path, read_only=True) as company:
            return findings(company)
