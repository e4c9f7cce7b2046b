"""What is loaded by the time that the first rows are on the screen: no more than they need."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from ar_desktop.sample.making import make_sample

ROOT = Path(__file__).parents[2]
LATE = (
    "sqlalchemy", "numpy", "pandas", "pyqtgraph", "reportlab", "asyncio", "multiprocessing",
    "ar_desktop.ledger.posting", "ar_desktop.receipts.receiving", "ar_desktop.invoicing.preparing",
    "ar_desktop.reports.behind", "ui.reports.items_pane", "ui.reports.page", "ui.customers.page",
    "ui.today.peek", "ui.today.steps",
)  # fmt: skip
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
