"""Which rows of a list are ticked, by id; "all" is a flag with exceptions, so that a million cost as much as one."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, Signal

SORTED_BY_LIST: Final = 50_000  # rows; looking through more takes longer than a key press may


class Ticks(QObject):
    """Ticks outlive another order of the list, not that a row leaves it; "all" means what one saw then."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._everything = False
        self._ids: set[int] = set()  # ticked; with `_everything` those that are not

    @property
    def everything(self) -> bool:
        return self._everything

    def has(self, row_id: int) -> bool:
        return (row_id in self._ids) != self._everything

    def set(self, row_ids: Iterable[int], on: bool) -> None:
        if on != self._everything:
            self._ids.update(row_ids)
        else:
            self._ids.difference_update(row_ids)
        self.changed.emit()

    def toggle(self, row_id: int) -> None:
        self.set([row_id], not self.has(row_id))

    def tick_all(self) -> None:
        self._everything = True
        self._ids.clear()
        self.changed.emit()

    def clear(self) -> None:
        if self._everything or self._ids:
            self._everything = False
            self._ids.clear()
            self.changed.emit()

    def keep_only(self, listed: array[int]) -> int:
        """Untick what is not in the list any more: nothing is done to a row that nobody sees. Returns how many."""
        if self._everything or not self._ids:
            return 0
        here = self._ids.intersection(listed)
        gone = len(self._ids) - len(here)
        if gone:
            self._ids = here
            self.changed.emit()
        return gone

    def count(self, rows: int) -> int:
        """How many, in a list of so many rows."""
        return max(0, rows - len(self._ids)) if self._everything else len(self._ids)

    def chosen(self, listed: array[int]) -> array[int]:
        """The ticked ids; in the order of the list, unless that is long and few of it are ticked."""
        if self._everything:
            return listed if not self._ids else array("q", (i for i in listed if i not in self._ids))
        if len(listed) > SORTED_BY_LIST:
            return array("q", sorted(self._ids))
        found = array("q", (i for i in listed if i in self._ids))
        found.extend(sorted(self._ids.difference(found)))
        return found
