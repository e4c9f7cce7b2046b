"""The list folds to its narrow form and away; one goes on without it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def turn(customers, busy_window, settled):
    def press(keys):
        next(action for action in customers.commands() if action.shortcut().toString() == keys).trigger()
        settled(busy_window)

    return press


def shown(customers):
    table = customers.list.panel.table
    columns = customers.list.model.columns()
    return [column.key for at, column in enumerate(columns) if not table.isColumnHidden(at)]


def test_ctrl_shift_l_folds_to_name_and_overdue_then_away_then_back(customers, turn):
    assert "balance" in shown(customers)
    turn("Ctrl+Shift+L")
    assert shown(customers) == ["name", "flag", "overdue"]
    turn("Ctrl+Shift+L")
    assert not customers.list.isVisible()
    turn("Ctrl+Shift+L")
    assert "balance" in shown(customers)


def test_while_the_list_is_away_the_head_says_where_one_is_and_goes_on(qtbot, customers, turn):
    first, second = customers.list.model.id_at(0), customers.list.model.id_at(1)
    turn("Ctrl+Shift+L")
    turn("Ctrl+Shift+L")
    assert customers.detail.customer == first
    assert customers.detail.head.place._said.text() == "1 of 26 by overdue"
    turn("Alt+Down")
    qtbot.waitUntil(lambda: customers.detail.customer == second)
    assert customers.detail.head.place._said.text() == "2 of 26 by overdue"
    turn("Alt+Up")
    qtbot.waitUntil(lambda: customers.detail.customer == first)


def test_a_narrow_window_has_the_narrow_list_and_a_wide_one_the_chosen_form(customers, busy_window, settled):
    busy_window.resize(1280, 800)
    settled(busy_window)
    assert shown(customers) == ["name", "flag", "overdue"]
    busy_window.resize(1440, 900)
    settled(busy_window)
    assert "balance" in shown(customers)


def test_looking_for_a_customer_brings_the_list_back(customers, turn, busy_window):
    turn("Ctrl+Shift+L")
    turn("Ctrl+Shift+L")
    busy_window.go_to_filter()
    assert customers.list.isVisible()
    assert customers.list.search.hasFocus()


def test_alt_down_in_a_date_opens_its_calendar(qtbot, customers, turn, busy_window, monkeypatch):
    turn("Alt+2")
    field, before = customers.detail.ledger.first, customers.detail.customer
    opened = []
    monkeypatch.setattr(field, "open_calendar", lambda: opened.append(True))
    busy_window.activateWindow()
    qtbot.waitActive(busy_window)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert opened
    assert customers.list.model.id_at(customers.list.panel.table.currentIndex().row()) == before
