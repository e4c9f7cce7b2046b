"""When things were recorded in the sample company: each on a day on which it could have been."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from ar_desktop.closing.verify import findings
from ar_desktop.collections.timeline import timeline
from ar_desktop.company import FixedClock, open_company
from ar_desktop.customers.attachments import attachments_of, content_of
from ar_desktop.customers.contacts import contacts_of, recipients
from ar_desktop.sample.making import make_sample

TODAY = date(2026, 11, 19)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("stamps") / "Northgate.arbook"
    make_sample(path, invoices=400, today=TODAY).close()
    with open_company(path, clock=FixedClock(TODAY)) as company:
        yield company


@pytest.fixture(scope="module")
def customers(sample):
    with sample.reading() as read:
        return [row[0] for row in read.rows("SELECT id FROM customer ORDER BY id")]


def _day(moment):
    return datetime.fromisoformat(moment).astimezone().date()


def test_a_customer_was_created_before_anything_happened_with_them(sample, customers):
    with sample.reading() as read:
        for customer in customers:
            stream = timeline(read, customer, TODAY, limit=5_000)
            created = [entry for entry in stream if entry.group == "changes" and entry.outcome == "created"]
            assert created == stream[-len(created) :]
            first = read.value("SELECT min(document_date) FROM document WHERE customer_id = :c", c=customer)
            assert first is None or created[0].day.isoformat() < first


def test_moments_rise_and_end_today(sample):
    with sample.reading() as read:
        moments = [row[0] for row in read.rows("SELECT moment FROM change ORDER BY number")]
    assert all(one < next_ for one, next_ in pairwise(moments))
    assert _day(moments[-1]) == TODAY


def test_what_is_dated_lately_was_recorded_on_its_day(sample):
    since = (TODAY - timedelta(days=13)).isoformat()
    with sample.reading() as read:
        for table, day in (("document", "document_date"), ("event", "day"), ("deposit", "date")):
            rows = read.rows(
                f"SELECT t.{day}, n.moment FROM {table} t JOIN audit a ON a.number = t.audit_no "
                f"JOIN change n ON n.number = a.change_no WHERE t.{day} >= :since",
                since=since,
            )
            assert rows, table
            assert all(day == _day(moment).isoformat() for day, moment in rows), table


def test_papers_left_the_house_on_the_day_they_were_written(sample):
    with sample.reading() as read:
        sent = read.rows("SELECT document_date, sent_on FROM document WHERE sent_on IS NOT NULL")
    assert len(sent) > 390
    assert all(written == left for written, left in sent)


def test_drafts_were_begun_on_the_days_they_bear(sample):
    with sample.reading() as read:
        rows = read.rows("SELECT d.date, n.moment FROM draft d JOIN change n ON n.number = d.change_no")
    assert len(rows) == 4
    assert all(day == _day(moment).isoformat() for day, moment in rows)


def test_nothing_is_recorded_ahead_of_the_real_clock(tmp_path):
    ahead = datetime.now(UTC).date() + timedelta(days=400)
    with make_sample(tmp_path / "ahead.arbook", invoices=20, today=ahead) as company, company.reading() as read:
        last = read.value("SELECT max(moment) FROM change")
        assert datetime.fromisoformat(last) <= datetime.now(UTC)


def test_everybody_has_somebody_who_answers(sample, customers):
    with sample.reading() as read:
        people = {customer: [one.data for one in contacts_of(read, customer)] for customer in customers}
        assert all(recipients(read, customer, "statements") for customer in customers)
    assert all(sum("invoices" in one.roles for one in found) == 1 for found in people.values())
    assert all(one.email and (one.phone or one.mobile) for found in people.values() for one in found)
    assert 0 < sum(len(found) > 1 for found in people.values()) < len(customers)


def test_files_are_kept_with_customers_invoices_and_receipts(sample, customers):
    with sample.reading() as read:
        files = [one for customer in customers for one in attachments_of(read, customer)]
        assert {one.kind for one in files} == {"order", "delivery", "remittance"}
        assert len(files) <= 9
        assert all(one.number for one in files)
        assert all(content_of(read, one.id).startswith(b"%PDF-") for one in files)


def test_a_kept_file_is_a_page_that_can_be_read(sample, customers):
    pypdfium2 = pytest.importorskip("pypdfium2")
    with sample.reading() as read:
        one = next(one for customer in customers for one in attachments_of(read, customer) if one.kind == "delivery")
        text = pypdfium2.PdfDocument(content_of(read, one.id))[0].get_textpage().get_text_range()
    assert text.startswith(f"Delivery note {one.number}")
    assert "Received complete" in text


def test_the_books_prove(sample):
    assert findings(sample) == []
