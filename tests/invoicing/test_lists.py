"""Lists of documents by state, order and text; finding one; the document as paper needs it."""

import pytest

from ar_desktop.invoicing.queries import Filter, document_hashes, document_ids, document_rows, matching, numbers_like
from ar_desktop.invoicing.voiding import mark_sent
from tests.invoicing.office import day, line


@pytest.fixture
def office(us):
    """Open, overdue, paid by credit, void, and one in two parts of which the first is past due."""
    us.post("11-20", line(1000), po="PO-1", terms="net60")
    us.post("03-05", line(5000), customer="C3")
    us.post("03-06", line(2000))
    us.credit("INV-2026-00003", "03-20", apply=True)
    us.post("03-07", line(100))
    us.void("INV-2026-00004")
    us.post("12-01", line(900), terms="50@0+50@60")
    return us


def listed(office, *, today="12-15", **wanted):
    with office.company.reading() as read:
        ids = document_ids(read, Filter(**({"sort": "number", "descending": False} | wanted)), day(today))
        return [row.number[-1] if row.number[0] == "I" else row.number for row in document_rows(read, ids, day(today))]


@pytest.mark.parametrize(
    ("state", "numbers"),
    [("all", ["CN-2026-00001", *"12345"]), ("open", ["1", "2", "5"]), ("overdue", ["2", "5"]),
     ("paid", ["CN-2026-00001", "3"]), ("void", ["4"])],
)  # fmt: skip
def test_documents_by_state(office, state, numbers):
    assert listed(office, state=state) == numbers


def test_an_item_in_parts_is_overdue_from_its_first_unpaid_part(office):
    assert listed(office, state="overdue", today="12-01") == ["2"]
    with office.company.reading() as read:
        ids = document_ids(read, Filter(kinds=("invoice",), text="00005"), day("12-15"))
        (row,) = document_rows(read, ids, day("12-15"))
    assert (row.due, row.days_late, row.state) == (day("12-01"), 14, "overdue")


@pytest.mark.parametrize("sort", ["number", "date", "due", "customer", "total", "open"])
def test_every_order_has_all_of_them(office, sort):
    assert sorted(listed(office, sort=sort)) == sorted(["CN-2026-00001", *"12345"])
    assert len(listed(office, sort=sort, descending=True)) == 6


def test_text_is_found_in_number_order_and_customer(office):
    assert listed(office, text="po-1") == ["1"]
    assert listed(office, text="customer c3") == ["2"]
    assert listed(office, text="0000_") == []


def test_two_letters_are_where_a_number_or_an_order_begins(office):
    assert listed(office, text="po") == ["1"]
    assert listed(office, text="in") == list("12345")
    assert listed(office, text="C3") == ["2"]


def test_an_amount_is_that_of_the_whole_or_of_what_is_left(office):
    assert listed(office, text="20.00", amount=2000) == ["CN-2026-00001", "3"]


@pytest.mark.parametrize("text", ["a", "PO-1", 'say "hi"', "-", "* OR", "'"])
def test_no_text_reads_all_documents(office, text):
    with office.company.reading() as read:
        source, facts = matching(read, Filter(text=text, amount=900), day("12-15"))
        plan = [row[-1] for row in read.rows(f"EXPLAIN QUERY PLAN SELECT d.id FROM {source}", **facts)]
    assert not [step for step in plan if step.startswith("SCAN") and "VIRTUAL TABLE INDEX" not in step], plan


def test_unsent_ones(office):
    mark_sent(office.company, ["INV-2026-00001", "INV-2026-00002"])
    assert listed(office, state="unsent", kinds=("invoice",)) == ["3", "5"]


def test_numbers_are_found_by_their_beginning(office):
    with office.company.reading() as read:
        assert [number for _, number in numbers_like(read, "inv-2026-0000", 2)] == ["INV-2026-00001", "INV-2026-00002"]
        assert document_hashes(read, ["INV-2026-00001", "47"]) == {"INV-2026-00001": None}


def test_paper_shows_rates_without_tax_too(de):
    posted = de.post("03-05", line(1000), line(500, "AE"), line(200))
    view = de.view(posted.number)
    assert [(tax.tax_code, str(tax.rate), tax.taxable, tax.tax) for tax in view.taxes] == [("S19", "19", 1200, 228)]
    assert [(tax.tax_code, tax.category, tax.taxable) for tax in view.untaxed] == [("AE", "AE", 500)]
    assert view.reasons == ("Reverse charge",)


def test_paper_shows_the_tax_of_a_final_invoice_less_its_deposit(de):
    de.post("03-05", line(10000), kind="deposit_invoice")
    final = de.post("04-05", line(25000), deposits=("DEP-2026-00001",))
    assert [(tax.taxable, tax.tax) for tax in de.view(final.number).taxes] == [(15000, 2850)]


def test_paper_shows_instalments_and_what_was_applied(de):
    invoice = de.post("03-05", line(10000), terms="50@0+50@30")
    note = de.credit(invoice.number, "03-20", apply=True)
    view = de.view(invoice.number)
    assert view.due_lines == ((day("03-05"), 5950), (day("04-04"), 5950))
    assert [(one.number, one.amount, one.day) for one in view.settled] == [(note.number, 11900, day("03-20"))]
    assert (view.open, view.voided) == (0, False)
