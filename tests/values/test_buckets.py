from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.errors import Refused
from ar_desktop.values.buckets import Buckets
from ar_desktop.words import ENGLISH

buckets = st.builds(
    Buckets,
    st.sets(st.integers(1, 400), min_size=1, max_size=6).map(lambda edges: tuple(sorted(edges))),
    st.sampled_from(["due", "document", "month"]),
)


@given(buckets, st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(-2000, 2000))
def test_bounds_in_the_calendar_and_counting_agree(buckets, as_of, days):
    day = as_of - timedelta(days=days)
    bounds = buckets.bounds(as_of)
    by_bounds = next((at for at, bound in enumerate(bounds) if day >= bound), len(bounds))
    assert buckets.index(day, as_of) == by_bounds
    assert len(buckets.labels) == len(bounds) + 1 == len(buckets.titles(ENGLISH))


def test_what_is_due_today_is_not_past_due():
    usual = Buckets()
    assert usual.labels == ["current", "1-30", "31-60", "61-90", "91+"]
    assert [usual.of(days) for days in (-400, 0, 1, 30, 31, 60, 61, 90, 91)] == [0, 0, 1, 1, 2, 2, 3, 3, 4]


def test_by_document_date_there_is_no_current_bucket():
    by_document = Buckets(basis="document")
    assert by_document.labels == ["0-30", "31-60", "61-90", "91+"]
    assert [by_document.of(days) for days in (-1, 0, 30, 31, 91)] == [0, 0, 0, 1, 3]


def test_by_month_only_the_calendar_counts():
    by_month = Buckets(basis="month")
    assert by_month.labels == ["current", "1 month", "2 months", "3 months", "4+ months"]
    assert by_month.index(date(2026, 2, 28), as_of=date(2026, 3, 1)) == 1
    assert by_month.index(date(2026, 3, 1), as_of=date(2026, 3, 31)) == 0
    assert by_month.index(date(2025, 11, 1), as_of=date(2026, 3, 31)) == 4


def test_edges_are_a_setting():
    assert Buckets.parse("15, 30,45").labels == ["current", "1-15", "16-30", "31-45", "46+"]
    for refused in ("", "30,30", "60,30", "0,30", "30;60", "x"):
        with pytest.raises(Refused):
            Buckets.parse(refused)
