"""Months as a person closes them: who and when, how long it took, what still waits."""

from datetime import date

import pytest

from ar_desktop.closing.months import months, still_open
from ar_desktop.company import FixedClock
from ar_desktop.ledger.periods import close_period, reopen_period
from ar_desktop.sample.making import make_sample
from ar_desktop.values.dates import Month

TODAY = date(2026, 11, 19)
SEPTEMBER, OCTOBER, NOVEMBER = Month(2026, 9), Month(2026, 10), Month(2026, 11)


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    with make_sample(tmp_path_factory.mktemp("m") / "s.arbook", invoices=200, today=TODAY) as company:
        company.clock = FixedClock(TODAY)
        yield company


def states(company):
    with company.reading() as read:
        return {row.month: row for row in months(read, TODAY)}


def test_months_run_from_the_first_posting_to_this_one_latest_first(company):
    with company.reading() as read:
        found = [row.month for row in months(read, TODAY)]
    assert found[0] == NOVEMBER
    assert found == sorted(found, reverse=True)
    assert len(found) == len(set(found)) > 12


def test_a_month_knows_who_closed_it_and_how_often_it_was_opened_again(company):
    close_period(company, SEPTEMBER)
    close_period(company, OCTOBER, soft=True)
    found = states(company)
    assert [found[month].state for month in (Month(2026, 1), SEPTEMBER, OCTOBER, NOVEMBER)] == [
        "closed", "closed", "soft", "open",
    ]  # fmt: skip
    assert found[SEPTEMBER].user == company.user
    assert found[SEPTEMBER].days == (found[SEPTEMBER].since - SEPTEMBER.last).days
    reopen_period(company, SEPTEMBER, "CN-0114 was late")
    found = states(company)
    assert [found[month].state for month in (Month(2026, 8), SEPTEMBER, OCTOBER)] == ["closed", "open", "open"]
    assert (found[SEPTEMBER].reopened, found[SEPTEMBER].reason) == (1, "CN-0114 was late")
    assert found[SEPTEMBER].since is None
    assert found[Month(2026, 8)].reopened == 0
    reopen_period(company, Month(2025, 1), "test")


def test_what_waits_is_counted_up_to_the_month_s_end(company):
    with company.reading() as read:
        now = {point.key: point for point in still_open(read, NOVEMBER)}
        before = {point.key: point for point in still_open(read, Month(2024, 1))}
        credits_, amount = read.row(
            "SELECT count(*), sum(-base_open) FROM open_item WHERE open < 0 AND kind IN ('receipt', 'credit_note')"
        )
    assert (now["unapplied"].count, now["unapplied"].amount) == (credits_, amount)
    assert "difference" not in now
    assert before == {}
