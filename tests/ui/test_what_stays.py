"""What can't be taken back stands in the way: Ctrl+Z says why not, and takes back nothing else in its place."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
from ar_desktop.invoicing.voiding import void_document
from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from ui.tour.hands import Hands
from ui.widgets.buttons import Btn

DAY = date(2026, 11, 19)


@pytest.fixture
def window(busy_window):  # noqa: F811
    return busy_window


def post(window, hands, said):
    """An invoice of the first customer; returns its number."""
    with window.company.reading() as read:
        code = read.value("SELECT code FROM customer ORDER BY id LIMIT 1")
    new = NewDocument(customer=code, date=DAY, lines=(NewLine("Work", amount=10_00),))
    window.do(lambda company: post_document(company, new), said)
    hands.settle()
    return state(window)[-1][0]


def state(window):
    with window.company.reading() as read:
        return read.rows(
            "SELECT i.number, coalesce((SELECT min(1) FROM open_item r WHERE r.reverses_id = i.id), 0) "
            "FROM open_item i WHERE i.reverses_id IS NULL AND i.document_id IS NOT NULL ORDER BY i.id DESC LIMIT 2"
        )[::-1]


def press(window, key):
    window.activateWindow()
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def said(window):
    strip = window.messages.banner._strip
    return strip.accessibleName() if strip is not None else ""


def button(window, text):
    return next(one for one in window.messages.banner.findChildren(Btn) if one.text() == text)


def test_after_a_void_ctrl_z_says_that_it_stays_and_lets_what_was_posted_before_be(window):
    hands = Hands(window)
    first = post(window, hands, "First posted")
    second = post(window, hands, "Second posted")
    window.do(lambda company: void_document(company, second), f"{second} voided")
    hands.settle()
    assert state(window) == [(first, 0), (second, 1)]
    press(window, Qt.Key.Key_Z)
    hands.settle()
    assert state(window) == [(first, 0), (second, 1)]
    assert "stays void" in said(window)
    button(window, "Don’t undo it").click()
    assert window.desk.undo.top().sentence() == f"Void {second}"  # the next Ctrl+Z is about what came before


def test_what_was_posted_and_undone_says_why_it_is_not_done_again(window):
    hands = Hands(window)
    number = post(window, hands, "Posted")
    press(window, Qt.Key.Key_Z)
    hands.settle()
    assert state(window)[-1] == (number, 1)
    press(window, Qt.Key.Key_Y)
    hands.settle()
    assert state(window)[-1] == (number, 1)
    assert f"{number} stays void" in said(window)
