"""What the window does for the care of the file that is open: begins with it, tells of it, and waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.care.file_care import FileCare
    from ui.desk import Desk
    from ui.main_window import MainWindow


class CareHost(QObject):
    """`care` is that of the open company; None while there is none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.care: FileCare | None = None
        window.status.care_wanted.connect(lambda: window.go("care"))

    def company_opened(self, desk: Desk) -> None:
        from ui.care.file_care import FileCare

        self.care = FileCare(desk)
        self._window.status.care.follow(self.care)
        desk.noted.connect(lambda what: self._window.messages.undo_strip.tell(what, ""))

    def company_left(self) -> None:
        self.care = None
        self._window.status.care.follow(None)

    def begin(self) -> None:
        """From now on by itself, as chosen for this company file; says so where the file was left open."""
        if self.care is not None:
            self.care.begin()

    def tell_left_open(self, who: str) -> None:
        """The last one who wrote was torn away: what was saved is there, and it is proved now."""
        from ui.widgets.message_strip import MessageStrip

        window, care = self._window, self.care
        if care is None or not who:
            return
        title = self.tr("{file} was not closed properly.").format(file=care.desk.company.path.name)
        text = self.tr("Open before: {holder}. What was saved is there; the books are being verified.")
        strip = MessageStrip(window.look, "amber", title, text.format(holder=window.words.again(who)))
        strip.offer(self.tr("Show"), lambda: window.go("care"))
        strip.offer_close()
        window.messages.show(strip)
        care.verify()

    def waits_before(self, leave: Callable[[], object]) -> bool:
        """Whether a backup is made first; `leave` is called then."""
        return self.care is not None and self.care.before_leaving(leave)

    def stay(self) -> None:
        """What the company was to be left for did not come: leaving it later asks anew."""
        if self.care is not None:
            self.care.stay()

    # --- commands ---------------------------------------------------------------------------

    def back_up(self) -> None:
        if self.care is not None:
            self.care.back_up()

    def back_up_to(self) -> None:
        from ui.care.asking import ask_backup_place

        if self.care is not None:
            ask_backup_place(self._window, self.care)

    def restore(self) -> None:
        from ui.care.restoring import ask_restore

        ask_restore(self._window)

    def verify(self) -> None:
        if self.care is not None:
            self._window.go("care")
            self.care.verify()
