"""The Customers page of a window on a small real company."""

from __future__ import annotations

import pytest

from tests.ui.busy_company import busy_sample, busy_window

__all__ = ["busy_sample", "busy_window", "customers", "settled"]


@pytest.fixture
def settled(qtbot):
    """Waits until the window has nothing more to do."""

    def wait(window):
        qtbot.wait(20)
        qtbot.waitUntil(lambda: not window.jobs.busy and not window.pages.refreshing, timeout=30_000)

    return wait


@pytest.fixture
def customers(qtbot, busy_window, settled):
    busy_window.go("customers")
    page = busy_window.page("customers")
    qtbot.waitUntil(lambda: page.list.model.rowCount() > 0 and page.detail.body.isVisible(), timeout=30_000)
    settled(busy_window)
    return page
