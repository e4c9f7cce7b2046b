"""An import under way: its rows, what it may do, and what becomes of a row that is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ar_desktop.errors import UserError
from ar_desktop.exchange.cells import Cells
from ar_desktop.exchange.result import Options, Result
from ar_desktop.exchange.rows import MappedRows, Row
from ar_desktop.ledger.posting import Books
from ar_desktop.progress import Progress


class TakenBack(Exception):
    """Ends the transaction without keeping it."""


_EVERY = 500  # rows between two steps of progress
MOST_PROBLEMS = 1000


class Intake:
    """What the modules of the kinds work with, within the one transaction of an import.

    Attributes:
        left_out: says why a row is not for the books, or nothing; it is then counted and warned about.
    """

    def __init__(self, books: Books, rows: MappedRows, options: Options, result: Result, progress: Progress) -> None:
        self.books, self.write = books, books.write
        self.rows, self.options, self.result = rows, options, result
        self.cells = Cells(options)
        self.left_out: Callable[[Row], str | None] | None = None
        self._progress = progress

    def __iter__(self) -> Iterator[Row]:
        """The rows, counted. One with an empty cell where there must be something is a problem, not a row."""
        result = self.result
        for row in self.rows:
            result.read += 1
            if result.read % _EVERY == 0:
                self._progress.step(*self.rows.position(), result.kind)
            if self.left_out and (why := self.left_out(row)):
                result.warn(row.line, why)
                result.passed_over.append(row.line)
                continue
            if wrong := self.rows.wrong(row):
                self.refuse(wrong, row.line)
            else:
                yield row

    @contextmanager
    def at(self, line: int | None) -> Iterator[None]:
        """What is refused inside is a problem of this line."""
        try:
            yield
        except UserError as error:
            self.refuse(error, line)

    def known(self, line: int | None) -> None:
        """The record that begins here is in the books already."""
        self.result.skipped += 1
        self.result.known.append(line or 0)

    def give_up(self) -> None:
        """After a refusal in the middle of writing: half a record is in this transaction, so nothing can follow it."""
        self.result.complete = False
        raise TakenBack

    def refuse(self, error: UserError, line: int | None) -> None:
        """The first problem ends the import, unless all are wanted."""
        if error.file is None:
            error.at(self.rows.name, line)
        if not self.options.all_problems:
            raise error
        self.result.problems.append(error)
        if len(self.result.problems) >= MOST_PROBLEMS:
            self.give_up()
