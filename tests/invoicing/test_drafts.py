"""Drafts: kept as typed, without number or entry, gone when posted."""

import pytest

from ar_desktop.errors import Refused
from ar_desktop.invoicing.drafts import (
    DraftDocument,
    DraftLine,
    draft_document,
    drop,
    from_content,
    save_document_draft,
)
from ar_desktop.invoicing.posting import post_document
from tests.invoicing.office import line

ROPE = DraftLine(description="Rope", quantity="2", unit_price="14.85")


def draft(*lines, **more):
    return DraftDocument(**({"customer": "C1", "date": "2026-03-05", "lines": lines} | more))


def drafts_total(office):
    with office.company.reading() as read:
        return read.value("SELECT drafts FROM customer_totals WHERE customer_id = 1")


def test_a_draft_is_kept_just_as_typed_even_if_it_makes_no_sense(us):
    typed = draft(DraftLine(description="Rope", quantity="two"), date="5 March")
    saved = save_document_draft(us.company, typed)
    assert (saved.total, saved.problem is not None) == (None, True)
    with us.company.reading() as read:
        assert draft_document(read, saved.id) == typed


def test_what_is_wrong_is_said_with_its_line(us):
    saved = save_document_draft(us.company, draft(ROPE, DraftLine(description="Rope", quantity="two")))
    assert (saved.problem.line, str(saved.problem)) == (2, "“two” is not a number with up to 6 decimals.")


def test_a_draft_has_no_number_and_no_entry(us):
    before = us.trace()
    save_document_draft(us.company, draft(ROPE))
    assert us.trace()[:-1] == before[:-1]


def test_drafts_count_for_their_customer_until_they_go(us):
    first = save_document_draft(us.company, draft(ROPE))
    save_document_draft(us.company, draft(ROPE, ROPE))
    assert drafts_total(us) == 2970 + 5940
    save_document_draft(us.company, draft(DraftLine(amount="1.00")), first.id)
    assert drafts_total(us) == 100 + 5940
    drop(us.company, first.id)
    assert drafts_total(us) == 5940


def test_posting_a_draft_removes_it(us):
    saved = save_document_draft(us.company, draft(ROPE, DraftLine()))
    posted = post_document(us.company, saved.id)
    assert (posted.number, posted.amount, drafts_total(us)) == ("INV-2026-00001", 2970, 0)
    with pytest.raises(Refused, match="not there any more"):
        post_document(us.company, saved.id)


def test_a_draft_that_cannot_be_posted_stays(us):
    saved = save_document_draft(us.company, draft(DraftLine(description="Rope", quantity="two")))
    with pytest.raises(Exception, match="not a number"):
        post_document(us.company, saved.id)
    with us.company.reading() as read:
        assert draft_document(read, saved.id).customer == "C1"


def test_a_deleted_draft_can_be_brought_back(us):
    saved = save_document_draft(us.company, draft(ROPE))
    drop(us.company, saved.id).reversal.call(us.company)
    assert drafts_total(us) == 2970


def test_decimal_commas_are_understood_where_the_typist_uses_them(us):
    saved = save_document_draft(us.company, draft(DraftLine(quantity="2,5", unit_price="1.000,10"), decimal=","))
    assert saved.total == 250025


def test_drafts_of_another_version_are_read_as_far_as_they_go():
    content = {"kind": "invoice", "customer": "C1", "colour": "red", "lines": [{"item": "ROPE", "weight": "3"}]}
    assert from_content(content) == DraftDocument(customer="C1", lines=(DraftLine(item="ROPE"),))


def test_totals_of_a_draft_and_of_what_is_posted_are_the_same(de):
    saved = save_document_draft(de.company, draft(ROPE, ROPE))
    assert saved.total == de.post("03-05", line(quantity="2", price="14.85"), line(quantity="2", price="14.85")).amount


def test_a_draft_that_is_gone_is_not_saved_and_counts_for_nobody(us):
    first = save_document_draft(us.company, draft(ROPE))
    drop(us.company, first.id)
    with pytest.raises(Refused, match="not there any more"):
        save_document_draft(us.company, draft(ROPE), first.id)
    assert drafts_total(us) == 0
