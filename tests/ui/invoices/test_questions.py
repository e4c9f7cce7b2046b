"""Named spans of days, as a bookkeeper says them."""

from datetime import date

import pytest

from ui.invoices.questions import dated_span, due_span


@pytest.mark.parametrize(
    ("name", "today", "first", "last"),
    [
        ("this_month", "2026-02-10", "2026-02-01", "2026-02-28"),
        ("last_month", "2026-01-31", "2025-12-01", "2025-12-31"),
        ("this_quarter", "2026-11-19", "2026-10-01", "2026-12-31"),
        ("this_quarter", "2026-01-01", "2026-01-01", "2026-03-31"),
        ("this_year", "2024-02-29", "2024-01-01", "2024-12-31"),
        ("last_year", "2024-02-29", "2023-01-01", "2023-12-31"),
        ("today", "2024-02-29", "2024-02-29", "2024-02-29"),
    ],
)
def test_a_span_has_its_first_and_its_last_day(name, today, first, last):
    assert dated_span(name, date.fromisoformat(today)) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("span", [dated_span, due_span])
def test_without_a_name_no_day_is_left_out(span):
    assert span("", date(2026, 11, 19)) == (None, None)
