"""Tax rates are dated; one that nothing was taxed at can be taken back, the others stay."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.closing.verify import verify
from ar_desktop.errors import Refused
from ar_desktop.ledger.tax_rates import add_tax_rate, tax_rates, withdraw_tax_rate

SINCE = date(2026, 1, 1)


def rates(company):
    with company.reading() as read:
        return {(one.code, one.component): (one.rate, one.since) for one in tax_rates(read) if one.since}


def test_a_new_rate_is_there_from_its_day_and_undone_again(company):
    done = add_tax_rate(company, "TAX", "Washington State", Decimal("6.5"), SINCE)
    assert rates(company) == {("TAX", "Washington State"): (Decimal("6.5"), SINCE)}
    again = done.reversal.call(company)
    assert rates(company) == {}
    again.reversal.call(company)
    assert rates(company) == {("TAX", "Washington State"): (Decimal("6.5"), SINCE)}
    assert all(check.ok for check in verify(company))


@pytest.mark.parametrize(("code", "component", "rate"), [("TAX", "", "5"), ("TAX", "State", "101"), ("NOPE", "S", "5")])
def test_what_is_no_rate_is_refused(company, code, component, rate):
    with pytest.raises(Refused):
        add_tax_rate(company, code, component, Decimal(rate), SINCE)
    assert rates(company) == {}


def test_a_rate_that_is_gone_cannot_be_taken_back(company):
    with pytest.raises(Refused):
        withdraw_tax_rate(company, "TAX", "State", SINCE)
