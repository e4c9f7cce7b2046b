"""The menu bar of a Mac belongs to the system: a key that stands in it goes to the first command that has it there.

Which page is in view, and where the focus is, it does not ask. So the commands of pages stand there without their keys,
which only follow the name; the keys themselves stay with the page, and work where it has the focus.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui import keys

_BETWEEN: Final = "\u2003"


class ItemOfTheBar(QAction):
    """Says what its command says, and does it."""

    def __init__(self, command: QAction, menu: QMenu) -> None:
        super().__init__(menu)
        self.command = command
        self.setMenuRole(QAction.MenuRole.NoRole)  # a page's Settings are not those of the program
        self.triggered.connect(lambda _on=False: self.command.trigger())
        command.changed.connect(self._follow)
        command.destroyed.connect(self.deleteLater)
        self._follow()

    def _follow(self) -> None:
        command = self.command
        told = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(f"{command.text()}{_BETWEEN}{told}" if told else command.text())
        self.setCheckable(command.isCheckable())
        self.setChecked(command.isChecked())
        self.setEnabled(command.isEnabled())
        self.setVisible(command.isVisible())


def in_the_bar(commands: Sequence[QAction], menu: QMenu) -> list[QAction]:
    """What stands in a menu of the bar for the commands of a page."""
    if not keys.ON_A_MAC:
        return list(commands)
    return [one if one.isSeparator() or one.menu() else ItemOfTheBar(one, menu) for one in commands]


def command_of(action: QAction) -> QAction:
    """The command itself, whatever stands for it in the bar."""
    return action.command if isinstance(action, ItemOfTheBar) else action
