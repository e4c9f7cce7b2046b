"""Commands of a page in the menus and the palette: on while their page is in view, else they say where they work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QStackedWidget

from ui.mac_bar import command_of, in_the_bar
from ui.page import Page
from ui.places import nav_lines


class PageCommands(QActionGroup):
    """What a hidden page would do, nobody would see: the half-typed payment on it would be posted unread.

    What the page itself switches on and off stays as it says.
    """

    def __init__(self, key: str, page: Page, stack: QStackedWidget, menu: QMenu) -> None:
        super().__init__(page)
        self._page, self._stack, self._menu = page, stack, menu
        self.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._elsewhere = _works_on(key)
        for action in page.first_commands():
            self.addAction(action)
        page.more_commands.connect(self._take)
        stack.currentChanged.connect(self._on_shown)
        self._on_shown()

    def _take(self, commands: Sequence[QAction], before: QAction) -> None:
        """Of a part that the page has built meanwhile."""
        place = next((one for one in self._menu.actions() if command_of(one) is before), before)
        self._menu.insertActions(place, in_the_bar(commands, self._menu))
        for action in commands:
            self.addAction(action)
        self._on_shown()

    def _on_shown(self) -> None:
        shown = self._stack.currentWidget() is self._page
        self.setEnabled(shown)
        for action in self.actions():
            action.setStatusTip("" if shown else self._elsewhere)


def _works_on(key: str) -> str:
    """Named as in the side bar: by its line, or by its head where several lines lead into the page."""
    lines = nav_lines()
    several = any(line.key.startswith(f"{key}:") for line in lines)
    titles = [line.title for line in lines if line.key == key]
    text = QCoreApplication.translate("PageCommands", "Works on the page “{page}”")
    return text.format(page=titles[0 if several else -1]) if titles else ""
