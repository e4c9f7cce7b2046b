"""Opens a company file for the window, in the background; asks for its password where it has one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ar_desktop.errors import WrongPassword

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.opening import Opened


class Opener(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.today: date | None = None
        self._then = ""
        self._arrived: list[Opened] = []  # opened on a thread, and in no window yet

    def ask_for_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Company files (*.arbook)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open company"), "", kinds)
        if name:
            self._window.open_company(Path(name))

    def open(self, path: Path, today: date | None, password: str | None, then: str) -> None:
        """The shell stays as it is until the company is there."""
        from ui import qt_classes
        from ui.opening import open_for_window

        self.today, self._then = today, then
        window, title = self._window, self.tr("Opening {file}").format(file=path.name)
        window.status.say(title)

        def failed(error: Exception) -> None:
            if isinstance(error, WrongPassword) and password is None:
                self._ask_password(path)
            else:
                window.stay()
                window.messages.problem(error)

        mine: list[Opened] = []

        def work(_progress: object) -> Opened:
            opened = open_for_window(path, window.words, today, password)
            mine.append(opened)
            self._arrived.append(opened)
            return opened

        def stopped() -> None:
            """Cancelled when it was open already: nobody else would close it for as long as the window stays."""
            for opened in mine:
                self.take(opened)
                opened.company.close()
            window.care.stay()
            window.status.say(self.tr("Ready"))

        qt_classes.know_used()
        window.jobs.run(work, window.show_company, failed=failed, title=title, stopped=stopped)

    def take(self, opened: Opened) -> None:
        """Somebody has it now, who closes it. Threads may add others meanwhile."""
        if opened in self._arrived:
            self._arrived.remove(opened)

    def close_rest(self) -> None:
        """Those that nobody took, so that nobody finds their file locked; none is under way any more."""
        while self._arrived:
            self._arrived.pop().company.close()

    def first_page(self) -> str:
        return self._then or self._window.pages.first()

    def _ask_password(self, path: Path) -> None:
        """Asked once; a file that is none of ours looks just like one with another password."""
        from PySide6.QtWidgets import QInputDialog, QLineEdit

        label = self.tr("Password of {file}").format(file=path.name)
        title = self.tr("Open company")
        typed, ok = QInputDialog.getText(self._window, title, label, QLineEdit.EchoMode.Password)
        if ok and typed:
            self.open(path, self.today, typed, self._then)
        else:
            self._window.stay()
            self._window.status.say(self.tr("Ready"))
