"""Consecutive rows of one number: what a document of several lines, or a receipt over several invoices, is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ar_desktop.errors import UserError
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.rows import Row
from ar_desktop.exchange.trouble import HeadDiffers, NumberAgain


class Group(NamedTuple):
    number: str
    rows: list[Row]

    @property
    def line(self) -> int:
        return self.rows[0].line


class Heads:
    """Which fields speak of the whole, so that all rows of a number must say the same."""

    def __init__(self, names: Sequence[str], fields: Sequence[str]) -> None:
        self._places = [(name, fields.index(name)) for name in names]

    def check(self, first: Row, later: Row, number: str) -> None:
        """An empty cell says nothing; what is filled says what the first row says."""
        for name, place in self._places:
            here = later.cells[place]
            if here and here != first.cells[place]:
                raise HeadDiffers(number, name, here, first.cells[place])


def groups(intake: Intake, heads: Heads, number_place: int = 0) -> Iterator[Group]:
    """A number that comes back after another one is refused; rows without number stand alone."""
    seen: set[str] = set()
    current: Group | None = None
    for row in intake:
        number = row.cells[number_place]
        if current is not None and number == current.number and number:
            try:
                heads.check(current.rows[0], row, number)
            except UserError as error:
                intake.refuse(error, row.line)
            current.rows.append(row)
            continue
        if current is not None:
            yield current
        current = Group(number, [row])
        if number in seen:
            intake.refuse(NumberAgain(number), row.line)
        elif number:
            seen.add(number)
    if current is not None:
        yield current


def batches(found: Iterable[Group], size: int, refers: int | None = None) -> Iterator[list[Group]]:
    """Groups some thousand at a time; one that refers to what its batch holds, or refers to too, begins the next."""
    batch: list[Group] = []
    numbers: set[str] = set()
    for group in found:
        reference = group.rows[0].cells[refers] if refers is not None else ""
        if len(batch) >= size or (reference and reference in numbers):
            yield batch
            batch, numbers = [], set()
        batch.append(group)
        numbers.add(group.number)
        if reference:
            numbers.add(reference)
    if batch:
        yield batch
