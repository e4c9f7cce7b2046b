"""The letters of the menu bar are underlined only while somebody asks for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStyle


def _alt(widget, kind):
    """Comes to whatever has the focus, and from there to the window where nobody wants it."""
    QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier))


def _underlined(window):
    bar = window.menuBar()
    return bar.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, bar)


def test_the_letters_of_the_menu_bar_are_out_of_sight_until_alt_is_pressed_wherever_the_focus_is(open_window):
    for focus in (open_window.page("customers").list.panel.table, open_window.page("customers").list.search):
        focus.setFocus()
        assert not _underlined(open_window)
        _alt(focus, QEvent.Type.ShortcutOverride)
        assert _underlined(open_window), focus.accessibleName()
        _alt(focus, QEvent.Type.KeyRelease)
        assert not _underlined(open_window), focus.accessibleName()


def test_the_bar_shows_its_letters_while_it_has_the_focus(open_window):
    open_window.menuBar().setFocus()
    assert _underlined(open_window)
