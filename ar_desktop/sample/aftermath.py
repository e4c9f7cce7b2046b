"""What follows the receipts of some days: payments that come back, deposits, debts given up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ar_desktop.collections.write_offs import write_off
from ar_desktop.company import Company
from ar_desktop.receipts.deposits import deposit
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.sample.cash import Cashier
from ar_desktop.values.dates import month_end
from ar_desktop.words import N_

GIVEN_UP_AFTER = timedelta(days=270)
RETURN_FEE = 3_500


def after_the_receipts(company: Company, last: date, cashier: Cashier) -> Iterator[str]:
    """Posts it up to a day and says after each step what was done; debts are given up as a month ends."""
    _payments_back(company, last, cashier)
    yield N_("Returned payments")
    _deposits(company, last, cashier)
    yield N_("Deposits")
    if last in (month_end(last), company.today):
        _write_offs(company, last)
        yield N_("Write-offs")


def _payments_back(company: Company, last: date, cashier: Cashier) -> None:
    later = []
    for bounced in cashier.bounced:
        if bounced.day > last:
            later.append(bounced)
            continue
        return_payment(company, bounced.number, bounced.day, fee=RETURN_FEE, bank_charge=1_200)
        cashier.pay_again(bounced)
    cashier.bounced = later


def _deposits(company: Company, last: date, cashier: Cashier) -> None:
    """Each Friday what came in the week; what came after the last Friday waits."""
    weeks: dict[date, list[str]] = {}
    waiting = []
    for day, number in cashier.undeposited:
        friday = day + timedelta(days=(4 - day.weekday()) % 7)
        if friday > last:
            waiting.append((day, number))
        else:
            weeks.setdefault(friday, []).append(number)
    for friday in sorted(weeks):
        deposit(company, weeks[friday], day=friday)
    cashier.undeposited = waiting


def _write_offs(company: Company, last: date) -> None:
    with company.reading() as read:
        rows = read.rows(
            "SELECT id FROM open_item WHERE open > 0 AND open <> 0 AND due_date < :old ORDER BY id",
            old=(last - GIVEN_UP_AFTER).isoformat(),
        )
    if rows:
        write_off(company, [(row[0], None) for row in rows], reason="No payment after nine months", day=last)
