"""A deed and a name: what is to be done begins for whom it is meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.palette.test_palette import first, listed, opened, window
from ui.palette.deeds import deed_typed

__all__ = ["window"]


@pytest.mark.parametrize(
    ("typed", "deed", "rest"),
    [
        ("receive lund", "receive", "lund"),
        ("rec lundgren hotels", "receive", "lundgren hotels"),
        ("invoice lund", "invoice", "lund"),
        ("Call lund", "call", "lund"),
        ("lund", "", "lund"),
        ("call", "", "call"),
        ("in lund", "", "in lund"),
    ],
)
def test_a_word_before_the_name_says_what_to_do(qapp, typed, deed, rest):
    found, left = deed_typed(typed)
    assert (found.key if found else "", left) == (deed, rest)


def test_receive_and_a_name_begins_a_payment_of_theirs(window, qtbot):
    id_, name = first(window, "SELECT id, name FROM customer ORDER BY id LIMIT 1")
    palette = opened(window, qtbot, f"receive {name[:6].lower()}")
    assert listed(palette)["To do"][0] == f"Receive payment of {name}"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page("receive") is not None)
    page = window.page("receive")
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.state.payer.id == id_, timeout=10_000)
    qtbot.waitUntil(lambda: not window.jobs.busy and not page.posting.trial.isActive())


def test_of_one_customer_all_deeds_are_offered(window, qtbot):
    _, name = first(window, "SELECT id, name FROM customer ORDER BY id LIMIT 1")
    palette = opened(window, qtbot, name)
    assert [title.split(name)[0].strip() for title in listed(palette)["To do"]] == [
        "Receive payment of", "New invoice for", "Call"
    ]  # fmt: skip
