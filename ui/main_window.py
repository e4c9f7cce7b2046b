"""The window: side bar, pages, menus, status bar. It carries things about and computes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from ar_desktop.errors import CompanyFileError
from ar_desktop.words import Words
from ui.after_paint import AfterPaint
from ui.appearance import Appearance
from ui.care.host import CareHost
from ui.file_trouble import FileTrouble
from ui.frame import Frame
from ui.jobs import Jobs
from ui.look import Look
from ui.menus import Menus
from ui.messages import Messages
from ui.opener import Opener
from ui.page import Page
from ui.pages import Pages
from ui.preferences import Preferences
from ui.status_line import StatusLine
from ui.welcome.host import WelcomeHost
from ui.widgets.page_stack import PageStack
from ui.widgets.scrolled import ScrolledPages

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done
    from ui.desk import Desk
    from ui.free_again import FreeAgain
    from ui.held_file import HeldFile
    from ui.leaving import Leaving
    from ui.opening import Opened
    from ui.pages import PageMaker
    from ui.side_bar import SideBar


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
        self.stack = PageStack(self)
        self.pages = Pages(makers, self.stack, self.jobs, self)
        self.status = StatusLine(look, self)
        self.appearance = Appearance(look, preferences)
        self.opener = Opener(self)
        self.welcome = WelcomeHost(self)
        self.care = CareHost(self)
        self.trouble = FileTrouble(self)
        self._lay_out()
        self.menus = Menus(self)
        self._connect()
        self._restore()
        self.show_welcome()
        self._rest = AfterPaint(self, self._unseen())

    def _lay_out(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ScrolledPages(self.stack, right), 1)
        self.messages = Messages(self, column)
        self.frame = Frame(self.look, self.preferences, right, self)
        self.setCentralWidget(self.frame)
        self.setStatusBar(self.status)
        self.setWindowTitle("AR Desktop")
        self.resize(self.look.px(1440), self.look.px(900))

    def _connect(self) -> None:
        self.frame.side_bar_built.connect(self._connect_side_bar)
        self.frame.folded.connect(lambda folded: self.menus.side_bar.setChecked(not folded))
        self.status.follow(self.jobs)
        self.jobs.failed.connect(self.messages.problem)
        self.pages.built.connect(self.menus.add_page)

    def _connect_side_bar(self, side: SideBar) -> None:
        side.chosen.connect(self.go)
        side.find_wanted.connect(lambda: self.menus.find_anything())
        side.settings_wanted.connect(lambda: self.menus.settings.trigger())
        side.companies_wanted.connect(lambda at: self.menus.recent.popup(at))

    @property
    def side(self) -> SideBar:
        return self.frame.side

    @cached_property
    def held(self) -> HeldFile:
        from ui.held_file import HeldFile

        return HeldFile(self)

    @cached_property
    def leaving(self) -> Leaving:
        from ui.leaving import Leaving

        return Leaving(self)

    @cached_property
    def free_again(self) -> FreeAgain:
        from ui.free_again import FreeAgain

        return FreeAgain(self)

    def _unseen(self) -> list[Callable[[], object]]:
        """What is not seen of the window before a company is open, or a key is pressed."""
        messages, status = self.messages, self.status
        return [
            self.menus.show_letters, self._take_files, lambda: self.side, lambda: messages.banner,
            lambda: messages.undo_strip, lambda: status.job, lambda: status.care, lambda: (self.held, self.leaving),
        ]  # fmt: skip

    def _take_files(self) -> None:
        from ui.dropping import FileDrops
        from ui.new_day import NewDay
        from ui.reading_order import ReadingOrder

        FileDrops(self)
        ReadingOrder(self)
        NewDay(self)

    def _restore(self) -> None:
        known = self.preferences
        self.restoreGeometry(known.state("geometry"))
        self.menus.show_recent(known.recent(), self.open_company)

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
        from ui.desk import Desk

        self.opener.take(opened)
        self._leave_company()
        self._rest.finish()
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
            from ui.receipts.counts import ReceiptCounts
            from ui.side_counts import SideCounts

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
            self.free_again.follow(desk, opened.holder)
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
        from ui.problems import leave_questions

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.fit()

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
