"""The proof of a month says what the reports say."""

from datetime import date

from ar_desktop.reports.catalogue import run
from ar_desktop.reports.month_proof import month_proof
from ar_desktop.reports.parameters import Parameters
from ar_desktop.values.dates import Month


def proof(desk, month, today):
    with desk.company.reading() as read:
        return month_proof(desk.company, read, month, today)


def test_the_balance_comes_about_from_its_opening_and_equals_the_account(four_dates):
    march = proof(four_dates, Month(2026, 3), date(2026, 12, 31))
    assert march.day == date(2026, 3, 31)
    assert march.opening + sum(amount for _title, amount in march.moves) == march.closing
    assert march.closing == march.sub_ledger == march.control
    assert march.difference == 0
    assert march.items + march.unapplied == march.sub_ledger
    aged = run(four_dates.company, "aging", Parameters(as_of=date(2026, 3, 31)))
    assert march.sub_ledger == aged.proof.sub_ledger


def test_a_month_that_runs_is_proved_up_to_today(four_dates):
    assert proof(four_dates, Month(2026, 3), date(2026, 3, 12)).day == date(2026, 3, 12)
