"""A file dropped onto the window: a company file is opened, a table is looked at in the import."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from ui.main_window import MainWindow

COMPANY: Final = ".arbook"
TABLES: Final = (".csv", ".tsv", ".txt", ".xlsx")


class FileDrops(QObject):
    """What a page takes itself, as a customer's documents do, never comes here."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QDropEvent):
            path = self._wanted(event)
            if path is not None and event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.take(path)
                return True
        return super().eventFilter(watched, event)

    def _wanted(self, event: QDropEvent) -> Path | None:
        urls = event.mimeData().urls()
        path = Path(urls[0].toLocalFile()) if urls and urls[0].isLocalFile() else None
        if path is None or path.suffix.lower() not in (COMPANY, *TABLES):
            return None
        company = self._window.company
        if path.suffix.lower() in TABLES and (company is None or company.read_only):
            return None
        return path

    def take(self, path: Path) -> None:
        if path.suffix.lower() == COMPANY:
            self._window.open_company(path)
        else:
            self._window.go("importing", path)
