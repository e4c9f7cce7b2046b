"""The window: side bar, pages, menus, status bar. It carries things about and computes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ar_desktop.errors import CompanyFileError
from ar_desktop.words import Words
from ui.appearance import Appearance
from ui.care.host import CareHost
from ui.desk import Desk
from ui.dropping import FileDrops
from ui.file_trouble import FileTrouble
from ui.held_file import HeldFile
from ui.jobs import Jobs
from ui.leaving import Leaving
from ui.look import Look
from ui.menus import Menus
from ui.messages import Messages
from ui.opener import Opener
from ui.opening import Opened
from ui.page import Page
from ui.pages import PageMaker, Pages
from ui.places import nav_lines
from ui.preferences import Preferences
from ui.problems import leave_questions
from ui.receipts.counts import ReceiptCounts
from ui.side_bar import SideBar
from ui.side_counts import SideCounts
from ui.status_line import StatusLine
from ui.welcome.host import WelcomeHost
from ui.widgets.page_stack import PageStack
from ui.widgets.scrolled import ScrolledPages

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done

ROOM_FOR_SIDE_BAR: Final = 1100  # pixels of the window at 100 %


class MainWindow(QMainWindow):
    company_shown = Signal()
    company_left = Signal()

    def __init__(self, look: Look, preferences: Preferences, words: Words, makers: Mapping[str, PageMaker]) -> None:
        super().__init__()
        self.look, self.preferences, self.words = look, preferences, words
        look.dress_window(self)
        self.jobs = Jobs(self)
        self._desk: Desk | None = None
        self._shown = self._came_from = ""  # pages by key: in view, and from which its thing was asked for
        self.side = SideBar(look, nav_lines(), self)
        self.stack = PageStack(self)
        self.pages = Pages(makers, self.stack, self.jobs, self)
        self.status = StatusLine(look, self)
        self.appearance = Appearance(look, preferences)
        self.opener = Opener(self)
        self.messages = Messages(self)
        self.welcome = WelcomeHost(self)
        self.care = CareHost(self)
        self.trouble, self.held, self.leaving = FileTrouble(self), HeldFile(self), Leaving(self)
        FileDrops(self)
        self._lay_out()
        self.menus = Menus(self)
        self._connect()
        self._restore()
        self.show_welcome()

    def _lay_out(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages.banner)
        column.addWidget(ScrolledPages(self.stack, right), 1)
        column.addWidget(self.messages.undo_strip)  # beneath the page: it hides no figure
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.side)
        self._split.addWidget(right)
        self._split.setStretchFactor(1, 1)
        self.setCentralWidget(self._split)
        self.setStatusBar(self.status)
        self.setWindowTitle("AR Desktop")
        self.resize(self.look.px(1440), self.look.px(900))

    def _connect(self) -> None:
        self.side.chosen.connect(self.go)
        self.side.find_wanted.connect(lambda: self.menus.find_anything())
        self.side.settings_wanted.connect(lambda: self.menus.settings.trigger())
        self.side.companies_wanted.connect(lambda at: self.menus.recent.popup(at))
        self.status.follow(self.jobs)
        self.jobs.failed.connect(self.messages.problem)
        self.pages.built.connect(self.menus.add_page)

    def _restore(self) -> None:
        known = self.preferences
        self.restoreGeometry(known.state("geometry"))
        self.menus.show_recent(known.recent(), self.open_company)
        self._fit_side_bar()
        self.look.changed.connect(self._fit_side_bar)

    # --- company files ----------------------------------------------------------------------

    def show_welcome(self) -> None:
        """No company is open."""
        self.welcome.show()

    def open_company(self, path: Path, today: date | None = None, password: str | None = None, then: str = "") -> None:
        """Open in the background; the shell stays as it is until the company is there. `then`: the page to go to.

        The company that is left is backed up first where that was chosen.
        """
        if self._is_open(path):
            self.go(then or self.pages.first())
        elif not self.trouble.holds(lambda: self.open_company(path, today, password, then), path):
            if self.company is not None and self.company.hinders(path):
                self._leave_company()
            self.opener.open(path, today, password, then)

    def _is_open(self, path: Path) -> bool:
        """A second time it could only be read, because we ourselves write in it."""
        company = self.company
        return company is not None and not company.read_only and company.is_at(path)

    def stay(self) -> None:
        """What the company was to be left for did not come."""
        self.care.stay()
        self.trouble.stay()
        self.leaving.stay()

    def show_company(self, opened: Opened) -> None:
        self.opener.take(opened)
        self._leave_company()
        company = opened.company
        desk = self._desk = Desk(self.look, self.jobs, company, opened.figures, self.preferences, self)
        desk.said.connect(self.status.say)
        desk.stated.connect(self.status.state)
        desk.hinted.connect(self.status.hint)
        desk.asked_for.connect(self.go)
        desk.back_wanted.connect(self.go_back)
        desk.counted.connect(self.side.model.set_count)
        desk.placed.connect(self.side.set_chosen)
        self.messages.follow(desk)
        if "unapplied" in self.page_keys():
            ReceiptCounts(desk).begin()
            counts = SideCounts(desk)
            counts.month_known.connect(lambda month: self.side.say_line(f"{company.currency} · {month}"))
            counts.begin()
        month = opened.figures.short_month(company.today)
        self.side.introduce(opened.name, f"{company.currency} · {month}", company.user, company.path.name)
        self.setWindowTitle(f"{opened.name} – AR Desktop")
        read_only = self.tr("Open for reading") if company.read_only else ""
        self.status.show_day(opened.figures.full_day(company.today), read_only)
        if company.read_only:
            self.care.tell_holder(opened.holder, company.path)
        self.care.company_opened(desk)
        self.trouble.follow(desk)
        self.menus.set_company_open(True, writable=not company.read_only)
        self.side.show()
        self.preferences.remember(company.path)
        self.menus.show_recent(self.preferences.recent(), self.open_company)
        self.welcome.leave()
        self.pages.begin(desk)
        self.go(self.opener.first_page())
        self.company_shown.emit()
        self.care.tell_left_open(company.left_by)

    def close_company(self) -> None:
        """A backup is made first where that was chosen."""
        if not self.trouble.holds(self.close_company):
            self._leave_company()

    def _leave_company(self) -> None:
        if self._desk is None:
            return
        with suppress(CompanyFileError):  # was told, or will be by whoever opens it again
            self.pages.leave()
        self._desk.close()
        leave_questions(self)
        self.jobs.stop_all(promised_too=self.leaving.without)
        self.leaving.stay()
        self.opener.close_rest()
        desk, self._desk = self._desk, None
        self.care.company_left()
        self.pages.end()
        self.messages.leave()
        desk.company.close()
        desk.deleteLater()
        self.menus.set_company_open(False)
        self.menus.show_undo("")
        self.side.introduce("", "", "")
        self.side.model.forget_counts()
        self.side.set_chosen("")
        self.setWindowTitle("AR Desktop")
        self.status.show_day("")
        self.status.state("")
        self.show_welcome()
        self.company_left.emit()

    # --- pages ------------------------------------------------------------------------------

    def go(self, key: str, what: object = None) -> None:
        """Show a page, building it the first time, and in it the thing that was asked for.

        A line of the side bar may name a place in a page: "invoices:drafts" shows "drafts" in "invoices".
        """
        line = key
        key, _, place = key.partition(":")
        before = self.stack.currentWidget()
        page = self.pages.show(key)
        if page is None:
            return
        if page is not before:
            self.status.say("")  # what the last page said is not of this one
            if what is not None:
                self._came_from = self._shown
        self._shown = key
        self.side.set_chosen(line)
        self.status.state("")
        page.enter()
        if what is None and place:
            what = place
        if what is not None:
            page.show_what(what)

    def go_back(self) -> None:
        """To the page that a link led away from, as it was left."""
        if self._came_from:
            self.go(self._came_from)

    def recent_files(self) -> list[Path]:
        return self.preferences.recent()

    def page_keys(self) -> list[str]:
        """Every page there is, whether built or not."""
        return self.pages.keys()

    @property
    def desk(self) -> Desk | None:
        return self._desk

    @property
    def company(self) -> Company | None:
        return self._desk.company if self._desk is not None else None

    def do(self, verb: Callable[[Company], Done], what: str) -> None:
        """Run a verb as a page would."""
        if self._desk is not None:
            self._desk.write(verb, what)

    def shown_page(self) -> str:
        """The key of the page in view; empty while no company is open."""
        return self._shown if self._desk is not None else ""

    def page(self, key: str) -> Page | None:
        return self.pages.page(key)

    # --- commands ---------------------------------------------------------------------------

    def go_to_filter(self) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.go_to_filter()

    def toggle_side_bar(self) -> None:
        folded = not self.side.folded
        self._fold_side_bar(folded)
        self.preferences.set_text("side_bar", "folded" if folded else "wide")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side_bar()

    def _fit_side_bar(self) -> None:
        """In a narrow window only the icons are left, whatever was chosen for a wide one."""
        narrow = self.width() < self.look.px(ROOM_FOR_SIDE_BAR)
        folded = narrow or self.preferences.text("side_bar") == "folded"
        if self.side.folded != folded:
            self._fold_side_bar(folded)
        elif self._split.sizes()[0] > self.side.maximumWidth():
            self._give_side_bar_its_width()  # the text has another size

    def _fold_side_bar(self, folded: bool) -> None:
        self.side.fold(folded)
        self.menus.side_bar.setChecked(not folded)
        self._give_side_bar_its_width()

    def _give_side_bar_its_width(self) -> None:
        """A splitter keeps the room of a part that has become narrower: it would stay blank."""
        width = self.side.sizeHint().width()
        self._split.setSizes([width, max(1, self._split.width() - width - self._split.handleWidth())])

    def about(self) -> None:
        from ui.about import show_about

        show_about(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.trouble.holds(self.close):
            event.ignore()
            return
        self.preferences.set_state("geometry", self.saveGeometry())
        self.hide()  # what was promised is still written; nobody looks at a window that stands still
        self.close_company()
        self.jobs.stop_all()
        self.opener.close_rest()
        super().closeEvent(event)
