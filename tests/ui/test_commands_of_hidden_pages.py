"""A command of a page does nothing from elsewhere: nobody would see what it posts."""

import pytest

from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from ui.palette.commands import commands
from ui.tour.hands import Hands


@pytest.fixture
def window(busy_window):  # noqa: F811
    return busy_window


def named(window, text):
    return [hit for hit in commands(window.menuBar()) if hit.title == text]


def test_a_half_typed_payment_is_not_posted_from_another_page(window):
    hands = Hands(window)
    window.go("receive")
    hands.settle()
    assert named(window, "Post and next")
    assert named(window, "Take the discount")
    window.go("today")
    hands.settle()
    assert not named(window, "Post and next")
    assert named(window, "Receive payment")  # leads there
    window.go("receive")
    assert named(window, "Post and next")


def test_a_command_that_is_off_says_where_it_works(window):
    hands = Hands(window)
    for key in ("receive", "collections", "today"):
        window.go(key)
        hands.settle()
    page = window.page("receive")
    assert {action.statusTip() for action in page.commands()} == {"Works on the page “Receive payment”"}
    assert {action.statusTip() for action in window.page("collections").commands()} == {
        "Works on the page “Collections”"
    }
    assert {action.statusTip() for action in window.page("today").commands()} == {""}


def test_what_a_page_switches_off_meanwhile_stays_off(window):
    hands = Hands(window)
    window.go("today")
    hands.settle()
    first, second = window.page("today").commands()[:2]
    window.go("customers")
    first.setEnabled(False)
    second.setEnabled(True)
    assert not second.isEnabled()
    window.go("today")
    assert second.isEnabled()
    assert not first.isEnabled()
