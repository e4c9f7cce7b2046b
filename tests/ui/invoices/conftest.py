"""The Invoices page on a small real company."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ar_desktop.company import FixedClock, open_company
from ar_desktop.sample.making import make_sample
from ar_desktop.words import Words
from tests.ui.fake_books import TODAY
from ui.desk import Desk
from ui.figures import Figures
from ui.invoices.last_view import KEPT
from ui.invoices.page import InvoicesPage


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("invoices") / "Northgate.arbook"
    make_sample(path, invoices=260, today=TODAY, lived_in=False).close()
    return path


@pytest.fixture
def company(sample_file, tmp_path):
    path = tmp_path / "Northgate.arbook"
    shutil.copy(sample_file, path)
    with open_company(path, user="Dana", clock=FixedClock(TODAY)) as company:
        yield company


@pytest.fixture
def desk(look, jobs, company, preferences):
    figures = Figures(Words("en", "en_US"), company.currency, TODAY)
    desk = Desk(look, jobs, company, figures, preferences)
    yield desk
    jobs.stop_all()


@pytest.fixture
def page(qtbot, desk):
    desk.preferences.set_mapping(KEPT, {"state": "all"})
    page = InvoicesPage(desk)
    qtbot.addWidget(page)
    page.resize(1248, 850)
    page.first_shown()
    page.show()
    qtbot.waitActive(page)
    qtbot.waitUntil(lambda: not desk.jobs.busy and page.lists.documents.model.rowCount() > 200)
    page.enter()
    return page


class Hands:
    """Whoever sits at the keyboard: keys go to whatever has the focus."""

    def __init__(self, qtbot, desk) -> None:
        self._qtbot, self._desk = qtbot, desk

    def press(self, key, *modifiers, times: int = 1) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for one in modifiers:
            held |= one
        for _ in range(times):
            self._qtbot.keyClick(QApplication.focusWidget(), key, held)

    def type(self, text: str) -> None:
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(QApplication.focusWidget(), event)

    def wait(self, until=None) -> None:
        """Until nothing runs, and `until` holds."""
        self._qtbot.waitUntil(lambda: not self._desk.jobs.busy and (until is None or bool(until())), timeout=15000)

    @property
    def at(self) -> str:
        """What has the focus, as a screen reader says it."""
        return QApplication.focusWidget().accessibleName()


@pytest.fixture
def hands(qtbot, desk):
    return Hands(qtbot, desk)


@pytest.fixture
def ask(company):
    """A question to the books, beside the window."""

    def asked(question, *args, **kwargs):
        with company.reading() as reading:
            return question(reading, *args, **kwargs)

    return asked
