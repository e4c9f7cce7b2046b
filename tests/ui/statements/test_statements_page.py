"""The statement run in the window: planned, made, kept; paused, cancelled, failed."""

from __future__ import annotations

import shutil
from concurrent.futures import Future
from datetime import date

import pytest
from PySide6.QtCore import Qt

from ar_desktop.company import FixedClock, open_company
from ar_desktop.sample.making import make_sample
from ui.desk import Desk
from ui.figures import Figures
from ui.statements.page import StatementsPage
from ui.widgets.message_strip import MessageStrip

TODAY = date(2026, 11, 19)


class InOneProcess:
    """Does the work of the other processes here, so that a test can let one fail, or look between two."""

    count = 2

    def __init__(self):
        self.fails_on = ""
        self.between = lambda: None

    def call(self, function, *args, progress=None):
        return function(*args)

    def submit(self, function, *args):
        future = Future()
        future.set_result(function(*args))
        return future

    def each(self, function, items):
        for item in items:
            self.between()
            if self.fails_on and item.planned.customer == self.fails_on:
                yield item, OSError("no room")
            else:
                yield item, function(item)

    def stop(self):
        pass


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("statements") / "Northgate.arbook"
    make_sample(path, invoices=120, today=TODAY).close()
    return path


@pytest.fixture
def company(sample, tmp_path):
    path = tmp_path / "Northgate.arbook"
    shutil.copy(sample, path)
    with open_company(path, clock=FixedClock(TODAY)) as company:
        yield company


@pytest.fixture
def desk(look, jobs, company, figures, preferences):
    desk = Desk(look, jobs, company, Figures(figures.words, "USD", TODAY), preferences)
    yield desk
    jobs.stop_all()


@pytest.fixture
def page(qtbot, desk, tmp_path):
    desk.jobs.workers = InOneProcess()
    page = StatementsPage(desk)
    qtbot.addWidget(page)
    page.resize(1250, 830)
    page.first_shown()
    page.show()
    page.asked.set_folder(tmp_path / "out")
    qtbot.waitUntil(lambda: bool(page.list.lines()) and not desk.jobs.busy)
    return page


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "out"


def kept(company):
    with company.reading() as read:
        return [row[0] for row in read.rows("SELECT number FROM statement ORDER BY number")]


def finish(page, qtbot):
    qtbot.waitUntil(lambda: not page.batch.running and not page._keeping and not page.desk.jobs.busy, timeout=30_000)


def numbers(count):
    return [f"ST-2026-{at:05}" for at in range(1, count + 1)]


def test_the_plan_names_everybody_and_why_some_get_none(page):
    waiting, out = page.list.in_state("waiting"), page.list.in_state("out")
    assert waiting
    assert out
    assert {line.says for line in out} <= {"Balance is zero", "Nothing moved and nothing is open"}
    assert page.begin_button.text() == f"Make {len(waiting)} statements"


def test_a_run_writes_files_and_books(page, qtbot, company, folder):
    count = len(page.list.in_state("waiting"))
    page.begin()
    finish(page, qtbot)
    assert len(page.list.in_state("done")) == count
    assert kept(company) == numbers(count)
    assert len(list(folder.glob("*.pdf"))) == count
    assert page.strip._what.text() == f"Made {count} statements"
    assert all(line.extra["file"].exists() for line in page.list.in_state("done"))


def test_what_is_printed_after_a_run_is_the_very_file(page, qtbot, company):
    qtbot.waitUntil(lambda: page.pane.pdf.startswith(b"%PDF"), timeout=10_000)
    page.begin()
    finish(page, qtbot)
    file = page.current.extra["file"]
    qtbot.waitUntil(lambda: page.pane.pdf == file.read_bytes(), timeout=10_000)
    assert page.current.state == "done"


def test_after_a_run_the_head_says_what_was_made_until_it_is_planned_anew(page, qtbot, desk):
    count = len(page.list.in_state("waiting"))
    assert page.begin_button.isVisible()
    page.begin()
    finish(page, qtbot)
    said = []
    desk.said.connect(said.append)
    page.enter()  # again, after a look at another page
    assert page.about.text().endswith(f", {count} statements")
    assert not page.begin_button.isVisible()
    assert said == []
    page.plan()
    qtbot.waitUntil(page.begin_button.isVisible)


def test_in_real_worker_processes_and_in_one_file(page, qtbot, company, folder, desk):
    from ui.workers import Workers

    desk.jobs.workers = Workers()
    page.asked.files.choose("one")
    page.begin()
    finish(page, qtbot)
    assert [path.name for path in folder.iterdir()] == ["statements-2026-11-19.pdf"]
    assert kept(company) == numbers(len(page.list.in_state("done")))


def test_cancelling_the_rest_keeps_what_is_made(page, qtbot, company, folder):
    total, seen = len(page.list.in_state("waiting")), []

    def after_three():
        seen.append(1)
        if len(seen) == 3:
            page.batch.handle.end()

    page.desk.jobs.workers.between = after_three
    page.begin()
    finish(page, qtbot)
    assert kept(company) == numbers(3)
    assert len(list(folder.glob("*.pdf"))) == 3
    assert f"{total - 3} not made: cancelled" in page.strip._left.text()


def test_a_paused_run_makes_nothing_until_it_goes_on(page, qtbot, company):
    page.begin()
    page.pause()
    assert page._pause.text() == "Go on"
    qtbot.wait(300)
    made = len(page.list.in_state("done"))
    qtbot.wait(300)
    assert len(page.list.in_state("done")) == made
    page.pause()
    finish(page, qtbot)
    assert not page.list.in_state("waiting", "working")


def test_one_that_fails_stands_on_top_and_leaves_no_gap_in_the_numbers(page, qtbot, company):
    waiting = page.list.in_state("waiting")
    page.desk.jobs.workers.fails_on = waiting[1].facts.customer
    page.begin()
    finish(page, qtbot)
    assert page.list.model.row_at(0).key == waiting[1].key
    assert page.list.model.row_at(0).state == "failed"
    assert kept(company) == numbers(len(waiting) - 1)


def test_the_last_one_failing_leaves_no_gap_either(page, qtbot, company):
    waiting = page.list.in_state("waiting")
    page.desk.jobs.workers.fails_on = waiting[-1].facts.customer
    page.begin()
    finish(page, qtbot)
    assert kept(company) == numbers(len(waiting) - 1)


def test_space_leaves_one_out_and_takes_it_in_again(page, qtbot):
    table = page.list.panel.table
    table.setFocus()
    qtbot.waitActive(page)
    qtbot.waitUntil(lambda: not page.desk.jobs.busy)  # a plan that comes now would take the selection away
    table.select_row(0)
    before = len(page.list.in_state("waiting"))
    page.leave_out()
    assert page.list.model.row_at(0).says == "Left out by you"
    assert page.begin_button.text() == f"Make {before - 1} statements"
    page.leave_out()
    assert len(page.list.in_state("waiting")) == before


def test_those_below_a_balance_are_left_out_with_that_reason(page):
    page.asked.least.setText("500")
    page.asked.least.settle()
    reasons = {line.says for line in page.list.in_state("out")}
    assert "Balance below 500.00" in reasons
    assert all(line.facts.base_balance >= 50000 for line in page.list.in_state("waiting"))


def test_a_folder_that_cannot_be_written_says_so_and_keeps_nothing(page, qtbot, company, tmp_path):
    (tmp_path / "file").write_text("")
    page.asked.set_folder(tmp_path / "file" / "out")
    page.begin()
    finish(page, qtbot)
    assert kept(company) == []
    assert page.findChild(MessageStrip) is not None
    assert page.begin_button.isEnabled()


def test_the_paper_of_the_current_line_is_shown_before_it_is_made(page, qtbot):
    qtbot.waitUntil(lambda: page.pane.pdf.startswith(b"%PDF"), timeout=10_000)
    first = page.pane.pdf
    qtbot.keyClick(page.list.panel.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.pane.pdf != first, timeout=10_000)
    assert page.pane.pdf.startswith(b"%PDF")


def test_whatever_takes_the_focus_has_a_name(page):
    from tests.ui.test_main_window import focusable

    nameless = [
        type(child).__name__
        for child in focusable(page)
        if not child.accessibleName() and not child.objectName().startswith("qt_")
    ]
    assert nameless == []


@pytest.mark.parametrize("typed", ["31.12.26/13", "1 Nov 2026"])
def test_nothing_is_made_while_the_date_says_something_else_than_the_plan(page, qtbot, company, typed):
    page.asked.as_of.setText(typed)
    page.begin()
    assert not page.batch.running
    finish(page, qtbot)
    assert kept(company) == []


def test_what_failed_and_what_was_cancelled_is_made_without_planning_anew(page, qtbot, company, folder):
    waiting, workers = page.list.in_state("waiting"), page.desk.jobs.workers
    workers.fails_on = waiting[0].facts.customer
    seen = []

    def after_three():
        seen.append(1)
        if len(seen) == 3:
            page.batch.handle.end()

    workers.between = after_three
    page.begin()
    finish(page, qtbot)
    before = kept(company)
    assert page.begin_button.isVisible()
    assert page.begin_button.text() == f"Make the {len(waiting) - len(before)} that are missing"
    workers.fails_on, workers.between = "", lambda: None
    page.begin()
    finish(page, qtbot)
    assert kept(company) == numbers(len(waiting))
    assert not page.list.in_state("waiting", "failed")
    assert not page.begin_button.isVisible()
    assert len(list(folder.glob("*.pdf"))) == len(waiting)


def test_a_folder_that_cannot_be_made_is_named_with_what_the_disk_says(page, qtbot, tmp_path):
    (tmp_path / "file").write_text("")
    page.asked.set_folder(tmp_path / "file" / "out")
    page.begin()
    finish(page, qtbot)
    said = page.findChild(MessageStrip).accessibleName()
    assert str(tmp_path / "file" / "out") in said
    assert "mistake" not in said


def test_a_disk_that_is_full_is_said_at_each_line_and_nothing_half_is_left(page, qtbot, company, folder, monkeypatch):
    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    monkeypatch.setattr(InOneProcess, "each", failing_each)
    count = len(page.list.in_state("waiting"))
    page.begin()
    finish(page, qtbot)
    assert kept(company) == []
    failed = page.list.in_state("failed")
    assert len(failed) == count
    assert "no room left" in failed[0].says
    assert not folder.exists()


def failing_each(_self, function, items):
    """What a worker raises comes back beside its item."""
    for item in items:
        try:
            yield item, function(item)
        except Exception as error:  # noqa: BLE001
            yield item, error


def test_nothing_counts_as_made_where_the_run_as_a_whole_failed(page, qtbot, company, monkeypatch):
    def no_room(_maker):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ui.statements.making._Maker.close_gaps", no_room)
    count = len(page.list.in_state("waiting"))
    page.begin()
    finish(page, qtbot)
    assert kept(company) == []
    assert len(page.list.in_state("waiting")) == count
    assert page.begin_button.text() == f"Make {count} statements"
