"""The sample company on the morning it is opened: people were called, and there is something to do."""

from datetime import date

import pytest

from ar_desktop.closing.verify import findings
from ar_desktop.collections.today import today_list
from ar_desktop.company import FixedClock, open_company
from ar_desktop.sample.making import make_sample

TODAY = date(2026, 11, 19)
TABLES = ("event", "promise", "dispute", "follow_up", "draft", "document", "receipt", "open_item")


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "Northgate.arbook"
    make_sample(path, invoices=2_000, today=TODAY).close()
    with open_company(path, clock=FixedClock(TODAY)) as company:
        yield company


def test_every_kind_of_work_waits_on_the_first_morning(sample):
    with sample.reading() as read:
        groups = {group.key: group.count for group in today_list(sample, read)}
    waiting = "promises_broken promises_due follow_ups calls unsent drafts disputes holds".split()
    assert set(waiting) <= set(groups)
    assert groups["unsent"] == 6


def test_its_books_prove(sample):
    assert findings(sample) == []


def test_the_same_numbers_give_the_same_business(sample, tmp_path):
    with make_sample(tmp_path / "again.arbook", invoices=2_000, today=TODAY) as again:
        for table in TABLES:
            counts = []
            for company in (sample, again):
                with company.reading() as read:
                    counts.append(read.value(f"SELECT count(*) FROM {table}"))
            assert counts[0] == counts[1], table


def test_a_handful_of_invoices_is_a_company_too(tmp_path):
    with make_sample(tmp_path / "small.arbook", invoices=1, today=TODAY) as company:
        assert findings(company) == []
