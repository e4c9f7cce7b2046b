"""Keys and the menu bar as a Mac has them; its bar gives a key to the first command in it, whatever has the focus."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui import keys
from ui.keys import key_sequence, keys_in, on_a_mac, told_keys
from ui.mac_bar import ItemOfTheBar, command_of, in_the_bar
from ui.palette.commands import commands

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
# Show Desktop, Minimise, Hide, Hide others, the Dock, mirrored screens, Spotlight, windows, screenshots, log out, zoom.
OF_THE_MAC = (
    "F11 Shift+F11 Ctrl+F11 Ctrl+M Ctrl+H Ctrl+Alt+H Ctrl+Alt+D Ctrl+F1 Ctrl+Space Ctrl+Alt+Space Ctrl+` Ctrl+Tab "
    "Ctrl+Shift+3 Ctrl+Shift+4 Ctrl+Shift+5 Ctrl+Shift+Q Ctrl+F5 Ctrl+Alt+8 Ctrl+Alt+Esc Ctrl+W"
).split()
OF_WINDOWS = "Alt+F4 Alt+Tab Alt+Esc Alt+Space Ctrl+Esc Ctrl+Shift+Esc Ctrl+Alt+Del F10 Shift+F10".split()


@pytest.fixture
def mac(monkeypatch):
    monkeypatch.setattr(keys, "ON_A_MAC", True)


@pytest.fixture(scope="module")
def every_key():
    """Of all commands, as the guide lists them; the guide itself has a key of its own on each system."""
    rows = re.findall(r"^\|[^|]+\|([^|]+)\|$", (GUIDE / "keyboard.md").read_text("utf-8"), re.MULTILINE)
    return {QKeySequence(key).toString() for row in rows for key in re.findall(r"`([^`]+)`", row)} - {"F1"}


def test_no_command_takes_a_key_that_the_system_keeps(every_key):
    assert len(every_key) > 80
    assert not {on_a_mac(key) for key in every_key} & set(OF_THE_MAC)
    assert not every_key & set(OF_WINDOWS)
    assert not [key for key in every_key if key.startswith(("Ctrl+Alt+", "Meta+"))]  # Ctrl+Alt types signs on Windows


def test_two_keys_stay_two_on_a_mac(every_key):
    assert len({on_a_mac(key) for key in every_key}) == len(every_key)


def test_option_alone_types_signs(every_key):
    assert not [key for key in map(on_a_mac, every_key) if "Alt+" in key and "Ctrl+" not in key]


@pytest.mark.parametrize(
    ("key", "there"),
    [("Ctrl+S", "Ctrl+S"), ("Alt+C", "Ctrl+Alt+C"), ("Alt+Shift+M", "Ctrl+Alt+Shift+M"),
     ("Ctrl+Delete", "Ctrl+Backspace"), ("Ins", "Ctrl+Alt+N"), ("A", "A"), ("F7", "F7")],
)  # fmt: skip
def test_a_key_of_a_command(mac, key, there):
    assert key_sequence(key).toString() == there


def test_elsewhere_keys_are_as_they_are_written():
    assert key_sequence("Alt+C") == QKeySequence("Alt+C")
    assert told_keys("Ins") == "Ins"
    assert keys_in("Alt+K brings it back") == "Alt+K brings it back"


def test_sentences_and_the_guide_name_the_keys_of_a_mac(mac):
    assert keys_in("Alt+K brings it back.") == "Ctrl+Alt+K brings it back."
    assert keys_in("Alt+Umschalt+M, Strg+Entf") == "Ctrl+Alt+Shift+M, Ctrl+Backspace"
    assert keys_in("| New item | `Ins` |") == "| New item | `Ctrl+Alt+N` |"
    assert keys_in("Insert form 4, delete F-keys; On a Mac, Ctrl is Cmd") == (
        "Insert form 4, delete F-keys; On a Mac, Ctrl is Cmd"
    )
    assert keys_in("F11 backs up") == "Ctrl+Alt+S backs up"


def test_every_command_has_its_key_from_the_one_place_that_knows_the_system():
    sources = [file for file in Path(keys.__file__).parent.rglob("*.py") if file.name != "keys.py"]
    written = re.compile(r"""QKeySequence\(f?["']|setShortcut\(["']""")
    assert [file.name for file in sources if written.search(file.read_text("utf-8"))] == []


def test_a_command_of_a_page_stands_in_the_bar_without_its_key(qapp, mac):
    bar, menu, page = QMenuBar(), QMenu("Receipts"), QWidget()
    bar.addMenu(menu)
    post, done = QAction("&Post", page), []
    post.setShortcut(QKeySequence("Ctrl+S"))
    post.triggered.connect(lambda: done.append("posted"))
    menu.addActions(in_the_bar([post], menu))
    (item,) = menu.actions()
    assert item.shortcut().isEmpty()
    assert item.text() == "&Post\u2003Ctrl+S"
    item.trigger()
    assert done == ["posted"]
    post.setEnabled(False)
    post.setText("&Post all")
    assert (item.isEnabled(), item.text()) == (False, "&Post all\u2003Ctrl+S")
    post.setEnabled(True)
    (hit,) = commands(bar)
    assert (hit.title, hit.keys, hit.action) == ("Post all", "Ctrl+S", post)
    assert command_of(item) is post


def test_a_command_that_goes_takes_its_item_along(qtbot, mac):
    menu, page = QMenu(), QWidget()
    menu.addActions(in_the_bar([QAction("Post", page)], menu))
    assert len(menu.actions()) == 1
    page.deleteLater()
    qtbot.waitUntil(lambda: not menu.actions())


def test_elsewhere_the_commands_themselves_stand_in_the_bar(qapp):
    menu, action = QMenu(), QAction("Post")
    assert in_the_bar([action], menu) == [action]
    assert not isinstance(action, ItemOfTheBar)


def test_quit_about_and_settings_are_where_the_system_has_them(window):
    roles = {action.menuRole(): action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert roles[QAction.MenuRole.QuitRole].shortcut().toString() == "Ctrl+Q"
    assert roles[QAction.MenuRole.PreferencesRole].shortcut().toString() == "Ctrl+,"
    assert QAction.MenuRole.AboutRole in roles


def test_a_file_that_is_opened_in_the_finder_comes_as_an_event(tmp_path):
    script = f"""
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from ui.application import Application

app, wanted = Application(["ar"]), []
app.file_wanted.connect(wanted.append)
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile({str(tmp_path / "Alder & Söhne.arbook")!r})))
app.sendEvent(app, QEvent(QEvent.Type.ApplicationActivate))
print([path.name for path in wanted], wanted[0] == app.wanted)
"""
    python = [sys.executable, "-X", "utf8", "-c", script]
    run = subprocess.run(python, capture_output=True, encoding="utf-8", check=False)
    assert run.stdout == "['Alder & Söhne.arbook'] True\n", run.stderr
