"""Settings of a customer are saved as one leaves a field, each as a change of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ar_desktop.customers.data import read_customer
from ui.customers.saving import change_fields


@pytest.fixture
def pane(customers, busy_window, settled):
    customers.detail.tabs.setCurrentIndex(5)
    settled(busy_window)
    return customers.detail.more.settings


def known(pane, busy_window):
    with busy_window.company.reading() as read:
        return read_customer(read, pane._data.code)[1]


def test_terms_are_saved_on_enter_and_can_be_taken_back(qtbot, pane, busy_window, settled):
    before = known(pane, busy_window)
    editor = pane.fields.editors["terms"]
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "2/10 net 45")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settled(busy_window)
    assert known(pane, busy_window).terms == "2/10net45"
    busy_window.messages.undo_last()
    settled(busy_window)
    assert known(pane, busy_window) == before


def test_a_hold_is_set_with_the_space_bar(qtbot, pane, busy_window, settled, customers):
    check = pane.fields.editors["on_hold"]
    check.setFocus()
    qtbot.keyClick(check, Qt.Key.Key_Space)
    settled(busy_window)
    assert known(pane, busy_window).on_hold
    assert customers.detail.head._hold.isVisible()


def test_what_nobody_understands_is_not_saved_and_stays(qtbot, pane, busy_window, settled):
    before = known(pane, busy_window)
    editor = pane.fields.editors["discount_grace_days"]
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "soon")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    settled(busy_window)
    assert known(pane, busy_window) == before
    assert editor.text() == "soon"
    assert pane.fields.boxes["discount_grace_days"]._says.text()


def test_a_customer_is_not_changed_by_looking_at_them(qtbot, pane, busy_window, settled, customers):
    before = busy_window.company.data_version()
    qtbot.keyClick(customers.list.panel.table, Qt.Key.Key_Down)
    qtbot.wait(120)
    settled(busy_window)
    for editor in pane.fields.editors.values():
        editor.setFocus()
    settled(busy_window)
    assert busy_window.desk.undo.top() is None
    assert busy_window.company.data_version() == before


def test_where_papers_go_is_said(pane):
    address = pane._data.email
    assert pane.goes_to.text() == f"Invoices, reminders and statements go to {address}."


def test_whoever_pays_for_others_has_their_names(pane, busy_window, settled, customers):
    own = pane._data.code
    with busy_window.company.reading() as read:
        other = read.value("SELECT code FROM customer WHERE code <> :c AND currency = 'USD' AND id NOT IN "
                           "(SELECT payer_id FROM customer WHERE payer_id IS NOT NULL) ORDER BY id", c=own)  # fmt: skip
    assert not pane.family.isVisible()
    busy_window.do(lambda company: change_fields(company, other, {"payer": own}), "payer")
    settled(busy_window)
    name = known_by_code(busy_window, other).name
    assert pane.family.text() == f"Pays for {name} ({other})."


def known_by_code(window, code):
    with window.company.reading() as read:
        return read_customer(read, code)[1]
