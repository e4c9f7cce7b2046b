"""The rows of a report that another program saved: some add up others, some stand as heads above theirs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

Line = tuple[int, list[str]]
_SAYS_SO: Final = frozenset(
    "total totals subtotal grandtotal sum sums summe summen gesamt gesamtsumme zwischensumme endsumme suma somme "
    "totale totaal".split()
)
_TOTAL: Final = re.compile(r"^\W*(grand\W+)?\w+\W*")
_FOR: Final = re.compile(r"^(for|of|für|von|per|de|du|di|voor)\W+")


class ReportRows:
    """Its records: lines of totals are passed over, and a customer who stands alone in a line goes into the next ones.

    A line of totals ends the group above it, and so does another customer's name within a line. What follows without a
    customer is nobody's: it may be a job's, that of the customer above the job, or somebody's whose name is missing.

    Attributes:
        adding_up: the lines that were passed over so far.
    """

    def __init__(self, known_by: Sequence[int], carried: int | None) -> None:
        """Places in a line: `known_by` of what a record has and a total has not, `carried` of the customer."""
        self._known_by, self._carried = known_by, carried
        self.adding_up: list[int] = []
        self._head = ""
        self._named: set[str] = set()  # customers met so far, in small letters

    def records(self, lines: Iterable[Line]) -> Iterator[Line]:
        held: Line | None = None  # a head, if the next record has no customer of its own
        for line, cells in lines:
            own, alone = self._customer_of(cells), self._stands_alone(cells)
            if self._adds_up(cells, own, alone=alone):
                self._head, held = "", None
                self.adding_up.append(line)
                continue
            self._begin(own, held)
            if own and held is not None:
                yield held
            held = (line, cells) if alone else None
            if not alone:
                yield line, self._carry(cells)
        if held is not None:
            yield held

    def _customer_of(self, cells: Sequence[str]) -> str:
        return cells[self._carried] if self._carried is not None else ""

    def _stands_alone(self, cells: Sequence[str]) -> bool:
        return bool(self._customer_of(cells)) and sum(map(bool, cells)) == 1

    def _adds_up(self, cells: Sequence[str], own: str, *, alone: bool) -> bool:
        """A customer may be called "Total Wine & More": such a name alone is a total only of somebody met before."""
        if alone:
            return _is_total_of(own, self._named)
        return own.casefold() not in self._named and adds_up(cells, self._known_by)

    def _begin(self, own: str, held: Line | None) -> None:
        """Whose the rows from here on are that say nothing."""
        if not own and held is not None:
            self._head = self._customer_of(held[1])
        elif own and own != self._head:
            self._head = ""
        if (name := own.casefold()) and name not in self._named and not _is_total_of(own, ()):
            self._named.add(name)

    def _carry(self, cells: list[str]) -> list[str]:
        if self._head and self._carried is not None and not cells[self._carried] and any(cells):
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


def _is_total_of(cell: str, names: Collection[str]) -> bool:
    """Whether it says "Total" and no more, or then one of these names ("Total for Alder with sub-customers")."""
    if not _says_so(cell):
        return False
    whose = _TOTAL.sub("", cell.casefold(), count=1)
    by_name = (whose, _FOR.sub("", whose, count=1))
    return not whose or any(one in names for one in by_name) or any(one.startswith(tuple(names)) for one in by_name)


def column_of_heads(rows: Sequence[Sequence[str]], width: int) -> int | None:
    """The column in which names stand alone above their rows, and which is empty in these."""
    alone = [filled[0] for row in rows if len(filled := [at for at, cell in enumerate(row) if cell.strip()]) == 1]
    if not alone or len(set(alone)) > 1 or alone[0] >= width:
        return None
    at = alone[0]
    empty = sum(at >= len(row) or not row[at].strip() for row in rows)
    return at if empty * 2 >= len(rows) - len(alone) > 0 else None
