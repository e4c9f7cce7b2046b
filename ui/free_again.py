"""A file that could only be read because somebody else wrote in it: who has it, and that it is free by now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from ui.desk import Desk
from ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LOOK_EVERY: Final = 1000  # milliseconds


class FreeAgain(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._look = QTimer(self, singleShot=True, interval=LOOK_EVERY)
        self._look.timeout.connect(self._look_there)

    def follow(self, desk: Desk, holder: str) -> None:
        """A company was opened for reading; `holder` empty: nobody writes in it, it is write-protected."""
        window, file = self._window, desk.company.path.name
        title = self.tr("{file} is open for reading.").format(file=file)
        if not holder:
            window.messages.show(MessageStrip(window.look, "amber", title, self.tr("It is write-protected.")))
            return
        text = self.tr("{holder} writes in it. You can look at everything and make reports.")
        strip = MessageStrip(window.look, "amber", title, text.format(holder=window.words.again(holder)))
        path = desk.company.path
        strip.offer(self.tr("Wait until it is free"), lambda: window.opener.wait_for(path))
        strip.offer_close()
        window.messages.show(strip)
        desk.closing.connect(self._look.stop)
        self._look.start()

    def _look_there(self) -> None:
        desk, path = self._window.desk, self._path()
        if desk is None or path is None:
            return

        def work(_progress: object) -> bool:
            from ar_desktop.company.lock import is_free

            return is_free(path)

        def done(free: bool) -> None:
            if self._window.desk is not desk:
                return
            if not free:
                self._look.start()
            elif not self._window.opener.waits:
                self._tell(path)

        self._window.jobs.run(work, done)

    def _path(self) -> Path | None:
        company = self._window.company
        return company.path if company is not None and company.read_only else None

    def _open(self, path: Path) -> None:
        """What is in view is asked for anew."""
        self._window.open_company(path, self._window.opener.today, then=self._window.shown_page())

    def _tell(self, path: Path) -> None:
        """A question is left as it is: it is opened anew when the person wants it."""
        window = self._window
        title = self.tr("{file} is free.").format(file=path.name)
        strip = MessageStrip(window.look, "green", title, self.tr("The other one has closed it: you can write in it."))
        strip.offer(self.tr("Open for writing"), lambda: self._open(path))
        strip.offer_close()
        window.messages.show(strip)
