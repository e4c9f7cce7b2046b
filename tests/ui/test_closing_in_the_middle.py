"""The window is closed while something long runs: it goes at once, and the file is whole."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ar_desktop.closing.verify import verify
from ar_desktop.company import open_company
from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui.problems import ProblemDialog

pytestmark = pytest.mark.usefixtures("own_processes")

AT_ONCE = 3.0  # seconds, on a busy machine; alone it is a few tenths
ROWS = 4000


def importing(window: Any, qtbot: Any) -> None:
    path = window.company.path.with_name("customers.csv")
    lines = (f"K-{at},Customer {at},net30" for at in range(ROWS))
    path.write_text("\n".join(("Code,Name,Terms", *lines)), encoding="utf-8")
    window.go("importing")
    page = window.page("importing")
    page.open_file(path, "customers")
    qtbot.waitUntil(lambda: page.work.trial is not None and not window.jobs.busy, timeout=60_000)
    page.start()
    qtbot.waitUntil(lambda: page.work.importing, timeout=10_000)
    qtbot.wait(150)  # somewhere in it


def statements(window: Any, qtbot: Any) -> None:
    window.go("statements")
    settled(window, qtbot)
    page = window.page("statements")
    page.begin()
    qtbot.waitUntil(lambda: bool(page.list.in_state("working")), timeout=30_000)


def saving_pdfs(window: Any, qtbot: Any) -> None:
    folder = window.company.path.with_name("papers")
    folder.mkdir()
    window.go("invoices")
    settled(window, qtbot)
    page = window.page("invoices")
    rows = [page.lists.documents.model.row_at(at) for at in range(20)]
    page.views.batch.save(rows, folder)
    qtbot.waitUntil(lambda: bool(page.views.batch.list.in_state("working")), timeout=30_000)


def verifying(window: Any, qtbot: Any) -> None:
    window.care.verify()
    under_way(window, qtbot)


def under_way(window: Any, qtbot: Any) -> None:
    """Of a small file it is soon over: it is not waited for any longer than it takes to begin."""
    qtbot.waitUntil(lambda: window.jobs.busy)
    qtbot.wait(20)


def backing_up(window: Any, qtbot: Any) -> None:
    folder = window.company.path.with_name("kept")
    folder.mkdir()
    window.care.care.choose(folder=folder, when="never")
    window.care.back_up()
    under_way(window, qtbot)


def exporting(window: Any, qtbot: Any) -> None:
    window.go("invoices")
    settled(window, qtbot)
    tools = window.page("invoices").lists.pane.tools
    tools._make("xlsx", lambda _made: None, window.company.path.with_name("list.xlsx"))


def writing(window: Any, qtbot: Any) -> None:
    """A verb under way is done, and so are those behind it."""
    from ar_desktop.customers.data import CustomerData
    from ar_desktop.customers.master import create_customer

    for at in range(20):
        window.do(lambda company, at=at: create_customer(company, CustomerData(f"L{at}", f"Late {at}")), "Saved")


@pytest.mark.parametrize("begin", [importing, statements, saving_pdfs, verifying, backing_up, exporting, writing])
def test_it_goes_at_once_and_the_file_is_whole(busy_window, qtbot, begin: Callable[[Any, Any], None]):  # noqa: F811
    window, path = busy_window, busy_window.company.path
    begin(window, qtbot)
    assert window.jobs.busy
    began = time.monotonic()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)
    took = time.monotonic() - began
    assert took < AT_ONCE or begin is writing, took  # what was promised is written first
    qtbot.wait(50)
    assert [one for one in window.findChildren(ProblemDialog) if one.isVisible()] == []
    assert left_behind(path.parent) == []
    with open_company(path) as company:
        assert company.left_by == ""
        assert [check.finding for check in verify(company) if not check.ok] == []
        with company.reading() as read:
            assert read.value("SELECT count(*) FROM customer WHERE code LIKE 'K-%'") in (0, ROWS)
            assert read.value("SELECT count(*) FROM customer WHERE code LIKE 'L%'") == (20 if begin is writing else 0)


def left_behind(folder: Path) -> list[str]:
    """Half-written things."""
    return [one.name for one in folder.rglob("*") if one.name.endswith((".new", ".part", "-wal", ".tmp"))]
