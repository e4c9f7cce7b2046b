"""Items from the window: found, changed for the next invoice, made anew; what is not sold any more is not proposed."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ar_desktop.invoicing.item_list import ItemQuestion, item_count, item_ids, item_rows
from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from ui.figures import Figures
from ui.items.form import ItemForm
from ui.items.item_list import price_text

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, busy_window):  # noqa: F811
    busy_window.go("items")
    page = busy_window.page("items")
    qtbot.waitUntil(lambda: page.model.count() > 0 and not busy_window.jobs.busy, timeout=20_000)
    qtbot.waitActive(busy_window)
    return page


def settled(qtbot, page):
    qtbot.wait(400)
    qtbot.waitUntil(lambda: not page.desk.jobs.busy, timeout=20_000)


def form(qtbot, page):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(ItemForm)), timeout=10_000)
    found = next(one for one in page.findChildren(ItemForm) if one.isVisible())
    found.activateWindow()
    qtbot.waitUntil(lambda: found.code.hasFocus(), timeout=20_000)
    return found


def codes(page):
    """Those that are here; others may be on their way."""
    return [row.code for at in range(page.model.count()) if (row := page.model.row_at(at)) is not None]


def first_price(page):
    row = page.model.row_at(0)
    return row.unit_price if row is not None else None


def test_the_list_is_found_by_code_words_and_product_line(qtbot, page):
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.search.setText("bronze valve")
    qtbot.waitUntil(lambda: page.model.count() == 1, timeout=10_000)
    page.search.setText("pt-03")
    qtbot.waitUntil(lambda: codes(page) == ["PT-0330", "PT-0345"], timeout=10_000)
    page.search.setText("paint")
    qtbot.waitUntil(lambda: page.model.count() == 4, timeout=10_000)
    page.search.setText("no such thing")
    qtbot.waitUntil(lambda: page.model.count() == 0, timeout=10_000)
    settled(qtbot, page)
    page.filter.clear()
    qtbot.waitUntil(lambda: page.model.count() == 30, timeout=10_000)
    assert tester.model() is page.model


def test_a_price_is_changed_with_f2_and_taken_back(qtbot, page, busy_window):  # noqa: F811
    page.table.select_row(0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_F2)
    dialog = form(qtbot, page)
    dialog.unit_price.setText("12,o")
    qtbot.keyClick(dialog.code, Key.Key_Return, CTRL)
    assert dialog.isVisible()
    assert dialog._prices[dialog.unit_price]._says.text()
    dialog.unit_price.setText("91.255")
    qtbot.keyClick(dialog.code, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: first_price(page) == Decimal("91.255"), timeout=10_000)
    busy_window.messages.undo_last()
    qtbot.waitUntil(lambda: first_price(page) == Decimal("87.5"), timeout=10_000)


def test_a_new_item_keeps_what_was_typed_until_it_is_right(qtbot, page):
    qtbot.keyClick(page.table, Key.Key_Insert)
    dialog = form(qtbot, page)
    dialog.code.setText("CL-3010")
    dialog.description.setText("Another degreaser")
    dialog._save()
    qtbot.waitUntil(lambda: "already" in dialog._wrong.text(), timeout=10_000)
    dialog.code.setText("CL-3011")
    dialog._save()
    qtbot.waitUntil(lambda: "CL-3011" in codes(page), timeout=10_000)
    assert not any(one.isVisible() for one in page.findChildren(ItemForm))


def test_what_is_not_sold_any_more_leaves_the_list(qtbot, page):
    settled(qtbot, page)
    page.table.select_row(0)
    qtbot.waitUntil(lambda: codes(page)[:1] == ["CL-3010"], timeout=20_000)
    page.edit()
    dialog = form(qtbot, page)
    dialog.inactive.setChecked(True)
    dialog._save()
    qtbot.waitUntil(lambda: "CL-3010" not in codes(page) and page.model.count() == 29, timeout=20_000)
    settled(qtbot, page)  # what was written has the list asked again a moment later
    page._ask(show="inactive")
    qtbot.waitUntil(lambda: codes(page) == ["CL-3010"], timeout=20_000)
    assert page.model.row_at(0).description == "Degreaser concentrate, 5 gal"


def test_a_copy_needs_a_code_of_its_own(qtbot, page):
    page.table.select_row(1)
    page.copy_item()
    dialog = form(qtbot, page)
    assert dialog.code.text() == ""
    assert dialog.description.text() == page.model.row_at(1).description
    dialog.reject()


def test_ids_rows_and_count_agree(page):
    with page.desk.company.reading() as read:
        question = ItemQuestion(sort="unit_price", descending=True)
        rows = item_rows(read, item_ids(read, question))
        assert len(rows) == item_count(read, question)
    prices = [row.unit_price for row in rows]
    assert prices == sorted(prices, reverse=True)


def test_a_price_has_the_currency_s_decimals_or_its_own(figures: Figures):
    assert price_text(Decimal("87.5"), figures) == "87.50"
    assert price_text(Decimal("0.085"), figures) == "0.085"
    assert price_text(None, figures) == "–"
