"""The window on a company in memory."""

from __future__ import annotations

import gc

import pytest

from ar_desktop.words import Words
from tests.ui.fake_books import TODAY, FakeAnswers, FakeCustomerQueries, northgate
from tests.ui.shared_processes import own_processes, processes_of_all_tests, shared_processes
from ui.customers.page import CustomersPage
from ui.desk import Desk
from ui.figures import Figures
from ui.fonts import Fonts, install_inter
from ui.garbage import GarbageOnGuiThread
from ui.jobs import Jobs
from ui.look import Look
from ui.main_window import MainWindow
from ui.opening import Opened
from ui.preferences import Preferences
from ui.reports.page import ReportsPage
from ui.theme import Theme

__all__ = ["own_processes", "processes_of_all_tests", "shared_processes"]


@pytest.fixture(autouse=True)
def garbage_on_the_gui_thread(qapp):
    """As in the application; what one test left behind is not torn down on a thread of the next."""
    gc.freeze()  # what is there by now stays: only what a test makes is looked at
    garbage = GarbageOnGuiThread()
    yield
    gc.collect()
    garbage.stop()


@pytest.fixture(scope="session")
def inter(qapp):
    """Installing fonts makes Qt forget all it knows about the ones it has used."""
    assert install_inter()


@pytest.fixture
def look(qapp, inter):
    look = Look(Theme("light"), Fonts())
    look.dress(qapp)
    return look


@pytest.fixture
def figures():
    return Figures(Words("en", "en_GB"), "USD", TODAY)


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.stop_all()


@pytest.fixture
def books():
    return northgate()


@pytest.fixture
def desk(look, jobs, books, figures, preferences):
    return Desk(look, jobs, books, figures, preferences)


@pytest.fixture
def window(qtbot, look, preferences):
    makers = {
        "customers": lambda desk: CustomersPage(desk, FakeCustomerQueries()),
        "reports": lambda desk: ReportsPage(desk, FakeAnswers()),
    }
    window = MainWindow(look, preferences, Words("en", "en_GB"), makers)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def open_window(qtbot, window, books, figures):
    """The window with the company open and its first page filled."""
    window.show_company(Opened(books, figures, "Northgate Supply", ""))
    window.show()
    qtbot.waitUntil(lambda: not window.jobs.busy and window.stack.updatesEnabled())
    return window
