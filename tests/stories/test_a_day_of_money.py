"""A bookkeeper's day with money, typed into the real window: after each thing and its Undo the books agree."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from ar_desktop.closing.verify import findings
from ar_desktop.company import FixedClock
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.periods import close_period
from ar_desktop.reports.catalogue import run
from ar_desktop.values.dates import Month
from ar_desktop.words import Words
from tests.receipts import ground
from tests.ui.conftest import inter, look, preferences, processes_of_all_tests, shared_processes  # noqa: F401
from ui.invoices.credit_pane import CreditPane
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.tour.hands import Hands

TODAY, SEP, OCT, NOV, NOV_8 = (date(2026, *day) for day in ((11, 19), (9, 12), (10, 5), (11, 2), (11, 8)))


class Day:
    """Keys to whatever has the focus, in a question first; what a customer owes, by number."""

    def __init__(self, window) -> None:
        self.window, self.hands, self.said = window, Hands(window, patience=60), []
        window.desk.written.connect(lambda what, _reversal: self.said.append(what))
        self.hands.settle()

    def press(self, *names) -> None:
        for name in names:
            key = QKeySequence(name)[0]
            QTest.keyClick(self._focus(), key.key(), key.keyboardModifiers())
            self.hands.settle(0.05)

    def type(self, text) -> None:
        for sign in text:
            QTest.keyClick(self._focus(), sign)
        self.hands.settle()

    def _focus(self):
        asked = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        if asked:
            return asked[-1].focusWidget() or asked[-1]
        self.window.activateWindow()
        self.hands.settle(0.02)
        return QApplication.focusWidget() or self.window

    def posts(self, *keys) -> str:
        before = len(self.said)
        self.press(*keys)
        self.hands.wait(lambda: len(self.said) > before, f"{keys} to post")
        self.hands.settle()
        self.agrees()
        return self.said[-1]

    def undo(self) -> str:
        return self.posts("Ctrl+Z")

    def receive(self, name, amount) -> None:
        self.press("Ctrl+R")
        page = self.hands.page("receive")
        page.form.payer.setFocus()
        page.form.payer.selectAll()
        self.type(name)
        self.press("Return")
        self.hands.wait(lambda: page.board.state.payer is not None, name)
        self.type(amount)
        self.press("Return")
        self.hands.settle()

    def owes(self, code):
        with self.window.desk.company.reading() as read:
            rows = read.rows(
                "SELECT i.kind, i.number, i.open FROM open_item i JOIN customer c ON c.id = i.customer_id "
                "WHERE c.code = :c AND i.open <> 0 ORDER BY i.id",
                c=code,
            )
        return [(kind, int(number[-5:]), open_) for kind, number, open_ in rows]

    def agrees(self) -> None:
        """Every proof of `verify`, and the aging to the cent."""
        company = self.window.desk.company
        assert findings(company) == []
        aging = run(company, "aging")
        with company.reading() as read:
            assert aging.total[aging.at("total")] == read.value("SELECT sum(base_open) FROM open_item")


@pytest.fixture
def day(qtbot, look, preferences, tmp_path):  # noqa: F811
    path = tmp_path / "Day.arbook"
    with create_company(path, name="Day", currency="USD", country="US", clock=FixedClock(TODAY)) as company:
        for code, more in (("ALF", {}), ("BRA", {"terms": "2/10 net 30"}), ("EUR", {"currency": "EUR"})):
            ground.customer(company, code, **({"terms": "net30"} | more))
        ground.rate(company, "EUR", SEP, Decimal("1.10"))
        ground.rate(company, "EUR", NOV, Decimal("1.17"))
        for code, amount, when in (
            ("ALF", 1_000_00, SEP), ("ALF", 500_00, OCT), ("ALF", 250_00, NOV), ("BRA", 800_00, NOV_8),
        ):  # fmt: skip
            ground.invoice(company, amount, when, code=code)
        ground.invoice(company, 100_00, SEP, code="EUR", currency="EUR")
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.open_company(path, TODAY)
    qtbot.waitUntil(lambda: window.page("today") is not None, timeout=30_000)
    yield Day(window)
    window.close()


ALFA = [("invoice", 1, 1_000_00), ("invoice", 2, 500_00), ("invoice", 3, 250_00)]
BRAVO = [("invoice", 4, 800_00)]


def test_money_comes_and_goes_back(day):
    day.receive("Customer ALF", "1200")  # a part of the second
    day.posts("Ctrl+Return")
    assert day.owes("ALF") == [("invoice", 2, 300_00), ("invoice", 3, 250_00)]
    day.window.go("receipts", "R-2026-00001")
    day.hands.settle()
    day.press("R", "Tab")
    day.type("25")  # it bounced, with a fee
    day.posts("Ctrl+Return")
    assert day.owes("ALF") == [*ALFA, ("fee", 1, 25_00)]
    day.undo()
    assert day.owes("ALF") == [*ALFA, ("receipt", 1, -1_200_00)]

    day.receive("Customer BRA", "784")  # a day late: no discount, unless it is taken by hand, and then refused
    assert day.window.page("receive").board.sheet.totals().discount == 0
    day.window.page("receive").board.grid.setFocus()
    day.press("F6")
    day.hands.settle()
    assert "16.00 USD of discount was taken" in day.window.page("receive")._messages.itemAt(0).widget().accessibleName()
    day.press("F6")
    day.posts("Ctrl+Return")
    assert day.owes("BRA") == [("invoice", 4, 16_00)]
    day.undo()
    assert day.owes("BRA") == BRAVO

    day.receive("Customer BRA", "900")  # too much, and paid back
    day.posts("Ctrl+Return")
    assert day.owes("BRA") == [("receipt", 3, -100_00)]
    day.undo()
    assert day.owes("BRA") == BRAVO

    day.receive("Customer EUR", "40")  # 44.00 of what was booked, for 46.80
    day.posts("Ctrl+Return")
    assert day.owes("EUR") == [("invoice", 5, 60_00)]
    day.undo()
    assert day.owes("EUR") == [("invoice", 5, 100_00)]


def test_one_cheque_pays_for_two_customers_and_all_of_it_goes_back_and_comes_again(day):
    day.receive("Customer ALF", "1800")
    page = day.window.page("receive")
    page.board.grid.setFocus()
    day.press("Home", "Down", "Down", "Space")  # the last 300.00 are not theirs
    day.posts("Ctrl+Return")
    assert day.owes("ALF") == [ALFA[2], ("receipt", 1, -300_00)]
    day.window.go("unapplied")
    day.hands.settle()
    day.press("M")
    day.type("Customer BRA")
    day.press("Return")
    day.posts("Ctrl+Return")
    day.press("A")
    day.posts("Ctrl+Return")
    assert (day.owes("ALF"), day.owes("BRA")) == ([ALFA[2]], [("invoice", 4, 500_00)])
    for _ in range(3):
        day.undo()
    assert (day.owes("ALF"), day.owes("BRA")) == (ALFA, BRAVO)
    day.posts("Ctrl+Y")
    assert day.owes("ALF") == [ALFA[2], ("receipt", 2, -300_00)]


def test_what_will_not_be_paid_goes_another_way(day):
    day.window.go("invoices", ("document", "INV-2026-00004"))
    day.hands.settle()
    day.press("F7")
    day.type("gone")
    day.posts("Ctrl+Return")
    assert day.owes("BRA") == []
    day.press("Ctrl+Shift+V")
    day.type("100")  # and some of it came after all
    day.posts("Ctrl+Return")
    assert day.owes("BRA") == []
    day.undo()
    day.undo()
    assert day.owes("BRA") == BRAVO

    day.receive("Customer ALF", "")
    page = day.window.page("receive")
    page.board.grid.setFocus()
    day.press("Down", "Space", "Alt+Shift+N")
    day.posts("Ctrl+Return")  # the second is netted
    assert day.owes("ALF") == [ALFA[0], ALFA[2]]
    day.undo()
    assert day.owes("ALF") == ALFA
    day.press("Home", "Down", "Alt+Shift+M")
    day.type("Customer BRA")
    day.press("Return")
    day.posts("Ctrl+Return")  # and then moved to another payer
    assert day.owes("BRA") == [*BRAVO, ("transfer_in", 2, 500_00)]
    day.undo()
    assert (day.owes("ALF"), day.owes("BRA")) == (ALFA, BRAVO)


def test_a_credit_note_is_larger_than_what_is_open_and_a_month_closes_before_the_undo(day):
    day.receive("Customer ALF", "900")
    day.posts("Ctrl+Return")
    day.window.go("invoices", ("document", "INV-2026-00001"))
    day.hands.settle()
    day.press("Ctrl+Shift+K")
    day.hands.settle()
    pane = day.window.page("invoices").findChild(CreditPane)
    assert pane._sum_line.text().endswith("900.00 stays theirs as a credit")
    day.posts("Ctrl+S")
    assert day.owes("ALF") == [ALFA[1], ALFA[2], ("credit_note", 1, -900_00)]
    day.undo()
    assert day.owes("ALF") == [("invoice", 1, 100_00), ALFA[1], ALFA[2]]

    day.receive("Customer BRA", "800")
    page = day.window.page("receive")
    page.form.date.selectAll()
    day.type("11/10")
    day.press("Tab")
    day.posts("Ctrl+Return")
    taken = day.window.desk.undo.top()
    day.window.do(lambda company: close_period(company, Month(2026, 10)), "October closed")
    day.hands.settle()
    day.window.desk.undo_wanted.emit(taken)
    day.hands.wait(lambda: day.said[-1].startswith("Void receipt"), "the undo")
    day.hands.settle()
    day.agrees()
    assert day.owes("BRA") == BRAVO
