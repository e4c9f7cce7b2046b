"""A collector's desk: a company with a customer who owes, and a calendar that can be turned."""

from datetime import date

import pytest

from ar_desktop.collections.checks import checks
from ar_desktop.company import FixedClock
from tests.receipts import ground

THURSDAY = date(2026, 11, 19)


@pytest.fixture
def books(company):
    """The company with customer C1, held to its proof at the end of each test."""
    ground.customer(company)
    yield company
    ground.sound(company)
    with company.reading() as read:
        assert [check.finding for check in checks(read) if not check.ok] == []


@pytest.fixture
def turn(books):
    """Turns the calendar to a day of November 2026 (or to a date)."""

    def to(day):
        books.clock = FixedClock(day if isinstance(day, date) else date(2026, 11, day))
        return books.today

    return to
