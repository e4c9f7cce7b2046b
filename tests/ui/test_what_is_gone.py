"""What belongs to a page or a company that was closed is heard of no more."""

from __future__ import annotations

import gc
import re
import threading
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import delete, isValid

from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.invoicing.draft_list import draft_ids
from ar_desktop.invoicing.drafts import draft_document
from ar_desktop.sample.making import make_sample
from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import every_place, settled
from ui.invoices.draft_keeper import DraftKeeper
from ui.palette.opening import open_palette
from ui.reading_order import reading_order
from ui.receipts.dialog import AskDialog
from ui.widgets.fields import DateField


def test_another_scale_after_a_company_was_closed_reaches_nothing_of_it(busy_window, qtbot):  # noqa: F811
    window, path = busy_window, busy_window.company.path
    for place in every_place(window, qtbot):
        assert place
    window.close_company()
    window.open_company(path, TODAY)
    qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
    window.appearance.zoom(1)  # a trace-back in a slot fails the test
    window.appearance.set_mode("dark")
    window.appearance.set_mode("light")
    window.appearance.zoom(0)


def test_the_palette_and_what_is_asked_go_with_the_company(busy_window, qtbot):  # noqa: F811
    window = busy_window
    other = window.company.path.with_name("Other.arbook")
    make_sample(other, invoices=3, today=TODAY, lived_in=False).close()
    palette = open_palette(window)
    asked = QDialog(window)
    asked.open()
    window.open_company(other, TODAY)
    qtbot.waitUntil(lambda: not isValid(palette), timeout=30_000)
    assert not asked.isVisible()


def test_the_palette_may_close_after_what_had_the_focus_is_gone(busy_window, qtbot):  # noqa: F811
    window = busy_window
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    palette = open_palette(window)
    delete(field)
    palette.close_()
    assert not palette.isVisible()


def test_no_wrapper_of_a_layouts_item_outlives_it():
    """`layout_items` says why; `Flow` is a layout and keeps its own."""
    ui = Path(__file__).parents[2] / "ui"
    using = {path.name for path in ui.rglob("*.py") if ".itemAt(" in path.read_text(encoding="utf-8")}
    assert using <= {"layout_items.py", "flow.py", "filter_bar.py"}


def test_nobody_asks_qt_for_what_pyside_takes_for_a_child_of_the_one_that_was_asked():
    """When that goes, the other's wrapper goes too, or the other itself; `QApplication.focusWidget()` is none of it."""
    ui = Path(__file__).parents[2] / "ui"
    asked = re.compile(r"InFocusChain\(|\.focusProxy\(|\.buddy\(|(?<!QApplication)\.focusWidget\(")
    assert [path.name for path in ui.rglob("*.py") if asked.search(path.read_text(encoding="utf-8"))] == []


def test_a_table_outlives_what_tab_asks_of_its_page(qtbot):
    """It went with the wrapper of its own viewport, at the next collection."""
    area = QScrollArea()
    area.setWidget(QLabel("inside"))
    host = QWidget()
    QVBoxLayout(host).addWidget(area)
    qtbot.addWidget(host)
    host.show()
    reading_order(host)
    del area
    gc.collect()
    assert host.findChild(QScrollArea) is not None


def test_after_a_change_of_scale_layouts_are_still_layouts(busy_window, qtbot):  # noqa: F811
    window = busy_window
    for _ in range(3):
        for step in (1, 1, -1, 0):
            window.appearance.zoom(step)
            window.status.showMessage("built anew")  # Qt makes another layout for the bar
            window.status.clearMessage()
        assert all(isinstance(one.layout(), QLayout | None) for one in QApplication.allWidgets())


def test_a_question_that_is_left_while_its_answer_is_written_does_not_mind(busy_window, qtbot):  # noqa: F811
    window = busy_window
    dialog = AskDialog(window.desk, "Sure?", "It will be written.", window)
    day = DateField(window.look, window.desk.figures, "Date", dialog)
    dialog.add("Date", day)
    dialog.finish("Write", lambda: None)
    dialog.open()
    day.setText("31.31.31")
    dialog.write(lambda own: create_customer(own, CustomerData("ESC", "Esc")), lambda _done: "Written", "Written")
    delete(dialog)
    settled(window, qtbot)
    assert window.messages.undo_strip.isVisible()


def test_a_day_of_new_drafts_leaves_one_keeper(busy_window, qtbot):  # noqa: F811
    window, typed = busy_window, []
    for number in range(5):
        window.go("invoices", "new")
        settled(window, qtbot)
        editor = window.page("invoices").views.editor
        typed.append(f"PO {number}")
        editor.form.po.setText(typed[-1])
        editor.form.po.editingFinished.emit()
    settled(window, qtbot)
    assert len(editor.findChildren(DraftKeeper)) == 1
    with window.company.reading() as read:
        assert [draft_document(read, one).po for one in draft_ids(read)][:5] == typed[::-1]


def test_companies_that_are_opened_and_closed_leave_nothing(busy_window, qtbot):  # noqa: F811
    """At rest after each: pages, menus, timers, threads and open files."""
    window, path = busy_window, busy_window.company.path

    def left() -> tuple[int, int, int]:
        window.open_company(path, TODAY)
        qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
        window.go("customers")
        settled(window, qtbot)
        window.close_company()
        qtbot.waitUntil(lambda: not window.jobs.busy)
        for _ in range(3):  # what goes with what has gone
            qtbot.wait(20)
            gc.collect()
        return len(window.findChildren(QObject)), len(QApplication.allWidgets()), threading.active_count()

    left()
    second = left()
    third = left()
    assert all(later <= before for before, later in zip(second, third, strict=True)), (second, third)
