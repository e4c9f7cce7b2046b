"""The registry of commands: every action of the menu bar that can be run now, with its keys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.mac_bar import command_of
from ui.palette.hits import Hit


def commands(bar: QMenuBar) -> list[Hit]:
    """In the order of the menus; those that stand in two are listed once."""
    found: dict[int, Hit] = {}
    for action, path in _actions(bar.actions(), ""):
        found.setdefault(id(command_of(action)), _hit(action, path))
    return list(found.values())


def _actions(actions: list[QAction], path: str) -> Iterator[tuple[QAction, str]]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            if action.isVisible():
                name = _plain(action.text())
                yield from _actions(menu.actions(), f"{path} › {name}" if path else name)
        elif not action.isSeparator() and action.isEnabled() and action.isVisible() and action.text():
            yield action, path


def _hit(action: QAction, path: str) -> Hit:
    action = command_of(action)
    text = _plain(action.text())
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    icon = "check" if action.isCheckable() and action.isChecked() else "arrow-right"
    return Hit(f"command:{path}:{text}", icon, text, path, keys=keys, action=action)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
