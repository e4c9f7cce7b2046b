"""Rows of a file under the names of our fields, whatever its columns are called."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path
from typing import Final, NamedTuple

from ar_desktop.errors import UserError
from ar_desktop.exchange.cells import strptime_format
from ar_desktop.exchange.csv_rows import CsvRows
from ar_desktop.exchange.report_rows import ReportRows
from ar_desktop.exchange.result import Options, Warned
from ar_desktop.exchange.trouble import EmptyCell, FileRefused, MissingColumn
from ar_desktop.exchange.xlsx_rows import XlsxRows
from ar_desktop.words import N_

CUSTOMER_NAME: Final = "customer_name"
# what a record has, and a line of totals has not
_KNOWN_BY: Final = ("number", "date", "due", "invoice", "kind", "method", "terms")


class Row(NamedTuple):
    """`cells` stand in the order of the fields; what the file has no column for is empty.

    `wide` is how many cells the file has here, where they are more than its head has.
    """

    line: int
    cells: Sequence[str]
    wide: int = 0


@dataclass(frozen=True)
class Fields:
    """What a kind of file may have.

    `instead` says which field stands in for others: amount for quantity and price. `forgiven` adds to it where files
    are read forgivingly; any of several will do.
    """

    names: tuple[str, ...]
    required: tuple[str, ...]
    instead: Mapping[str, str]
    forgiven: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def every(self) -> tuple[str, ...]:
        """With the column that says what the customers are called who have to be made."""
        return (*self.names, CUSTOMER_NAME) if "customer" in self.names else self.names

    def missing(self, present: Collection[str], *, forgiving: bool) -> list[str]:
        """What is required, and neither it nor what could stand in for it is among these."""
        return [
            name
            for name in self.required
            if not any(one in present for one in (name, *self.stand_ins(name, forgiving=forgiving)))
        ]

    def stand_ins(self, name: str, *, forgiving: bool) -> tuple[str, ...]:
        own = (self.instead[name],) if name in self.instead else ()
        return own + self.forgiven.get(name, ()) if forgiving else own

    def place(self, name: str) -> int:
        return self.names.index(name)


def fields(names: str, required: str, **instead: str) -> Fields:
    return Fields(tuple(names.split()), tuple(required.split()), instead)


class MappedRows:
    """The rows of a file of one kind. Whatever is wrong with the file as such is refused while it is opened.

    Attributes:
        present: the fields that have a column.
        warned: what is to be said about the columns.
        customer_names: by code, of those that were read so far.
    """

    def __init__(self, path: Path, kind: Fields, options: Options) -> None:
        self.name, self._fields = path.name, kind
        self._source = source_of(path, options)
        self._leave_out = options.leave_out
        self._rows = iter(self._source)
        line, header = head_of(self._rows, options, self.name)
        header = [name.strip() for name in header]
        try:
            self._places = _places(header, kind, options.columns)
            self.present = frozenset(self._places)
            if missing := kind.missing(self.present, forgiving=options.forgiving):
                raise MissingColumn(missing[0], ", ".join(header))
        except UserError as error:
            raise error.at(self.name, line) from None
        self._width = len(header)
        self._needed = [
            (name, kind.place(name), [kind.place(one) for one in kind.stand_ins(name, forgiving=options.forgiving)])
            for name in kind.required
        ]
        self._read_as = [
            (kind.place(name), typed) for name, typed in options.read_as.items() if typed and name in self.present
        ]
        self.warned = _ignored(header, set(self._places.values()), line)
        self._report = self._as_report() if options.forgiving else None
        if self._report is not None:
            self._rows = self._report.records(self._padded(self._rows))
        self.customer_names: dict[str, str] = {}

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
        return row._replace(cells=cells)

    def _mapped(self) -> Iterator[Row]:
        width = self._width
        # a cell after the last stands for every column that the file does not have
        take = itemgetter(*(self._places.get(name, width) for name in self._fields.names))
        padding = [""] * (width + 1)
        code_at, name_at = self._places.get("customer", -1), self._places.get(CUSTOMER_NAME, -1)
        for line, cells in self._rows:
            trimmed = [cell.strip() for cell in cells[:width]]
            if len(trimmed) > name_at >= 0 and trimmed[name_at]:
                self.customer_names.setdefault(trimmed[code_at], trimmed[name_at])
            if any(trimmed):
                wide = len(cells) if len(cells) > width and any(cells[width:]) else 0
                yield Row(line, take(trimmed + padding[len(trimmed) :]), wide)

    def _as_report(self) -> ReportRows | None:
        """Of a kind that has days; customers and items are lists, not reports."""
        known_by = [self._places[name] for name in _KNOWN_BY if name in self._places]
        return ReportRows(known_by, self._places.get("customer")) if "date" in self._places else None

    def _padded(self, rows: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
        padding = [""] * self._width
        for line, cells in rows:
            yield line, [cell.strip() for cell in cells] + padding[len(cells) :]

    @property
    def adding_up(self) -> Sequence[int]:
        """Lines that were passed over so far because they add up others."""
        return self._report.adding_up if self._report is not None else ()

    def wrong(self, row: Row) -> UserError | None:
        """What keeps a row from being read: more cells than the head has, or none where there must be something."""
        if row.wide:
            sentence = N_("The row has {cells} cells and the header {columns}.")
            return FileRefused(sentence, cells=row.wide, columns=self._width)
        empty = self._first_empty(row)
        return EmptyCell(empty) if empty else None

    def _first_empty(self, row: Row) -> str | None:
        """The first required field that this row leaves empty."""
        cells = row.cells
        for name, place, stand_ins in self._needed:
            if not cells[place] and not any(cells[one] for one in stand_ins):
                return name
        return None


def head_of(rows: Iterator[tuple[int, list[str]]], options: Options, name: str) -> tuple[int, list[str]]:
    """The line that names the columns, and its cells; what stands above it is read past."""
    for line, cells in rows:
        if line >= options.head_row:
            return line, cells
    if options.head_row:
        raise FileRefused(N_("This file has no row {n}."), n=options.head_row).at(name)
    raise FileRefused(N_("This file is empty.")).at(name)


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


def _places(header: list[str], kind: Fields, columns: Mapping[str, str | int]) -> dict[str, int]:
    """Where each field stands. An empty name in `columns` leaves a column out."""
    for name in columns:
        if name not in kind.every:
            raise FileRefused(
                N_("There is no field {field} to map; the fields are {fields}."),
                field=name,
                fields=", ".join(kind.names),
            )
    places = {}
    for name in (*kind.names, *(name for name in columns if name == CUSTOMER_NAME)):
        wanted = columns.get(name, name)
        if isinstance(wanted, int):
            places[name] = wanted
            continue
        at = _place(header, wanted) if wanted else None
        if at is not None:
            places[name] = at
        elif name in columns and wanted:
            raise MissingColumn(name, ", ".join(header), wanted)
    return places


def _place(header: list[str], wanted: str) -> int | None:
    same = [at for at, name in enumerate(header) if name == wanted]
    same = same or [at for at, name in enumerate(header) if name.casefold() == wanted.casefold()]
    if len(same) > 1:
        raise FileRefused(N_("There are {n} columns named {column}."), n=len(same), column=wanted)
    return same[0] if same else None


def _ignored(header: list[str], used: set[int], line: int) -> list[Warned]:
    unknown = [name for at, name in enumerate(header) if at not in used and name]
    sentence = N_("The column {column} is not known and was left out.")
    return [Warned(line, sentence, {"column": name}) for name in unknown]
