"""The side bar says how much there is, also before the pages are opened that show it."""

from __future__ import annotations

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401


def test_lines_have_their_counts_before_their_pages_are_opened(busy_window, qtbot):  # noqa: F811
    lines = busy_window.side.model
    wanted = ("customers", "invoices", "invoices:overdue")
    assert busy_window.page("invoices") is None
    qtbot.waitUntil(lambda: all(lines.count(line) for line in wanted), timeout=20_000)
    early = {line: lines.count(line) for line in wanted}
    for page in ("customers", "invoices"):
        busy_window.go(page)
        qtbot.waitUntil(lambda: not busy_window.jobs.busy, timeout=20_000)
    assert {line: lines.count(line) for line in wanted} == early


def test_the_gear_opens_the_settings_and_the_house_the_other_companies(busy_window, qtbot):  # noqa: F811
    busy_window.side._settings.click()
    qtbot.waitUntil(lambda: busy_window.page("settings") is not None)
    busy_window.side._house.click()
    assert busy_window.menus.recent.isVisible()
    busy_window.menus.recent.hide()


def test_counts_go_with_their_company(busy_window, qtbot):  # noqa: F811
    qtbot.waitUntil(lambda: busy_window.side.model.count("customers") != "", timeout=20_000)
    busy_window.close_company()
    assert not busy_window.side.model.count("customers")
