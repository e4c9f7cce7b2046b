"""The chapter of the guide that lists every command with its keys, read from the menus of the window itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import fill
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.mac_bar import command_of
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from ar_desktop.words import Words

TODAY: Final = date(2026, 11, 19)


def keyboard_page(window: MainWindow) -> str:
    """The window has to have a company open: a page brings its commands along when it is first shown."""
    for key in window.page_keys():
        window.go(key)
        if (page := window.page(key)) is not None:
            page.commands()  # of all its parts
    menus = [action.menu() for action in window.menuBar().actions()]
    about = _tr(
        "As they stand in the menus. On a Mac, Ctrl is Cmd, and Alt is Option and Cmd; where a key is another one "
        "there, the menus and the guide in the window say so. A command of a page works while you are on that page. "
        "In any list, the arrow keys move, Enter opens, Esc leads back."
    )
    head = f"# {_tr('Every command and its keys')}\n\n{fill(about, 118)}\n"
    return head + "".join(_table(menu) for menu in menus if isinstance(menu, QMenu))


def _table(menu: QMenu) -> str:
    rows = list(dict.fromkeys(_rows(menu)))
    if not rows:
        return ""
    lines = [f"| {text} | {keys} |" for text, keys in rows]
    return "\n".join(
        ["", f"## {_plain(menu.title())}", "", f"| {_tr('command')} | {_tr('keys')} |", "| --- | --- |", *lines, ""]
    )


def _rows(menu: QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _rows(inner)
        elif command_of(action).shortcuts():
            yield _plain(_name(command_of(action))), _keys(command_of(action))


def _name(action: QAction) -> str:
    """Undo names what it would undo: here it is Undo alone."""
    return action.text().partition(":")[0].replace("…", "")


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def _keys(action: QAction) -> str:
    """Each once; the Enter of the number pad is the other Enter."""
    names = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
    alike = [name.replace("Return", "Enter") for name in names if name]
    return f" {_tr('or')} ".join(f"`{name}`" for name in dict.fromkeys(alike))


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyboardPage", text)


def main(guide: str) -> int:
    """Into the folder of the guide, for each language of the window."""
    from ar_desktop.sample.making import make_sample
    from ar_desktop.words import Words
    from ui.app import application
    from ui.guide.chapters import folder
    from ui.language import LANGUAGES, SOURCE, speak

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    with TemporaryDirectory() as place:
        file = Path(place, "Northgate.arbook")
        make_sample(file, invoices=40, today=TODAY).close()
        for language, _name in LANGUAGES:
            words = Words(language, "" if language != SOURCE else "en_US")
            chapter = folder(language, Path(guide)) / "keyboard.md"
            chapter.parent.mkdir(exist_ok=True)
            chapter.write_text(_read(file, words), "utf-8")
        speak(Words(SOURCE))
    return 0


def _read(file: Path, words: Words) -> str:
    from ui.app import make_window
    from ui.care.record import keep_backups_in
    from ui.preferences import Preferences
    from ui.tour.hands import Hands

    preferences = Preferences(file.parent / "window.ini")
    keep_backups_in(file.parent, preferences, file)
    window = make_window(preferences, words)
    window.open_company(file, TODAY)
    hands = Hands(window)
    hands.wait(lambda: window.desk is not None, "the company to open")
    text = keyboard_page(window)
    hands.settle()
    window.close()
    return text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
