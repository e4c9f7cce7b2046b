"""What keeps the window quick: nothing heavy before it is painted, nothing to load when a page is first opened."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from contextlib import contextmanager

import pytest

from ar_desktop.company import Company
from ar_desktop.values.business_days import business_days
from ar_desktop.words import Words
from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import PLACES, settled
from ui import ahead
from ui.customers.form import CustomerForm
from ui.garbage import GarbageOnGuiThread
from ui.settings.section_box import SectionBox
from ui.widgets.call_field import CallField


@pytest.fixture
def asked_on_the_gui_thread(monkeypatch):
    """The read transactions that the GUI thread opened itself."""
    found = []
    reading = Company.reading

    @contextmanager
    def noted(company):
        if threading.current_thread() is threading.main_thread():
            found.append("reading")
        with reading(company) as read:
            yield read

    monkeypatch.setattr(Company, "reading", noted)
    return found


def test_no_page_asks_the_books_on_the_gui_thread(qtbot, busy_window, asked_on_the_gui_thread):  # noqa: F811
    for place in PLACES:
        key, _, what = place.partition("/")
        busy_window.go(key, what or None)
        assert asked_on_the_gui_thread == [], place
        settled(busy_window, qtbot)


def test_pages_load_nothing_once_all_was_loaded_ahead(qtbot, busy_window):  # noqa: F811
    for _ in ahead.load_modules():
        pass
    ahead.load_libraries(Words(), "US")
    before = set(sys.modules)
    for place in PLACES:
        key, _, what = place.partition("/")
        busy_window.go(key, what or None)
        settled(busy_window, qtbot)
    assert not [name for name in set(sys.modules) - before if name.startswith("ui.")]


class Thing:
    """One that holds on to itself."""

    def __init__(self):
        self.itself = self


def test_what_outlived_a_full_look_goes_with_the_next_sweep(qapp):
    garbage = GarbageOnGuiThread()
    thing = Thing()
    gone = weakref.ref(thing)
    garbage.settle()
    del thing
    gc.collect()
    assert gone() is not None
    garbage.sweep()
    garbage.look()
    assert gone() is None
    garbage.stop()


def test_a_form_that_nobody_opens_is_not_built(qtbot, busy_window):  # noqa: F811
    busy_window.go("customers")
    settled(busy_window, qtbot)
    page = busy_window.page("customers")
    assert not page.findChildren(CustomerForm)
    busy_window.go("customers", "new")
    assert len(page.findChildren(CustomerForm)) == 1


def test_the_settings_come_section_by_section(qtbot, busy_window):  # noqa: F811
    busy_window.go("settings")
    page = busy_window.page("settings")
    assert len(page.findChildren(SectionBox)) == 1
    qtbot.waitUntil(lambda: not page._missing)
    boxes = page.findChildren(SectionBox)
    assert [box.section.key for box in sorted(boxes, key=lambda box: box.y())] == list(page.boxes)
    settled(busy_window, qtbot)


def test_a_section_that_is_asked_for_is_there_at_once(qtbot, busy_window):  # noqa: F811
    busy_window.go("settings", "rates")
    page = busy_window.page("settings")
    box = page.boxes["rates"]
    qtbot.waitUntil(lambda: page._scroll.verticalScrollBar().value() > 0)
    assert box.visibleRegion().boundingRect().height() > 0
    settled(busy_window, qtbot)


def test_the_first_key_in_a_call_line_waits_for_no_calendar_of_holidays(busy_window, qtbot, monkeypatch):  # noqa: F811
    """What knows the holidays of all countries takes half a second to load: on a thread, before anybody types."""
    import holidays

    asked, known = [], holidays.country_holidays
    monkeypatch.setattr(
        holidays, "country_holidays", lambda country: (asked.append(threading.current_thread()), known(country))[1]
    )
    business_days.cache_clear()
    busy_window.go("collections")
    settled(busy_window, qtbot)
    page = busy_window.page("collections")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(CallField)), timeout=30_000)
    settled(busy_window, qtbot)
    field = next(one for one in page.findChildren(CallField) if one.isVisible())
    qtbot.keyClicks(field, "pays 40 tomorrow")
    settled(busy_window, qtbot)
    assert asked
    assert threading.main_thread() not in asked
