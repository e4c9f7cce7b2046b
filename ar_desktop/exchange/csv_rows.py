"""Rows of a CSV file: its encoding and delimiter found out, read as a stream."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, TextIO

from ar_desktop.exchange.trouble import FileRefused
from ar_desktop.words import N_

_DELIMITERS: Final = ",;\t|"
_LOOKED_AT: Final = 30  # lines
_CHUNK: Final = 1 << 20
_SEQUENCE: Final = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|(?P<alone>[\x80-\xff])"
)
_NO_TEXT: Final = N_("This is not a text file; save the table as CSV in UTF-8.")
_NO_ENCODING: Final = N_("This is neither UTF-8 nor Windows-1252; save the table as CSV in UTF-8.")
_OTHER_ENCODING: Final = N_("This is not {encoding}; choose another way of reading its text.")

csv.field_size_limit(1 << 20)


class CsvRows:
    """A CSV file opened for reading; iterating gives (line, cells) of each row, the header first.

    Rows that are empty are left out. `line` is where the row begins, counted as an editor does. Delimiter and encoding
    are found out where they are not given.
    """

    def __init__(self, path: Path, delimiter: str = "", encoding: str = "") -> None:
        self.path = path
        self.encoding = encoding or encoding_of(path)
        self.delimiter = delimiter
        self.size = path.stat().st_size
        self._file: TextIO | None = None

    def position(self) -> int:
        """How many bytes were taken from the file so far."""
        return self._file.buffer.tell() if self._file is not None else 0

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        with self.path.open(encoding=self.encoding, newline="") as file:
            self._file = file
            try:
                yield from self._rows(file)
            except UnicodeDecodeError:
                raise FileRefused(_OTHER_ENCODING, encoding=self.encoding).at(self.path.name) from None
            finally:
                self._file = None

    def _rows(self, file: TextIO) -> Iterator[tuple[int, list[str]]]:
        first = file.readline()
        before = 0
        if declared := re.fullmatch(r"sep=(.)\s*", first):  # what spreadsheets write for themselves
            self.delimiter, before = self.delimiter or declared[1], 1
        else:
            self.delimiter = self.delimiter or delimiter_of([first, *islice(file, _LOOKED_AT)])
            file.seek(0)
        reader = csv.reader(file, delimiter=self.delimiter, strict=True)
        line = 0
        try:
            for cells in reader:
                if any(cells):
                    yield before + line + 1, cells
                line = reader.line_num
        except csv.Error as error:
            wrong = FileRefused(N_("The row cannot be read ({what}); look at its quotation marks."), what=str(error))
            raise wrong.at(self.path.name, before + line + 1) from None


def delimiter_of(lines: Sequence[str]) -> str:
    """What the header has most of, outside quotation marks, if the next line has as many.

    Else (a title may stand above the header) what most lines have alike, and most of.
    """
    bare = [re.sub(r'"[^"]*"', "", line) for line in lines if line.strip()] or [""]
    likely = max(_DELIMITERS, key=bare[0].count)
    if len(bare) == 1 or 0 < bare[0].count(likely) == bare[1].count(likely):
        return likely

    def weight(mark: str) -> int:
        counts = Counter(count for line in bare if (count := line.count(mark)))
        return max((count * times for count, times in counts.items()), default=0)

    return max(sorted(_DELIMITERS, key=lambda mark: mark != likely), key=weight)


def encoding_of(path: Path) -> str:
    """UTF-8 (with or without a mark at its start) or Windows-1252; refuses what is neither."""
    with path.open("rb") as file:
        start = file.read(8)
    if not start:
        raise FileRefused(N_("This file is empty.")).at(path.name)
    if start.startswith(b"%PDF"):
        raise FileRefused(N_("This is a PDF, whatever its name says; a table is needed.")).at(path.name)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise FileRefused(N_("This is UTF-16; save the table as CSV in UTF-8.")).at(path.name)
    if not _decodes(path, "utf-8"):
        _refuse_broken_utf8(path)
        if not _decodes(path, "cp1252"):
            raise FileRefused(_NO_ENCODING).at(path.name)
        return "cp1252"
    return "utf-8-sig"


def _decodes(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        try:
            while chunk := file.read(_CHUNK):
                if b"\0" in chunk:
                    raise FileRefused(_NO_TEXT).at(path.name)
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _refuse_broken_utf8(path: Path) -> None:
    """Text in UTF-8 with some damaged bytes would read as Windows-1252 too, with every umlaut garbled."""
    whole = alone = first = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            for found in _SEQUENCE.finditer(line):
                if found["alone"] is None:
                    whole += 1
                else:
                    alone += 1
                    first = first or number
    if whole > alone:
        wrong = FileRefused(N_("Here are bytes that are not UTF-8, as the rest of the file is."))
        raise wrong.at(path.name, first)
