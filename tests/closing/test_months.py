"""Months as a person closes them: who and when, how long it took, what still waits."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.closing.months import OpenPoint, months, still_open
from ar_desktop.company import FixedClock
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.periods import close_period, reopen_period
from ar_desktop.receipts.post_dated import hold_cheque
from ar_desktop.receipts.receiving import NewReceipt
from ar_desktop.sample.making import make_sample
from ar_desktop.values.dates import Month
from tests.receipts.ground import customer, rate

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


def test_held_cheques_in_other_currencies_count_in_base_currency(tmp_path):
    with create_company(tmp_path / "h.arbook", name="H", currency="USD", country="US") as company:
        company.clock = FixedClock(TODAY)
        customer(company, "EU", currency="EUR", country="DE")
        customer(company, "JP", currency="JPY", country="JP")
        rate(company, "EUR", TODAY, Decimal("1.10"))
        rate(company, "JPY", TODAY, Decimal("0.0065"))
        day = date(2026, 11, 25)
        hold_cheque(company, NewReceipt("EU", "cheque", day, 100_00, currency="EUR"))
        hold_cheque(company, NewReceipt("EU", "cheque", day, 100_00))  # theirs is meant
        hold_cheque(company, NewReceipt("JP", "cheque", day, 1_000_000, currency="JPY"))
        with company.reading() as read:
            (cheques,) = still_open(read, NOVEMBER)
        assert cheques == OpenPoint("cheques", 3, 110_00 + 110_00 + 6_500_00)
