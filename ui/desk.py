"""What a page is given: the company, how to ask and to write, how to look and to speak."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ar_desktop.progress import Progress
from ui.figures import Figures
from ui.job_handle import wait_here
from ui.jobs import Job, Jobs
from ui.look import Look
from ui.preferences import Preferences
from ui.undo import UndoStack, way_back

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done

T = TypeVar("T")


class Desk(QObject):
    """One for each open company. Pages speak to the window through its signals, never to each other."""

    said = Signal(str)  # left of the status bar: what is shown, the sum of the selection
    stated = Signal(str)  # middle of the status bar: what the current cell or row is
    hinted = Signal(str)  # there too: what can be done where one stands
    asked_for = Signal(str, object)  # a page by key, and what to show there
    back_wanted = Signal()  # to the page from which this one was asked for something
    counted = Signal(str, str)  # a line of the side bar, and its count
    placed = Signal(str)  # the line of the side bar that stands for what a page shows now
    posted = Signal(object)  # Done
    told = Signal(object)  # a MessageStrip that stands above any page
    closing = Signal()  # the company is about to be closed: nothing can be asked any more
    noted = Signal(str)  # what was done outside of the books: nothing to undo
    written = Signal(str, object)  # what was done, and the Reversal that takes just that back, or None
    undo_wanted = Signal(object)  # the Reversal that is to be taken back

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        company: Company,
        figures: Figures,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.look, self.jobs, self.company, self.figures = look, jobs, company, figures
        self.preferences = preferences
        self.undo = UndoStack(self)
        self._closed = False
        company.waiting = lambda: wait_here(str(company.path))

    @property
    def hindrance(self) -> str:
        """Why nothing can be entered in this company; empty where it can."""
        text = self.tr("{file} is open for reading: nothing can be entered in it.")
        return text.format(file=self.company.path.name) if self.company.read_only else ""

    def close(self) -> None:
        """The company is about to be closed: pages that still ask hear neither an answer nor why not."""
        self._closed = True
        self.closing.emit()

    def ask(
        self,
        page: QObject,
        query: Callable[[Any, Progress], T],
        done: Callable[[T], None],
        *,
        title: str = "",
        failed: Callable[[], None] = lambda: None,
    ) -> Job[T]:
        """Run a query on a reader thread; `done` gets its result, unless `page` is gone by then.

        `failed` is for what goes on all the same, once the error was told.
        """

        def answer(result: T) -> None:
            if isValid(page):
                done(result)

        def tell(error: Exception) -> None:
            self._fail(error)
            if isValid(page) and not self._closed:
                failed()

        return self.jobs.read(self.company, query, answer, failed=tell, title=title)

    def write(
        self,
        verb: Callable[[Company], Done],
        what: str,
        failed: Callable[[Exception], None] | None = None,
        *,
        then: Callable[[Done], str] | None = None,
        pushes: bool = True,
    ) -> None:
        """Do something in the books; `what` says it when it is done, its reversal goes on the undo stack.

        `then` hears of the end first, and may say better what was done (with the number that it got). Without `pushes`
        the reversal is its to keep.
        """

        def done(result: Done) -> None:
            said = then(result) if then is not None else what
            if pushes and (back := way_back(result, said or what)) is not None:
                self.undo.push(back)
            self.posted.emit(result)
            self.written.emit(said or what, result.reversal)

        def not_done(error: Exception) -> None:
            if not self._closed:
                (failed or self.jobs.failed.emit)(error)

        self.jobs.write(lambda _progress: verb(self.company), done, failed=not_done, title=what, promised=True)

    def _fail(self, error: Exception) -> None:
        if not self._closed:
            self.jobs.failed.emit(error)
