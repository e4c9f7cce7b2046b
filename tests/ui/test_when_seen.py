"""Another theme or text size is dealt with where one looks; what is out of sight follows when it is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from ui.widgets.when_seen import WhenSeen


def test_what_is_out_of_sight_waits_until_it_is_shown(qtbot):
    stack, seen, hidden, done = QStackedWidget(), QWidget(), QWidget(), []
    qtbot.addWidget(stack)
    for widget in (seen, hidden):
        stack.addWidget(widget)
    first, second = (WhenSeen(one, lambda name=name: done.append(name)) for one, name in ((seen, 1), (hidden, 2)))
    stack.show()
    for _ in range(3):
        first.want()
        second.want()
    assert done == [1, 1, 1]
    stack.setCurrentWidget(hidden)
    assert done == [1, 1, 1, 2]
    stack.setCurrentWidget(seen)
    stack.setCurrentWidget(hidden)
    assert done == [1, 1, 1, 2]


def test_a_window_that_is_not_shown_is_made_ready_at_once(qtbot):
    widget, done = QWidget(), []
    qtbot.addWidget(widget)
    WhenSeen(widget, lambda: done.append(1)).want()
    assert done == [1]


def test_a_list_out_of_sight_has_the_new_height_of_rows_when_one_comes_to_it(qtbot, busy_window):  # noqa: F811
    busy_window.go("customers")
    table = busy_window.page("customers").list.panel.table
    busy_window.go("today")
    busy_window.appearance.set_density("comfortable")
    busy_window.go("customers")
    assert table.verticalHeader().defaultSectionSize() == table.row_height()
    busy_window.appearance.set_density("normal")
    assert table.verticalHeader().defaultSectionSize() == table.row_height()
    qtbot.waitUntil(lambda: not busy_window.jobs.busy)
