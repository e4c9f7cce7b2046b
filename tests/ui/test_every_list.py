"""What every list can do: be put in another order, also by keys, be copied, exported, summed; and it stays as left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from ui.models.columns import is_head
from ui.tour.hands import Hands
from ui.widgets.list_commands import tools_of_focus
from ui.widgets.table_view import TableView

SORTED = (
    "unapplied", "deposits", "statements", "collections:worklist", "collections:promises", "collections:disputes",
    "closing", "customers", "invoices", "receipts", "items",
)  # fmt: skip
SUMMED = {
    "unapplied": "Unapplied", "collections:promises": "Promises", "collections:disputes": "Disputes and deductions",
    "statements": "Statement run", "customers": "Customers", "receipts": "Receipts",
}  # fmt: skip


@pytest.fixture
def window(busy_window):  # noqa: F811
    return busy_window


@pytest.fixture
def hands(window):
    return Hands(window)


def lists(window, hands, place):
    window.go(place)
    hands.settle()
    return [table for table in window.stack.currentWidget().findChildren(TableView) if table.isVisible()]


def named(window, hands, place, name):
    return next(table for table in lists(window, hands, place) if table.accessibleName() == name)


def rows_of(table):
    model = table.rows()
    rows = [model.row_at(at) for at in range(model.count())]
    return [row for row in rows if row is not None and not is_head(row)]


def order_menu(hands, table):
    """As the keys open it: the columns of the list, and in what order it is."""
    table.window().activateWindow()
    table.setFocus()
    hands.wait(table.hasFocus, f"the focus in {table.accessibleName()}")
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None, table.accessibleName()
    return menu, next(action.menu() for action in menu.actions() if action.menu() is not None)


def test_each_list_is_sorted_by_keys_alone(window, hands):
    empty = []
    for place in SORTED:
        found = [one for one in lists(window, hands, place) if any(c.sort and c.called for c in one.rows().columns())]
        if not found:
            empty.append(place)
            continue
        table = found[0]
        columns, order = order_menu(hands, table)
        first = next(action for action in order.actions() if action.text() and action.isEnabled())
        name = first.text()
        first.trigger()
        columns.close()
        hands.settle()
        key = table.rows().sorted_by[0]
        assert name in {column.called for column in table.rows().columns() if column.sort == key}, place
    assert not empty


def test_groups_stay_and_their_rows_are_sorted(window, hands):
    table = named(window, hands, "collections:promises", "Promises")
    before = [row.head.title for row in table.rows().rows() if row.head is not None]
    at = next(at for at, column in enumerate(table.rows().columns()) if column.key == "amount")
    table.rows().sort(at, Qt.SortOrder.AscendingOrder)
    amounts = {}
    for row in table.rows().rows():
        if row.head is not None:
            amounts[row.head.title] = group = []
        else:
            group.append(row.row.amount)
    assert list(amounts) == before
    assert all(group == sorted(group) for group in amounts.values())
    heights = {table.rowHeight(at) for at, row in enumerate(table.rows().rows()) if row.head is not None}
    assert heights < {table.rowHeight(at) for at in range(table.rows().count())}  # heads are lower than rows
    table.rows().sort_as_they_come()
    assert table.rows().sorted_by == ("", False)


def test_the_order_of_a_list_is_remembered(window, hands):
    table = named(window, hands, "unapplied", "Unapplied")
    at = next(at for at, column in enumerate(table.rows().columns()) if column.key == "open")
    table.rows().sort(at, Qt.SortOrder.DescendingOrder)
    QTest.qWait(600)  # it is kept when nobody has touched the columns for a moment
    path = window.company.path
    window.close_company()
    window.open_company(path, TODAY)
    hands.wait(lambda: window.desk is not None, "the company")
    again = named(window, hands, "unapplied", "Unapplied")
    assert again.rows().sorted_by == ("open", True)
    opens = [row.open for row in rows_of(again)]
    assert opens == sorted(opens, reverse=True)


def first_place(table):
    return next(at for at in range(table.rows().count()) if not is_head(table.rows().row_at(at)))


def test_the_sum_of_what_is_selected_is_said(window, hands):
    said, looked_at = [], 0
    window.desk.stated.connect(said.append)
    window.desk.said.connect(said.append)
    for place, name in SUMMED.items():
        table = named(window, hands, place, name)
        if len(rows_of(table)) < 2:
            continue
        table.setFocus()
        table.select_row(first_place(table))
        hands.settle()
        said.clear()
        for _ in range(2):
            QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        hands.wait(lambda: any("selected" in one for one in said), f"the sum of {place}")
        looked_at += 1
    assert looked_at >= 4


def test_lists_without_heads_are_copied_with_names(window, hands):
    for place, name, says in (
        ("today", "To do", "To do\tWhy\tWhen\tAmount"),
        ("collections:worklist", "Worklist", "Customer\tPast due"),
        ("collections:worklist", "Conversation", "Date\tWhat happened"),
        ("closing", "Proof", "Proof\tAmount"),
    ):
        table = named(window, hands, place, name)
        table.select_row(first_place(table))
        table.copy()
        hands.settle()
        head, *rows = QGuiApplication.clipboard().text().split("\n")
        assert head == says
        assert rows
        assert all(row.strip() for row in rows)


def test_a_list_beside_the_pages_own_is_exported_when_it_has_the_focus(window, hands):
    table = named(window, hands, "collections:worklist", "Overdue items")
    table.setFocus()
    tools = tools_of_focus(window.desk, window.page("collections"))
    assert tools is not None
    assert tools.table is table
    assert tools_of_focus(window.desk, window.page("collections")) is tools
    assert not tools.isVisible()


def test_the_items_behind_a_figure_are_a_list_like_any(window, hands):
    window.go("today")
    hands.settle()
    page = window.page("today")
    page.pick("overdue")
    hands.settle()
    items = page.behind.items
    assert items.tools.isVisible()
    items.panel.table.setFocus()
    assert tools_of_focus(window.desk, page) is items.tools
    number = next(at for at, item in enumerate(items.model.rows()) if item.kind == "invoice")
    items.panel.table.select_row(number)
    QTest.keyClick(items.panel.table, Qt.Key.Key_Return)
    hands.settle()
    assert window.shown_page() == "invoices"
    window.close_company()
    hands.settle()


def test_what_a_list_leaves_out_is_as_it_was_left(window, hands):
    window.go("customers")
    hands.settle()
    window.page("customers").list.use_filter({"show": "overdue"})
    window.go("receipts")
    hands.settle()
    window.page("receipts")._use_filter({"show": "undeposited", "text": "R-"})
    path = window.company.path
    window.close_company()
    window.open_company(path, TODAY)
    hands.wait(lambda: window.desk is not None, "the company")
    window.go("customers")
    hands.settle()
    customers = window.page("customers").list
    assert customers.filter_values() == {"show": "overdue"}
    assert all(row.overdue > 0 for row in rows_of(customers.panel.table))
    window.go("receipts")
    hands.settle()
    receipts = window.page("receipts")
    assert (receipts.show_chip.value, receipts.asker.question.text) == ("undeposited", "")
