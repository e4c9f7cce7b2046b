"""A window that stays open over midnight, or wakes on another day, is of that day: promises fall due, invoices age."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_LOOK_EVERY: Final = 30_000  # ms; the first look after a sleep comes at once


class NewDay(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """What is being typed stays; every page asks again."""
        desk = self._window.desk
        if desk is None or desk.company.today == desk.figures.today:
            return
        desk.figures.today = desk.company.today
        self._window.status.turn_day(desk.figures.full_day(desk.figures.today))
        self._window.pages.turn_day()
