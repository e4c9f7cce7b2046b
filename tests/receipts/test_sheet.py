"""The sheet on which a receipt is spread: what each key does to it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.receipts.discount_offers import Offer
from ar_desktop.receipts.entering import Owed
from ar_desktop.receipts.outstanding import OpenCredit
from ar_desktop.receipts.proposals import Payable
from ar_desktop.receipts.sheet import Entry, Sheet

NOV_1, NOV_19, DEC_1 = date(2026, 11, 1), date(2026, 11, 19), date(2026, 12, 1)


def owes(id_, amount, offer=None, kind="invoice"):
    return Owed(Payable(id_, f"INV-{id_}", NOV_1, DEC_1, amount, amount), kind, "", "", 0, 1_00, offer)


def credit(id_, amount):
    return OpenCredit(id_, 1, "C1", "receipt", f"R-{id_}", NOV_1, "USD", -amount, -amount, -amount)


def sheet(*owed, received=None, on_account=()):
    return Sheet(tuple(owed), tuple(on_account), NOV_19, received)


def test_what_is_ticked_adds_up_to_the_amount():
    ticked = sheet(owes(1, 60_00), owes(2, 40_00)).tick(1).tick(2)
    assert (ticked.totals().received, ticked.totals().difference) == (100_00, 0)
    assert ticked.tick(1).totals().received == 40_00


def test_what_is_left_of_the_money_stays_on_account_and_may_be_posted():
    totals = sheet(owes(1, 60_00), received=100_00).tick(1).totals()
    assert (totals.on_account, totals.fits) == (40_00, True)


def test_more_than_there_is_or_than_is_open_may_not_be_posted():
    assert not sheet(owes(1, 60_00), received=50_00).tick(1).totals().fits
    crossed = sheet(owes(1, 60_00), received=80_00).type(1, "pay", 70_00).totals()
    assert (crossed.crossed, crossed.fits) == ((1,), False)
    assert not sheet(owes(1, 60_00)).totals().fits


def test_the_rest_goes_where_one_says():
    both = sheet(owes(1, 60_00), owes(2, 80_00), received=100_00).tick(1).rest_here(2)
    assert both.entry(2) == Entry(40_00)
    assert both.rest_here(1) == both  # nothing is left


def test_a_discount_makes_a_full_payment_smaller_and_is_given_back():
    taken = sheet(owes(1, 100_00, Offer(NOV_19, 2_00))).tick(1).take_discount(1)
    assert taken.entry(1) == Entry(98_00, 2_00)
    assert not taken.late_discounts()
    assert taken.take_discount(1).entry(1) == Entry(98_00)


def test_part_of_the_money_earns_part_of_the_discount():
    part = sheet(owes(1, 100_00, Offer(NOV_19, 2_00)), received=49_00).rest_here(1).take_discount(1)
    assert part.entry(1) == Entry(49_00, 1_00)


def test_a_late_discount_is_taken_but_named():
    late = sheet(owes(1, 100_00, Offer(NOV_1, 2_00))).tick(1).take_discount(1)
    assert late.entry(1) == Entry(98_00, 2_00)
    assert late.late_discounts() == [1]
    part = sheet(owes(1, 100_00, Offer(NOV_1, 2_00)), received=49_00).rest_here(1).take_discount(1)
    assert part.entry(1) == Entry(49_00, 1_00)
    assert part.late_discounts() == [1]


def test_what_is_short_is_given_up_as_a_difference_then_as_a_fee_then_not():
    short = sheet(owes(1, 100_00), received=99_50).write_off_rest(1)
    assert short.entry(1) == Entry(99_50, write_off=50)
    assert short.write_off_rest(1).entry(1) == Entry(99_50, write_off=50, bank_fee=True)
    assert short.write_off_rest(1).write_off_rest(1).entry(1) == Entry(99_50)
    (fee,) = short.write_off_rest(1).applications()
    assert (fee.difference, fee.bank_fee) == (0, 50)


def test_what_is_held_back_becomes_a_deduction():
    held = sheet(owes(1, 100_00), received=88_00).deduct_rest(1)
    assert held.entry(1) == Entry(88_00, deduction=12_00)
    assert held.totals().stays_open == 0


def test_without_money_nothing_is_given_up():
    none = sheet(owes(1, 100_00), received=0)
    assert none.write_off_rest(1) is none
    assert none.deduct_rest(1) is none


def test_a_credit_pays_with_the_money():
    used = sheet(owes(1, 100_00), received=75_00, on_account=[credit(9, 25_00)]).tick(1).use_credit(9)
    assert (used.totals().difference, used.totals().fits, used.totals().paid) == (0, True, 75_00)
    assert used.use_credit(9).totals().difference == -25_00


def test_a_credit_alone_pays_without_money():
    alone = sheet(owes(1, 25_00), on_account=[credit(9, 25_00)]).tick(1).use_credit(9)
    assert (alone.totals().received, alone.totals().fits) == (0, True)


def test_a_credit_used_for_nothing_may_not_be_posted():
    useless = sheet(owes(1, 100_00), received=50_00, on_account=[credit(9, 25_00)]).use_credit(9)
    assert not useless.totals().fits


def test_a_proposal_and_the_oldest_leave_deductions_alone():
    owed = sheet(owes(1, 30_00, kind="deduction"), owes(2, 50_00), received=50_00)
    (first, *_) = owed.proposals()
    assert owed.follow(first).entries == {2: Entry(50_00)}
    assert owed.oldest().entries == {2: Entry(50_00)}


cents = st.integers(1, 10**7)


@given(st.lists(cents, min_size=1, max_size=6), cents, st.lists(st.integers(0, 5), max_size=12))
def test_no_order_of_keys_makes_or_loses_money(opens, received, keys):
    now = sheet(*(owes(n, amount) for n, amount in enumerate(opens)), received=received)
    for key in keys:
        item = key % len(opens)
        now = (now.tick, now.rest_here, now.write_off_rest, now.deduct_rest, now.take_discount)[key % 5](item)
        totals = now.totals()
        assert totals.applied + totals.difference == received
        assert totals.settled + totals.stays_open == sum(opens)
        assert not totals.crossed


def test_more_than_a_small_difference_may_not_be_posted_as_one():
    short = sheet(owes(1, 100_00), received=60_00).type(1, "pay", 60_00).write_off_rest(1)
    assert (short.totals().difference, short.totals().beyond, short.totals().fits) == (0, (1,), False)
    assert short.write_off_rest(1).totals().fits  # what the bank kept has no limit
    held_back = short.deduct_rest(1)
    assert held_back.entry(1) == Entry(60_00, deduction=40_00)
    assert held_back.totals().fits
