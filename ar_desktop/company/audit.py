"""The audit chain: walking it, asking what was known when, and what it says master data should be."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from ar_desktop.company import canonical
from ar_desktop.company.clock import moment_text
from ar_desktop.company.finding import Finding
from ar_desktop.company.layout import LAYOUT
from ar_desktop.company.reading import Reading, Row
from ar_desktop.company.writing import POSTED
from ar_desktop.errors import DateNotUnderstood
from ar_desktop.progress import Progress, Silent
from ar_desktop.words import N_

# A chain that was tampered with on purpose may not fit anywhere; nobody reads more than this.
_MOST_FINDINGS = 50
_STEP = 5_000

_ROWS_DIFFER = N_("{subject}: the books no longer say what was posted ({what}, audit record {number}).")
_LINK_DIFFERS = N_("{subject}: the audit record {number} ({what}) was changed.")
_RECORDS_MISSING = N_("The audit chain has no record {number}.")
_ROW_WITHOUT_RECORD = N_("Row {id} of {table} belongs to audit record {number}, which does not exist or is another’s.")
_MOMENTS_GO_BACK = N_("Change {number} of {moment} is recorded as earlier than the one before it.")
_CHANGES_MISSING = N_("The list of changes has no number {number}.")


def head(reading: Reading) -> tuple[int, bytes]:
    """Number and hash of the last record: whoever notes them can tell later that nothing was cut off."""
    found = reading.row("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1")
    return (found[0], found[1]) if found else (0, b"")


def hash_at(reading: Reading, number: int) -> bytes | None:
    """The hash of one record; None where the chain is shorter."""
    found: bytes | None = reading.value("SELECT hash FROM audit WHERE number = :number", number=number)
    return found


def known_at(reading: Reading, moment: str) -> int:
    """The last audit number recorded up to a UTC moment, or up to the end of a day in UTC."""
    change = _last_change(reading, _moment(moment))
    number: int | None = reading.value(
        "SELECT number FROM audit WHERE change_no <= :change ORDER BY change_no DESC, number DESC LIMIT 1",
        change=change,
    )
    return number or 0


def last_known(reading: Reading, what: str) -> dict[str, dict[str, Any] | None]:
    """For each subject of records whose `what` begins so, what the latest of them says stood there afterwards."""
    found = reading.stream(
        "SELECT subject, after FROM audit WHERE what >= :first AND what < :last ORDER BY number",
        first=what,
        last=what + "\U0010ffff",
    )
    texts: dict[str, str | None] = dict(found)
    return {subject: None if after is None else facts(after) for subject, after in texts.items()}


def facts(text: str | None) -> dict[str, Any]:
    """What a record says stood before or after; nothing where somebody changed it and it is no JSON any more."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def walk(reading: Reading, progress: Progress | None = None) -> list[Finding]:
    """Recomputes the whole chain and compares each record with the rows it vouches for; the first misfit first."""
    findings: list[Finding] = []
    for finding in _misfits(reading, progress or Silent()):
        findings.append(finding)
        if len(findings) == _MOST_FINDINGS:
            break
    return findings


def _misfits(reading: Reading, progress: Progress) -> Iterator[Finding]:
    yield from _changes(reading)
    tables = [_PostedRows(reading, name) for name in POSTED]
    total = head(reading)[0]
    previous, expected = b"", 0
    for record in reading.stream(_RECORDS):
        number, *_ = record
        expected += 1
        if expected % _STEP == 0:
            progress.step(number, total)
        while expected < number:
            yield Finding(_RECORDS_MISSING, {"number": expected})
            expected += 1
        content = []
        for table in tables:
            if table.next_number <= number:
                yield from table.strays_before(number)
                if rows := table.take(number):
                    content.append((table.name, rows))
        yield from _record_misfits(record, content, previous)
        previous = record[-1]
    for table in tables:
        yield from table.strays_before(None)


_RECORDS = (
    "SELECT a.number, a.change_no, c.moment, c.user, a.what, a.subject, a.before, a.after, a.reason,"
    " a.rows_hash, a.hash FROM audit a JOIN change c ON c.number = a.change_no ORDER BY a.number"
)


def _record_misfits(record: Row, content: list[tuple[str, list[Row]]], previous: bytes) -> Iterator[Finding]:
    *link, stored = record
    facts = {"number": record[0], "what": record[4], "subject": record[5]}
    if record[9] != (canonical.rows_hash(content) if content else None):
        yield Finding(_ROWS_DIFFER, facts)
    if stored != canonical.link_hash(previous, tuple(link)):
        yield Finding(_LINK_DIFFERS, facts)


class _PostedRows:
    """The rows of a posted table by id, handed out record by record."""

    def __init__(self, reading: Reading, name: str) -> None:
        layout = LAYOUT[name]
        columns = layout.columns[: len(layout.columns) - layout.live]
        self.name = name
        self._rows = reading.stream(f"SELECT {', '.join(columns)} FROM {name} ORDER BY id")
        self._next: Row | None = None
        self.next_number: float = 0
        self._step()

    def take(self, number: int) -> list[Row]:
        rows = []
        while self._next is not None and self._next[1] == number:
            rows.append(self._next)
            self._step()
        return rows

    def strays_before(self, number: int | None) -> Iterator[Finding]:
        """Rows of records that should have come before `number`, or at the end (None) of records that don't exist."""
        while self._next is not None and (number is None or self._next[1] < number):
            yield Finding(_ROW_WITHOUT_RECORD, {"id": self._next[0], "table": self.name, "number": self._next[1]})
            self._step()

    def _step(self) -> None:
        self._next = next(self._rows, None)
        self.next_number = float("inf") if self._next is None else self._next[1]


def _changes(reading: Reading) -> Iterator[Finding]:
    last, expected = "", 0
    for number, moment in reading.stream("SELECT number, moment FROM change ORDER BY number"):
        expected += 1
        while expected < number:
            yield Finding(_CHANGES_MISSING, {"number": expected})
            expected += 1
        if moment < last:
            yield Finding(_MOMENTS_GO_BACK, {"number": number, "moment": moment})
        last = moment


def _last_change(reading: Reading, moment: str) -> int:
    """By halving: numbers and moments rise together, and the moment has no index of its own."""
    low, high = 0, int(reading.value("SELECT max(number) FROM change") or 0)
    while low < high:
        middle = (low + high + 1) // 2
        if reading.value("SELECT moment FROM change WHERE number = :n", n=middle) <= moment:
            low = middle
        else:
            high = middle - 1
    return low


def _moment(typed: str) -> str:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", typed):
        typed += "T23:59:59.999999Z"
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError:
        raise DateNotUnderstood(typed) from None
    return moment_text(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
