"""The window on a small real company in which promises were made, calls logged and things left to do."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ar_desktop.collections.call_log import Habits, understand
from ar_desktop.collections.follow_ups import follow_up
from ar_desktop.collections.outcomes import log_call
from ar_desktop.collections.worklist import worklist
from ar_desktop.company import FixedClock, open_company
from ar_desktop.sample.making import make_sample
from ar_desktop.words import Words
from ui.main_window import MainWindow
from ui.page_makers import page_makers

TODAY = date(2026, 11, 19)


def log(company, day, row, line):
    """A line typed on a day; {0} is the number of what the customer owes longest."""
    company.clock = FixedClock(day)
    with company.reading() as read:
        numbers = [
            number
            for (number,) in read.rows(
                "SELECT number FROM open_item WHERE customer_id = :c AND open > 0 AND kind = 'invoice' "
                "ORDER BY due_date, id LIMIT 3",
                c=row.customer_id,
            )
        ]
    return log_call(company, row.customer_id, understand(line.format(*numbers), day, Habits("USD", numbers=numbers)))


@pytest.fixture(scope="session")
def busy_sample(tmp_path_factory):
    """A week ago seven customers were called; some broke their word, some are due today."""
    path = tmp_path_factory.mktemp("busy") / "Northgate.arbook"
    make_sample(path, invoices=300, today=TODAY, lived_in=False).close()
    with open_company(path, clock=FixedClock(TODAY - timedelta(9))) as company:
        with company.reading() as read:
            rows = worklist(read, company.today, limit=12).rows
        log(company, TODAY - timedelta(9), rows[0], "spoke to Luis, promises {0} on tue")
        log(company, TODAY - timedelta(6), rows[1], "pays {0} on thu")
        log(company, TODAY - timedelta(6), rows[2], "no answer")
        log(company, TODAY - timedelta(3), rows[3], "disputes {0}, quantity short")
        log(company, TODAY, rows[4], "reached Tom, will pay 40 tomorrow")
        company.clock = FixedClock(TODAY - timedelta(1))
        follow_up(company, rows[5].customer_id, TODAY, "Ask for the order number", at="09:30")
    return path


@pytest.fixture
def busy_window(qtbot, look, preferences, busy_sample, tmp_path):
    """Its own copy of the company, with Today in view."""
    path = tmp_path / "Northgate.arbook"
    path.write_bytes(busy_sample.read_bytes())
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.open_company(path, TODAY)
    qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
    yield window
    window.close()
