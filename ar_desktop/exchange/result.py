"""What an import did, and what it was asked to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ar_desktop.errors import UserError
from ar_desktop.words import ENGLISH, Words


@dataclass(frozen=True)
class Options:
    """How a file is read, and what is done with what it says.

    Attributes:
        columns: field -> the file's name of its column, or its place, counted from 0.
        date_format: in strptime's letters; None means ISO 8601.
        rates: base currency per 1 unit, for rows that give none themselves.
        reason: why something is posted into a soft-closed month.
        to_account: code of the account that receipts are booked to; empty: as their method says.
        all_problems: goes on after a row that is refused, to list them all; nothing is written then.
        delimiter, encoding: of a CSV file; empty: found out.
        head_row: the line that names the columns; what stands above it is passed over. 0: the first row.
        forgiving: reports of other programs are read as they are: lines that add up others are passed over, a customer
            may stand alone above the rows, be named by name, and be without a code of its own.
        leave_out: lines that are not for the books.
        read_as: field -> what stands in the file -> what it is read as, wherever it stands.
    """

    columns: Mapping[str, str | int] = field(default_factory=dict)
    date_format: str | None = None
    decimal: str = "."
    create_customers: bool = False
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    reason: str | None = None
    to_account: str = ""
    apply_credits: bool = False
    dry_run: bool = False
    all_problems: bool = False
    delimiter: str = ""
    encoding: str = ""
    head_row: int = 0
    forgiving: bool = False
    leave_out: frozenset[int] = frozenset()
    read_as: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Warned:
    """Something to know about a row that did not stop it."""

    line: int
    text: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, words: Words | None = None) -> str:
        return (words or ENGLISH).say(self.text, **self.facts)


@dataclass
class Result:
    """`read` counts rows, the others records: a document of many rows is one.

    `problems` has the rows that were refused, each with file and line; where there is one, nothing was written.

    Attributes:
        known: the first lines of documents and receipts that are in the books already.
        passed_over: lines of rows that are not for the books by themselves; each has a warning.
        complete: whether all problems were found; some make it senseless to go on.
        strangers: codes of the customers that were made because rows name them.
    """

    kind: str
    read: int = 0
    created: int = 0
    updated: int = 0
    skipped: int = 0
    warnings: list[Warned] = field(default_factory=list)
    problems: list[UserError] = field(default_factory=list)
    customers: frozenset[int] = frozenset()
    change: int = 0
    known: list[int] = field(default_factory=list)
    passed_over: list[int] = field(default_factory=list)
    complete: bool = True
    strangers: list[str] = field(default_factory=list)

    def warn(self, line: int, text: str, **facts: object) -> None:
        self.warnings.append(Warned(line, text, facts))

    def document(self, words: Words | None = None) -> dict[str, Any]:
        """For programs."""
        return {
            "kind": self.kind,
            "read": self.read,
            "created": self.created,
            "updated": self.updated,
            "skipped": self.skipped,
            "warnings": [{"line": one.line, "message": one.sentence(words)} for one in self.warnings],
        }
