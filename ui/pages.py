"""The pages of the open company: they ask when they are shown, and again when something they show has changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from ar_desktop.errors import CompanyFileError

if TYPE_CHECKING:
    from ui.built_ahead import BuiltAhead
    from ui.desk import Desk
    from ui.jobs import Jobs
    from ui.page import Page

    PageMaker = Callable[[Desk], Page]
REFRESH_EVERY: Final = 250  # milliseconds: pages ask again at most four times a second
WATCH_EVERY: Final = 1000  # milliseconds between looks at a file that somebody else writes
BREATH: Final = 10  # milliseconds between two slices of modules
SLICE: Final = 0.004  # seconds of the GUI thread at a time for what can wait


class Pages(QObject):
    """Knows which pages there are and which of them are stale; the one in view asks at once, the others when shown."""

    built = Signal(str, object)  # key, Page
    all_loaded = Signal()  # no page has modules to load any more
    all_built = Signal()  # every page is there, seen or not

    def __init__(
        self, makers: Mapping[str, PageMaker], stack: QStackedWidget, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._makers, self._stack, self._jobs = makers, stack, jobs
        self._desk: Desk | None = None
        self._builder: BuiltAhead | None = None
        self._pages: dict[str, Page] = {}  # those that were shown
        self._stale: set[str] = set()
        self._changed: Any = None
        self._version = 0
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_EVERY)
        self._refresh.timeout.connect(self._refresh_pages)
        self._ahead = QTimer(self, singleShot=True, interval=REFRESH_EVERY)
        self._ahead.timeout.connect(self._load_ahead)
        self._breath = QTimer(self, singleShot=True, interval=BREATH)
        self._breath.timeout.connect(self._load_modules)
        self._unknown: Iterator[None] | None = None  # classes of Qt and modules of ours, until all are loaded
        self._modules: Iterator[None] = iter(())
        self._paint = QTimer(self, singleShot=True, interval=0)
        self._paint.timeout.connect(lambda: self._stack.setUpdatesEnabled(True))
        self._watch = QTimer(self, interval=WATCH_EVERY)
        self._watch.timeout.connect(self.look_for_changes)

    def keys(self) -> list[str]:
        """Every page there is, whether built or not."""
        return list(self._makers)

    def first(self) -> str:
        """The page that a company opens with."""
        return "today" if "today" in self._makers else "customers"

    def page(self, key: str) -> Page | None:
        return self._pages.get(key)

    @property
    def refreshing(self) -> bool:
        """Whether something changed that is about to be asked for."""
        return self._refresh.isActive()

    def begin(self, desk: Desk) -> None:
        """A company was opened; its first page is loaded by now."""
        from ui import ahead, qt_classes
        from ui.built_ahead import BuiltAhead
        from ui.widgets import chart_library

        self._desk = desk
        self._builder = BuiltAhead(self._makers, self._stack, self._jobs, desk, self)
        self._builder.all_built.connect(self.all_built)
        desk.posted.connect(self._on_posted)
        if desk.company.read_only:
            self._version = 0
            self._ask_version()  # before any page asks: what changes from now on is seen
            self._watch.start()
        self._ahead.start()
        chart_library.expect()
        if self._unknown is None:
            self._unknown, self._modules = qt_classes.know_all(), ahead.load_modules()

    def leave(self) -> None:
        """The company is about to be closed: what was typed is kept, in the field one stands in as well.

        Raises `CompanyFileError` where something could not be kept.
        """
        for page in self._pages.values():
            page.stop()
        shown, field = self._stack.currentWidget(), QApplication.focusWidget()
        if shown is not None and field is not None and shown.isAncestorOf(field):
            field.clearFocus()  # a setting is taken when its field is left
        trouble: CompanyFileError | None = None
        for page in self._pages.values():
            try:
                page.leave()
            except CompanyFileError as error:
                trouble = trouble or error
        if trouble is not None:
            raise trouble

    def end(self) -> None:
        for timer in (self._refresh, self._ahead, self._breath, self._watch):
            timer.stop()
        for page in self._pages.values():
            for timer in page.findChildren(QTimer):
                timer.stop()  # what waits a moment would ask a company that is closed
            page.deleteLater()
        self._pages.clear()
        self._stale.clear()
        if self._builder is not None:
            self._builder.end()
            self._builder = None
        if self._desk is not None:
            from ui.widgets import chart_library

            chart_library.forget()
        self._desk = None

    def show(self, key: str) -> Page | None:
        """Bring a page into view, building it the first time."""
        page = self._pages.get(key)
        if page is None:
            if self._builder is None or key not in self._makers:
                return None
            page = self._pages[key] = self._builder.take(key)
            self.built.emit(key, page)
            page.first_shown()
        if key in self._stale:
            page.refresh(None)
        self._stale.discard(key)
        if page is not self._stack.currentWidget():
            self._stack.setUpdatesEnabled(False)  # painted in a turn of its own: until then the page before stays
            self._paint.start()
        self._stack.setCurrentWidget(page)
        return page

    # --- what changed -----------------------------------------------------------------------

    def _on_posted(self, done: Any) -> None:
        self._changed = done.changed if self._changed is None else self._changed | done.changed
        if not self._refresh.isActive():
            self._refresh.start()

    def turn_day(self) -> None:
        """Everything is asked again: by the page in view now, by the others when they are shown."""
        if self._builder is not None:
            self._builder.begin_again()
        self._changed = None
        self._refresh_pages()

    def _refresh_pages(self) -> None:
        from ar_desktop.company import Changed

        changed, self._changed = self._changed, None
        for key, page in self._pages.items():
            if page is self._stack.currentWidget():
                page.refresh(changed)
            else:
                self._stale.add(key)
        if self._builder is not None and (changed is None or changed & Changed.SETTINGS):
            self._stale.update(self._builder.waiting())  # the others ask for everything when they are shown

    def look_for_changes(self) -> None:
        """Somebody else writes in the file: has it another version by now?"""
        if not self._jobs.busy:
            self._ask_version()

    def _ask_version(self) -> None:
        if self._desk is not None:
            company = self._desk.company
            self._jobs.run(lambda _progress: company.data_version(), self._on_version)

    def _on_version(self, version: int) -> None:
        if self._version and version != self._version:
            self._refresh.start()
        self._version = version

    # --- loading ahead ----------------------------------------------------------------------

    def _load_ahead(self) -> None:
        """The other pages' modules and the charts', once the first page has its rows and all of Qt is known."""
        if self._jobs.busy:
            self._ahead.start(REFRESH_EVERY)
        elif self._know_more():
            self._ahead.start(0)
        elif self._desk is not None:
            from ui import ahead

            words, country = self._desk.figures.words, self._desk.company.setting("country")
            self._jobs.run(lambda _progress: ahead.load_libraries(words, country), lambda _done: self._load_modules())

    def _load_modules(self) -> None:
        """A few at a time, with a breath between; the window is not kept waiting for more than that."""
        if self._desk is None:
            return
        until = time.perf_counter() + SLICE
        for _ in self._modules:
            if time.perf_counter() > until:
                self._breath.start()
                return
        self.all_loaded.emit()
        if self._builder is not None:
            self._builder.begin()

    def _know_more(self) -> bool:
        """Takes a few milliseconds; whether there is more."""
        until = time.perf_counter() + SLICE
        return any(time.perf_counter() > until for _ in self._unknown or ())
