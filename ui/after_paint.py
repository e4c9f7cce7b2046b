"""What the window needs, but not to be seen: done once the window stands on the screen, a piece with each turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_COMES_FIRST = (QEvent.Type.ShortcutOverride, QEvent.Type.DragEnter)


# What opening a company needs on the GUI thread, a few milliseconds each: while the file is being opened on another.
_OPENING: Final = (
    "ui.desk", "ui.problems", "ui.importing.process", "ui.care.file_care", "ui.receipts.counts", "ui.side_counts",
    "ui.ahead", "ui.models.table_model", "ui.widgets.table_view", "ui.widgets.list_commands", "ui.widgets.chart",
    "ui.today.charts", "ui.today.table", "ui.today.body", "ui.today.page", "ui.menu_pages", "ui.icon_engine",
)  # fmt: skip


def _know_viewports() -> None:
    """A widget that Qt made itself has its class looked for among all there are, the first time that one is asked."""
    from PySide6.QtWidgets import QTableView

    QTableView().viewport()


class AfterPaint(QObject):
    """The pieces, then the modules of the first page. A key or a dropped file that is quicker finds all of it done."""

    def __init__(self, window: QWidget, pieces: Sequence[Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        modules = (partial(import_module, name) for name in _OPENING)
        self._pieces: list[Callable[[], object]] = [*pieces, *modules, _know_viewports]
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)
        window.installEventFilter(self)

    def finish(self) -> None:
        """All that is left, now."""
        while self._pieces:
            self._next()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Paint:
            self._turn.start()
        elif kind in _COMES_FIRST:
            self.finish()
        return False

    def _next(self) -> None:
        if self._pieces:
            self._pieces.pop(0)()
        if self._pieces:
            self._turn.start()
        else:
            self._window.removeEventFilter(self)
