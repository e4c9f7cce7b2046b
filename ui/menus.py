"""The menu bar and every command in it: only what works, each with its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from ui.keys import REDO, key_sequence
from ui.look import DENSITIES
from ui.page import Page
from ui.places import nav_lines

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.theme import Mode

_Keys = QKeySequence.StandardKey


class Menus(QObject):
    """Builds the bar once; the window switches commands on and off through the named actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._titles: list[tuple[QMenu, str]] = []
        self._dead_keys: list[QShortcut] = []
        self._file()
        self._edit()
        self._view()
        self._go()
        self._window_menu()
        self._help()
        self.set_company_open(False)

    def show_letters(self) -> None:
        """The letters of the menus work, and are underlined while Alt is pressed."""
        from ui.menu_keys import PageKeysRest
        from ui.menu_letters import MenuLetters

        MenuLetters(self._window)
        for menu, title in self._titles:
            menu.setTitle(title)
        PageKeysRest(self._window)

    def set_company_open(self, is_open: bool, *, writable: bool = True) -> None:
        for action in (self.close_company, self.settings, self.find, *self._cared, *self.pages):
            action.setEnabled(is_open)
        for action in self._begins:
            action.setEnabled(is_open and writable)
            action.setStatusTip(self._window.desk.hindrance if is_open and self._window.desk else "")
        self._tell_hindrance(is_open and not writable)
        self.importing.setEnabled(writable or not is_open)
        for menu in (self.customers, self.invoices, self.receipts, self.collections, self.reports, self.windows):
            menu.menuAction().setVisible(is_open)

    def _tell_hindrance(self, wanted: bool) -> None:
        """Keys that do nothing while a company is open for reading say why."""
        for keys in self._dead_keys:
            keys.deleteLater()
        self._dead_keys = [QShortcut(action.shortcut(), self._window) for action in self._begins] if wanted else []
        for keys in self._dead_keys:
            keys.activated.connect(self._say_hindrance)

    def _say_hindrance(self) -> None:
        if self._window.desk is not None:
            self._window.status.say(self._window.desk.hindrance)

    def add_page(self, key: str, page: Page) -> None:
        """What a page can do stands in its menu; its shortcuts work where the page has the focus."""
        menu = {
            "today": self.today, "customers": self.customers, "invoices": self.invoices, "items": self.invoices,
            "receive": self.receipts, "receipts": self.receipts, "unapplied": self.receipts, "deposits": self.receipts,
            "collections": self.collections, "reports": self.reports,
            "statements": self.reports, "closing": self.reports, "care": self.file, "importing": self.file,
        }.get(key)  # fmt: skip
        if menu is not None and (commands := page.first_commands()):
            from ui.mac_bar import in_the_bar
            from ui.menu_pages import PageCommands

            page.destroyed.connect(menu.addSeparator().deleteLater)
            menu.addActions(in_the_bar(commands, menu))
            PageCommands(key, page, self._window.stack, menu)

    def find_anything(self) -> None:
        """The palette over the window; it loads when first wanted."""
        from ui.palette.opening import open_palette

        open_palette(self._window)

    def show_undo(self, sentence: str, again: str = "") -> None:
        """Name what Undo and Redo would post; nothing to undo: it is off."""
        self.undo.setText(self.tr("&Undo: {what}").format(what=sentence) if sentence else self.tr("&Undo"))
        self.undo.setEnabled(bool(sentence))
        self.redo.setText(self.tr("Re&do: {what}").format(what=again) if again else self.tr("Re&do"))
        self.redo.setEnabled(bool(again))

    def show_recent(self, paths: Sequence[Path], open_path: Callable[[Path], None]) -> None:
        self.recent.clear()
        for path in paths:
            action = self.recent.addAction(path.name)
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _on=False, path=path: open_path(path))
        self.recent.setEnabled(bool(paths))

    def _file(self) -> None:
        menu = self.file = self._menu(self.tr("&File"))
        self._add(menu, self.tr("&New company…"), self._window.welcome.ask_new, _Keys.New)
        self._add(menu, self.tr("&Open company…"), self._window.opener.ask_for_file, _Keys.Open)
        self.recent = menu.addMenu(self.tr("Open &recent"))
        self.importing = self._add(menu, self.tr("&Import…"), self._import, "Ctrl+Shift+I")
        self._add(menu, self.tr("&Sample company"), self._window.welcome.make_sample, "Ctrl+Shift+Y")
        self.close_company = self._add(menu, self.tr("&Close company"), self._window.close_company, _Keys.Close)
        menu.addSeparator()
        care = self._window.care
        self._cared = [
            self._add(menu, self.tr("&Back up now"), care.back_up, "F11"),
            self._add(menu, self.tr("Back up &to…"), care.back_up_to, "Shift+F11"),
            self._add(menu, self.tr("&Verify the books"), care.verify, "F12"),
            self._add(menu, self.tr("Care of this &file"), lambda: self._window.go("care"), "Ctrl+F12"),
        ]
        self._add(menu, self.tr("Resto&re a backup…"), care.restore, "Shift+F12")
        menu.addSeparator()
        leave = self._add(menu, self.tr("&Quit"), self._window.close, "Ctrl+Q")  # Windows has no key for it
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _import(self) -> None:
        """Into the open company; without one, a new one is made for it."""
        if self._window.company is None:
            self._window.welcome.ask_new(then_import=True)
        else:
            self._window.go("importing")

    def _edit(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        self.undo = self._add(menu, self.tr("&Undo"), self._window.messages.undo_last, _Keys.Undo)
        self.redo = self._add(menu, self.tr("Re&do"), self._window.messages.redo_last, REDO[0])
        self.redo.setShortcuts([QKeySequence(keys) for keys in REDO])
        for action in (self.undo, self.redo):
            action.setEnabled(False)
        menu.addSeparator()
        self._add(menu, self.tr("&Copy"), self._copy, _Keys.Copy)
        self._add(menu, self.tr("Select &all"), self._select_all, _Keys.SelectAll)
        menu.addSeparator()
        self._add(menu, self.tr("Find a&nything…"), self.find_anything, "Ctrl+K")
        self.find = self._add(menu, self.tr("&Find in this list"), self._window.go_to_filter, _Keys.Find)
        menu.addSeparator()
        self.settings = self._add(menu, self.tr("&Settings…"), lambda: self._window.go("settings"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _copy(self) -> None:
        from ui.widgets.table_view import TableView  # after the window is on the screen

        widget = QApplication.focusWidget()
        if isinstance(widget, (QLineEdit, TableView)):
            widget.copy()

    def _select_all(self) -> None:
        from ui.widgets.table_view import TableView

        widget = QApplication.focusWidget()
        if isinstance(widget, (QLineEdit, TableView)):
            widget.selectAll()

    def _view(self) -> None:
        menu, appearance = self._menu(self.tr("&View")), self._window.appearance
        self.side_bar = self._add(menu, self.tr("Side &bar"), self._window.frame.toggle, "Ctrl+B")
        self.side_bar.setCheckable(True)
        self.side_bar.setChecked(True)
        self.today = menu.addMenu(self.tr("&Today"))
        menu.addSeparator()
        self._add(menu, self.tr("&Larger text"), lambda: appearance.zoom(1), _Keys.ZoomIn)
        self._add(menu, self.tr("S&maller text"), lambda: appearance.zoom(-1), _Keys.ZoomOut)
        self._add(menu, self.tr("&Normal text"), lambda: appearance.zoom(0), "Ctrl+0")
        self._choices(menu.addMenu(self.tr("&Rows")), self._densities(), appearance.set_density)
        self._choices(menu.addMenu(self.tr("&Theme")), self._themes(), appearance.set_mode)

    def _densities(self) -> list[tuple[str, str, bool]]:
        names = {"dense": self.tr("&Dense"), "normal": self.tr("&Normal"), "comfortable": self.tr("&Comfortable")}
        return [(key, names[key], key == self._window.look.density) for key in DENSITIES]

    def _themes(self) -> list[tuple[str, str, bool]]:
        modes: dict[Mode, str] = {
            "system": self.tr("&Like the system"),
            "light": self.tr("L&ight"),
            "dark": self.tr("&Dark"),
        }
        return [(mode, text, mode == self._window.look.theme.mode) for mode, text in modes.items()]

    def _choices(self, menu: QMenu, choices: list[tuple[str, str, bool]], do: Callable[[str], None]) -> None:
        group = QActionGroup(menu)
        for key, text, on in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(lambda _on=False, key=key: do(key))
            group.addAction(action)

    def _go(self) -> None:
        self.customers, self.invoices = self._menu(self.tr("C&ustomers")), self._menu(self.tr("&Invoices"))
        self.receipts, self.collections = self._menu(self.tr("Receipt&s")), self._menu(self.tr("Collectio&ns"))
        self.reports = self._menu(self.tr("&Reports"))
        self.pages = [
            self._add(self.customers, self.tr("&All customers"), lambda: self._window.go("customers"), "Ctrl+J"),
            customer := self._add(
                self.customers, self.tr("&New customer"), lambda: self._window.go("customers", "new"), "Ctrl+Shift+N"
            ),
            self._add(self.invoices, self.tr("&All invoices"), lambda: self._window.go("invoices"), "Ctrl+Shift+J"),
            invoice := self._add(self.invoices, self.tr("&New invoice"), self._invoice, "Ctrl+I"),
            credit := self._add(
                self.invoices, self.tr("New &credit note"), lambda: self._window.go("invoices", "credit"),
                "Ctrl+Shift+K",
            ),
            self._add(self.invoices, self.tr("&Items and prices"), lambda: self._window.go("items"), "Ctrl+Shift+O"),
            payment := self._add(self.receipts, self.tr("&Receive payment"), self._receive, "Ctrl+R"),
            self._add(self.receipts, self.tr("All r&eceipts"), lambda: self._window.go("receipts"), "Ctrl+Shift+E"),
            self._add(self.receipts, self.tr("&Unapplied"), lambda: self._window.go("unapplied"), "Ctrl+Shift+U"),
            self._add(self.receipts, self.tr("&Deposits"), lambda: self._window.go("deposits"), "Ctrl+Shift+D"),
            self._add(
                self.collections, self.tr("&Worklist"), lambda: self._window.go("collections:worklist"), "Ctrl+Shift+W"
            ),
            self._add(
                self.collections, self.tr("&Promises"), lambda: self._window.go("collections:promises"), "Ctrl+Shift+P"
            ),
            self._add(
                self.collections, self.tr("&Disputes"), lambda: self._window.go("collections:disputes"), "Ctrl+Shift+X"
            ),
            self._add(self.reports, self.tr("&Catalogue"), lambda: self._window.go("reports"), "Ctrl+Shift+R"),
            self._add(self.reports, self.tr("&Statement run"), lambda: self._window.go("statements"), "Ctrl+Shift+T"),
            self._add(self.reports, self.tr("&Month-end"), lambda: self._window.go("closing"), "Ctrl+Shift+H"),
            self._add(self.reports, self.tr("&Aging"), lambda: self._window.go("reports:aging"), "Ctrl+Shift+A"),
        ]
        self._begins = (customer, invoice, credit, payment)  # off where a company is open for reading

    def _receive(self) -> None:
        page = self._window.stack.currentWidget()
        if isinstance(page, Page):
            page.receive_payment()
        else:
            self._window.go("receive")

    def _invoice(self) -> None:
        """For whom is in view."""
        customer = self._in_view()
        self._window.go("invoices", "new" if customer is None else ("new", customer))

    def _in_view(self) -> int | None:
        page = self._window.stack.currentWidget()
        return page.customer_in_view() if isinstance(page, Page) else None

    def _window_menu(self) -> None:
        """The heads of the side bar, in their order."""
        menu = self.windows = self._menu(self.tr("Win&dow"))
        heads = [line for line in nav_lines() if line.is_head]
        for at, head in enumerate(heads, 1):
            self.pages.append(self._add(menu, head.title, partial(self._window.go, head.key), f"Ctrl+{at}"))

    def _help(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self._add(menu, self.tr("&The guide"), self._guide, _Keys.HelpContents)
        self._add(menu, self.tr("&Commands and keys"), self._keys, "Ctrl+F1")
        about = self._add(menu, self.tr("&About AR Desktop"), self._window.about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _guide(self) -> None:
        """At the chapter that tells about the page in view."""
        from ui.guide.guide_window import show_guide

        show_guide(self._window, self._window.shown_page())

    def _keys(self) -> None:
        from ui.keys_dialog import show_keys

        show_keys(self._window)

    def _menu(self, title: str) -> QMenu:
        """Its letter comes with `show_letters`: before, it would be underlined all the time."""
        menu = QMenu(title.replace("&", ""), self._window.menuBar())
        self._window.menuBar().addMenu(menu)
        self._titles.append((menu, title))
        return menu

    def _add(
        self, menu: QMenu, text: str, do: Callable[[], object], keys: QKeySequence.StandardKey | str | None = None
    ) -> QAction:
        action = menu.addAction(text)
        if keys is not None:
            action.setShortcut(key_sequence(keys))
        action.triggered.connect(lambda _on=False: do())
        return action
