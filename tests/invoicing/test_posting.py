"""Posting: numbers without gaps, all or nothing, closed months, many at once."""

import pytest

from ar_desktop.errors import Refused
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.posting import NumberTaken, post_documents
from ar_desktop.invoicing.preparing import load_sources, prepare
from ar_desktop.ledger.periods import PeriodClosed, PeriodSoftClosed, close_period
from ar_desktop.ledger.posting import posting
from ar_desktop.values.dates import Month
from tests.invoicing.office import TODAY, day, document, line


def test_each_kind_and_year_has_its_own_numbers_without_gaps(us):
    posted = [
        us.post("03-05", line(100)),
        us.post("03-06", line(100), kind="credit_note"),
        us.post("2025-12-31", line(100)),
        us.post("03-07", line(100)),
    ]
    assert [one.number for one in posted] == ["INV-2026-00001", "CN-2026-00001", "INV-2025-00001", "INV-2026-00002"]


def test_a_refused_document_leaves_no_trace_and_takes_no_number(us):
    us.post("03-05", line(100))
    before = us.trace()
    for wrong in (document("03-05"), document("03-05", line(100), customer="nobody"), document("03-05", line(-1))):
        with pytest.raises(Refused):
            us.post("03-05", *wrong.lines, customer=wrong.customer)
    assert us.trace() == before
    assert us.post("03-05", line(100)).number == "INV-2026-00002"


def test_a_date_before_the_last_numbers_is_remarked(us):
    us.post("03-05", line(100))
    (warning,) = us.post("03-04", line(100)).warnings
    assert warning == "INV-2026-00002 is dated before the last number of its series."


def test_a_document_from_elsewhere_keeps_its_number(us):
    assert us.post("03-05", line(100), number="47/11").number == "47/11"
    assert us.view("47/11").imported


def test_our_series_goes_on_above_an_imported_number_of_its_form(us):
    us.post("03-05", line(100))
    us.post("03-05", line(100), number="INV-2026-00120")
    assert us.post("03-06", line(100)).number == "INV-2026-00121"


def test_numbers_are_unique_over_all_documents(us):
    us.post("03-05", line(100), number="47")
    with pytest.raises(NumberTaken, match="document 47 already"):
        us.post("03-05", line(100), number="47", kind="credit_note")


def test_nothing_posts_into_a_closed_month(us):
    close_period(us.company, Month(2026, 3))
    with pytest.raises(PeriodClosed):
        us.post("03-05", line(100))
    late = us.post("03-05", line(100), ledger_date=day("04-01"))
    item = us.item(late)
    assert (item.document_date, item.ledger_date, item.due_date) == (day("03-05"), day("04-01"), day("04-04"))


def test_a_soft_closed_month_asks_for_a_reason(us):
    close_period(us.company, Month(2026, 3), soft=True)
    with pytest.raises(PeriodSoftClosed):
        us.post("03-05", line(100))
    us.post("03-05", line(100), reason="forgotten in the drawer")


def test_what_was_posted_can_be_undone_in_words_and_in_deed(us):
    posted = us.post("03-05", line(100))
    assert posted.reversal.sentence() == "Void INV-2026-00001"
    posted.reversal.call(us.company)
    assert us.view(posted.number).voided


def test_many_are_posted_as_one_transaction_in_their_order(de):
    news = [document("03-05", line(1000 + n), line(500, "S7"), customer=f"C{n % 3 + 1}") for n in range(50)]
    with posting(de.company, "batch") as books:
        house, sources = House(books.write, TODAY), load_sources(books.write, news)
        ids = post_documents(books, [prepare(house, sources, new) for new in news])
    assert [one.number for one in ids] == [f"INV-2026-{n:05}" for n in range(1, 51)]
    assert de.view("INV-2026-00050").gross == 1049 + 500 + 199 + 35


def test_a_document_says_the_address_and_region_as_they_were(us):
    us.change("C1", address1="27 Shoreline Drive", city="Tonawanda", region="NY", postcode="14150", country="US")
    posted = us.post("03-05", line(100))
    us.change("C1", city="Buffalo", region="")
    assert us.view(posted.number).bill_to.splitlines() == [
        "Customer C1", "27 Shoreline Drive", "Tonawanda, NY 14150", "US",
    ]  # fmt: skip
    assert us.item(posted).region == "NY"


def post_all(office, *news):
    with posting(office.company, "batch") as books:
        house, sources = House(books.write, TODAY), load_sources(books.write, news)
        return post_documents(books, [prepare(house, sources, new) for new in news])


def test_the_same_number_twice_in_a_batch_is_refused(us):
    with pytest.raises(NumberTaken, match="47"):
        post_all(us, document("03-05", line(1), number="47"), document("03-05", line(2), number="47"))


def test_a_document_may_correct_one_of_the_same_batch(us):
    post_all(
        us,
        document("03-05", line(100), number="47"),
        document("03-06", line(40), number="48", kind="credit_note", reference="47"),
    )
    assert us.view("48").reference_day == day("03-05")
