"""How many things wait in the Receipts tab: counts in the side bar. Cheques whose day has come post."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from ui.desk import Desk

if TYPE_CHECKING:
    from ar_desktop.progress import Progress
    from ar_desktop.receipts.post_dated import DueCheques

FIRST_AFTER: Final = 1200  # milliseconds after the company was opened
ASK_AFTER: Final = 300  # after something was posted


class ReceiptCounts(QObject):
    """Asks when the company is opened, and again after each posting that may have changed them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.ask)
        desk.posted.connect(lambda _done: self._later.start(ASK_AFTER))

    def begin(self) -> None:
        """Held cheques of today and before go to the drawer first. The counts come after what is in view."""
        self._later.start(FIRST_AFTER)
        company = self._desk.company

        def post_due(_progress: Progress) -> DueCheques | None:
            from ar_desktop.receipts.held_cheques import due_cheques

            with company.reading() as read:
                due = due_cheques(read, company.today)
            if not due:
                return None
            from ar_desktop.receipts.post_dated import post_due_cheques  # what posts is loaded for a cheque alone

            return post_due_cheques(company)

        if not company.read_only:
            self._desk.jobs.write(post_due, self._on_due)

    def ask(self) -> None:
        from ar_desktop.receipts.outstanding import waiting_counts

        self._desk.ask(self, lambda reading, _progress: waiting_counts(reading), self._show)

    def _show(self, counts: Any) -> None:
        figures = self._desk.figures
        for key, count in (("unapplied", counts.unapplied), ("deposits", counts.undeposited)):
            self._desk.counted.emit(key, figures.count(count) if count else "")

    def _on_due(self, due: DueCheques | None) -> None:
        if due is None:
            return
        for posted in due.posted:
            if posted.reversal is not None:
                self._desk.undo.push(posted.reversal)
            self._desk.posted.emit(posted)
        if len(due.posted) == 1:
            self._desk.written.emit(self.tr("A held cheque posted, its day has come"), due.posted[0].reversal)
        elif due.posted:  # each is taken back by itself, from the menu or where it stands: one Undo is not for all
            text = self.tr("{n} held cheques posted, their day has come")
            self._desk.written.emit(text.format(n=self._desk.figures.count(len(due.posted))), None)
        for _draft, error in due.refused:
            self._desk.jobs.failed.emit(error)
