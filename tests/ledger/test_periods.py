"""Months that are closed: nothing goes in, the lock tests the new event and never what it touches."""

import pytest

from ar_desktop.errors import Refused
from ar_desktop.ledger.periods import PeriodClosed, Periods, PeriodSoftClosed, close_period, reopen_period
from ar_desktop.values.dates import Month

MARCH = Month.parse("2026-03")


@pytest.fixture
def closed(desk):
    """An open invoice and a receipt of March, which is closed."""
    ids = desk.invoice(1000, "03-05"), desk.receipt(400, "03-06")
    close_period(desk.company, MARCH)
    return ids


def states(desk, *months):
    with desk.company.reading() as read:
        return [Periods(read).state(month) for month in months]


def test_closing_a_month_closes_all_before_it(desk, closed):
    assert states(desk, "2025-11", "2026-02", "2026-03", "2026-04") == ["closed", "closed", "closed", "open"]
    with pytest.raises(PeriodClosed, match="February 2026 is closed"):
        desk.invoice(10, "02-10", "INV-2")


def test_closing_a_month_that_is_not_over_says_so(desk):
    this_month = Month.of(desk.company.today)
    assert close_period(desk.company, this_month.previous()).warnings == ()
    (warning,) = close_period(desk.company, this_month, soft=True).warnings
    assert warning == "December 2026 is not over yet: posting into it will ask for a reason."
    (warning,) = close_period(desk.company, this_month.next()).warnings
    assert warning.endswith("nothing more can be posted into it, today’s work neither.")


def test_reopening_a_month_reopens_all_after_it_but_none_before(desk, closed):
    close_period(desk.company, Month.parse("2026-05"))
    reopen_period(desk.company, MARCH, "the bank's letter came late")
    assert states(desk, "2026-02", "2026-03", "2026-04", "2026-05") == ["closed", "open", "open", "open"]
    desk.invoice(10, "03-31", "INV-2")


def test_reopening_needs_a_reason_and_keeps_it(desk, closed):
    with pytest.raises(Refused, match="reason"):
        reopen_period(desk.company, MARCH, " ")
    reopen_period(desk.company, MARCH, "late letter")
    with desk.company.reading() as read:
        assert read.value("SELECT reason FROM audit WHERE subject = '2026-03' ORDER BY number DESC") == "late letter"


def test_money_received_this_month_pays_an_invoice_of_a_closed_one(desk, closed):
    invoice, _ = closed
    receipt = desk.receipt(600, "04-02", "R-2")
    desk.apply(receipt, invoice, 600)
    assert desk.open(invoice) == [400]


def test_two_items_of_a_closed_month_are_matched_in_an_open_one(desk, closed):
    invoice, receipt = closed
    with pytest.raises(PeriodClosed):
        desk.apply(receipt, invoice, 400)
    desk.apply(receipt, invoice, 400, "04-01")
    assert desk.open(invoice, receipt) == [600, 0]


def test_what_was_applied_in_a_closed_month_is_undone_in_an_open_one(desk):
    invoice, receipt = desk.invoice(1000, "03-05"), desk.receipt(400, "03-06")
    desk.apply(receipt, invoice, 400)
    close_period(desk.company, MARCH)
    with pytest.raises(PeriodClosed):
        desk.unapply(receipt, "03-31")
    desk.unapply(receipt, "04-01")
    assert desk.open(invoice, receipt) == [1000, -400]


def test_a_soft_closed_month_asks_for_a_reason(desk):
    close_period(desk.company, MARCH, soft=True)
    with pytest.raises(PeriodSoftClosed):
        desk.invoice(10, "03-10")
    desk.invoice(10, "03-10", reason="approved by the controller")
    assert desk.control("03-31") == 10


def test_a_soft_close_takes_the_months_before_along_and_leaves_closed_ones_closed(desk):
    close_period(desk.company, Month.parse("2025-12"))
    close_period(desk.company, MARCH, soft=True)
    assert states(desk, "2025-12", "2026-01", "2026-03", "2026-04") == ["closed", "soft", "soft", "open"]
    with pytest.raises(PeriodSoftClosed):
        desk.invoice(10, "01-10")
    reopen_period(desk.company, Month.parse("2026-02"), "one more bill")
    assert states(desk, "2025-12", "2026-01", "2026-02", "2026-03") == ["closed", "soft", "open", "open"]


def test_closing_twice_and_reopening_what_is_open_say_so(desk, closed):
    with pytest.raises(Refused, match="already closed"):
        close_period(desk.company, MARCH)
    with pytest.raises(Refused, match="not closed"):
        reopen_period(desk.company, Month.parse("2026-04"), "why not")


def test_a_soft_close_is_undone_and_done_again_and_the_months_before_stay_as_they_were(desk):
    close_period(desk.company, Month(2026, 1), soft=True)
    done = close_period(desk.company, MARCH, soft=True)
    undone = done.reversal.call(desk.company)
    assert states(desk, "2026-01", "2026-02", "2026-03") == ["soft", "open", "open"]
    again = undone.reversal.call(desk.company)
    assert states(desk, "2026-02", "2026-03") == ["soft", "soft"]
    assert again.reversal is not None


def test_a_soft_close_is_not_undone_once_the_month_was_closed_for_good(desk):
    done = close_period(desk.company, MARCH, soft=True)
    assert close_period(desk.company, MARCH).reversal is None
    with pytest.raises(Refused, match="March 2026 was closed or opened since"):
        done.reversal.call(desk.company)
    assert states(desk, "2026-03") == ["closed"]
