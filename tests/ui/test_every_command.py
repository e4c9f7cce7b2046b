"""Every command of every page, whatever is selected and however the company is open: no error, and Esc leads out."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QMenu, QWidget

from ar_desktop.company import FixedClock, open_company
from ar_desktop.ledger.new_company import create_company
from ar_desktop.words import Words
from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui.main_window import MainWindow
from ui.page import Page
from ui.page_makers import page_makers
from ui.widgets.buttons import Btn

PLACES = (
    "today", "customers", "invoices", "invoices:drafts", "invoices:overdue", "receive", "receipts", "unapplied",
    "deposits", "collections", "collections:promises", "collections:disputes", "reports", "statements", "importing",
    "settings",
)  # fmt: skip
LEFT_OUT = ("Quit", "Close company", "Sample company", "New company…")  # tried elsewhere: they end this company
BEGINNING = ("Receive payment", "New invoice")
LOOKS = (
    "Dark", "Light", "Like the system", "Dense", "Normal", "Comfortable", "Larger text", "Smaller text", "Normal text",
)  # fmt: skip


@pytest.fixture(autouse=True)
def no_system_dialogs(monkeypatch):
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_a, **_k: ("", "")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_a, **_k: ([], "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_a, **_k: ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda *_a: True))


@pytest.fixture
def open_as(qtbot, look, preferences):
    """The window on a file, which may be held by somebody else."""
    windows = []

    def open_(path, *, reading=False):
        window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        window.opener.open(path, TODAY, None, "", reading=reading)
        qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
        return window

    yield open_
    for window in windows:
        window.close()


def actions(window: Any) -> Iterator[QAction]:
    """Of the menus, those of the page in view among them."""
    page = window.stack.currentWidget()
    menus = [head.menu() for head in window.menuBar().actions()]
    while menus:
        for action in menus.pop().actions():
            if isinstance(inner := action.menu(), QMenu):
                menus.append(inner)
            elif not action.isSeparator() and (not isinstance(action.parent(), Page) or action.parent() is page):
                yield action


def above() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


class Escape(QObject):
    """Presses Esc in whatever asks or tells; some of them hold up the code that opened them."""

    def __init__(self) -> None:
        super().__init__()
        self.doing, self.deaf = "", []
        self._tried: list[QWidget] = []
        self._timer = QTimer(self, interval=15)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def _press(self) -> None:
        if (dialog := above()) is None:
            self._tried.clear()
            return
        self._tried.append(dialog)
        if self._tried.count(dialog) > 10:
            self.deaf.append(f"{dialog} after {self.doing}")
            dialog.close()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.fixture
def escape(qapp):
    escape = Escape()
    yield escape
    assert not escape.deaf
    escape.deleteLater()


def do_everything(
    window: Any, qtbot: Any, escape: Escape, place: str, *, select: bool = True, own: bool = False,
    left_out: Sequence[str] = (),
) -> list[str]:  # fmt: skip
    """Triggers what is enabled, each on the page as it is shown anew. `own`: only what the page itself can do."""
    window.go(place)
    settled(window, qtbot)
    page, done = window.stack.currentWidget(), []
    names = [action.text() for action in actions(window) if not own or action.parent() is page]
    for name in names:
        plain = name.replace("&", "")
        if plain in LEFT_OUT or plain in left_out or plain.startswith("Undo"):
            continue
        window.go(place)
        if select:
            select_first(window)
        action = next((one for one in actions(window) if one.text() == name and one.isEnabled()), None)
        if action is None:
            continue
        escape.doing = f"{plain} in {place}"
        done.append(plain)
        action.trigger()
        QTest.qWait(5)
        qtbot.waitUntil(lambda: above() is None)
    settled(window, qtbot)
    qtbot.waitUntil(lambda: above() is None)
    return done


def select_first(window: Any) -> None:
    for view in window.stack.currentWidget().findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None and view.model().rowCount():
            view.setCurrentIndex(view.model().index(0, 0))


def changes(path) -> int:
    with open_company(path, read_only=True) as company, company.reading() as reading:
        ((most,),) = reading.rows("SELECT coalesce(max(number), 0) FROM change")
        return most


def faults(caplog: Any) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.mark.parametrize("places", [PLACES[at::4] for at in range(4)], ids=", ".join)
def test_every_command_on_every_page_ends_well(busy_window, qtbot, escape, caplog, places):  # noqa: F811
    """How the window looks is changed on the first of them: it changes all pages that are there."""
    assert set(do_everything(busy_window, qtbot, escape, places[0])) >= set(LOOKS)
    for place in places[1:]:
        assert len(do_everything(busy_window, qtbot, escape, place, left_out=LOOKS)) > 20
    assert not faults(caplog)


def test_every_command_of_a_page_ends_well_with_nothing_selected(busy_window, qtbot, escape, caplog):  # noqa: F811
    for place in PLACES:
        do_everything(busy_window, qtbot, escape, place, select=False, own=True)
    assert not faults(caplog)


def test_in_a_company_open_for_reading_every_command_ends_well_and_writes_nothing(
    open_as, busy_sample, qtbot, escape, caplog, tmp_path  # noqa: F811
):  # fmt: skip
    path = tmp_path / "Northgate.arbook"
    path.write_bytes(busy_sample.read_bytes())
    with open_company(path, clock=FixedClock(TODAY)):
        window, before = open_as(path, reading=True), changes(path)
        assert window.company.read_only
        for place in PLACES:
            done = do_everything(window, qtbot, escape, place, own=place != "today")
            assert not {one for one in done if one.startswith("Post")}, place
        assert changes(path) == before
        window.close_company()
    assert not faults(caplog)


def test_what_cannot_be_begun_in_a_company_open_for_reading_says_why(open_as, qtbot, tmp_path):
    path = tmp_path / "New.arbook"
    create_company(path, name="New Ltd", currency="USD", country="US").close()
    with open_company(path):
        window = open_as(path, reading=True)
        why = "New.arbook is open for reading: nothing can be entered in it."
        buttons = [one for one in window.page("today").findChildren(Btn) if one.text() in BEGINNING and one.isVisible()]
        assert {(one.isEnabled(), one.toolTip(), one.statusTip()) for one in buttons} == {(False, why, why)}
        for key in (Qt.Key.Key_R, Qt.Key.Key_I):
            window.status.say("")
            QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
            assert window.status._left.text() == why
        assert window.shown_page() == "today"
        window.close_company()


def test_in_a_new_company_every_command_ends_well(open_as, qtbot, escape, caplog, tmp_path):
    path = tmp_path / "New.arbook"
    create_company(path, name="New Ltd", currency="USD", country="US").close()
    window = open_as(path)
    for place in PLACES:
        do_everything(window, qtbot, escape, place, own=place != "today")
    assert not faults(caplog)
