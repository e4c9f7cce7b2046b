"""A list of any length: the ids of all rows, and the pages of rows that were looked at last."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Signal

from ui.models.columns import Column
from ui.models.row_model import RowModel

R = TypeVar("R")
PAGE: Final = 200
KEPT_PAGES: Final = 30
Ids: TypeAlias = "array[int]"  # quoted: not subscriptable before Python 3.12
NO_IDS: Final[Ids] = array("q")


class PagedModel(RowModel[R]):
    """Asks for its first rows, then for all ids in order, then for pages by id. Never sees the database.

    Every question carries a generation; answers of an earlier one are dropped. Old rows stay in view
    until the new ones are there.
    """

    first_wanted = Signal(int)  # generation
    ids_wanted = Signal(int)
    page_wanted = Signal(int, int, object)  # generation, page number, its ids

    def __init__(self, columns: Sequence[Column[R]], key: Callable[[R], int], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._key = key
        self._ids: Ids = NO_IDS
        self._known = False  # whether `_ids` are all of them
        self._pages: OrderedDict[int, Sequence[R | None]] = OrderedDict()
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._generation = 0

    @property
    def generation(self) -> int:
        return self._generation

    @property
    def complete(self) -> bool:
        """Whether all ids are here, so that the count is the true one."""
        return self._known

    def ids(self) -> Ids:
        return self._ids

    def restart(self) -> None:
        """Another filter or order: ask anew from the top."""
        self._generation += 1
        self._asked.clear()
        self.first_wanted.emit(self._generation)

    def refresh(self) -> None:
        """The data changed: ask for the ids again, keep what is shown until they are here."""
        self._generation += 1
        self._asked.clear()
        self.ids_wanted.emit(self._generation)

    def supply_first(self, generation: int, rows: Sequence[R]) -> None:
        """The first page of a new question. A short one is all there is."""
        if generation != self._generation:
            return
        self.beginResetModel()
        self._ids = array("q", map(self._key, rows))
        self._known = len(rows) < PAGE
        self._pages.clear()
        self._stale.clear()
        self._asked.clear()  # what was asked since the restart, to paint the old rows, is not of these
        if rows:
            self._pages[0] = rows
        self.endResetModel()
        if not self._known:
            self.ids_wanted.emit(generation)

    def supply_ids(self, generation: int, ids: Ids) -> None:
        if generation != self._generation:
            return
        held = len(self._ids)
        if ids == self._ids:
            self._mark_stale()
        elif not self._known and held and ids[:held] == self._ids:
            self.beginInsertRows(QModelIndex(), held, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        else:
            self._replace(ids)
        self._known = True

    def supply_page(self, generation: int, page: int, rows: Sequence[R]) -> None:
        if generation != self._generation or page not in self._asked:
            return
        self._asked.discard(page)
        self._stale.discard(page)
        self._pages[page] = self._by_place(page, rows)
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self._columns) - 1))

    def row_at(self, row: int) -> R | None:
        if row < 0:  # no current row
            return None
        page, offset = divmod(row, PAGE)
        rows = self._pages.get(page)
        if (rows is None or page in self._stale) and page not in self._asked and row < len(self._ids):
            self._ask(page)
            rows = self._pages.get(page)
        if rows is None or offset >= len(rows):
            return None
        return rows[offset]

    def count(self) -> int:
        return len(self._ids)

    def id_at(self, row: int) -> int | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, row_id: int, near: int = 0) -> int:
        for start, end in ((max(0, near - PAGE), near + PAGE), (0, len(self._ids))):
            try:
                return self._ids.index(row_id, start, end)
            except ValueError:
                continue
        return -1

    def _ask(self, page: int) -> None:
        self._asked.add(page)
        self.page_wanted.emit(self._generation, page, self._ids[page * PAGE : (page + 1) * PAGE])

    def _by_place(self, page: int, rows: Sequence[R]) -> Sequence[R | None]:
        """In the order of the ids; a row that is gone by now leaves its place empty."""
        wanted = self._ids[page * PAGE : (page + 1) * PAGE]
        if len(rows) == len(wanted) and all(self._key(row) == i for row, i in zip(rows, wanted, strict=True)):
            return rows
        by_id = {self._key(row): row for row in rows}
        return [by_id.get(i) for i in wanted]

    def _mark_stale(self) -> None:
        self._stale = set(self._pages)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def _replace(self, ids: Ids) -> None:
        """Rows came, went or moved: the pages held are filled anew from the rows at hand, and asked for."""
        held = {self._key(row): row for rows in self._pages.values() for row in rows if row is not None}
        self.beginResetModel()
        self._ids = ids
        for page in list(self._pages):
            self._pages[page] = [held.get(i) for i in ids[page * PAGE : (page + 1) * PAGE]]
        self._stale = set(self._pages)
        self._asked.clear()
        self._generation += 1  # a page on its way is one of the rows before
        self.endResetModel()
