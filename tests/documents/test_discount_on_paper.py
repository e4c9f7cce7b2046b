"""The discount that a paper offers is the one that receipts let through, to the cent."""

from datetime import date

import pytest

from ar_desktop.company import FixedClock
from ar_desktop.documents.invoice_paper import invoice_paper
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
from ar_desktop.ledger.new_company import create_company
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit
from tests.receipts.ground import customer, money, open_of

MAR_5, MAR_15 = date(2026, 3, 5), date(2026, 3, 15)
LINES = (NewLine("Rope", amount=905_55), NewLine("Freight", amount=94_45, product_line="Freight"))
NOTE = (NewLine("Rope, worn", amount=100_00),)


@pytest.fixture(params=["gross", "net", "goods"])
def books(tmp_path, request):
    """A company that charges 15 % VAT; discounts are of the whole, without tax, or of the goods alone."""
    path, clock = tmp_path / "za.arbook", FixedClock(date(2026, 11, 19))
    settings = {"discount_base": request.param}
    with create_company(path, name="Karoo", currency="ZAR", country="ZA", clock=clock, settings=settings) as company:
        customer(company)
        yield company


def post(books, lines, **more):
    return post_document(books, NewDocument("C1", MAR_5, lines, **more))


def paper(books, number, **how):
    with books.reading() as read:
        return invoice_paper(read, books.settings(), number, **how)


def test_paying_what_the_paper_says_settles_the_invoice(books):
    posted = post(books, LINES, terms="2/10net30")
    offer = paper(books, posted.number).discount
    assert (offer.basis, offer.until) == (books.setting("discount_base"), MAR_15)
    assert offer.pays + offer.amount == posted.amount
    money(books, offer.pays, MAR_15, Application(posted.item_id, amount=offer.pays, discount=offer.amount))
    assert open_of(books, posted.item_id) == 0
    assert paper(books, posted.number).discount is None
    assert paper(books, posted.number, with_payments=False).discount == offer


def test_so_it_is_after_a_credit_note_and_a_part_payment(books):
    posted, note = post(books, LINES, terms="2/10net30"), post(books, NOTE, kind="credit_note")
    apply_credit(books, note.item_id, [Application(posted.item_id)], day=MAR_15)
    money(books, 300_00, MAR_15, Application(posted.item_id, amount=300_00, discount=4_00))
    shown = paper(books, posted.number)
    offer = shown.discount
    assert offer.pays + offer.amount == shown.balance == open_of(books, posted.item_id)
    money(books, offer.pays, MAR_15, Application(posted.item_id, amount=offer.pays, discount=offer.amount))
    assert open_of(books, posted.item_id) == 0


def test_a_credit_note_and_terms_without_discount_offer_none(books):
    posted, note = post(books, LINES, terms="net30"), post(books, NOTE, kind="credit_note")
    assert [paper(books, one.number).discount for one in (posted, note)] == [None, None]
