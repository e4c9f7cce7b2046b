"""Starts the window: the shell is on the screen before the engine's libraries are loaded."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ar_desktop.words import Words
from ui.desk import Desk
from ui.fonts import Fonts, install_inter
from ui.garbage import GarbageOnGuiThread
from ui.language import language_here, speak, words_in
from ui.look import Look
from ui.main_window import MainWindow
from ui.page import Page
from ui.pages import PageMaker
from ui.preferences import Preferences
from ui.receipts.pages import receipt_pages
from ui.theme import Theme

SWITCH: Final = 0.0005  # seconds a thread may keep the interpreter: repaints wait no longer than this


def main(arguments: Sequence[str]) -> int:
    """The window, on the company file that is named or on the one opened last; or a tour of it."""
    if "tour" in arguments:
        from ui.tour import main as tour

        return tour(arguments)
    chosen = _parser().parse_args(arguments)
    app = application()
    window = make_window(Preferences.of_this_computer())
    garbage = GarbageOnGuiThread(app)
    window.company_shown.connect(garbage.settle)
    window.company_shown.connect(window.care.begin)
    window.pages.all_loaded.connect(garbage.settle)
    window.company_left.connect(garbage.sweep)
    window.show()
    path = Path(chosen.file) if chosen.file else next(iter(window.recent_files()), None)
    if path is not None:
        QTimer.singleShot(0, lambda: window.open_company(path, chosen.today))
    code = app.exec()
    garbage.stop()
    return code


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
        app = QApplication(sys.argv[:1])
    app.setApplicationName("AR Desktop")
    app.setApplicationDisplayName("AR Desktop")
    app.setDesktopFileName("ar-desktop")
    install_inter()
    return app


def make_window(preferences: Preferences, words: Words | None = None) -> MainWindow:
    app = application()
    mode = preferences.text("theme", "system")
    theme = Theme("light" if mode == "light" else "dark" if mode == "dark" else "system", app)
    look = Look(theme, Fonts(preferences.number("scale", 1.0)), app)
    look.set_density(preferences.text("rows", "normal"))
    look.dress(app)
    words = words or words_in(language_here(preferences))
    speak(words)
    return MainWindow(look, preferences, words, page_makers())


def page_makers() -> dict[str, PageMaker]:
    """What each line of the side bar opens; a page's modules are loaded when it is first shown."""

    def today(desk: Desk) -> Page:
        from ui.today.page import TodayPage

        return TodayPage(desk)

    def customers(desk: Desk) -> Page:
        from ui.customers.asking import EngineCustomers
        from ui.customers.more import MorePanes
        from ui.customers.page import CustomersPage

        return CustomersPage(desk, EngineCustomers(desk.company, desk.figures.words), more=MorePanes)

    def reports(desk: Desk) -> Page:
        from ui.reports.page import ReportsPage

        return ReportsPage(desk)

    def invoices(desk: Desk) -> Page:
        from ui.invoices.page import InvoicesPage

        return InvoicesPage(desk)

    def settings(desk: Desk) -> Page:
        from ui.settings.page import SettingsPage

        return SettingsPage(desk)

    def importing(desk: Desk) -> Page:
        from ui.importing.page import ImportPage

        return ImportPage(desk)

    def collections(desk: Desk) -> Page:
        from ui.collections.page import CollectionsPage

        return CollectionsPage(desk)

    def care(desk: Desk) -> Page:
        from ui.care.page import CarePage

        return CarePage(desk)

    def items(desk: Desk) -> Page:
        from ui.items.page import ItemsPage

        return ItemsPage(desk)

    def closing(desk: Desk) -> Page:
        from ui.closing.page import ClosingPage

        return ClosingPage(desk)

    def statements(desk: Desk) -> Page:
        from ui.statements.page import StatementsPage

        return StatementsPage(desk)

    return {
        "today": today, "customers": customers, "invoices": invoices, **receipt_pages(),
        "collections": collections, "reports": reports,
        "statements": statements, "items": items, "closing": closing, "importing": importing,
        "settings": settings, "care": care,
    }  # fmt: skip
