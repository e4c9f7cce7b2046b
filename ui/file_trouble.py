"""What is said while the open company file cannot be written, and how it is left then: what was typed stays."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from ar_desktop.errors import CompanyFileError, CompanyFileGone, CompanyFileProtected, DiskFull
from ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from ar_desktop.company import Company
    from ui.desk import Desk
    from ui.main_window import MainWindow

LOOK_EVERY: Final = 1000  # milliseconds between two looks whether the file is back
_OURS: Final = (CompanyFileGone, CompanyFileProtected, DiskFull)
log = logging.getLogger(__name__)


class FileTrouble(QObject):
    """One strip above the page, for as long as it lasts: every save of what is typed would tell it again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._strip: MessageStrip | None = None
        self._kind: type[Exception] | None = None
        self._warned: Desk | None = None  # its company may be left without what cannot be kept
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self._is_it_there)

    def follow(self, desk: Desk) -> None:
        self._warned = self._kind = None
        desk.posted.connect(lambda _done: self._over())
        desk.closing.connect(self._look.stop)
        self._look.start()

    def tells(self, error: Exception) -> bool:
        """Whether this was trouble with the open file, and is said."""
        desk = self._window.desk
        if desk is None or not isinstance(error, _OURS) or error.path != str(desk.company.path):
            return False
        log.warning("shown to the user: %s", error)
        if not self._stands(type(error)):
            self._show(error, *self._words(error))
        return True

    def holds(self, leave: Callable[[], object]) -> bool:
        """Whether the company cannot be left yet: a backup comes first, or what was typed would be lost.

        The latter is said once; `leave` is offered again, and goes without.
        """
        desk = self._window.desk
        if self._window.care.waits_before(leave):
            return True
        if desk is None or desk is self._warned:
            return False
        try:
            desk.company.look_there()
            self._window.pages.leave()
        except CompanyFileError as error:
            self._warned = desk
            log.warning("cannot be kept before leaving: %s", error)
            title, _text = self._words(error)
            self._show(error, title, self.tr("What was typed since cannot be kept."), leave)
            return True
        return False

    def _words(self, error: CompanyFileError) -> tuple[str, str]:
        file = Path(str(error.facts.get("path", ""))).name
        if isinstance(error, CompanyFileGone):
            text = self.tr("Moved, renamed or deleted. Nothing is written until it is back; what is typed stays.")
            return self.tr("{file} is not in its place any more.").format(file=file), text
        if isinstance(error, DiskFull):
            text = self.tr("Nothing was written to {file}. Make room and do it again; what is typed stays.")
            return self.tr("The disk is full."), text.format(file=file)
        if isinstance(error, CompanyFileProtected):
            text = self.tr("Nothing was written. Make it writable and do it again; what is typed stays.")
            return self.tr("{file} is write-protected.").format(file=file), text
        return self.tr("That did not work."), error.located_sentence(self._window.words)

    # --- the strip --------------------------------------------------------------------------

    def _stands(self, kind: type[Exception]) -> bool:
        strip = self._strip
        return strip is not None and isValid(strip) and strip.isVisible() and self._kind is kind

    def _show(
        self, error: Exception, title: str, text: str, leave: Callable[[], object] | None = None
    ) -> None:
        strip = self._strip = MessageStrip(self._window.look, "red", title, text)
        if isinstance(error, CompanyFileGone):
            strip.offer(self.tr("Save a copy…"), self._ask_copy)
            if self._kind is not CompanyFileGone:
                self._make_whole()
        self._kind = type(error)
        if leave is not None:
            strip.offer(self.tr("Leave without it"), lambda: QTimer.singleShot(0, self, leave))
        strip.offer_close()
        self._window.show_message(strip)

    def _is_it_there(self) -> None:
        """Noticed soon: nobody else has opened it under its new name by then."""
        desk = self._window.desk
        if desk is None:
            return
        try:
            desk.company.look_there()
        except CompanyFileGone as error:
            if self._kind is not CompanyFileGone:
                self.tells(error)
            return
        if self._kind is CompanyFileGone:
            self._over()
            self._window.status.say(self.tr("{file} is back").format(file=desk.company.path.name))

    def _over(self) -> None:
        self._kind = self._warned = None
        strip, self._strip = self._strip, None
        if strip is not None and isValid(strip):
            strip.closed.emit()

    def _make_whole(self) -> None:
        company = self._window.company

        def work(_progress: object) -> None:
            with suppress(CompanyFileError):  # where its disk is gone as well
                if company is not None:
                    company.make_whole()

        self._window.jobs.write(work, lambda _none: None)

    # --- a copy -----------------------------------------------------------------------------

    def _ask_copy(self) -> None:
        desk = self._window.desk
        if desk is None:
            return
        kind = self.tr("Company files (*.arbook)")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy"), desk.company.path.name, kind)
        if name:
            self.save_copy(Path(name))

    def save_copy(self, dest: Path) -> None:
        """All that was written, and what was typed since; the window goes on in it."""
        desk, jobs = self._window.desk, self._window.jobs
        if desk is None:
            return
        gone = desk.company

        def work(_progress: object) -> Company:
            from ar_desktop.company import open_company

            gone.save_copy(dest)
            return open_company(dest, user=gone.user, clock=gone.clock)

        def done(copy: Company) -> None:
            desk.company = copy  # drafts have their numbers in it as well
            self._window.pages.leave()
            desk.company, self._warned = gone, desk
            jobs.write(lambda _progress: copy.close(), lambda _none: self._go_on_in(dest))

        jobs.run(work, done, title=self.tr("Saving a copy"))

    def _go_on_in(self, dest: Path) -> None:
        self._window.open_company(dest, self._window.opener.today)
