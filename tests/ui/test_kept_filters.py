"""Filters that are kept under a name, in every list that has filters: kept, dropped and used again, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from ui.tour.hands import Hands
from ui.widgets.name_dialog import NameDialog

Key = Qt.Key


def view_of(window, place):
    page = window.page(place.partition(":")[0])
    views = {"collections:worklist": lambda: page.work.list, "collections:promises": lambda: page.promises,
             "collections:disputes": lambda: page.disputes}  # fmt: skip
    return views.get(place, lambda: page)()


def shown(view):
    return [view.model.row_at(at) for at in range(view.model.count())]


def open_menu(hands, view):
    """Ctrl+Shift+F, as the page's menu says."""
    where = view.search if hasattr(view, "search") else view.show_chip
    view.window().activateWindow()
    where.setFocus()
    hands.wait(where.hasFocus, "the focus where the list is narrowed")
    hands.press("Ctrl+Shift+F")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    return menu


def keep(hands, view, name):
    menu = open_menu(hands, view)
    QTest.keyClick(menu, Key.Key_K)
    hands.wait(lambda: view.window().findChild(NameDialog) is not None, "the name")
    dialog = view.window().findChild(NameDialog)
    proposed = dialog.name.text()
    dialog.name.setText(name)
    QTest.keyClick(dialog.name, Key.Key_Return)
    hands.settle()
    return proposed


@pytest.mark.parametrize(
    ("place", "narrowed", "proposed"),
    [
        ("items", {"show": "inactive"}, "Not sold"),
        ("items", {"text": "nothing like it"}, "“nothing like it”"),
        ("unapplied", {"text": "nothing like it"}, "“nothing like it”"),
        ("collections:worklist", {"show": "broken"}, "Broken"),
        ("collections:promises", {"show": "broken"}, "Broken"),
        ("collections:disputes", {"show": "deductions"}, "Deductions"),
    ],
)
def test_a_filter_is_kept_under_a_name_and_used_again_by_keys(busy_window, place, narrowed, proposed):  # noqa: F811
    window, hands = busy_window, Hands(busy_window)
    window.go(place)
    hands.settle()
    view = view_of(window, place)
    everything = shown(view)
    menu = open_menu(hands, view)
    assert not next(action for action in menu.actions() if "Keep" in action.text()).isEnabled()  # nothing to keep
    QTest.keyClick(menu, Key.Key_Escape)
    view.filter.use(narrowed)
    hands.settle()
    narrow = shown(view)
    assert narrow != everything
    assert keep(hands, view, "Mine") == proposed
    view.filter.clear()
    hands.settle()
    assert shown(view) == everything
    menu = open_menu(hands, view)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    hands.settle()
    assert (shown(view), view.filter.values()) == (narrow, narrowed)


def test_chips_stand_as_they_were_left_when_the_company_is_opened_again(busy_window):  # noqa: F811
    window, hands = busy_window, Hands(busy_window)
    left = {
        "items": {"show": "all"},
        "collections:worklist": {"show": "broken"},
        "collections:promises": {"show": "due"},
        "collections:disputes": {"owner": "\0", "show": "disputes"},
    }
    for place, values in left.items():
        window.go(place)
        hands.settle()
        view_of(window, place).filter.use(values)
    path = window.company.path
    window.close_company()
    window.open_company(path, TODAY)
    hands.wait(lambda: window.desk is not None, "the company")
    for place, values in left.items():
        window.go(place)
        hands.settle()
        assert view_of(window, place).filter.values() == values


def test_a_promise_that_is_wanted_is_shown_whatever_is_filtered(busy_window):  # noqa: F811
    window, hands = busy_window, Hands(busy_window)
    window.go("collections:promises")
    hands.settle()
    promises = window.page("collections").promises
    broken = next(one.row for one in shown(promises) if one.row is not None and one.row.state == "broken")
    promises.filter.use({"show": "kept"})
    assert shown(promises) == []
    window.desk.asked_for.emit("collections", ("promise", broken.id))
    hands.settle()
    assert promises.row().id == broken.id
    assert not promises.filter.narrows


def test_ctrl_f_goes_to_the_search_and_finds_promises_by_customer(busy_window):  # noqa: F811
    window, hands = busy_window, Hands(busy_window)
    window.go("collections:promises")
    hands.settle()
    promises = window.page("collections").promises
    name = next(one.row.name for one in shown(promises) if one.row is not None)
    window.activateWindow()
    hands.press("Ctrl+F")
    hands.wait(promises.search.hasFocus, "the focus in the search")
    hands.type(name.lower())
    hands.settle()
    assert {one.row.name for one in shown(promises) if one.row is not None} == {name}
    hands.press("Escape")
    hands.settle()
    assert len(shown(promises)) > 2
