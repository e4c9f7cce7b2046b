"""Aging and open items of a year of business, recomputed in plain Python at chance dates and moments."""

import random
from datetime import date, timedelta

import pytest

from ar_desktop.closing.verify import findings
from ar_desktop.company.audit import known_at
from ar_desktop.sample.making import make_sample
from tests.stories.agreement import check_reports_against_the_model

TODAY = date(2026, 11, 19)


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    with make_sample(tmp_path_factory.mktemp("sample") / "Sample.arbook", invoices=600, today=TODAY) as company:
        yield company


def test_the_sample_company_is_proved(company):
    assert findings(company) == []


def test_aging_agrees_with_a_recomputation_at_20_dates_as_known_at_5_moments(company):
    chance = random.Random(2026)
    with company.reading() as read:
        first = date.fromisoformat(read.value("SELECT min(ledger_date) FROM open_item"))
        span = (TODAY - first).days + 30
        dates = [first + timedelta(days=chance.randrange(span)) for _ in range(20)]
        moments = chance.sample([row[0] for row in read.rows("SELECT moment FROM change ORDER BY number")], 5)
        check_reports_against_the_model(read, [*dates, TODAY], [None, *(known_at(read, moment) for moment in moments)])
