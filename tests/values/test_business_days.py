"""Weekends and public holidays, and what falls on one."""

from datetime import date, timedelta

import pytest

from ar_desktop.values.business_days import BusinessDays, business_days
from ar_desktop.values.terms import parse_terms


def nov(day):
    return date(2026, 11, day)


def test_business_days_leave_out_weekends_and_the_countrys_holidays():
    assert BusinessDays().after(nov(20), 1) == nov(23)
    assert business_days("US").after(nov(25), 1) == nov(27)
    assert business_days("DE").after(date(2026, 12, 24), 1) == date(2026, 12, 28)
    assert business_days("XX").after(nov(25), 1) == nov(26)
    assert business_days("").on_or_after(nov(21)) == nov(23)


@pytest.mark.parametrize(
    ("terms", "country", "due"),
    [
        ("net30", "US", "2026-12-28"),  # Christmas Eve is a day as any other, Christmas is not
        ("net30", "DE", "2026-12-28"),
        ("net30", "", "2026-12-25"),
        ("proximo26", "GB", "2026-12-29"),  # Saturday, Sunday, and Boxing Day on Monday instead
    ],
)
def test_a_due_date_on_a_holiday_moves_to_the_next_business_day(terms, country, due):
    move = business_days(country).on_or_after
    assert parse_terms(terms).due_lines(nov(25), 100, moved_by=move) == ((date.fromisoformat(due), 100),)


def test_instalments_that_meet_on_one_business_day_are_one_line():
    saturday = nov(21)
    lines = parse_terms("50@0+50@1").due_lines(saturday, 101, moved_by=business_days("US").on_or_after)
    assert lines == ((saturday + timedelta(days=2), 101),)
