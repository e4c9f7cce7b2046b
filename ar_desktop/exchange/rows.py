"""Rows of a file under the names of our fields, whatever its columns are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from ar_desktop.errors import UserError
from ar_desktop.exchange.cells import strptime_format
from ar_desktop.exchange.csv_rows import CsvRows
from ar_desktop.exchange.result import Options, Warned
from ar_desktop.exchange.trouble import FileRefused, MissingColumn
from ar_desktop.exchange.xlsx_rows import XlsxRows
from ar_desktop.words import N_


class Row(NamedTuple):
    """`cells` stand in the order of the fields; what the file has no column for is empty."""

    line: int
    cells: Sequence[str]


@dataclass(frozen=True)
class Fields:
    """What a kind of file may have. `instead` says which field stands in for others: amount for quantity and price."""

    names: tuple[str, ...]
    required: tuple[str, ...]
    instead: Mapping[str, str]

    def place(self, name: str) -> int:
        return self.names.index(name)


def fields(names: str, required: str, **instead: str) -> Fields:
    return Fields(tuple(names.split()), tuple(required.split()), instead)


class MappedRows:
    """The rows of a file of one kind. Whatever is wrong with the file as such is refused while it is opened.

    Attributes:
        present: the fields that have a column.
        warned: what is to be said about the columns.
    """

    def __init__(self, path: Path, kind: Fields, options: Options) -> None:
        self.name, self._fields = path.name, kind
        self._source = source_of(path, options)
        self._leave_out = options.leave_out
        self._rows = iter(self._source)
        line, header = next(self._rows, (0, []))
        if not header:
            raise FileRefused(N_("This file is empty.")).at(self.name)
        header = [name.strip() for name in header]
        try:
            self._places = _places(header, kind, options.columns)
            self.present = frozenset(self._places)
            _check_required(kind, self.present, header)
        except UserError as error:
            raise error.at(self.name, line) from None
        self._width = len(header)
        self._needed = [
            (name, kind.place(name), kind.place(kind.instead[name]) if name in kind.instead else None)
            for name in kind.required
        ]
        self._read_as = [
            (kind.place(name), typed) for name, typed in options.read_as.items() if typed and name in self.present
        ]
        self.warned = _ignored(header, set(self._places.values()), line)

    def position(self) -> tuple[int, int]:
        """How much of how much was read."""
        return self._source.position(), self._source.size

    def __iter__(self) -> Iterator[Row]:
        left_out = self._leave_out
        return (row for row in self.all() if row.line not in left_out) if left_out else self.all()

    def all(self) -> Iterator[Row]:
        """The rows that are left out as well."""
        if not self._read_as:
            return self._mapped()
        return (self._corrected(row) for row in self._mapped())

    def _corrected(self, row: Row) -> Row:
        cells = list(row.cells)
        for place, read_as in self._read_as:
            cells[place] = read_as.get(cells[place], cells[place])
        return Row(row.line, cells)

    def _mapped(self) -> Iterator[Row]:
        width = self._width
        # a cell after the last stands for every column that the file does not have
        take = itemgetter(*(self._places.get(name, width) for name in self._fields.names))
        padding = [""] * (width + 1)
        for line, cells in self._rows:
            if len(cells) > width and any(cells[width:]):
                wrong = FileRefused(
                    N_("The row has {cells} cells and the header {columns}."), cells=len(cells), columns=width
                )
                raise wrong.at(self.name, line)
            trimmed = [cell.strip() for cell in cells[:width]]
            if any(trimmed):
                yield Row(line, take(trimmed + padding[len(trimmed) :]))

    def first_empty(self, row: Row) -> str | None:
        """The first required field that this row leaves empty."""
        cells = row.cells
        for name, place, stand_in in self._needed:
            if not cells[place] and (stand_in is None or not cells[stand_in]):
                return name
        return None


def source_of(path: Path, options: Options) -> CsvRows | XlsxRows:
    if path.is_dir():
        raise FileRefused(N_("This is a folder, not a file.")).at(path.name)
    if not path.exists():
        raise FileRefused(N_("There is no file {path}."), path=str(path))
    with path.open("rb") as file:
        packed = file.read(4) == b"PK\x03\x04"
    if packed:
        return XlsxRows(path, options.decimal, strptime_format(options.date_format) if options.date_format else None)
    return CsvRows(path, options.delimiter, options.encoding)


def _places(header: list[str], kind: Fields, columns: Mapping[str, str]) -> dict[str, int]:
    """Where each field stands. An empty name in `columns` leaves a column out."""
    for field in columns:
        if field not in kind.names:
            raise FileRefused(
                N_("There is no field {field} to map; the fields are {fields}."),
                field=field,
                fields=", ".join(kind.names),
            )
    places = {}
    for field in kind.names:
        wanted = columns.get(field, field)
        at = _place(header, wanted) if wanted else None
        if at is not None:
            places[field] = at
        elif field in columns and wanted:
            raise MissingColumn(field, ", ".join(header), wanted)
    return places


def _place(header: list[str], wanted: str) -> int | None:
    same = [at for at, name in enumerate(header) if name == wanted]
    same = same or [at for at, name in enumerate(header) if name.casefold() == wanted.casefold()]
    if len(same) > 1:
        raise FileRefused(N_("There are {n} columns named {column}."), n=len(same), column=wanted)
    return same[0] if same else None


def _check_required(kind: Fields, present: frozenset[str], header: list[str]) -> None:
    for name in kind.required:
        if name not in present and kind.instead.get(name) not in present:
            raise MissingColumn(name, ", ".join(header))


def _ignored(header: list[str], used: set[int], line: int) -> list[Warned]:
    unknown = [name for at, name in enumerate(header) if at not in used and name]
    sentence = N_("The column {column} is not known and was left out.")
    return [Warned(line, sentence, {"column": name}) for name in unknown]
