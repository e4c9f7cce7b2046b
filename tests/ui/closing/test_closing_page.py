"""Month-end from the window: closed by its name, opened again with a reason, and what waits leads to its place."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ar_desktop.closing.months import OpenPoint
from ar_desktop.values.dates import Month
from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from ui.closing.dialogs import CloseMonthDialog, ReopenMonthDialog

OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)


@pytest.fixture
def page(qtbot, busy_window):  # noqa: F811
    busy_window.go("closing")
    page = busy_window.page("closing")
    qtbot.waitUntil(lambda: page._points is not None and not busy_window.jobs.busy, timeout=20_000)
    qtbot.waitActive(busy_window)
    return page


def settled(qtbot, page):
    qtbot.wait(300)
    qtbot.waitUntil(lambda: not page.desk.jobs.busy, timeout=20_000)


def on(qtbot, page, month):
    page.table.select_row(next(at for at, row in enumerate(page.model.rows()) if row.month == month))
    settled(qtbot, page)


def test_it_stands_on_the_month_that_is_over(qtbot, page):
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert page.current().month == OCTOBER
    assert page.band.close_button.isVisible()
    assert not page.band.reopen.isVisible()
    del tester


def test_closing_wants_the_month_s_name_and_says_what_waits(qtbot, page):
    page.ask_close()
    dialog = page.findChild(CloseMonthDialog)
    assert "Still waiting" in dialog._text.text()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.typed.hasFocus())
    qtbot.keyClicks(dialog.typed, "septemb")
    assert not dialog.go.isEnabled()
    dialog.typed.clear()
    qtbot.keyClicks(dialog.typed, "october")
    qtbot.keyClick(dialog.typed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.current() is not None and page.current().state == "closed", timeout=10_000)
    assert page.band.reopen.isVisible()
    assert not page.band.close_button.isVisible()


def test_what_waits_is_of_the_month_that_is_closed(qtbot, page, monkeypatch):
    asked = []

    def waits(_read, month):
        asked.append(month)
        return [OpenPoint("drafts", month.month, 0)]

    monkeypatch.setattr("ui.closing.page.month_points", waits)
    page.table.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert not page.pane.model.rows()
    qtbot.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.findChild(CloseMonthDialog) is not None, timeout=10_000)
    dialog = page.findChild(CloseMonthDialog)
    assert page.current().month == Month(2026, 7)
    assert "Still waiting: 7 drafts not posted." in dialog._text.text()
    assert asked == [Month(2026, 7)]  # not of each that was passed
    settled(qtbot, page)
    assert len(page.findChildren(CloseMonthDialog)) == 1
    dialog.reject()


def test_a_month_that_runs_warns_how_much_of_it_is_left(qtbot, page):
    on(qtbot, page, NOVEMBER)
    page.ask_close()
    dialog = page.findChild(CloseMonthDialog)
    assert "has not ended: 12 days" in dialog._text.text()
    dialog.reject()


def test_reopening_needs_a_reason(qtbot, page):
    page.soft_close()
    qtbot.waitUntil(lambda: page.current().state == "soft", timeout=10_000)
    settled(qtbot, page)
    page.ask_reopen()
    dialog = page.findChild(ReopenMonthDialog)
    dialog._reopen()
    qtbot.waitUntil(lambda: "reason" in dialog._wrong.text(), timeout=10_000)
    qtbot.keyClicks(dialog.reason, "CN-0114 was late")
    dialog._reopen()
    qtbot.waitUntil(lambda: page.current().state == "open", timeout=10_000)
    assert page.current().reason == "CN-0114 was late"


def test_what_waits_leads_to_where_it_is_settled(qtbot, page, busy_window):  # noqa: F811
    keys = [point.key for point in page.pane.model.rows()]
    assert "unapplied" in keys
    page.pane.table.select_row(keys.index("unapplied"))
    page.pane.table.setFocus()
    qtbot.keyClick(page.pane.table, Qt.Key.Key_Return)
    assert busy_window.stack.currentWidget() is busy_window.page("unapplied")


def test_every_step_stands_there_done_or_not(qtbot, page):
    points = page.pane.model.rows()
    assert [point.key for point in points][-1] == "difference"
    assert len(points) == 6
    assert {point.key for point in page._points} == {point.key for point in points if point.count}


def test_the_proof_of_the_month_leads_to_its_report_at_that_day(qtbot, page, busy_window):  # noqa: F811
    qtbot.waitUntil(lambda: page.proof.proof is not None, timeout=10_000)
    lines = {line.label: line for line in page.proof.lines.rows()}
    assert [row.texts["amount"] for row in page.proof.proved.totals.rows()] == ["0.00"]
    assert lines["Sub-ledger"].amount == lines["Open items"].amount + lines["Unapplied credits"].amount
    page.proof.rolled.table.setFocus()
    page.proof.rolled.table.select_row(0)
    qtbot.keyClick(page.proof.rolled.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: busy_window.page("reports") is not None, timeout=10_000)
    settled(qtbot, page)
    answer = busy_window.page("reports").view.answer
    assert answer.table.name == "roll-forward"
    assert answer.table.total[-1] == page.proof.proof.closing


@pytest.mark.parametrize("density", ["dense", "normal", "comfortable"])
def test_the_whole_proof_is_in_view_at_every_height_of_rows(qtbot, page, look, density):
    for scale in (1.0, 1.5):
        look.set_scale(scale)
        look.set_density(density)
        settled(qtbot, page)
        table = page.proof.proved.table
        assert page.proof.lines.count() == 4
        assert table.verticalScrollBar().maximum() == 0
        assert table.viewport().height() >= 4 * look.row_height


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1.0), (1280, 800, 1.5), (1920, 1080, 2.0)])
def test_in_little_room_the_steps_and_the_proof_are_still_read_whole(qtbot, page, look, width, height, scale):
    look.set_scale(scale)
    page.window().resize(width, height)
    settled(qtbot, page)
    for table in (page.pane.table, page.proof.proved.table):
        at = next(at for at, one in enumerate(table.rows().columns()) if one.key in ("what", "label"))
        column = table.rows().columns()[at]
        inner = table.cells.inner(QRect(0, 0, table.head.sectionSize(at), 28), column, at == table.cells.first_column)
        for row in table.rows().rows():
            needs = look.metrics(13, column.weight).horizontalAdvance(column.text(row))
            if column.kind == "two-line" and scale == 1.0:
                needs = max(needs, look.metrics(12).horizontalAdvance(column.value(row)))
            assert needs <= inner.width(), column.text(row)
