"""Commands given while another page is in view: they lead to theirs, or are off where nobody would see what they do."""

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


def test_a_new_customer_is_begun_before_the_page_was_ever_shown(window):
    """The list answers after the form is open, and stands on its first row: that is nobody's wish to leave."""
    hands = Hands(window)
    assert window.page("customers") is None
    hands.press("Ctrl+Shift+N")
    hands.settle()
    page = window.page("customers")
    assert page.in_form
    hands.type("Harbour Supplies")
    hands.press("Return")
    hands.settle()
    assert page.in_form
    assert page.form.isAncestorOf(window.focusWidget())
    assert page.form.fields.typed()["name"] == "Harbour Supplies"
