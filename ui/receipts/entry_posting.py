"""What stands on Receive payment, tried on the books after each change, and posted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.receipts.tasks import Filled, Receive, Task
from ui.receipts.trier import Trier

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done
    from ar_desktop.receipts.entry_drafts import Letter
    from ar_desktop.receipts.trial import Trial


class EntryPosting(QObject):
    """`filled` is the page as it stands, None where it can't be posted at all; `fits` whether it may be."""

    seen = Signal(object)  # Trial, or None
    refused = Signal(object)  # why it would not be posted, or was not
    posted = Signal(object, object, object, bool)  # Task, Filled, Done, whether the next one follows
    held = Signal()

    def __init__(
        self, desk: Desk, filled: Callable[[], Filled | None], fits: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._filled, self._fits = desk, filled, fits
        self.task: Task = Receive()
        self.busy = False
        self._next: Callable[[], None] | None = None
        self.trial = Trier(desk, self._to_try, self)
        self.trial.seen.connect(self.seen)
        self.trial.refused.connect(self.refused)

    def _to_try(self) -> Callable[[Company], Trial] | None:
        filled = self._filled()
        return self.task.trial(filled) if filled is not None and self._fits() and not self.busy else None

    @property
    def awaited(self) -> bool:
        """Whether something else is to begin on this page when this is posted."""
        return self._next is not None

    def when_free(self, do: Callable[[], None]) -> None:
        """Now, or when what is under way is posted; where that is refused, the page stays with it."""
        if self.busy:
            self._next = do
        else:
            do()

    def _go_on(self) -> None:
        do, self._next = self._next, None
        if do is not None:
            do()

    def post(self, filled: Filled, *, go_on: bool) -> None:
        self.busy = True
        self.trial.drop()
        task, desk = self.task, self._desk

        def then(done: Done) -> str:
            self.busy = False
            self.posted.emit(task, filled, done, go_on)
            self._go_on()
            return task.said(filled, done, desk.figures)

        desk.write(task.verb(filled), task.title(), self._failed, then=then)

    def hold(self, letter: Letter | None) -> None:
        """A cheque of a day to come waits in the drawer, as it stands now."""
        filled = self._filled()
        if self.busy or filled is None or not self._fits():
            return
        self.busy = True
        self.trial.drop()

        def then(_done: Done) -> str:
            self.busy = False
            self.held.emit()
            self._go_on()
            return ""

        self._desk.write(Receive().hold(filled, letter), self.tr("Cheque held until its date"), self._failed, then=then)

    def _failed(self, error: Exception) -> None:
        self.busy, self._next = False, None
        self.refused.emit(error)
