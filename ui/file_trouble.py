"""What is said while the open company file cannot be written, and how it is left then: what was typed stays."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from ar_desktop.errors import CompanyFileError, CompanyFileGone, CompanyFileLocked, CompanyFileProtected, DiskFull

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.main_window import MainWindow
    from ui.widgets.message_strip import MessageStrip

LOOK_EVERY: Final = 1000  # milliseconds between two looks whether the file is back
_OURS: Final = (CompanyFileGone, CompanyFileLocked, CompanyFileProtected, DiskFull)
log = logging.getLogger(__name__)


class FileTrouble(QObject):
    """One strip above the page, for as long as it lasts: every save of what is typed would tell it again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._strip: MessageStrip | None = None
        self._kind: type[Exception] | None = None
        self._warned = False  # that what was typed cannot be kept stands in the strip
        self._without = False  # the company is left all the same
        self._whole = False  # all that was written is in the file that is gone
        self._look = QTimer(self, singleShot=True, interval=LOOK_EVERY)
        self._look.timeout.connect(self._look_there)

    def follow(self, desk: Desk) -> None:
        self._kind = None
        self._warned = self._without = False
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

    def holds(self, leave: Callable[[], object], to: Path | None = None) -> bool:
        """Whether the company cannot be left yet: a backup comes first, or what was typed would be lost.

        The latter is said once; `leave` is offered again, and goes without. `to`: the file that is opened next; where
        it is the one that was moved, it has what was typed.
        """
        desk = self._window.desk
        if desk is None:
            return False
        company = desk.company
        if company.is_at(company.path) and self._window.care.waits_before(leave):
            return True
        if self._without or self._window.leaving.without or company.read_only:
            return False
        try:
            company.follow(to or company.path)
            company.look_there()
            self._window.pages.leave()
        except CompanyFileError as error:
            if isinstance(error, CompanyFileLocked) and error.code == CompanyFileLocked.code:
                self._window.leaving.wait_until_free(leave)
                return True
            if self._warned and self._stands(type(error)):
                return False
            log.warning("cannot be kept before leaving: %s", error)
            title, _text = self._words(error)
            self._show(error, title, self.tr("What was typed since cannot be kept."), leave)
            self._warned = True
            return True
        self._warned = False
        return self._window.leaving.holds(leave)

    def stay(self) -> None:
        """Nobody leaves after all: the next time it is asked anew."""
        self._without = False

    def _words(self, error: CompanyFileError) -> tuple[str, str]:
        file = Path(str(error.facts.get("path", ""))).name
        if isinstance(error, CompanyFileGone):
            text = self.tr("Moved, renamed or deleted. Nothing is written until it is back; what is typed stays.")
            return self.tr("{file} is not in its place any more.").format(file=file), text
        if isinstance(error, CompanyFileLocked):
            who = self._window.words.again(error.holder)
            text = self.tr("{holder} has it: its lock file was deleted. Nothing is written here; copy what you typed.")
            return self.tr("Somebody else writes in {file} now.").format(file=file), text.format(holder=who)
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
        from ui.widgets.message_strip import MessageStrip

        strip = self._strip = MessageStrip(self._window.look, "red", title, text)
        self._warned = self._without = False
        if isinstance(error, CompanyFileGone):
            strip.offer(self.tr("Save a copy…"), self._ask_copy)
            if self._kind is not CompanyFileGone:
                self._whole = False
                self._make_whole()
        self._kind = type(error)
        if isinstance(error, CompanyFileLocked) and leave is None:
            strip.offer(self.tr("Open for reading"), self._read_on)
        if leave is not None:
            strip.offer(self.tr("Leave without it"), lambda: self._leave_without(leave))
        strip.offer_close()
        self._window.messages.show(strip)

    def _read_on(self) -> None:
        """What was typed and not written is let go."""
        company, window = self._window.company, self._window
        if company is not None:
            path, self._without = company.path, True
            window.close_company()
            window.opener.open(path, window.opener.today, None, "", reading=True)

    def _leave_without(self, leave: Callable[[], object]) -> None:
        self._without = True
        QTimer.singleShot(0, self, leave)

    def _look_there(self) -> None:
        """Off the GUI thread: a network share that sleeps takes seconds to answer."""
        desk = self._window.desk
        if desk is None:
            return
        company = desk.company

        def work(_progress: object) -> CompanyFileError | None:
            try:
                company.look_there()
            except (CompanyFileGone, CompanyFileLocked) as error:
                return error
            return None

        self._window.jobs.run(work, lambda trouble: self._is_it_there(desk, trouble), watch=True)

    def _is_it_there(self, desk: Desk, gone: CompanyFileError | None) -> None:
        """Noticed soon: nobody else has opened it under its new name by then."""
        if desk is not self._window.desk:
            return
        self._look.start()
        if isinstance(gone, CompanyFileLocked):
            self.tells(gone)
        elif gone is not None:
            if self._kind is not CompanyFileGone:
                self.tells(gone)
            elif not self._whole:
                self._make_whole()
            return
        if self._kind is CompanyFileGone:
            self._over()
            self._window.status.say(self.tr("{file} is back").format(file=desk.company.path.name))

    def _over(self) -> None:
        self._kind = None
        self._warned = self._without = False
        strip, self._strip = self._strip, None
        if strip is not None and isValid(strip):
            strip.closed.emit()

    def _make_whole(self) -> None:
        """Again with every look, while somebody still reads what was before."""
        company = self._window.company
        if company is None:
            return

        def work(_progress: object) -> bool:
            with suppress(CompanyFileError):  # where its disk is gone as well
                return company.make_whole()
            return False

        def done(whole: bool) -> None:
            self._whole = whole

        self._whole = True  # until the answer is there it is not asked again
        self._window.jobs.write(work, done, promised=True)

    # --- a copy -----------------------------------------------------------------------------

    def _ask_copy(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        desk = self._window.desk
        if desk is None:
            return
        kind = self.tr("Company files (*.arbook)")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy"), str(desk.company.path), kind)
        if name:
            path = Path(name)
            self.save_copy(path if path.suffix else path.with_suffix(".arbook"))

    def save_copy(self, dest: Path) -> None:
        """All that was written, and what was typed since; the window goes on in it."""
        desk = self._window.desk
        if desk is None:
            return
        gone = desk.company

        def done(_none: None) -> None:
            try:
                with self._carried(desk, dest):
                    self._window.pages.leave()
            except CompanyFileError as error:
                self._window.messages.problem(error)
                return
            self._without = True
            self._window.open_company(dest, self._window.opener.today)

        self._window.jobs.write(
            lambda _progress: gone.save_copy(dest), done, title=self.tr("Saving a copy"), promised=True
        )

    @contextmanager
    def _carried(self, desk: Desk, dest: Path) -> Iterator[None]:
        """What is kept goes into the copy: drafts have their numbers in it as well.

        Without a lock of its own: where the copy stands in the old place, that of the company that is gone counts.
        """
        from ar_desktop.company import Company

        gone = desk.company
        with Company(dest, user=gone.user, clock=gone.clock, lock=None, mode="write", key=gone.key) as copy:
            desk.company = copy
            try:
                yield
            finally:
                desk.company = gone
