"""How many things wait in the Receipts tab: the counts of its lines in the side bar."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from ui.desk import Desk

ASK_AFTER: Final = 300  # milliseconds after something was posted


class ReceiptCounts(QObject):
    """Asks when the company is opened, and again after each posting that may have changed them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._later = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._later.timeout.connect(self.ask)
        desk.posted.connect(lambda _done: self._later.start())

    def ask(self) -> None:
        from ar_desktop.receipts.outstanding import waiting_counts

        self._desk.ask(self, lambda reading, _progress: waiting_counts(reading), self._show)

    def _show(self, counts: Any) -> None:
        figures = self._desk.figures
        for key, count in (("unapplied", counts.unapplied), ("deposits", counts.undeposited)):
            self._desk.counted.emit(key, figures.count(count) if count else "")
