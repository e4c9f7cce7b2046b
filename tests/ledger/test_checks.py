"""Checks that are more than one query: months against the audit chain, and families of today and of then."""

import pytest

from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import change_customer
from ar_desktop.ledger.checks import checks
from ar_desktop.ledger.periods import close_period, reopen_period
from ar_desktop.values.dates import Month

MARCH = Month.parse("2026-03")


def found(desk):
    with desk.company.reading() as read:
        return [check.finding for check in checks(read) if not check.ok]


def test_closing_reopening_and_posting_in_between_fit_the_chain(desk):
    close_period(desk.company, MARCH)
    desk.invoice(100, "04-01")
    reopen_period(desk.company, MARCH, "late letter")
    desk.invoice(100, "03-31", "INV-2")
    close_period(desk.company, Month.parse("2026-05"))
    desk.apply(desk.receipt(100, "06-01"), 1, 100)
    assert found(desk) == []


@pytest.fixture
def closed_after_all(template, tmp_path):
    """The books of somebody who opened a month behind the application's back, posted, and closed it again."""
    from tests.ledger.desk import Desk

    with template.opened(tmp_path) as company:
        desk = Desk(company)
        desk.invoice(100, "02-01")
        desk.receipt(100, "02-02")
        close_period(company, MARCH)
        with company.writing("by hand") as write:
            write.execute("DELETE FROM period")
        yield desk


def put_back(desk):
    with desk.company.writing("by hand") as write:
        write.execute("INSERT INTO period (month, state) VALUES ('2026-03', 'closed')")


def test_a_month_opened_behind_the_applications_back_is_named(closed_after_all):
    assert found(closed_after_all) == ["2026-03 is marked open; the audit chain says closed."]


def test_what_went_into_a_closed_month_is_named(closed_after_all):
    closed_after_all.invoice(50, "02-28", "INV-2")
    put_back(closed_after_all)
    (finding,) = found(closed_after_all)
    assert "INV-2" in finding
    assert "was made when 2026-02 was closed" in finding


def test_what_was_applied_in_a_closed_month_is_named(closed_after_all):
    closed_after_all.apply(2, 1, 100)
    put_back(closed_after_all)
    (finding,) = found(closed_after_all)
    assert finding.startswith("R-1 was applied to INV-1 on Feb 2, 2026")


def test_a_customer_may_leave_the_family_and_what_was_paid_stays(desk):
    desk.apply(desk.receipt(100, "03-02"), desk.invoice(100, "03-01", customer=2), 100)
    alone = CustomerData("C2", "Customer C2", currency="USD", terms="net30")
    change_customer(desk.company, "C2", alone)
    assert found(desk) == []
    change_customer(desk.company, "C2", CustomerData("C9", "Customer C9", currency="USD", terms="net30", payer="C3"))
    assert found(desk) == []


def test_money_applied_to_a_stranger_is_named(template, tmp_path):
    from tests.ledger.desk import Desk

    with template.opened(tmp_path) as company:
        desk = Desk(company)
        desk.apply(desk.receipt(100, "03-02"), desk.invoice(100, "03-01", customer=2), 100)
        with company.writing("by hand") as write:
            write.execute("UPDATE customer SET payer_id = NULL WHERE id = 2")
            for trigger in ("audit_stays", "audit_is_kept"):
                write.execute(f"DROP TRIGGER {trigger}")
            write.execute("DELETE FROM audit WHERE what = 'customer' AND subject = 'C2'")
        assert found(desk) == ["R-1 of C1 is applied to INV-1 of C2, who was never of that family."]
