"""One write transaction: rows gathered and written in blocks, ids taken ahead, the audit chain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ar_desktop.company import canonical
from ar_desktop.company.clock import moment_text
from ar_desktop.company.layout import LAYOUT
from ar_desktop.company.reading import Reading, Row
from ar_desktop.errors import BrokenInvariant

if TYPE_CHECKING:
    from ar_desktop.company.company import Company

# Rows of one table that are kept in memory before all are written.
_BLOCK = 20_000
# Finished records that are kept in memory before their rows are written.
_RECORDS = 5_000

POSTED = sorted(name for name, layout in LAYOUT.items() if layout.posted)
_LIVE = {name: -LAYOUT[name].live or None for name in POSTED}
_INSERT = {
    name: f"INSERT INTO {name} ({', '.join(layout.columns)}) VALUES ({', '.join('?' * len(layout.columns))})"
    for name, layout in LAYOUT.items()
}
_KEEPS_COUNT = {"draft"}  # tables that remember the highest id of rows since deleted


class Writing(Reading):
    """All of it is written, or nothing.

    Rows given to `add` wait in memory; they are written before anything is read here and before the end. Rows of
    posted tables are added between `begin_record` and `end_record` and carry the number that `begin_record` gave.

    Attributes:
        change: number of this transaction; posted rows reach it through their audit record.
        moment: UTC, never earlier than that of the change before.
    """

    def __init__(self, company: Company, driver: Any, verb: str) -> None:
        super().__init__(driver)
        self.company, self.user, self.today = company, company.user, company.today
        last = self._driver.execute("SELECT number, moment FROM change ORDER BY number DESC LIMIT 1").fetchone()
        self.change: int = last[0] + 1 if last else 1
        now = moment_text(company.clock.now())
        self.moment: str = max(now, last[1]) if last else now
        self.settings_changed = False
        self._verb, self._noted = verb, False
        self._next_id: dict[str, int] = {}
        self._rows: dict[str, list[Row]] = {name: [] for name in LAYOUT}
        self._outside = {name: rows for name, rows in self._rows.items() if not LAYOUT[name].posted}
        self._record_rows: dict[str, list[Row]] = {name: [] for name in POSTED}
        self._inside = self._outside | self._record_rows
        self._taking = self._outside
        self._in_record = False
        self._placed: dict[str, int] | None = None  # rows of the running record that are written already
        self._number, self._hash = -1, b""

    def rows(self, sql: str, **params: Any) -> list[Row]:
        self.flush()
        return super().rows(sql, **params)

    def row(self, sql: str, **params: Any) -> Row | None:
        self.flush()
        return super().row(sql, **params)

    def stream(self, sql: str, **params: Any) -> Iterator[Row]:
        self.flush()
        return super().stream(sql, **params)

    def execute(self, sql: str, **params: Any) -> int:
        """How many rows it touched."""
        self._before_statement()
        count: int = self._driver.execute(sql, params).rowcount
        return count

    def execute_many(self, sql: str, rows: Sequence[Mapping[str, Any] | Row]) -> None:
        """`:name` parameters with mappings, `?` with tuples. No rows, no trace."""
        if rows:
            self._before_statement()
            self._driver.executemany(sql, rows)

    def take_ids(self, table: str, n: int = 1) -> int:
        """The first of `n` ids that nobody else gets."""
        first = self._next_id.get(table)
        if first is None:
            first = self._highest_id(table) + 1
        self._next_id[table] = first + n
        return first

    def add(self, table: str, row: Row) -> None:
        """A full row in the order of the table's columns."""
        try:
            rows = self._taking[table]
        except KeyError:
            raise BrokenInvariant(f"a row of {table} outside an audit record") from None
        rows.append(row)
        if len(rows) >= _BLOCK:
            self.flush()

    def flush(self) -> None:
        """Writes what was added, parents before children."""
        if self._in_record:
            self._place_record()
        for name, rows in self._rows.items():
            if rows:
                self._note_change()
                self._driver.executemany(_INSERT[name], rows)
                rows.clear()

    def begin_record(self) -> int:
        """The audit number that the rows of this record carry."""
        if self._in_record:
            raise BrokenInvariant("an audit record inside another")
        if self._number < 0:
            self._find_head()
        self._in_record, self._taking = True, self._inside
        return self._number + 1

    def end_record(
        self,
        what: str,
        subject: str,
        *,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
        reason: str | None = None,
    ) -> None:
        """Closes the record over the rows added since it began."""
        if not self._in_record:
            raise BrokenInvariant(f"an audit record of {subject} ends that never began")
        content = self._gather()
        self._number += 1
        rows_hash = canonical.rows_hash(content) if content else None
        was = None if before is None else canonical.text(before)
        now = None if after is None else canonical.text(after)
        link = (self._number, self.change, self.moment, self.user, what, subject, was, now, reason, rows_hash)
        self._hash = canonical.link_hash(self._hash, link)
        if self._placed is None:
            row = (self._number, self.change, what, subject, was, now, reason, rows_hash, self._hash)
            self._rows["audit"].append(row)
        else:
            self._complete((what, subject, was, now, reason, rows_hash, self._hash, self._number))
        self._in_record, self._taking, self._placed = False, self._outside, None
        if len(self._rows["audit"]) >= _RECORDS:
            self.flush()

    def record(
        self,
        what: str,
        subject: str,
        *,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
        reason: str | None = None,
    ) -> int:
        """An audit record without posted rows: a change of master data."""
        number = self.begin_record()
        self.end_record(what, subject, before=before, after=after, reason=reason)
        return number

    def change_setting(self, key: str, value: str | None, reason: str | None = None) -> None:
        """Sets it (None: it is not set any more) and writes an audit record; nothing if it has this value already."""
        old = self.value("SELECT value FROM setting WHERE key = :key", key=key)
        if old == value:
            return
        if value is None:
            self.execute("DELETE FROM setting WHERE key = :key", key=key)
        elif old is None:
            self.execute("INSERT INTO setting (key, value) VALUES (:key, :value)", key=key, value=value)
        else:
            self.execute("UPDATE setting SET value = :value WHERE key = :key", key=key, value=value)
        before, after = (None if one is None else {"value": one} for one in (old, value))
        self.record("setting", key, before=before, after=after, reason=reason)
        self.settings_changed = True

    def finish(self) -> None:
        """Before the commit: everything is written, nothing is half said."""
        if self._in_record:
            raise BrokenInvariant("an audit record that began and never ended")
        self.flush()

    def _before_statement(self) -> None:
        self.flush()
        self._note_change()

    def _note_change(self) -> None:
        # only when something is written: a verb that found nothing to do leaves no trace
        if not self._noted:
            self._noted = True
            row = (self.change, self.moment, self.user, self._verb)
            self._driver.execute(_INSERT["change"], row)

    def _highest_id(self, table: str) -> int:
        highest: int = self.value(f"SELECT coalesce(max(id), 0) FROM {table}")
        if table in _KEEPS_COUNT:
            highest = max(highest, self.value("SELECT seq FROM sqlite_sequence WHERE name = :name", name=table) or 0)
        return highest

    def _find_head(self) -> None:
        head = self.row("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1")
        self._number, self._hash = head or (0, b"")

    def _gather(self) -> list[tuple[str, list[Row]]]:
        """The record's rows without their live tails, table by table; they wait with the others from now on."""
        content = []
        for name, rows in self._record_rows.items():
            if rows:
                tail = _LIVE[name]
                content.append((name, [row[:tail] for row in rows] if tail else rows.copy()))
                self._rows[name].extend(rows if self._placed is None else rows[self._placed[name] :])
                rows.clear()
        return content

    def _place_record(self) -> None:
        """Writes the running record's rows before it is ended, so that they can be read.

        The record itself stands there with an empty hash until then, because they refer to it.
        """
        if not any(self._record_rows.values()):
            return
        number = self._number + 1
        if self._placed is None:
            self._rows["audit"].append((number, self.change, "", "", None, None, None, None, b""))
            self._placed = dict.fromkeys(POSTED, 0)
        for name, rows in self._record_rows.items():
            self._rows[name].extend(rows[self._placed[name] :])
            self._placed[name] = len(rows)

    def _complete(self, values: Row) -> None:
        self.flush()
        self._driver.execute(
            "UPDATE audit SET what = ?, subject = ?, before = ?, after = ?, reason = ?, rows_hash = ?, hash = ?"
            " WHERE number = ?",
            values,
        )
