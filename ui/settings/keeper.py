"""Saves a setting as its field is left, and remembers the last change for the strip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from ar_desktop.company import Company, Done, Reversal
from ui.desk import Desk
from ui.figures import Figures
from ui.undo import way_back


class LastChange(NamedTuple):
    """`what` says it: "City: Leeds instead of York"."""

    what: str
    at: str
    reversal: Reversal | None  # None: it can't be taken back


class Keeper(QObject):
    saved = Signal(object)  # LastChange

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    @property
    def figures(self) -> Figures:
        return self._desk.figures

    def setting(self, key: str) -> str:
        return self._desk.company.setting(key)

    @property
    def read_only(self) -> bool:
        return self._desk.company.read_only

    def save(self, verb: Callable[[Company], Done], what: str, failed: Callable[[Exception], None]) -> None:
        """Without the strip of ten seconds: the page has its own, which stays."""
        desk = self._desk

        def done(result: Done) -> None:
            if not result.changed:
                return
            if (back := way_back(result, what)) is not None:
                desk.undo.push(back)
            desk.posted.emit(result)
            self.saved.emit(LastChange(what, f"{datetime.now().astimezone():%H:%M}", result.reversal))

        desk.jobs.write(lambda _progress: verb(desk.company), done, failed=failed, promised=True)

    def change(self, key: str, value: str, what: str, failed: Callable[[Exception], None], *, called: str) -> None:
        """`called` is what the window calls it: undoing says so."""
        from ar_desktop.ledger.company_settings import change_settings

        self.save(lambda company: change_settings(company, [(key, value)], called), what, failed)
