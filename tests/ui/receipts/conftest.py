"""The Receipts tab on a company with a few customers and what they owe; `page` is Receive payment."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from tests.receipts import ground
from ui.desk import Desk
from ui.receipts.receive_page import ReceivePage

SEP_12, OCT_5, OCT_20, NOV_13 = date(2026, 9, 12), date(2026, 10, 5), date(2026, 10, 20), date(2026, 11, 13)


@pytest.fixture
def office(company):
    """Lundgren owes four invoices and has a credit; Meridian earns a discount; Quinn owes one."""
    for code, name, terms in (
        ("LUN", "Lundgren Hotels", "net30"),
        ("MER", "Meridian Logistics", "2/10 net 30"),
        ("QUI", "Quinn Mechanical", "net30"),
    ):
        create_customer(company, CustomerData(code=code, name=name, terms=terms))
    for amount, day in ((6_310_00, SEP_12), (5_120_00, OCT_5), (4_860_00, OCT_20), (5_650_00, NOV_13)):
        ground.invoice(company, amount, day, code="LUN")
    ground.money(company, 2_500_00, NOV_13, code="LUN", method="ach")
    ground.invoice(company, 1_000_00, NOV_13, code="MER")
    ground.invoice(company, 300_00, OCT_5, code="QUI")
    yield company
    ground.sound(company)


@pytest.fixture
def office_desk(look, jobs, office, figures, preferences):
    return Desk(look, jobs, office, figures, preferences)


@pytest.fixture
def keys(qtbot):
    """Types into whatever has the focus, as a hand does; waits for what is under way."""

    class Keys:
        def type(self, text):
            for letter in text:
                qtbot.keyClick(QApplication.focusWidget(), letter)

        def press(self, *pressed):
            plain = Qt.KeyboardModifier.NoModifier
            for one in pressed:
                key, mods = one if isinstance(one, tuple) else (one, plain)
                qtbot.keyClick(QApplication.focusWidget(), key, mods)

    return Keys()


@pytest.fixture
def page(qtbot, office_desk):
    page = ReceivePage(office_desk)
    qtbot.addWidget(page)
    page.resize(1250, 800)
    page.first_shown()
    page.show()
    qtbot.waitActive(page)
    page.enter()
    qtbot.waitUntil(lambda: not office_desk.jobs.busy)
    return page


@pytest.fixture
def settled(qtbot, office_desk, page):
    """Waits until the page has tried what stands on it."""

    def wait():
        qtbot.waitUntil(lambda: not page.posting.trial.isActive() and not office_desk.jobs.busy)

    return wait


@pytest.fixture
def payer(qtbot, page, keys, settled):
    def choose(text):
        page.form.payer.setFocus()
        keys.type(text)
        keys.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.board.state.payer is not None)
        settled()

    return choose
