"""The window on a real company file: what it shows is what the engine says, and what it posts is in the books."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ar_desktop.company import FixedClock, open_company
from ar_desktop.customers.queries import customer_ids, customer_rows
from ar_desktop.receipts.receiving import NewReceipt, receive
from ar_desktop.reports.catalogue import run
from ar_desktop.sample.making import make_sample
from ar_desktop.words import Words
from ui.in_use_dialog import InUseDialog
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.widgets.message_strip import MessageStrip

TODAY = date(2026, 11, 19)


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "Northgate.arbook"
    make_sample(path, invoices=300, today=TODAY).close()
    with open_company(path, clock=FixedClock(TODAY)) as company:
        with company.reading() as reading:
            owing = customer_ids(reading, TODAY, who="owing", sort="balance", descending=True)
            code = customer_rows(reading, owing[:1], TODAY)[0].code
        receive(company, NewReceipt(code, "wire", TODAY, 12345, number="R-ON-ACCOUNT"))
    return path


@pytest.fixture
def window(qtbot, look, preferences, sample):
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.open_company(sample, TODAY)
    qtbot.waitUntil(lambda: window.page("today") is not None, timeout=20_000)
    window.go("customers")
    qtbot.waitUntil(lambda: window.page("customers").list.model.rowCount() > 0 and not window.jobs.busy)
    yield window
    window.close()


def aging_total(sample: Path) -> tuple[int, int]:
    with open_company(sample, read_only=True) as company:
        table = run(company, "aging")
    return table.total[table.at("total")], len(table.rows)


def test_the_list_the_aging_and_the_command_line_agree(window, qtbot, sample):
    page = window.page("customers")
    qtbot.waitUntil(lambda: bool(page.list.panel.totals.rows()))
    total, _count = aging_total(sample)
    assert page.list.panel.totals.rows()[0].texts["balance"] == page.desk.figures.plain(total)
    window.go("reports")
    view = window.page("reports").view
    qtbot.waitUntil(lambda: view.answer is not None, timeout=20_000)
    assert view.answer.table.total[view.answer.table.at("total")] == total
    assert view.answer.table.proof.difference == 0


@pytest.mark.parametrize("by", ["customer", "salesperson", "region", "segment", "product-line", "currency"])
def test_the_items_behind_any_figure_add_up_to_it(window, qtbot, by):
    window.go("reports")
    page = window.page("reports")
    view = page.view
    view.row.field("by").choose(by)
    view.run()
    qtbot.waitUntil(lambda: view.answer is not None and view.answer.asked.by == by, timeout=20_000)
    table = view.answer.table
    assert table.total[table.at("total")] == sum(row[table.at("total")] for row in table.rows)
    for row in [None, *table.rows[:2]]:
        page._open(row, "total")
        wanted = (table.total if row is None else row)[table.at("total")]
        qtbot.waitUntil(lambda: page.items.model.rowCount() > 0 and not window.jobs.busy)
        assert sum(item.base_open for item in page.items.model.rows()) == wanted
        page.items.left.emit()


def test_the_detail_agrees_with_the_list(window, qtbot):
    page = window.page("customers")
    row = page.list.model.row_at(0)
    qtbot.waitUntil(lambda: page.detail.head._name.text() == row.name and page.detail.items.model.rowCount() > 0)
    assert sum(item.base_open for item in page.detail.items.model.rows()) == row.balance
    page.detail.tabs.setCurrentIndex(1)
    ledger = page.detail.ledger
    qtbot.waitUntil(lambda: ledger.model.rowCount() > 1)
    assert ledger.model.row_at(ledger.model.rowCount() - 1).balance == row.balance


def test_money_on_account_is_applied_undone_and_applied_again(window, qtbot):
    page = window.page("customers")
    number = "R-ON-ACCOUNT"
    page.list.search.setText("")
    page.list.model.sort(3, Qt.SortOrder.DescendingOrder)  # the one who owes most has it
    qtbot.waitUntil(lambda: page.list.model.sorted_by == ("balance", True) and not window.jobs.busy)
    page.list.panel.table.select_row(0)
    items = page.detail.items
    qtbot.waitUntil(lambda: any(row.number == number and row.open < 0 for row in items.model.rows()))
    qtbot.waitUntil(lambda: not page._follow.isActive() and not window.jobs.busy)
    before = [(row.number, row.open) for row in items.model.rows()]
    items.panel.table.select_row(next(at for at, row in enumerate(before) if row[0] == number and row[1] < 0))
    qtbot.waitActive(window)
    items.panel.table.setFocus()
    qtbot.waitUntil(items.apply.isEnabled)
    qtbot.keyClick(items.panel.table, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: [(row.number, row.open) for row in items.model.rows()] not in ([], before))
    after = [(row.number, row.open) for row in items.model.rows()]
    assert sum(amount for _, amount in after) == sum(amount for _, amount in before)
    assert window.messages.undo_strip.isVisible()
    assert number in window.menus.undo.text()
    page.list.panel.table.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [(row.number, row.open) for row in items.model.rows()] == before)
    qtbot.waitUntil(window.menus.redo.isEnabled)
    window.messages.redo_last()
    qtbot.waitUntil(lambda: [(row.number, row.open) for row in items.model.rows()] == after)
    window.messages.undo_last()
    qtbot.waitUntil(lambda: [(row.number, row.open) for row in items.model.rows()] == before)


def test_a_second_window_reads_and_says_who_writes(window, qtbot, look, preferences, sample):
    other = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(other)
    other.show()
    other.open_company(sample, TODAY)
    qtbot.waitUntil(lambda: other.findChild(InUseDialog) is not None, timeout=20_000)
    other.findChild(InUseDialog).go.click()
    qtbot.waitUntil(lambda: other.page("today") is not None, timeout=20_000)
    assert other._desk.company.read_only
    assert "open for reading" in other.findChild(MessageStrip).accessibleName()
    other.close()


@pytest.mark.parametrize("content", [b"", b"not a company", b"%PDF-1.7 renamed"])
def test_a_file_that_is_none_of_ours_is_told_in_one_sentence(qtbot, look, preferences, tmp_path, content, monkeypatch):
    path = tmp_path / "odd.arbook"
    path.write_bytes(content)
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.show()
    told = []
    monkeypatch.setattr("ui.problems.show_problem", lambda error, *_: told.append(str(error)))
    monkeypatch.setattr(window.opener, "_ask_password", lambda path, *_: told.append(f"password of {path.name}"))
    window.open_company(path)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "odd.arbook" in told[0]
    assert window.page("customers") is None


def test_a_company_that_is_opening_when_the_window_is_closed_is_free_for_others(qtbot, look, preferences, sample):
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.show()
    window.open_company(sample, TODAY)
    window.close()
    with open_company(sample) as company:  # nobody holds it
        assert not company.read_only


def test_of_two_companies_opened_at_once_only_the_one_in_view_is_held(qtbot, look, preferences, sample, tmp_path):
    other = tmp_path / "other.arbook"
    make_sample(other, invoices=3, today=TODAY, lived_in=False).close()
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.show()
    for path in (sample, other):
        window.open_company(path, TODAY)
    qtbot.waitUntil(lambda: window.company is not None and not window.jobs.busy, timeout=20_000)
    free = sample if window.company.path == other else other
    with open_company(free) as company:
        assert not company.read_only
    window.close()
