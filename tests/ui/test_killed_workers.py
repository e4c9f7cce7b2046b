"""A process beside the window is killed half-way: one sentence, nothing half-written, and it can be begun again."""

from __future__ import annotations

import multiprocessing
import os
from typing import Any

import pytest

from ar_desktop.errors import Refused
from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from tests.ui.test_closing_in_the_middle import ROWS, backing_up, importing, left_behind, saving_pdfs, statements
from ui.problems import ProblemDialog
from ui.widgets.labels import Label
from ui.widgets.message_strip import MessageStrip

pytestmark = pytest.mark.usefixtures("own_processes")


def kill_all(qtbot: Any) -> int:
    """As somebody does in the task manager, or a system that runs out of memory."""
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()), timeout=30_000)
    running = multiprocessing.active_children()
    for process in running:
        process.kill()
    return len(running)


def told(window: Any) -> list[str]:
    dialogs = [one for one in window.findChildren(ProblemDialog) if one.isVisible()]
    strips = [one.accessibleName() for one in window.findChildren(MessageStrip) if one.isVisible()]
    return [one.findChildren(Label)[1].text() for one in dialogs] + strips


def customers(window: Any) -> int:
    with window.company.reading() as read:
        return int(read.value("SELECT count(*) FROM customer WHERE code LIKE 'K-%'"))


def over(window: Any, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=60_000)
    settled(window, qtbot)


def leave_dialogs(window: Any) -> None:
    for dialog in window.findChildren(ProblemDialog):
        dialog.reject()


def test_an_import_is_not_in_the_books_and_can_be_begun_again(busy_window, qtbot):  # noqa: F811
    window = busy_window
    importing(window, qtbot)
    assert kill_all(qtbot)
    over(window, qtbot)
    assert told(window) == ["The import was stopped from outside; nothing of it was written."]
    assert customers(window) == 0
    leave_dialogs(window)
    page = window.page("importing")
    qtbot.waitUntil(page.go.isEnabled, timeout=30_000)
    page.start()
    qtbot.waitUntil(lambda: customers(window) == ROWS, timeout=60_000)


def test_a_backup_leaves_nothing_half_and_can_be_begun_again(busy_window, qtbot):  # noqa: F811
    window = busy_window
    backing_up(window, qtbot)
    assert kill_all(qtbot)
    over(window, qtbot)
    assert told(window) == ["The work was stopped from outside. The company file was not touched."]
    kept = window.company.path.with_name("kept")
    assert left_behind(kept) == []
    assert list(kept.iterdir()) == []
    leave_dialogs(window)
    window.care.back_up()
    over(window, qtbot)
    assert len(list(kept.glob("*.arbook"))) == 1


@pytest.mark.parametrize("begin", [statements, saving_pdfs])
def test_papers_are_made_by_the_next_process(busy_window, qtbot, begin):  # noqa: F811
    window = busy_window
    begin(window, qtbot)
    assert kill_all(qtbot)
    over(window, qtbot)
    page = window.page("statements") if begin is statements else window.page("invoices").views.batch
    states = {one.state for one in page.list.lines()} - {"out"}
    assert (told(window), states) == ([], {"done"})


def test_what_kills_its_process_twice_fails_alone_and_says_why(jobs):
    (first, trouble), (second, answer) = list(jobs.workers.each(die_on_two, [2, 3]))
    assert (first, str(trouble)) == (2, "The process that worked on it was stopped from outside, twice.")
    assert (second, answer) == (3, 3)
    assert isinstance(trouble, Refused)


def die_on_two(item: int) -> int:
    """In the worker process."""
    if item == 2:
        os._exit(9)
    return item
