"""Numbers: gapless in the order of posting, by year of the document date, above what was imported."""

import pytest

from ar_desktop.ledger.periods import PeriodClosed
from ar_desktop.ledger.posting import posting
from tests.ledger.desk import day


def numbers(desk, *days, series="invoice"):
    with posting(desk.company, "numbers") as books:
        return [books.numbering.next(series, day(when))[0] for when in days]


def test_numbers_run_without_gaps_through_transactions(desk):
    assert numbers(desk, "03-05", "03-05") == ["INV-2026-00001", "INV-2026-00002"]
    assert numbers(desk, "03-06") == ["INV-2026-00003"]


def test_each_year_of_the_document_date_counts_for_itself(desk):
    assert numbers(desk, "2025-12-31", "2026-01-01", "2025-12-30") == [
        "INV-2025-00001",
        "INV-2026-00001",
        "INV-2025-00002",
    ]


def test_each_series_counts_for_itself(desk):
    assert numbers(desk, "03-05") + numbers(desk, "03-05", series="credit_note") == ["INV-2026-00001", "CN-2026-00001"]


def test_numbers_run_on_over_the_years_by_setting(desk):
    with desk.company.writing("settings") as write:
        write.change_setting("numbering_by_year", "no")
    assert numbers(desk, "2025-12-31", "2026-01-01") == ["INV-00001", "INV-00002"]


def a_posting_that_fails_after_its_number(desk):
    with posting(desk.company, "numbers") as books:
        books.numbering.next("invoice", day("03-05"))
        raise PeriodClosed("2026-03")


def test_a_number_comes_back_when_the_posting_fails(desk):
    with pytest.raises(PeriodClosed):
        a_posting_that_fails_after_its_number(desk)
    assert numbers(desk, "03-05") == ["INV-2026-00001"]


def test_a_date_earlier_than_the_last_numbers_warns(desk):
    with posting(desk.company, "numbers") as books:
        assert [books.numbering.next("invoice", day(when))[1] for when in ("03-05", "03-05", "03-04", "03-06")] == [
            False,
            False,
            True,
            False,
        ]


@pytest.mark.parametrize(
    ("imported", "follows"),
    [
        ("INV-2026-00017", "INV-2026-00018"),
        ("INV-2026-17", "INV-2026-00018"),
        ("INV-2025-00017", "INV-2026-00001"),
        ("INV-17", "INV-2026-00001"),
        ("A-2026-00017", "INV-2026-00001"),
        ("INV-2026-00017a", "INV-2026-00001"),
    ],
)
def test_a_series_goes_on_above_imported_numbers_of_its_form(desk, imported, follows):
    with posting(desk.company, "import") as books:
        books.numbering.seen("invoice", imported)
    assert numbers(desk, "03-05") == [follows]
