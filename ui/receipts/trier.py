"""Tries on the books what stands on the page, a moment after each change; only the last answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from ui.desk import Desk

if TYPE_CHECKING:
    from ar_desktop.company import Company
    from ar_desktop.receipts.trial import Trial

TRY_AFTER: Final = 200  # milliseconds


class Trier(QObject):
    """`wanted` says what to try now, or None where it may not be posted anyway."""

    seen = Signal(object)  # Trial, or None
    refused = Signal(object)  # why it would not be posted

    def __init__(self, desk: Desk, wanted: Callable[[], Callable[[Company], Trial] | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._wanted = desk, wanted
        self._number = 0
        self._later = QTimer(self, singleShot=True, interval=TRY_AFTER)
        self._later.timeout.connect(self._try)

    def start(self) -> None:
        self._later.start()

    def isActive(self) -> bool:
        return self._later.isActive()

    def drop(self) -> None:
        """It is being posted: what the trial finds is of no interest any more."""
        self._number += 1

    def _try(self) -> None:
        self._number += 1
        number, trial, company = self._number, self._wanted(), self._desk.company
        if trial is None:
            self.seen.emit(None)
            return

        def done(found: Trial) -> None:
            if number == self._number and isValid(self):
                self.seen.emit(found)

        def failed(error: Exception) -> None:
            if number == self._number and isValid(self):
                self.seen.emit(None)
                self.refused.emit(error)

        self._desk.jobs.write(lambda _progress: trial(company), done, failed=failed)
