"""What a draft comes to while it is typed: as far as it is understood, to the cent as it will be posted."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ar_desktop.customers.data import read_customer
from ar_desktop.customers.master import change_customer
from ar_desktop.invoicing.buyers import load_buyers, load_goods
from ar_desktop.invoicing.cautions import cautions
from ar_desktop.invoicing.completion import complete_customers, complete_items, used_terms
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, save_document_draft
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.items import ItemData, create_item
from ar_desktop.invoicing.live import compute_live
from ar_desktop.invoicing.margins import item_costs, margin_of
from ar_desktop.invoicing.posted import read_document
from ar_desktop.invoicing.posting import post_document
from tests.invoicing.office import TODAY, line

ROPE = DraftLine(item="ROPE", quantity="3", unit_price="12.50")
TYPED = DraftDocument(customer="C1", date="2026-12-01", terms="net30", lines=(ROPE,))


@pytest.fixture
def office(de):
    create_item(de.company, ItemData("ROPE", "Rope, hemp, 12 mm", Decimal("14.00"), "m", Decimal("9.10")))
    create_item(de.company, ItemData("ROPE-S", "Rope, steel", Decimal("80.00"), "m"))
    create_item(de.company, ItemData("GLOVE", "Gloves for wire rope", Decimal("5.00"), "pr"))
    return de


def live(office, draft):
    with office.company.reading() as read:
        house = House(read, TODAY)
        buyer = load_buyers(read, [draft.customer]).get(draft.customer)
        return compute_live(house, buyer, load_goods(read, ["ROPE", "GLOVE"]), draft)


def test_it_is_what_posting_makes_of_it(office):
    seen = live(office, TYPED)
    saved = save_document_draft(office.company, TYPED)
    posted = post_document(office.company, saved.id)
    with office.company.reading() as read:
        document = read_document(read, posted.number)
    assert (seen.net, seen.gross, seen.due) == (document.net, document.gross, document.due) == (3750, 4463, seen.due)
    assert [(tax.name, tax.rate, tax.tax) for tax in seen.taxes] == [("VAT", Decimal(19), 713)]
    assert seen.problem is None


@pytest.mark.parametrize("lines", [(), (DraftLine(item="RO"),), (DraftLine(description="Work", quantity="1x"),)])
def test_the_due_date_needs_no_line(office, lines):
    assert live(office, replace(TYPED, lines=lines)).due == live(office, TYPED).due
    assert live(office, replace(TYPED, lines=lines, terms="net 3o")).due is None
    assert live(office, replace(TYPED, lines=lines, kind="credit_note")).due is None


def test_lines_that_are_not_finished_leave_the_others_alone(office):
    lines = (ROPE, DraftLine(item="RO"), DraftLine(), DraftLine(description="Work", quantity="1x", unit_price="5"))
    seen = live(office, replace(TYPED, lines=lines))
    assert [row.amount for row in seen.lines] == [3750, None, None, None]
    assert seen.gross == 4463
    assert seen.counted == 1
    said = [row.problem.sentence() if row.problem else "" for row in seen.lines]
    unknown = "There is no item RO: add it under Items, or leave the item empty and write a description."
    assert said[1:] == [unknown, "", "“1x” is not a number with up to 6 decimals."]
    assert seen.problem is seen.lines[1].problem


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ({"customer": ""}, "Choose a customer."),
        ({"customer": "C9"}, "There is no customer C9."),
        ({"lines": ()}, "A document needs at least one line."),
        ({"currency": "USD"}, "There is no exchange rate for USD on or before"),
        ({"due": "soon"}, "“soon” is not a date."),
        ({"terms": "whenever"}, "“whenever” are not payment terms"),
    ],
)
def test_what_keeps_it_from_being_posted_is_said_and_the_lines_are_added_up_all_the_same(office, typed, problem):
    seen = live(office, replace(TYPED, **typed))
    assert problem in seen.problem.sentence()
    if "lines" not in typed:
        assert seen.net == 3750


def test_without_a_date_todays_is_taken_for_the_sums(office):
    assert live(office, replace(TYPED, date="")).gross == 4463


def test_items_are_found_by_code_then_by_name_with_what_the_customer_paid_last(office):
    office.post("03-01", line(quantity="2", price="11.00", item="ROPE"))
    office.post("03-05", line(quantity="1", price="12.00", item="ROPE"))
    with office.company.reading() as read:
        found = complete_items(read, "rope", "C1")
        assert [one.good.code for one in found] == ["ROPE", "ROPE-S", "GLOVE"]
        assert (found[0].bought.times, found[0].bought.price) == (2, Decimal(12))
        assert found[0].cost == Decimal("9.10")
        assert found[1].bought is None
        assert [one.good.code for one in complete_items(read, "wire gl")] == ["GLOVE"]
        assert complete_items(read, "%") == complete_items(read, " ") == []


def test_customers_are_found_and_those_gone_are_not(office):
    with office.company.reading() as read:
        _id, data = read_customer(read, "C2")
    change_customer(office.company, "C2", replace(data, inactive=True))
    with office.company.reading() as read:
        assert [one.code for one in complete_customers(read, "customer")] == ["C1", "C3"]
        assert complete_customers(read, "c3")[0].code == "C3"
        assert used_terms(read)


def test_a_line_below_cost_is_seen_in_the_margin_and_before_posting(office):
    with office.company.reading() as read:
        house = House(read, TODAY)
        seen = live(office, replace(TYPED, lines=(ROPE, replace(ROPE, quantity="10", unit_price="9.00"))))
        costs = item_costs(read, {line.item_id for line in seen.prepared.lines})
        margin = margin_of(house, seen.prepared, costs)
        assert (margin.net, margin.earned, margin.below) == (3750 + 9000, 3750 - 2730 + 9000 - 9100, (1,))
        assert margin_of(house, seen.prepared, {}) is None
        notices = cautions(read, house, load_buyers(read, ["C1"])["C1"], seen.new, seen.prepared)
        assert [notice.sentence() for notice in notices] == ["Sold below cost: Rope, hemp, 12 mm."]
