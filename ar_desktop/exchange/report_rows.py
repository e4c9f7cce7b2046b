"""The rows of a report that another program saved: some add up others, some stand as heads above theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

Line = tuple[int, list[str]]
_SAYS_SO: Final = frozenset(
    "total totals subtotal grandtotal sum sums summe summen gesamt gesamtsumme zwischensumme endsumme suma somme "
    "totale totaal".split()
)


class ReportRows:
    """Its records: lines of totals are passed over, and a customer who stands alone in a line goes into the next ones.

    Attributes:
        adding_up: the lines that were passed over so far.
    """

    def __init__(self, known_by: Sequence[int], carried: int | None) -> None:
        """Places in a line: `known_by` of what a record has and a total has not, `carried` of the customer."""
        self._known_by, self._carried = known_by, carried
        self.adding_up: list[int] = []
        self._head = ""

    def records(self, lines: Iterable[Line]) -> Iterator[Line]:
        held: Line | None = None  # a head, if the next record has no customer of its own
        for line, cells in lines:
            if adds_up(cells, self._known_by):
                self.adding_up.append(line)
                continue
            if self._stands_alone(cells):
                if held is not None:
                    yield held
                held = line, cells
                continue
            if held is not None:
                self._head = held[1][self._carried] if self._carried is not None else ""
                if self._carried is not None and cells[self._carried]:
                    self._head = ""
                    yield held
                held = None
            yield line, self._carry(cells)
        if held is not None:
            yield held

    def _stands_alone(self, cells: Sequence[str]) -> bool:
        at = self._carried
        return at is not None and bool(cells[at]) and sum(map(bool, cells)) == 1

    def _carry(self, cells: list[str]) -> list[str]:
        if self._head and self._carried is not None and not cells[self._carried]:
            cells[self._carried] = self._head
        return cells


def adds_up(cells: Sequence[str], known_by: Sequence[int]) -> bool:
    """Whether a line has nothing that a record is known by, and one of its cells begins with "Total"."""
    filled = [cells[at] for at in known_by if cells[at]]
    if len(filled) > 1 or not known_by:
        return False
    return any(_says_so(cell) for cell in (filled or cells) if cell)


def _says_so(cell: str) -> bool:
    first, *rest = re.findall(r"\w+", cell.casefold()) or [""]
    return first in _SAYS_SO or (first == "grand" and rest[:1] == ["total"])


def column_of_heads(rows: Sequence[Sequence[str]], width: int) -> int | None:
    """The column in which names stand alone above their rows, and which is empty in these."""
    alone = [filled[0] for row in rows if len(filled := [at for at, cell in enumerate(row) if cell.strip()]) == 1]
    if not alone or len(set(alone)) > 1 or alone[0] >= width:
        return None
    at = alone[0]
    empty = sum(at >= len(row) or not row[at].strip() for row in rows)
    return at if empty * 2 >= len(rows) - len(alone) > 0 else None
