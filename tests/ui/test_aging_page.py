"""The aging as a job: what is asked, what is shown, what is behind it, and its proof."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.fake_books import FakeAging
from ui.reports.aging_charts import bars_of, ticks_up_to
from ui.reports.aging_page import AgingPage
from ui.reports.queries import Parameters
from ui.widgets.message_strip import MessageStrip


@pytest.fixture
def page(qtbot, desk):
    page = AgingPage(desk, FakeAging())
    qtbot.addWidget(page)
    page.resize(1250, 800)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0 and not desk.jobs.busy)
    return page


def test_the_largest_total_is_on_top(page):
    assert page.model.rowCount() == 26
    assert page.model.index(0, 0).data() == "Cedar Hill School District"
    assert [column.title for column in page.model.columns()][2:7] == ["Current", "1–30", "31–60", "61–90", "91+"]


def test_totals_and_shares_are_pinned_below(page):
    sums, shares = page.panel.totals.rows()
    assert sums.texts["total"] == "448,624.73"
    assert shares.texts["bucket0"].startswith("68.1")


def test_changing_a_question_asks_anew(page, qtbot, books):
    page.row.by.choose("region")
    page.row.known.setText("m")
    page.row.known.settle()
    qtbot.waitUntil(lambda: books.asked.count("aging") == 2)
    assert page.row.parameters() == Parameters(date(2026, 11, 19), "due", "region", "own", date(2026, 11, 1))


def test_a_date_that_is_none_asks_nothing(page, books, qtbot):
    page.row.as_of.setText("31/11")
    page.row.as_of.settle()
    qtbot.keyClick(page, Qt.Key.Key_F5)
    assert books.asked.count("aging") <= 2
    assert page.row._note.text()


def test_enter_on_a_cell_shows_its_items_and_escape_comes_back(page, qtbot):
    page.panel.table.setCurrentIndex(page.model.index(2, 3))
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.drill.model.rowCount() > 0)
    assert page.drill.isVisible()
    assert page.drill._title.text() == "Ortega & Sons Construction"
    assert page.drill._what.text() == "1–30 7,980.50"
    page.drill.left.emit()
    assert page.panel.isVisible()


def test_a_bar_of_the_chart_shows_the_items_of_all(page, qtbot):
    page.charts.now.picked.emit(4)
    qtbot.waitUntil(lambda: page.drill.model.rowCount() > 0)
    assert page.drill._what.text() == "91+ 6,530.25"


def test_from_the_items_one_goes_to_the_customer(page, qtbot, desk):
    page.show_items(None, "total")
    qtbot.waitUntil(lambda: page.drill.model.rowCount() > 0)
    with qtbot.waitSignal(desk.asked_for) as asked:
        qtbot.keyClick(page.drill.panel.table, Qt.Key.Key_Return)
    assert asked.args[0] == "customers"


def test_charts_can_be_read_with_the_keys_and_without_seeing_them(page, qtbot):
    chart = page.charts.now
    assert "91+ 6,530" in chart.accessibleDescription()
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.charts.bucket_picked) as picked:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert picked.args == [0]


def test_books_that_do_not_agree_are_told_in_red(page, qtbot, books, desk):
    assert page.findChild(MessageStrip) is None
    books.gap = 100
    with qtbot.waitSignal(desk.said) as said:
        page.run()
        qtbot.waitUntil(lambda: page.findChild(MessageStrip) is not None)
    assert "do not agree" in page.findChild(MessageStrip).accessibleName()
    assert said.args[0]


def test_by_document_date_nothing_is_not_due(figures, books):
    with books.reading() as reading:
        aging = FakeAging().aging(reading, Parameters(date(2026, 11, 19), basis="document"), None)
    assert [bar.role for bar in bars_of(aging, figures)][:2] == ["age1", "age2"]


@pytest.mark.parametrize("top", [0, 1, 99, 12345, 16500000, 10**15])
def test_a_chart_has_at_most_five_round_lines(figures, top):
    ticks = ticks_up_to(top, figures)
    assert 1 <= len(ticks) <= 5
    assert ticks[0][0] == 0
    assert ticks[-1][0] <= max(top, 0)


def test_the_months_before_follow_as_a_job_of_their_own(page, qtbot):
    qtbot.waitUntil(lambda: len(page.charts.months._texts) == 12)
    assert page.charts.months._texts[-1].startswith("Nov")
