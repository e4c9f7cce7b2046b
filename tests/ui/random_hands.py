"""A pair of hands that does anything at all, in an order that a seed decides."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TextIO

from PySide6.QtCore import QAbstractTableModel, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from ar_desktop.words import Words
from tests.ui.every_page import PLACES
from tests.ui.rough_company import OtherWriter, kill_one, what_does_not_add_up
from tests.ui.soak import TODAY
from tests.ui.watch import Watch
from ui.app import application, make_window
from ui.garbage import GarbageOnGuiThread
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.widgets.message_strip import MessageStrip

NASTY: Final = (
    "Line one\nLine two\r\nLine three", "N" * 400, "\u05d7\u05d1\u05e8\u05ea \u202eabc", "1,2,3.4,5", "31/12/2026",
    "13.13.13", "31.12.26", "12/31/26", "\t \u00a0", "=1/0", "=9**9**9", "=3*129.90", "99999999999999999999",
    "\x00\x01", "-5", "0", "1e400", "NaN", "\U0001f600" * 50, "t", "+7", "m", "%", "'; DROP TABLE item; --", "a", "10",
    "1.234,56", "1,234.56", "100000", "spoke to Tom, pays 40 tomorrow", "disputes, short", "",
)  # fmt: skip
KEYS: Final = (
    "Tab", "Backtab", "Return", "Escape", "F2", "F4", "F5", "F6", "F7", "F8", "Space", "Up", "Down", "Left", "Right",
    "PageUp", "PageDown", "Home", "End", "Delete", "Backspace", "Insert", "A", "N", "P", "D", "X", "Slash",
)  # fmt: skip
NO, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
SIZES: Final = ((1440, 900), (1280, 800), (900, 600), (2560, 1440), (640, 480), (1024, 1400))
ROUGH_SIZES: Final = ((960, 540), (1280, 800), (1440, 900))
CLOSES_WITHIN: Final = 30.0  # seconds
NOT_ALONE: Final = ("Quit", "Sample company", "Beenden", "Beispielfirma")  # ends it; takes long


class Soak:
    """Works on its own copy of the company until `steps` are done or something is wrong."""

    def __init__(self, seed: int, steps: int, company: Path, room: Path, log: TextIO, *, rough: bool = False) -> None:
        """`rough`: another program writes as well, processes are killed, the window is small, dark or German."""
        self.chance, self.steps, self.seed, self.rough = random.Random(seed), steps, seed, rough
        self.done = 0
        self.watch = Watch(log)
        self.room, self.source = room, company
        self.files = [self._copy("first"), self._copy("second")]
        self._choices = self._weighed()

    def _copy(self, name: str) -> Path:
        path = self.room / f"{name}.arbook"
        path.write_bytes(self.source.read_bytes())
        return path

    def run(self) -> list[str]:
        app = application()
        self.watch.begin()
        self._no_native_dialogs()
        garbage = GarbageOnGuiThread(app)
        self.window = self._begin()
        others = [OtherWriter(path, self.seed) for path in self.files if self.rough]
        QTimer.singleShot(500, self.step)
        app.exec()
        for other in others:
            other.stop()
        self._end(app)
        garbage.stop()
        self.watch.end()
        self.watch.wrong += [f"{path.name}: {said}" for path in self.files for said in what_does_not_add_up(path)]
        return self.watch.wrong

    def _begin(self) -> MainWindow:
        preferences, language = Preferences(self.room / "window.ini"), "en"
        size = (1440, 900)
        if self.rough:
            self.watch.expected = ("was stopped from outside",)
            preferences.set_text("theme", self.chance.choice(("light", "dark")))
            language, size = self.chance.choice(("en", "de")), self.chance.choice(ROUGH_SIZES)
        window = make_window(preferences, Words(language, {"en": "en_US", "de": "de_DE"}[language]))
        window.resize(*size)
        window.show()
        window.open_company(self.files[0], TODAY)
        return window

    def _end(self, app: QApplication) -> None:
        """What is promised is written before it closes; nothing holds it up any more."""
        self.watch.doing = "closing"
        deadline = time.monotonic() + CLOSES_WITHIN
        while (self.window.isVisible() or self.window.company is not None) and time.monotonic() < deadline:
            if (above := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
                above.close()
            self.window.close()
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if self.window.isVisible():
            said = [one.accessibleName() for one in self.window.findChildren(MessageStrip) if one.isVisible()]
            self.watch.wrong.append(f"it did not close: {said}")
        self.window.deleteLater()
        app.processEvents()

    # --- steps --------------------------------------------------------------------------------

    def step(self) -> None:
        """The next one is due before this one acts: a dialog or a menu may hold it up."""
        if self.done >= self.steps:
            for _ in range(20):
                if (above := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is None:
                    break
                above.close()
            QApplication.quit()
            return
        self.done += 1
        pause = self.chance.choice((0, 0, 0, 5, 20, 60, 150))
        QTimer.singleShot(pause, self.step)
        act = self.chance.choices([one for one, _ in self._choices], [much for _, much in self._choices])[0]
        self.watch.doing = f"{self.done} {act.__name__}"
        try:
            act()
        finally:
            self.watch.note(self.watch.doing)

    def _weighed(self) -> list[tuple[Callable[[], None], int]]:
        return [
            (self.go, 12), (self.key, 25), (self.type_nasty, 20), (self.click_button, 14), (self.click_row, 10),
            (self.choose, 5), (self.turn_tab, 5), (self.command, 14), (self.context_menu, 3), (self.resize, 3),
            (self.zoom, 2), (self.theme, 2), (self.rows, 1), (self.undo, 3), (self.cancel, 5), (self.palette, 2),
            (self.another_company, 2), (self.close_company, 1), (self.close_window, 1), (self.leave_dialog, 12),
            (self.sort, 4), (self.scroll, 4), (self.kill_process, 2 if self.rough else 0),
        ]  # fmt: skip

    def _above(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def _some(self, kind: Any) -> Any:
        whole = self._above().findChildren(QWidget)
        whole = [one for one in whole if isinstance(one, kind) and isValid(one)]  # wrappers outlive what Qt itself made
        found = [one for one in whole if one.isVisible() and one.isEnabled()]
        return self.chance.choice(found) if found else None

    def _note(self, *what: object) -> None:
        """Before it is done: a native crash leaves nothing but this line."""
        self.watch.doing += " " + " ".join(str(one)[:40].replace("\n", " ") for one in what)
        self.watch.note(f"  {self.watch.doing}")

    def go(self) -> None:
        place = self.chance.choice(PLACES)
        self._note(place)
        key, _, what = place.partition("/")
        self.window.go(key, what or None)

    def key(self) -> None:
        name = self.chance.choice(KEYS)
        modifier = self.chance.choice((NO, NO, NO, NO, CTRL, ALT, SHIFT))
        focus = QApplication.focusWidget() or self._above()
        self._note(name, modifier.name, type(focus).__name__)
        QTest.keyClick(focus, getattr(Qt.Key, f"Key_{name}"), modifier)

    def type_nasty(self) -> None:
        field = self._some((QLineEdit, QPlainTextEdit)) if self.chance.random() < 0.7 else QApplication.focusWidget()
        if field is None:
            return
        text = self.chance.choice(NASTY)
        self._note(type(field).__name__, field.accessibleName(), repr(text))
        field.setFocus()
        if self.chance.random() < 0.6 and hasattr(field, "selectAll"):
            field.selectAll()
        if self.chance.random() < 0.5:
            QGuiApplication.clipboard().setText(text)
            QTest.keyClick(field, Qt.Key.Key_V, CTRL)
        else:
            self._letters(text[:40])

    def _letters(self, text: str) -> None:
        for letter in text:
            focus = QApplication.focusWidget()
            if focus is None:
                return
            self.watch.rest()  # each key for itself
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus, QKeyEvent(kind, 0, NO, letter))

    def click_button(self) -> None:
        button = self._some(QAbstractButton)
        if button is not None:
            self._note(type(button).__name__, button.text() or button.accessibleName())
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_row(self) -> None:
        view = self._some(QAbstractItemView)
        model = view.model() if view is not None else None
        if model is None or not model.rowCount():
            return
        columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
        index = model.index(self.chance.randrange(model.rowCount()), self.chance.randrange(columns))
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        at = view.visualRect(index).center()
        self._note(type(view).__name__, index.row(), index.column())
        modifier = self.chance.choice((NO, NO, CTRL, SHIFT))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, at)
        if self.chance.random() < 0.3:
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NO, at)

    def choose(self) -> None:
        box = self._some(QComboBox)
        if box is not None and box.count():
            self._note(box.accessibleName())
            box.setFocus()
            QTest.keyClick(box, self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_F4)))

    def turn_tab(self) -> None:
        bar = self._some(QTabBar)
        if bar is not None and bar.count():
            at = self.chance.randrange(bar.count())
            self._note(bar.tabText(at))
            bar.setCurrentIndex(at)

    def sort(self) -> None:
        view = self._some(QAbstractItemView)
        head = view.horizontalHeader() if hasattr(view, "horizontalHeader") else None
        if head is not None and head.count() and head.isVisible():
            at = head.sectionViewportPosition(self.chance.randrange(head.count()))
            self._note(type(view).__name__, at)
            QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, NO, QPoint(at + 12, 8))

    def scroll(self) -> None:
        view = self._some(QAbstractItemView)
        if view is not None:
            bar = view.verticalScrollBar()
            self._note(type(view).__name__)
            bar.setValue(self.chance.randint(bar.minimum(), bar.maximum()))

    def command(self) -> None:
        actions = [one for one in self._actions() if one.isEnabled()]
        if actions and self._above() is self.window:
            action = self.chance.choice(actions)
            self._note(action.text())
            action.trigger()

    def _actions(self) -> list[QAction]:
        found: list[QAction] = []
        menus: list[QMenu] = [one.menu() for one in self.window.menuBar().actions()]
        while menus:
            for action in menus.pop().actions():
                if isinstance(inner := action.menu(), QMenu):
                    menus.append(inner)
                elif not action.isSeparator() and not any(one in action.text().replace("&", "") for one in NOT_ALONE):
                    found.append(action)
        return found

    def context_menu(self) -> None:
        view = self._some(QWidget)
        if view is not None:
            at = QPoint(self.chance.randrange(view.width() + 1), self.chance.randrange(view.height() + 1))
            self._note(type(view).__name__)
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
            QApplication.postEvent(view, event)

    def resize(self) -> None:
        size = self.chance.choice(SIZES)
        self._note(size)
        self.window.resize(*size)

    def zoom(self) -> None:
        self.window.appearance.zoom(self.chance.choice((-1, 1, 1, 1, 0)))

    def theme(self) -> None:
        self.window.appearance.set_mode(self.chance.choice(("light", "dark", "system")))

    def rows(self) -> None:
        self.window.appearance.set_density(self.chance.choice(("dense", "normal", "comfortable")))

    def undo(self) -> None:
        self.window.messages.undo_last()

    def cancel(self) -> None:
        self.window.status._cancel()

    def palette(self) -> None:
        self.window.menus.find_anything()

    def another_company(self) -> None:
        self.window.open_company(self.chance.choice(self.files), TODAY, then=self.chance.choice(("", "invoices")))

    def close_company(self) -> None:
        self.window.close_company()
        self.window.open_company(self.files[0], TODAY)

    def close_window(self) -> None:
        """Closed, and started again in the same process."""
        self.window.close()
        self.window.show()
        self.window.open_company(self.chance.choice(self.files), TODAY)

    def leave_dialog(self) -> None:
        above = self._above()
        if above is not self.window:
            self._note(type(above).__name__)
            QTest.keyClick(above, self.chance.choice((Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Return)))

    def kill_process(self) -> None:
        self._note(kill_one(self.chance))

    def _no_native_dialogs(self) -> None:
        """What the system would ask is answered: mostly with Cancel, sometimes with a file in our own room."""

        def some(*_args: Any, **_more: Any) -> tuple[str, str]:
            return (str(self.room / self.chance.choice(("out.csv", "out.xlsx", "no/where.pdf", "first.arbook"))), "")

        def none(*_args: Any, **_more: Any) -> tuple[str, str]:
            return ("", "")

        def either(*args: Any, **more: Any) -> tuple[str, str]:
            return (some if self.chance.random() < 0.5 else none)()

        QFileDialog.getOpenFileName = staticmethod(either)  # type: ignore[assignment]
        QFileDialog.getSaveFileName = staticmethod(either)  # type: ignore[assignment]
        QFileDialog.getOpenFileNames = staticmethod(lambda *a, **k: ([either()[0]], ""))  # type: ignore[assignment]
        QFileDialog.getExistingDirectory = staticmethod(lambda *a, **k: str(self.room))  # type: ignore[assignment]
        QDesktopServices.openUrl = staticmethod(lambda *a, **k: True)  # type: ignore[assignment]
