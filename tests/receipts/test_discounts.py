"""Paying early: what is earned, by when, with its share of tax, and what late discounts meet."""

from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.company import FixedClock
from ar_desktop.errors import Refused
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
from ar_desktop.ledger.new_company import create_company
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit, unapply_item
from ar_desktop.receipts.discount_offers import DiscountBase, Offer, offers
from ar_desktop.receipts.discounts import DiscountNotEarned
from tests.receipts.ground import balances, change_of, customer, invoice, items, money, open_of, sound

MAR_5, MAR_15, MAR_16 = date(2026, 3, 5), date(2026, 3, 15), date(2026, 3, 16)


def set_to(company, **settings):
    with company.writing("settings") as write:
        for key, value in settings.items():
            write.change_setting(key, value)


def test_a_part_payment_in_time_settles_more_than_itself(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/10net30")
    money(books, 490_00, MAR_15, Application(first.item_id, amount=490_00, discount=10_00))
    assert open_of(books, first.item_id) == 500_00
    money(books, 490_00, MAR_15, Application(first.item_id, amount=490_00, discount=10_00))
    assert open_of(books, first.item_id) == 0


def test_more_discount_than_a_part_payment_earns_is_refused(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/10net30")
    with pytest.raises(DiscountNotEarned) as refusal:
        money(books, 490_00, MAR_15, Application(first.item_id, amount=490_00, discount=20_00))
    assert refusal.value.earned == 10_00


def test_what_banks_kept_on_the_way_was_paid_in_time_all_the_same(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/10net30")
    money(books, 964_50, MAR_15, Application(first.item_id, discount=20_00, bank_fee=15_00, difference=50))
    assert open_of(books, first.item_id) == 0


def test_what_is_held_back_earns_nothing(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/10net30")
    with pytest.raises(DiscountNotEarned):
        money(books, 880_00, MAR_15, Application(first.item_id, amount=880_00, discount=20_00, deduction=100_00))


def test_a_day_late_is_refused_and_grace_days_help(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/10net30")
    pays = Application(first.item_id, amount=980_00, discount=20_00)
    with pytest.raises(DiscountNotEarned):
        money(books, 980_00, MAR_16, pays)
    with books.writing("grace") as write:
        write.execute("UPDATE customer SET discount_grace_days = 1")
        write.record("customer", "C1", after={"discount_grace_days": 1})
    with books.reading() as read:
        offered = offers(read, [first.item_id], DiscountBase.of_company({}))
    assert offered == {first.item_id: Offer(MAR_16, 20_00)}
    with books.writing("no grace") as write:
        write.execute("UPDATE customer SET discount_grace_days = 0")


def test_the_days_count_to_the_money_not_to_its_application(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/10net30")
    got = money(books, 980_00, MAR_15)
    apply_credit(books, got.item_id, [Application(first.item_id, amount=980_00, discount=20_00)])
    assert open_of(books, first.item_id) == 0


def test_a_late_discount_is_allowed_with_a_reason_where_the_company_says_so(books):
    set_to(books, late_discount="allow")
    first = invoice(books, 1000_00, MAR_5, terms="2/10net30")
    pays = Application(first.item_id, amount=980_00, discount=20_00)
    with pytest.raises(Refused):
        money(books, 980_00, MAR_16, pays)
    money(books, 980_00, MAR_16, pays._replace(reason="old customer"))
    assert open_of(books, first.item_id) == 0


def test_or_left_open(books):
    set_to(books, late_discount="leave_open")
    first = invoice(books, 1000_00, MAR_5, terms="2/10net30")
    money(books, 980_00, MAR_16, Application(first.item_id, amount=980_00, discount=20_00))
    assert open_of(books, first.item_id) == 20_00
    assert items(books, "discount") == []


def test_credit_notes_make_the_discount_smaller_and_what_was_taken_is_gone(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/10net30")
    credit = invoice(books, 100_00, MAR_15, kind="credit_note")
    apply_credit(books, credit.item_id, [Application(first.item_id)], day=MAR_15)
    with pytest.raises(DiscountNotEarned):
        money(books, 880_00, MAR_15, Application(first.item_id, amount=880_00, discount=20_00))
    money(books, 882_00, MAR_15, Application(first.item_id, amount=882_00, discount=18_00))
    assert open_of(books, first.item_id) == 0


def test_unapplying_makes_the_discount_available_again(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/10net30")
    pays = Application(first.item_id, amount=980_00, discount=20_00)
    money(books, 980_00, MAR_15, pays)
    unapply_item(books, first.item_id, day=MAR_15)
    money(books, 980_00, MAR_15, pays._replace(amount=None))
    assert open_of(books, first.item_id) == 0


@pytest.fixture
def german(tmp_path):
    """VAT of 15 % so that the examples are round; discounts take their share of tax."""
    path, clock = tmp_path / "de.arbook", FixedClock(date(2026, 11, 19))
    with create_company(path, name="Linde", currency="EUR", country="ZA", clock=clock) as company:
        customer(company)
        yield company
        sound(company)


def test_a_discount_takes_its_share_of_tax(german):
    first = invoice(german, 1000_00, MAR_5, terms="2/10net30", tax_code="S15")
    assert first.amount == 1150_00
    _, moved = change_of(
        german,
        lambda: money(german, 1127_00, MAR_15, Application(first.item_id, amount=1127_00, discount=23_00)),
    )
    assert moved == {"undeposited": 1127_00, "discounts": 20_00, "tax_payable": 3_00, "ar_control": -1150_00}


def test_without_the_tax_in_it_where_the_company_says_so(german):
    set_to(german, discount_base="net", discount_with_tax="no")
    first = invoice(german, 1000_00, MAR_5, terms="2/10net30", tax_code="S15")
    pays = Application(first.item_id, amount=1130_00, discount=20_00)
    _, moved = change_of(german, lambda: money(german, 1130_00, MAR_15, pays))
    assert moved == {"undeposited": 1130_00, "discounts": 20_00, "ar_control": -1150_00}


GOODS, FREIGHT = NewLine("Rope", amount=900_00), NewLine("Freight", amount=100_00, product_line="freight")


def offered(company, *posted):
    with company.reading() as read:
        found = offers(read, [one.item_id for one in posted], DiscountBase.of_company(company.settings()))
    return [found[one.item_id].left if one.item_id in found else 0 for one in posted]


def sold(company, *lines, kind="invoice"):
    terms = "2/10net30" if kind == "invoice" else ""
    return post_document(company, NewDocument("C1", MAR_5, lines, kind=kind, terms=terms))


@pytest.mark.parametrize(("base", "discount"), [("gross", 23_00), ("net", 20_00), ("goods", 18_00)])
def test_tax_and_freight_bear_discount_or_not_as_the_company_says(german, base, discount):
    set_to(german, discount_base=base)
    first = sold(german, GOODS, FREIGHT)
    assert offered(german, first) == [discount]
    pays = Application(first.item_id, amount=1150_00 - discount, discount=discount + 1)
    with pytest.raises(DiscountNotEarned) as refusal:
        money(german, pays.amount, MAR_15, pays)
    assert refusal.value.earned == discount


def test_a_credit_note_for_the_freight_takes_nothing_off_the_discount_on_goods(german):
    set_to(german, discount_base="goods")
    first, note = sold(german, GOODS, FREIGHT), sold(german, FREIGHT, kind="credit_note")
    apply_credit(german, note.item_id, [Application(first.item_id)], day=MAR_15)
    assert offered(german, first) == [18_00]


def test_one_for_goods_takes_its_share(german):
    set_to(german, discount_base="goods")
    first, note = sold(german, GOODS, FREIGHT), sold(german, NewLine("Rope", amount=450_00), kind="credit_note")
    apply_credit(german, note.item_id, [Application(first.item_id)], day=MAR_15)
    assert offered(german, first) == [9_00]


def test_which_product_lines_are_freight_is_for_the_company_to_say(german):
    set_to(german, discount_base="goods", freight_product_lines="Porto, Verpackung")
    packing = NewLine("Kiste", amount=50_00, product_line="VERPACKUNG")
    assert offered(german, sold(german, GOODS, FREIGHT), sold(german, GOODS, packing)) == [20_00, 18_00]


def test_where_only_freight_is_left_nothing_is_offered(german):
    set_to(german, discount_base="goods")
    assert offered(german, sold(german, FREIGHT)) == [0]


def test_on_the_cash_basis_the_share_was_never_due(german):
    set_to(german, tax_basis="cash")
    first = invoice(german, 1000_00, MAR_5, terms="2/10net30", tax_code="S15")
    money(german, 1127_00, MAR_15, Application(first.item_id, amount=1127_00, discount=23_00))
    shown = balances(german)
    assert "tax_not_due" not in shown
    assert shown["tax_payable"] == -147_00
    assert shown["discounts"] == 20_00
    unapply_item(german, first.item_id)
    assert balances(german)["tax_not_due"] == -150_00


def test_an_offer_gives_only_what_is_earned():
    offer = Offer(MAR_15, 20_00)
    assert offer.earned(980_00, 1000_00, MAR_15) == 20_00
    assert offer.earned(490_00, 1000_00, MAR_15) == 10_00
    assert offer.earned(1000_00, 1000_00, MAR_15) == 0
    assert offer.earned(980_00, 1000_00, MAR_16) == 0
    assert Decimal(offer.earned(1, 1000_00, MAR_15)) == 0
