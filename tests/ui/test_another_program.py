"""Another program writes in the company file for a while: the window goes on, says so, and writes when it is free."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from ar_desktop.company import open_company
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.invoicing.draft_list import draft_ids
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, draft_document, save_document_draft
from tests.stories.test_a_day_of_money import ALFA, TODAY, day, look, preferences  # noqa: F401
from tests.ui.other_program import OtherProgram
from ui import held_file, job_handle
from ui.widgets.buttons import Btn
from ui.widgets.message_strip import MessageStrip
from ui.widgets.quick_log import QuickLog

LONGEST = 0.6  # seconds that the window may stand still while other tests take the processor
WAITING = "Waiting: another program is writing to the company file"


class Heart:
    """The longest time that the window stood still."""

    def __init__(self) -> None:
        self.worst, self._last = 0.0, time.monotonic()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        self.worst, self._last = max(self.worst, now - self._last), now


@pytest.fixture
def other(day):  # noqa: F811
    other = OtherProgram(day.window.company.path)
    yield other
    other.let_go()


def waits(day, qtbot):  # noqa: F811
    job = day.window.status.job
    qtbot.waitUntil(lambda: job.isVisible() and job._what.text() == WAITING, timeout=5_000)


def strips(window) -> list[MessageStrip]:
    return [one for one in window.findChildren(MessageStrip) if one.isVisible()]


def press(window, text) -> None:
    next(one for strip in strips(window) for one in strip.findChildren(Btn) if one.text() == text).click()


def tap(day, keys) -> None:  # noqa: F811
    """Without waiting for what comes of it."""
    key = QKeySequence(keys)[0]
    QTest.keyClick(day._focus(), key.key(), key.keyboardModifiers())


def goes_on(day, qtbot, do) -> None:  # noqa: F811
    """Waits in view while the window lives, and is done as soon as the file is free."""
    other = OtherProgram(day.window.company.path)
    before, heart = len(day.said), Heart()
    do()
    waits(day, qtbot)
    qtbot.wait(100)
    assert len(day.said) == before
    assert heart.worst < LONGEST
    other.let_go()
    qtbot.waitUntil(lambda: len(day.said) > before and not day.window.jobs.busy, timeout=20_000)
    assert not day.window.status.job.isVisible()
    assert strips(day.window) == []
    day.agrees()


def test_a_receipt_and_its_undo_wait_and_are_posted(day, qtbot):  # noqa: F811
    day.receive("Customer ALF", "1200")
    goes_on(day, qtbot, lambda: tap(day, "Ctrl+Return"))
    assert day.owes("ALF") == [("invoice", 2, 300_00), ("invoice", 3, 250_00)]
    goes_on(day, qtbot, day.window.messages.undo_last)
    assert [row for row in day.owes("ALF") if row[0] == "invoice"] == ALFA


def test_an_invoice_and_a_note_wait_and_are_kept(day, qtbot):  # noqa: F811
    window = day.window
    draft = DraftDocument(customer="ALF", date="11/19/2026", lines=(DraftLine("", "Work", "1", "", "70"),))
    saved = save_document_draft(window.company, draft, None)
    window.go("invoices", ("draft", saved.id))
    day.hands.settle()
    editor = window.page("invoices").views.editor
    goes_on(day, qtbot, lambda: editor.post(False))
    assert day.owes("ALF")[-1] == ("invoice", 6, 70_00)
    window.go("customers", 1)
    day.hands.settle()
    log = next(one for one in window.page("customers").findChildren(QuickLog) if one.isVisible())
    log.field.setText("called, no answer")
    goes_on(day, qtbot, log.log)


def lasting(monkeypatch) -> None:
    monkeypatch.setattr(job_handle, "LONG_HELD", 0.3)
    monkeypatch.setattr(held_file, "LONG_HELD", 0.3)


def test_where_it_lasts_a_strip_says_what_is_held_and_it_is_tried_again(day, other, qtbot, monkeypatch):  # noqa: F811
    lasting(monkeypatch)
    monkeypatch.setattr(job_handle, "SELDOM", 60.0)
    day.window.do(lambda company: create_customer(company, CustomerData("LATE", "Late")), "Saved")
    qtbot.waitUntil(lambda: bool(strips(day.window)), timeout=5_000)
    assert strips(day.window)[0].accessibleName().startswith("Day.arbook is held by another program. What you did is")
    other.let_go()
    qtbot.wait(100)
    press(day.window, "Try again")
    qtbot.waitUntil(lambda: day.said == ["Saved"], timeout=5_000)
    assert strips(day.window) == []


def test_the_strip_goes_with_the_last_save_that_was_given_up(day, qtbot, monkeypatch):  # noqa: F811
    lasting(monkeypatch)
    other = half_typed(day, "4712")
    qtbot.waitUntil(lambda: bool(strips(day.window)), timeout=5_000)
    day.window.status._cancel()
    qtbot.waitUntil(lambda: not day.window.jobs.busy, timeout=5_000)
    assert strips(day.window) == []
    other.let_go()


def test_who_does_not_wait_has_nothing_half_written(day, other, qtbot, monkeypatch):  # noqa: F811
    lasting(monkeypatch)
    for code in ("ONE", "TWO"):
        day.window.do(lambda company, code=code: create_customer(company, CustomerData(code, code)), "Saved")
    qtbot.waitUntil(lambda: bool(strips(day.window)), timeout=5_000)
    press(day.window, "Don’t wait")
    qtbot.waitUntil(lambda: not day.window.jobs.busy, timeout=5_000)
    assert [one.accessibleName()[:20] for one in strips(day.window)] == ["Nothing was written:"]
    assert day.said == []


def half_typed(day, po):  # noqa: F811
    """An invoice of which a draft stands in the file; then more is typed."""
    day.window.go("invoices", "new")
    day.hands.settle()
    editor = day.window.page("invoices").views.editor
    editor.form.po.setText("4711")
    editor.form.po.editingFinished.emit()
    day.hands.settle()
    other = OtherProgram(day.window.company.path)
    editor.form.po.setText(po)
    editor.form.po.editingFinished.emit()
    return other


def kept(path: Path) -> list[str]:
    with open_company(path, read_only=True) as company, company.reading() as read:
        return [draft_document(read, one).po for one in draft_ids(read)]


@pytest.mark.parametrize("already_waits", [True, False])
def test_closing_waits_in_view_and_goes_on_by_itself(day, qtbot, already_waits):  # noqa: F811
    window, path = day.window, day.window.company.path
    other, heart = half_typed(day, "4712"), Heart()
    if already_waits:
        waits(day, qtbot)
    window.close()
    qtbot.wait(100)
    assert window.isVisible()
    assert strips(window)[0].accessibleName().startswith("Another program is writing to Day.arbook.")
    assert heart.worst < LONGEST
    other.let_go()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert kept(path) == ["4712"]


def test_closing_may_be_given_up_or_done_without_it(day, qtbot):  # noqa: F811
    window, path = day.window, day.window.company.path
    other, heart = half_typed(day, "4712"), Heart()
    window.close()
    press(window, "Stay")
    assert strips(window) == []
    qtbot.wait(100)
    assert window.isVisible()
    window.close()
    assert heart.worst < LONGEST
    press(window, "Close without it")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    other.let_go()
    assert kept(path) == ["4711"]


def test_what_was_posted_and_still_waits_holds_the_window_open(day, qtbot, other):  # noqa: F811
    window, path = day.window, day.window.company.path
    window.do(lambda company: create_customer(company, CustomerData("LATE", "Late")), "Customer saved")
    waits(day, qtbot)
    window.close()
    assert window.isVisible()
    other.let_go()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    with open_company(path) as company, company.reading() as read:
        assert read.value("SELECT count(*) FROM customer WHERE code = 'LATE'") == 1
    assert company.left_by == ""


def test_a_file_that_is_held_is_opened_and_read(day, other, qtbot):  # noqa: F811
    window, path = day.window, day.window.company.path
    window.close_company()
    heart = Heart()
    window.open_company(path, TODAY)
    qtbot.waitUntil(lambda: window.company is not None and not window.jobs.busy, timeout=10_000)
    window.go("customers")
    day.hands.settle()
    assert window.page("customers").list.model.rowCount() == 3
    assert heart.worst < LONGEST + 1  # the page is built
    assert not window.company.read_only


def test_an_import_waits_and_is_undone_when_the_file_is_free(day, qtbot, tmp_path):  # noqa: F811
    window, file = day.window, tmp_path / "customers.csv"
    file.write_text("Code,Name,Terms\nK-1,Kent,net30\nK-2,Kirk,net30\n", encoding="utf-8")
    window.go("importing")
    page = window.page("importing")
    page.open_file(file, "customers")
    qtbot.waitUntil(lambda: page.work.trial is not None and not window.jobs.busy, timeout=30_000)

    def count() -> int:
        with window.company.reading() as read:
            return int(read.value("SELECT count(*) FROM customer"))

    for begin, then in ((page.start, 5), (page._undo_import, 3)):
        other = OtherProgram(window.company.path)
        begin()
        waits(day, qtbot)
        other.let_go()
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
        assert count() == then
