"""The list of all invoices in the window: memory, a repaint and a sort, against a bare list of ids and pages."""

from __future__ import annotations

import statistics
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QTableView
from sqlcipher3 import dbapi2

from tests.benchmarks import Row
from tests.benchmarks.companies import size
from tests.benchmarks.driven import Driven, driven, in_child, own_copy
from tests.benchmarks.window_memory import held

MEMORY: Final = 20 * 2**20
PAGE: Final = 200
ROWS: Final = (
    "SELECT i.id, i.number, c.name, i.document_date, i.due_date, i.amount, i.open, i.reference, i.kind, i.currency, "
    "i.base_amount, i.base_open, i.ledger_date, i.salesperson, i.region FROM open_item i "
    "JOIN customer c ON c.id = i.customer_id WHERE i.id IN ({ids})"
)
ORDER: Final = (
    "SELECT d.id FROM document d JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL "
    "ORDER BY abs(i.base_amount) DESC, d.id DESC"
)


class Prototype(QAbstractTableModel):
    """Ids, and the pages that were looked at, read when they are painted."""

    def __init__(self, connection: Any, columns: int) -> None:
        super().__init__()
        self._columns = columns
        self._connection = connection
        self._ids = array("q", [row[0] for row in connection.execute("SELECT id FROM open_item ORDER BY id DESC")])
        self._pages: dict[int, list[Any]] = {}

    def rowCount(self, _parent: Any = None) -> int:
        return len(self._ids)

    def columnCount(self, _parent: Any = None) -> int:
        return self._columns

    def data(self, index: Any, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        page, at = divmod(index.row(), PAGE)
        if page not in self._pages:
            ids = self._ids[page * PAGE : (page + 1) * PAGE]
            found = {row[0]: row for row in self._connection.execute(ROWS.format(ids=",".join(map(str, ids))))}
            self._pages[page] = [found[one] for one in ids]
        return str(self._pages[page][at][index.column()])


def measure(full: bool) -> list[Row]:
    path = str(own_copy(size(full)))
    added, repaint, bare_repaint, order, bare_order = in_child(__name__, "run", path)
    name = f"list of {size(full):,} invoices"
    return [
        Row(f"{name}: memory that its page adds with all of it", added, MEMORY, 1, "MiB"),
        Row(f"{name}: repaint against a bare list of ids and pages", repaint, bare_repaint, 1.5),
        Row(f"{name}: sort by amount against its ORDER BY", order, bare_order, 1.5),
    ]


def run(path: str) -> list[float]:
    connection = dbapi2.connect(f"file:{path}?mode=ro", uri=True)
    with driven(Path(path)) as one:
        one.until(lambda: one.loaded)
        before = held()
        one.window.go("invoices", "all")
        page: Any = one.window.page("invoices")
        one.until(lambda: page.lists.documents.model.complete)
        one.settle()
        added = held() - before
        one.heart.rest()
        repaint, bare = _repaints(one, page.lists.documents.table, connection)
        order, plain = _sorts(one, page.lists.documents, connection)
    return [added, repaint, bare, order, plain]


def _repaints(one: Driven, table: QTableView, connection: Any) -> tuple[float, float]:
    """In turn, on as many cells of the same size."""
    bare = QTableView()
    columns = sum(not table.isColumnHidden(at) for at in range(table.model().columnCount()))
    bare.setModel(Prototype(connection, columns))
    bare.resize(table.size())
    bare.verticalHeader().hide()
    bare.verticalHeader().setDefaultSectionSize(table.rowHeight(0))
    for at in range(columns):
        bare.setColumnWidth(at, table.viewport().width() // columns)
    bare.show()
    one.settle()
    ours, others = [], []
    for _ in range(15):
        ours.append(_spent(table.viewport().repaint))
        others.append(_spent(bare.viewport().repaint))
    bare.close()
    return statistics.median(ours), statistics.median(others)


def _spent(work: Callable[[], Any]) -> float:
    start = time.thread_time()
    work()
    return time.thread_time() - start


def _sorts(one: Driven, pane: Any, connection: Any) -> tuple[float, float]:
    """CPU of all threads, from the click on the head until all ids are there; in turn with the bare statement."""
    columns = [column.key for column in pane.model.columns()]
    total = columns.index("total")
    ours, plain = [], []
    for _ in range(3):
        pane.model.sort(columns.index("date"), Qt.SortOrder.DescendingOrder)
        _until_complete(one, pane)
        start = time.process_time()
        pane.model.sort(total, Qt.SortOrder.DescendingOrder)
        _until_complete(one, pane)
        ours.append(time.process_time() - start)
        start = time.process_time()
        array("q", [row[0] for row in connection.execute(ORDER)])
        plain.append(time.process_time() - start)
    return statistics.median(ours), statistics.median(plain)


def _until_complete(one: Driven, pane: Any) -> None:
    generation = pane.model.generation
    one.until(lambda: pane.model.generation >= generation and pane.model.complete and not one.window.jobs.busy)
