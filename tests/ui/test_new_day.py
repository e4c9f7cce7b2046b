"""The window was open over night, or the computer slept."""

from __future__ import annotations

from datetime import timedelta

from ar_desktop.company import FixedClock
from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui.new_day import NewDay


def test_in_the_morning_the_window_is_of_the_new_day(busy_window, qtbot):  # noqa: F811
    window = busy_window
    settled(window, qtbot)
    day = window.findChild(NewDay)
    asked = []
    window.page("today").refresh = asked.append
    day.look()
    assert not asked
    window.company.clock = FixedClock(TODAY + timedelta(days=1))
    day.look()
    assert asked == [None]
    assert window.desk.figures.today == TODAY + timedelta(days=1)
    assert window.desk.figures.full_day(window.company.today) in window.status._day.text()
    day.look()
    assert asked == [None]
