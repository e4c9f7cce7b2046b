"""What waits to be applied, and what can be done with it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.receipts import ground
from ui.receipts.dialogs import RefundDialog
from ui.receipts.tasks import Apply, Identify
from ui.receipts.unapplied_page import UnappliedPage

Key = Qt.Key


@pytest.fixture
def page(qtbot, office, office_desk):
    ground.money(office, 75_00, date(2026, 11, 18), code="", reference="R. Delacroix")
    page = UnappliedPage(office_desk)
    qtbot.addWidget(page)
    page.resize(1250, 800)
    page.first_shown()
    page.show()
    qtbot.waitActive(page)
    qtbot.waitUntil(lambda: page.model.count() == 4 and not office_desk.jobs.busy)
    page.enter()
    return page


def stand_on(page, number):
    at = next(at for at, row in enumerate(page.model.rows()) if row.number == number)
    page.table.select_row(at)


def asked_for(page):
    wanted = []
    page.desk.asked_for.connect(lambda key, what: wanted.append((key, what)))
    return wanted


def test_money_of_nobody_known_stands_above_what_customers_have_on_account(page):
    rows = page.model.rows()
    assert [row.head.title if row.head else row.number for row in rows] == [
        "Unidentified", "R-2026-00002", "On account", "R-2026-00001",
    ]  # fmt: skip
    assert page.panel.totals.rows()[0].texts["open"] == "2,575.00"


def test_enter_leads_to_where_it_is_applied_or_its_owner_named(page, keys):
    wanted = asked_for(page)
    stand_on(page, "R-2026-00001")
    keys.press(Key.Key_A)
    stand_on(page, "R-2026-00002")
    assert page.buttons["apply"].text() == "Identify"
    keys.press(Key.Key_Return)
    (first, task), (second, whose) = wanted
    assert (first, second) == ("receive", "receive")
    assert (task.number, task.fixed) == ("R-2026-00001", 2_500_00)
    assert isinstance(task, Apply)
    assert whose == Identify("R-2026-00002", 75_00, "USD", date(2026, 11, 18))


def test_one_key_applies_it_to_the_oldest(page, keys, qtbot, office, office_desk):
    stand_on(page, "R-2026-00001")
    with qtbot.waitSignal(office_desk.written) as told:
        keys.press(Key.Key_O)
    assert told.args[:1] == ["R-2026-00001 applied to the oldest items"]
    page.refresh()
    qtbot.waitUntil(lambda: page.model.count() == 2 and not office_desk.jobs.busy)
    assert office_desk.undo.top().sentence() == "Undo the application of R-2026-00001"


def test_it_is_paid_back_after_one_question(page, keys, qtbot, office, office_desk):
    stand_on(page, "R-2026-00001")
    keys.press(Key.Key_B)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, RefundDialog))
    qtbot.waitUntil(dialog.isVisible)
    dialog.amount.selectAll()
    qtbot.keyClicks(dialog.amount, "9999")
    dialog.go.click()
    qtbot.waitUntil(lambda: "only 2500.00" in dialog._wrong.text())  # refused: nothing typed is lost
    assert dialog.amount.value == 9_999_00
    dialog.amount.selectAll()
    qtbot.keyClicks(dialog.amount, "500")
    with qtbot.waitSignal(office_desk.written) as told:
        qtbot.keyClick(dialog.amount, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args[:1] == ["RF-2026-00001 posted: 500.00 paid back"]
    assert office_desk.undo.top().sentence() == "Take back refund RF-2026-00001"


def test_typing_finds_by_customer_and_nothing_found_says_so(page, qtbot):
    page.search.setText("lundgren")
    qtbot.waitUntil(lambda: page.model.count() == 2)
    page.search.setText("nobody")
    qtbot.waitUntil(lambda: page.model.count() == 0)
    assert page.panel._empty.accessibleName().startswith("Nothing fits")


def test_who_only_reads_is_offered_nothing_that_writes(page, office):
    office.read_only = True
    stand_on(page, "R-2026-00001")
    page._offer()
    assert not any(button.isEnabled() for button in page.buttons.values())


def test_the_model_keeps_to_the_rules_of_models(page):
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    before = tester.model().rowCount()
    page._show()
    assert tester.model().rowCount() == before > 0
