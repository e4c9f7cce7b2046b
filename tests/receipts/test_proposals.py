"""What a payment could be for."""

from datetime import date

from ar_desktop.receipts.discount_offers import Offer
from ar_desktop.receipts.proposals import Part, Payable, propose

MAR_5, APR_4, MAY_1, APR_2 = date(2026, 3, 5), date(2026, 4, 4), date(2026, 5, 1), date(2026, 4, 2)


def owes(id_, amount, due=APR_4, **more):
    return Payable(id_, f"INV-{id_}", MAR_5, due, amount, more.pop("whole", amount), **more)


def rules(found):
    return [one.rule for one in found]


def test_the_exact_amount_of_one_item_comes_first():
    found = propose(80_00, [owes(1, 100_00), owes(2, 80_00, MAY_1)], {}, APR_2)
    assert found[0].parts == (Part(2, 80_00),)
    assert rules(found) == ["exact item", "oldest first"]
    assert found[1].parts == (Part(1, 80_00),)


def test_two_items_of_one_amount_are_both_proposed():
    assert rules(propose(80_00, [owes(1, 80_00), owes(2, 80_00)], {}, APR_2))[:2] == ["exact item", "exact item"]


def test_less_the_discount_while_it_is_earned():
    offers = {1: Offer(APR_2, 2_00)}
    found = propose(98_00, [owes(1, 100_00)], offers, APR_2)
    assert found[0].rule == "item less discount"
    assert found[0].parts == (Part(1, 98_00, 2_00),)
    assert rules(propose(98_00, [owes(1, 100_00)], offers, APR_4)) == ["oldest first"]


def test_the_whole_balance_with_and_without_discounts():
    owed, offers = [owes(1, 100_00), owes(2, 50_00)], {1: Offer(APR_2, 2_00)}
    assert propose(150_00, owed, {}, APR_2)[0].rule == "whole balance"
    assert propose(148_00, owed, offers, APR_2)[0].parts == (Part(1, 98_00, 2_00), Part(2, 50_00))


def test_instalments_are_paid_where_they_fall_due():
    parts = owes(1, 60_00, MAY_1, whole=100_00, due_lines=((MAR_5, 50_00), (MAY_1, 50_00)))
    assert parts.open_lines() == [(MAR_5, 10_00), (MAY_1, 50_00)]
    assert propose(30_00, [owes(2, 40_00), parts], {}, APR_2)[-1].parts == (Part(1, 10_00), Part(2, 20_00))


def test_nothing_owed_nothing_proposed():
    assert propose(30_00, [], {}, APR_2) == []


def test_the_number_that_was_told_is_paid_before_what_is_older():
    owed = [owes(1, 100_00), owes(2, 80_00), owes(3, 60_00, MAY_1)]
    found = propose(59_00, owed, {}, APR_2, named="INV-3")
    assert rules(found) == ["named item", "oldest first"]
    assert found[0].parts == (Part(3, 59_00),)
    assert propose(70_00, owed, {}, APR_2, named="INV-3")[0].parts == (Part(3, 60_00), Part(1, 10_00))


def test_a_number_comes_before_an_amount():
    owed = [owes(1, 80_00), owes(2, 80_00), owes(3, 100_00)]
    assert propose(80_00, owed, {}, APR_2, named="INV-2")[0].parts == (Part(2, 80_00),)
    assert rules(propose(80_00, owed, {}, APR_2, named="INV-3"))[0] == "named item"
    assert rules(propose(260_00, owed, {}, APR_2, named="INV-3"))[0] == "whole balance"
    assert rules(propose(50_00, owed, {}, APR_2, named="INV-1")) == ["oldest first"]  # which is the same
