"""The palette: anything by a few keys, whatever has the focus."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from shiboken6 import isValid

from ar_desktop.customers.contacts import ContactData, create_contact
from ui.palette.footer import Footer
from ui.palette.palette import Palette


@pytest.fixture
def window(busy_window, qtbot):
    with qtbot.waitActive(busy_window):
        busy_window.activateWindow()
    busy_window.page("today").body.table.setFocus()
    return busy_window


def opened(window, qtbot, typed=""):
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = next(one for one in window.findChildren(Palette) if one.isVisible())
    qtbot.keyClicks(palette.field, typed)
    qtbot.waitUntil(lambda: palette._answered and not palette._late.isActive())
    return palette


def listed(palette):
    """Heads and the titles under them."""
    found = {}
    for row in palette.model.rows():
        if row.head:
            found[row.head] = []
        else:
            found[list(found)[-1]].append(row.hit.title)
    return found


def first(window, sql):
    with window.company.reading() as read:
        return read.row(sql)


def test_with_nothing_typed_it_lists_where_one_can_go(window, qtbot):
    palette = opened(window, qtbot)
    assert listed(palette)["Go to"][:2] == ["Today", "Customers"]
    assert palette.field.hasFocus()
    QAbstractItemModelTester(palette.model)


def test_in_a_small_window_the_list_gives_way_not_the_hints(window, qtbot):
    palette = opened(window, qtbot, "har")
    palette.resize(900, 300)
    palette.panel.setGeometry(palette._place())
    palette.panel.layout().activate()
    hints = palette.panel.findChild(Footer)
    assert palette.table.geometry().bottom() < hints.geometry().top()
    assert hints.geometry().bottom() < palette.panel.height()
    assert palette.table.verticalScrollBar().maximum() > 0


def test_a_customer_is_found_and_enter_opens_it(window, qtbot):
    id_, name = first(window, "SELECT id, name FROM customer ORDER BY id LIMIT 1")
    palette = opened(window, qtbot, name[:6])
    assert name in listed(palette)["Customers"]
    while palette.table.marked().title != name:
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    page = window.page("customers")
    qtbot.waitUntil(lambda: page.isVisible() and page.list.panel.table.selected_ids() == [id_], timeout=20_000)


def test_what_was_opened_comes_first_the_next_time(window, qtbot):
    (name,) = first(window, "SELECT name FROM customer ORDER BY id LIMIT 1")
    palette = opened(window, qtbot, f"@{name}")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    again = opened(window, qtbot)
    assert listed(again)["Recent"] == [name]


def test_an_exact_amount_finds_the_open_item(window, qtbot):
    number, amount = first(
        window, "SELECT number, open FROM open_item WHERE open > 0 AND kind = 'invoice' AND currency = 'USD' LIMIT 1"
    )
    palette = opened(window, qtbot, f"{amount // 100}.{amount % 100:02}")
    group = next(titles for head, titles in listed(palette).items() if head.startswith("Items of"))
    assert number in group


def test_a_number_is_found_by_its_last_digits(window, qtbot):
    (number,) = first(window, "SELECT number FROM document WHERE kind = 'invoice' ORDER BY id DESC LIMIT 1")
    palette = opened(window, qtbot, number.split("-")[-1].lstrip("0"))
    assert listed(palette)["Invoices and receipts"][0] == number


@pytest.mark.parametrize(
    ("sign", "group"), [("#", "Invoices and receipts"), ("@", "Customers"), (">", "Commands")]
)
def test_a_sign_narrows_what_is_looked_for(window, qtbot, sign, group):
    typed = {"#": "INV", "@": "a", ">": "a"}[sign]
    assert list(listed(opened(window, qtbot, sign + typed))) == [group]


def test_commands_show_their_keys_and_run_where_the_focus_was(window, qtbot):
    palette = opened(window, qtbot, ">side bar")
    hit = palette.table.marked()
    assert (hit.title, hit.keys) == ("Side bar", "Ctrl+B")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.side.folded
    assert window.page("today").body.table.hasFocus()


def test_every_command_of_the_menu_that_is_on_can_be_found(window, qtbot):
    palette = opened(window, qtbot)
    known = {hit.title for hit in palette._commands}
    assert {"Open company…", "Larger text", "Done for today", "Receive payment"} <= known


def test_reports_are_found_by_their_title(window, qtbot):
    palette = opened(window, qtbot, "aging by item")
    assert listed(palette)["Reports"] == ["Aging by item"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page("reports").isVisible()


def test_esc_leaves_everything_as_it_was(window, qtbot):
    palette = opened(window, qtbot, "abc")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.page("today").body.table.hasFocus()


def test_ctrl_c_copies_the_number(window, qtbot):
    palette = opened(window, qtbot, "#INV")
    qtbot.keyClick(palette.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == palette.table.marked().title


def test_enter_before_the_answer_waits_for_it(window, qtbot):
    palette = opened(window, qtbot)
    (name,) = first(window, "SELECT name FROM customer ORDER BY id LIMIT 1")
    palette.field.setText(f"@{name}")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page("customers") is not None, timeout=20_000)
    assert not isValid(palette) or not palette.isVisible()


@pytest.mark.parametrize("typed", ["'; DROP TABLE", "%%", "((", "\\", "1.2.3,4", "#", "@", "$", ">", "x" * 300])
def test_odd_typing_finds_nothing_and_breaks_nothing(window, qtbot, typed):
    palette = opened(window, qtbot)
    palette.field.setText(typed)
    qtbot.waitUntil(lambda: palette._answered)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.isVisible()


def test_without_a_company_it_has_the_commands(window, qtbot):
    window.close_company()
    window.menus.find_anything()
    palette = next(one for one in window.findChildren(Palette) if one.isVisible())
    palette.field.setText("open comp")
    assert listed(palette) == {"Commands": ["Open company…"]}


def test_a_keystroke_keeps_the_window_less_than_ten_milliseconds(window, qtbot):
    palette = opened(window, qtbot)
    slowest = 0.0
    for length in range(1, 7):
        began = time.thread_time()
        palette.field.setText("seattle"[:length])
        slowest = max(slowest, time.thread_time() - began)
        qtbot.waitUntil(lambda: palette._answered)
    assert slowest < 0.03  # of this thread, on a busy machine; alone it is some 2 ms


def test_deposits_items_and_people_are_found_and_open_where_they_are(window, qtbot):
    id_, number = first(window, "SELECT id, number FROM deposit WHERE reverses_id IS NULL ORDER BY id DESC LIMIT 1")
    (customer,) = first(window, "SELECT id FROM customer ORDER BY id LIMIT 1")
    window.do(lambda company: create_contact(company, customer, ContactData("Zenobia Quill")), "Contact")
    code = first(window, "SELECT code FROM item ORDER BY code LIMIT 1")[0]
    qtbot.waitUntil(lambda: not window.jobs.busy)

    def find(typed, group, title):
        palette = opened(window, qtbot, typed)
        qtbot.waitUntil(lambda: title in listed(palette).get(group, ()))
        palette.chosen.emit(next(row.hit for row in palette.model.rows() if not row.head and row.hit.title == title))
        palette.close_()

    find(number, "Deposits", number)
    deposits = window.page("deposits")
    qtbot.waitUntil(lambda: deposits._current() is not None and deposits._current().id == id_, timeout=10_000)
    qtbot.waitUntil(lambda: deposits.slip._number == number)
    find(code, "Items", code)
    items = window.page("items")
    qtbot.waitUntil(lambda: items.model.count() == 1 and items.current().code == code, timeout=10_000)
    find("zenobia", "Contacts", "Zenobia Quill")
    customers = window.page("customers")
    qtbot.waitUntil(lambda: customers.detail.customer == customer, timeout=10_000)
    qtbot.waitUntil(lambda: customers.detail.tabs.currentIndex() == 3)
