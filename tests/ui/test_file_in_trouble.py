"""The file is pulled away, held, full or changed by others; the printer is not there: one sentence, nothing lost."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid
from sqlcipher3 import dbapi2

from ar_desktop.company import FixedClock, open_company
from ar_desktop.customers.data import CustomerData, read_customer
from ar_desktop.customers.master import change_customer, create_customer
from ar_desktop.errors import Refused
from ar_desktop.words import Words
from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui.files import write_whole
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.printing import print_pdf
from ui.problems import ProblemDialog
from ui.widgets.buttons import Btn
from ui.widgets.message_strip import MessageStrip


def dialogs(window) -> list[ProblemDialog]:
    return [one for one in window.findChildren(ProblemDialog) if one.isVisible()]


def strips(window) -> list[MessageStrip]:
    return [one for one in window.findChildren(MessageStrip) if one.isVisible()]


def test_a_job_that_fails_half_way_says_so_and_leaves_the_window_as_it_was(busy_window, qtbot):  # noqa: F811
    window = busy_window

    def half(_company):
        time.sleep(0.02)
        raise RuntimeError

    window.do(half, "Saved")
    settled(window, qtbot)
    (dialog,) = dialogs(window)
    dialog.reject()
    window.do(lambda company: create_customer(company, CustomerData("AFTER", "Afterwards")), "Saved")
    settled(window, qtbot)
    assert window.messages.undo_strip.isVisible()


def test_cancel_comes_too_late_for_what_is_being_written_and_it_can_be_undone(busy_window, qtbot):  # noqa: F811
    window, begun, open_gate = busy_window, threading.Event(), threading.Event()

    def slow(company):
        begun.set()
        open_gate.wait(10)
        return create_customer(company, CustomerData("SLOW", "Slow"))

    window.do(slow, "Saved")
    assert begun.wait(10)
    window.status._cancel()
    open_gate.set()
    settled(window, qtbot)
    assert window.messages.undo_strip.isVisible()


def test_an_export_over_a_company_file_is_refused(tmp_path):
    books = tmp_path / "Northgate.ARBOOK"
    books.write_bytes(b"the books")
    with pytest.raises(Refused, match="is a company file"):
        write_whole(books, b"a,b")
    assert books.read_bytes() == b"the books"


def test_a_write_that_another_program_holds_up_says_so_soon_and_can_be_given_up(busy_window, qtbot):  # noqa: F811
    window = busy_window
    other = dbapi2.connect(str(window.company.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    before = window.messages.undo_strip.isVisible()
    window.do(lambda company: create_customer(company, CustomerData("WAITS", "Waits")), "Saved")
    qtbot.waitUntil(lambda: "another program" in window.status.job._what.text(), timeout=2_000)
    window.status._cancel()
    settled(window, qtbot)
    assert window.findChild(MessageStrip).accessibleName() == "Nothing was written: you did not want to wait."
    other.execute("ROLLBACK")
    other.close()
    assert window.messages.undo_strip.isVisible() == before
    window.do(lambda company: create_customer(company, CustomerData("WAITS", "Waits")), "Saved")
    settled(window, qtbot)
    assert window.messages.undo_strip.isVisible()


def test_without_a_printer_the_pdf_is_offered(busy_window, qtbot, monkeypatch, tmp_path):  # noqa: F811
    window, target = busy_window, tmp_path / "paper.pdf"
    monkeypatch.setattr("ui.printing.QPrinterInfo.availablePrinters", list)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    print_pdf(window.desk, b"%PDF-1.7", "INV-1/2", window)
    strip = next(one for one in window.findChildren(MessageStrip) if one.isVisible())
    assert strip.accessibleName() == "There is no printer on this computer."
    next(one for one in strip.findChildren(Btn) if one.text() == "Save the PDF…").click()
    qtbot.waitUntil(target.exists)
    assert not isValid(strip) or not strip.isVisible()


def test_what_somebody_else_changes_shows_in_a_window_that_reads(busy_sample, look, preferences, qtbot, tmp_path):  # noqa: F811
    path = tmp_path / "Northgate.arbook"
    path.write_bytes(busy_sample.read_bytes())
    with open_company(path, clock=FixedClock(TODAY)) as writer:
        window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
        qtbot.addWidget(window)
        window.show()
        window.opener.open(path, TODAY, None, "", reading=True)
        qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
        window.go("customers")
        settled(window, qtbot)
        page = window.page("customers")
        row = page.list.model.row_at(0)
        with writer.reading() as read:
            _id, data = read_customer(read, row.code)
        change_customer(writer, row.code, replace(data, name="Renamed Elsewhere"))
        model = page.list.model

        def name():
            shown = model.row_at(model.row_of(row.id))
            return shown.name if shown is not None else ""

        qtbot.waitUntil(lambda: name() == "Renamed Elsewhere", timeout=15_000)
        assert window.company.read_only
        window.close()


def test_a_full_disk_is_told_in_one_strip_and_nothing_is_lost(busy_window, qtbot):  # noqa: F811
    window = busy_window
    with window.company._writer.transaction() as connection:
        ((pages,),) = connection.execute("PRAGMA page_count").fetchall()
        connection.execute(f"PRAGMA max_page_count={pages}")

    def many(company):
        for at in range(200):
            done = create_customer(company, CustomerData(f"FULL{at}", f"Full {at}", notes="n" * 2000))
        return done

    window.do(many, "Saved")
    settled(window, qtbot)
    (strip,) = strips(window)
    assert strip.accessibleName().startswith("The disk is full. Nothing was written to Northgate.arbook.")
    assert dialogs(window) == []
    with window.company._writer.transaction() as connection:
        connection.execute("PRAGMA max_page_count=1073741823")
    window.do(lambda company: create_customer(company, CustomerData("ROOM", "Room again")), "Saved")
    settled(window, qtbot)
    assert strips(window) == []
    assert window.messages.undo_strip.isVisible()
