"""Opens a company file for the window, in the background; asks for its password where it has one."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from ar_desktop.errors import CompanyFileLocked, WrongPassword

if TYPE_CHECKING:
    from ar_desktop.progress import Progress
    from ui.jobs import Job
    from ui.main_window import MainWindow
    from ui.opening import Opened
    from ui.password_dialog import PasswordDialog

_LOOK_EVERY: Final = 0.2  # seconds between two looks whether a file is free


class Opener(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.today: date | None = None
        self._then = ""
        self._waiting: Job[Any] | None = None  # until a file is free
        self._arrived: list[Opened] = []  # opened on a thread, and in no window yet

    def ask_for_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Company files (*.arbook)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open company"), "", kinds)
        if name:
            self._window.open_company(Path(name))

    def open(
        self, path: Path, today: date | None, password: str | None, then: str, *, reading: bool = False,
        asked: PasswordDialog | None = None,
    ) -> None:  # fmt: skip
        """The shell stays as it is until the company is there. `asked`: who gave the password, and hears of it."""
        from ui import qt_classes
        from ui.opening import open_for_window

        self.today, self._then = today, then
        self._stop_waiting()
        window, title = self._window, self.tr("Opening {file}").format(file=path.name)
        window.status.say(title)

        def failed(error: Exception) -> None:
            if isinstance(error, WrongPassword) and (asked is not None or password is None):
                self._ask_password(path, reading, asked)
                return
            if asked is not None:
                asked.accept()
            if isinstance(error, CompanyFileLocked) and not reading:
                self._ask_in_use(path, error.holder, password)
            else:
                window.stay()
                window.messages.problem(error)

        mine: list[Opened] = []

        def work(_progress: object) -> Opened:
            opened = open_for_window(path, window.words, today, password, reading=reading)
            mine.append(opened)
            self._arrived.append(opened)
            return opened

        def done(opened: Opened) -> None:
            if asked is not None:
                asked.accept()
            window.show_company(opened)

        def stopped() -> None:
            """Cancelled when it was open already: nobody else would close it for as long as the window stays."""
            for opened in mine:
                self.take(opened)
                opened.company.close()
            self._stay()

        qt_classes.know_used()
        job = window.jobs.run(work, done, failed=failed, title=title, stopped=stopped)
        if asked is not None:
            asked.rejected.connect(job.cancel)

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

    def _stay(self) -> None:
        """It was not opened after all."""
        self._window.stay()
        self._window.status.say(self.tr("Ready"))

    def _ask_password(self, path: Path, reading: bool, asked: PasswordDialog | None) -> None:
        """As often as it takes; a file that is none of ours looks just like one with another password."""
        if asked is not None:
            asked.wrong()
            return
        from ui.password_dialog import PasswordDialog

        window, today, then = self._window, self.today, self._then
        dialog = PasswordDialog(window.look, path.name, self.tr("Open"), window)
        dialog.given.connect(
            lambda typed: self.open(path, today, typed, then, reading=reading, asked=dialog)
        )
        dialog.rejected.connect(self._stay)
        dialog.open()

    # --- a file that somebody else has ------------------------------------------------------

    def _ask_in_use(self, path: Path, holder: str, password: str | None) -> None:
        from ui.care.record import CareRecord
        from ui.in_use_dialog import InUseDialog

        window, today, then = self._window, self.today, self._then
        who = window.words.again(holder) or self.tr("Another program")
        dialog = InUseDialog(
            window.look, path.name, who, CareRecord.of(window.preferences, path).backup_at,
            lambda: self.open(path, today, password, then, reading=True),
            lambda: self.wait_for(path, password), window,
        )  # fmt: skip
        dialog.rejected.connect(self._stay)
        dialog.open()

    def wait_for(self, path: Path, password: str | None = None) -> None:
        """Opens it by itself when the other one has closed it."""
        from PySide6.QtWidgets import QApplication

        window, today, then = self._window, self.today, self._then

        def work(progress: Progress) -> None:
            from ar_desktop.company.lock import is_free

            while not is_free(path):
                progress.step(0, 0)
                time.sleep(_LOOK_EVERY)

        def done(_none: None) -> None:
            QApplication.beep()
            window.open_company(path, today, password, then)

        self._stop_waiting()
        title = self.tr("Waiting until {file} is free").format(file=path.name)
        self._waiting = window.jobs.run(work, done, title=title, stopped=self._stay)

    @property
    def waits(self) -> bool:
        """Whether a file is opened as soon as it is free."""
        return self._waiting is not None and not self._waiting.over

    def _stop_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not waiting.over:
            waiting.drop()
            waiting.cancel()
