"""Two records of one customer are joined by one question, and told apart again by Undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ar_desktop.customers.data import read_customer
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.ledger.queries import customer_figures
from ui.customers.join_dialog import JoinDialog


@pytest.fixture
def ask(qtbot, customers, busy_window, settled):
    """The question, about the customer in view."""
    busy_window.activateWindow()
    qtbot.waitActive(busy_window)
    next(one for one in customers.commands() if one.shortcut().toString() == "Shift+F2").trigger()
    dialog = customers.findChild(JoinDialog)
    settled(busy_window)
    return dialog


def balances(window, *codes):
    with window.company.reading() as read:
        return [
            customer_figures(read, read_customer(read, code)[0], AsOf(window.company.today)).balance for code in codes
        ]


def test_the_question_says_what_moves_and_undo_separates_them(qtbot, ask, customers, busy_window, settled):
    stays = customers.detail.card.code
    rows = [customers.list.model.row_at(at) for at in range(1, 26)]
    row = next(one for one in rows if one.balance and not one.marks.promised_for and not one.marks.disputed)
    before = balances(busy_window, stays, row.code)
    assert not ask.go.isEnabled()
    qtbot.keyClicks(ask.duplicate, row.code)
    qtbot.waitUntil(lambda: ask.duplicate._list.isVisible())
    qtbot.keyClick(ask.duplicate, Qt.Key.Key_Return)
    qtbot.waitUntil(ask.go.isEnabled)
    assert row.name in ask._text.text()
    assert ask.go.text() == f"Join {row.code} into {stays}"
    qtbot.keyClick(ask.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(busy_window)
    assert balances(busy_window, stays, row.code) == [sum(before), 0]
    busy_window.messages.undo_last()
    settled(busy_window)
    assert balances(busy_window, stays, row.code) == before


def test_what_cannot_be_joined_is_said_in_the_question(qtbot, ask, customers, busy_window, settled):
    rows = [customers.list.model.row_at(at) for at in range(1, 26)]
    disputed = next(row for row in rows if row.marks.disputed)
    qtbot.keyClicks(ask.duplicate, disputed.code)
    qtbot.waitUntil(lambda: ask.duplicate._list.isVisible())
    qtbot.keyClick(ask.duplicate, Qt.Key.Key_Return)
    qtbot.waitUntil(ask.go.isEnabled)
    ask.go.click()
    settled(busy_window)
    assert ask.isVisible()
    assert "still run" in ask._wrong.text() or "billed in" in ask._wrong.text()
    ask.reject()
