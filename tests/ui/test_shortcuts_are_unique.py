"""Keys that two commands want do nothing at all: wherever the focus is, each belongs to one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar, QWidget

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import every_place

Claim = tuple[str, Qt.ShortcutContext, Any, QObject, str]  # keys, where they count, owner, command, its name
WINDOW, WITHIN = Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut


def claims(window) -> Iterator[Claim]:
    """Who wants which keys: commands, bare shortcuts, and the underlined letters of menus and buttons."""
    for action in window.findChildren(QAction):
        for keys in action.shortcuts():
            for owner in action.associatedObjects():
                yield keys.toString(), action.shortcutContext(), owner, action, action.text()
    for shortcut in window.findChildren(QShortcut):
        for keys in shortcut.keys():  # noqa: SIM118  no dictionary
            yield keys.toString(), shortcut.context(), shortcut.parent(), shortcut, repr(shortcut.parent())
    for button in window.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            yield button.shortcut().toString(), WINDOW, button, button, button.text()
    for head in window.menuBar().actions():
        yield QKeySequence.mnemonic(head.text()).toString(), WINDOW, window.menuBar(), head, head.text()


def counts(claim: Claim, focus: QWidget) -> bool:
    """Whether these keys reach the command while the focus is here."""
    _keys, where, owner, command, _name = claim
    if isinstance(command, QAction | QShortcut) and not command.isEnabled():
        return False
    if isinstance(owner, QMenu | QMenuBar):
        return where == WINDOW
    if not isinstance(owner, QWidget) or not owner.isVisible() or not owner.isEnabled():
        return False
    return where == WINDOW or owner is focus or (where == WITHIN and owner.isAncestorOf(focus))


def what_two_want(window, qtbot) -> set[tuple[str, ...]]:
    """Place, keys and the commands that want them, on every page and wherever the focus may be."""
    wanted_twice = set()
    for place in every_place(window, qtbot):
        by_keys: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims(window):
            by_keys[claim[0]].append(claim)
        rivals = {keys: found for keys, found in by_keys.items() if len({id(claim[3]) for claim in found}) > 1}
        for focus in window.findChildren(QWidget):
            if focus.isVisible() and focus.focusPolicy() != Qt.FocusPolicy.NoFocus:
                for keys, found in rivals.items():
                    names = {id(claim[3]): claim[4] for claim in found if counts(claim, focus)}
                    if len(names) > 1:
                        wanted_twice.add((place.split(",")[0], keys, *sorted(names.values())))
    return wanted_twice


def test_wherever_the_focus_is_keys_belong_to_one_command(busy_window, qtbot):  # noqa: F811
    assert not what_two_want(busy_window, qtbot)


def test_every_menu_of_the_bar_has_a_letter_of_its_own(window):
    window.menus.show_letters()
    letters = [QKeySequence.mnemonic(head.text()).toString() for head in window.menuBar().actions()]
    assert "" not in letters
    assert len(letters) == len(set(letters))


def test_keys_of_the_pages_rest_while_the_menu_bar_has_the_focus(busy_window, qtbot, qtlog):  # noqa: F811
    """Several pages that were opened want F5; with a menu open none of them has the focus."""
    for key in ("statements", "reports", "today"):
        busy_window.go(key)
        qtbot.wait(10)
    wanted = [one for one in busy_window.findChildren(QAction) if one.shortcut().toString() in ("F5", "D")]
    assert len(wanted) > 2
    done = []
    for action in wanted:
        action.triggered.connect(partial(done.append, action.text()))
    bar = busy_window.menuBar()
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    for menu in (None, bar.actions()[0]):
        if menu is not None:
            bar.setActiveAction(menu)
        for key in (Qt.Key.Key_F5, Qt.Key.Key_D):
            QTest.keyClick(busy_window.windowHandle(), key)
    for _ in range(2):
        QTest.keyClick(busy_window.windowHandle(), Qt.Key.Key_Escape)
    assert not done
    assert not [one.message for one in qtlog.records if "Ambiguous" in one.message]
