"""What was sold once is sold again without being typed again."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ar_desktop.invoicing.buyers import load_buyers
from ar_desktop.invoicing.deposits import deposits_to_clear, load_deposits
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, save_document_draft
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.live import compute_live
from ar_desktop.invoicing.posting import post_document
from ar_desktop.invoicing.writing_again import draft_like
from tests.invoicing.office import TODAY, line


def like(office, number, decimal="."):
    with office.company.reading() as read:
        return draft_like(read, number, TODAY, decimal)


def test_the_same_again_is_posted_to_the_same_accounts_and_amounts(de):
    first = de.post("03-05", line(quantity="2.5", price="12.34", unit="m"), po="77", notes="Gate B")
    draft = like(de, first.number)
    assert (draft.customer, draft.date, draft.po, draft.notes) == ("C1", TODAY.isoformat(), "", "Gate B")
    again = post_document(de.company, save_document_draft(de.company, draft).id)
    before, after = de.view(first.number), de.view(again.number)
    assert after.lines == before.lines
    assert (after.net, after.tax, after.gross) == (before.net, before.tax, before.gross)
    assert [account for account, _ in de.entry(again.number)] == [account for account, _ in de.entry(first.number)]


def test_figures_are_written_as_the_typist_writes_them(de):
    first = de.post("03-05", line(quantity="2.5", price="12.34"))
    assert like(de, first.number, ",").lines[0].unit_price == "12,34"
    assert like(de, first.number, ",").decimal == ","


def test_the_deposits_that_it_cleared_are_not_cleared_again(de):
    deposit = de.post("03-05", line(10000), kind="deposit_invoice")
    final = de.post("03-09", line(50000), deposits=(deposit.number,))
    draft = like(de, final.number)
    assert len(draft.lines) == 1
    assert draft.deposits == ()


@pytest.fixture
def to_clear(de):
    def numbers(customer="C1"):
        with de.company.reading() as read:
            buyer = load_buyers(read, [customer])[customer]
            return [deposit.number for deposit in deposits_to_clear(read, buyer.id)]

    return numbers


def test_a_deposit_waits_until_an_invoice_clears_it_and_again_when_that_is_void(de, to_clear):
    first = de.post("03-05", line(10000), kind="deposit_invoice")
    second = de.post("03-06", line(20000), kind="deposit_invoice")
    assert to_clear() == [first.number, second.number]
    assert to_clear("C3") == []
    final = de.post("03-09", line(50000), deposits=(first.number,))
    assert to_clear() == [second.number]
    de.void(final.number)
    assert to_clear() == [first.number, second.number]
    de.void(second.number)
    assert to_clear() == [first.number]


def test_while_it_is_typed_the_deposit_is_off_to_the_cent(de):
    deposit = de.post("03-05", line(10001), kind="deposit_invoice")
    draft = DraftDocument(
        customer="C1", date="2026-12-01", deposits=(deposit.number,),
        lines=(DraftLine(description="Work", amount="500.00"),),
    )  # fmt: skip
    with de.company.reading() as read:
        house, buyer = House(read, TODAY), load_buyers(read, ["C1"])["C1"]
        seen = compute_live(house, buyer, {}, draft, None, load_deposits(read, [deposit.number]))
        without = compute_live(house, buyer, {}, draft)
    posted = post_document(de.company, save_document_draft(de.company, draft).id)
    view = de.view(posted.number)
    assert (seen.net, seen.cleared) == (50000, ((deposit.number, 10001),))
    assert (seen.gross, sum(tax.tax for tax in seen.taxes)) == (view.gross, view.tax)
    assert without.cleared == ()
    assert without.gross == seen.gross + de.view(deposit.number).gross


def test_a_deposit_larger_than_the_invoice_is_said_before_it_is_posted(de):
    deposit = de.post("03-05", line(90000), kind="deposit_invoice")
    draft = DraftDocument(
        customer="C1", date="2026-12-01", deposits=(deposit.number,),
        lines=(DraftLine(description="Work", amount="500.00"),),
    )  # fmt: skip
    with de.company.reading() as read:
        house, buyer = House(read, TODAY), load_buyers(read, ["C1"])["C1"]
        seen = compute_live(house, buyer, {}, draft, None, load_deposits(read, [deposit.number]))
    assert "negative" in seen.problem.sentence()
    assert replace(seen, problem=None).gross is None
    assert Decimal(seen.net) == 50000
