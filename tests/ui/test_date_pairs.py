"""From a day to a day before it: one sentence at the field, and nothing is asked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from ui.tour.hands import Hands
from ui.widgets.date_pair import DatePair
from ui.widgets.fields import DateField

SAID = "18 Nov 2026 is after 3 Nov 2026."
SOMEWHEN = date(2026, 11, 3)


@pytest.fixture
def pair(qtbot, look, figures):
    pane = QWidget()
    qtbot.addWidget(pane)
    first, last = DateField(look, figures, "From", pane), DateField(look, figures, "To", pane)
    row = QHBoxLayout(pane)
    row.addWidget(first)
    row.addWidget(last)
    pair = DatePair(figures, first, last, pane)
    pair.set_days(date(2026, 11, 1), SOMEWHEN)
    pane.show()
    yield pair
    pane.close()


@pytest.fixture
def said(pair):
    heard = []
    pair.told.connect(lambda text, wrong: heard.append((text, wrong)))
    return heard


def give(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def wrong(pair):
    return [bool(field.property("wrong")) for field in pair._fields]


def test_the_field_that_was_left_last_is_the_wrong_one_until_either_is_mended(pair, said):
    first, last = pair._fields
    give(first, "18/11/26")
    assert (said[-1], wrong(pair), pair.right) == ((SAID, True), [True, False], False)
    give(first, "18/11/26")  # the same again
    assert (said[-1], wrong(pair)) == ((SAID, True), [True, False])
    give(last, "19/11/26")
    assert (said[-1], wrong(pair), pair.right) == (("", False), [False, False], True)


@pytest.mark.parametrize("typed", ["31/2/26", "18.11.0026", "12/31/26", "18/11/9999", "tomorrow"])
def test_what_is_no_day_is_said_as_such(pair, said, typed):
    first, _ = pair._fields
    give(first, typed)
    assert said[-1][1]
    assert "is after" not in said[-1][0]
    assert wrong(pair) == [True, False]
    assert first.text() == typed


def test_an_empty_day_is_asked_for(pair, said):
    first, _ = pair._fields
    first.clear()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert said[-1] == ("Both dates are needed.", True)


def test_days_that_follow_the_calendar_are_right_again(pair, said):
    give(pair._fields[0], "18/11/26")
    pair.set_days(SOMEWHEN, SOMEWHEN)
    assert (said[-1], wrong(pair), pair.right) == (("", False), [False, False], True)


def test_ledger_reports_and_statements_ask_nothing_of_a_period_that_ends_before_it_begins(busy_window):  # noqa: F811
    window, hands = busy_window, Hands(busy_window)
    window.go("customers")
    hands.settle()
    detail = window.page("customers").detail
    detail.tabs.setCurrentIndex(1)
    hands.settle()
    ledger = detail.ledger
    asked = ledger._asked
    give(ledger.last, "1/2/20")
    assert "is after Jan 2, 2020" in ledger._note.text()
    assert (ledger._range(), ledger._asked) == (None, asked)

    window.go("reports:sales")
    hands.settle()
    page = window.page("reports")
    row, answer = page.view.row, page.view.answer
    give(row.field("last"), "1/2/20")
    hands.settle()
    assert "is after Jan 2, 2020" in row._note.text()
    assert row.question() is None
    assert page.view.answer is answer
    row.field("period").choose("this-year")
    row.field("period").chosen.emit("this-year")
    hands.settle()
    assert row._note.isHidden()
    assert page.view.answer is not answer

    window.go("statements")
    hands.settle()
    options = window.page("statements").asked
    give(options.since, "12/24/26")
    hands.settle()
    assert options.asked() is None
    assert not options.settle()
