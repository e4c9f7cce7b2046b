"""What the window does while no company is open, and how it makes a new one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ar_desktop.errors import UserError
from ui.language import LANGUAGES, language_here
from ui.welcome.page import WelcomePage

if TYPE_CHECKING:
    from ar_desktop.progress import Progress
    from ui.jobs import Job
    from ui.main_window import MainWindow
    from ui.welcome.countries import Country
    from ui.welcome.new_company import NewCompanyPage

_TOLD: Final = (
    ("Ctrl+I", QT_TRANSLATE_NOOP("WelcomeHost", "invoice")), ("Ctrl+J", QT_TRANSLATE_NOOP("WelcomeHost", "customers")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("WelcomeHost", "find")), ("Ctrl+K", QT_TRANSLATE_NOOP("WelcomeHost", "anything")),
)  # fmt: skip


class WelcomeHost(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: QWidget | None = None
        self._form: NewCompanyPage | None = None
        self._then_import = False
        self._making: Job[Path] | None = None  # the sample
        self._names: tuple[list[Country], list[tuple[str, str]]] | None = None

    # --- the welcome page -------------------------------------------------------------------

    def show(self) -> None:
        window = self._window
        preferences = window.preferences
        page = WelcomePage(window.look, preferences.known_files(), self._keys(), LANGUAGES)
        page.language.choose(language_here(preferences))
        page.new_wanted.connect(self.ask_new)
        page.books_wanted.connect(lambda: self.ask_new(then_import=True))
        page.open_wanted.connect(self.open)
        page.sample_wanted.connect(self.make_sample)
        page.theme_chosen.connect(window.appearance.set_mode)
        page.language_chosen.connect(self._set_language)
        self._put(page)
        window.frame.hide_side()
        window.status.say(self.tr("Ready"))
        page.enter()

    def _put(self, page: QWidget) -> None:
        window = self._window
        window.stack.addWidget(page)
        window.stack.setCurrentWidget(page)
        self.leave()
        self._shown = page

    def leave(self) -> None:
        """Another page is shown: this one is built anew when it is needed again."""
        if self._shown is not None:
            self._window.stack.removeWidget(self._shown)
            self._shown.deleteLater()
            self._shown = self._form = None

    def _keys(self) -> list[tuple[str, str]]:
        """Those of QuickBooks that work here.

        Asked of the menus, which stay: Qt's own commands in a page that is just going may be gone while they are read.
        """
        menus = self._window.menuBar().findChildren(QMenu)
        every = (keys for menu in menus for action in menu.actions() for keys in action.shortcuts())
        there = {keys.toString(): keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in every}
        said = ((key, QCoreApplication.translate("WelcomeHost", str(what))) for key, what in _TOLD)
        return [(there[key], what) for key, what in said if key in there]

    def _set_language(self, code: str) -> None:
        self._window.preferences.set_text("language", code)
        self._window.status.say(self.tr("The language changes with the next start"))

    def open(self, path: Path | None) -> None:
        if path is None:
            self._window.opener.ask_for_file()
        else:
            self._window.open_company(path)

    # --- a new company ----------------------------------------------------------------------

    def ask_new(self, *, then_import: bool = False) -> None:
        """The form; the names of countries are read while the welcome page is still there.

        What stands in a form that is open stays there.
        """
        self._then_import = then_import
        if self._form is not None:
            self._form.enter()
            return
        words = self._window.words
        if self._names is not None:
            self._show_form(self._names)
            return
        from ui.welcome.countries import countries, currencies

        self._window.jobs.run(lambda _progress: (countries(words), currencies(words)), self._show_form)

    def _show_form(self, names: tuple[list[Country], list[tuple[str, str]]]) -> None:
        from ui.welcome.countries import country_here
        from ui.welcome.new_company import NewCompanyPage  # loads the engine

        self._names, window = names, self._window
        window.close_company()
        page = NewCompanyPage(window.look, window.jobs, *names, country_here())
        page.create_wanted.connect(self._create)
        page.left.connect(self.show)
        self._put(page)
        self._form = page
        window.frame.hide_side()
        window.status.say(self.tr("Nothing is written before you create the company"))
        page.enter()

    def _create(self, path: Path, values: Mapping[str, str], logo: bytes) -> None:
        from ui.welcome.creating import create

        window = self._window

        def work(progress: Progress) -> Path:
            return create(path, values, logo, progress)

        window.jobs.run(
            work, self._open_made, failed=self._not_made, stopped=self._may_create,
            title=self.tr("Creating the company"),
        )  # fmt: skip

    def _open_made(self, path: Path) -> None:
        self._window.open_company(path, then="importing" if self._then_import else "")
        self._then_import = False

    def _not_made(self, error: Exception) -> None:
        form = self._form
        if form is not None and isinstance(error, UserError):
            form.tell(error)
            return
        self._may_create()
        self._window.messages.problem(error)

    def _may_create(self) -> None:
        if self._form is not None:
            self._form.create_button.setEnabled(True)

    # --- the sample -------------------------------------------------------------------------

    def make_sample(self) -> None:
        if self._making is not None and not self._making.over:
            return  # pressed twice
        from ui.welcome.creating import make_sample_company

        def work(progress: Any) -> Path:
            return make_sample_company(progress)

        self._then_import = False
        title = self.tr("Making the sample company")
        self._making = self._window.jobs.run(work, self._open_made, title=title)
