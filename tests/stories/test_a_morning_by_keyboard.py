"""A bookkeeper's morning by keys alone: they go to whatever has the focus, and the books tell what came of it."""

from __future__ import annotations

import pytest

from ar_desktop.closing.verify import findings
from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.conftest import inter, look, preferences, processes_of_all_tests, shared_processes  # noqa: F401
from ui.tour.hands import Hands

OWED = (
    "SELECT i.number, i.open, c.code FROM open_item i JOIN customer c ON c.id = i.customer_id "
    "WHERE i.kind = 'invoice' AND i.open = i.amount AND i.currency = 'USD' AND i.disputed = 0 "
    "AND i.due_date < '2026-11-19' ORDER BY i.due_date LIMIT 1"
)
LAST_DOCUMENT = "SELECT kind, number, gross FROM document ORDER BY id DESC LIMIT 1"
LAST_EVENT = "SELECT customer_id, kind, outcome FROM event ORDER BY id DESC LIMIT 1"


class Morning:
    """Keys in, rows of the books out; nothing of the window is called."""

    def __init__(self, window) -> None:
        self._window, self._hands = window, Hands(window, patience=60)
        self._hands.settle()

    def press(self, *keys) -> None:
        for key in keys:
            self._hands.press(key)
            self._hands.settle(0.1)

    def type(self, text) -> None:
        self._hands.type(text)
        self._hands.settle()

    def writes(self, *keys) -> None:
        """Until the books have one more change."""
        before = self.one("SELECT max(number) FROM change")
        self.press(*keys)
        self._hands.wait(lambda: self.one("SELECT max(number) FROM change") > before, f"{keys} to write")
        self._hands.settle()

    def row(self, sql, **facts):
        with self._window.desk.company.reading() as read:
            return read.row(sql, **facts)

    def one(self, sql, **facts):
        return self.row(sql, **facts)[0]

    def reads(self) -> str:
        """What a screen reader says of where one is: the control that has the focus."""
        return self._hands._focus().accessibleName()

    def findings(self):
        return findings(self._window.desk.company)


@pytest.fixture
def morning(busy_window, preferences, tmp_path):  # noqa: F811
    preferences.set_text("statements/folder", str(tmp_path / "statements"))
    return Morning(busy_window)


def test_a_morning(morning, tmp_path):
    _the_post_brought_a_cheque(morning)
    _an_order_is_invoiced_credited_and_the_credit_taken_back(morning)
    _the_first_of_the_worklist_does_not_answer_the_second_promises(morning)
    _somebody_rings_and_is_found(morning)
    _a_new_customer_is_entered(morning)
    _statements_go_out(morning, tmp_path)
    assert morning.findings() == []


def _the_post_brought_a_cheque(morning) -> None:
    number, owed, _ = morning.row(OWED)
    morning.press("Ctrl+R")
    morning.type(number)
    morning.press("Return")
    morning.type(f"{owed / 100:.2f}")
    morning.press("Return")
    morning.writes("Ctrl+S")
    assert morning.one("SELECT open FROM open_item WHERE number = :n AND kind = 'invoice'", n=number) == 0
    assert morning.one("SELECT amount FROM receipt ORDER BY id DESC LIMIT 1") == owed


def _an_order_is_invoiced_credited_and_the_credit_taken_back(morning) -> None:
    code = morning.one("SELECT code FROM customer WHERE on_hold = 0 AND currency = 'USD' ORDER BY id LIMIT 1")
    item, price = morning.row("SELECT code, unit_price FROM item WHERE unit_price > 0 ORDER BY id LIMIT 1")
    morning.press("Ctrl+I")
    morning.type(code)
    morning.press(*["Return"] * 7)
    assert morning.reads() == "Item 1"
    morning.type(item)
    morning.press("Return")
    assert morning.reads() == "Qty 1"
    morning.type("3")
    morning.writes("Ctrl+S")
    kind, number, _ = morning.row(LAST_DOCUMENT)
    net = morning.one("SELECT net FROM document ORDER BY id DESC LIMIT 1")
    assert (kind, net) == ("invoice", 3 * price // 10_000)

    morning.press("Ctrl+Shift+K")
    morning.writes("Ctrl+S")
    assert morning.row(LAST_DOCUMENT)[0] == "credit_note"
    assert morning.one("SELECT open FROM open_item WHERE number = :n", n=number) == 0
    morning.writes("Ctrl+Z")
    assert morning.one("SELECT open FROM open_item WHERE number = :n", n=number) > 0


def _the_first_of_the_worklist_does_not_answer_the_second_promises(morning) -> None:
    morning.press("Ctrl+Shift+W")
    morning.writes("N", "Return")
    first, _, outcome = morning.row(LAST_EVENT)
    assert outcome == "no_answer"
    assert morning.one("SELECT count(*) FROM follow_up WHERE customer_id = :c AND done_no IS NULL", c=first) == 1
    morning.press("Ctrl+L")
    morning.type("spoke to Ann, promises 40 fri")
    morning.writes("Return")
    second, _, outcome = morning.row(LAST_EVENT)
    assert outcome == "promise"
    assert second != first
    amount, day = morning.row("SELECT amount, date FROM promise ORDER BY id DESC LIMIT 1")
    assert (amount, day) == (4000, "2026-11-20")


def _somebody_rings_and_is_found(morning) -> None:
    code, name = morning.row("SELECT code, name FROM customer ORDER BY id DESC LIMIT 1")
    morning.press("Ctrl+K")
    morning.type(name)
    morning.press("Return")
    assert morning.reads() == "Customers"
    morning.press("Ctrl+L")
    morning.type("wants a copy of the last invoice")
    morning.writes("Return")
    who, kind, _ = morning.row(LAST_EVENT)
    assert (morning.one("SELECT code FROM customer WHERE id = :c", c=who), kind) == (code, "note")


def _a_new_customer_is_entered(morning) -> None:
    morning.press("Ctrl+Shift+N")
    morning.type("Alder Rope Works")
    morning.writes("Ctrl+S")
    assert morning.one("SELECT name FROM customer ORDER BY id DESC LIMIT 1") == "Alder Rope Works"


def _statements_go_out(morning, folder) -> None:
    morning.press("Ctrl+Shift+T")
    morning.writes("Ctrl+Return")
    made = morning.one("SELECT count(*) FROM statement")
    assert made > 10
    assert len(list((folder / "statements").rglob("*.pdf"))) == made
