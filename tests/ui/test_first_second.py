"""What is loaded when the window is painted first, and when its first rows are there; no key is lost meanwhile."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from ar_desktop.sample.making import make_sample
from ar_desktop.words import Words
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.palette.palette import Palette

ROOT = Path(__file__).parents[2]
LATE = (
    "sqlalchemy", "numpy", "pandas", "pyqtgraph", "reportlab", "asyncio", "multiprocessing",
    "ar_desktop.ledger.posting", "ar_desktop.receipts.receiving", "ar_desktop.invoicing.preparing",
    "ar_desktop.reports.behind", "ui.reports.items_pane", "ui.reports.page", "ui.customers.page",
    "ui.today.peek", "ui.today.steps",
)  # fmt: skip
# With one more, look whether something can wait until the window is painted: each is a fraction of a millisecond.
PAINTED = """
    resources ar_desktop ar_desktop.errors ar_desktop.progress ar_desktop.words
    ui ui.after_paint ui.app ui.appearance ui.application ui.care ui.care.host ui.file_trouble ui.fonts ui.frame
    ui.garbage ui.icons ui.job_handle ui.jobs ui.keys ui.language ui.look ui.main_window ui.menus ui.messages ui.opener
    ui.page ui.page_makers ui.pages ui.places ui.preferences ui.priority ui.receipts ui.receipts.pages ui.status_line
    ui.style_sheet ui.theme ui.welcome ui.welcome.host ui.welcome.page ui.welcome.side_panel ui.widgets
    ui.widgets.buttons ui.widgets.choice_card ui.widgets.flow ui.widgets.labels ui.widgets.least_height
    ui.widgets.listed_button ui.widgets.page_stack ui.widgets.scrolled
"""
LIBRARIES = (
    "babel", "concurrent.futures", "ctypes", "dataclasses", "importlib.resources", "json", "multiprocessing",
    "pickle", "platformdirs", "sqlcipher3", "sqlite3",
)  # fmt: skip
CLASSES = ("QAccessible", "QFileDialog", "QIcon", "QListView", "QStyle", "QTranslator", "QWizard")  # dear to make
AT_FIRST_PAINT = """
import gc, os, sys
from pathlib import Path
import ar_desktop.__main__
from ui.app import application, keep_tidy, make_window
from ui.garbage import GarbageOnGuiThread

app = application()
garbage = GarbageOnGuiThread(app)
from ui.preferences import Preferences
from PySide6 import QtCore, QtGui, QtWidgets

window = make_window(Preferences(Path(sys.argv[1])))
keep_tidy(window, garbage)

class FirstPaint(QtCore.QObject):
    def eventFilter(self, watched, event):
        if event.type() == QtCore.QEvent.Type.Paint:
            ours = (name for name in sys.modules if name.partition(".")[0] in ("ar_desktop", "ui", "resources"))
            print(*sorted({*ours} - {"ar_desktop.__main__", "ar_desktop.cli", "ar_desktop.cli.commands"}))
            print(*(name for name in sys.argv[2].split() if name in sys.modules))
            made = {**vars(QtCore), **vars(QtGui), **vars(QtWidgets)}
            print(*(name for name in sys.argv[3].split() if isinstance(made.get(name), type)))
            print(gc.isenabled(), flush=True)
            os._exit(0)
        return False

first = FirstPaint()
window.installEventFilter(first)
window.show()
app.exec()
"""
PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.app import application, make_window
from ui.preferences import Preferences

app = application()
window = make_window(Preferences(Path(sys.argv[1]).with_name("window.ini")))
window.show()
window.open_company(Path(sys.argv[1]), date(2026, 11, 19))

def look():
    page = window.page("today")
    if page is not None and page.body.table.model().rowCount():
        looking.stop()
        print(sorted(name for name in sys.argv[2:] if name in sys.modules))
        app.exit()

looking = QTimer()
looking.timeout.connect(look)
looking.start(1)
app.exec()
window.close()
"""


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("first") / "sample.arbook"
    make_sample(path, invoices=60, today=date(2026, 11, 19)).close()
    return path


def test_the_first_rows_load_nothing_that_posts_draws_or_is_on_other_pages(sample):
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(sample), *LATE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


@pytest.fixture(scope="module")
def at_first_paint(tmp_path_factory):
    memory = tmp_path_factory.mktemp("painted") / "window.ini"
    run = subprocess.run(
        [sys.executable, "-c", AT_FIRST_PAINT, str(memory), " ".join(LIBRARIES), " ".join(CLASSES)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return run.stdout.split("\n")


def test_the_first_paint_loads_these_modules_and_no_more(at_first_paint):
    loaded, wanted = set(at_first_paint[0].split()), set(PAINTED.split())
    assert (loaded - wanted, wanted - loaded) == (set(), set())


def test_the_first_paint_loads_no_library_and_makes_no_class_that_it_can_do_without(at_first_paint):
    assert at_first_paint[1:4] == ["", "", "False"]  # nor does the collector of cycles go through what loads


@pytest.fixture
def painted(qtbot, look, preferences):
    """A window that was painted just now: what follows the first paint has not begun."""
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window._rest._turn.setInterval(60_000)
    with qtbot.waitExposed(window):
        window.show()
    assert len(window._rest._pieces) > 5
    return window


def test_a_command_that_is_wanted_at_once_is_done(painted, qtbot):
    QTest.keyClick(painted, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: painted.welcome._form is not None, timeout=20_000)
    assert not painted._rest._pieces


def test_the_palette_comes_at_once(painted, qtbot):
    QTest.keyClick(painted, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in painted.findChildren(Palette)))
    assert not painted._rest._pieces


def test_the_letter_of_a_menu_works_at_once(painted, qtbot):
    QTest.keyClick(painted, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in painted.findChildren(QMenu)))
    assert not painted._rest._pieces


def test_the_rest_comes_by_itself(qtbot, look, preferences):
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window._rest._pieces)
    assert window.frame._side is not None
    assert window.frame._side.isHidden()
    assert window.menuBar().actions()[0].text() == "&File"
