"""What hands do wrong: pasting what has lines, closing in the middle of things, pulling the file away."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from ar_desktop.company import open_company
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui.opening import Opened
from ui.palette.commands import commands
from ui.receipts.dialog import AskDialog
from ui.widgets.buttons import Btn
from ui.widgets.call_field import CallField
from ui.widgets.fields import TypingLine

BEGINNINGS = {"New customer", "New invoice", "New credit note", "Receive payment", "Import…"}


def pasted(field: TypingLine, text: str) -> str:
    QGuiApplication.clipboard().setText(text)
    field.paste()
    return field.text()


@pytest.mark.parametrize(
    ("clipboard", "stands"),
    [
        ("Müller & Co\nIndustriestr. 4\r\nBerlin", "Müller & Co Industriestr. 4 Berlin"),
        ("ACME\r\n", "ACME"),  # a cell of a sheet
        ("A\tB\x00", "A B"),
        ("\u05d7\u05d1\u05e8\u05d4", "\u05d7\u05d1\u05e8\u05d4"),
        ("x" * 400, "x" * 400),
    ],
)
def test_what_is_pasted_into_a_field_is_one_line(qtbot, clipboard, stands):
    field = TypingLine()
    qtbot.addWidget(field)
    assert pasted(field, clipboard) == stands


def test_lines_pasted_in_the_middle_leave_the_cursor_behind_them(qtbot):
    field = TypingLine()
    qtbot.addWidget(field)
    field.setText("ab")
    field.setCursorPosition(1)
    assert pasted(field, "1\n2") == "a1 2b"
    assert field.cursorPosition() == 4


def test_what_was_saved_before_the_window_was_closed_is_in_the_books(busy_window, qtbot):  # noqa: F811
    window, path, open_gate = busy_window, busy_window.company.path, threading.Event()
    window.jobs.write(lambda _progress: open_gate.wait(10), lambda _done: None)
    window.do(lambda company: create_customer(company, CustomerData("LAST1", "Last Minute")), "Saved")
    threading.Timer(0.3, open_gate.set).start()
    window.close()
    qtbot.waitUntil(lambda: window.company is None)  # it waits in view for what was promised
    with open_company(path, read_only=True) as company, company.reading() as reading:
        assert reading.rows("SELECT name FROM customer WHERE code = 'LAST1'")


def test_a_window_that_is_closed_is_out_of_sight_while_its_last_work_ends(busy_window):  # noqa: F811
    window, seen = busy_window, []
    close_company = window.close_company
    window.close_company = lambda: (seen.append(window.isVisible()), close_company())
    window.close()
    assert seen == [False]


def test_a_payment_that_is_being_entered_is_there_again_after_the_window_was_closed(busy_window, qtbot):  # noqa: F811
    window, path = busy_window, busy_window.company.path
    window.go("receive")
    settled(window, qtbot)
    page = window.page("receive")
    page.form.amount.setText("125.40")
    page.form.amount.settle()
    window.close_company()
    window.open_company(path, TODAY)
    qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
    window.go("receive")
    settled(window, qtbot)
    assert window.page("receive").form.amount.value == 12540


def test_another_page_does_not_say_what_the_last_one_said(busy_window, qtbot):  # noqa: F811
    window = busy_window
    window.go("today")
    settled(window, qtbot)
    window.status.say("Of Today")
    window.go("customers")
    settled(window, qtbot)
    assert window.status._left.text() != "Of Today"


def test_the_icon_of_a_field_keeps_its_room_when_text_grows(look, qtbot):
    field = CallField(look, "Spoke to Ingrid")
    qtbot.addWidget(field)
    before = field.textMargins().left()
    look.set_scale(2.0)
    assert field.textMargins().left() > 1.8 * before


def test_what_cannot_be_begun_in_a_company_open_for_reading_is_off(window, books, figures):
    books.read_only = True
    window.show_company(Opened(books, figures, "Northgate Supply", "Ann on desk 2"))
    named = {one.title for one in commands(window.menuBar())}
    assert "All customers" in named
    assert not BEGINNINGS & named
    books.read_only = False
    window.show_company(Opened(books, figures, "Northgate Supply", ""))
    assert {one.title for one in commands(window.menuBar())} >= BEGINNINGS


def test_closing_in_the_middle_of_a_statement_run_waits_for_no_paper(busy_window, qtbot):  # noqa: F811
    window = busy_window
    window.go("statements")
    settled(window, qtbot)
    page = window.page("statements")
    page.begin()
    qtbot.waitUntil(lambda: bool(page.list.in_state("working")), timeout=30_000)
    began = time.monotonic()
    window.close_company()
    assert time.monotonic() - began < 3  # on a busy machine; alone it is a few tenths of a second


def test_ctrl_enter_on_cancel_does_what_was_asked(busy_window, qtbot):  # noqa: F811
    window, done = busy_window, []
    dialog = AskDialog(window.desk, "Sure?", "It will be written.", window)
    dialog.finish("Write", lambda: done.append(True))
    dialog.open()
    cancel = next(one for one in dialog.findChildren(Btn) if one.text() == "Cancel")
    qtbot.keyClick(cancel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done
    assert dialog.isVisible()


def test_a_setting_that_is_being_typed_when_the_window_closes_is_kept(busy_window, qtbot):  # noqa: F811
    window, path = busy_window, busy_window.company.path
    window.go("settings")
    settled(window, qtbot)
    qtbot.waitActive(window)
    page = window.page("settings")
    field = next(one for one in page.findChildren(QLineEdit) if one.text() == window.company.setting("name"))
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Southgate")
    window.close()
    with open_company(path, read_only=True) as company:
        assert company.setting("name") == "Southgate"


def test_opening_the_company_that_is_open_stays_in_it_and_keeps_the_right_to_write(busy_window, qtbot):  # noqa: F811
    window, company = busy_window, busy_window.company
    window.open_company(company.path.parent / "." / company.path.name, TODAY, then="customers")
    settled(window, qtbot)
    assert window.company is company
    assert not window.company.read_only
    assert window.stack.currentWidget() is window.page("customers")


def test_a_bar_of_ticked_documents_offers_only_what_a_reader_may(busy_window, qtbot):  # noqa: F811
    window = busy_window
    window.company.read_only = True
    window.go("invoices")
    settled(window, qtbot)
    lists = window.page("invoices").lists
    offered = {key for pane in (lists.documents, lists.drafts) for key in pane.bar.buttons}
    assert offered == {"print", "save"}
    window.page("invoices").do("sent")
    settled(window, qtbot)
    window.company.read_only = False
