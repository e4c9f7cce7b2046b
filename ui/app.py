"""Starts the window: the shell is on the screen before the engine's libraries are loaded."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.application import Application
from ui.garbage import GarbageOnGuiThread

if TYPE_CHECKING:
    from ar_desktop.words import Words
    from ui.main_window import MainWindow
    from ui.preferences import Preferences

SWITCH: Final = 0.0005  # seconds a thread may keep the interpreter: repaints wait no longer than this


def main(arguments: Sequence[str]) -> int:
    """The window, on the company file that is named or on the one opened last; or a tour of it."""
    if "tour" in arguments:
        from ui.tour import main as tour

        return tour(arguments)
    chosen = _parser().parse_args(arguments)
    app = application()
    garbage = GarbageOnGuiThread(app)  # before the modules are loaded: going through them again and again takes time
    from ui.preferences import Preferences

    window = make_window(Preferences.of_this_computer())
    keep_tidy(window, garbage)
    window.company_shown.connect(window.care.begin)
    window.show()
    if isinstance(app, Application):
        app.file_wanted.connect(window.open_company)
    path = Path(chosen.file) if chosen.file else next(iter(window.recent_files()), None)
    if path is not None:
        QTimer.singleShot(0, lambda: _open_first(window, app, path, chosen.today))
    code = app.exec()
    garbage.stop()
    return code


def _open_first(window: MainWindow, app: QApplication, path: Path, today: date | None) -> None:
    """Unless the system has named another one meanwhile."""
    if not isinstance(app, Application) or app.wanted is None:
        window.open_company(path, today)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ar")
    parser.add_argument("file", nargs="?", help="the company file to open")
    parser.add_argument("--today", type=date.fromisoformat, help="work as if this were today")
    return parser


def application() -> QApplication:
    """The one QApplication, named and fit for threads."""
    sys.setswitchinterval(SWITCH)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = Application([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("AR Desktop")
    app.setApplicationDisplayName("AR Desktop")
    app.setDesktopFileName("ar-desktop")
    return app


def keep_tidy(window: MainWindow, garbage: GarbageOnGuiThread) -> None:
    """Pages and modules stay until the company is left; what goes with it is looked for then."""
    garbage.settle()
    window.company_shown.connect(garbage.settle)
    window.pages.built.connect(lambda _key, _page: garbage.settle())
    window.pages.all_loaded.connect(garbage.settle)
    window.pages.all_built.connect(garbage.settle)
    window.company_left.connect(garbage.sweep)


def make_window(preferences: Preferences, words: Words | None = None) -> MainWindow:
    from ui.fonts import Fonts, install_inter
    from ui.language import language_here, speak, words_in
    from ui.look import Look
    from ui.main_window import MainWindow
    from ui.page_makers import page_makers
    from ui.theme import Theme

    app = application()
    install_inter()
    mode = preferences.text("theme", "system")
    theme = Theme("light" if mode == "light" else "dark" if mode == "dark" else "system", app)
    look = Look(theme, Fonts(preferences.number("scale", 1.0)), app)
    look.set_density(preferences.text("rows", "normal"))
    look.dress(app)
    words = words or words_in(language_here(preferences))
    speak(words)
    return MainWindow(look, preferences, words, page_makers())
