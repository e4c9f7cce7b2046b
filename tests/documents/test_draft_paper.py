"""A draft's paper is the paper that its posting makes, but for the number."""

from dataclasses import replace
from datetime import date

import pytest

from ar_desktop.company import FixedClock
from ar_desktop.customers.master import save_customers
from ar_desktop.documents.draft_paper import look_at_draft
from ar_desktop.documents.invoice_paper import invoice_paper
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, save_document_draft
from ar_desktop.invoicing.posting import post_document
from ar_desktop.ledger.new_company import create_company

TODAY = date(2026, 12, 15)
TYPED = DraftDocument(
    customer="C1",
    date="2026-12-01",
    terms="2/10net30",
    po="77",
    notes="Gate B",
    lines=(
        DraftLine(description="Rope", quantity="3", unit_price="12.50", discount_pct="5"),
        DraftLine(description="Book", amount="20.00", tax_code="S7"),
        DraftLine(description="Stamp", amount="1.00", tax_code="E"),
    ),
)


@pytest.fixture
def company(tmp_path):
    company = create_company(tmp_path / "a.arbook", name="Alder", currency="EUR", country="DE", clock=FixedClock(TODAY))
    with company:
        with company.writing("customers") as write:
            save_customers(write, [{"code": "C1", "name": "Hartmann", "credit_limit": 1000, "on_hold": True}])
        yield company


def look(company, draft):
    with company.reading() as read:
        return look_at_draft(read, company.settings(), TODAY, draft)


def test_it_is_the_paper_that_posting_makes(company):
    seen = look(company, TYPED)
    posted = post_document(company, save_document_draft(company, TYPED).id)
    with company.reading() as read:
        paper = invoice_paper(read, company.settings(), posted.number)
    assert seen.paper.number == "Draft"
    assert replace(seen.paper, number=posted.number) == paper


def test_what_to_look_at_is_said_and_what_is_grave_is_marked(company):
    post_document(company, save_document_draft(company, TYPED).id)
    said = {notice.text.partition(" ")[0]: notice for notice in look(company, TYPED).notices}
    assert set(said) == {"Purchase", "{customer}"}
    graves = [notice.sentence() for notice in look(company, TYPED).notices if notice.grave]
    assert graves == ["C1 then owes 129.60, more than the credit limit of 10.00 EUR.", "C1 is on hold."]


def test_without_anything_that_can_be_computed_there_is_no_paper(company):
    assert look(company, replace(TYPED, lines=())).paper is None
    assert look(company, replace(TYPED, customer="C9")).paper is None
    assert look(company, replace(TYPED, lines=(*TYPED.lines, DraftLine(item="?")))).paper is not None
