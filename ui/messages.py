"""What the window tells of what was done: a message above the page, Undo beneath it, a dialog for what is worse."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ar_desktop.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from ui.banner import Banner
    from ui.desk import Desk
    from ui.main_window import MainWindow
    from ui.undo import Reversal
    from ui.widgets.message_strip import MessageStrip
    from ui.widgets.undo_strip import UndoStrip


class Messages(QObject):
    """`around`: what holds the pages. Banner and strip are built when there is something to tell."""

    def __init__(self, window: MainWindow, around: QVBoxLayout) -> None:
        super().__init__(window)
        self._window, self._look, self._words = window, window.look, window.words
        self._around = around
        self._desk: Desk | None = None

    @cached_property
    def banner(self) -> Banner:
        from ui.banner import Banner

        banner = Banner(self._look, self._window)
        self._around.insertWidget(0, banner)
        return banner

    @cached_property
    def undo_strip(self) -> UndoStrip:
        from ui.widgets.undo_strip import UndoStrip

        strip = UndoStrip(self._look, self._window)
        strip.undo_wanted.connect(self.undo)
        self._around.addWidget(strip)  # beneath the page: it hides no figure
        return strip

    def follow(self, desk: Desk) -> None:
        """What is done in this company, until it is left."""
        self._desk = desk
        desk.posted.connect(self._on_posted)
        desk.written.connect(self._tell_undo)
        desk.told.connect(self.show)
        desk.undo_wanted.connect(self.undo)
        desk.undo.changed.connect(self._show_undo)

    def leave(self) -> None:
        self._desk = None
        self.banner.clear()
        self.undo_strip.hide()

    def show(self, strip: MessageStrip, about: Reversal | None = None) -> None:
        """Above the page, in place of the one before; it goes when what it is about was taken back."""
        self.banner.show_strip(strip, about)

    def problem(self, error: Exception) -> None:
        """Beside the page when the user can put it right, in a dialog otherwise."""
        from ui.problems import show_problem, strip_for

        self._window.status.say(self.tr("Ready"))
        if isinstance(error, UserError):
            self.show(strip_for(error, self._look))
        elif not self._window.trouble.tells(error):
            show_problem(error, self._look, self._window)

    def undo_last(self) -> None:
        self.undo(None)

    def redo_last(self) -> None:
        if self._desk is not None and (again := self._desk.undo.top_again()) is not None:
            self.undo(again)

    def undo(self, which: Reversal | None) -> None:
        """Do this, which takes something back or does it again; without it, take back what was done last."""
        if self._desk is not None:
            from ui.undoing import take_back

            about = which or self._desk.undo.top()
            take_back(self._desk, lambda strip: self.show(strip, about), self.problem, which)

    def _on_posted(self, done: Any) -> None:
        if done.warnings:
            self.show(self._warning(done.warnings), done.reversal)

    def _warning(self, warnings: Sequence[str]) -> MessageStrip:
        from ui.widgets.message_strip import MessageStrip

        strip = MessageStrip(self._look, "amber", self.tr("Look at this"), " ".join(map(self._words.again, warnings)))
        strip.offer_close()
        return strip

    def _show_undo(self) -> None:
        undo = self._desk.undo if self._desk is not None else None
        top = undo.top() if undo is not None else None
        again = undo.top_again() if undo is not None else None
        said = [one.sentence(self._words) if one is not None else "" for one in (top, again)]
        self._window.menus.show_undo(*said)
        offered = self.undo_strip.reversal
        if offered is not None and undo is not None and not undo.holds(offered):
            self.undo_strip.withdraw()
        about = self.banner.about
        if about is not None and undo is not None and not undo.holds(about):
            self.banner.clear()  # what was said of it is said of nothing any more

    def _tell_undo(self, what: str, reversal: Reversal | None = None) -> None:
        """Ten seconds of Undo for what was just posted, of Redo for what was just taken back."""
        sentence = reversal.sentence(self._words) if reversal is not None else ""
        again = reversal is not None and self._desk is not None and self._desk.undo.is_again(reversal)
        self.undo_strip.tell(what, sentence, reversal, again=again)
