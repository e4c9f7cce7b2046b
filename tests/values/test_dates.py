from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.errors import DateNotUnderstood
from ar_desktop.values.dates import Month, add_months, month_end, parse_date, typed_date

days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
SATURDAY = date(2026, 11, 21)


@given(days)
def test_a_date_written_is_read_back(day):
    assert parse_date(day.isoformat()) == day
    assert parse_date(day.strftime("%m/%d/%Y"), "%m/%d/%Y") == day
    assert typed_date(day.isoformat(), SATURDAY) == day
    assert typed_date(f"{day.day}.{day.month}.{day.year}", SATURDAY, day_first=True) == day


@pytest.mark.parametrize("text", ["2026-02-31", "2026-13-01", "20260305", "2026-W10-4", "0206-03-05", "", "x"])
def test_impossible_dates_are_refused(text):
    with pytest.raises(DateNotUnderstood):
        parse_date(text)


def test_dates_in_a_files_own_format():
    assert parse_date("3/5/2026", "%m/%d/%Y") == date(2026, 3, 5)
    assert parse_date(" 2026-03-05 ") == parse_date("2026-03-05T17:30:00") == date(2026, 3, 5)
    with pytest.raises(DateNotUnderstood, match="“31/12/2026” is not a date"):
        parse_date("31/12/2026", "%m/%d/%Y")


def test_months_are_clamped_to_their_last_day():
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2024, 3, 31), -1) == date(2024, 2, 29)
    assert month_end(date(2026, 2, 3)) == date(2026, 2, 28)


@given(days, st.integers(-500, 500))
def test_a_month_moved_and_moved_back_is_the_same(day, n):
    month = Month.of(day)
    assert month.plus(n).plus(-n) == month
    assert month.months_until(month.plus(n)) == n
    assert Month.parse(str(month)) == month
    assert day in month
    assert month.next().previous() == month
    assert month.first <= day <= month.last


def test_months_are_read_and_ordered():
    march = Month.parse("2026-03")
    assert (march.first, march.last) == (date(2026, 3, 1), date(2026, 3, 31))
    assert Month(2025, 12) < march
    assert Month(2026, 12).next() == Month(2027, 1)
    with pytest.raises(DateNotUnderstood):
        Month.parse("2026-13")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("t", "2026-11-21"),
        ("+7", "2026-11-28"),
        ("-3", "2026-11-18"),
        ("m", "2026-11-01"),
        ("H", "2026-11-30"),
        ("y", "2026-01-01"),
        ("r", "2026-12-31"),
        ("w", "2026-11-16"),
        ("k", "2026-11-22"),
        ("15", "2026-11-15"),
        ("12/3", "2026-12-03"),
        ("1203", "2026-12-03"),
        ("1/5", "2027-01-05"),
        ("12/3/26", "2026-12-03"),
        ("120326", "2026-12-03"),
    ],
)
def test_what_a_bookkeeper_types(typed, day):
    assert typed_date(typed, SATURDAY) == date.fromisoformat(day)


@pytest.mark.parametrize("typed", ["2026/12/3", "2026/12/03", "2026.12.3", "2026. 12. 3."])
def test_the_year_first_where_the_region_writes_so(typed):
    assert typed_date(typed, SATURDAY) == date(2026, 12, 3)


def test_day_first_where_the_region_writes_so():
    assert typed_date("12/3", SATURDAY, day_first=True) == date(2027, 3, 12)
    assert typed_date("3.12.", SATURDAY, day_first=True) == date(2026, 12, 3)


@pytest.mark.parametrize("typed", ["", "31", "13/13", "2/29", "next week", "+99999"])
def test_what_is_no_day_near_today_is_refused(typed):
    with pytest.raises(DateNotUnderstood):
        typed_date(typed, SATURDAY)
