"""The commands of the reports page, as its menu and its buttons have them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from ui.keys import key_sequence
from ui.reports.export import format_titles


class ReportActions(QObject):
    run_wanted = Signal()
    export_wanted = Signal(str)  # xlsx, csv or pdf
    choice_wanted = Signal()  # of what to export to
    print_wanted = Signal()
    save_wanted = Signal()
    pin_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.run = self._action(self.tr("R&un"), "F5", self.run_wanted.emit)
        self.choose = self._action(self.tr("&Export…"), "Ctrl+E", self.choice_wanted.emit)
        self.exports = [self._export(kind, title) for kind, title in format_titles().items()]
        self.prints = self._action(self.tr("&Print"), "Ctrl+P", self.print_wanted.emit)
        self.save = self._action(self.tr("&Save as…"), "Ctrl+Shift+S", self.save_wanted.emit)
        self.pin = self._action(self.tr("P&in to the top, or take down"), "Ctrl+D", self.pin_wanted.emit)

    def all(self) -> list[QAction]:
        return [self.run, self.choose, self.prints, self.save, self.pin]

    def _export(self, kind: str, title: str) -> QAction:
        return self._action(title, "", lambda: self.export_wanted.emit(kind))

    def _action(self, text: str, keys: str, do: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(key_sequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: do())
        return action
