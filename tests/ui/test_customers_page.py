"""The customer list and the customer beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.fake_books import FakeCustomerQueries, northgate
from ui.customers.page import CustomersPage
from ui.models.paged_model import PAGE


@pytest.fixture
def page(qtbot, desk):
    page = CustomersPage(desk, FakeCustomerQueries())
    qtbot.addWidget(page)
    page.resize(1250, 800)
    page.first_shown()
    page.show()
    qtbot.waitUntil(lambda: not desk.jobs.busy and page.list.model.rowCount() > 0)
    qtbot.waitUntil(lambda: page.detail.body.isVisible() and not desk.jobs.busy)
    return page


def names(page) -> list[str]:
    model = page.list.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_one_with_most_overdue_is_on_top_and_shown_beside(page):
    assert names(page)[:2] == ["Ortega & Sons Construction", "Halvorsen Marine Services"]
    assert page.detail.head._name.text() == "Ortega & Sons Construction"
    assert page.detail.items.model.rowCount() == 5


def test_totals_stand_below_and_in_the_status_bar(page, desk, qtbot):
    assert page.list.panel.totals.rows()[0].texts == {
        "name": "26 customers",
        "balance": "448,624.73",
        "overdue": "145,910.45",
    }


def test_the_status_bar_says_the_sums_of_now_and_only_in_view(page, desk, qtbot):
    said = []
    desk.said.connect(said.append)
    sums = page.list._totals
    page.list._show_totals(replace(sums, balance=908_93))  # after the rows, as for what was posted elsewhere
    assert said == ["26 customers, balance 908.93 USD"]
    page.hide()
    page.list._show_totals(sums)
    assert len(said) == 1
    page.show()
    page.enter()
    assert said[-1] == "26 customers, balance 448,624.73 USD"


def test_typing_filters_and_what_fits_nothing_says_so(page, qtbot):
    page.list.search.setText("kow")
    qtbot.waitUntil(lambda: names(page) == ["Kowalski Auto Body"])
    page.list.search.setText("nobody at all")
    qtbot.waitUntil(lambda: names(page) == [])
    qtbot.waitUntil(lambda: not page.detail.body.isVisible())
    page.list.clear_filter()
    qtbot.waitUntil(lambda: len(names(page)) == 26)
    assert page.list.search.text() == ""


def test_a_chip_shows_only_those_on_hold(page, qtbot):
    hold = next(action for action in page.list.show_button.menu().actions() if action.data() == "on_hold")
    hold.trigger()
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    assert page.list.show_button.text() == "On hold"


def test_the_detail_follows_up_and_down_and_keeps_its_tab(page, qtbot):
    page.detail.tabs.setCurrentIndex(1)
    page.list.panel.table.setFocus()
    qtbot.keyClick(page.list.panel.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.detail.head._name.text() == "Halvorsen Marine Services")
    qtbot.waitUntil(lambda: page.detail.ledger.model.rowCount() > 1)
    assert page.detail.tabs.currentIndex() == 1


def test_the_ledger_runs_from_opening_to_closing(page, qtbot):
    page.detail.tabs.setCurrentIndex(1)
    model = page.detail.ledger.model
    qtbot.waitUntil(lambda: model.rowCount() == 6)
    opening, *movements = model.rows()
    balance = opening.balance
    for movement in movements:
        balance += movement.debit - movement.credit
        assert movement.balance == balance
    assert page.detail.ledger.panel.totals.rows()[0].texts["balance"] == page.desk.figures.plain(balance)


def test_the_ledger_is_asked_again_when_a_date_changes(page, qtbot):
    page.detail.tabs.setCurrentIndex(1)
    ledger = page.detail.ledger
    qtbot.waitUntil(lambda: ledger.model.rowCount() == 6)
    ledger.first.setText("m")
    ledger.first.settle()
    qtbot.waitUntil(lambda: ledger.model.row_at(0).day == date(2026, 11, 1))
    assert ledger.first.value == date(2026, 11, 1)


def test_a_credit_is_called_unapplied_and_a_disputed_item_says_so(page, qtbot):
    page.show_what(2)
    model = page.detail.items.model
    qtbot.waitUntil(lambda: any(row.number == "R-1069" for row in model.rows()))
    status = {row.number: model.index(at, 8).data() for at, row in enumerate(model.rows())}
    assert status["R-1069"] == "Unapplied"
    assert "Overdue, Disputed" in status.values()


def test_a_credit_is_applied_to_the_oldest_with_one_key_and_can_be_undone(page, qtbot, desk, books):
    items = page.detail.items
    assert not items.apply.isVisible()  # nothing is on account
    page.show_what(2)
    qtbot.waitUntil(lambda: items.apply.isVisible())
    assert not items.apply.isEnabled()
    credit = next(at for at, row in enumerate(items.model.rows()) if row.open < 0)
    items.panel.table.select_row(credit)
    qtbot.waitUntil(items.apply.isEnabled)
    qtbot.waitActive(page)
    items.panel.table.setFocus()
    with qtbot.waitSignal(desk.written) as told:
        qtbot.keyClick(items.panel.table, Qt.Key.Key_A)
    assert told.args[0] == "R-1069 applied to the oldest items"
    assert desk.undo.top().sentence() == "Undo the application of 209"
    assert "apply 209" in books.asked


def test_who_only_reads_is_offered_nothing_that_writes(page, qtbot, books):
    books.read_only = True
    page.show_what(2)
    qtbot.waitUntil(lambda: any(row.number == "R-1069" for row in page.detail.items.model.rows()))
    assert not page.detail.items.apply.isVisible()


def test_another_order_is_asked_of_the_query(page, qtbot, books):
    page.list.model.sort(0)
    qtbot.waitUntil(lambda: names(page)[0] == "Atlas Freight Systems")
    assert page.list.model.sorted_by == ("name", False)


def test_a_company_of_any_size_shows_its_first_page_and_fetches_the_rest_by_id(qtbot, desk, books):
    one = northgate().customers[0]
    books.customers = [type(one)(n, f"C{n}", f"Customer {n:06}", one.buckets, 0, 3, False) for n in range(1, 30_001)]
    page = CustomersPage(desk, FakeCustomerQueries())
    qtbot.addWidget(page)
    page.resize(1250, 800)
    page.first_shown()
    page.show()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 30_000)
    books.asked.clear()
    page.list.panel.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.list.model.row_at(29_999) is not None)
    assert set(books.asked) == {f"rows {PAGE}"}


def test_the_detail_is_not_asked_for_every_row_one_passes(page, qtbot, desk):
    asked = []
    desk.jobs.started.connect(lambda job: asked.append(job))
    for _ in range(10):
        qtbot.keyClick(page.list.panel.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.detail.head._name.text() == names(page)[10])
    assert len(asked) <= 4


def test_without_customers_the_list_says_what_fills_it(qtbot, desk, books):
    books.customers = []
    page = CustomersPage(desk, FakeCustomerQueries())
    qtbot.addWidget(page)
    page.first_shown()
    page.show()
    qtbot.waitUntil(lambda: page.list.panel._empty is not None)
    assert page.list.panel._empty.accessibleName().startswith("No customers yet")
