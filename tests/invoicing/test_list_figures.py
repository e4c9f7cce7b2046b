"""What stands above and below the lists of documents and drafts: counts, totals, filters."""

import pytest

from ar_desktop.invoicing.draft_list import draft_ids, draft_rows, draft_totals
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, save_document_draft
from ar_desktop.invoicing.list_figures import ListTotals, document_totals, state_counts, totals_of
from ar_desktop.invoicing.many_drafts import drop_drafts, post_drafts
from ar_desktop.invoicing.queries import Filter, document_ids, document_rows
from ar_desktop.invoicing.voiding import mark_sent
from tests.invoicing.office import day, line

TODAY = day("12-15")


@pytest.fixture
def office(us):
    """Open, overdue, paid by credit, and void."""
    us.post("11-20", line(1000), po="PO-1", terms="net60")
    us.post("03-05", line(5000), customer="C3", salesperson="Ines")
    us.post("03-06", line(2000))
    us.credit("INV-2026-00003", "03-20", apply=True)
    us.post("03-07", line(100))
    us.void("INV-2026-00004")
    return us


def numbers(office, **wanted):
    with office.company.reading() as read:
        ids = document_ids(read, Filter(**({"sort": "number", "descending": False} | wanted)), TODAY)
        return [row.number[-1] for row in document_rows(read, ids, TODAY) if row.kind == "invoice"]


def draft(office, customer="C1", **line_):
    typed = DraftDocument(customer=customer, date="2026-12-01", po="PO-77", lines=(DraftLine(**line_),))
    return save_document_draft(office.company, typed).id


def test_each_count_is_what_its_list_has(office):
    draft(office, description="Rope", amount="10.00")
    with office.company.reading() as read:
        counts = state_counts(read, TODAY)
        for state in ("all", "open", "overdue", "paid", "void", "disputed", "unsent"):
            assert getattr(counts, state) == len(document_ids(read, Filter(state=state), TODAY)), state
    assert (counts.all, counts.drafts, counts.open, counts.overdue, counts.paid, counts.void) == (5, 1, 2, 1, 2, 1)


def test_totals_of_a_list_and_of_a_selection(office):
    with office.company.reading() as read:
        assert document_totals(read, Filter(state="open"), TODAY) == ListTotals(2, 6000, 6000, 5000)
        ids = document_ids(read, Filter(state="open"), TODAY)
        assert totals_of(read, ids, TODAY) == ListTotals(2, 6000, 6000, 5000)
        assert totals_of(read, ids[:0], TODAY) == ListTotals()


def test_a_void_document_is_counted_and_comes_to_nothing(office):
    with office.company.reading() as read:
        assert document_totals(read, Filter(), TODAY) == ListTotals(5, 6000, 6000, 5000)  # 2000 was credited in full
        assert document_totals(read, Filter(kinds=("invoice",)), TODAY) == ListTotals(4, 8000, 6000, 5000)
        assert document_totals(read, Filter(state="void"), TODAY) == ListTotals(1, 0, 0, 0)
        ids = document_ids(read, Filter(), TODAY)
        assert totals_of(read, ids, TODAY) == ListTotals(5, 6000, 6000, 5000)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"least": 2000}, ["2", "3"]),
        ({"salesperson": "Ines"}, ["2"]),
        ({"dated_from": day("03-06"), "dated_to": day("03-07")}, ["3", "4"]),
        ({"due_to": day("04-30")}, ["2", "3", "4"]),
        ({"due_from": day("12-31")}, ["1"]),
        ({"text": "20.00", "amount": 2000}, ["3"]),
        ({"text": "po-1", "amount": None}, ["1"]),
        ({"sent": True}, ["2"]),
        ({"sent": False}, ["1", "3"]),
    ],
)
def test_every_filter_leaves_what_it_says(office, wanted, found):
    mark_sent(office.company, ["INV-2026-00002"])
    assert numbers(office, **wanted) == found


def test_the_latest_is_due_first_and_what_is_settled_comes_last(office):
    assert numbers(office, sort="late", descending=True)[:2] == ["2", "1"]
    assert numbers(office, sort="late", descending=False)[:2] == ["1", "2"]


def test_drafts_are_listed_as_typed_with_what_they_come_to(office):
    done, half = draft(office, description="Rope", amount="10.00"), draft(office, "nobody", item="?")
    with office.company.reading() as read:
        rows = draft_rows(read, draft_ids(read))
        assert [row.id for row in rows] == [half, done]
        assert [(row.customer, row.total, row.lines) for row in rows] == [("nobody", None, 1), ("Customer C1", 1000, 1)]
        assert list(draft_ids(read, "customer c1")) == [done]
        assert list(draft_ids(read, "po-77", "customer", descending=False)) == [done, half]
        assert draft_totals(read) == ListTotals(2, 1000)


def test_many_drafts_are_posted_each_by_itself_and_taken_back_at_once(office):
    good, bad, other = draft(office, amount="10.00"), draft(office, "nobody"), draft(office, amount="7.00")
    posted = post_drafts(office.company, [good, bad, other])
    assert [result.number for result in posted.results] == ["INV-2026-00005", "", "INV-2026-00006"]
    assert "There is no customer nobody." in posted.results[1].problem.sentence()
    assert posted.reversal.sentence() == "Void 2 documents, INV-2026-00005 to INV-2026-00006"
    posted.reversal.call(office.company)
    with office.company.reading() as read:
        assert state_counts(read, TODAY).void == 3
        assert list(draft_ids(read)) == [bad]


def test_stopping_a_batch_keeps_what_was_posted_and_says_what_was_not(office):
    from ar_desktop.errors import Cancelled

    class Stop:
        def step(self, done, total, note=""):
            if done == 1:
                raise Cancelled

    posted = post_drafts(office.company, [draft(office, amount="10.00"), draft(office, amount="7.00")], Stop())
    assert [bool(result.number) for result in posted.results] == [True, False]


def test_deleted_drafts_come_back(office):
    ids = [draft(office, amount="10.00"), draft(office, amount="7.00")]
    done = drop_drafts(office.company, ids)
    with office.company.reading() as read:
        assert draft_totals(read) == ListTotals()
    done.reversal.call(office.company)
    with office.company.reading() as read:
        assert draft_totals(read) == ListTotals(2, 1700)
