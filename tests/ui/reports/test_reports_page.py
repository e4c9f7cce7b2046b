"""Any report of the catalogue: found, asked, shown with totals and proof, opened, sent into a file."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from ar_desktop.progress import Silent
from ar_desktop.reports.parameters import Parameters
from ar_desktop.reports.table import ReportTable
from tests.ui.fake_books import TODAY, FakeAnswers
from ui.reports.answers import Answers
from ui.reports.charts import bars_of
from ui.reports.page import ReportsPage
from ui.widgets.chart_ticks import ticks_up_to
from ui.widgets.message_strip import MessageStrip
from ui.widgets.name_dialog import NameDialog


@pytest.fixture
def page(qtbot, desk, books):
    page = ReportsPage(desk, FakeAnswers())
    qtbot.addWidget(page)
    page.resize(1250, 830)
    page.first_shown()
    page.show()
    # the report, and the months before it for the chart, which are asked for a moment later
    qtbot.waitUntil(lambda: books.asked.count("aging") == 2 and not desk.jobs.busy, timeout=30_000)
    return page


@pytest.fixture
def table(page):
    return page.view.table


def titles(page):
    return [column.title for column in page.view.table.model.columns()]


def test_the_largest_total_is_on_top(table, page):
    assert table.model.rowCount() == 26
    assert table.model.index(0, titles(page).index("Customer", 1)).data() == "Cedar Hill School District"
    assert titles(page)[3:8] == ["Current", "1–30", "31–60", "61–90", "91+"]


def test_totals_and_shares_are_pinned_below(table):
    sums, shares = table.panel.totals.rows()
    assert sums.texts["total"] == "448,624.73"
    assert sums.texts["name"] == "26 customers"
    assert shares.texts["current"].startswith("68.1")


def test_changing_a_question_asks_anew(page, qtbot, books):
    row = page.view.row
    row.field("by").choose("region")
    row.field("known_at").setText("m")
    row.field("known_at").settle()
    qtbot.waitUntil(lambda: page.view.answer.asked.by == "region")
    asked = page.view.answer.asked
    assert (asked.as_of, asked.basis, asked.known_at) == (TODAY, "due", "2026-11-01")


def test_a_date_that_is_none_asks_nothing(page, books, qtbot):
    before = books.asked.count("aging")
    field = page.view.row.field("as_of")
    field.setText("31/11")
    field.settle()
    page.view.run()
    assert books.asked.count("aging") == before
    assert page.view.row._note.text()


def test_f5_runs_with_the_date_that_is_being_typed(page, qtbot):
    field = page.view.row.field("as_of")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "30/9/2026")
    page.actions_.run.trigger()
    qtbot.waitUntil(lambda: page.view.answer.asked.as_of == date(2026, 9, 30))


def test_nothing_runs_or_leaves_while_the_date_that_is_being_typed_is_none(page, qtbot, books, monkeypatch):
    left = []
    monkeypatch.setattr("ui.reports.output.make_pdf", lambda *_: left.append("paper"))
    monkeypatch.setattr("ui.reports.output.ask_where", lambda *_: left.append("file"))
    field, before = page.view.row.field("as_of"), books.asked.count("aging")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "31/11/2026")
    do = page.actions_
    for action in (do.run, do.choose, do.prints, *do.exports, do.save):
        page.view.row._note.hide()
        page.view.table.setFocus(Qt.FocusReason.PopupFocusReason)
        action.trigger()
        assert field.property("wrong")
        assert field.hasFocus()
        assert page.view.row._note.isVisible()
    page.view.row.run.click()
    qtbot.wait(50)
    assert books.asked.count("aging") == before
    assert not left
    assert not page.findChildren(NameDialog)


def test_what_is_printed_answers_the_date_that_is_being_typed(page, qtbot, desk, monkeypatch):
    printed = []
    monkeypatch.setattr("ui.reports.output.make_pdf", lambda _desk, table, *_: printed.append(table))
    field = page.view.row.field("as_of")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "30/9/2026")
    page.actions_.prints.trigger()
    assert not printed  # the figures of another day are no paper
    qtbot.waitUntil(lambda: bool(printed))
    assert page.view.answer.asked.as_of == date(2026, 9, 30)


def test_the_days_of_a_period_are_taken_before_it_runs(page, qtbot):
    page.show_entry("journal")
    qtbot.waitUntil(lambda: page.view.answer is not None)
    first, last = page.view.row.field("first"), page.view.row.field("last")
    first.setFocus()
    first.selectAll()
    qtbot.keyClicks(first, "1/8/2026")
    page.actions_.run.trigger()
    qtbot.waitUntil(lambda: page.view.answer.asked.first == date(2026, 8, 1))
    last.setFocus()
    last.selectAll()
    qtbot.keyClicks(last, "1/7/2026")
    before = page.view._job
    page.actions_.run.trigger()
    assert page.view._job is before
    assert "is after" in page.view.row._note.text()


def test_enter_on_a_cell_shows_its_items_and_escape_comes_back(page, table, qtbot):
    at = titles(page).index("1–30")
    table.panel.table.setCurrentIndex(table.model.index(2, at))
    qtbot.keyClick(table.panel.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.items.model.rowCount() > 0)
    assert page.items.isVisible()
    assert page.items.what() == "Ortega & Sons Construction 1–30 7,980.50"
    page.items.left.emit()
    assert table.isVisible()


def test_a_bar_of_the_chart_shows_the_items_of_all(page, qtbot):
    page.view.charts.now.picked.emit(4)
    qtbot.waitUntil(lambda: page.items.model.rowCount() > 0)
    assert page.items.what() == "All 91+ 6,530.25"


@pytest.mark.parametrize(("column", "where"), [(0, "invoices"), (1, "customers")])
def test_from_the_items_one_goes_to_the_document_or_the_customer(page, qtbot, desk, column, where):
    page._open(None, "total")
    qtbot.waitUntil(lambda: page.items.model.rowCount() > 0)
    page.items.panel.table.setCurrentIndex(page.items.model.index(0, column))
    with qtbot.waitSignal(desk.asked_for) as asked:
        qtbot.keyClick(page.items.panel.table, Qt.Key.Key_Return)
    assert asked.args[0] == where


def test_charts_can_be_read_with_the_keys_and_without_seeing_them(page, qtbot):
    chart = page.view.charts.now
    assert "91+ 6,530" in chart.accessibleDescription()
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.view.charts.picked) as picked:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert picked.args == ["current"]


def test_books_that_do_not_agree_are_told_in_red(page, qtbot, books, desk):
    assert page.view.findChild(MessageStrip) is None
    books.gap = 100
    with qtbot.waitSignal(desk.said) as said:
        page.view.run()
        qtbot.waitUntil(lambda: page.view.findChild(MessageStrip) is not None)
    assert "do not agree" in page.view.findChild(MessageStrip).accessibleName()
    assert said.args[0]


@pytest.mark.parametrize("top", [0, 1, 99, 12345, 16500000, 10**15])
def test_a_chart_has_at_most_five_round_lines(figures, top):
    ticks = ticks_up_to(top, figures)
    assert 1 <= len(ticks) <= 5
    assert ticks[0][0] == 0
    assert ticks[-1][0] <= max(top, 0)


def test_by_document_date_nothing_is_not_due(figures, page):
    table = page.view.answer.table
    table.parameters["basis"] = "document"
    roles = [bar.role for _key, bar in bars_of(table, figures)]
    assert roles[:2] == ["age1", "age2"]


def test_the_months_before_follow_as_a_job_of_their_own(page, qtbot):
    qtbot.waitUntil(lambda: len(page.view.charts.months._texts) == 12)
    assert page.view.charts.months._texts[-1].startswith("Nov")


def test_in_a_narrow_window_the_catalogue_is_a_field(page):
    assert page.pane.isVisible()
    page.resize(1088, 740)
    assert not page.pane.isVisible()
    assert page.drop.isVisible()
    assert page.view.head.isAncestorOf(page.drop)


def test_what_was_asked_last_is_asked_again_next_time(page, desk, qtbot):
    page.view.row.field("credits").choose("netted")
    page.view.run()
    again = ReportsPage(desk, FakeAnswers())
    qtbot.addWidget(again)
    assert again.view.row.field("credits").currentData() == "netted"
    assert again.view.row.field("as_of").value == date(2026, 11, 19)


def test_a_report_with_its_questions_is_kept_under_a_name(page, qtbot):
    page.view.row.field("by").choose("salesperson")
    page.save_as("Who sold it")
    assert page.catalogue.find("saved:Who sold it").title == "Who sold it"
    assert page.view.row.field("by").currentData() == "salesperson"
    assert page.view.head.title == "Who sold it"
    page.show_entry("aging")
    page.view.row.field("by").choose("region")
    page.show_entry("saved:Who sold it")
    assert page.view.row.field("by").currentData() == "salesperson"


def test_the_name_is_asked_for_beside_the_report_and_enter_keeps_it(page, qtbot):
    page.ask_name()
    dialog = page.findChild(NameDialog)
    dialog.name.clear()
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.name, "Monday  list")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert page.catalogue.find("saved:Monday list") is not None


def test_a_search_finds_by_what_people_call_it(page):
    page.pane.field.setText("days sales")
    page.pane.reload()
    found = [entry.key for _title, entries in page.catalogue.sections("days sales") for entry in entries]
    assert found == ["kpis"]


def test_pinned_reports_stand_on_top(page):
    page.pane.pin("journal", True)
    title, entries = page.catalogue.sections()[0]
    assert title == "Pinned"
    assert [entry.key for entry in entries] == ["aging", "journal"]


def test_the_keys_do_what_the_menu_says(page, qtbot, books):
    page.view.table.panel.table.setFocus()
    qtbot.waitActive(page)
    before = books.asked.count("aging")
    qtbot.keyClick(page.view.table.panel.table, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: books.asked.count("aging") > before)
    qtbot.keyClick(page.view.table.panel.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.catalogue.pinned() == []
    qtbot.keyClick(page.view.table.panel.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    menu = page.view.head.export.menu()
    qtbot.waitUntil(menu.isVisible)
    assert [action.text() for action in menu.actions()] == ["Excel workbook", "CSV for a spreadsheet", "PDF"]
    menu.close()


def test_escape_leaves_the_items(page, table, qtbot):
    qtbot.waitActive(page)
    page._open(None, "total")
    qtbot.waitUntil(lambda: page.items.model.rowCount() > 0)
    qtbot.keyClick(page.items.panel.table, Qt.Key.Key_Escape)
    assert table.isVisible()


def test_of_the_months_before_no_more_is_kept_than_is_drawn(monkeypatch):
    """A year of a report over twenty thousand customers would take a hundred megabytes."""
    table = ReportTable("aging", "", {}, (), [(name,) for name in "abc"], ("total",), "USD", "USD")
    monkeypatch.setattr("ui.reports.answers.run", lambda *_asked: table)
    ends = Answers(None).month_ends(None, "aging", Parameters(), date(2026, 11, 19), Silent())
    assert len(ends) > 6
    assert {(len(end.table.rows), end.table.total) for end in ends} == {(1, ("total",))}
