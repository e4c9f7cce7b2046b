"""From the start of the process to the first painted window and to its first rows, against bare Qt with plain sqlite3.

Fresh processes in turn, so that a slow moment of the machine hits both.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QTimer

from tests.benchmarks import Row

ROUNDS: Final = 5
PAGE: Final = (
    "SELECT i.number, c.name, i.document_date, i.due_date, i.amount, i.open FROM open_item i "
    "JOIN customer c ON c.id = i.customer_id ORDER BY i.id DESC LIMIT 200"
)


def measure(full: bool) -> list[Row]:
    from tests.benchmarks.companies import size
    from tests.benchmarks.driven import in_child, own_copy

    path = str(own_copy(size(full)))
    found: dict[str, list[dict[str, float]]] = {"bare": [], "ours": []}
    for _ in range(ROUNDS + 1):
        for which, runs in found.items():
            runs.append(in_child(__name__, which, path))
    middle = {
        which: {name: statistics.median(run[name] for run in runs[1:]) for name in runs[1]}
        for which, runs in found.items()
    }
    bare, ours = middle["bare"], middle["ours"]
    return [
        Row("first painted window, CPU", ours["painted"], bare["painted"], 1.5),
        Row("first painted window, on the clock", ours["painted_wall"], bare["painted_wall"], 1.5),
        Row("first rows, CPU of all threads", ours["rows"], bare["painted"], 5),
        Row("first rows, on the clock", ours["rows_wall"], bare["painted_wall"], 5),
    ]


def _now(name: str) -> dict[str, float]:
    return {name: time.process_time(), f"{name}_wall": time.time() - float(os.environ["AR_BENCH_BEGUN"])}


class FirstPaint(QObject):
    """Says once that a widget was painted and what else was to be painted with it: the same for both sides."""

    def __init__(self, widget: QObject, then: Callable[[], object]) -> None:
        super().__init__()
        self._then: Callable[[], object] | None = then
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._then is not None:
            QTimer.singleShot(0, self._then)
            self._then = None
        return False


def bare(path: str) -> dict[str, float]:
    """A main window with a table over one page of rows."""
    from PySide6.QtCore import QAbstractTableModel, Qt
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    class Model(QAbstractTableModel):
        def __init__(self, rows: list[Any]) -> None:
            super().__init__()
            self.rows = rows

        def rowCount(self, _parent: Any = None) -> int:
            return len(self.rows)

        def columnCount(self, _parent: Any = None) -> int:
            return 6

        def data(self, index: Any, role: int = 0) -> Any:
            return str(self.rows[index.row()][index.column()]) if role == Qt.ItemDataRole.DisplayRole else None

    app = QApplication(sys.argv[:1])
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    model = Model(connection.execute(PAGE).fetchall())
    window, table = QMainWindow(), QTableView()
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1440, 900)
    found: dict[str, float] = {}

    def painted() -> None:
        found.update(_now("painted"))
        app.exit()

    first = FirstPaint(table.viewport(), painted)
    window.show()
    app.exec()
    first.deleteLater()
    return found


def ours(path: str) -> dict[str, float]:
    """What `ar FILE` does, until Today's list is there."""
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from ui.app import application, keep_tidy, make_window
    from ui.garbage import GarbageOnGuiThread

    found: dict[str, float] = {}
    app = application()
    garbage = GarbageOnGuiThread(app)
    from ui.care.record import keep_backups_in
    from ui.preferences import Preferences

    with TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "window.ini")
        keep_backups_in(Path(folder), preferences, Path(path))
        window = make_window(preferences)
        keep_tidy(window, garbage)
        window.resize(1440, 900)

        def painted() -> None:
            found.update(_now("painted"))
            window.open_company(Path(path), date(2026, 11, 19))
            looking.start(1)

        def look() -> None:
            page: Any = window.page("today")
            if page is not None and page.body.table.model().rowCount():
                page.body.table.viewport().repaint()
                found.update(_now("rows"))
                looking.stop()
                app.exit()

        looking = QTimer()
        looking.timeout.connect(look)
        welcome: Any = window.stack.currentWidget()
        first = FirstPaint(welcome, painted)
        window.show()
        app.exec()
        first.deleteLater()
        window.close()
        garbage.stop()
    return found
