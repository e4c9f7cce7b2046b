"""Builds pages: those that are asked for at once, the others while nothing else happens."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.jobs import Job, Jobs
    from ui.page import Page

    PageMaker = Callable[[Desk], Page]
QUIET: Final = 0.7  # seconds without a key, the mouse, or an answer: what follows from one comes first
BREATH: Final = 10  # milliseconds between two pieces
LOOK_EVERY: Final = 100  # milliseconds while there is something else to do
_HANDS: Final = (
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove,
    QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.DragMove,
)  # fmt: skip


class BuiltAhead(QObject):
    """A first visit then costs what a second one does. What waits here asks for nothing, says nothing, is in no menu.

    Keys, the mouse and work under way come first; who is quicker than all of this has the page built then and there.
    """

    all_built = Signal()

    def __init__(
        self, makers: Mapping[str, PageMaker], stack: QStackedWidget, jobs: Jobs, desk: Desk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._makers, self._stack, self._jobs, self._desk = makers, stack, jobs, desk
        self._waiting: dict[str, Page] = {}  # built, and not asked for yet
        self._parts: dict[str, Iterator[None]] = {}  # of every page that is built: what is still to come of it
        self._soon: list[Iterator[None]] = []
        self._steps = self._build()
        self._next = QTimer(self, singleShot=True, interval=BREATH)
        self._next.timeout.connect(self._step)
        self._go_on = QTimer(self, singleShot=True, interval=0)
        self._go_on.timeout.connect(self._next_part)
        self._touched = 0.0
        jobs.ended.connect(self._on_ended)

    def begin(self) -> None:
        """All modules are there by now."""
        window = self._stack.window().windowHandle()
        if window is not None:
            window.installEventFilter(self)
        self._next.start()

    def waiting(self) -> list[str]:
        return list(self._waiting)

    def take(self, key: str) -> Page:
        """The page, in its place; its further parts come with the next turns."""
        page = self._waiting[key] if key in self._waiting else self._make(key)
        self._put(page)
        del self._waiting[key]
        self._soon.append(self._parts[key])
        self._go_on.start()
        return page

    def begin_again(self) -> None:
        """What waits was built on another day, and would show that one: it is let go, and built anew."""
        if not self._waiting:
            return
        self._let_go()
        self._steps = self._build()
        self._next.start()

    def end(self) -> None:
        self._next.stop()
        self._go_on.stop()
        self._let_go()
        self.deleteLater()

    def _let_go(self) -> None:
        for key, page in self._waiting.items():
            for timer in page.findChildren(QTimer):
                timer.stop()
            self._stack.removeWidget(page)
            page.deleteLater()
            del self._parts[key]
        self._waiting.clear()

    def _on_ended(self, job: Job[Any]) -> None:
        if not job.watch:
            self._touched = time.monotonic()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS:
            self._touched = time.monotonic()
        return False

    # --- one piece after another --------------------------------------------------------------

    def _build(self) -> Iterator[None]:
        for key in self._makers:
            if key not in self._parts:
                page = self._make(key)
                yield
                self._put(page)
                yield
        for parts in list(self._parts.values()):
            yield from parts

    def _make(self, key: str) -> Page:
        page = self._waiting[key] = self._makers[key](self._desk)
        self._parts[key] = page.parts()
        return page

    def _put(self, page: Page) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)

    def _step(self) -> None:
        if not self._free():
            self._next.start(LOOK_EVERY)
        elif _one_more(self._steps):
            self._next.start(BREATH)
        else:
            self.all_built.emit()

    def _free(self) -> bool:
        open_above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return not self._jobs.busy and not open_above and time.monotonic() - self._touched > QUIET

    def _next_part(self) -> None:
        """Of a page in view: one with each turn."""
        while self._soon:
            if _one_more(self._soon[0]):
                self._go_on.start()
                return
            self._soon.pop(0)


def _one_more(steps: Iterator[None]) -> bool:
    return next(steps, steps) is None
