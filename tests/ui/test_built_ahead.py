"""Pages that nobody has visited are built while nothing else happens; they wait without a word until they are shown."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ar_desktop.company import FixedClock
from ar_desktop.ledger.company_settings import change_settings
from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui import built_ahead
from ui.new_day import NewDay
from ui.widgets.fields import DateField
from ui.widgets.flow import Flow
from ui.widgets.labels import Label

VISITED = ("customers", "invoices", "receive", "receipts", "unapplied", "deposits", "collections", "reports",
           "statements", "items", "closing", "importing", "settings", "care")  # fmt: skip


@pytest.fixture
def at_rest(qtbot, busy_window, monkeypatch):  # noqa: F811
    """The window once all of its pages are there, and what was asked and said meanwhile."""
    monkeypatch.setattr(built_ahead, "QUIET", float("inf"))
    for timer in busy_window.desk.findChildren(QTimer):
        timer.stop()  # what the side bar asks for by itself, a moment after the company was opened
    settled(busy_window, qtbot)
    monkeypatch.setattr(built_ahead, "QUIET", 0.0)
    window, noticed, done = busy_window, [], []
    builder, desk = window.pages._builder, window.desk
    make = builder._make

    def begin(key):
        page = make(key)
        if len(builder.waiting()) == 1:  # from the first one on
            window.jobs.started.connect(lambda job: noticed.append(job.title) if not job.watch else None)
            for signal in (desk.said, desk.stated, desk.hinted, desk.placed, desk.counted, desk.told):
                signal.connect(lambda *told: noticed.append(told))
        return page

    monkeypatch.setattr(builder, "_make", begin)
    window.pages.all_built.connect(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    return window, list(noticed)


def test_what_waits_asks_nothing_says_nothing_and_is_in_no_menu(qtbot, at_rest):
    window, noticed = at_rest
    assert window.pages._builder.waiting() == list(VISITED)
    assert noticed == []
    assert all(window.page(key) is None for key in VISITED)
    assert len(window.menus.collections.actions()) < 5
    settled(window, qtbot)


def test_a_first_visit_makes_no_widget_and_the_rows_come(qtbot, at_rest):
    window, _ = at_rest
    for key in VISITED:
        waiting = window.pages._builder._waiting[key]
        before = len(waiting.findChildren(QWidget))
        window.go(key)
        assert window.page(key) is waiting, key
        made = len(waiting.findChildren(QWidget)) - before
        assert made <= 12, f"{key}: {made}"  # a line that says what is missing
        settled(window, qtbot)
    assert window.page("customers").list.model.count() > 0
    assert window.page("invoices").lists.documents.model.count() > 0
    assert window.page("reports").view.answer is not None
    assert window.page("statements").list.lines()


def test_an_invoice_is_begun_in_an_editor_that_was_there(qtbot, at_rest):
    window, _ = at_rest
    views = window.pages._builder._waiting["invoices"].views
    editor = views.editor
    assert views.has("editor")
    assert views.has("document")
    window.go("invoices", "new")
    settled(window, qtbot)
    assert views.view is editor
    assert editor.isVisible()


def test_what_was_set_meanwhile_is_shown_by_a_page_that_was_waiting(qtbot, at_rest):
    window, _ = at_rest
    window.do(lambda company: change_settings(company, [("city", "Leeds")]), "City")
    settled(window, qtbot)
    qtbot.waitUntil(lambda: not window.pages.refreshing)
    window.go("settings")
    settled(window, qtbot)
    assert "Leeds" in [field.value for box in window.page("settings").boxes.values() for field in box.fields]


def test_nothing_is_built_while_somebody_types(qtbot, busy_window):  # noqa: F811
    settled(busy_window, qtbot)
    builder = busy_window.pages._builder
    builder.begin()
    QTest.keyClick(busy_window.windowHandle(), Qt.Key.Key_Shift)
    assert not builder._free()
    builder._touched = time.monotonic() - 2 * built_ahead.QUIET
    assert builder._free()


def test_who_is_quicker_has_the_page_at_once_and_its_parts_in_the_next_turns(qtbot, busy_window):  # noqa: F811
    busy_window.go("collections")
    page = busy_window.page("collections")
    assert page.work.isVisible()
    assert page._promises is None
    qtbot.waitUntil(lambda: page._disputes is not None)
    settled(busy_window, qtbot)


def test_pages_that_wait_go_with_their_company(qtbot, at_rest):
    window, _ = at_rest
    waiting = list(window.pages._builder._waiting.values())
    window.close_company()
    qtbot.waitUntil(lambda: not any(isValid(page) for page in waiting))


def test_a_page_is_painted_in_a_turn_of_its_own(qtbot, busy_window):  # noqa: F811
    settled(busy_window, qtbot)
    busy_window.go("items")
    assert not busy_window.stack.updatesEnabled()
    qtbot.waitUntil(busy_window.stack.updatesEnabled)
    settled(busy_window, qtbot)


def test_a_row_that_flows_is_measured_anew_where_something_in_it_changed(qtbot, look):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(4, 4, holder.contentsMargins(), holder)
    labels = [Label(look, "Open items of Harbor Freight & Co") for _ in range(3)]
    for label in labels:
        flow.addWidget(label)
    holder.resize(QSize(240, 400))
    holder.show()
    three = flow.heightForWidth(240)
    labels[0].hide()
    two = flow.heightForWidth(240)
    assert two < three
    labels[1].setFixedHeight(60)
    assert flow.heightForWidth(240) > two


def test_after_midnight_no_page_bears_the_day_on_which_it_was_built(qtbot, at_rest):
    window, _ = at_rest
    tomorrow = TODAY + timedelta(days=1)
    window.company.clock = FixedClock(tomorrow)
    window.findChild(NewDay).look()
    for key in ("receive", "deposits", "statements"):
        window.go(key)
        fields = window.page(key).findChildren(DateField)
        assert {one.value for one in fields if one.accessibleName() in ("Date", "As of")} == {tomorrow}, key
    settled(window, qtbot)
