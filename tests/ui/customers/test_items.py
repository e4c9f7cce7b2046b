"""What a customer owes and what moved: every number leads to its paper, the lists go into files."""

from __future__ import annotations

from datetime import date

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def stand_on(pane, fits):
    at = next(at for at in range(pane.model.rowCount()) if fits(pane.model.row_at(at)))
    pane.panel.table.select_row(at)
    return pane.model.row_at(at)


def test_enter_on_an_open_invoice_opens_it(qtbot, customers, busy_window, settled):
    item = stand_on(customers.detail.items, lambda item: item.kind == "invoice")
    qtbot.keyClick(customers.detail.items.panel.table, Qt.Key.Key_Return)
    settled(busy_window)
    page = busy_window.page("invoices")
    qtbot.waitUntil(lambda: page.views.document.sheet is not None)
    assert page.views.document.sheet.document.number == item.number


def test_enter_in_the_ledger_opens_the_receipt_or_the_document(qtbot, customers, busy_window, settled):
    customers.detail.tabs.setCurrentIndex(1)
    settled(busy_window)
    ledger = customers.detail.ledger
    shown = stand_on(ledger, lambda m: m.row is not None and m.row.kind == "receipt")
    with qtbot.waitSignal(busy_window.desk.asked_for) as asked:
        qtbot.keyClick(ledger.panel.table, Qt.Key.Key_Return)
    assert asked.args == ["receipts", shown.number]


def test_what_happened_last_stands_beneath_the_items_and_leads_to_the_timeline(customers, busy_window, settled):
    latest = customers.detail.items.latest
    assert 0 < latest.model.count() <= 7
    third = latest.model.row_at(2)
    latest.opened.emit(third)
    settled(busy_window)
    view = customers.detail.more.timeline.view
    assert customers.detail.tabs.currentIndex() == 2
    assert view.current().key == third.key


def test_the_open_items_are_pasted_as_a_table(customers, busy_window, settled):
    customers.detail.items.tools.copy()
    settled(busy_window)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Number\tDate")
    assert len(lines) == 1 + customers.detail.items.model.rowCount()


def test_ctrl_e_exports_the_list_that_has_the_focus(customers, busy_window):
    busy_window.activateWindow()
    customers.list.panel.table.setFocus()
    assert customers._tools() is customers.list.tools
    customers.detail.items.panel.table.setFocus()
    assert customers._tools() is customers.detail.items.tools


def test_ctrl_p_on_the_open_items_prints_a_statement_of_them(qtbot, customers, busy_window, settled, monkeypatch):
    printed = []
    monkeypatch.setattr("ui.printing.print_pdf", lambda _desk, pdf, title, _parent: printed.append(pdf))
    next(one for one in customers.commands() if one.shortcut().toString() == "Ctrl+P").trigger()
    qtbot.waitUntil(lambda: bool(printed), timeout=20_000)
    with pypdfium2.PdfDocument(printed[0]) as document:
        text = document[0].get_textpage().get_text_range()
    items = customers.detail.items.model.rows()
    assert items
    assert all(item.number in text for item in items)


def test_a_filter_of_the_list_is_kept_and_used_again(qtbot, customers, busy_window, settled):
    customers.list.use_filter({"show": "overdue", "text": ""})
    settled(busy_window)
    few = customers.list.model.rowCount()
    assert customers.list.filter_values() == {"show": "overdue"}
    customers.list.saved.keep("Late")
    customers.list.clear_filter()
    qtbot.waitUntil(lambda: customers.list.model.rowCount() > few)
    customers.list.saved.used.emit(customers.list.saved.saved()["Late"])
    qtbot.waitUntil(lambda: customers.list.model.rowCount() == few)
    assert customers.list.show_button.text() == "Overdue"


def test_ctrl_p_in_the_ledger_prints_a_statement_of_these_days(qtbot, customers, busy_window, settled, monkeypatch):
    customers.detail.tabs.setCurrentIndex(1)
    ledger = customers.detail.ledger
    ledger.show_period(date(2026, 9, 1), date(2026, 9, 30))
    settled(busy_window)
    printed = []
    monkeypatch.setattr("ui.printing.print_pdf", lambda _desk, pdf, title, _parent: printed.append((pdf, title)))
    next(one for one in customers.commands() if one.shortcut().toString() == "Ctrl+P").trigger()
    qtbot.waitUntil(lambda: bool(printed), timeout=20_000)
    pdf, title = printed[0]
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage().get_text_range()
    assert title.startswith("Statement C-")
    numbers = [ledger.model.row_at(at).number for at in range(1, ledger.model.rowCount())]
    assert numbers
    assert all(number in text for number in numbers)


def test_the_list_is_narrowed_to_a_salesperson_and_what_they_are_owed(qtbot, customers, busy_window, settled):
    names = {customers.list.model.row_at(at).salesperson for at in range(26)} - {""}
    one = min(names)
    menu = customers.list.show_button._groups["salesperson"]
    assert [action.data()[1] for action in menu.actions()] == ["", *sorted(names)]
    next(action for action in menu.actions() if action.data()[1] == one).trigger()
    settled(busy_window)
    rows = [customers.list.model.row_at(at) for at in range(customers.list.model.rowCount())]
    assert {row.salesperson for row in rows} == {one}
    assert customers.list.show_button.text() == one
    assert customers.list.filter_values() == {"salesperson": one}
    customers.list.clear_filter()
    qtbot.waitUntil(lambda: customers.list.model.rowCount() == 26)


def test_what_is_longest_late_stands_on_top_and_credits_at_the_end(customers, busy_window, settled):
    items = list(customers.detail.items.model.rows())
    late = [(busy_window.desk.figures.today - item.due_date).days for item in items if item.open > 0]
    assert late == sorted(late, reverse=True)
    assert all(item.open < 0 for item in items[len(late) :])


def test_the_closing_day_of_the_ledger_is_not_cut(customers, busy_window, settled):
    customers.detail.tabs.setCurrentIndex(1)
    settled(busy_window)
    table, look = customers.detail.ledger.panel.table, busy_window.look
    (total,) = customers.detail.ledger.panel.totals.rows()
    assert table.columnWidth(0) >= look.metrics(13, 600).horizontalAdvance(total.texts["date"]) + table.cells.edge
